import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readCounts } from '../../lib/store/counts.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { readFollowing, readReadingList } from '../../lib/store/lists.ts';
import { findFollowed, readPageRows } from '../../lib/store/page-rows.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, homepage, paper } from './build.ts';

const nth = (n: number) =>
  paper(`Collected remarks on topic number ${n}`, { venue: n % 2 ? 'LADDER' : 'Annals of Steps' });

describe('lists', () => {
  let db: LecternDb;
  beforeAll(async () => {
    db = await emptyStore();
    for (let n = 0; n < 450; n++) await setShelf(db, { onPage: nth(n) }, n % 3 === 0 ? 'read' : 'saved', at(n));
    await follow(db, homepage([nth(1), nth(2)]), at(500));
    const other = { name: 'Łukasz Żółć', affiliation: 'Institute of Moss', ids: {} };
    await follow(db, homepage([], { url: 'https://moss.example.edu/~zolc', researcher: other }), at(501));
  });

  test('the newest come first, part by part, without a gap or a repeat', async () => {
    const titles: string[] = [];
    for (let offset = 0, more = true; more; offset += 100) {
      const part = await readReadingList(db, { offset, limit: 100 });
      expect(part.total).toBe(450);
      titles.push(...part.rows.map(({ work }) => work.title));
      more = part.more;
    }
    expect(titles).toEqual(Array.from({ length: 450 }, (_, n) => nth(449 - n).title));
  });

  test('one state has its own list, changed last first', async () => {
    const { total, rows } = await readReadingList(db, { state: 'read', offset: 0, limit: 2 });
    expect(total).toBe(150);
    expect(rows.map(({ work }) => work.title)).toEqual([nth(447).title, nth(444).title]);
    expect(await readCounts(db)).toEqual({
      unseen: 0,
      news: { version: 0, accepted: 0, award: 0, code: 0 },
      reading: { saved: 300, reading: 0, read: 150, 'not-interesting': 0 },
      following: 2,
      works: 450,
    });
  });

  test('a first screenful reads that many records, however many there are', async () => {
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await readReadingList(db, { offset: 0, limit: 20 });
    expect(get.mock.calls.length).toBeLessThan(20 * 6);
    expect(all).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('a query looks in title, authors and venue, folded, for every word', async () => {
    const found = await readReadingList(db, { query: 'NUMBER 44 annals', offset: 0, limit: 3 });
    expect(found.rows.map(({ work }) => work.title)).toEqual([nth(448).title, nth(446).title, nth(444).title]);
    expect(found).toMatchObject({ more: true });
    expect(found).not.toHaveProperty('total');
    const old = await readReadingList(db, { query: 'mensah adu topic number 7', offset: 100, limit: 99 });
    expect(old).toMatchObject({ more: false });
    expect(await readReadingList(db, { query: 'nowhere to be found', offset: 0, limit: 9 })).toEqual({
      rows: [],
      more: false,
    });
  });

  test('people are found by name without its accents, and by affiliation', async () => {
    for (const query of ['lukasz zolc', 'moss'])
      expect(await readFollowing(db, { query, offset: 0, limit: 9 })).toMatchObject({
        rows: [{ researcher: { name: 'Łukasz Żółć' } }],
      });
    const { rows } = await readFollowing(db, { offset: 0, limit: 9 });
    expect(rows.map(({ researcher, works }) => [researcher.name, works])).toEqual([
      ['Łukasz Żółć', 0],
      ['Ilse Vanbergen', 2],
    ]);
    expect(rows[0]?.researcher).not.toHaveProperty('handles');
  });

  test('rows of a page stand in its order, each with what is known of it', async () => {
    const rows = await readPageRows(db, [paper('Never seen before by anybody here'), nth(1), nth(3)]);
    expect(rows.map(({ shelf, people }) => [shelf?.state, people.map(({ how }) => how)])).toEqual([
      [undefined, []],
      ['saved', ['sure']],
      ['read', []],
    ]);
  });

  test('the person of a page is known by its address, whatever way it is written, and by a profile', async () => {
    const nobody = { name: 'Łukasz Żółć', ids: {} };
    for (const url of ['http://www.moss.example.edu/~zolc/#papers', 'https://moss.example.edu/~zolc/index.html'])
      expect(await findFollowed(db, nobody, url)).toMatchObject({ name: 'Łukasz Żółć' });
    expect(await findFollowed(db, nobody, 'https://moss.example.edu/~other')).toBeUndefined();
    const byOrcid = { name: 'Vanbergen Ilse', ids: { orcid: '0000-0001-2345-6789' } };
    expect(await findFollowed(db, byOrcid, 'https://elsewhere.example/')).toMatchObject({ name: 'Ilse Vanbergen' });
    const wrongName = { name: 'Lin Hartog', ids: byOrcid.ids };
    expect(await findFollowed(db, wrongName, 'https://elsewhere.example/')).toBeUndefined();
  });

  test('somebody followed is pointed at in the byline of the page, whatever its order', async () => {
    const [row] = await readPageRows(db, [{ ...nth(2), authors: authors('Kofi Mensah-Adu', 'Ilse Vanbergen') }]);
    expect(row?.people).toMatchObject([{ name: 'Ilse Vanbergen', author: 1 }]);
  });
});
