import SearchableMap from 'minisearch/SearchableMap';
import { wordsOf } from './words.ts';

/** Where a word may stand, and what a find there counts. */
export const textFields = { title: 1, author: 2, venue: 4, tag: 8, note: 16, abstract: 32 } as const;
export type TextField = keyof typeof textFields;
const FIELD_BITS = 6;
const ALL_FIELDS = (1 << FIELD_BITS) - 1;
/** By field mask: a word in a title weighs more than one in an abstract. */
const WEIGHTS = Array.from({ length: 1 << FIELD_BITS }, (_, mask) => {
  const weights = [4, 3, 2, 3, 1.5, 1];
  return weights.reduce((sum, weight, bit) => sum + (mask & (1 << bit) ? weight : 0), 0);
});

/** A word typed wrong: from this length on one letter may differ, from the second on two. */
const TYPO_LENGTHS = [5, 9] as const;
/** A word that so many papers have was meant as it is: looking for its typos takes longer than all else. */
const ENOUGH = 200;
/** What a longer word counts against the one typed, and one that is spelt otherwise. */
const LONGER = 0.6;
const TYPO = [1, 0.35, 0.2] as const;

/**
 * Which papers have a word, by number. Words are in MiniSearch's radix tree (`SearchableMap`), which finds their beginnings and their
 * typos; the papers of a word are plain numbers, `paper << 6 | fields`, rising. MiniSearch's own postings are Maps for each word and
 * field: 300 MB at 100,000 papers with 20,000 abstracts, against 70 MB this way.
 */
export class WordIndex {
  /** The papers of each word; the tree holds the same, and is asked only for what a Map cannot find. */
  readonly #papers = new Map<string, number[]>();
  readonly #tree = new SearchableMap<number[]>();

  /** Add a paper; numbers must rise. */
  add(paper: number, texts: Partial<Record<TextField, string>>): void {
    const masks = new Map<string, number>();
    for (const field of Object.keys(texts) as TextField[]) {
      const bit = textFields[field];
      for (const word of wordsOf(texts[field] ?? '')) masks.set(word, (masks.get(word) ?? 0) | bit);
    }
    for (const [word, mask] of masks) {
      const entry = (paper << FIELD_BITS) | mask;
      const papers = this.#papers.get(word);
      if (papers) {
        papers.push(entry);
      } else {
        const first = [entry];
        this.#papers.set(word, first);
        this.#tree.set(word, first);
      }
    }
  }

  /**
   * Everything that has the word: as it is, as the beginning of a longer one (from two letters on, of an alphabet), or with a typo.
   *
   * @param exact only the word itself
   * @param field only there
   * @param visit called for each paper and way it was found; a paper may come more than once
   */
  find(
    word: string,
    { exact, field }: { exact?: boolean; field?: TextField | undefined },
    visit: (paper: number, score: number) => void,
  ): void {
    const wanted = field === undefined ? ALL_FIELDS : textFields[field];
    let found = 0;
    const tell = (papers: readonly number[], quality: number) => {
      found += papers.length;
      for (const entry of papers) {
        const mask = entry & wanted;
        if (mask) visit(entry >>> FIELD_BITS, quality * WEIGHTS[mask]!);
      }
    };
    const same = this.#papers.get(word);
    if (same) tell(same, 1);
    if (exact || (word.length < 2 && word < '\u2000')) return;
    for (const [longer, papers] of this.#tree.atPrefix(word))
      if (longer !== word) tell(papers, (LONGER * word.length) / longer.length);
    const typos = TYPO_LENGTHS.filter((length) => word.length >= length).length;
    if (typos === 0 || found >= ENOUGH) return;
    for (const [other, [papers, distance]] of this.#tree.fuzzyGet(word, typos))
      if (distance > 0 && !other.startsWith(word)) tell(papers, TYPO[distance as 1] ?? 0);
  }
}
