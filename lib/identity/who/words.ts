import { PAPERS, WORDS } from './word-counts.ts';

let counts: Map<string, number> | undefined;

/** Papers of `PAPERS` with this word; a word that is not listed counts as 100 papers. */
export function papersWith(word: string): number {
  if (!counts) {
    counts = new Map();
    for (const [i, list] of WORDS.split(';').entries())
      for (const listed of list.split(' ')) if (listed) counts.set(listed, 200 * 2 ** (i / 2));
  }
  return counts.get(word) ?? 100;
}

/** Share of papers with this word, 0 to 1. */
export const frequency = (word: string): number => papersWith(word) / PAPERS;
