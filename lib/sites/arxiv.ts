import type { Page, PageKind, Problem } from '../model/page.ts';
import type { WorkOnPage } from '../model/work.ts';
import { absArxivId, readAbs } from '../parse/arxiv-abs.ts';
import {
  type ArxivEntries,
  type ArxivEntry,
  findAbsEntry,
  findListEntries,
  findSearchResults,
  noEntries,
} from '../parse/arxiv-entries.ts';
import { readEntry } from '../parse/arxiv-entry.ts';
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
    const { page, entries } = scanPage(url, doc);
    if (page.kind === 'paper' && entries.length === 0) readInto(page, readAbs(url, doc, page.problems));
    for (const entry of entries) readInto(page, readPaper(url, doc, entry, page.problems));
    page.problems = fewProblems(page.problems);
    return page;
  },
};

/** First look at a page: what it is and says of itself; its papers are found, in page order, but not read. Cheap. */
export interface Scan {
  /** Without works; its problems are those of the page, not of its entries. */
  page: Page;
  entries: ArxivEntries;
}

export function scanPage(url: URL, doc: Document): Scan {
  const kind = arxivPageKind(url);
  const page: Page = { url: url.href, site: 'arxiv', kind: 'other', confidence: 1, works: [], problems: [] };
  const title = sourceText(doc.querySelector('title'));
  if (title) page.title = title.slice(0, 1_000);
  if (!kind || (kind === 'search' && isSearchForm(doc))) return { page, entries: noEntries() };
  page.kind = KINDS[kind];
  if (kind === 'abs') {
    return { page, entries: findAbsEntry(doc, absArxivId(url, doc)) };
  }
  const entries = kind === 'search' ? findSearchResults(doc) : findListEntries(doc);
  page.listing = readListing(url, doc, kind, entries.length, page.problems);
  const researcher = kind === 'author' ? readOwner(url, doc) : undefined;
  if (researcher) page.researcher = researcher;
  return { page, entries };
}

/** Reads one entry of a scan; `undefined` when it cannot be read, and `problems` says why. */
export function readPaper(url: URL, doc: Document, entry: ArxivEntry, problems: Problem[]): WorkOnPage | undefined {
  return arxivPageKind(url) === 'abs' ? readAbs(url, doc, problems) : readEntry(entry, problems);
}

function readInto(page: Page, work: WorkOnPage | undefined): void {
  if (work) page.works.push(work);
}

/** "Sally Warner's articles on arXiv": whose page `/a/warner_s_1` is. */
function readOwner(url: URL, doc: Document): Page['researcher'] {
  const name = /^(.{1,500}?)['’]s? articles on arXiv$/.exec(sourceText(doc.querySelector('#dlpage > h1')) ?? '')?.[1];
  const id = url.pathname.split('/')[2] ?? '';
  if (!name) return undefined;
  if (/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id)) return { name, ids: { orcid: id } };
  return { name, ids: /^[a-z][a-z_-]*_\w+$/.test(id) ? { arxiv: id } : {} };
}

/** `/search/` without a question, and `/search/advanced`: a form, no papers, and none promised. */
const isSearchForm = (doc: Document) =>
  !doc.querySelector('li.arxiv-result') &&
  !/^Showing |produced no results/.test(sourceText(doc.querySelector('main')) ?? '');

/** A page whose every entry is broken says so once more than enough. */
export function fewProblems(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), { reason: `and ${problems.length - MOST_PROBLEMS} more` }];
}

/*
 * Checked on 2026-11-22 against pages made by arXiv's own code (arxiv-browse and arxiv-search, June 2026):
 * https://arxiv.org/list/cs.LG/new, /recent, /pastweek, /2026-01, /2026; https://arxiv.org/catchup/cs.CL/2026-06-30;
 * https://arxiv.org/a/warner_s_1; https://arxiv.org/search/?query=diffusion&searchtype=all; https://arxiv.org/abs/1810.04805
 */
