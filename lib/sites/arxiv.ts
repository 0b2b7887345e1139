import type { Page, Problem } from '../model/page.ts';
import type { WorkOnPage } from '../model/work.ts';
import { readAbs, scanAbs } from '../parse/arxiv-abs.ts';
import type { ArxivEntry } from '../parse/arxiv-entries.ts';
import { readEntry } from '../parse/arxiv-entry.ts';
import { readHtml } from '../parse/arxiv-html.ts';
import { fewProblems } from '../parse/arxiv-problems.ts';
import { scanList, startPage, titleOf } from '../parse/arxiv-scan.ts';
import { arxivPageKind } from '../parse/arxiv-url.ts';
import type { Site } from './site.ts';

/** arXiv: listings, catch-up pages, author pages, search results, abs pages and papers in HTML. */
export const arxiv: Site = {
  id: 'arxiv',
  name: 'arXiv',
  matches: ['https://*.arxiv.org/*'],
  access: 'install',
  claims: (url) => arxivPageKind(url) !== undefined,

  *read(url, doc, due) {
    if (arxivPageKind(url) === 'html') return readHtmlPage(url, doc);
    const { page, entries } = arxivPageKind(url) === 'abs' ? scanAbs(url, doc) : scanList(url, doc);
    if (page.kind === 'paper' && entries.length === 0) readInto(page, readAbs(url, doc, page.problems));
    for (const entry of entries) {
      if (due()) yield;
      readInto(page, readPaper(url, doc, entry, page.problems));
    }
    page.problems = fewProblems(page.problems);
    return page;
  },
};

function readHtmlPage(url: URL, doc: Document): Page {
  const page = startPage(url, 'html');
  const title = titleOf(doc);
  if (title) page.title = title;
  readInto(page, readHtml(url, doc));
  if (page.works.length === 0) page.problems.push({ reason: 'no paper was found on this page' });
  return page;
}

/** Reads one entry of a scan; `undefined` when it cannot be read, and `problems` says why. */
function readPaper(url: URL, doc: Document, entry: ArxivEntry, problems: Problem[]): WorkOnPage | undefined {
  return arxivPageKind(url) === 'abs' ? readAbs(url, doc, problems) : readEntry(entry, problems);
}

function readInto(page: Page, work: WorkOnPage | undefined): void {
  if (work) page.works.push(work);
}

/*
 * Checked on 2026-11-22 against pages made by arXiv's own code (arxiv-browse and arxiv-search, June 2026):
 * https://arxiv.org/list/cs.LG/new, /recent, /pastweek, /2026-01, /2026; https://arxiv.org/catchup/cs.CL/2026-06-30;
 * https://arxiv.org/a/warner_s_1; https://arxiv.org/search/?query=diffusion&searchtype=all; https://arxiv.org/abs/1810.04805
 */
