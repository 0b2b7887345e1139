import type { ShelfState } from '../model/work.ts';
import type { LibraryRow } from '../store/library-views.ts';
import type { TextField } from './word-index.ts';

/** A paper as lists filter, count and order it. Kept for every paper of the library, so it holds no text but short names. */
export interface Paper {
  id: string;
  /** Of the row it was made of: tells whether it has changed. */
  digest: number;
  addedAt: string;
  /** When it came out, as a number that grows: arXiv's month and number, or the year. */
  date: number;
  year?: number;
  venue?: string;
  category?: string;
  /** Followed people whose work it is. */
  people: readonly string[];
  /** An arrival that has not been seen. */
  unseen?: true;
  shelf?: LibraryRow['shelf'];
}

/** What lists need of a paper. */
export function toPaper(row: LibraryRow): Paper {
  const venue = row.venueShort ?? row.venue;
  const year = row.year ?? yearOfArxiv(row.arxivId);
  const category = row.primary ?? row.categories?.[0];
  return {
    id: row.id,
    digest: digestOf(row),
    addedAt: row.addedAt,
    date: dateOf(row.arxivId, year),
    ...(year === undefined ? {} : { year }),
    ...(venue ? { venue } : {}),
    ...(category ? { category } : {}),
    people: row.people,
    ...(row.unseen ? { unseen: true } : {}),
    ...(row.shelf ? { shelf: row.shelf } : {}),
  };
}

/** Words of a paper. Abstract and note come with saved papers only: of 100,000 they would fill the memory. */
export const textsOf = (row: LibraryRow): Partial<Record<TextField, string>> => ({
  title: row.title,
  author: row.authors.join(' '),
  venue: [row.venueShort, row.venue].filter(Boolean).join(' '),
  ...(row.shelf?.tags ? { tag: row.shelf.tags.join(' ') } : {}),
  ...(row.note ? { note: row.note } : {}),
  ...(row.abstract ? { abstract: row.abstract } : {}),
});

/** A number that differs when a row does (FNV-1a): a whole library is told apart from its last reading without keeping it. */
export function digestOf(row: LibraryRow): number {
  const text = JSON.stringify(row);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const yearOfArxiv = (id: string | undefined): number | undefined => {
  const year = /^(\d\d)\d\d\./.exec(id ?? '')?.[1] ?? /\/(\d\d)\d{5}$/.exec(id ?? '')?.[1];
  return year === undefined ? undefined : Number(year) + (Number(year) > 90 ? 1900 : 2000);
};

/** `2611.01234` -> 202611.01234, 2024 -> 202400. */
function dateOf(arxivId: string | undefined, year: number | undefined): number {
  const arxiv = /^(\d\d)(\d\d)\.(\d+)$/.exec(arxivId ?? '');
  if (!arxiv) return (year ?? 0) * 100;
  return 200_000 + Number(arxiv[1]) * 100 + Number(arxiv[2]) + Number(`0.${arxiv[3]}`);
}

/** Which state of the reading list a value of `is:` names: `to-read` is what the user sees, `saved` what is stored. */
export const statesByWord: Readonly<Record<string, ShelfState>> = {
  saved: 'saved',
  'to-read': 'saved',
  reading: 'reading',
  read: 'read',
  'not-interesting': 'not-interesting',
};
