import type { ShelfEntry, Work } from '../../model/work.ts';

/** A work that is written out, with what the user wrote to it. */
export interface Cited {
  work: Work;
  shelf?: ShelfEntry | undefined;
}

/** What is written of works. */
export interface WriteOptions {
  /** Cite what was published where that is known (the default), or the preprint where there is one. */
  form?: 'published' | 'preprint';
  /** With abstracts. */
  abstracts?: boolean;
  /** With what the user wrote: tags, notes, rating, state. */
  own?: boolean;
}

/** Writes works one after the other; a new one for each file. */
export interface Writer {
  /** Of the whole file. */
  type: string;
  extension: string;
  /** Before the first work. */
  begin?: string;
  entry(cited: Cited): string;
  end?: string;
  /** Between two works. */
  between?: string;
}
