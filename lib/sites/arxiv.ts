import type { Page, PageKind, Problem } from '../model/page.ts';
import type { WorkOnPage } from '../model/work.ts';
import { absArxivId, readAbs } from '../parse/arxiv-abs.ts';
import { type ArxivEntry, findAbsEntry, findListEntries, findSearchResults, readEntry } from '../parse/arxiv-entry.ts';
import { readListing } from '../parse/arxiv-listing.ts';
import { sourceText } from '../parse/arxiv-text.ts';
import { type ArxivPageKind, arxivPageKind } from '../parse/arxiv-url.ts';
import type { Site } from './site.ts';

const MOST_PROBLEMS = 200;
const KINDS: Record<ArxivPageKind, PageKind> = {
  listing: 'paper-listing',
  catchup: 'paper-listing',
  search: 'paper-listing',
  author: 'publication-list',
  abs: 'paper',
};

/** arXiv: listings, catch-up pages, author pages, search results and abs pages. */
export const arxiv: Site = {
  id: 'arxiv',
  name: 'arXiv',
  matches: ['https://*.arxiv.org/*'],
  access: 'install',
  claims: (url) => arxivPageKind(url) !== undefined,

  read(url, doc) {
    const kind = arxivPageKind(url);
    const page: Page = {
      url: url.href,
      site: 'arxiv',
      kind: kind ? KINDS[kind] : 'other',
      confidence: 1,
      works: [],
      problems: [],
    };
    const title = sourceText(doc.querySelector('title'));
    if (title) page.title = title.slice(0, 1_000);
    if (!kind || (kind === 'search' && isSearchForm(doc))) return { ...page, kind: 'other' };
    if (kind === 'abs') {
      const work = readAbs(url, doc, page.problems);
      if (work) page.works.push(work);
    } else readPapers(url, doc, kind, page);
    page.problems = capped(page.problems);
    return page;
  },
};

/** Papers on the page, in page order, found but not read: what `arxiv.read` reads and what marks are drawn on. */
export function findPapers(url: URL, doc: Document): ArxivEntry[] {
  const kind = arxivPageKind(url);
  if (!kind) return [];
  if (kind === 'search') return findSearchResults(doc);
  if (kind !== 'abs') return findListEntries(doc);
  const entry = findAbsEntry(doc, absArxivId(url, doc));
  return entry ? [entry] : [];
}

/** Reads one of `findPapers`; `undefined` when it cannot be read, and `problems` says why. */
export function readPaper(url: URL, doc: Document, entry: ArxivEntry, problems: Problem[]): WorkOnPage | undefined {
  return arxivPageKind(url) === 'abs' ? readAbs(url, doc, problems) : readEntry(entry, problems);
}

function readPapers(url: URL, doc: Document, kind: ArxivPageKind, page: Page): void {
  const entries = findPapers(url, doc);
  page.listing = readListing(url, doc, kind, entries.length, page.problems);
  if (kind === 'author') {
    const researcher = readOwner(url, doc);
    if (researcher) page.researcher = researcher;
  }
  for (const entry of entries) {
    const work = readEntry(entry, page.problems);
    if (work) page.works.push(work);
  }
}

/** "Sally Warner's articles on arXiv": whose page `/a/warner_s_1` is. */
function readOwner(url: URL, doc: Document): Page['researcher'] {
  const name = /^(.{1,500}?)['’]s? articles on arXiv$/.exec(sourceText(doc.querySelector('#dlpage > h1')) ?? '')?.[1];
  const id = decodeURIComponent(url.pathname.split('/')[2] ?? '');
  if (!name) return undefined;
  if (/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id)) return { name, ids: { orcid: id } };
  return { name, ids: /^[a-z][a-z_-]*_\w+$/.test(id) ? { arxiv: id } : {} };
}

/** `/search/` without a question, and `/search/advanced`: a form, no papers, and none promised. */
const isSearchForm = (doc: Document) =>
  !doc.querySelector('li.arxiv-result') &&
  !/^Showing |produced no results/.test(sourceText(doc.querySelector('main')) ?? '');

/** A page whose every entry is broken says so once more than enough. */
function capped(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), { reason: `and ${problems.length - MOST_PROBLEMS} more` }];
}

/*
 * Checked on 2026-11-22 against pages made by arXiv's own code (arxiv-browse and arxiv-search, June 2026):
 * https://arxiv.org/list/cs.LG/new, /recent, /pastweek, /2026-01, /2026; https://arxiv.org/catchup/cs.CL/2026-06-30;
 * https://arxiv.org/a/warner_s_1; https://arxiv.org/search/?query=diffusion&searchtype=all; https://arxiv.org/abs/1810.04805
 */
