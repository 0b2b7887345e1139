import { changesOf } from '../identity/work-changes.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import type { Unit } from './unit.ts';
import { watchIn } from './watch.ts';

/** Where and when something was read. */
export interface Reading {
  now: string;
  from: string;
}

/**
 * Tell what a page or a source states of a known work and was not known of it, as far as the user wants to hear of that kind. Told of works of
 * followed people and of those on the reading list, not of what was put aside; the same thing once.
 *
 * @param known the work before `facts` were added to it
 * @param workId the work's id after that: it may have been united with another
 * @param first this source tells of the work for the first time
 */
export async function tellChanges(
  unit: Unit,
  { known, facts, workId, first }: { known: Work; facts: WorkOnPage; workId: string; first: boolean },
  { now, from }: Reading,
): Promise<void> {
  const changes = changesOf(known, facts, first);
  if (changes.length === 0) return;
  const [{ news: wanted }, authorships, arrival, shelf] = await Promise.all([
    watchIn(unit),
    unit.authorships.where('workId', workId),
    unit.arrivals.get(workId),
    unit.shelf.get(workId),
  ]);
  const people = [
    ...new Set([...authorships, ...(arrival?.researchers ?? [])].map(({ researcherId }) => researcherId)),
  ];
  if ((people.length === 0 && !shelf) || shelf?.state === 'not-interesting') return;
  for (const { kind, key, what } of changes) {
    const id = `${workId} ${kind} ${key}`.slice(0, 600);
    if (!wanted[kind] || (await unit.news.get(id))) continue;
    await unit.news.put({ id, workId, kind, what, at: now, from, people, unseen: 1 });
  }
}
