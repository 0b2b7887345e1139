import { openDB } from 'idb';
import { toStoreError } from '../store/errors.ts';
import { FORMAT_VERSION, recordKinds } from './format.ts';

/**
 * What can still be read of a store that `openStore` refuses, as a file of the same form as an export. Opens the version that is there
 * and migrates nothing.
 *
 * @param exportedAt ISO instant, written into the file
 * @returns `undefined` when there is no such store
 */
export async function rescueLibrary(exportedAt: string, name = 'lectern'): Promise<Blob | undefined> {
  try {
    const known = await indexedDB.databases();
    // To open a store that is not there would make an empty one, which the next opening took for ours.
    if (!known.some((database) => database.name === name)) return undefined;
    const db = await openDB(name);
    const parts = [`{"format":"lectern","version":${FORMAT_VERSION},"exportedAt":${JSON.stringify(exportedAt)}`];
    for (const kind of [...recordKinds, 'settings']) {
      if (!db.objectStoreNames.contains(kind)) continue;
      const records: unknown[] = await db.getAll(kind);
      if (kind !== 'settings') parts.push(`,\n"${kind}":${JSON.stringify(records)}`);
      else if (records[0]) parts.push(`,\n"settings":${JSON.stringify(records[0])}`);
    }
    db.close();
    return new Blob([...parts, '}\n'], { type: 'application/json' });
  } catch (error) {
    throw toStoreError(error);
  }
}
