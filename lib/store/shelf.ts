import type { ShelfChanges, ShelfEntry, ShelfState, Work, WorkOnPage } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { StoreError } from './errors.ts';
import { dropUnused, findWork, keepWork } from './keep.ts';
import { newEntry, withChanges, withState } from './shelf-entry.ts';
import { type Unit, write } from './unit.ts';

/** Which paper: one that is stored, or one as a page states it; `from` is the page's address. */
export type WhichWork = { id: string } | { onPage: WorkOnPage; from?: string | undefined };

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
  const work = 'id' in which ? await unit.works.get(which.id) : await keepWork(unit, which.onPage, now, which.from);
  if (!work) throw new StoreError('invalid', 'This paper is not stored any more');
  const entry = (await unit.shelf.get(work.id)) ?? newEntry(work.id, now);
  await unit.shelf.put(withState(entry, state, work, now));
}

async function takeOff(unit: Unit, which: WhichWork): Promise<void> {
  const work = 'id' in which ? await unit.works.get(which.id) : await findWork(unit, which.onPage);
  if (!work || !(await unit.shelf.get(work.id))) return;
  await unit.shelf.delete(work.id);
  await dropUnused(unit, work.id);
}

/** More papers than this are looked up together. */
const FEW = 50;

/**
 * Change what the reading list says of papers, all or none of them. One that is not on the list comes onto it.
 *
 * @param was the note as whoever asks has seen it; where the store has another, nothing is changed and that is the answer
 * @throws StoreError `invalid` when one of the papers is not stored any more
 */
export async function changeShelf(
  db: LecternDb,
  workIds: readonly string[],
  changes: ShelfChanges,
  now: string,
  was?: { note: string | null },
): Promise<{ undo?: string; conflict?: 'note' }> {
  const { value, undo } = await write(
    db,
    async (unit) => {
      if (workIds.length > FEW) await unit.shelf.preload(workIds);
      for (const workId of workIds) {
        const there = await unit.shelf.get(workId);
        if (was && 'note' in changes && (there?.note ?? null) !== was.note) return { conflict: 'note' as const };
        if (changes.state === null) await takeOff(unit, { id: workId });
        else await changeEntry(unit, { workId, there }, { ...changes, state: changes.state }, now);
      }
      return {};
    },
    { action: 'shelf:change', at: now },
  );
  return { ...value, ...(undo === undefined ? {} : { undo }) };
}

async function changeEntry(
  unit: Unit,
  { workId, there }: { workId: string; there: ShelfEntry | undefined },
  { state, ...changes }: Omit<ShelfChanges, 'state'> & { state: ShelfState | undefined },
  now: string,
): Promise<void> {
  let work: Work | undefined;
  if (!there || state === 'read') {
    work = await unit.works.get(workId);
    if (!work) throw new StoreError('invalid', 'This paper is not stored any more');
  }
  const entry = there ?? newEntry(workId, now);
  await unit.shelf.put(withChanges(state ? withState(entry, state, work, now) : entry, changes));
}
