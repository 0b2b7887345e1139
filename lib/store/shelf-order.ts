import type { ShelfEntry } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { StoreError } from './errors.ts';
import { orderOf } from './library-views.ts';
import { type Unit, write } from './unit.ts';

/** Places closer than this are given anew: a double tells minus milliseconds of our century apart to 0.0003. */
const CLOSEST = 0.01;
/** Between papers that are put at an end of the order, a second. */
const STEP = 1_000;

/** Papers compare by `orderOf`, then by id: so the order is the same everywhere. */
export const compareOrder = (a: ShelfEntry, b: ShelfEntry): number =>
  orderOf(a) - orderOf(b) || (a.workId < b.workId ? -1 : a.workId > b.workId ? 1 : 0);

/**
 * Put papers of the reading list between two others, in the order given. Only they get a new place, unless there is no room between the two
 * (papers that were saved in the same moment): then their neighbours move as far as is needed.
 *
 * @throws StoreError `invalid` when one of the papers is not on the list
 */
export async function moveOnShelf(
  db: LecternDb,
  workIds: readonly string[],
  { after, before }: { after: string | null; before: string | null },
  now: string,
): Promise<{ undo?: string }> {
  const { undo } = await write(db, (unit) => move(unit, [...new Set(workIds)], after, before), {
    action: 'shelf:move',
    at: now,
  });
  return undo === undefined ? {} : { undo };
}

async function move(
  unit: Unit,
  workIds: readonly string[],
  after: string | null,
  before: string | null,
): Promise<void> {
  const moved = new Set(workIds);
  const all: ShelfEntry[] = await unit.tx.objectStore('shelf').getAll();
  const entries = new Map(all.map((entry) => [entry.workId, entry]));
  const inOrder = all.filter(({ workId }) => !moved.has(workId)).sort(compareOrder);
  const at = insertionPoint(inOrder, after, before);
  const inserted = workIds.map((id) => {
    const entry = entries.get(id);
    if (!entry) throw new StoreError('invalid', 'This paper is not on the reading list any more');
    return entry;
  });
  const order = [...inOrder.slice(0, at), ...inserted, ...inOrder.slice(at)];
  const places = placesIn(order.map(orderOf), at, at + inserted.length);
  for (const [place, n] of places) await unit.shelf.put({ ...order[n]!, place });
}

function insertionPoint(inOrder: readonly ShelfEntry[], after: string | null, before: string | null): number {
  const find = (id: string | null): number => (id === null ? -1 : inOrder.findIndex(({ workId }) => workId === id));
  const [from, to] = [find(after), find(before)];
  if (from >= 0) return from + 1;
  if (to >= 0) return to;
  if ((after === null || before === null) && inOrder.length === 0) return 0;
  if (after === null && before === null) return 0;
  throw new StoreError('invalid', 'The paper to stand beside is not on the reading list any more');
}

/** New places for those from `from` to `to`, and for as many around them as it takes: `[place, index]`. */
function placesIn(order: readonly number[], from: number, to: number): [number, number][] {
  for (let reach = 0; ; reach = reach === 0 ? 4 : reach * 4) {
    const first = Math.max(0, from - reach);
    const last = Math.min(order.length, to + reach);
    const count = last - first;
    const low = first > 0 ? order[first - 1]! : undefined;
    const high = last < order.length ? order[last] : undefined;
    const step = low !== undefined && high !== undefined ? (high - low) / (count + 1) : STEP;
    if (step < CLOSEST && (first > 0 || last < order.length)) continue;
    const start = low ?? (high === undefined ? order[first]! : high - step * (count + 1));
    return Array.from({ length: count }, (_, n) => [start + step * (n + 1), first + n]);
  }
}
