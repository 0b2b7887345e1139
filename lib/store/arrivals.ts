import type { LecternDb } from './db.ts';
import { arrivalRecord } from './keep.ts';
import { write } from './unit.ts';

/** The user has seen these new papers; without `workIds`, all. Ids of no arrival are passed over. */
export async function seeArrivals(
  db: LecternDb,
  workIds: readonly string[] | undefined,
  now: string,
): Promise<{ undo?: string }> {
  const { undo } = await write(
    db,
    async (unit) => {
      const index = unit.tx.objectStore('arrivals').index('unseenFirstSeenAt');
      for (const id of workIds ?? (await index.getAllKeys())) {
        const arrival = await unit.arrivals.get(id);
        if (!arrival?.unseen) continue;
        const { unseen: _unseen, ...seen } = arrival;
        await unit.arrivals.put(arrivalRecord(seen));
      }
    },
    { action: 'arrivals:seen', at: now },
  );
  return undo === undefined ? {} : { undo };
}
