import type { NewsKind } from '../model/source.ts';
import type { ShelfState } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import type { Table } from './table.ts';
import type { Unit } from './unit.ts';
import type { Counts } from './views.ts';

const READ = ['arrivals', 'news', 'shelf', 'researchers', 'works', 'meta'] as const;
const KINDS = ['version', 'accepted', 'award', 'code'] as const satisfies readonly NewsKind[];

/**
 * How many there are of everything, as it stands at one moment. One record says it: browsers count an index by walking through it,
 * which takes them longer than all else that the popup shows at first.
 */
export async function readCounts(db: LecternDb): Promise<Counts> {
  const tx = db.transaction(READ);
  tx.done.catch(() => {}); // the failing request tells
  return countsIn(tx);
}

/** The same within a transaction of all these stores. */
export const countsIn = async (tx: Tx): Promise<Counts> => (await storedCounts(tx)) ?? countAll(tx);

/**
 * What counts as new, on the toolbar icon as on the popup's tab: papers, and changes of known papers where the user wants them told and counted.
 */
export const newOf = (
  { unseen, news }: Pick<Counts, 'unseen' | 'news'>,
  wanted: Record<NewsKind, boolean>,
  countNews: boolean,
): number => unseen + (countNews ? changesIn(news, wanted) : 0);

/** News not seen yet, of the kinds that the user wants told. */
export const changesIn = (news: Counts['news'], wanted: Record<NewsKind, boolean>): number =>
  KINDS.reduce((sum, kind) => sum + (wanted[kind] ? news[kind] : 0), 0);

/**
 * Bring the stored counts up to what `unit` is about to write, in the same transaction; call it before anything is put. Every write
 * of counted records goes this way. Where there are no stored counts (a new store, one of an earlier version), all are counted once.
 */
export async function keepCounts(unit: Unit): Promise<void> {
  const more = changeOf(unit);
  if (more.every((n) => n === 0)) return;
  const before = (await storedCounts(unit.tx)) ?? (await countAll(unit.tx));
  const after = toCounts(listOf(before).map((n, i) => n + more[i]!));
  await (unit.tx.objectStore('meta') as never as Meta).put(after, 'counts');
}

/** What is asked of a transaction, read-only or not. */
interface Tx {
  objectStore(name: string): unknown;
}
interface Meta {
  get(key: 'counts'): Promise<Counts | undefined>;
  put(value: Counts, key: 'counts'): Promise<unknown>;
}
interface Countable {
  count(range?: IDBKeyRange): Promise<number>;
  getAll(): Promise<unknown[]>;
  index(name: string): Countable;
}

/** Counts of an earlier version, without news, are none. */
async function storedCounts(tx: Tx): Promise<Counts | undefined> {
  const counts = await (tx.objectStore('meta') as Meta).get('counts');
  return counts?.news && counts;
}

async function countAll(tx: Tx): Promise<Counts> {
  // Async, so that a transaction that has ended is a rejection and never a throw in the middle of several requests.
  const count = async (name: (typeof READ)[number], index?: string, range?: IDBKeyRange): Promise<number> => {
    const store = tx.objectStore(name) as Countable;
    return (index ? store.index(index) : store).count(range);
  };
  const inState = (state: ShelfState) => count('shelf', 'stateChangedAt', IDBKeyRange.bound([state], [state, []]));
  const counts = await Promise.all([
    count('arrivals', 'unseenFirstSeenAt'),
    inState('saved'),
    inState('reading'),
    inState('read'),
    inState('not-interesting'),
    count('researchers'),
    count('works'),
  ]);
  const news = (await (tx.objectStore('news') as Countable).index('unseenAt').getAll()) as { kind: NewsKind }[];
  return toCounts([...counts, ...KINDS.map((kind) => news.filter((one) => one.kind === kind).length)]);
}

/** By how much each count changes, in the order of `listOf`. */
function changeOf({ arrivals, news, shelf, researchers, works }: Unit): number[] {
  const inState = (state: ShelfState) => change(shelf, (entry) => entry.state === state);
  return [
    change(arrivals, ({ unseen }) => unseen === 1),
    inState('saved'),
    inState('reading'),
    inState('read'),
    inState('not-interesting'),
    change(researchers),
    change(works),
    ...KINDS.map((kind) => change(news, (one) => one.unseen === 1 && one.kind === kind)),
  ];
}

function change<T extends object>(table: Table<T>, counts: (record: T) => boolean = () => true): number {
  let more = 0;
  for (const { before, after } of table.touched()) {
    if (before && counts(before)) more--;
    if (after && counts(after)) more++;
  }
  return more;
}

const listOf = ({ unseen, reading, following, works, news }: Counts): number[] => [
  unseen,
  reading.saved,
  reading.reading,
  reading.read,
  reading['not-interesting'],
  following,
  works,
  ...KINDS.map((kind) => news[kind]),
];

function toCounts(list: readonly number[]): Counts {
  const at = (n: number): number => list[n] ?? 0;
  return {
    unseen: at(0),
    reading: { saved: at(1), reading: at(2), read: at(3), 'not-interesting': at(4) },
    following: at(5),
    works: at(6),
    news: { version: at(7), accepted: at(8), award: at(9), code: at(10) },
  };
}
