import type { Page, PageKind } from '../model/page.ts';
import type { PageTexts } from '../model/page-texts.ts';
import { type ArxivEntries, findList, noEntries } from './arxiv-entries.ts';
import { readListing } from './arxiv-listing.ts';
import { sourceText } from './arxiv-text.ts';
import { collectTexts } from './arxiv-texts.ts';
import { type ArxivPageKind, arxivPageKind } from './arxiv-url.ts';

/** First look at a page: what it is and says of itself; its papers are found, in page order, but not read. Cheap. */
export interface Scan {
  /** Without works; its problems are those of the page, not of its entries. */
  page: Page;
  entries: ArxivEntries;
}

const KINDS: Record<ArxivPageKind, PageKind> = {
  listing: 'paper-listing',
  catchup: 'paper-listing',
  search: 'paper-listing',
  author: 'publication-list',
  abs: 'paper',
  html: 'paper',
};

/** A page of arXiv's about which nothing is known yet but its address. */
export const startPage = (url: URL, kind: ArxivPageKind | undefined): Page => ({
  url: url.href,
  site: 'arxiv',
  kind: kind ? KINDS[kind] : 'other',
  confidence: 1,
  works: [],
  problems: [],
});

/**
 * What a page of many papers is: a listing, a catch-up page, somebody's papers, search results; by its address and what it says of itself.
 *
 * @param found entries found on it, readable or not
 */
export function describeList(url: URL, texts: PageTexts, found: number): Page {
  const kind = arxivPageKind(url);
  if (!kind || KINDS[kind] === 'paper' || (kind === 'search' && isSearchForm(texts, found)))
    return startPage(url, undefined);
  const page = startPage(url, kind);
  page.listing = readListing(url, texts, kind, found, page.problems);
  const researcher = kind === 'author' ? readOwner(url, texts) : undefined;
  if (researcher) page.researcher = researcher;
  return page;
}

/**
 * Whether a page of papers can be marked. When it does not show as many entries as it says, nothing on it is certain; author pages and
 * abs pages do not say.
 *
 * @param found entries found on it
 */
export function stateOf({ kind, listing }: Page, found: number): 'read' | 'nothing' | 'unread' {
  if (kind === 'other' || listing?.empty) return 'nothing';
  if (found > 0 && (kind !== 'paper-listing' || listing?.stated === found)) return 'read';
  return kind === 'paper-listing' ? 'unread' : 'nothing';
}

/** A page of many papers, described and with its entries; any other page has none. */
export function scanList(url: URL, doc: Document): Scan {
  const entries = findList(doc);
  const page = describeList(url, collectTexts(doc, entries.length), entries.length);
  const title = titleOf(doc);
  if (title) page.title = title;
  return page.kind === 'other' ? { page, entries: noEntries() } : { page, entries };
}

/** What the tab is called; `undefined` when it has no name. */
export const titleOf = (doc: Document): string | undefined => sourceText(doc.querySelector('title'))?.slice(0, 1_000);

/** "Sally Warner's articles on arXiv": whose page `/a/warner_s_1` is. */
function readOwner(url: URL, { title }: PageTexts): Page['researcher'] {
  const name = /^(.{1,500}?)['’]s? articles on arXiv$/.exec(title)?.[1];
  const id = url.pathname.split('/')[2] ?? '';
  if (!name) return undefined;
  if (/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id)) return { name, ids: { orcid: id } };
  return { name, ids: /^[a-z][a-z_-]*_\w+$/.test(id) ? { arxiv: id } : {} };
}

/** `/search/` without a question, and `/search/advanced`: a form, no papers, and none promised. */
const isSearchForm = ({ title, notes }: PageTexts, found: number) =>
  found === 0 &&
  !/^Showing |produced no results/.test(title) &&
  !notes.some((note) => /produced no results/.test(note));
