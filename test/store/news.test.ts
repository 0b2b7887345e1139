import { describe, expect, test } from 'vitest';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import { readCounts } from '../../lib/store/counts.ts';
import { follow, rereadPage, unfollow } from '../../lib/store/follow.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { changeWatch } from '../../lib/store/watch.ts';
import { at, emptyStore, homepage, newsIn, paper, readArrivals } from './build.ts';

const cvUrl = 'https://vanbergen.example.edu/cv.txt';
const homeUrl = 'https://vanbergen.example.edu/';
const ids = { researcher: { name: 'Ilse Vanbergen', ids: {} } };
const cv = (works: WorkOnPage[]) => homepage(works, { ...ids, kind: 'cv', url: cvUrl });
const home = (works: WorkOnPage[]) => homepage(works, { ...ids, url: homeUrl });

const ladders = paper('Sparse ladders for slow learners', {
  arxivId: '2505.00011',
  status: 'under-review',
  kind: 'preprint',
});
const moss = paper('Moss gardens of the inner city', {
  year: 2025,
  venue: 'NeurIPS 2025 Workshop on Gardens',
  kind: 'workshop',
  status: 'under-review',
});
const bells = paper('Bells and what they are rung for', {
  arxivId: '2407.00031',
  year: 2025,
  venue: 'International Conference on Bells',
});
const laddersIn = paper(ladders.title, {
  arxivId: '2505.00011',
  year: 2026,
  venue: 'ICML',
  venueShort: 'ICML',
  kind: 'proceedings',
});
const mossIn = paper(moss.title, {
  arxivId: '2510.00021',
  year: 2026,
  venue: 'ICLR',
  venueShort: 'ICLR',
  kind: 'proceedings',
});
const fresh = paper('Ropes are shorter than they look', {
  arxivId: '2604.00041',
  year: 2026,
  venue: 'ICML',
  awards: ['oral'],
});
const listed = paper('Kites for people who stay indoors', { arxivId: '2601.00051', year: 2026, venue: 'ALT' });
const older = paper('Knots that nobody ties any more', { arxivId: '2310.00061', year: 2024 });

type Db = Awaited<ReturnType<typeof emptyStore>>;
const arrivals = async (db: Db) => (await readArrivals(db, { limit: 99 })).rows.map(({ work }) => work.title).sort();

describe('a homepage that is read after a CV was followed', () => {
  test('tells what is newer than the CV and what was accepted since, fills in the rest quietly, and tells nothing twice', async () => {
    const db = await emptyStore();
    await follow(db, cv([ladders, moss, bells]), at(0));
    const page = home([
      fresh,
      laddersIn,
      mossIn,
      listed,
      { ...bells, awards: ['best paper'], links: [{ kind: 'code', url: 'https://code.example/b' }] },
      older,
    ]);
    expect(await rereadPage(db, page, at(60))).toBe(2);
    expect(await arrivals(db)).toEqual([listed.title, fresh.title].sort());
    expect(await newsIn(db)).toEqual([
      [moss.title, 'accepted', 'ICLR 2026'],
      [ladders.title, 'accepted', 'ICML 2026'],
    ]);
    const works = new Map((await db.getAll('works')).map((work) => [work.title, work]));
    expect(works.get(moss.title)).toMatchObject({ arxivId: '2510.00021', venue: 'ICLR' });
    expect(await rereadPage(db, page, at(10_000))).toBe(0);
    expect(await newsIn(db)).toHaveLength(2);
  });

  test('of somebody else by that name adds nothing', async () => {
    const db = await emptyStore();
    await follow(db, cv([ladders, moss, bells]), at(0));
    expect(await rereadPage(db, home([fresh, listed, older]), at(60))).toBeUndefined();
    expect(await arrivals(db)).toEqual([]);
  });
});

describe('a page that was read before', () => {
  async function following(works: WorkOnPage[]) {
    const db = await emptyStore();
    const { value } = await follow(db, home(works), at(0));
    return { db, personId: value };
  }

  test('tells of awards and code that it did not list before', async () => {
    const { db } = await following([bells]);
    const links = [{ kind: 'code' as const, url: 'https://code.example/bells' }];
    await rereadPage(db, home([{ ...bells, awards: ['Best Paper'], links }]), at(60));
    expect(await newsIn(db)).toEqual([
      [bells.title, 'award', 'Best Paper'],
      [bells.title, 'code', 'https://code.example/bells'],
    ]);
    expect((await readCounts(db)).news).toEqual({ version: 0, accepted: 0, award: 1, code: 1 });
    await seeArrivals(db, undefined, at(61));
    expect(await newsIn(db)).toEqual([]);
    expect(await newsIn(db, true)).toHaveLength(2);
    expect((await readCounts(db)).news).toEqual({ version: 0, accepted: 0, award: 0, code: 0 });
  });

  test('tells only of the kinds that are wanted', async () => {
    const { db } = await following([ladders]);
    await changeWatch(db, { news: { accepted: false } }, at(1));
    await rereadPage(db, home([laddersIn]), at(60));
    expect(await newsIn(db)).toEqual([]);
  });

  test('news of a kind that is switched off later is not shown any more', async () => {
    const { db } = await following([ladders]);
    await rereadPage(db, home([laddersIn]), at(60));
    expect(await newsIn(db)).toHaveLength(1);
    await changeWatch(db, { news: { accepted: false } }, at(61));
    expect(await newsIn(db)).toEqual([]);
  });

  test('news go with the person they are of, and stay for somebody else and on the reading list', async () => {
    const { db, personId } = await following([ladders, bells]);
    await setShelf(db, { onPage: bells }, 'saved', at(1));
    await rereadPage(db, home([laddersIn, { ...bells, awards: ['best paper'] }]), at(60));
    expect(await newsIn(db)).toHaveLength(2);
    await unfollow(db, personId, at(61));
    expect(await db.getAll('news')).toEqual([]);
    expect(await db.count('works')).toBe(1);
  });
});
