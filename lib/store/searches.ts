import type { SavedSearch } from '../model/saved-search.ts';
import type { LecternDb } from './db.ts';
import { StoreError } from './errors.ts';
import { type Unit, write } from './unit.ts';

/** All saved searches, oldest first. */
export async function readSearches(db: LecternDb): Promise<SavedSearch[]> {
  const searches = await db.getAll('searches');
  return searches.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Keep a search; what matches it by now is not new. */
export async function saveSearch(
  db: LecternDb,
  { name, query }: Pick<SavedSearch, 'name' | 'query'>,
  now: string,
): Promise<{ id: string; undo?: string }> {
  const id = crypto.randomUUID();
  const answer = await change(db, 'search:save', now, (unit) =>
    unit.searches.put({ id, name, query, createdAt: now, seenAt: now }),
  );
  return { id, ...answer };
}

/** Another name, another query, or both; of another query nothing is new yet. */
export const renameSearch = (
  db: LecternDb,
  { id, name, query }: { id: string; name?: string | undefined; query?: string | undefined },
  now: string,
): Promise<{ undo?: string }> =>
  change(db, 'search:rename', now, async (unit) => {
    const search = await there(unit, id);
    const isOther = query !== undefined && query !== search.query;
    await unit.searches.put({
      ...search,
      ...(name === undefined ? {} : { name }),
      ...(isOther ? { query, seenAt: now } : {}),
    });
  });

export const removeSearch = (db: LecternDb, id: string, now: string): Promise<{ undo?: string }> =>
  change(db, 'search:remove', now, async (unit) => {
    await there(unit, id);
    await unit.searches.delete(id);
  });

/** The user has seen what matches. A search that is gone was seen for the last time. */
export async function seeSearch(db: LecternDb, id: string, now: string): Promise<void> {
  await write(db, async (unit) => {
    const search = await unit.searches.get(id);
    if (search) await unit.searches.put({ ...search, seenAt: now });
  });
}

async function there(unit: Unit, id: string): Promise<SavedSearch> {
  const search = await unit.searches.get(id);
  if (!search) throw new StoreError('invalid', 'This search is not kept any more');
  return search;
}

async function change(
  db: LecternDb,
  action: string,
  at: string,
  work: (unit: Unit) => Promise<void>,
): Promise<{ undo?: string }> {
  const { undo } = await write(db, work, { action, at });
  return undo === undefined ? {} : { undo };
}
