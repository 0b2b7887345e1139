import { dropOldestBackup, keepBackup } from '../store/backup.ts';
import type { BackupRecord, LecternDb } from '../store/db.ts';
import { StoreError, toStoreError } from '../store/errors.ts';
import { exportLibrary } from './export.ts';

const COUNTED = ['works', 'researchers', 'shelf'] as const;

/**
 * Keep the library as it is now among the backups, compressed. Where the browser has no room for it, the oldest backups make room.
 *
 * @returns false when there is nothing to keep
 * @throws StoreError, code `quota` when even then there is no room
 */
export async function makeBackup(db: LecternDb, now: string, kind: BackupRecord['kind']): Promise<boolean> {
  try {
    return await backUp(db, now, kind);
  } catch (error) {
    throw toStoreError(error);
  }
}

async function backUp(db: LecternDb, now: string, kind: BackupRecord['kind']): Promise<boolean> {
  const tx = db.transaction(COUNTED);
  tx.done.catch(() => {}); // the failing request tells
  const counts = Object.fromEntries(
    await Promise.all(COUNTED.map(async (store) => [store, await tx.objectStore(store).count()] as const)),
  );
  if (Object.values(counts).every((count) => count === 0)) return false;
  const file = await compress(await exportLibrary(db, now));
  while (true) {
    try {
      await keepBackup(db, { at: now, kind, file, counts });
      return true;
    } catch (error) {
      const isFull = error instanceof StoreError && error.code === 'quota';
      if (!isFull || !(await dropOldestBackup(db))) throw error;
    }
  }
}

const compress = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();

/** The export that a backup holds. */
export const decompress = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
