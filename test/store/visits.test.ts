import { describe, expect, test } from 'vitest';
import type { LecternDb } from '../../lib/store/db.ts';
import { pruneOld } from '../../lib/store/prune.ts';
import { nextVisit } from '../../lib/store/visits.ts';
import { at, emptyStore, markPapers, paper } from './build.ts';

const works = (...numbers: number[]) =>
  numbers.map((n) => paper(`Paper number ${n} about nothing much`, { arxivId: `2611.0000${n}` }));

/** Opens a listing with these papers; answers which are marked new. */
async function open(
  db: LecternDb,
  now: string,
  numbers: number[],
  listing = 'cs.LG/new',
  record = true,
): Promise<number[]> {
  const page = { url: 'https://arxiv.org/list/cs.LG/new', listing, works: works(...numbers) };
  const { marks } = await markPapers(db, page, { now, record });
  return Object.entries(marks).flatMap(([id, mark]) => (mark.isNew ? [Number(id.slice(-1))] : []));
}

describe('new on a listing', () => {
  test('a first visit marks none', async () => {
    expect(await open(await emptyStore(), at(0), [1, 2])).toEqual([]);
  });

  test('the next visit marks what was first met since, and a reload keeps the marks', async () => {
    const db = await emptyStore();
    await open(db, at(0), [1, 2]);
    expect(await open(db, at(600), [1, 2, 3])).toEqual([3]);
    expect(await open(db, at(601), [1, 2, 3])).toEqual([3]);
    expect(await open(db, at(629), [1, 2, 3, 4])).toEqual([3, 4]);
    expect(await open(db, at(1_200), [1, 2, 3, 4])).toEqual([]);
  });

  test('half an hour without an opening ends a visit, less does not', async () => {
    const db = await emptyStore();
    await open(db, at(0), [1]);
    expect(await open(db, at(29.9), [1, 2])).toEqual([]);
    expect(await open(db, at(59.9), [1, 2, 3])).toEqual([3]);
  });

  test('the rest of the page belongs to the visit, and is not new next time', async () => {
    const db = await emptyStore();
    await open(db, at(0), [1]);
    const rest = {
      url: 'https://arxiv.org/list/cs.LG/new',
      listing: 'cs.LG/new',
      works: [],
      papers: [{ id: '2611.00001' }, { id: '2611.00002' }],
    };
    await markPapers(db, rest, { now: at(0.5), record: true });
    expect(await open(db, at(600), [1, 2])).toEqual([]);
  });

  test('a paper met on one listing in between is new on the other', async () => {
    const db = await emptyStore();
    await open(db, at(0), [1], 'cs.LG/new');
    await open(db, at(60), [2], 'stat.ML/new');
    expect(await open(db, at(120), [1, 2], 'cs.LG/new')).toEqual([2]);
  });

  test('asking again records nothing and answers the same', async () => {
    const db = await emptyStore();
    await open(db, at(0), [1]);
    await open(db, at(600), [1, 2]);
    const before = await db.getAll('visits');
    expect(await open(db, at(602), [1, 2, 3], 'cs.LG/new', false)).toEqual([2]);
    expect(await db.getAll('visits')).toEqual(before);
    expect(await db.count('sightings')).toBe(2);
  });

  test('a clock set back does not end the visit or move it back', () => {
    const visit = nextVisit(undefined, 'x', at(100));
    expect(nextVisit(visit, 'x', at(0))).toEqual(visit);
  });
});

describe('pruning', () => {
  const day = 24 * 60;

  test('forgets sightings and visits after 180 days, at most once a day', async () => {
    const db = await emptyStore();
    await open(db, at(0), [1]);
    await open(db, at(100 * day), [2]);
    expect(await pruneOld(db, at(179 * day))).toBe(0);
    expect(await pruneOld(db, at(179.5 * day))).toBe(0);
    expect(await pruneOld(db, at(181 * day))).toBe(1);
    expect((await db.getAll('sightings')).map(({ arxivId }) => arxivId)).toEqual(['2611.00002']);
    expect(await db.count('visits')).toBe(1);
    await open(db, at(181 * day), [3]);
    expect(await pruneOld(db, at(400 * day))).toBe(3);
    expect([await db.count('sightings'), await db.count('visits')]).toEqual([0, 0]);
  });

  test('works in slices, and forgets more than one slice holds', async () => {
    const db = await emptyStore();
    const ids = Array.from({ length: 2_500 }, (_, n) => `2601.${String(n).padStart(5, '0')}`);
    await markPapers(
      db,
      { url: 'https://arxiv.org/list/cs.LG/2026-01', works: [], papers: ids.map((id) => ({ id })) },
      { now: at(0), record: true },
    );
    expect(await db.count('sightings')).toBe(2_500);
    expect(await pruneOld(db, at(200 * day))).toBe(2_500);
  });
});
