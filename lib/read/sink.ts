/*
 * How a page is told in reading order, whatever it is: what `from-dom.ts`, `from-text.ts` and `from-pdf.ts` say, and `tree.ts` makes blocks and
 * lines of. No more than a tab needs to tell its page.
 */

/** Style of a run, as bits. */
export const Style = { bold: 1, italic: 2, link: 4, raised: 8, control: 16, underline: 32 } as const;

/** Bounds: a page beyond them is read as far as they reach, and a Problem says so. */
export const bounds = {
  lines: 40_000,
  lineChars: 4_000,
  totalChars: 12_000_000,
  entryChars: 6_000,
  entryLines: 60,
} as const;

/** Who is told of a page, in reading order. */
export interface Sink {
  /** No more room: the rest of the page is left out. */
  readonly full: boolean;
  /** A stretch of text; white space must be folded already. */
  text(text: string, style: number, key: string, href?: string): void;
  /** Ends the line; `explicit` for one that the page breaks itself. */
  breakLine(explicit: boolean): void;
  /** A rule or blank line: what follows is apart. */
  rule(): void;
  /** Number or bullet of the line that comes. */
  mark(marker: string): void;
  /** A block begins. */
  open(tag: string, key: string, heading?: number): void;
  close(): void;
}
