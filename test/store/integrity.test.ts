import { describe, expect, test } from 'vitest';
import { readCounts } from '../../lib/store/counts.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { checkStore } from '../../lib/store/integrity.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper } from './build.ts';

const ladders = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
const tall = paper('Tall ladders for quick learners indeed', { arxivId: '2606.00022' });
const gone = '0a7e7a3c-9999-4c1d-9d9b-000000000009';

async function library(): Promise<LecternDb> {
  const db = await emptyStore();
  await follow(db, homepage([ladders]), at(0));
  await markPapers(
    db,
    { url: 'https://arxiv.org/list/cs.LG/new', works: [ladders, tall] },
    { now: at(1), record: true },
  );
  await setShelf(
    db,
    { onPage: paper('Moss gardens of the inner city', { authors: authors('Lin Hartog') }) },
    'saved',
    at(2),
  );
  return db;
}
const kinds = async (db: LecternDb, repair = false) =>
  Object.fromEntries((await checkStore(db, { repair, now: at(9) })).map(({ kind, count }) => [kind, count]));

describe('the check of the store', () => {
  test('finds nothing wrong with a store that only Lectern wrote, and changes nothing', async () => {
    const db = await library();
    const before = await everything(db);
    expect(await checkStore(db, { repair: true, now: at(9) })).toEqual([]);
    expect(await everything(db)).toEqual(before);
  });

  test('finds what names nothing, what nothing names, wrong ids and wrong look-ups; repairs them, and says so', async () => {
    const db = await library();
    const [work] = await db.getAllFromIndex('works', 'externalIds', 'arxiv:2605.00011');
    const [person] = await db.getAll('researchers');
    const [arrival] = await db.getAll('arrivals');
    const moss = (await db.getAll('works')).find(({ title }) => title.startsWith('Moss'))!;
    const instants = { addedAt: at(5), changedAt: at(5) };
    await db.put('shelf', { workId: gone, state: 'saved', savedAt: at(5), changedAt: at(5), note: 'x' });
    await db.put('authorships', { researcherId: gone, workId: work!.id, addedAt: at(5) });
    await db.put('authorships', { researcherId: person!.id, workId: gone, addedAt: at(5) });
    await db.put('works', {
      ...tall,
      ...instants,
      id: gone.replace('9999', '8888'),
      externalIds: ['arxiv:2606.00022'],
    });
    await db.put('works', { ...moss, externalIds: [] });
    await db.put('researchers', { ...person!, handles: [] });
    await db.put('arrivals', { ...arrival!, people: [] });
    const found = { 'lost-work': 2, 'lost-person': 1, unused: 1, ids: 1, lookup: 2, counts: 1 };
    expect(await kinds(db)).toEqual(found);
    expect(await db.get('shelf', gone)).toBeDefined();
    expect(await kinds(db, true)).toEqual(found);
    expect(await checkStore(db, { repair: false, now: at(9) })).toEqual([]);
    expect(await db.count('works')).toBe(3);
    expect((await db.getAllFromIndex('works', 'externalIds', `title:${'moss gardens of the inner city'}`))[0]?.id).toBe(
      moss.id,
    );
    expect(await readCounts(db)).toMatchObject({ works: 3, following: 1, reading: { saved: 1 } });
  });

  test('two works with one number become one, or the later one loses it', async () => {
    const db = await library();
    const [work] = await db.getAllFromIndex('works', 'externalIds', 'arxiv:2605.00011');
    const instants = { addedAt: at(5), changedAt: at(5) };
    const twin = gone.replace('9999', '7777');
    const other = gone.replace('9999', '6666');
    await db.put('works', { ...ladders, ...instants, id: twin, externalIds: work!.externalIds });
    await db.put('works', {
      ...paper('A thing entirely different from ladders', { authors: authors('Jo Doyle'), arxivId: '2605.00011' }),
      ...instants,
      id: other,
      externalIds: ['arxiv:2605.00011', 'title:a thing entirely different from ladders'],
    });
    for (const workId of [twin, other])
      await db.put('shelf', { workId, state: 'saved', savedAt: at(5), changedAt: at(5) });
    expect(await kinds(db, true)).toMatchObject({ 'shared-id': 2 });
    expect(await checkStore(db, { repair: false, now: at(9) })).toEqual([]);
    expect(await db.get('works', twin)).toBeUndefined();
    expect(await db.get('shelf', work!.id)).toMatchObject({ state: 'saved' });
    const left = await db.get('works', other);
    expect(left).toMatchObject({ title: 'A thing entirely different from ladders' });
    expect(left).not.toHaveProperty('arxivId');
  });
});
