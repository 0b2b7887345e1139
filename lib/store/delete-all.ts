import type { LecternDb } from './db.ts';
import { toStoreError } from './errors.ts';

/** Delete every record of every kind: all or nothing. */
export async function deleteAll(db: LecternDb): Promise<void> {
  try {
    const tx = db.transaction([...db.objectStoreNames], 'readwrite');
    tx.done.catch(() => {}); // the failing request tells
    const revision = await tx.objectStore('meta').get('peopleRevision');
    await Promise.all([...db.objectStoreNames].map(async (store) => tx.objectStore(store).clear()));
    // Goes on rising, so that an index of people kept in memory is not taken for that of the empty store.
    await tx.objectStore('meta').put(Number(revision ?? 0) + 1, 'peopleRevision');
    await tx.done;
  } catch (error) {
    throw toStoreError(error);
  }
}
