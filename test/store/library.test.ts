import { describe, expect, test } from 'vitest';
import { follow } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { readLibrary, readLibraryRows } from '../../lib/store/library.ts';
import type { LibraryRow } from '../../lib/store/library-views.ts';
import { readSearches, removeSearch, renameSearch, saveSearch, seeSearch } from '../../lib/store/searches.ts';
import { changeShelf, setShelf } from '../../lib/store/shelf.ts';
import { askPersistence, readSpace } from '../../lib/store/space.ts';
import { at, authors, emptyStore, homepage, markPapers, paper } from './build.ts';

describe('the rows of the library', () => {
  test('are all works with what hangs on them, and texts of saved ones only when they are wanted', async () => {
    const db = await emptyStore();
    const ladders = paper('Sparse ladders for slow learners', { arxivId: '2605.00011', abstract: 'We climb.' });
    const { value: person } = await follow(db, homepage([ladders]), at(0));
    const tall = paper('Tall ladders for quick learners indeed', { arxivId: '2610.00022', abstract: 'We fall.' });
    const page = { url: 'https://arxiv.org/list/cs.LG/new', works: [ladders, tall] };
    await markPapers(db, page, { now: at(1), record: true });
    const [work] = await db.getAllFromIndex('works', 'externalIds', 'arxiv:2605.00011');
    await changeShelf(db, [work!.id], { note: 'x', addTags: ['a'] }, at(2));
    const rows: LibraryRow[] = [];
    for await (const batch of readLibrary(db, { texts: true })) {
      expect(batch).toMatchObject({ done: 2, total: 2 });
      rows.push(...batch.rows);
    }
    const of = (id: string | undefined) => rows.find(({ arxivId }) => arxivId === id);
    expect(of('2605.00011')).toMatchObject({
      people: [person],
      shelf: { state: 'saved', tags: ['a'], noted: true },
      note: 'x',
      abstract: 'We climb.',
    });
    expect(of('2605.00011')?.shelf).not.toHaveProperty('note');
    expect(of('2610.00022')).toMatchObject({ people: [person], unseen: true, arrivedAt: at(1) });
    expect(of('2610.00022')).not.toHaveProperty('abstract');
    const gone = '0a7e7a3c-9999-4c1d-9d9b-000000000009';
    const [row, ...more] = await readLibraryRows(db, [gone, work!.id]);
    expect(more).toEqual([]);
    const { note: _note, abstract: _abstract, ...light } = of('2605.00011')!;
    expect(row).toEqual(light);
  });

  test('come in parts, each work once, and of a long byline its beginning', async () => {
    const db = await emptyStore();
    const names = Array.from({ length: 40 }, (_, n) => `Person Number${n}`);
    await setShelf(
      db,
      { onPage: paper('Ladders of a large collaboration', { authors: authors(...names) }) },
      'saved',
      at(0),
    );
    const [work] = await db.getAll('works');
    const tx = db.transaction('works', 'readwrite');
    for (let n = 0; n < 2_500; n++) void tx.store.put({ ...work!, id: crypto.randomUUID(), externalIds: [] });
    await tx.done;
    const parts: number[] = [];
    const seen = new Set<string>();
    for await (const { rows, done, total } of readLibrary(db)) {
      parts.push(done);
      expect(total).toBe(2_501);
      for (const { id, authors: byline, moreAuthors } of rows) {
        seen.add(id);
        expect([byline.length, moreAuthors]).toEqual([30, true]);
      }
    }
    expect([parts, seen.size]).toEqual([[2_000, 2_501], 2_501]);
  });
});

describe('saved searches', () => {
  test('are kept, renamed, seen and removed, and every step but seeing is undone', async () => {
    const db = await emptyStore();
    const { id, undo } = await saveSearch(db, { name: 'Ladders', query: 'ladders is:new' }, at(0));
    await seeSearch(db, id, at(1));
    expect(await readSearches(db)).toMatchObject([{ id, name: 'Ladders', createdAt: at(0), seenAt: at(1) }]);
    // It was seen since: taking back that it was kept would lose nothing, but is not what it was.
    expect(await undoChange(db, undo!)).toBe(false);
    const renamed = await renameSearch(db, { id, name: 'Tall ones' }, at(2));
    expect(await readSearches(db)).toMatchObject([{ name: 'Tall ones', query: 'ladders is:new', seenAt: at(1) }]);
    await undoChange(db, renamed.undo!);
    await renameSearch(db, { id, query: 'tall' }, at(3));
    expect(await readSearches(db)).toMatchObject([{ name: 'Ladders', query: 'tall', seenAt: at(3) }]);
    const removed = await removeSearch(db, id, at(4));
    expect(await readSearches(db)).toEqual([]);
    await expect(removeSearch(db, id, at(5))).rejects.toMatchObject({ code: 'invalid' });
    await undoChange(db, removed.undo!);
    expect(await readSearches(db)).toHaveLength(1);
  });
});

describe('room in the browser', () => {
  const storage = (persistent: boolean, asked: boolean[]) =>
    ({
      estimate: async () => ({ usage: 12, quota: 100 }),
      persisted: async () => persistent,
      persist: async () => {
        asked.push(true);
        return true;
      },
    }) as unknown as StorageManager;

  test('is told, and asked to stay only where it is not certain yet', async () => {
    const asked: boolean[] = [];
    expect(await readSpace(storage(false, asked))).toEqual({ used: 12, quota: 100, persistent: false });
    expect([await askPersistence(storage(true, asked)), asked.length]).toEqual([true, 0]);
    expect([await askPersistence(storage(false, asked)), asked.length]).toEqual([true, 1]);
    expect([await readSpace({} as StorageManager), await askPersistence({} as StorageManager)]).toEqual([
      undefined,
      false,
    ]);
  });
});
