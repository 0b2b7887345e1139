import type { Author, WorkOnPage } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { externalIdsOf, idsOf } from './external-ids.ts';

/** A work as two are compared: what a page states, or a stored work with all its external ids. */
export type Comparable = WorkOnPage & { externalIds?: readonly string[] };

const allIds = (work: Comparable): string[] => [...new Set([...externalIdsOf(work), ...(work.externalIds ?? [])])];

/**
 * Whether two are one work (preprint, published version, homepage entry). Never two different papers one:
 * - with an arXiv id or DOI in common they are one, unless both title and authors say otherwise (a wrong link on a page);
 * - with a folded title in common they are one when nothing contradicts and, where both have authors, at least half of the shorter
 *   byline is in the other; a short or generic title needs a byline on both sides, the same or the beginning of the other;
 * - otherwise they are two.
 */
export function isSameWork(a: Comparable, b: Comparable): boolean {
  const idsA = allIds(a);
  const idsB = allIds(b);
  if (contradict(idsA, idsB)) return false;
  const common = idsA.filter((id) => idsB.includes(id));
  if (common.some((id) => !id.startsWith('title:')))
    return common.some((id) => id.startsWith('title:')) || sharedAuthors(a, b) !== 0;
  const title = common.find((id) => id.startsWith('title:'));
  if (title === undefined || !sameStory(a, b)) return false;
  const shared = sharedAuthors(a, b);
  if (isWeakTitle(title.slice('title:'.length))) return shared === 1 && (isCut(a) || isCut(b) || equallyMany(a, b));
  return shared === undefined || shared >= 0.5;
}

const isCut = ({ authorsTruncated }: WorkOnPage): boolean => Boolean(authorsTruncated);
const equallyMany = (a: WorkOnPage, b: WorkOnPage): boolean => a.authors.length === b.authors.length;

/** Ids of the same kind that are all different: two papers on arXiv, two DOIs of one publisher. */
function contradict(idsA: string[], idsB: string[]): boolean {
  if (disjoint(idsOf(idsA, 'arxiv'), idsOf(idsB, 'arxiv'))) return true;
  if (idsOf(idsA, 'arxiv').some((id) => idsOf(idsB, 'arxiv').includes(id))) return false;
  const [doisA, doisB] = [idsOf(idsA, 'doi'), idsOf(idsB, 'doi')];
  const publisherOf = (doi: string) => doi.slice(0, doi.indexOf('/'));
  return doisA.some((doi) => {
    const ofPublisher = (dois: string[]) => dois.filter((other) => publisherOf(other) === publisherOf(doi));
    return disjoint(ofPublisher(doisA), ofPublisher(doisB));
  });
}

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));

/** A thesis is not the paper of the same title; nor are two of the same title written long apart. */
function sameStory(a: WorkOnPage, b: WorkOnPage): boolean {
  const own = (kind: WorkOnPage['kind']) =>
    kind === 'thesis' || kind === 'book' || kind === 'patent' ? kind : 'paper';
  if (a.kind && b.kind && own(a.kind) !== own(b.kind)) return false;
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  return yearA === undefined || yearB === undefined || Math.abs(yearA - yearB) <= 5;
}

const yearOf = (work: WorkOnPage): number | undefined =>
  work.year ?? (work.publishedOn ? Number(work.publishedOn.slice(0, 4)) : undefined);

/** Share of the shorter byline that the other has too, 0 to 1; `undefined` when one states no authors. */
export function sharedAuthors(a: Pick<WorkOnPage, 'authors'>, b: Pick<WorkOnPage, 'authors'>): number | undefined {
  if (a.authors.length === 0 || b.authors.length === 0) return undefined;
  const [shorter, longer] = a.authors.length <= b.authors.length ? [a, b] : [b, a];
  const keys = new Set(longer.authors.flatMap(authorKeys));
  const shared = shorter.authors.filter((author) => authorKeys(author).some((key) => keys.has(key)));
  return shared.length / shorter.authors.length;
}

/** Family name with first initial, whichever end the family name stands at; a single word is its own key. */
export function authorKeys({ name }: Author): string[] {
  const words = fold(name).split(' ');
  const first = words[0]!;
  const last = words.at(-1)!;
  if (words.length === 1) return first ? [first] : [];
  // "S Kim" keeps only the reading where the long word is the family name.
  const keys = [`${last} ${first[0]}`, `${first} ${last[0]}`].filter((key) => key.indexOf(' ') > 1);
  return keys.length > 0 ? keys : [`${last} ${first[0]}`];
}

const GENERIC =
  /^(?:an? |the )?(?:introduction|editorial|preface|foreword|erratum|corrigendum|errata|reply|response|comment|discussion|review|book review|rejoinder|overview|abstract|poster|tutorial|proceedings|conclusion|summary|guest editorial|technical report|lecture notes|research statement|special issue)(?: .{0,24})?$/;

/** Too short or too general to tell a paper by: "Segment anything", "Reply to the comments". Takes a folded title. */
export function isWeakTitle(folded: string): boolean {
  const words = folded
    .split(' ')
    .reduce((sum, word) => sum + (/^[\p{Script=Latin}\d]+$/u.test(word) ? 1 : word.length / 2), 0);
  return words < 4 || folded.length < 12 || GENERIC.test(folded);
}
