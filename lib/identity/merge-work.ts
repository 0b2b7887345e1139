import type { Author, Work, WorkOnPage } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { MAX_EXTERNAL_IDS } from './external-ids.ts';
import { joinManifestations } from './manifestations.ts';
import { authorKeys, sharedAuthors } from './same-work.ts';
import { edited, unedited } from './work-edits.ts';

/** What a page states of a work, without what is said of the page or its owner. */
export function factsOf(work: WorkOnPage): WorkOnPage {
  const { section: _section, confidence: _confidence, ...facts } = work;
  return { ...facts, authors: work.authors.map(({ owner: _owner, ...author }) => author) };
}

/** All external ids of both, arXiv ids and DOIs first; the titles that are too many are left out. */
export function joinIds(a: readonly string[], b: readonly string[]): string[] {
  const all = [...new Set([...a, ...b])];
  const strong = all.filter((id) => !id.startsWith('title:'));
  return [...strong, ...all.filter((id) => id.startsWith('title:'))].slice(0, MAX_EXTERNAL_IDS);
}

/**
 * Add what `facts` states to what is known of a work: fills in what was missing, never replaces with less. A longer byline replaces
 * a cut one; a published venue replaces that of a preprint; lists are joined. Adding the same facts again changes nothing.
 */
export function mergeFacts<W extends WorkOnPage>(known: W, facts: WorkOnPage): W {
  const { edits } = known as W & Pick<Work, 'edits'>;
  // What the user corrected stands; pages go on adding to what is below it.
  if (edits) return edited(mergeFacts(unedited<W>(known), facts), edits);
  const merged: W = { ...known };
  if (isNumber(known) && !isNumber(facts)) merged.title = facts.title;
  mergeByline(merged, facts);
  mergePublication(merged, facts);
  for (const key of ['doi', 'arxivId', 'primary', 'abstract', 'withdrawn'] as const) fill(merged, facts, key);
  const newer = (facts.arxivVersion ?? 0) > (known.arxivVersion ?? 0) && facts.arxivId === merged.arxivId;
  for (const key of ['comments', 'journalRef'] as const) {
    if (newer && facts[key]) merged[key] = facts[key];
    else fill(merged, facts, key);
  }
  if (newer) merged.arxivVersion = facts.arxivVersion!;
  if (facts.publishedOn && (!known.publishedOn || isFiner(facts.publishedOn, known.publishedOn)))
    merged.publishedOn = facts.publishedOn;
  const lists = {
    links: joined(known.links, facts.links, (link) => link.url, 200),
    awards: joined(known.awards, facts.awards, fold, 20),
    furtherVenues: joined(withWorkshop(known, merged.venue), withWorkshop(facts, merged.venue), meeting, 20),
    categories: joined(known.categories, facts.categories, (category) => category, 60),
  };
  return { ...merged, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list)) };
}

/** A work known by its number only is called by it: `arXiv:2611.01234`. */
const isNumber = ({ title, arxivId, doi }: WorkOnPage): boolean =>
  title === `arXiv:${arxivId}` || title === `doi:${doi}`;

/** Keeps the workshop that is no longer, or not, the venue of the work among its further ones. */
function withWorkshop(work: WorkOnPage, venue: string | undefined): readonly string[] | undefined {
  const { furtherVenues } = work;
  if (!work.venue || !isWorkshop(work) || (venue && meeting(venue) === meeting(work.venue))) return furtherVenues;
  return [...(furtherVenues ?? []), work.venue];
}

/** A meeting, however the paper was shown there: "… Workshop (Oral)". */
const meeting = (venue: string): string =>
  fold(venue)
    .replace(/\b(?:contributed|oral|poster|spotlight|presentation|talk)\b/g, '')
    .replace(/ +/g, ' ')
    .trim();

const isFiner = (date: string, than: string): boolean => date.length > than.length && date.startsWith(than);

function fill<K extends keyof WorkOnPage>(into: WorkOnPage, from: WorkOnPage, key: K): void {
  if (into[key] === undefined && from[key] !== undefined) into[key] = from[key];
}

/** Both lists without repeats, the known first; `undefined` when both are missing. */
function joined<T>(
  known: readonly T[] | undefined,
  said: readonly T[] | undefined,
  keyOf: (item: T) => string,
  most: number,
): T[] | undefined {
  if (!known && !said) return undefined;
  const byKey = new Map<string, T>();
  for (const item of [...(known ?? []), ...(said ?? [])]) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()].slice(0, most);
}

/** The whole byline wins over a cut one, and a longer one over one it contains ("with A and B" leaves the owner out). */
function mergeByline(into: WorkOnPage, from: WorkOnPage): void {
  if (from.authors.length === 0) return;
  const known = into.authors.length;
  const whole = !from.authorsTruncated;
  const cut = Boolean(into.authorsTruncated);
  const contains = sharedAuthors(into, from) === 1;
  const replaces =
    known === 0 ||
    (cut && (from.authors.length > known || (whole && from.authors.length === known))) ||
    (!cut && whole && from.authors.length > known && contains);
  if (replaces) {
    const marked = new Map(into.authors.flatMap((author) => authorKeys(author).map((key) => [key, author])));
    into.authors = from.authors.map((author) => ({ ...author, ...flagsOf(marked, author) }));
    if (whole) delete into.authorsTruncated;
    else into.authorsTruncated = true;
  }
}

/** Marks of equal contribution and correspondence that the shorter byline carried. */
function flagsOf(marked: ReadonlyMap<string, Author>, author: Author): Partial<Author> {
  const known = authorKeys(author)
    .map((key) => marked.get(key))
    .find((found) => found !== undefined);
  return {
    ...(known?.equalContribution ? { equalContribution: true as const } : {}),
    ...(known?.corresponding ? { corresponding: true as const } : {}),
  };
}

const PREPRINT_VENUE = /\b(?:arxiv|preprint|biorxiv|medrxiv|chemrxiv|ssrn|corr|techrxiv|hal)\b/i;
const PUBLICATION = ['venue', 'venueShort', 'status', 'kind', 'volume', 'pages'] as const;

/** A workshop is a place to meet at; the paper may still appear at another. */
const isWorkshop = ({ kind, venue }: WorkOnPage): boolean => kind === 'workshop' || /\bworkshop\b/i.test(venue ?? '');

/** How far a work has come by what is stated: 0 nothing, 1 preprint or under review, 2 at a workshop, 3 accepted or in print. */
export function publicationRank(work: WorkOnPage): number {
  const placed = isWorkshop(work) ? 2 : 3;
  if (work.status === 'accepted' || work.status === 'to-appear') return placed;
  if (work.venue && !PREPRINT_VENUE.test(work.venue) && work.status === undefined && work.kind !== 'preprint')
    return placed;
  return work.venue || work.kind || work.status ? 1 : 0;
}

/** Where it appeared is one fact of several parts: it is taken whole from whoever knows more, never mixed from two venues. */
function mergePublication(into: WorkOnPage, from: WorkOnPage): void {
  const [known, said] = [publicationRank(into), publicationRank(from)];
  if (said > known && (known === 0 || from.venue)) {
    for (const key of PUBLICATION) {
      if (known > 0) delete into[key];
      fill(into, from, key);
    }
    if (said === 3 && from.year !== undefined) into.year = from.year;
  } else if (!into.venue || !from.venue || fold(into.venue) === fold(from.venue)) {
    if (said === known) for (const key of PUBLICATION) fill(into, from, key);
  }
  fill(into, from, 'year');
}

/** Two stored works that turned out to be one: `kept` with all that `other` knew. The earlier `addedAt` stays. */
export function mergeWorks(kept: Work, other: Work): Work {
  const merged = mergeFacts(unedited(kept), factsOf(unedited(other)));
  const manifestations = joinManifestations(other.manifestations, kept.manifestations);
  return {
    ...edited(merged, { ...other.edits, ...kept.edits }),
    ...(manifestations ? { manifestations } : {}),
    externalIds: joinIds(kept.externalIds, other.externalIds),
    addedAt: kept.addedAt < other.addedAt ? kept.addedAt : other.addedAt,
    changedAt: kept.changedAt > other.changedAt ? kept.changedAt : other.changedAt,
  };
}
