import type { Problem } from '../model/page.ts';
import type { Author, WorkOnPage } from '../model/work.ts';
import { readAuthors } from './arxiv-authors.ts';
import { parseArxivDate } from './arxiv-date.ts';
import { isWithdrawal, LONGEST } from './arxiv-entry.ts';
import { parseArxivId } from './arxiv-id.ts';
import { parseSubjects } from './arxiv-subjects.ts';
import { sourceText } from './arxiv-text.ts';

/** Identifier of an abs page: by its address, else by what it says of itself. */
export function absArxivId(url: URL, doc: Document): string | undefined {
  return (
    parseArxivId(url.pathname)?.id ??
    parseArxivId(doc.querySelector('meta[name="citation_arxiv_id"]')?.getAttribute('content') ?? '')?.id
  );
}

/**
 * Reads an abs page: `/abs/2601.00001`, `/abs/2601.00001v2`.
 *
 * @returns `undefined` when it has no identifier or title; `problems` says so. What is not stated is left out.
 */
export function readAbs(url: URL, doc: Document, problems: Problem[]): WorkOnPage | undefined {
  const abs = doc.querySelector('#abs');
  const title = sourceText(abs?.querySelector('h1.title'));
  const arxivId = absArxivId(url, doc);
  if (!abs || !title || title.length > LONGEST.title || !arxivId) {
    problems.push({ reason: arxivId ? 'this page has no title' : 'this page has no arXiv identifier', where: '#abs' });
    return undefined;
  }
  const work: WorkOnPage = { title, authors: readNames(abs, problems), kind: 'preprint', arxivId };
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

/** Names on the by-line, the folded-away end of a long one too; `problems` says when there are none. */
function readNames(abs: Element, problems: Problem[]): Author[] {
  const byline = abs.querySelector('.authors');
  const names = readAuthors(byline);
  if (!byline) problems.push({ reason: 'this page has no author line', where: '#abs' });
  else if (!names.length) problems.push({ reason: 'the author line of this page has no names', where: '.authors' });
  return names;
}

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
