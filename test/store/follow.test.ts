import { describe, expect, test } from 'vitest';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import { readCounts } from '../../lib/store/counts.ts';
import { follow, rereadPage, unfollow } from '../../lib/store/follow.ts';
import { readFollowing } from '../../lib/store/lists.ts';
import { findFollowed } from '../../lib/store/page-rows.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper, readArrivals } from './build.ts';

const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
const fresh = paper('Tall ladders for quick learners indeed', { arxivId: '2610.00022' });
const strangers = paper('A study of unrelated gardens and ponds', {
  arxivId: '2610.00033',
  authors: authors('I. Vanbergen', 'Piet Jansen'),
});
const listing = {
  url: 'https://arxiv.org/list/cs.LG/recent',
  listing: 'cs.LG/recent',
  works: [known, fresh, strangers],
};

describe('following', () => {
  test('works of the page are known, a work met later arrives once, and initials are nobody', async () => {
    const db = await emptyStore();
    const { value: id } = await follow(db, homepage([known]), at(0));

    const { marks } = await markPapers(db, listing, { now: at(5), record: true });
    expect(Object.keys(marks).sort()).toEqual(['2605.00011', '2610.00022']);
    expect(marks['2605.00011']).toMatchObject({ people: [{ researcherId: id, how: 'sure', author: 0 }] });
    expect(marks['2605.00011']).not.toHaveProperty('arrival');
    expect(marks['2610.00022']).toMatchObject({
      arrival: true,
      people: [
        {
          researcherId: id,
          how: 'sure',
          author: 0,
          reasons: expect.arrayContaining([expect.objectContaining({ key: 'coauthors' })]),
        },
      ],
    });

    await markPapers(db, listing, { now: at(6), record: true });
    expect(await readCounts(db)).toMatchObject({ unseen: 1, following: 1, works: 2 });
  });

  test('a paper met before the follow is theirs, and not new', async () => {
    const db = await emptyStore();
    await markPapers(db, listing, { now: at(0), record: true });
    await follow(db, homepage([known]), at(5));
    const { marks } = await markPapers(db, listing, { now: at(6), record: true });
    expect(marks['2610.00022']?.people).toHaveLength(1);
    expect(marks['2610.00022']).not.toHaveProperty('arrival');
  });

  test('a paper saved before the follow does not arrive', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: fresh }, 'saved', at(0));
    await follow(db, homepage([known]), at(5));
    const { marks } = await markPapers(db, listing, { now: at(6), record: true });
    expect(marks['2610.00022']).toMatchObject({ shelf: 'saved' });
    expect(marks['2610.00022']).not.toHaveProperty('arrival');
  });

  test('a second followed author joins the arrival that is there', async () => {
    const db = await emptyStore();
    await follow(db, homepage([known]), at(0));
    await follow(
      db,
      homepage([paper('Goats of the high plateau, a census', { authors: authors('Kofi Mensah-Adu') })], {
        url: 'https://mensah.example.edu/',
        researcher: { name: 'Kofi Mensah-Adu', ids: {} },
      }),
      at(1),
    );
    await markPapers(db, listing, { now: at(5), record: true });
    const { rows, total } = await readArrivals(db, { limit: 10 });
    expect(total).toBe(1);
    expect(rows[0]?.people.map(({ name }) => name).sort()).toEqual(['Ilse Vanbergen', 'Kofi Mensah-Adu']);
    expect((await readFollowing(db, { offset: 0, limit: 10 })).rows.map(({ unseen }) => unseen)).toEqual([1, 1]);
  });

  test('following the same person again from another page adds the page and makes nobody twice', async () => {
    const db = await emptyStore();
    const first = await follow(db, homepage([known]), at(0));
    const again = await follow(
      db,
      homepage([known, fresh], {
        url: 'https://cv.example.edu/ilse.txt',
        researcher: { name: 'Ilse Vanbergen', ids: {} },
      }),
      at(1),
    );
    expect(again.value).toBe(first.value);
    const { rows } = await readFollowing(db, { offset: 0, limit: 10 });
    expect(rows).toMatchObject([
      {
        works: 2,
        unseen: 0,
        researcher: { pages: ['https://cv.example.edu/ilse.txt', 'https://vanbergen.example.edu/'] },
      },
    ]);
  });

  test('somebody of the same name with another ORCID is somebody else', async () => {
    const db = await emptyStore();
    await follow(db, homepage([known]), at(0));
    const namesake = { name: 'Ilse Vanbergen', ids: { orcid: '0000-0009-9999-9999' } };
    expect(await findFollowed(db, namesake, 'https://other.example.edu/', [known])).toBeUndefined();
    await follow(db, homepage([], { url: 'https://other.example.edu/', researcher: namesake }), at(1));
    expect(await readCounts(db)).toMatchObject({ following: 2 });
  });

  test('unfollowing leaves only what is there for another reason', async () => {
    const db = await emptyStore();
    const { value: id } = await follow(db, homepage([known]), at(0));
    await markPapers(db, listing, { now: at(5), record: true });
    await setShelf(db, { onPage: known }, 'reading', at(6));
    await unfollow(db, id, at(7));
    const left = await everything(db);
    expect(left).toMatchObject({ researchers: [], authorships: [], arrivals: [], works: [{ title: known.title }] });
  });

  test('nobody can be unfollowed who is not followed', async () => {
    await expect(unfollow(await emptyStore(), crypto.randomUUID(), at(0))).rejects.toMatchObject({ code: 'invalid' });
  });

  test('a page read again brings what it lists since then as new, and its old papers quietly', async () => {
    const db = await emptyStore();
    await follow(db, homepage([known]), at(0));
    const old = paper('An early note about wooden steps', { year: 2011 });
    expect(await rereadPage(db, homepage([known, fresh, old]), at(60))).toBe(1);
    const { rows } = await readArrivals(db, { limit: 10 });
    expect(rows.map(({ work }) => work.title)).toEqual([fresh.title]);
    expect(rows[0]?.people).toMatchObject([{ how: 'sure' }]);
    expect(await rereadPage(db, homepage([known, fresh, old]), at(70))).toBe(0);
  });

  test('another page of theirs, read for the first time, floods nobody with news', async () => {
    const db = await emptyStore();
    await follow(db, homepage([known]), at(0));
    expect(await rereadPage(db, homepage([known, fresh], { url: 'https://cv.example.edu/' }), at(60))).toBe(0);
    expect(await readFollowing(db, { offset: 0, limit: 1 })).toMatchObject({ rows: [{ works: 2, unseen: 0 }] });
  });

  test('seen papers leave New and stay in the list of all', async () => {
    const db = await emptyStore();
    await follow(db, homepage([known]), at(0));
    await markPapers(db, listing, { now: at(5), record: true });
    await seeArrivals(db, undefined, at(6));
    expect(await readCounts(db)).toMatchObject({ unseen: 0 });
    expect((await readArrivals(db, { limit: 10 })).rows).toEqual([]);
    expect((await readArrivals(db, { includeSeen: true, limit: 10 })).rows).toHaveLength(1);
    const { marks } = await markPapers(db, listing, { now: at(7), record: true });
    expect(marks['2610.00022']).not.toHaveProperty('arrival');
  });
});
