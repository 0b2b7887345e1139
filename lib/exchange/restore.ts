import { canonical } from '../store/canonical.ts';
import type { LecternDb } from '../store/db.ts';
import { StoreError, toStoreError } from '../store/errors.ts';
import { decompress, makeBackup } from './backup.ts';
import { keyOf, type LibraryFile, type RecordKind, type Refusal, recordKinds } from './format.ts';
import { counted, halfOf, type Progress } from './progress.ts';
import { readLibraryFile } from './read-file.ts';
import { asModel, asRecord, nameOf } from './records.ts';

type Change = 'back' | 'gone' | 'changed';

/** What going back to a file does to the records of one kind. */
export interface Difference extends Record<Change, number> {
  /** `back`: in the file and not here; `gone`: here and not in the file; `changed`: in both, and as in the file afterwards. */
  same: number;
  /** Some of each in words, where records have a name: titles of papers, people, searches. */
  examples: Record<Change, string[]>;
}

/** What restoring would do; shown before it is done. `file` is what `restoreLibrary` takes. */
export interface RestorePlan {
  /** When the file was written. */
  exportedAt: string;
  differences: Record<RecordKind, Difference>;
  /** Settings change too. */
  settings: boolean;
  file: LibraryFile;
}

/** Names of each change that are kept, for the preview. */
const MOST_EXAMPLES = 50;
/** Records read or put in one go: the page lives in between. */
const PORTION = 500;

/**
 * Read a backup, or any file that `exportLibrary` wrote, and say what going back to it would change.
 *
 * @throws StoreError when it was compressed and cannot be unpacked
 */
export async function planRestore(
  db: LecternDb,
  source: Blob,
  progress: Progress = {},
): Promise<RestorePlan | Refusal> {
  const file = await readLibraryFile(await unpacked(source), halfOf(progress, 0));
  if ('refused' in file) return file;
  const count = counted(
    halfOf(progress, 1),
    recordKinds.reduce((sum, kind) => sum + file[kind].length, 0),
  );
  const differences = {} as Record<RecordKind, Difference>;
  for (const kind of recordKinds) differences[kind] = await compare(db, kind, file, count);
  const settings = file.settings && canonical(file.settings) !== canonical(await db.get('settings', 'settings'));
  return { exportedAt: file.exportedAt, differences, settings: settings ?? false, file };
}

async function unpacked(file: Blob): Promise<Blob> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file;
  try {
    return await decompress(file);
  } catch (error) {
    throw new StoreError('store', 'This backup cannot be read', error);
  }
}

async function compare(
  db: LecternDb,
  kind: RecordKind,
  file: LibraryFile,
  count: () => Promise<void>,
): Promise<Difference> {
  const keyIn = keyOf[kind] as (record: object) => string;
  const then = new Map<string, object>();
  for (const record of file[kind]) {
    await count();
    then.set(keyIn(record), record);
  }
  const titles = kind === 'shelf' ? new Map(file.works.map(({ id, title }) => [id, title])) : new Map();
  const difference: Difference = {
    back: 0,
    gone: 0,
    changed: 0,
    same: 0,
    examples: { back: [], gone: [], changed: [] },
  };
  const note = async (change: Change, record: object) => {
    const examples = difference.examples[change];
    if (++difference[change] > MOST_EXAMPLES) return;
    const { workId } = record as { workId?: string };
    const name =
      kind === 'shelf' ? (titles.get(workId) ?? (await db.get('works', workId!))?.title) : nameOf(kind, record);
    if (name) examples.push(name);
  };
  let range: IDBKeyRange | null = null;
  while (true) {
    const [records, keys]: [object[], IDBValidKey[]] = await Promise.all([
      db.getAll(kind, range, PORTION) as Promise<object[]>,
      db.getAllKeys(kind, range, PORTION) as Promise<IDBValidKey[]>,
    ]);
    for (const record of records) {
      const was = then.get(keyIn(record));
      if (!was) await note('gone', record);
      else if (canonical(was) === canonical(asModel(kind, record))) difference.same++;
      else await note('changed', was);
      then.delete(keyIn(record));
    }
    if (records.length < PORTION) break;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
  for (const record of then.values()) await note('back', record);
  return difference;
}

/**
 * Make the library what it was, in one transaction: all of it or nothing, and nothing when it is stopped. What it is now is kept as a
 * backup before, so that this can be taken back; the journal of changes is of no use any more and goes.
 *
 * @returns `backup`: of which instant what was there before is kept; left out when there was nothing
 */
export async function restoreLibrary(
  db: LecternDb,
  { file }: Pick<RestorePlan, 'file'>,
  now: string,
  { onProgress, signal }: Progress = {},
): Promise<{ backup?: string }> {
  const isKept = await makeBackup(db, now, 'by-hand');
  signal?.throwIfAborted();
  const tx = db.transaction([...recordKinds, 'settings', 'journal', 'meta'] as const, 'readwrite');
  tx.done.catch(() => {}); // the failing request tells
  try {
    const total = recordKinds.reduce((sum, kind) => sum + file[kind].length, 0);
    let done = 0;
    await tx.objectStore('journal').clear();
    for (const kind of recordKinds) {
      const store = tx.objectStore(kind);
      await store.clear();
      const records = file[kind] as object[];
      for (let from = 0; from < records.length; from += PORTION) {
        signal?.throwIfAborted();
        const portion = records.slice(from, from + PORTION);
        await Promise.all(portion.map(async (record) => store.put(asRecord(kind, record) as never)));
        done += portion.length;
        onProgress?.(done, total);
      }
    }
    signal?.throwIfAborted();
    if (file.settings) await tx.objectStore('settings').put(file.settings, 'settings');
    const meta = tx.objectStore('meta');
    await meta.delete('counts');
    // Whatever was reckoned from people and works is reckoned anew.
    for (const revision of ['peopleRevision', 'worksRevision'] as const)
      await meta.put(Number((await meta.get(revision)) ?? 0) + 1, revision);
    await tx.done;
    return isKept ? { backup: now } : {};
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It ended by itself, which is why it failed.
    }
    throw signal?.aborted ? signal.reason : toStoreError(error);
  }
}
