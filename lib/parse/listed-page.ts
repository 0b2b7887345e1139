import type { Page, PageKind } from '../model/page.ts';
import type { Author, LinkKind, WorkLink, WorkOnPage } from '../model/work.ts';
import { fold } from './fold.ts';
import type { Due, Steps } from './steps.ts';

/*
 * What the readers of known sites share: text and addresses out of elements, and a list of entries turned into works, so that
 * a site's file says only where its page keeps what.
 */

/** Bounds of the model (lib/model/limits.ts): a value over its bound is left out, never cut. */
const MOST = {
  title: 2_000,
  name: 500,
  line: 5_000,
  short: 60,
  url: 4_000,
  authors: 12_000,
  links: 200,
  works: 20_000,
};
const MOST_PROBLEMS = 200;

/** What a site found in one entry; what is not stated is `undefined` or left out. */
export type EntryParts = { [Field in keyof WorkOnPage]?: WorkOnPage[Field] | undefined };

/** A page of a site before anything is read: its kind is `other` until the reader finds what it knows. */
export function blankPage(site: string, url: URL, doc: Document): Page {
  const page: Page = { url: url.href, site, kind: 'other', confidence: 0, works: [], problems: [] };
  const title = plainText(doc.querySelector('title'));
  if (title) page.title = title.slice(0, 1_000);
  return page;
}

/** Says what the page is, once its mark-up has been recognised. */
export function recognised(page: Page, kind: PageKind): void {
  page.kind = kind;
  page.confidence = 1;
}

/** Says that nothing known was found: a page built by script that is not done yet, or mark-up that changed. */
export function unrecognised(page: Page, what: string): Page {
  page.problems.push({
    reason: `No ${what} where Lectern expects it: the page is still loading, or the site has changed.`,
  });
  return page;
}

/**
 * Says that a page known for what it is gave no paper.
 *
 * @param saysSo the page says in so many words that there is none
 */
export function withoutPapers(page: Page, saysSo: boolean): void {
  if (page.works.length || page.problems.length) return;
  if (!saysSo)
    page.problems.push({ reason: 'No papers found: the page lists none, is still loading, or has changed.' });
  else if (page.listing) page.listing.empty = true;
}

/**
 * Reads every entry into `page.works`, in page order. An entry without a title is a Problem and the others live; an entry for
 * which `read` answers `undefined` is none of the person's works and is passed over. Can be put down between two entries.
 */
export function* readEntries<Entry extends Element | [Element, string | undefined]>(
  page: Page,
  entries: Iterable<Entry>,
  read: (entry: Entry) => EntryParts | undefined,
  due: Due,
): Steps<void> {
  let at = 0;
  let unread = 0;
  for (const entry of entries) {
    if (due()) yield;
    at++;
    if (page.works.length >= MOST.works) {
      page.problems.push({ reason: `Only the first ${MOST.works} papers were read.` });
      break;
    }
    const parts = read(entry);
    if (!parts) continue;
    const work = workOf(parts);
    if (work) page.works.push(work);
    else if (++unread <= MOST_PROBLEMS)
      page.problems.push(unreadable(at, parts, Array.isArray(entry) ? entry[0] : entry));
  }
  if (unread > MOST_PROBLEMS) page.problems.push({ reason: `${unread - MOST_PROBLEMS} more entries have no title.` });
}

/**
 * Entries with the heading each stands under, in one pass: what matches `heading` is a heading, the rest are entries.
 *
 * @param found both, in page order
 */
export function* underHeadings(found: Iterable<Element>, heading: string): Generator<[Element, string | undefined]> {
  let above: string | undefined;
  for (const element of found)
    if (element.matches(heading)) above = plainText(element);
    else yield [element, above];
}

function unreadable(at: number, parts: EntryParts, entry: Element) {
  const reason = parts.title ? `entry ${at} has a title too long to be one` : `entry ${at} has no title`;
  const text = plainText(entry)?.slice(0, 200);
  return text ? { reason, text } : { reason };
}

/** A work of what was found, without what is empty or out of bounds; `undefined` without a title. */
export function workOf(parts: EntryParts): WorkOnPage | undefined {
  const { title, authors = [], links, year, ...rest } = parts;
  if (!title || title.length > MOST.title) return undefined;
  const named = authors.filter(({ name }) => name && name.length <= MOST.name);
  const work: WorkOnPage = { title, authors: named.slice(0, MOST.authors) };
  for (const [field, value] of Object.entries(rest)) {
    if (value === undefined || value === '' || (Array.isArray(value) && !value.length)) continue;
    if (typeof value === 'string' && value.length > (SHORT.has(field) ? MOST.short : MOST.line)) continue;
    Object.assign(work, { [field]: value });
  }
  if (work.authors.length < authors.length) work.authorsTruncated = true;
  if (year !== undefined && Number.isInteger(year) && year >= 1500 && year <= 2200) work.year = year;
  if (links?.length) work.links = links.slice(0, MOST.links);
  return work;
}

const SHORT = new Set(['volume', 'pages']);

/** Marks that change how text is drawn and are no part of it: zero-width space, byte-order mark, direction marks. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** Text of an element on one line, without invisible marks; `undefined` when there is none. */
export function plainText(node: Node | null | undefined): string | undefined {
  return (
    node?.textContent
      ?.replace(INVISIBLE, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim() || undefined
  );
}

/** Text without commas and blanks at its ends: what parts one name of a byline from the next. */
export function withoutCommas(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /[,;\s]/.test(text[start]!)) start++;
  while (end > start && /[,;\s]/.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** A heading as the name of a person; `undefined` when it is too long to be one: a page torn apart, not a name. */
export const asName = (text: string | undefined): string | undefined => (text && text.length <= 200 ? text : undefined);

/** Text of the first element that matches. */
export const textAt = (parent: ParentNode | null | undefined, selector: string): string | undefined =>
  plainText(parent?.querySelector(selector));

/** The first number printed in a text, thousands parted by a comma, point, blank or thin space: "1,234 results" -> 1234. */
export function numberIn(text: string | undefined): number | undefined {
  const digits = /\p{Nd}{1,3}(?:[.,\s\u2009\u202f']\p{Nd}{3})+|\p{Nd}+/u.exec(text ?? '')?.[0];
  const number = digits === undefined ? Number.NaN : Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(number) && /^\d/.test(digits ?? '') ? number : undefined;
}

/** The last year printed in a text: "CVPR 2024 poster" -> 2024. */
export function yearIn(text: string | undefined): number | undefined {
  const years = text?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years ? Number(years.at(-1)) : undefined;
}

/** An absolute web address; `undefined` for `javascript:`, fragments and what is no address. */
export function webUrl(href: string | null | undefined, base: URL): string | undefined {
  const bare = href?.trim();
  if (!bare || bare.startsWith('#') || bare.length > MOST.url) return undefined;
  try {
    const url = new URL(bare, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= MOST.url ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Links with an address, each once. */
export function workLinks(base: URL, found: Iterable<readonly [LinkKind, string | null | undefined]>): WorkLink[] {
  const links = new Map<string, WorkLink>();
  for (const [kind, href] of found) {
    const url = webUrl(href, base);
    if (url && !links.has(url)) links.set(url, { kind, url });
  }
  return [...links.values()];
}

/** An address' escaped text as people write it; as it stands when it is not well-formed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "Last, First" -> "First Last"; other names as they are. */
export function firstLast(name: string): string {
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  return last && first && !more.length ? `${first} ${last}` : name.trim();
}

/** Bylines from names, blanks left out. */
export const authorsOf = (names: Iterable<string | undefined>): Author[] =>
  [...names].flatMap((name) => (name?.trim() ? [{ name: name.trim() }] : []));

/**
 * Marks the person on a byline that has them exactly once: by full name, or by initials before the same last name
 * ("SY Kim", "S.-Y. Kim" for Sung-Yub Kim).
 */
export function markOwner(authors: Author[], person: string | undefined): Author[] {
  if (!person) return authors;
  const whole = fold(person);
  const exact = authors.filter(({ name }) => fold(name) === whole);
  const found = exact.length ? exact : authors.filter(({ name }) => abbreviates(name, whole));
  if (found.length === 1) found[0]!.owner = true;
  return authors;
}

function abbreviates(name: string, whole: string): boolean {
  const initials = /^(?:\p{Lu}[.\s-]*){1,4}(?=\s)/u.exec(name)?.[0];
  if (!initials) return false;
  const last = fold(name.slice(initials.length));
  return last !== '' && whole.endsWith(` ${last}`) && fold(initials)[0] === whole[0];
}
