import type { ShelfState } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import type { Table } from './table.ts';
import type { Unit } from './unit.ts';
import type { Counts } from './views.ts';

const READ = ['arrivals', 'shelf', 'researchers', 'works', 'meta'] as const;

/**
 * How many there are of everything, as it stands at one moment. One record says it: browsers count an index by walking through it,
 * which takes them longer than all else that the popup shows at first.
 */
export async function readCounts(db: LecternDb): Promise<Counts> {
  const tx = db.transaction(READ);
  tx.done.catch(() => {}); // the failing request tells
  return (await storedCounts(tx)) ?? countAll(tx);
}

/** How many new papers there are, for the toolbar icon. */
export const countUnseen = (db: LecternDb): Promise<number> => db.countFromIndex('arrivals', 'unseenFirstSeenAt');

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
  index(name: string): Countable;
}

const storedCounts = (tx: Tx): Promise<Counts | undefined> => (tx.objectStore('meta') as Meta).get('counts');

async function countAll(tx: Tx): Promise<Counts> {
  const store = (name: (typeof READ)[number]) => tx.objectStore(name) as Countable;
  const states = store('shelf').index('stateChangedAt');
  const inState = (state: ShelfState) => states.count(IDBKeyRange.bound([state], [state, []]));
  return toCounts(
    await Promise.all([
      store('arrivals').index('unseenFirstSeenAt').count(),
      inState('saved'),
      inState('reading'),
      inState('read'),
      inState('not-interesting'),
      store('researchers').count(),
      store('works').count(),
    ]),
  );
}

/** By how much each count changes, in the order of `listOf`. */
function changeOf({ arrivals, shelf, researchers, works }: Unit): number[] {
  const inState = (state: ShelfState) => change(shelf, (entry) => entry.state === state);
  return [
    change(arrivals, ({ unseen }) => unseen === 1),
    inState('saved'),
    inState('reading'),
    inState('read'),
    inState('not-interesting'),
    change(researchers),
    change(works),
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

const listOf = ({ unseen, reading, following, works }: Counts): number[] => [
  unseen,
  reading.saved,
  reading.reading,
  reading.read,
  reading['not-interesting'],
  following,
  works,
];

function toCounts(list: readonly number[]): Counts {
  const [unseen, saved, reading, read, dull, following, works] = list as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { unseen, reading: { saved, reading, read, 'not-interesting': dull }, following, works };
}
