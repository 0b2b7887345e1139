import type { Work, WorkOnPage } from '../../model/work.ts';
import { bibtexWriter } from './bibtex.ts';
import { address, inline } from './markdown.ts';
import { addressOf, citedKind, yearOf } from './published.ts';

/*
 * One paper as people paste it: into a .bib file, a note, a message.
 */

/** So many authors are named in a line of Markdown; of more, the first. */
const NAMED = 5;

/** A BibTeX entry: as arXiv writes it (`eprint`) for a preprint, as published where that is known. */
export const oneAsBibtex = (work: WorkOnPage): string => bibtexWriter().entry({ work: work as Work });

/** Where it is read: arXiv where it is there, which everybody can open; `undefined` when it has no address. */
export const oneAsLink = (work: WorkOnPage): string | undefined =>
  addressOf(work, work.arxivId ? 'preprint' : citedKind(work));

/** `[Title](https://arxiv.org/abs/…), First Author, Second Author, NeurIPS 2026` */
export function oneAsMarkdown(work: WorkOnPage): string {
  const names = work.authors.map(({ name }) => name);
  const authors = names.length > NAMED ? [`${names[0]} et al.`] : names;
  const venue = citedKind(work) === 'preprint' ? undefined : (work.venueShort ?? work.venue);
  const year = yearOf(work);
  const where = [venue, year && venue?.includes(String(year)) ? undefined : year].filter(Boolean).join(' ');
  const link = oneAsLink(work);
  const title = inline(work.title);
  return [link ? `[${title}](${address(link)})` : title, ...authors.map(inline), where && inline(where)]
    .filter(Boolean)
    .join(', ');
}
