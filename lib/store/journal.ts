import { isSameWork } from '../identity/same-work.ts';
import type { Work } from '../model/work.ts';
import { digest } from './canonical.ts';
import type { LecternDb } from './db.ts';
import type { JournalChange, JournalEntry } from './journal-entry.ts';
import { forgetResearcher, isUsed, unite } from './keep.ts';
import type { Undoable } from './library-views.ts';
import { tableOf, type Unit, write } from './unit.ts';

/** Thrown inside the transaction to end it without a trace. */
class ChangedSince extends Error {}

/**
 * Take a change back: every record is as it was before.
 *
 * @param action only a change of this kind
 * @returns false, with nothing changed, when one of them has been changed again since, or the change is too old to be known
 */
export async function undoChange(db: LecternDb, undo: string, action?: string): Promise<boolean> {
  const id = Number(undo);
  if (!Number.isSafeInteger(id)) return false;
  try {
    await write(db, async (unit) => {
      const entry = (await unit.tx.objectStore('journal').get(id)) as JournalEntry | undefined;
      if (!entry || (action && entry.action !== action)) throw new ChangedSince();
      await takeBack(unit, entry);
      await (unit.tx.objectStore('journal') as never as { delete(key: number): Promise<void> }).delete(id);
    });
    return true;
  } catch (error) {
    if (error instanceof Error && error.cause instanceof ChangedSince) return false;
    throw error;
  }
}

/** Stores whose records belong to one work, and where its id stands. */
const OF_ONE_WORK: Partial<Record<JournalChange['store'], (key: JournalChange['key']) => string>> = {
  works: (key) => key as string,
  shelf: (key) => key as string,
  arrivals: (key) => key as string,
  authorships: (key) => key[1]!,
};

/** The works a change is about; `undefined` when it is about people or searches too, or not known any more. */
export async function worksOfChange(db: LecternDb, undo: string): Promise<string[] | undefined> {
  const entry = Number.isSafeInteger(Number(undo)) ? await db.get('journal', Number(undo)) : undefined;
  const works = new Set<string>();
  for (const { store, key } of entry?.changes ?? []) {
    const workOf = OF_ONE_WORK[store];
    if (!workOf) return undefined;
    works.add(workOf(key));
  }
  return entry && [...works];
}

/** The last actions that can be undone, last first. */
export async function readUndoable(db: LecternDb, limit: number): Promise<Undoable[]> {
  const tx = db.transaction('journal');
  tx.done.catch(() => {}); // the failing request tells
  const actions: Undoable[] = [];
  let cursor = await tx.store.openCursor(null, 'prev');
  while (cursor && actions.length < limit) {
    const { at, action, changes } = cursor.value;
    actions.push({ undo: String(cursor.key), at, action, records: changes.length });
    cursor = await cursor.continue();
  }
  return actions;
}

async function takeBack(unit: Unit, { changes }: JournalEntry): Promise<void> {
  const works = changes.filter(({ store }) => store === 'works');
  const others = changes.filter(({ store }) => store !== 'works');
  for (const change of others) if (!(await isUnchanged(unit, change))) throw new ChangedSince();
  // A work is a fact about the world, which pages may have added to since: then what they added stays.
  for (const change of works) if (change.before && (await isUnchanged(unit, change))) await restore(unit, change);
  for (const change of others) await restore(unit, change);
  for (const { store, key, before } of others)
    if (store === 'researchers' && !before) await forgetResearcher(unit, key as string);
  for (const change of works) await settleWork(unit, change);
  for (const { before } of others) await mustHaveWork(unit, before as { workId?: string } | undefined);
}

async function isUnchanged(unit: Unit, { store, key, after }: JournalChange): Promise<boolean> {
  const now = await tableOf(unit, store).get(key);
  return (now && digest(now)) === after;
}

async function restore(unit: Unit, { store, key, before }: JournalChange): Promise<void> {
  const table = tableOf(unit, store);
  await (before ? table.put(before) : table.delete(key));
}

/** A work the change made goes, unless something names it by now; one it deleted joins the one that took its place. */
async function settleWork(unit: Unit, change: JournalChange): Promise<void> {
  const id = change.key as string;
  if (!change.before) {
    if (!(await isUsed(unit, id))) await unit.works.delete(id);
    return;
  }
  if (change.after !== undefined) return;
  let work = await unit.works.get(id);
  for (const externalId of (change.before as Work).externalIds) {
    for (const other of work ? await unit.works.where('externalIds', externalId) : [])
      if (work && other.id !== work.id && isSameWork(work, other)) work = await unite(unit, work, other);
  }
}

async function mustHaveWork(unit: Unit, record: { workId?: string } | undefined): Promise<void> {
  if (record?.workId && !(await unit.works.get(record.workId))) throw new ChangedSince();
}
