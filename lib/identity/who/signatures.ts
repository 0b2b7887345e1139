import { compareParsed } from './compare-names.ts';
import type { Name } from './name.ts';
import { namesOf } from './names-of.ts';
import type { KnownWork, NameRelation } from './types.ts';

/** A way they sign their works. */
export type Signature = { text: string; names: Name[]; works: number };

/**
 * How a person signs, learnt from the bylines of their known works: "Jon Gray" signs "Jonathan T. Gray"; a page headed
 * "Lin Mei" is of somebody who signs "Mei Lin"; a name in another script has a Latin one on every byline.
 *
 * On each byline the author who agrees best with one of their names counts. Where no known name is in the script of the
 * bylines, the one author who stands on every work (three at least) counts.
 */
export function lookupSignatures(names: Name[], works: KnownWork[]): { signatures: Signature[]; signedWorks: number } {
  const counts = new Map<string, Signature>();
  let signedWorks = 0;
  for (const work of works) {
    const self = selfOn(names, work);
    if (!self) continue;
    signedWorks += 1;
    add(counts, self);
  }
  if (!signedWorks) {
    const always = onEveryWork(names, works);
    if (always) {
      signedWorks = always.works;
      counts.set(always.text, always);
    }
  }
  return { signatures: [...counts.values()].sort((a, b) => b.works - a.works), signedWorks };
}

/** The author of a work who is the person; undefined when two agree equally well. */
function selfOn(names: Name[], work: KnownWork): string | undefined {
  const owner = work.authors.find((author) => author.owner);
  if (owner) return owner.name;
  if (work.authors.length > 300) return undefined;
  let found: { text: string; rank: number } | undefined;
  let tied = false;
  for (const author of work.authors) {
    const relation = compareParsed(names, namesOf(author.name));
    if (!relation) continue;
    const rank = RANK[relation];
    tied = found?.rank === rank || (tied && (found?.rank ?? 9) < rank);
    if (!found || rank < found.rank) found = { text: author.name, rank };
  }
  return tied ? undefined : found?.text;
}

const RANK: Record<NameRelation, number> = {
  same: 0,
  middle: 1,
  nickname: 1,
  reordered: 2,
  part: 3,
  romanised: 4,
  initials: 5,
};

function add(counts: Map<string, Signature>, text: string) {
  const names = namesOf(text);
  for (const signature of counts.values())
    if (compareParsed(signature.names, names) === 'same') {
      signature.works += 1;
      return;
    }
  // Initials are the page's or the venue's way to print, and equal for many.
  if (names[0]?.readings[0]?.given.every((g) => g.initial)) {
    const known = counts.get(text);
    if (known) known.works += 1;
    else counts.set(text, { text, names, works: 1 });
  } else counts.set(text, { text, names, works: 1 });
}

function onEveryWork(names: Name[], works: KnownWork[]): Signature | undefined {
  const bylines = works.filter((work) => work.authors.length > 0 && work.authors.length < 60);
  if (bylines.length < 3) return undefined;
  const scripts = new Set(names.map((name) => name.script));
  const counts = new Map<string, Signature>();
  for (const work of bylines)
    for (const author of work.authors) {
      const parsed = namesOf(author.name);
      if (!parsed[0] || scripts.has(parsed[0].script)) continue;
      const key = parsed[0].whole;
      const seen = counts.get(key);
      if (seen) seen.works += 1;
      else counts.set(key, { text: author.name, names: parsed, works: 1 });
    }
  const [first, second] = [...counts.values()].sort((a, b) => b.works - a.works);
  return first && first.works >= 0.9 * bylines.length && (second?.works ?? 0) < 0.8 * bylines.length
    ? first
    : undefined;
}
