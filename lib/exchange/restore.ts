import type { Arrival } from '../model/arrival.ts';
import type { Researcher } from '../model/researcher.ts';
import { readBackupFile } from '../store/backup.ts';
import { canonical } from '../store/canonical.ts';
import type { LecternDb } from '../store/db.ts';
import { StoreError, toStoreError } from '../store/errors.ts';
import { arrivalRecord, toArrival } from '../store/keep.ts';
import { researcherRecord, toResearcher } from '../store/people.ts';
import { decompress, makeBackup } from './backup.ts';
import { keyOf, type LibraryFile, type RecordKind, type Refusal, recordKinds } from './format.ts';
import { readLibraryFile } from './read-file.ts';

/** What going back to a backup does to the records of one kind. */
export interface Difference {
  /** In the backup and not here. */
  back: number;
  /** Here and not in the backup. */
  gone: number;
  /** In both, as they were then. */
  changed: number;
  same: number;
}

/** What restoring would do; shown before it is done. `file` is what `restoreLibrary` takes. */
export interface RestorePlan {
  at: string;
  differences: Record<RecordKind, Difference>;
  file: LibraryFile;
}

/** Read a backup and say what going back to it would change. */
export async function planRestore(db: LecternDb, at: string): Promise<RestorePlan | Refusal> {
  const packed = await readBackupFile(db, at);
  if (!packed) throw new StoreError('invalid', 'This backup is not kept any more');
  const file = await readLibraryFile(await unpacked(packed));
  if ('refused' in file) return file;
  const differences = {} as Record<RecordKind, Difference>;
  for (const kind of recordKinds) differences[kind] = await compare(db, kind, file);
  return { at, differences, file };
}

async function unpacked(file: Blob): Promise<Blob> {
  try {
    return await decompress(file);
  } catch (error) {
    throw new StoreError('store', 'This backup cannot be read', error);
  }
}

async function compare(db: LecternDb, kind: RecordKind, file: LibraryFile): Promise<Difference> {
  const name = keyOf[kind] as (record: object) => string;
  const then = new Map((file[kind] as object[]).map((record) => [name(record), canonical(record)]));
  const difference: Difference = { back: 0, gone: 0, changed: 0, same: 0 };
  let range: IDBKeyRange | null = null;
  while (true) {
    const [records, keys]: [object[], IDBValidKey[]] = await Promise.all([
      db.getAll(kind, range, 1_000) as Promise<object[]>,
      db.getAllKeys(kind, range, 1_000) as Promise<IDBValidKey[]>,
    ]);
    for (const record of records) {
      const was = then.get(name(record));
      if (was === undefined) difference.gone++;
      else difference[was === canonical(asModel(kind, record)) ? 'same' : 'changed']++;
    }
    if (records.length < 1_000) break;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
  difference.back = then.size - difference.same - difference.changed;
  return difference;
}

/** Without what the store adds for its indexes, and with it. */
function asModel(kind: RecordKind, record: object): object {
  if (kind === 'researchers') return toResearcher(record as Researcher);
  return kind === 'arrivals' ? toArrival(record as Arrival) : record;
}
function asRecord(kind: RecordKind, record: object): object {
  if (kind === 'researchers') return researcherRecord(record as Researcher);
  return kind === 'arrivals' ? arrivalRecord(record as Arrival) : record;
}

/** Records put in one go: the page lives in between. */
const PORTION = 500;

/**
 * Make the library what it was, in one transaction: all of it or nothing. What it is now is kept as a backup before, so that this can be taken
 * back; the journal of changes is of no use any more and goes.
 */
export async function restoreLibrary(
  db: LecternDb,
  { file }: Pick<RestorePlan, 'file'>,
  now: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  await makeBackup(db, now, 'by-hand');
  try {
    const tx = db.transaction([...recordKinds, 'settings', 'journal', 'meta'] as const, 'readwrite');
    tx.done.catch(() => {}); // the failing request tells
    const total = recordKinds.reduce((sum, kind) => sum + file[kind].length, 0);
    let done = 0;
    await tx.objectStore('journal').clear();
    for (const kind of recordKinds) {
      const store = tx.objectStore(kind);
      await store.clear();
      const records = file[kind] as object[];
      for (let from = 0; from < records.length; from += PORTION) {
        const portion = records.slice(from, from + PORTION);
        await Promise.all(portion.map(async (record) => store.put(asRecord(kind, record) as never)));
        done += portion.length;
        onProgress(done, total);
      }
    }
    if (file.settings) await tx.objectStore('settings').put(file.settings, 'settings');
    const meta = tx.objectStore('meta');
    await meta.delete('counts');
    await meta.put(Number((await meta.get('peopleRevision')) ?? 0) + 1, 'peopleRevision');
    await tx.done;
  } catch (error) {
    throw toStoreError(error);
  }
}
