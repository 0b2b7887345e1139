import type { WorkOnPage } from '../lib/model/work.ts';

/** Where a paper's title leads: arXiv, the paper's own link, its DOI, any page about it; `undefined` when it has no address. */
export function paperUrl(work: WorkOnPage): string | undefined {
  if (work.arxivId) return `https://arxiv.org/abs/${work.arxivId}`;
  const link = (kind: string) => work.links?.find((l) => l.kind === kind)?.url;
  return link('paper') ?? link('openreview') ?? doiUrl(work) ?? link('project') ?? work.links?.[0]?.url;
}

/** The PDF on arXiv, when the paper is there. */
export const pdfUrl = (work: WorkOnPage): string | undefined =>
  work.arxivId ? `https://arxiv.org/pdf/${work.arxivId}` : undefined;

/** Where to look for a paper without an address: arXiv's search for its title. */
export const searchUrl = (work: WorkOnPage): string =>
  `https://arxiv.org/search/?${new URLSearchParams({ query: work.title, searchtype: 'title' })}`;

const doiUrl = (work: WorkOnPage) => (work.doi ? `https://doi.org/${encodeURI(work.doi)}` : undefined);

/**
 * The chip of a paper: venue with its year where the year is part of the name ("ACL 2026", but "TACL" and then 2026), an award
 * after it. `undefined` when the page states neither.
 */
export function venueChip(work: WorkOnPage): { text: string; award: boolean; hasYear: boolean } | undefined {
  const award = work.awards?.[0];
  const venue = work.venueShort ?? work.venue;
  if (!venue) return award ? { text: award, award: true, hasYear: false } : undefined;
  const stated = work.year !== undefined && venue.includes(String(work.year));
  const named = work.kind === 'proceedings' || work.kind === 'workshop';
  const hasYear = stated || (named && work.year !== undefined);
  const text = hasYear && !stated ? `${venue} ${work.year}` : venue;
  return { text: award ? `${text}, ${lowerFirst(award)}` : text, award: award !== undefined, hasYear };
}

/** "Best paper" -> "best paper"; an acronym stays. */
const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLocaleLowerCase() + text.slice(1) : text;
