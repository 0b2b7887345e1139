import type { MarkedPerson } from './arrival.ts';
import type { ShelfState } from './work.ts';

/** What Lectern knows of one paper on a page: all that a badge shows. Everything left out means "nothing to show". */
export type Mark = {
  /** First met after the previous visit to this listing. */
  isNew?: true | undefined;
  /** An arrival by somebody followed that has not been seen in *New* yet. */
  arrival?: true | undefined;
  shelf?: ShelfState | undefined;
  /** When the shelf state was set. */
  shelfAt?: string | undefined;
  /** Whose it is, and followed people whose name only is on it (`same-name`). */
  people?: MarkedPerson[] | undefined;
};

/** Marks by arXiv id; an id without a mark is left out. */
export type Marks = Record<string, Mark>;

/** The words of the marks in the language of the browser, by message key; `$1` and `$2` are places of values. */
export type MarkWords = { language: string; phrases: Record<string, string> };
