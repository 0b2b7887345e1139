import type { Researcher } from '../model/researcher.ts';
import type { Task, Watch } from '../model/source.ts';
import { authorQuery, longestQuery } from './author-query.ts';
import { isOwnPage } from './own-page.ts';

/** What is asked, without where it stands. */
export type Plan = Pick<Task, 'id' | 'source' | 'kind' | 'everyHours'> &
  Partial<Pick<Task, 'names' | 'ids' | 'person' | 'url' | 'onDemand'>>;

const DAY = 24;
const MOST_CATEGORIES = 8;
const OPENALEX_BATCH = 50;
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’\-–]+$/u;

/**
 * Everything that is to be asked, as the user allowed it. The same people give the same ids, and somebody followed later changes only the
 * last batch.
 *
 * @param everybody all who are followed, in the order they were; of those who are paused nothing is asked
 * @param categories arXiv categories of their known works, most frequent first
 */
export function planOf(
  everybody: readonly Pick<Researcher, 'id' | 'name' | 'variants' | 'addedNames' | 'ids' | 'pages' | 'pausedAt'>[],
  categories: readonly string[],
  { consentAt, sources, keys }: Watch,
): Plan[] {
  if (!consentAt) return [];
  const people = everybody.filter(({ pausedAt }) => !pausedAt);
  const plans: Plan[] = [];
  if (sources['arxiv-api'] && people.length > 0) {
    plans.push(...batches(people).map(namesPlan));
    plans.push({ id: 'arxiv-api:works', source: 'arxiv-api', kind: 'works', everyHours: DAY });
  }
  for (const person of people) {
    const arxivId = person.ids.arxiv ?? person.ids.orcid;
    if (sources['arxiv-author'] && arxivId)
      plans.push({
        id: `arxiv-author:${person.id}`,
        source: 'arxiv-author',
        kind: 'author',
        person: person.id,
        ids: [arxivId],
        everyHours: 3 * DAY,
      });
    if (sources['semantic-scholar'] && person.ids.semanticScholar)
      plans.push({
        id: `semantic-scholar:${person.id}`,
        source: 'semantic-scholar',
        kind: 'author',
        person: person.id,
        ids: [person.ids.semanticScholar],
        everyHours: 7 * DAY,
        ...(keys['semantic-scholar'] ? {} : { onDemand: true as const }),
      });
  }
  if (sources.homepage) plans.push(...pagePlans(people));
  const followed = categories.slice(0, MOST_CATEGORIES);
  if (sources['arxiv-feed'] && followed.length > 0)
    plans.push({ id: 'arxiv-feed', source: 'arxiv-feed', kind: 'categories', ids: followed, everyHours: DAY });
  const claimed = people.filter(({ ids }) => ids.orcid);
  if (sources.openalex && keys.openalex)
    for (let at = 0; at < claimed.length; at += OPENALEX_BATCH) {
      const batch = claimed.slice(at, at + OPENALEX_BATCH);
      plans.push({
        id: `openalex:${at / OPENALEX_BATCH}`,
        source: 'openalex',
        kind: 'author',
        ids: batch.flatMap(({ ids }) => ids.orcid ?? []),
        // Whom it is about, by no name: what they had when they were first asked about is no news.
        names: batch.map(({ id }) => ({ id, names: [] })),
        everyHours: 7 * DAY,
      });
    }
  if (sources.crossref && people.length > 0)
    plans.push({ id: 'crossref:dois', source: 'crossref', kind: 'dois', everyHours: DAY, onDemand: true });
  return plans;
}

const namesPlan = (names: NonNullable<Task['names']>, at: number): Plan => ({
  id: `arxiv-api:names:${at}`,
  source: 'arxiv-api',
  kind: 'names',
  names,
  everyHours: DAY,
});

/** People in as few queries as the length of an address allows. Names in other scripts than Latin are not on arXiv. */
function batches(
  people: readonly Pick<Researcher, 'id' | 'name' | 'variants' | 'addedNames'>[],
): NonNullable<Task['names']>[] {
  const all: NonNullable<Task['names']>[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const { id, name, variants = [], addedNames = [] } of people) {
    const names = [name, ...addedNames, ...variants]
      .filter((written) => LATIN.test(written) && /\S\s+\S/.test(written))
      .slice(0, 4);
    if (names.length === 0) continue;
    const added = authorQuery(names).length + '+OR+'.length;
    if (length + added > longestQuery) {
      all.push([]);
      length = 0;
    }
    all.at(-1)!.push({ id, names });
    length += added;
  }
  return all;
}

/** Their own pages: what they wrote themselves, not their profiles on sites, and no files. */
function pagePlans(people: readonly Pick<Researcher, 'pages'>[]): Plan[] {
  const urls = new Set(people.flatMap(({ pages }) => pages.filter(isOwnPage).slice(0, 3)));
  return [...urls].map((url) => ({
    id: `homepage:${url}`,
    source: 'homepage',
    kind: 'page',
    url,
    everyHours: 7 * DAY,
  }));
}
