import type { LecternDb } from './db.ts';
import { toStoreError } from './errors.ts';

/** How long a paper that was merely met, and a visit to a listing, are remembered. */
export const keepDays = 180;
const DAY = 86_400_000;
/** Records deleted in one transaction, so that nothing else waits long. */
const SLICE = 1_000;

/**
 * Forget sightings and visits that are too old. Does nothing when that was done within the last day.
 *
 * @returns how many were forgotten
 */
export async function pruneOld(db: LecternDb, now: string): Promise<number> {
  try {
    const last = await db.get('meta', 'prunedAt');
    if (typeof last === 'string' && Math.abs(Date.parse(now) - Date.parse(last)) < DAY) return 0;
    const before = new Date(Date.parse(now) - keepDays * DAY).toISOString();
    let forgotten = 0;
    for (const [store, index] of [
      ['sightings', 'firstSeenAt'],
      ['visits', 'lastOpenedAt'],
    ] as const) {
      for (let deleted = SLICE; deleted === SLICE; forgotten += deleted)
        deleted = await pruneSlice(db, store, index, before);
    }
    await db.put('meta', now, 'prunedAt');
    return forgotten;
  } catch (error) {
    throw toStoreError(error);
  }
}

async function pruneSlice(
  db: LecternDb,
  store: 'sightings' | 'visits',
  index: string,
  before: string,
): Promise<number> {
  const tx = db.transaction(store, 'readwrite');
  tx.done.catch(() => {}); // the failing request tells
  const old = await tx.store.index(index as never).getAllKeys(IDBKeyRange.upperBound(before as never, true), SLICE);
  await Promise.all([...old.map(async (key) => tx.store.delete(key)), tx.done]);
  return old.length;
}
