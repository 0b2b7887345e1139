import type { PaperDetails } from '../model/paper-facts.ts';
import type { Author, WorkOnPage } from '../model/work.ts';
import { type ArxivEntries, findPaperEntry } from './arxiv-entries.ts';
import { parseArxivId } from './arxiv-id.ts';
import { LONGEST } from './arxiv-longest.ts';

/*
 * `/html/ID`, the paper itself as LaTeXML makes it of its source: what the authors wrote, not what arXiv says of it. After the mark-up of
 * arXiv/arxiv-view-as-html and of converted papers in public repositories, 2024 to September 2026; no page of arxiv.org was at hand.
 */

const TITLE = 'h1.ltx_title_document, h1.ltx_title';
const BYLINE = '.ltx_authors';
/** What stands among names and is none: notes, marks of affiliations, and what formulas are in other words. */
const NOT_NAMES = '.ltx_author_notes, .ltx_note, .ltx_contact, sup, .ltx_sup, annotation, annotation-xml, .ltx_ERROR';
const NO_NAME =
  /[\d@{}[\]\\]|\b(?:univ|universit|institut|department|dept|laborator|school|college|center|centre|inc|ltd|google|openai|research)\w*\b/i;

/** The one entry of such a page; none when it has no paper. */
export const findHtml = (url: URL, doc: Document): ArxivEntries =>
  findPaperEntry(doc.querySelector('article.ltx_document'), { title: TITLE, byline: BYLINE, arxivId: htmlId(url)?.id });

const htmlId = (url: URL) => parseArxivId(url.pathname);

/** Reads such a page: title, names and version; the rest stands on the paper's abs page. `undefined` when it has no identifier or title. */
export function readHtml(url: URL, doc: Document): WorkOnPage | undefined {
  const article = doc.querySelector('article.ltx_document');
  const title = plain(article?.querySelector(TITLE));
  const { id: arxivId } = htmlId(url) ?? {};
  if (!article || !title || title.length > LONGEST.title || !arxivId) return undefined;
  const version = parseArxivId(plain(doc.querySelector('#watermark-tr')))?.version ?? htmlId(url)?.version;
  // What authors typed above their paper is never as sure as a by-line of arXiv's, and never replaces one.
  const work: WorkOnPage = { title, authors: readNames(article), authorsTruncated: true, kind: 'preprint', arxivId };
  if (version) work.arxivVersion = version;
  return work;
}

/** What such a page states of its paper. */
export function htmlDetails(url: URL, doc: Document): PaperDetails | undefined {
  const work = readHtml(url, doc);
  if (!work?.arxivId) return undefined;
  return { id: work.arxivId, ...(work.arxivVersion ? { version: work.arxivVersion } : {}) };
}

/** Names as authors wrote them: one to a block, or all in one with commas, line breaks or "and" between. */
function readNames(article: Element): Author[] {
  const names: Author[] = [];
  for (const block of article.querySelectorAll(`${BYLINE} .ltx_personname`))
    for (const part of plain(block).split(/\s*(?:[,;&•|]|\band\b)\s*/))
      if (isName(part) && !names.some(({ name }) => name === part)) names.push({ name: part });
  return names;
}

const isName = (text: string): boolean =>
  text.length > 3 && text.length <= 60 && /\S\s+\S/.test(text) && /^\p{Lu}/u.test(text) && !NO_NAME.test(text);

/** Text without what is no word of it; a line break parts two names. */
function plain(node: Element | null | undefined): string {
  if (!node) return '';
  const copy = node.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(NOT_NAMES)) other.remove();
  for (const other of copy.querySelectorAll('lectern-marks')) other.remove();
  const parts = node.matches('h1') ? ' ' : ', ';
  for (const line of copy.querySelectorAll('br')) line.replaceWith(parts);
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
