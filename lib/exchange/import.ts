import type { LecternDb } from '../store/db.ts';
import { read, type Unit, write } from '../store/unit.ts';
import { type LibraryFile, type Refusal, recordKinds } from './format.ts';
import { mergeFile, type Outcomes } from './merge.ts';
import { halfOf, type Progress } from './progress.ts';
import { readLibraryFile } from './read-file.ts';

/** What importing a file would do. `file` is what `applyImport` takes. */
export interface Preview {
  exportedAt: string;
  outcomes: Outcomes;
  /** Settings are taken over only where none were ever changed here. */
  settings: 'taken' | 'kept' | 'none';
  file: LibraryFile;
}

/** Read a file and say what importing it would do, by doing it and writing nothing. */
export async function readImport(
  db: LecternDb,
  source: string | Blob,
  progress: Progress = {},
): Promise<Preview | Refusal> {
  const file = await readLibraryFile(source, halfOf(progress, 0));
  if ('refused' in file) return file;
  return read(db, async (unit) => ({
    exportedAt: file.exportedAt,
    outcomes: await mergeFile(await prepared(unit), file, halfOf(progress, 1)),
    settings: await settingsOutcome(unit, file),
    file,
  }));
}

/**
 * Bring a file into the library, in one transaction: all of it or nothing, and nothing when it is stopped. Importing it again changes
 * nothing.
 *
 * @returns `undo` takes back what is known and kept; times at which papers were seen on listings stay
 * @throws StoreError, code `quota` when the browser gives no more room
 */
export async function applyImport(
  db: LecternDb,
  file: LibraryFile,
  now: string,
  progress: Progress = {},
): Promise<{ outcomes: Outcomes; undo?: string }> {
  const { value, undo } = await write(
    db,
    async (unit) => {
      const outcomes = await mergeFile(await prepared(unit), file, halfOf(progress, 0));
      if ((await settingsOutcome(unit, file)) === 'taken') {
        const settings = unit.tx.objectStore('settings') as never as {
          put(value: unknown, key: string): Promise<void>;
        };
        await settings.put(file.settings, 'settings');
      }
      progress.signal?.throwIfAborted();
      return outcomes;
    },
    { action: 'import', at: now },
    halfOf(progress, 1),
  );
  return { outcomes: value, ...(undo === undefined ? {} : { undo }) };
}

async function settingsOutcome(unit: Unit, file: LibraryFile): Promise<Preview['settings']> {
  if (!file.settings) return 'none';
  return (await unit.tx.objectStore('settings').count()) === 0 ? 'taken' : 'kept';
}

/** Stores that are empty need not be asked for every record of the file: a first import is ten times as quick. */
export async function prepared(unit: Unit): Promise<Unit> {
  await Promise.all(recordKinds.map((kind) => unit[kind].skipIfEmpty()));
  return unit;
}
