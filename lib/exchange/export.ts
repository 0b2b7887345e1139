import { canonical } from '../store/canonical.ts';
import type { LecternDb } from '../store/db.ts';
import { toStoreError } from '../store/errors.ts';
import { FORMAT_VERSION, recordKinds, recordSchemas } from './format.ts';

/** Records read in one go, so that a large library is never held twice. */
const BATCH = 500;

/**
 * Everything stored as one JSON file, as it stands at one moment; the journal of changes stays. One record a line, in the order of
 * their keys, so that the same library makes the same file.
 *
 * @param exportedAt ISO instant, written into the file
 */
export async function exportLibrary(db: LecternDb, exportedAt: string): Promise<Blob> {
  try {
    const tx = db.transaction([...recordKinds, 'settings' as const], 'readonly');
    tx.done.catch(() => {}); // the failing request tells
    const parts: (string | Blob)[] = [
      `{"format":"lectern","version":${FORMAT_VERSION},"exportedAt":${JSON.stringify(exportedAt)}`,
    ];
    for (const kind of recordKinds) {
      const { shape } = recordSchemas[kind]();
      parts.push(`,\n"${kind}":[`);
      let first = true;
      for await (const batch of batches(tx.objectStore(kind) as never)) {
        const lines = batch.map((record) => canonical(withoutOthers(record, shape)));
        // A part that is a Blob may leave the memory.
        parts.push(new Blob([first ? '\n' : ',\n', lines.join(',\n')]));
        first = false;
      }
      parts.push(']');
    }
    const settings = await tx.objectStore('settings').get('settings');
    if (settings) parts.push(`,\n"settings":${canonical(settings)}`);
    parts.push('}\n');
    return new Blob(parts, { type: 'application/json' });
  } catch (error) {
    throw toStoreError(error);
  }
}

type Batched = {
  getAll(range: IDBKeyRange | null, count: number): Promise<object[]>;
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
};

async function* batches(store: Batched): AsyncGenerator<object[]> {
  let range: IDBKeyRange | null = null;
  while (true) {
    const part = range;
    // Async, so that a transaction that has ended is a rejection and never a throw between two requests.
    const [records, keys]: [object[], IDBValidKey[]] = await Promise.all([
      (async () => store.getAll(part, BATCH))(),
      (async () => store.getAllKeys(part, BATCH))(),
    ]);
    if (records.length > 0) yield records;
    if (records.length < BATCH) return;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

/** The record as the model has it: what the store adds for its indexes is left out. */
const withoutOthers = (record: object, shape: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key in shape));

/** `lectern-2026-11-22.json` */
export const exportFileName = (exportedAt: string): string => `lectern-${exportedAt.slice(0, 10)}.json`;
