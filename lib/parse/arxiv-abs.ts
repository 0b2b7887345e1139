import type { Problem } from '../model/page.ts';
import type { PaperDetails } from '../model/paper-facts.ts';
import type { Author, WorkOnPage } from '../model/work.ts';
import { readAuthors } from './arxiv-authors.ts';
import { parseArxivDate } from './arxiv-date.ts';
import { detailsOf } from './arxiv-details.ts';
import { type ArxivEntries, findPaperEntry } from './arxiv-entries.ts';
import { isWithdrawal } from './arxiv-entry.ts';
import { parseArxivId } from './arxiv-id.ts';
import { LONGEST } from './arxiv-longest.ts';
import { type Scan, startPage, titleOf } from './arxiv-scan.ts';
import { parseSubjects } from './arxiv-subjects.ts';
import { sourceText } from './arxiv-text.ts';

/** Identifier of an abs page: by its address, else by what it says of itself. */
export function absArxivId(url: URL, doc: Document): string | undefined {
  return parseArxivId(url.pathname)?.id ?? parseArxivId(metas(doc, 'citation_arxiv_id')[0] ?? '')?.id;
}

/** An abs page: one entry, or none when it cannot be found. */
export function scanAbs(url: URL, doc: Document): Scan {
  const page = startPage(url, 'abs');
  const title = titleOf(doc);
  if (title) page.title = title;
  return { page, entries: findAbs(url, doc) };
}

/** The one entry of an abs page, for whoever marks papers. */
export const findAbs = (url: URL, doc: Document): ArxivEntries =>
  findPaperEntry(doc.querySelector('#abs'), {
    title: 'h1.title',
    byline: '.authors',
    arxivId: absArxivId(url, doc),
  });

/**
 * Reads an abs page: `/abs/2601.00001`, `/abs/2601.00001v2`.
 *
 * @returns `undefined` when it has no identifier or title; `problems` says so. What is not stated is left out.
 */
export function readAbs(url: URL, doc: Document, problems: Problem[]): WorkOnPage | undefined {
  const abs = doc.querySelector('#abs');
  const title = sourceText(abs?.querySelector('h1.title')) ?? metas(doc, 'citation_title')[0];
  const arxivId = absArxivId(url, doc);
  if (!title || title.length > LONGEST.title || !arxivId) {
    problems.push({ reason: arxivId ? 'this page has no title' : 'this page has no arXiv identifier', where: '#abs' });
    return undefined;
  }
  const work: WorkOnPage = { title, authors: readNames(doc, abs, problems), kind: 'preprint', arxivId };
  if (!abs) return work;
  const version = parseArxivId(sourceText(abs.querySelector('.arxividv')) ?? '')?.version;
  if (version) work.arxivVersion = version;
  const day = parseArxivDate(sourceText(abs.querySelector('.dateline')) ?? '');
  if (day) work.publishedOn = day;
  const subjects = parseSubjects(sourceText(abs.querySelector('.subjects')) ?? '');
  if (subjects.length) {
    work.categories = subjects.slice(0, 60);
    work.primary = parseSubjects(sourceText(abs.querySelector('.primary-subject')) ?? '')[0] ?? subjects[0]!;
  }
  const comments = sourceText(abs.querySelector('td.comments'));
  if (comments && comments.length <= LONGEST.line) work.comments = comments;
  const journalRef = sourceText(abs.querySelector('td.jref'));
  if (journalRef && journalRef.length <= LONGEST.line) work.journalRef = journalRef;
  const doi = readDoi(abs);
  if (doi) work.doi = doi;
  const abstract = sourceText(abs.querySelector('blockquote.abstract'));
  if (abstract && abstract.length <= LONGEST.abstract) work.abstract = abstract;
  if (saysWithdrawn(doc, abs) || isWithdrawal(comments)) work.withdrawn = true;
  return work;
}

/** What an abs page states of where its paper appeared and what belongs to it, with the newest version of its history. */
export function absDetails(url: URL, doc: Document): PaperDetails | undefined {
  const work = readAbs(url, doc, []);
  if (!work?.arxivId) return undefined;
  const history = sourceText(doc.querySelector('.submission-history')) ?? '';
  const versions = [...history.matchAll(/\[v(\d{1,3})\]/g)].map(([, version]) => Number(version));
  const newest = Math.max(work.arxivVersion ?? 0, ...versions);
  return { ...detailsOf(work.arxivId, work), ...(newest > 0 ? { version: newest } : {}) };
}

/**
 * Names on the by-line, the folded-away end of a long one too. The head of the page states each once more, as "Last, First": when
 * the by-line has fewer, it was cut off or its mark-up has changed, and those in the head are taken.
 */
function readNames(doc: Document, abs: Element | null, problems: Problem[]): Author[] {
  const names = readAuthors(abs?.querySelector('.authors'));
  const stated = metas(doc, 'citation_author').filter((name) => /\p{L}/u.test(name));
  if (names.length && names.length >= stated.length) return names;
  problems.push({ reason: `the author line has ${names.length} names of ${stated.length}`, where: '.authors' });
  return stated.map((name) => ({ name: firstLast(name) })).filter(({ name }) => name.length <= LONGEST.name);
}

/** "Castellane, Mei-Lin" -> "Mei-Lin Castellane"; "Brandvold, Jr., Aron" -> "Aron Brandvold, Jr."; a team stays as it is. */
function firstLast(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const first = parts.pop()!;
  return parts.length ? `${first} ${parts.join(', ')}` : first;
}

const metas = (doc: Document, name: string): string[] =>
  [...doc.querySelectorAll(`meta[name="${name}"]`)]
    .map((meta) => (meta.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** First DOI of "Related DOI" (an erratum has its own), never arXiv's own. */
function readDoi(abs: Element): string | undefined {
  const link = abs.querySelector('td.doi a[data-doi], td.doi a[href*="doi.org/10."]');
  const doi = (link?.getAttribute('data-doi') ?? link?.getAttribute('href')?.split('doi.org/')[1])
    ?.trim()
    .toLowerCase();
  return doi && /^10\.\d{4,9}\/\S+$/.test(doi) && doi.length <= 300 ? doi : undefined;
}

/** The box above the title, the list of formats, and the history say that the version shown is withdrawn. */
function saysWithdrawn(doc: Document, abs: Element): boolean {
  return (
    /\bwithdrawn\b/i.test(sourceText(abs.querySelector('.error')) ?? '') ||
    [...doc.querySelectorAll('.full-text li')].some((li) => sourceText(li) === 'Withdrawn')
  );
}
