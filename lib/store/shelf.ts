import type { ShelfState, WorkOnPage } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { StoreError } from './errors.ts';
import { dropUnused, findWork, keepWork } from './keep.ts';
import { type Unit, write } from './unit.ts';

/** Which paper: one that is stored, or one as a page states it. */
export type WhichWork = { id: string } | { onPage: WorkOnPage };

/** Put a paper on the reading list, change where it stands, or take it off (no `state`). One transaction. */
export async function setShelf(
  db: LecternDb,
  which: WhichWork,
  state: ShelfState | undefined,
  now: string,
): Promise<{ undo?: string }> {
  const { undo } = await write(db, (unit) => (state ? keepOnShelf(unit, which, state, now) : takeOff(unit, which)), {
    action: 'shelf:set',
    at: now,
  });
  return undo === undefined ? {} : { undo };
}

async function keepOnShelf(unit: Unit, which: WhichWork, state: ShelfState, now: string): Promise<void> {
  const work = 'id' in which ? await unit.works.get(which.id) : await keepWork(unit, which.onPage, now);
  if (!work) throw new StoreError('invalid', 'This paper is not stored any more');
  const entry = await unit.shelf.get(work.id);
  if (entry?.state === state) return;
  await unit.shelf.put({ workId: work.id, state, savedAt: entry?.savedAt ?? now, changedAt: now });
}

async function takeOff(unit: Unit, which: WhichWork): Promise<void> {
  const work = 'id' in which ? await unit.works.get(which.id) : await findWork(unit, which.onPage);
  if (!work || !(await unit.shelf.get(work.id))) return;
  await unit.shelf.delete(work.id);
  await dropUnused(unit, work.id);
}
