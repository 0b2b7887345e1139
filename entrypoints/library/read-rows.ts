import type { LecternDb } from '../../lib/store/db.ts';
import { workRow } from '../../lib/store/rows.ts';
import { read } from '../../lib/store/unit.ts';
import type { WorkRow } from '../../lib/store/views.ts';

/** Rows of these works, as they stand at one moment; those that are gone are left out. */
export async function readRows(db: LecternDb, ids: readonly string[]): Promise<WorkRow[]> {
  const rows = await read(db, (unit) => Promise.all(ids.map((id) => workRow(unit, id))));
  return rows.filter((row) => row !== undefined);
}
