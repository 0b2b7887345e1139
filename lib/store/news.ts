import { changesOf } from '../identity/work-changes.ts';
import type { News, NewsKind, Watch } from '../model/source.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { read, type Unit, write } from './unit.ts';
import { watchIn } from './watch.ts';

/** Where and when something was read. */
export interface Reading {
  now: string;
  from: string;
}

/**
 * Tell what a page or a source states of a known work and was not known of it, as far as the user wants to hear of that kind. Told of works of
 * followed people and of those on the reading list; the same thing once.
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
  if (people.length === 0 && !shelf) return;
  for (const { kind, key, what } of changes) {
    const id = `${workId} ${kind} ${key}`.slice(0, 600);
    if (!wanted[kind] || (await unit.news.get(id))) continue;
    await unit.news.put({ id, workId, kind, what, at: now, from, people, unseen: 1 });
  }
}

/** News of known works, newest first, with the work each is of. Those of a kind that was switched off since are left out. */
export async function readNews(
  db: LecternDb,
  { unseenOnly, limit }: { unseenOnly: boolean; limit: number },
): Promise<{ news: News; work: Work }[]> {
  return read(db, async (unit) => {
    const wanted: Watch['news'] = (await watchIn(unit)).news;
    const rows: { news: News; work: Work }[] = [];
    const index = unit.tx.objectStore('news').index(unseenOnly ? 'unseenAt' : 'at');
    for (
      let cursor = await index.openCursor(null, 'prev');
      cursor && rows.length < limit;
      cursor = await cursor.continue()
    ) {
      const news: News = cursor.value;
      const work = wanted[news.kind as NewsKind] ? await unit.works.get(news.workId) : undefined;
      if (work) rows.push({ news, work });
    }
    return rows;
  });
}

/** The user has seen these news; without `ids`, all. */
export async function seeNews(db: LecternDb, ids: readonly string[] | undefined): Promise<void> {
  await write(db, async (unit) => {
    const index = unit.tx.objectStore('news').index('unseenAt');
    for (const id of ids ?? (await index.getAllKeys())) {
      const news = await unit.news.get(id);
      if (!news?.unseen) continue;
      const { unseen: _unseen, ...seen } = news;
      await unit.news.put(seen);
    }
  });
}

/** How many news were not seen. */
export const countUnseenNews = (db: LecternDb): Promise<number> => db.countFromIndex('news', 'unseenAt');
