import { makeBackup } from '../exchange/backup.ts';
import { lastBackupAt } from '../store/backup.ts';
import type { LecternDb } from '../store/db.ts';

const DAY = 86_400_000;

/** What backups need of the world around them. */
export interface BackupWorld {
  store(): Promise<LecternDb>;
  /** The present instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Have `run` called at this instant, also when the background sleeps until then. */
  wakeAt(at: string): Promise<void>;
}

/**
 * Make the backup of the day when it is due, and have the next one made in time. A clock that was set back does not keep it from being made.
 *
 * @returns whether one was made
 */
export async function runBackups(world: BackupWorld): Promise<boolean> {
  const db = await world.store();
  const last = await lastBackupAt(db);
  const now = world.now();
  const age = last === undefined ? DAY : Math.abs(Date.parse(now) - Date.parse(last));
  if (age < DAY) {
    await world.wakeAt(new Date(Date.parse(now) + DAY - age).toISOString());
    return false;
  }
  // The next try first: a backup that fails, or a background that is ended meanwhile, does not end all backups.
  await world.wakeAt(new Date(Date.parse(now) + DAY).toISOString());
  return makeBackup(db, now, 'daily');
}
