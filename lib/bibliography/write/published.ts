import type { WorkOnPage } from '../../model/work.ts';

/** Which kind of publication a work is cited as. */
export type CitedKind =
  | 'preprint'
  | 'proceedings'
  | 'article'
  | 'thesis'
  | 'chapter'
  | 'book'
  | 'patent'
  | 'report'
  | 'other';

const JOURNAL =
  /\b(?:journal|transactions|letters|annals|magazine|acta|bulletin|review(?:s)?|nature|science|cell|lancet|jmlr|tmlr|tacl|jair|tpami|pnas|archive|quarterly)\b|\bPLOS\b/i;
const BOOKLET = /\b(?:proceedings|proc\.|conference|symposium|workshop|meeting)\b/i;

/** What a work is cited as: published or, where that is wanted and there is one, its preprint. */
export function citedKind(work: WorkOnPage, form: 'published' | 'preprint' = 'published'): CitedKind {
  const { kind, venue, volume, arxivId } = work;
  if (form === 'preprint' && arxivId) return 'preprint';
  if (kind && kind !== 'workshop' && kind !== 'preprint' && (venue || kind !== 'article')) return kind;
  if (!venue) return arxivId || kind === 'preprint' ? 'preprint' : 'other';
  if (kind === 'workshop') return 'proceedings';
  if (kind === 'preprint') return 'preprint';
  return (JOURNAL.test(venue) || volume) && !BOOKLET.test(venue) ? 'article' : 'proceedings';
}

/** Where a work is read: the preprint or the DOI, whichever is cited, then what is linked as the paper. */
export function addressOf({ arxivId, doi, links = [] }: WorkOnPage, kind: CitedKind): string | undefined {
  const arxiv = arxivId && `https://arxiv.org/abs/${arxivId}`;
  const linked = links.find((link) => link.kind === 'paper')?.url ?? links[0]?.url;
  const ofDoi = doi && `https://doi.org/${encodeURI(doi)}`;
  return kind === 'preprint' ? (arxiv ?? ofDoi ?? linked) : (ofDoi ?? linked ?? arxiv);
}

/** A year, also where only arXiv's number or a date tells it. */
export function yearOf({ year, publishedOn, arxivId }: WorkOnPage): number | undefined {
  const month = /^(\d\d)\d\d\./.exec(arxivId ?? '')?.[1];
  return year ?? (publishedOn ? Number(publishedOn.slice(0, 4)) : month ? 2000 + Number(month) : undefined);
}

const STATUS: Partial<Record<NonNullable<WorkOnPage['status']>, string>> = {
  'to-appear': 'to appear',
  accepted: 'accepted',
  'under-review': 'under review',
  withdrawn: 'withdrawn',
};

/** "to appear"; in English, as the rest of a bibliography. */
export const statusWords = ({ status }: WorkOnPage): string | undefined => status && STATUS[status];
