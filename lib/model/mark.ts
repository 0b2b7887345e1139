import * as z from 'zod/mini';
import { MarkedPerson } from './arrival.ts';
import { ShelfState } from './work.ts';

/** What Lectern knows of one paper on a page: all that a badge shows. Everything left out means "nothing to show". */
export const Mark = z.object({
  /** First met after the previous visit to this listing. */
  isNew: z.optional(z.literal(true)),
  /** An arrival by somebody followed that has not been seen in *New* yet. */
  arrival: z.optional(z.literal(true)),
  shelf: z.optional(ShelfState),
  /** When the shelf state was set. */
  shelfAt: z.optional(z.string()),
  /** Whose it is, and followed people whose name only is on it (`same-name`). */
  people: z.optional(z.array(MarkedPerson)),
});
export type Mark = z.infer<typeof Mark>;

/** Marks by arXiv id; an id without a mark is left out. */
export const Marks = z.record(z.string(), Mark);
export type Marks = z.infer<typeof Marks>;

/** The words of the marks in the language of the browser, by message key; `$1` and `$2` are places of values. */
export const MarkWords = z.object({ language: z.string(), phrases: z.record(z.string(), z.string()) });
export type MarkWords = z.infer<typeof MarkWords>;
