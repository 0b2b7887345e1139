import { seeWork } from './aside.ts';
import type { LecternDb } from './db.ts';
import { type Unit, write } from './unit.ts';

/**
 * The user has seen these papers in the feed: that they arrived, and what is new about them. Without `workIds`, all; ids of papers that are
 * not in the feed are passed over.
 *
 * @param until without `workIds`: only what was met up to this instant, so that nothing is taken for seen that was never shown
 */
export async function seeArrivals(
  db: LecternDb,
  workIds: readonly string[] | undefined,
  now: string,
  until?: string,
): Promise<{ undo?: string }> {
  const { undo } = await write(
    db,
    async (unit) => {
      for (const id of workIds ?? (await unseenWorks(unit, until))) await seeWork(unit, id, until);
    },
    { action: 'arrivals:seen', at: now },
  );
  return undo === undefined ? {} : { undo };
}

/** Works with something in the feed that was not seen. */
async function unseenWorks({ tx }: Unit, until: string | undefined): Promise<Set<string>> {
  const range = until === undefined ? null : IDBKeyRange.bound([1], [1, until]);
  const arrived = await tx
    .objectStore('arrivals')
    .index('unseenFirstSeenAt')
    .getAllKeys(range as never);
  const news = await tx
    .objectStore('news')
    .index('unseenAt')
    .getAll(range as never);
  return new Set([...arrived, ...news.map(({ workId }) => workId)]);
}
