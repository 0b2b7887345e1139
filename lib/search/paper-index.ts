import type { LibraryRow } from '../store/library-views.ts';
import { countFacets, type Facets } from './facets.ts';
import { testOf, wordFields } from './matches.ts';
import { comparing, type Order } from './orders.ts';
import { type Paper, textsOf, toPaper } from './paper.ts';
import { parseQuery, type Query } from './query.ts';
import { type TextField, WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** Numbers of papers found, in order. They hold until the index changes. */
export type Found = readonly number[];

/** Old entries of changed papers stay in the index of words; from this share on it is better built anew. */
const MOST_STALE = 0.5;

/** Every paper of a library, to be found, counted and ordered as one types. Knows no store: it is told of papers. */
export class PaperIndex {
  #words = new WordIndex();
  /** By number; a paper that changed gets a new number, and its old place is empty. */
  #papers: (Paper | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  #names: ReadonlyMap<string, string> = new Map();
  /** All numbers in an order, made when first asked for. */
  readonly #ordered = new Map<Order, Int32Array>();

  get size(): number {
    return this.#numbers.size;
  }

  /** So much has changed that it is better to build a new index. */
  get isStale(): boolean {
    return this.#papers.length > 1_000 && this.size < this.#papers.length * (1 - MOST_STALE);
  }

  /** Names of followed people, by id. */
  set names(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  get(id: string): Paper | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#papers[number];
  }

  ids(): Iterable<string> {
    return this.#numbers.keys();
  }

  /** All papers, in no order. */
  *papers(): Iterable<Paper> {
    for (const paper of this.#papers) if (paper) yield paper;
  }

  /** Take a paper in, or what it is now. @returns whether that made a difference */
  put(row: LibraryRow): boolean {
    const paper = toPaper(row);
    if (this.get(row.id)?.digest === paper.digest) return false;
    this.remove(row.id);
    const number = this.#papers.length;
    this.#papers.push(paper);
    this.#numbers.set(row.id, number);
    this.#words.add(number, textsOf(row));
    this.#ordered.clear();
    return true;
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#papers[number] = undefined;
    this.#numbers.delete(id);
    this.#ordered.clear();
  }

  /** Everything that matches, in order. */
  search(text: string, order: Order): Found {
    const query = parseQuery(text);
    const scored = this.#score(query);
    const matches = testOf(
      query.fields.filter(({ field }) => !isWordField(field)),
      this.#names,
    );
    const by = order === 'best' && !scored ? 'added' : order;
    const numbers = by === 'best' ? scored!.found : this.#inOrder(by);
    const found: number[] = [];
    for (const number of numbers) {
      if (scored && scored.scores[number]! === 0) continue;
      const paper = this.#papers[number];
      if (paper && matches(paper)) found.push(number);
    }
    if (by === 'best') {
      const { scores } = scored!;
      found.sort((a, b) => scores[b]! - scores[a]! || this.#papers[b]!.date - this.#papers[a]!.date || a - b);
    }
    return found;
  }

  /** Ids of a part of what was found; those changed since are left out. */
  idsOf(found: Found, from = 0, to = found.length): string[] {
    return found.slice(from, to).flatMap((number) => this.#papers[number]?.id ?? []);
  }

  facets(found: Found): Facets {
    return countFacets(
      found.flatMap((number) => this.#papers[number] ?? []),
      this.#names,
    );
  }

  /** How many match, and how many of these were added after an instant. */
  count(text: string, since: string): { all: number; fresh: number } {
    const found = this.search(text, 'added');
    return { all: found.length, fresh: found.filter((number) => this.#papers[number]!.addedAt > since).length };
  }

  #inOrder(order: Exclude<Order, 'best'>): Int32Array {
    let numbers = this.#ordered.get(order);
    if (!numbers) {
      const compare = comparing(order);
      const all = [...this.#numbers.values()];
      all.sort((a, b) => compare(this.#papers[a]!, this.#papers[b]!));
      numbers = Int32Array.from(all);
      this.#ordered.set(order, numbers);
    }
    return numbers;
  }

  /** How well each paper has the words, by number, 0 for not at all; `undefined` when there are no words. Every word must be found. */
  #score({ words, fields }: Query): { scores: Float32Array; found: Iterable<number> } | undefined {
    const terms = [
      ...words.map(({ text, exact, not }) => ({ text, exact, not, field: undefined })),
      ...fields.flatMap(({ field, value, not }) =>
        isWordField(field) ? [{ text: value, exact: false, not, field: field as TextField }] : [],
      ),
    ].flatMap(({ text, ...term }) => wordsOf(text).map((word) => ({ word, ...term })));
    if (terms.length === 0) return undefined;
    const wanted = terms.filter(({ not }) => !not);
    const size = this.#papers.length;
    let scores = new Float32Array(size);
    let found: number[] | undefined;
    for (const term of wanted) {
      const before = found && scores;
      const hits: number[] = [];
      const next = new Float32Array(size);
      this.#words.find(term.word, term, (paper, score) => {
        if (before && before[paper] === 0) return;
        if (next[paper] === 0) hits.push(paper);
        if (score > next[paper]!) next[paper] = score;
      });
      if (before) for (const paper of hits) next[paper]! += before[paper]!;
      scores = next;
      found = hits;
    }
    if (!found) scores.fill(1);
    for (const term of terms)
      if (term.not)
        this.#words.find(term.word, { ...term, exact: true }, (paper) => {
          scores[paper] = 0;
        });
    return { scores, found: found ?? this.#papers.keys() };
  }
}

const isWordField = (field: string): boolean => (wordFields as readonly string[]).includes(field);
