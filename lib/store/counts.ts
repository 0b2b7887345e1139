import type { ShelfState } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import type { Counts } from './views.ts';

/** How many there are of everything, as it stands at one moment. Counts indexes, reads no record. */
export async function readCounts(db: LecternDb): Promise<Counts> {
  const tx = db.transaction(['arrivals', 'shelf', 'researchers', 'works']);
  tx.done.catch(() => {}); // the failing request tells
  const states = tx.objectStore('shelf').index('stateChangedAt');
  const inState = (state: ShelfState) => states.count(IDBKeyRange.bound([state], [state, []]));
  const [unseen, saved, reading, read, following, works] = await Promise.all([
    tx.objectStore('arrivals').index('unseenFirstSeenAt').count(),
    inState('saved'),
    inState('reading'),
    inState('read'),
    tx.objectStore('researchers').count(),
    tx.objectStore('works').count(),
  ]);
  return { unseen, reading: { saved, reading, read }, following, works };
}

/** How many new papers there are, for the toolbar icon. */
export const countUnseen = (db: LecternDb): Promise<number> => db.countFromIndex('arrivals', 'unseenFirstSeenAt');
