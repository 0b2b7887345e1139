import type { NameList } from '../parse/names.ts';
import type { Due, Steps } from '../parse/steps.ts';
import { type Context, type Entry, readEntry } from './entry.ts';
import { isOwner } from './person.ts';
import { bounds } from './sink.ts';
import type { Block } from './tree.ts';

/** How a stretch of the page is best read: as which entries, and what that is worth. */
interface Reading {
  score: number;
  entries: Entry[];
}

const NOTHING: Reading = { score: 0, entries: [] };
/** Different ways to group the children of one block that are tried. */
const MAX_KEYS = 6;
/** From here on an entry is clear, and needs no other reading. */
const CLEAR = 5.5;
/** So much more an entry over several items of a list must be worth than what the items hold. */
const ITEMS = 1.5;
/** Charge for each brother that a grouping leaves outside before its first row. */
const SKIPPED = 0.25;

/**
 * Finds the entries of a page: every block is read as one entry, as what its children hold, and as rows of children in which
 * each entry begins the same way; the reading whose entries are together the most probable is taken.
 */
export function* segment(context: Context, root: Block, due: Due): Steps<Entry[]> {
  return (yield* new Segmenter(context, due).best(root)).entries;
}

class Segmenter {
  readonly #context: Context;
  readonly #due: Due;
  readonly #known = new Map<number, Entry | undefined>();

  constructor(context: Context, due: Due) {
    this.#context = context;
    this.#due = due;
  }

  *best(block: Block): Steps<Reading> {
    if (!block.children.length) return this.#leaf(block);
    const whole = this.#one(this.#opens(block) ? block.from + 1 : block.from, block.to);
    if (whole.score > CLEAR && this.#single(block)) return whole;
    const parts: Reading[] = [];
    for (const child of block.children) {
      if (this.#due()) yield;
      parts.push(child.children.length ? yield* this.best(child) : this.#leaf(child));
    }
    if (this.#headsList(block, parts)) return together(parts.slice(1));
    let best = together(parts);
    if (whole.score >= best.score + (this.#isList(block) ? ITEMS : 0)) best = whole;
    if (parts.filter(({ score, entries }) => entries.length === 1 && score > CLEAR).length > 0.8 * parts.length)
      return best;
    for (const rows of this.#grouped(block, parts)) {
      const reading = yield* rows;
      if (reading.score > best.score + 0.01) best = reading;
    }
    return best;
  }

  /** A part of the page that its heading opens; one that a year opens holds things alike, or it may be one thing. */
  #opens({ tag, children }: Block): boolean {
    const [first, second, third] = children;
    if (!third || tag === 'tr' || first!.to - first!.from > 1 || !this.#context.heads[first!.from]) return false;
    return (
      !/^\W*\d{4}\W*$/.test(this.#context.facts[first!.from]!.text) ||
      (second!.key === third.key && second!.tag !== '#')
    );
  }

  /** A list of two and more: one entry seldom goes over its items. */
  #isList({ tag, children }: Block): boolean {
    return /^[uo]l$/.test(tag) && children.filter((child) => child.tag === 'li').length > 1;
  }

  /** An item of a list that heads a list of works: "Quiet rooms: <ul>...". */
  #headsList({ tag, children }: Block, parts: readonly Reading[]): boolean {
    const [head, list] = children;
    return (
      tag === 'li' &&
      children.length === 2 &&
      head!.to - head!.from === 1 &&
      this.#isList(list!) &&
      !parts[0]!.entries[0]?.byline &&
      parts[1]!.entries.length === list!.children.length
    );
  }

  #leaf(block: Block): Reading {
    return this.#heads(block) ? NOTHING : this.#one(block.from, block.to);
  }

  /** Holds no more than one byline and one item of a list, so that there is nothing to take apart. */
  #single({ from, to, children }: Block): boolean {
    if (to - from > 12 || this.#context.facts[from]!.line.part) return false;
    if (children.filter(({ tag }) => tag === 'li' || tag === 'tr').length > 1) return false;
    const { owner } = this.#context;
    const isByline = ({ names, truncated, coauthors, score }: NameList) =>
      (score > (coauthors ? 0.2 : 0.5) && (names.length > 1 || truncated || coauthors)) ||
      (owner !== undefined && names.some(({ name }) => isOwner(owner, name)));
    return this.#context.facts.slice(from, to).flatMap(({ names }) => names.filter(isByline)).length === 1;
  }

  #one(from: number, to: number): Reading {
    const key = from * 64 + (to - from);
    if (to - from > bounds.entryLines) return NOTHING;
    let entry = this.#known.get(key);
    if (entry === undefined && !this.#known.has(key)) {
      entry = readEntry(this.#context, from, to);
      this.#known.set(key, entry);
    }
    return entry && entry.score > 0 ? { score: entry.score, entries: [entry] } : NOTHING;
  }

  /** The children in rows: from one that begins an entry to the next. */
  *#grouped(block: Block, parts: readonly Reading[]): Generator<Steps<Reading>> {
    const { children } = block;
    if (children.length < 2) return;
    const barriers = children.map((child, i) => this.#isBarrier(child, parts[i]!));
    const keys = new Map<string, number>();
    for (const [i, { key }] of children.entries()) if (!barriers[i]) keys.set(key, (keys.get(key) ?? 0) + 1);
    const common = [...keys]
      .filter(([, count]) => count < children.length || count === 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_KEYS);
    for (const [key] of common) yield this.#rows(block, parts, barriers, (i) => children[i]!.key === key);
    // Items that end before what is said of them, and items that do not, side by side.
    if (this.#isList(block) && children.some(({ tag }) => tag === '#'))
      yield this.#rows(block, parts, barriers, (i) => children[i]!.tag === 'li');
    const { facts } = this.#context;
    if (children.some(({ from }) => facts[from]!.line.gap))
      yield this.#rows(block, parts, barriers, (i) => facts[children[i]!.from]!.line.gap);
    const named = children.map(
      ({ from, to }) =>
        to - from <= 3 &&
        facts
          .slice(from, to)
          .some(({ names }) => names.some((list) => list.score >= (list.names.length > 1 ? 0.4 : 1))),
    );
    for (const offset of [0, 1, 2])
      yield this.#rows(block, parts, barriers, (i) => named[i + offset] === true && (offset > 0 || !named[i - 1]));
  }

  /** Children that no row may hold: headings of sections, and what holds entries of its own. */
  #isBarrier(child: Block, part: Reading): boolean {
    if (part.entries.length > 1 || child.to - child.from > bounds.entryLines) return true;
    return this.#heads(child);
  }

  /** A heading of a section. */
  #heads(block: Block): boolean {
    return block.to - block.from <= 2 && this.#context.heads[block.from]!;
  }

  *#rows(
    block: Block,
    parts: readonly Reading[],
    barriers: readonly boolean[],
    starts: (i: number) => boolean,
  ): Steps<Reading> {
    const { children } = block;
    const rows: Reading[] = [];
    let open = -1;
    let skipped = 0;
    const charge = this.#isList(block) ? ITEMS : 0;
    const over = ({ score, entries }: Reading): Reading =>
      score > charge ? { score: score - charge, entries } : NOTHING;
    const end = (next: number) => {
      if (open >= 0)
        rows.push(next - open === 1 ? parts[open]! : over(this.#one(children[open]!.from, children[next - 1]!.to)));
      open = -1;
    };
    for (let i = 0; i < children.length; i++) {
      if (this.#due()) yield;
      if (barriers[i]) {
        end(i);
        rows.push(parts[i]!);
      } else if (starts(i)) {
        end(i);
        open = i;
      } else if (open < 0) {
        rows.push(parts[i]!);
        if (!parts[i]!.entries.length) skipped++;
      }
    }
    end(children.length);
    const reading = together(rows);
    return { entries: reading.entries, score: reading.score - SKIPPED * Math.min(4, skipped) };
  }
}

function together(parts: readonly Reading[]): Reading {
  const filled = parts.filter(({ entries }) => entries.length);
  if (filled.length === 1) return filled[0]!;
  if (!filled.length) return NOTHING;
  return {
    score: filled.reduce((sum, { score }) => sum + score, 0),
    entries: filled.flatMap(({ entries }) => entries),
  };
}
