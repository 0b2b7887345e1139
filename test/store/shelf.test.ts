import { describe, expect, test } from 'vitest';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { readUndoable, undoChange, worksOfChange } from '../../lib/store/journal.ts';
import { orderOf } from '../../lib/store/library-views.ts';
import { changeShelf, setShelf } from '../../lib/store/shelf.ts';
import { joinEntries } from '../../lib/store/shelf-entry.ts';
import { compareOrder, moveOnShelf } from '../../lib/store/shelf-order.ts';
import { at, emptyStore, everything, homepage, paper } from './build.ts';

async function saved(count: number, minute = (n: number) => n): Promise<{ db: LecternDb; ids: string[] }> {
  const db = await emptyStore();
  for (let n = 0; n < count; n++)
    await setShelf(
      db,
      { onPage: paper(`Ladders of the kind number ${n}`, { arxivId: `2605.${10_000 + n}` }) },
      'saved',
      at(minute(n)),
    );
  const works = await db.getAll('works');
  return { db, ids: works.sort((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }) => id) };
}
const entry = async (db: LecternDb, id: string) => (await db.get('shelf', id))!;

describe('the reading list', () => {
  test('takes priority, rating, tags and notes, and gives them up again', async () => {
    const { db, ids } = await saved(2);
    await changeShelf(db, ids, { priority: 1, rating: 5, addTags: ['to teach', 'To Teach', 'b'], note: '*x*' }, at(5));
    expect(await entry(db, ids[1]!)).toMatchObject({ priority: 1, rating: 5, tags: ['to teach', 'b'], note: '*x*' });
    await changeShelf(db, ids.slice(0, 1), { priority: null, rating: null, removeTags: ['TO TEACH'], note: '' }, at(6));
    const changed = await entry(db, ids[0]!);
    expect(changed).toMatchObject({ tags: ['b'], state: 'saved' });
    for (const key of ['priority', 'rating', 'note']) expect(changed).not.toHaveProperty(key);
  });

  test('one action for many papers is one undo, also after the page was closed', async () => {
    const { db, ids } = await saved(60);
    const before = await everything(db);
    await changeShelf(db, ids, { state: 'read', addTags: ['a'] }, at(99));
    const [last] = await readUndoable(db, 5);
    expect(last).toMatchObject({ action: 'shelf:change', records: 60, at: at(99) });
    expect((await worksOfChange(db, last!.undo))?.toSorted()).toEqual(ids.toSorted());
    expect(await worksOfChange(db, '999')).toBeUndefined();
    expect(await undoChange(db, last!.undo)).toBe(true);
    expect(await everything(db)).toEqual(before);
  });

  test('what is read has a date and the version that was read; read again it has neither', async () => {
    const db = await emptyStore();
    await setShelf(
      db,
      { onPage: paper('Ladders of all kinds', { arxivId: '2605.00011', arxivVersion: 2 }) },
      'read',
      at(1),
    );
    const [work] = await db.getAll('works');
    expect(await entry(db, work!.id)).toMatchObject({ finishedAt: at(1), readVersion: 2 });
    await changeShelf(db, [work!.id], { state: 'reading' }, at(2));
    const again = await entry(db, work!.id);
    expect(again).toMatchObject({ state: 'reading', changedAt: at(2) });
    expect(again).not.toHaveProperty('finishedAt');
    expect(again).not.toHaveProperty('readVersion');
  });

  test('keeps tags and notes when only the state is set', async () => {
    const { db, ids } = await saved(1);
    await changeShelf(db, ids, { note: 'x' }, at(1));
    await setShelf(db, { id: ids[0]! }, 'reading', at(2));
    expect(await entry(db, ids[0]!)).toMatchObject({ state: 'reading', note: 'x' });
  });

  test('a paper of somebody followed comes onto the list with what is written to it, and off it with that', async () => {
    const db = await emptyStore();
    await follow(db, homepage([paper('Ladders of all kinds')]), at(0));
    const [work] = await db.getAll('works');
    await changeShelf(db, [work!.id], { addTags: ['a'] }, at(1));
    expect(await entry(db, work!.id)).toMatchObject({ state: 'saved', tags: ['a'], savedAt: at(1) });
    const { undo } = await changeShelf(db, [work!.id], { state: null }, at(2));
    expect([await db.count('shelf'), await db.count('works')]).toEqual([0, 1]);
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await entry(db, work!.id)).toMatchObject({ tags: ['a'] });
  });

  test('a note that another page changed meanwhile is not written over, and that is said', async () => {
    const { db, ids } = await saved(1);
    await changeShelf(db, ids, { note: 'first' }, at(1), { note: null });
    expect(await changeShelf(db, ids, { note: 'second' }, at(2), { note: null })).toEqual({ conflict: 'note' });
    expect(await entry(db, ids[0]!)).toMatchObject({ note: 'first' });
    expect(await changeShelf(db, ids, { note: 'second' }, at(3), { note: 'first' })).toHaveProperty('undo');
  });

  test('a paper that is gone changes nothing, not even of the others', async () => {
    const { db, ids } = await saved(2);
    const before = await everything(db);
    const gone = '0a7e7a3c-9999-4c1d-9d9b-000000000009';
    await expect(changeShelf(db, [...ids, gone], { rating: 1 }, at(5))).rejects.toMatchObject({ code: 'invalid' });
    expect(await everything(db)).toEqual(before);
  });

  test('two entries of one work lose nothing that was written', () => {
    const base = { workId: 'w', savedAt: at(1), changedAt: at(1) };
    const a = { ...base, state: 'saved' as const, tags: ['a'], note: 'one', priority: 2 };
    const b = {
      ...base,
      state: 'read' as const,
      savedAt: at(0),
      finishedAt: at(3),
      tags: ['A', 'b'],
      note: 'two',
      rating: 3,
    };
    const joined = joinEntries(a, b);
    expect(joined).toMatchObject({
      state: 'read',
      savedAt: at(0),
      finishedAt: at(3),
      tags: ['a', 'b'],
      rating: 3,
      priority: 2,
    });
    expect(joined.note).toBe('one\n\n---\n\ntwo');
    expect(joinEntries(joined, b)).toEqual(joined);
    expect(joinEntries({ ...a, changedAt: at(9) }, b, 'later')).toMatchObject({ state: 'saved' });
    expect(joinEntries({ ...a, changedAt: at(9) }, b, 'later')).not.toHaveProperty('finishedAt');
  });
});

describe('the order of the reading list', () => {
  const order = async (db: LecternDb, ids: string[]) =>
    (await db.getAll('shelf')).sort(compareOrder).map(({ workId }) => ids.indexOf(workId));

  test('begins with the last saved, and moves one paper without touching the others', async () => {
    const { db, ids } = await saved(5);
    expect(await order(db, ids)).toEqual([4, 3, 2, 1, 0]);
    const { undo } = await moveOnShelf(db, [ids[0]!], { after: ids[4]!, before: ids[3]! }, at(50));
    expect(await order(db, ids)).toEqual([4, 0, 3, 2, 1]);
    expect((await readUndoable(db, 1))[0]).toMatchObject({ records: 1 });
    await undoChange(db, undo!);
    expect(await order(db, ids)).toEqual([4, 3, 2, 1, 0]);
  });

  test('moves several together, to either end, and a paper saved later comes first', async () => {
    const { db, ids } = await saved(5);
    await moveOnShelf(db, [ids[3]!, ids[1]!], { after: null, before: ids[4]! }, at(50));
    expect(await order(db, ids)).toEqual([3, 1, 4, 2, 0]);
    await moveOnShelf(db, [ids[4]!], { after: ids[0]!, before: null }, at(51));
    expect(await order(db, ids)).toEqual([3, 1, 2, 0, 4]);
    await setShelf(db, { onPage: paper('Moss gardens of the inner city') }, 'saved', at(60));
    expect((await order(db, ids))[0]).toBe(-1);
  });

  test('makes room between papers that were saved in one moment, as often as one likes', async () => {
    const { db, ids } = await saved(12, () => 0);
    for (let n = 0; n < 40; n++) {
      const now = await order(db, ids);
      const [moved, after, before] = [now[11]!, now[4]!, now[5]!];
      await moveOnShelf(db, [ids[moved]!], { after: ids[after]!, before: ids[before]! }, at(n));
      const expected = now.filter((one) => one !== moved);
      expected.splice(5, 0, moved);
      expect(await order(db, ids)).toEqual(expected);
    }
    expect((await db.getAll('shelf')).every((one) => Number.isFinite(orderOf(one)))).toBe(true);
  });

  test('refuses papers that are not on the list', async () => {
    const { db, ids } = await saved(2);
    const gone = '0a7e7a3c-9999-4c1d-9d9b-000000000009';
    await expect(moveOnShelf(db, [gone], { after: null, before: ids[0]! }, at(5))).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(moveOnShelf(db, [ids[0]!], { after: gone, before: gone }, at(5))).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});
