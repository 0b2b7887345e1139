import { describe, expect, test, vi } from 'vitest';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { readReadingList } from '../../lib/store/lists.ts';
import { readPageRows } from '../../lib/store/page-rows.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper, readArrivals } from './build.ts';

const title = 'Sparse ladders for slow learners';
const listingOf = (...works: ReturnType<typeof paper>[]) => ({ url: 'https://arxiv.org/list/cs.LG/recent', works });
const shelfOf = async (db: LecternDb) => (await readReadingList(db, { offset: 0, limit: 99 })).rows;

describe('works', () => {
  test('a preprint, its published version and a homepage entry become one', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: paper(title, { arxivId: '2605.00011' }) }, 'saved', at(0));
    await setShelf(db, { onPage: paper(title, { venue: 'LADDER 2026', year: 2026 }) }, 'reading', at(1));
    await setShelf(db, { onPage: paper(title, { doi: '10.1000/a' }) }, 'read', at(2));
    const [row, ...others] = await shelfOf(db);
    expect(others).toEqual([]);
    expect(row?.shelf).toMatchObject({ state: 'read', savedAt: at(0) });
    expect(row?.work.externalIds).toEqual(['arxiv:2605.00011', 'doi:10.1000/a', `title:${title.toLowerCase()}`]);
    expect(row?.work.venue).toBe('LADDER 2026');
  });

  test('two papers of one title stay two, and an entry that may be either joins neither', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: paper(title, { arxivId: '2605.00011' }) }, 'saved', at(0));
    await setShelf(db, { onPage: paper(title, { arxivId: '2605.00012' }) }, 'saved', at(1));
    await setShelf(db, { onPage: paper(title, { venue: 'LADDER 2026' }) }, 'saved', at(2));
    expect(await shelfOf(db)).toHaveLength(3);
    // It is found again by itself, and neither paper takes it when it is met again.
    await setShelf(db, { onPage: paper(title, { venue: 'LADDER 2026' }) }, 'read', at(3));
    await setShelf(db, { onPage: paper(title, { arxivId: '2605.00011' }) }, 'read', at(4));
    expect((await shelfOf(db)).map(({ shelf }) => shelf?.state)).toEqual(['read', 'saved', 'read']);
    const [row] = await readPageRows(db, [paper(title, { arxivId: '2605.00012' })]);
    expect(row?.shelf?.savedAt).toBe(at(1));
  });

  test('an entry that is two stored works makes them one, and everything that named either names the one', async () => {
    const db = await emptyStore();
    const { value: researcherId } = await follow(db, homepage([paper('Ladders, first draft of the book')]), at(0));
    await setShelf(db, { onPage: paper('Ladders, first draft of the book') }, 'read', at(1));
    // Met under another title: nothing says yet that it is the same.
    const retitled = paper('The book of all ladders, complete', { arxivId: '2605.00011' });
    await markPapers(db, listingOf(retitled), { now: at(2), record: true });
    await setShelf(db, { onPage: retitled }, 'saved', at(3));
    expect(await readArrivals(db, { limit: 9 })).toMatchObject({ total: 1 });

    await follow(db, homepage([paper('Ladders, first draft of the book', { arxivId: '2605.00011' })]), at(4));
    const all = await everything(db);
    expect(all.works).toHaveLength(1);
    expect(all.authorships).toMatchObject([{ researcherId, workId: all.works[0]!.id, addedAt: at(0) }]);
    expect(all.shelf).toMatchObject([{ state: 'read', savedAt: at(1) }]);
    // Their page listed it before it was met: it was known, not new.
    expect(all.arrivals).toEqual([]);
  });

  test('a wrong link on a page takes no id from the paper it belongs to', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: paper(title, { arxivId: '2605.00011' }) }, 'saved', at(0));
    const wrong = paper('Moss gardens of the inner city', { arxivId: '2605.00011', authors: authors('Lin Hartog') });
    await setShelf(db, { onPage: wrong }, 'saved', at(1));
    const rows = await shelfOf(db);
    expect(rows.map(({ work }) => [work.title, work.arxivId])).toEqual([
      ['Moss gardens of the inner city', undefined],
      [title, '2605.00011'],
    ]);
  });

  test('what is said of the page or its owner is not kept', async () => {
    const db = await emptyStore();
    const onPage = paper(title, {
      section: 'new',
      confidence: 0.9,
      authors: [{ name: 'Ilse Vanbergen', owner: true }],
    });
    await setShelf(db, { onPage }, 'saved', at(0));
    const work = (await shelfOf(db))[0]?.work;
    expect(work).toMatchObject({ title, authors: [{ name: 'Ilse Vanbergen' }] });
    expect(Object.keys(work ?? {})).not.toContain('section');
    expect(work?.authors[0]).not.toHaveProperty('owner');
  });

  test('a listing met by somebody who follows nobody keeps ids and times only', async () => {
    const db = await emptyStore();
    await markPapers(db, listingOf(paper(title, { arxivId: '2605.00011' })), { now: at(0), record: true });
    expect(await everything(db)).toMatchObject({ works: [], arrivals: [] });
    expect(await db.getAll('sightings')).toEqual([{ arxivId: '2605.00011', firstSeenAt: at(0) }]);
  });

  test('a paper of 2,800 authors is kept whole, and a page of 5,000 papers is looked up', async () => {
    const db = await emptyStore();
    const crowd = authors(...Array.from({ length: 2_800 }, (_, n) => `Member${n} Collaboration${n % 97}`));
    await setShelf(db, { onPage: paper(title, { authors: crowd }) }, 'saved', at(0));
    expect((await shelfOf(db))[0]?.work.authors).toHaveLength(2_800);
    const ids = Array.from({ length: 5_000 }, (_, n) => `2601.${String(n).padStart(5, '0')}`);
    const { marks } = await markPapers(
      db,
      { url: 'https://arxiv.org/list/x/y', works: [], papers: ids.map((id) => ({ id })) },
      { now: at(0), record: false },
    );
    expect(marks).toEqual({});
  });

  test.each([
    ['few of them stored', 5],
    ['many of them stored', 60],
  ])('a page of many papers, %s, marks the right ones', async (_what, count) => {
    const db = await emptyStore();
    const id = (n: number) =>
      n % 3 ? `26${String(1 + (n % 12)).padStart(2, '0')}.${String(10_000 + n)}` : `math.GT/03091${String(10 + n)}`;
    for (let n = 0; n < count; n++)
      await setShelf(
        db,
        { onPage: paper(`Collected remarks on topic number ${n}`, { arxivId: id(n) }) },
        'saved',
        at(n),
      );
    const ids = Array.from({ length: 80 }, (_, n) => id(n));
    const { marks } = await markPapers(
      db,
      { url: 'https://arxiv.org/list/x/y', works: [], papers: ids.map((id) => ({ id })) },
      { now: at(99), record: true },
    );
    expect(Object.keys(marks).toSorted()).toEqual(ids.slice(0, count).toSorted());
    expect(await db.count('sightings')).toBe(80);
  });

  test('2,000 papers of a month that nobody met are looked up with a handful of requests', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: paper(title, { arxivId: '2601.00011' }) }, 'saved', at(0));
    const ids = Array.from({ length: 2_000 }, (_, n) => `2601.${String(n).padStart(5, '0')}`);
    const spies = [vi.spyOn(IDBObjectStore.prototype, 'get'), vi.spyOn(IDBIndex.prototype, 'getAll')];
    const { marks } = await markPapers(
      db,
      { url: 'https://arxiv.org/list/x/y', works: [], papers: ids.map((id) => ({ id })) },
      { now: at(9), record: false },
    );
    expect(Object.keys(marks)).toEqual(['2601.00011']);
    expect(spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)).toBeLessThan(20);
    vi.restoreAllMocks();
  });
});
