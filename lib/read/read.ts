import type { Page } from '../model/page.ts';
import type { WorkOnPage } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { type Due, finish, never, type Steps } from '../parse/steps.ts';
import { loadVenues } from '../parse/venue-names.ts';
import { loadWords } from '../parse/words.ts';
import { markAsides } from './asides.ts';
import { bareDress, familyOf, slotsOf } from './choose-title.ts';
import { copyOf, type PageCopy } from './copy.ts';
import { type Context, type Entry, type Habits, noHabits } from './entry.ts';
import { type Facts, factsOf } from './facts.ts';
import { workOf } from './fields.ts';
import { treeFromText } from './from-text.ts';
import { kindOfPage } from './kind.ts';
import { type Look, lookOver } from './look.ts';
import { markOwnerAlone } from './owner-alone.ts';
import { ownerOf } from './person.ts';
import { profileOf } from './profile.ts';
import { sectionsOf } from './sections.ts';
import { segment } from './segment.ts';
import { isNoList } from './sieve.ts';
import { bounds } from './sink.ts';
import type { Source } from './source.ts';
import { tell } from './tape.ts';
import { type Tree, TreeBuilder } from './tree.ts';
import { venueHabits } from './venue.ts';

/** lib/model/limits.ts: `worksOnPage`. */
const MAX_WORKS = 20_000;

/** What was decided and why, for `extract -- --explain`. */
export interface Trace {
  context?: Context;
  entries?: Entry[];
  /** All that were read as entries, also those that were not sure enough. */
  weighed?: Entry[];
  /** The page as blocks and lines. */
  tree?: Tree;
  /** For and against a researcher's page. */
  why?: [string, number][];
  dropped?: Repeated[];
}

/**
 * Reads a page that somebody wrote by hand: homepage, publication list, CV. Never throws for what a page holds, never touches
 * it, asks neither network nor clock; what could not be read is in `problems`.
 *
 * @param trace filled with what was taken for what, when given
 */
export const readGeneral = (source: Source, trace?: Trace): Page => finish(readInSteps(source, never, trace));

/** The same, to be put down whenever `due` says so. */
export function* readInSteps(source: Source, due: Due, trace?: Trace): Steps<Page> {
  const { url } = source;
  if (!('doc' in source)) return yield* treeInSteps(treeFromText(source.text, url, source.format), url, [], due, trace);
  const { doc } = source;
  const look = yield* lookOver(doc, due);
  const nothing = look && (yield* putAside(look, url, due));
  return nothing ?? (yield* readCopy(yield* copyOf(doc, url, due), due, trace));
}

/** What a big page is that is no list of publications, so that it need not be read; nothing for one that may be. */
export function* putAside(look: Look, url: URL, due: Due): Steps<Page | undefined> {
  if (!(yield* isNoList(look, url, due))) return undefined;
  return {
    url: url.href,
    site: 'general',
    kind: 'other',
    confidence: 0.9,
    works: [],
    problems: [],
    ...titled(look.title),
  };
}

/** Reads the copy of a document: in a browser not where the document is, so that nobody waits (docs/reading-pages.md). */
export function* readCopy(copy: PageCopy, due: Due, trace?: Trace): Steps<Page> {
  const url = new URL(copy.url);
  if ('text' in copy) return yield* treeInSteps(treeFromText(copy.text, url), url, [], due, trace);
  const builder = new TreeBuilder();
  for (const tape of copy.tapes) {
    if (due()) yield;
    tell(tape, builder);
  }
  const page = yield* treeInSteps(builder.end(copy.title), url, copy.meta, due, trace);
  if (copy.torn) page.problems.push({ reason: 'the page kept changing while it was read' });
  return page;
}

/** Reads a tree of lines, whatever it was made from. */
export const readTree = (tree: Tree, url: URL, meta: string[], trace?: Trace): Page =>
  finish(treeInSteps(tree, url, meta, never, trace));

/** The same, to be put down whenever `due` says so. */
export function* treeInSteps(tree: Tree, url: URL, meta: string[], due: Due, trace?: Trace): Steps<Page> {
  loadWords();
  const facts: Facts[] = [];
  for (const line of tree.lines) {
    if (due()) yield;
    facts.push(factsOf(line));
  }
  yield* markAsides(tree.root, facts, due);
  const { sections, heads } = yield* sectionsOf(tree.root, tree.lines, due);
  const owner = yield* ownerOf({ title: tree.title, meta, url }, tree.root, facts, due);
  if (owner) yield* markOwnerAlone(owner, facts, due);
  const context: Context = { facts, sections, owner, titles: [], bylines: [], heads, habits: noHabits };
  const first = yield* segment(context, tree.root, due);
  const settled: Context = { ...context, habits: yield* habitsOf(context, first, due) };
  const second = yield* segment(settled, tree.root, due);
  if (due()) yield;
  loadVenues();
  const { kept, dropped } = yield* distinct(settled, accepted(settled, second), due);
  if (trace) Object.assign(trace, { tree, context: settled, entries: kept, weighed: second, dropped });
  settled.habits = { ...settled.habits, venues: yield* venueHabits(settled, kept, due) };
  const works: WorkOnPage[] = [];
  for (const entry of kept) {
    if (due()) yield;
    works.push(workOf(settled, entry));
  }
  const places = new Map(kept.map((entry, i) => [entry, i]));
  for (const { entry, into } of dropped) {
    if (due()) yield;
    complete(works[places.get(into) ?? -1], workOf(settled, entry));
  }
  const profile = yield* profileOf(settled, owner, kept[0]?.from ?? facts.length, due);
  // Who writes programs has a profile at GitHub too.
  const profiles = Object.keys(profile?.ids ?? {}).filter((id) => kept.length || id !== 'github').length;
  const { kind, confidence, why } = kindOfPage(settled, kept, tree.title, url, profiles);
  if (trace) trace.why = why;
  const page: Page = {
    url: url.href,
    site: 'general',
    kind,
    confidence,
    works: kind === 'other' || kind === 'paper' ? [] : works.slice(0, MAX_WORKS),
    problems: problemsOf(tree, facts, works.length),
    ...titled(tree.title),
  };
  if (profile && !/^(?:other|paper|paper-listing)$/.test(kind)) page.researcher = profile;
  return page;
}

const titled = (title: string): { title?: string } => (title ? { title: title.slice(0, 1_000) } : {});

/** What was not read, in words. */
function problemsOf(tree: Tree, facts: readonly Facts[], works: number): Page['problems'] {
  const problems: Page['problems'] = tree.problems.map((reason) => ({ reason }));
  const cut = facts.filter((fact) => fact.cut);
  for (const { text } of cut.slice(0, 20))
    problems.push({ reason: `a line was read only to its ${bounds.lineChars}th character`, text: text.slice(0, 80) });
  if (works > MAX_WORKS) problems.push({ reason: `only the first ${MAX_WORKS} of ${works} works were kept` });
  return problems;
}

/** What the entries of a first reading have in common; the surer an entry, the more it counts. */
function* habitsOf(context: Context, entries: readonly Entry[], due: Due): Steps<Habits> {
  if (entries.length < 2) return noHabits;
  let all = 0;
  let named = 0;
  let headed = 0;
  for (const { byline, title, score } of entries) {
    const weight = Math.min(8, score) ** 2;
    all += weight;
    if (byline && !byline.coauthors && (byline.owner || byline.names.length > 1)) named += weight;
    if (context.sections[title.line]?.kind === 'publications') headed += weight;
  }
  return {
    ...(yield* dressesOf(context, entries, due)),
    venues: new Map(),
    bylines: named / all,
    headed: headed / all,
  };
}

/** Dresses of titles, by how many entries wear them: the entries of one list look alike. */
function* dressesOf(
  context: Context,
  entries: readonly Entry[],
  due: Due,
): Steps<Pick<Habits, 'slots' | 'most' | 'strange' | 'dressed'>> {
  const also = new Map<string, number>();
  const worn = new Map<string, { weight: number; count: number }>();
  const families = new Map<string, { weight: number; count: number }>();
  let all = 0;
  for (const { title, score } of entries) {
    if (due()) yield;
    const weight = Math.min(8, score) ** 2;
    all += weight;
    const slot = worn.get(title.slot) ?? { weight: 0, count: 0 };
    worn.set(title.slot, { weight: slot.weight + weight, count: slot.count + 1 });
    for (const other of new Set([...slotsOf(context, title)].map(bareDress)))
      also.set(other, (also.get(other) ?? 0) + 1);
    const family = familyOf(title.slot);
    const kin = families.get(family) ?? { weight: 0, count: 0 };
    families.set(family, { weight: kin.weight + weight, count: kin.count + 1 });
  }
  let uniform = 0;
  for (const { weight } of worn.values()) uniform += (weight / all) ** 2;
  const strange = entries.length < 4 ? -0.6 : -0.6 - 2 * uniform;
  const slots = new Map<string, number>();
  const dressed = new Set(
    entries
      .filter(({ title }) => worn.get(title.slot)!.count > 1)
      .map(({ title }) => context.sections[title.line]?.heading ?? ''),
  );
  for (const [slot, { weight, count }] of worn)
    slots.set(
      slot,
      count > 1 || weight > 0.3 * all || entries.length < 4
        ? Math.min(1.4, (2.5 * weight) / all)
        : // Another title was found otherwise, and wears it too.
          also.get(bareDress(slot))! > 1
          ? 0
          : strange,
    );
  // Found as the others, but ended otherwise: neither like them nor strange.
  for (const [family, { weight, count }] of families)
    if (!slots.has(family)) slots.set(family, count > 2 && weight > all / 2 ? 0 : strange);
  return { slots, strange, dressed, most: Math.max(strange, ...slots.values()) };
}

/** Entries further apart than this many lines stand in different rows. */
const ROW_GAP = 5;
/** Log-odds an entry must have in the end. */
export const ENOUGH = 0.8;

/** Entries stand in rows: company speaks for them, standing alone on a page full of entries against. */
function accepted(_context: Context, entries: readonly Entry[]): Entry[] {
  const rows: Entry[][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row && entry.from - row.at(-1)!.to <= ROW_GAP) row.push(entry);
    else rows.push([entry]);
  }
  for (const row of rows) {
    const value = row.length >= 3 ? 0.8 : row.length === 1 && (entries.length > 4 || entries.length === 1) ? -1.2 : 0;
    if (!value) continue;
    for (const entry of row) {
      entry.why.push([value > 0 ? `in a row of ${row.length}` : 'alone', value]);
      entry.score += value;
    }
  }
  return entries.filter(({ score }) => score > ENOUGH);
}

/** An entry that repeats another. */
export interface Repeated {
  entry: Entry;
  into: Entry;
}

/** Each work once: the fuller of two entries with the same title stays. */
function* distinct(
  context: Context,
  entries: readonly Entry[],
  due: Due,
): Steps<{ kept: Entry[]; dropped: Repeated[] }> {
  const byTitle = new Map<string, number>();
  const kept: Entry[] = [];
  const repeats: [Entry, number][] = [];
  for (const entry of entries) {
    if (due()) yield;
    const key = fold(entry.titleText);
    const at = byTitle.get(key);
    if (at === undefined || differ(context, kept[at]!, entry)) {
      byTitle.set(key, kept.length);
      kept.push(entry);
    } else if (entry.score > kept[at]!.score) {
      repeats.push([kept[at]!, at]);
      kept[at] = entry;
    } else repeats.push([entry, at]);
  }
  return { kept, dropped: repeats.map(([entry, at]) => ({ entry, into: kept[at]! })) };
}

/** What the fuller entry of a work leaves out, another may say. */
function complete(work: WorkOnPage | undefined, other: WorkOnPage): void {
  if (!work) return;
  for (const [name, value] of Object.entries(other)) if (!(name in work)) Object.assign(work, { [name]: value });
  if (!work.authors.length) work.authors = other.authors;
  for (const link of other.links ?? []) if (!work.links!.some(({ url }) => url === link.url)) work.links!.push(link);
}

/** A conference and a journal version under one title are two works. */
function differ(context: Context, a: Entry, b: Entry): boolean {
  const [one, other] = [workOf(context, a), workOf(context, b)];
  if (!one.venue || !other.venue || !one.year || !other.year || one.arxivId !== other.arxivId) return false;
  return one.year !== other.year && fold(one.venue) !== fold(other.venue);
}
