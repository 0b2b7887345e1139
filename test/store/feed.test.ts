import { describe, expect, test, vi } from 'vitest';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import { newOf, readCounts } from '../../lib/store/counts.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { readFeed, readFeedByPerson } from '../../lib/store/feed.ts';
import { follow, rereadPage } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { readReadingList } from '../../lib/store/lists.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { write } from '../../lib/store/unit.ts';
import { changeWatch, readWatch } from '../../lib/store/watch.ts';
import { at, emptyStore, homepage, paper } from './build.ts';

const DAY = 24 * 60;
const ilse = (works: WorkOnPage[]) => homepage(works);
const jun = (works: WorkOnPage[]) =>
  homepage(works, { url: 'https://rii.example.edu/', researcher: { name: 'Jun Rii', ids: {} } });
const known = (n: number): WorkOnPage => paper(`Known work number ${n}`, { arxivId: `2501.0000${n}`, year: 2025 });
const fresh = (n: number, more: Partial<WorkOnPage> = {}): WorkOnPage =>
  paper(`Fresh work number ${n}`, { arxivId: `2611.0000${n}`, year: 2026, ...more });

const dayOf = (instant: string): string => instant.slice(0, 10);
const feed = (db: LecternDb, more: Partial<Parameters<typeof readFeed>[1]> = {}) =>
  readFeed(db, { includeSeen: false, limit: 99, dayOf, ...more });
const titles = async (db: LecternDb, more = {}) => (await feed(db, more)).rows.map(({ work }) => work.title);
const byPerson = (db: LecternDb, open: string[] = []) =>
  readFeedByPerson(db, { includeSeen: false, open: new Map(open.map((id) => [id, 9])) });

/** Ilse and Jun are followed; a day later three papers arrive, one of both, and on the day after a known one was accepted. */
async function fed() {
  const db = await emptyStore();
  const ids = {
    ilse: (await follow(db, ilse([known(1), known(2)]), at(0))).value,
    jun: (await follow(db, jun([known(3)]), at(1))).value,
  };
  await rereadPage(db, ilse([known(1), known(2), fresh(1), fresh(2)]), at(DAY));
  await rereadPage(db, jun([known(3), fresh(2), fresh(3, { arxivId: undefined as never })]), at(DAY + 1));
  const accepted = { ...known(1), venue: 'ICML', venueShort: 'ICML', kind: 'proceedings' as const };
  await rereadPage(db, ilse([accepted, known(2), fresh(1), fresh(2)]), at(2 * DAY));
  return { db, ids };
}
const two = 'Fresh work number 2';

describe('the feed by day', () => {
  test('has arrivals and news, newest day first, of a day papers by several people first', async () => {
    const { db } = await fed();
    const { rows, newest } = await feed(db);
    expect(
      rows.map(({ work, arrived, news, people }) => [work.title, arrived, news.map((n) => n.what), people.length]),
    ).toEqual([
      ['Known work number 1', false, ['ICML 2025'], 1],
      [two, true, [], 2],
      ['Fresh work number 3', true, [], 1],
      ['Fresh work number 1', true, [], 1],
    ]);
    expect(newest).toBe(at(2 * DAY));
  });

  test('puts what one day brings of one paper into one row', async () => {
    const { db } = await fed();
    const links = [{ kind: 'code' as const, url: 'https://code.example/1' }];
    await rereadPage(db, ilse([{ ...known(2), awards: ['Best Paper'], links }]), at(2 * DAY + 5));
    const [row] = (await feed(db)).rows;
    expect(row).toMatchObject({ work: { title: 'Known work number 2' }, news: [{ kind: 'award' }, { kind: 'code' }] });
  });

  test('shows the same rows first, whatever the number asked for, and says whether there are more', async () => {
    const { db } = await fed();
    const all = await titles(db);
    for (const limit of [1, 2, 3, 4]) {
      const { rows, more } = await feed(db, { limit });
      expect(rows.map(({ work }) => work.title)).toEqual(all.slice(0, limit));
      expect(more).toBe(limit < 4);
    }
  });

  test('looks up the works of the rows it shows, and no others', async () => {
    const db = await emptyStore();
    await follow(db, ilse([known(1)]), at(0));
    await rereadPage(db, ilse([known(1), ...Array.from({ length: 60 }, (_, n) => fresh(n + 10))]), at(DAY));
    const gets = vi.spyOn(IDBObjectStore.prototype, 'get');
    const { rows } = await feed(db, { limit: 10 });
    const asked = gets.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'works');
    gets.mockRestore();
    expect([rows.length, asked.length]).toEqual([10, 10]);
  });

  test('finds words in titles, authors and venues', async () => {
    const { db } = await fed();
    expect(await titles(db, { query: 'icml' })).toEqual(['Known work number 1']);
  });

  test('leaves out a kind of news that is switched off, and does not count it', async () => {
    const { db } = await fed();
    await changeWatch(db, { news: { accepted: false } }, at(3 * DAY));
    expect(await titles(db)).toHaveLength(3);
    const [counts, { news }] = [await readCounts(db), await readWatch(db)];
    expect(newOf(counts, news, true)).toBe(3);
    expect(newOf(counts, { ...news, accepted: true }, true)).toBe(4);
    expect(newOf(counts, { ...news, accepted: true }, false)).toBe(3);
  });
});

describe('what was seen', () => {
  test('goes from the feed, papers and news alike, and comes back when that is undone', async () => {
    const { db } = await fed();
    const { undo } = await seeArrivals(db, undefined, at(3 * DAY));
    expect(await titles(db)).toEqual([]);
    expect(await titles(db, { includeSeen: true })).toHaveLength(4);
    expect(newOf(await readCounts(db), (await readWatch(db)).news, true)).toBe(0);
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await titles(db)).toHaveLength(4);
    expect(newOf(await readCounts(db), (await readWatch(db)).news, true)).toBe(4);
  });

  test('is never what came after the list was read', async () => {
    const { db } = await fed();
    const { newest } = await feed(db);
    await rereadPage(db, jun([fresh(4)]), at(3 * DAY));
    await seeArrivals(db, undefined, at(3 * DAY + 1), newest);
    expect(await titles(db)).toEqual(['Fresh work number 4']);
  });
});

describe('what is not interesting', () => {
  test('is not new, not in the feed, not on the reading list, has a place of its own, and comes back when that is undone', async () => {
    const { db } = await fed();
    const [, row] = (await feed(db)).rows;
    await setShelf(db, { onPage: known(3) }, 'saved', at(3 * DAY));
    const { undo } = await setShelf(db, { id: row!.work.id }, 'not-interesting', at(3 * DAY));
    for (const includeSeen of [false, true]) expect(await titles(db, { includeSeen })).not.toContain(two);
    expect(await readCounts(db)).toMatchObject({ unseen: 2, reading: { saved: 1, 'not-interesting': 1 } });
    const all = await readReadingList(db, { offset: 0, limit: 9 });
    expect(all).toMatchObject({ rows: [{ work: { title: 'Known work number 3' } }], more: false, total: 1 });
    const aside = await readReadingList(db, { state: 'not-interesting', offset: 0, limit: 9 });
    expect(aside.rows.map(({ work }) => work.title)).toEqual([two]);
    await undoChange(db, undo!);
    expect(await titles(db)).toContain(two);
    expect(await readCounts(db)).toMatchObject({ unseen: 3, reading: { 'not-interesting': 0 } });
  });

  test('stays so when it arrives for somebody else, or something is new about it', async () => {
    const { db } = await fed();
    await setShelf(db, { onPage: fresh(1) }, 'not-interesting', at(3 * DAY));
    await setShelf(db, { onPage: fresh(5) }, 'not-interesting', at(3 * DAY));
    await rereadPage(db, ilse([{ ...fresh(1), awards: ['Best Paper'] }]), at(4 * DAY));
    await rereadPage(db, jun([fresh(1), fresh(5)]), at(4 * DAY));
    expect(await titles(db)).toEqual(['Known work number 1', two, 'Fresh work number 3']);
  });

  test('is passed over wherever it stands between papers of the reading list', async () => {
    const db = await emptyStore();
    for (let n = 0; n < 9; n++)
      await setShelf(db, { onPage: fresh(n) }, n % 3 === 0 ? 'not-interesting' : 'saved', at(n));
    const part = async (offset: number) =>
      (await readReadingList(db, { offset, limit: 2 })).rows.map(({ work }) => Number(work.title.at(-1)));
    expect([await part(0), await part(2), await part(4), await part(6)]).toEqual([[8, 7], [5, 4], [2, 1], []]);
  });
});

describe('the feed by person', () => {
  test('counts each person, papers by several first, with the papers of open groups only', async () => {
    const { db, ids } = await fed();
    const { groups, ...all } = await byPerson(db, ['several']);
    expect(all).toEqual({ papers: 3, changes: 1, people: 2, newest: at(2 * DAY), oldest: at(DAY) });
    expect(
      groups.map(({ id, name, papers, elsewhere, changes, rows }) => [
        id,
        name,
        papers,
        elsewhere,
        changes,
        rows.length,
      ]),
    ).toEqual([
      ['several', undefined, 1, 0, 0, 1],
      [ids.ilse, 'Ilse Vanbergen', 2, 0, 1, 0],
      [ids.jun, 'Jun Rii', 2, 1, 0, 0],
    ]);
  });

  test('has what is new about papers of the reading list by nobody followed at its end', async () => {
    const { db } = await fed();
    const stranger = paper('By a stranger', { authors: [{ name: 'Nobody Known' }], arxivId: '2510.00099' });
    await setShelf(db, { onPage: stranger }, 'saved', at(DAY));
    const [entry] = await db.getAll('shelf');
    const news = { id: 'v2', workId: entry!.workId, kind: 'version' as const, what: 'v2', at: at(3 * DAY), people: [] };
    await write(db, (unit) => unit.news.put({ ...news, from: 'https://arxiv.org/', unseen: 1 }));
    const { groups } = await byPerson(db, ['list']);
    expect(groups.at(-1)).toMatchObject({
      id: 'list',
      papers: 0,
      changes: 1,
      rows: [{ work: { title: 'By a stranger' } }],
    });
  });

  test('tells which papers a group has, so that a person can be marked as seen', async () => {
    const { db, ids } = await fed();
    const { groups } = await byPerson(db);
    await seeArrivals(db, groups.find(({ id }) => id === ids.jun)!.workIds, at(3 * DAY));
    const left = await byPerson(db);
    expect(left.groups.map(({ id, papers }) => [id, papers])).toEqual([[ids.ilse, 1]]);
  });
});
