import { arrivalRecord } from './keep.ts';
import type { Unit } from './unit.ts';

/**
 * What the user put aside as not interesting is not new: the last step of every write. A paper that is put aside has been seen, and one that
 * arrives afterwards, for somebody else, is not told.
 */
export async function putAside(unit: Unit): Promise<void> {
  const aside = [...unit.shelf.touched()].filter(({ after }) => after?.state === 'not-interesting');
  for (const { key } of aside) await seeWork(unit, key as string);
  for (const { after } of [...unit.arrivals.touched()])
    if (after?.unseen && (await unit.shelf.get(after.workId))?.state === 'not-interesting')
      await seeWork(unit, after.workId);
}

/**
 * The user has seen what the feed says of a paper: that it arrived, and what is new about it.
 *
 * @param until only what was met up to this instant
 */
export async function seeWork(unit: Unit, workId: string, until?: string): Promise<void> {
  const isShown = (at: string): boolean => until === undefined || at <= until;
  const arrival = await unit.arrivals.get(workId);
  if (arrival?.unseen && isShown(arrival.firstSeenAt)) {
    const { unseen: _unseen, ...seen } = arrival;
    await unit.arrivals.put(arrivalRecord(seen));
  }
  for (const { unseen, ...news } of await unit.news.where('workId', workId))
    if (unseen && isShown(news.at)) await unit.news.put(news);
}
