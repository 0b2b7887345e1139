import type { BackupRecord, LecternDb } from './db.ts';
import { toStoreError } from './errors.ts';
import type { BackupRow } from './library-views.ts';

/** How many backups are kept: the last days, then one a week, and those made by hand. */
const DAYS = 7;
const WEEKS = 4;
const BY_HAND = 10;

const WEEK = 7 * 86_400_000;

/** All backups, latest first, without their files. */
export async function readBackups(db: LecternDb): Promise<BackupRow[]> {
  const backups = await db.getAll('backups');
  return backups.reverse().map(({ at, kind, counts, file }) => ({ at, kind, counts, bytes: file.size }));
}

/** The file of a backup: an export, compressed with gzip; `undefined` when there is none of this moment. */
export const readBackupFile = async (db: LecternDb, at: string): Promise<Blob | undefined> =>
  (await db.get('backups', at))?.file;

/** When the newest backup was made. Reads no file. */
export const newestBackupAt = async (db: LecternDb): Promise<string | undefined> =>
  (await db.transaction('backups').store.openKeyCursor(null, 'prev'))?.key;

/** When the last backup was made that nobody asked for. */
export async function lastBackupAt(db: LecternDb): Promise<string | undefined> {
  const tx = db.transaction('backups');
  tx.done.catch(() => {}); // the failing request tells
  let cursor = await tx.store.openCursor(null, 'prev');
  while (cursor?.value.kind === 'by-hand') cursor = await cursor.continue();
  return cursor?.key;
}

/** Keep a backup, and let go of those that are too many. */
export async function keepBackup(db: LecternDb, backup: BackupRecord): Promise<void> {
  await change(db, async (store) => {
    await store.put(backup);
    const { gone, weekly } = thinOut(await store.getAll());
    for (const { at } of gone) await store.delete(at);
    for (const one of weekly) await store.put({ ...one, kind: 'weekly' });
  });
}

/** Let go of the oldest backup that nobody asked for, to make room. @returns whether there was one */
export async function dropOldestBackup(db: LecternDb): Promise<boolean> {
  return change(db, async (store) => {
    const oldest = (await store.getAll()).find(({ kind }) => kind !== 'by-hand');
    if (oldest) await store.delete(oldest.at);
    return oldest !== undefined;
  });
}

export const removeBackup = (db: LecternDb, at: string): Promise<void> => change(db, (store) => store.delete(at));

/**
 * Which backups are too many: of those that nobody asked for the last 7 stay, and of older ones the last of each of the 4 latest weeks; of
 * those made by hand the last 10.
 *
 * @param backups oldest first
 */
export function thinOut<B extends Pick<BackupRecord, 'at' | 'kind'>>(
  backups: readonly B[],
): { gone: B[]; weekly: B[] } {
  const byHand = backups.filter(({ kind }) => kind === 'by-hand');
  const older = backups.filter(({ kind }) => kind !== 'by-hand').slice(0, -DAYS);
  const lastOfWeek = new Map(older.map((one) => [Math.floor(Date.parse(one.at) / WEEK), one]));
  const kept = new Set([...lastOfWeek.values()].slice(-WEEKS));
  return {
    gone: [...byHand.slice(0, -BY_HAND), ...older.filter((one) => !kept.has(one))],
    weekly: [...kept].filter(({ kind }) => kind !== 'weekly'),
  };
}

interface Backups {
  getAll(): Promise<BackupRecord[]>;
  put(backup: BackupRecord): Promise<unknown>;
  delete(at: string): Promise<void>;
}

async function change<R>(db: LecternDb, work: (store: Backups) => Promise<R>): Promise<R> {
  try {
    const tx = db.transaction('backups', 'readwrite');
    tx.done.catch(() => {}); // the failing request tells
    const result = await work(tx.store);
    await tx.done;
    return result;
  } catch (error) {
    throw toStoreError(error);
  }
}
