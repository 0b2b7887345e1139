/*
 * BibTeX blocks on pages, open or folded away, as evidence for the entry they belong to. A small scan of one record: what a page needs of
 * it, not what BibTeX allows (files are read by lib/bibliography).
 */
import type { WorkOnPage } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { doiIn } from '../parse/doi.ts';
import { fold } from '../parse/fold.ts';
import { venueShortName } from '../parse/venue-names.ts';
import type { Facts } from './facts.ts';
import { samePerson } from './person.ts';

type Record = ReadonlyMap<string, string>;

const MARKS: { [accent: string]: string } = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
};
const LETTERS = new Map(
  'ss ß,o ø,O Ø,l ł,L Ł,aa å,AA Å,ae æ,AE Æ,oe œ,OE Œ,i i,j j'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** TeX's accents as letters, without its braces. */
function plain(text: string): string {
  return text
    .replace(/\\(["'`^~=.]|[cvuHkr](?![a-zA-Z]))\s*\{?\\?([a-zA-Z])\}?/g, (_, accent: string, letter: string) =>
      `${letter}${MARKS[accent]!}`.normalize('NFC'),
    )
    .replace(/\\(ss|o|O|l|L|aa|AA|ae|AE|oe|OE|i|j)(?![a-zA-Z])\s?/g, (_, name: string) => LETTERS.get(name)!)
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/~/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The fields of the records in a text; a field that never closes ends with the text. Linear in it. */
export function recordsIn(text: string): Record[] {
  const records: Record[] = [];
  const start = /@(\w{4,20})\s*[{(]\s*[^,\s]*\s*,/g;
  const field = /\s*,?\s*([a-z][\w-]{1,30})\s*=\s*/iy;
  for (let head = start.exec(text); head; head = start.exec(text)) {
    const fields = new Map<string, string>();
    let at = start.lastIndex;
    for (;;) {
      field.lastIndex = at;
      const name = field.exec(text);
      if (!name) break;
      const [value, end] = valueAt(text, field.lastIndex);
      fields.set(name[1]!.toLowerCase(), plain(value));
      at = end;
    }
    start.lastIndex = Math.max(at, start.lastIndex);
    if (fields.size) records.push(fields);
  }
  return records;
}

/** A value in braces, in quotation marks or bare, and where it ends. */
function valueAt(text: string, from: number): [string, number] {
  const open = text[from];
  if (open !== '{' && open !== '"') {
    const bare = /[^,}\s]*/y;
    bare.lastIndex = from;
    const value = bare.exec(text)![0];
    return [value, from + value.length];
  }
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}') depth--;
    if (open === '{' ? depth === 0 : i > from && text[i] === '"' && depth === 0)
      return [text.slice(from + 1, i), i + 1];
  }
  return [text.slice(from + 1), text.length];
}

/** The record among the lines of an entry, or right under it, that has its title. */
export function recordFor(facts: readonly Facts[], from: number, to: number, title: string): Record | undefined {
  let text = '';
  for (let i = from; i < facts.length && (i < to || (facts[i]!.aside === 'bibtex' && i < to + 30)); i++)
    if (facts[i]!.aside === 'bibtex') text += ` ${facts[i]!.text}`;
  if (!text) return undefined;
  const wanted = fold(title);
  return recordsIn(text.slice(0, 20_000)).find((record) => {
    const own = fold(record.get('title') ?? '');
    return own.length > 5 && (own.startsWith(wanted) || wanted.startsWith(own));
  });
}

/**
 * Fills in what the entry itself leaves out.
 *
 * @param isOwner whether a name is that of the person whose page it is
 */
export function completeFrom(record: Record, work: WorkOnPage, isOwner: (name: string) => boolean): void {
  const authors = (record.get('author') ?? '').split(/\s+and\s+/).filter(Boolean);
  const names = authors.filter((name) => name !== 'others').map((name) => inOrder(name).slice(0, 500));
  // "A. Lind, B. Ek, and 12 more authors": here are all of them.
  const more =
    work.authorsTruncated && names.length > work.authors.length && samePerson(names[0]!, work.authors[0]!.name);
  if ((!work.authors.length && names.length) || more) {
    const told = more ? work.authors : [];
    work.authors = names.map((name, i) => told[i] ?? (isOwner(name) ? { name, owner: true } : { name }));
    delete work.authorsTruncated;
    if (authors.includes('others')) work.authorsTruncated = true;
  }
  const year = Number(/(?:19|20)\d\d/.exec(record.get('year') ?? record.get('date') ?? '')?.[0]);
  if (!work.year && year) work.year = year;
  const venue = record.get('journal') ?? record.get('booktitle');
  if (!work.venue && venue) {
    work.venue = /^arxiv/i.test(venue) ? 'arXiv' : venue.slice(0, 400);
    const short = venueShortName(work.venue);
    if (short) work.venueShort = short;
  }
  const [volume, pages] = [record.get('volume'), record.get('pages')?.replace(/-+/g, '–')];
  if (!work.volume && volume && volume.length <= 60 && work.venue !== 'arXiv') work.volume = volume;
  if (!work.pages && pages && pages.length <= 60) work.pages = pages;
  const doi = doiIn(record.get('doi') ?? '');
  if (!work.doi && doi && !/^10\.48550\//.test(doi)) work.doi = doi;
  const eprint = /arxiv/i.test(record.get('archiveprefix') ?? record.get('eprinttype') ?? '')
    ? record.get('eprint')
    : /arxiv:(\S+)/i.exec(venue ?? '')?.[1];
  const id = eprint ? parseArxivId(eprint) : undefined;
  if (!work.arxivId && id) work.arxivId = id.id;
}

/** "Lind, Ada" and "Lind, Jr., Ada" -> "Ada Lind". */
function inOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  return parts.length > 1 ? `${parts.at(-1)!} ${parts.slice(0, -1).join(' ')}` : name.trim();
}
