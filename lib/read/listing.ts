import { pattern } from '../parse/pattern.ts';
import type { Context, Entry } from './entry.ts';
import { nameKeys } from './person.ts';
import { curated, listed } from './plain-patterns.ts';

/** What a venue calls the list of its papers, and an index what it shows. */
const LISTED = pattern(listed);
/** What somebody calls papers of others that they put together, and pages of groups and courses. */
const CURATED = pattern(curated);

const FEW = 4;

/**
 * What says that a page, which is no researcher's, lists the papers of a venue or what an index of papers found: it says so, entries are most of
 * it, and nobody recurs in their bylines. Papers of others that somebody chose are none.
 *
 * @returns reasons in log-odds; nothing when one of these fails
 */
export function listingEvidence(
  { facts }: Context,
  entries: readonly Entry[],
  title: string,
): [string, number][] | undefined {
  const headings = facts.slice(0, 25).filter(({ block }) => /^(?:h[1-3]|title)/.test(block));
  const said = [title, ...headings.map(({ text }) => text)].join(' | ');
  if (entries.length < FEW || !LISTED.test(said) || CURATED.test(said)) return undefined;
  const bylines = entries.flatMap(({ byline }) => (byline && !byline.coauthors ? [byline] : []));
  if (bylines.length < 0.7 * entries.length) return undefined;
  const counts = new Map<string, number>();
  for (const { names } of bylines)
    for (const key of new Set(names.flatMap(({ name }) => nameKeys(name)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (Math.max(...counts.values()) > Math.max(2, 0.3 * bylines.length)) return undefined;
  const content = facts.filter(({ aside }) => aside !== 'furniture').length;
  const inEntries = entries.reduce((sum, { from, to }) => sum + to - from, 0);
  if (inEntries < 0.4 * content) return undefined;
  return [
    ['calls itself a list of papers', 1.2],
    ['nobody recurs in the bylines', 0.8],
    ['entries are most of it', Math.min(1.5, entries.length / 10)],
  ];
}
