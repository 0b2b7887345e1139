import type { LinkKind, WorkKind, WorkOnPage } from '../model/work.ts';
import { doiIn } from '../parse/doi.ts';

/** What an entry of a bibliography file states, as text; nothing of it is trusted yet. */
export interface Stated {
  title: string;
  /** "First Last", in order; a last one named `others` says that there are more. */
  names: readonly string[];
  /** Text that begins with a year. */
  year: string;
  venue: string | undefined;
  kind: WorkKind | undefined;
  /** Free text that may name an award. */
  note: string;
  /** Free text that may name a status. */
  status: string;
  volume: string;
  pages: string;
  /** Text that may hold a DOI. */
  doi: string;
  arxivId: string | undefined;
  links: readonly (readonly [kind: LinkKind, url: string])[];
}

/** Whether a journal or collection is arXiv itself, as dblp and Scholar write it: then it is no venue. */
export const isArxivVenue = (venue: string | undefined): boolean =>
  /^(?:arxiv\b|corr\b|eprint arxiv)/i.test(venue ?? '');

/** A work of what was stated, without what is empty or out of bounds; `undefined` without a title. */
export function workOf(stated: Stated): WorkOnPage | undefined {
  const title = plain(stated.title);
  if (!title || title.length > 2_000) return undefined;
  const names = stated.names.map(plain).filter((name) => name !== '' && name.length <= 500);
  const truncated = /^(?:others|et al\.?)$/i.test(names.at(-1) ?? '');
  const work: WorkOnPage = { title, authors: (truncated ? names.slice(0, -1) : names).map((name) => ({ name })) };
  if (truncated) work.authorsTruncated = true;
  const year = Number(/\d{4}/.exec(stated.year)?.[0]);
  if (year >= 1500 && year <= 2200) work.year = year;
  const venue = plain(stated.venue ?? '').slice(0, 5_000);
  if (venue && !isArxivVenue(venue)) work.venue = venue;
  if (stated.arxivId) work.arxivId = stated.arxivId;
  const kind = kindOf(stated.kind, work);
  if (kind) work.kind = kind;
  const status = statusOf(stated.status);
  if (status) work.status = status;
  const award = AWARD.exec(plain(stated.note))?.[0].trim();
  if (award) work.awards = [award];
  const volume = plain(stated.volume).slice(0, 60);
  if (volume && work.venue) work.volume = volume;
  const pages = plain(stated.pages).replace(/ ?[-–—]+ ?/g, '-');
  if (pages) work.pages = pages.slice(0, 60);
  const doi = doiIn(stated.doi);
  if (doi && doi.length <= 300) work.doi = doi;
  const links = stated.links.filter(
    ([, url]) => /^https?:\/\/\S+$/.test(url) && URL.canParse(url) && url.length <= 4_000,
  );
  const once = links.filter(([, url], at) => links.findIndex(([, other]) => other === url) === at);
  if (once.length) work.links = once.map(([kind, url]) => ({ kind, url }));
  return work;
}

const AWARD = /(?:best|outstanding|distinguished) (?:student )?paper[^.;]{0,40}|\b(?:oral|spotlight)\b/i;

function kindOf(stated: WorkKind | undefined, { venue, arxivId }: WorkOnPage): WorkKind | undefined {
  if (venue && /\bworkshops?\b/i.test(venue)) return 'workshop';
  if (!venue && (stated === 'article' || (stated === undefined && arxivId))) return 'preprint';
  return stated;
}

function statusOf(text: string): WorkOnPage['status'] {
  if (/\b(?:under review|submitted)\b/i.test(text)) return 'under-review';
  if (/\b(?:to appear|in ?press|forthcoming)\b/i.test(text)) return 'to-appear';
  if (/\baccepted\b/i.test(text)) return 'accepted';
  return /\bwithdrawn\b/i.test(text) ? 'withdrawn' : undefined;
}

/** One line, without the marks of style that the parser leaves. */
const plain = (text: string): string =>
  text
    .replace(/<\/?(?:i|b|em|strong|sub|sup|span)(?: [^<>]{0,80})?>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
