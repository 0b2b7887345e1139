import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../lib/exchange/check.ts';
import { exportLibrary } from '../../lib/exchange/export.ts';
import { mend } from '../../lib/exchange/mend.ts';
import { readLibraryFile } from '../../lib/exchange/read-file.ts';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import { Work } from '../../lib/model/work.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { changeShelf } from '../../lib/store/shelf.ts';
import { at, emptyStore, everything, homepage, paper } from '../store/build.ts';

const now = at(50);

async function library(): Promise<LecternDb> {
  const db = await emptyStore();
  await follow(db, homepage([paper('Sparse ladders for slow learners', { arxivId: '2605.00011' })]), at(0));
  const [work] = await db.getAll('works');
  await changeShelf(db, [work!.id], { state: 'reading', note: 'mine', addTags: ['a', 'b'] }, at(1));
  return db;
}

describe('the check of records', () => {
  test('finds nothing wrong with what Lectern wrote, and changes nothing', async () => {
    const db = await library();
    const before = await everything(db);
    expect(await checkLibrary(db, { repair: true, now })).toEqual([]);
    expect(await everything(db)).toEqual(before);
  });

  test('takes wrong values out and keeps the rest, says which, gives what it took, and is undone', async () => {
    const db = await library();
    const [work] = await db.getAll('works');
    const [entry] = await db.getAll('shelf');
    const [person] = await db.getAll('researchers');
    const links = [
      { kind: 'code', url: 'javascript:alert(1)' },
      { kind: 'code', url: 'https://code.example/' },
    ];
    const wrong = { ...work!, year: 'soon', links } as never;
    await db.put('works', wrong);
    await db.put('shelf', { ...entry!, state: 'eaten', rating: 99 } as never);
    await db.put('settings', { ...defaultSettings, theme: 'pink', bar: false } as never, 'settings');
    await db.put('visits', { listing: 'cs.LG/recent' } as never);
    await db.put('researchers', { ...person!, affiliation: 7 } as never);
    const broken = await everything(db);

    const seen = await checkLibrary(db, { repair: false, now });
    expect(await everything(db)).toEqual(broken);
    const findings = await checkLibrary(db, { repair: true, now });
    expect(findings.slice(0, 2)).toEqual(seen);
    const [value, record] = findings;
    expect(value).toMatchObject({ kind: 'value', count: 4 });
    expect(value!.examples).toContain('Sparse ladders for slow learners: year, links.0.url');
    expect(value!.examples).toContain('settings: theme');
    expect(value!.taken).toContainEqual({ works: wrong });
    expect(record).toMatchObject({ kind: 'record', count: 1, taken: [{ visits: { listing: 'cs.LG/recent' } }] });

    const { year: _year, ...rest } = work!;
    expect(await db.get('works', work!.id)).toEqual({ ...rest, links: [links[1]] });
    expect(await db.get('shelf', work!.id)).toMatchObject({ state: 'saved', note: 'mine', tags: ['a', 'b'] });
    expect(await db.get('settings', 'settings')).toEqual({ ...defaultSettings, bar: false });
    expect(await db.getAllFromIndex('researchers', 'handles', 'orcid:0000-0001-2345-6789')).toHaveLength(1);
    expect(await checkLibrary(db, { repair: false, now })).toEqual([]);
    // A copy with a wrong record could not be brought in again.
    expect(await readLibraryFile(await exportLibrary(db, now))).not.toHaveProperty('refused');

    const last = (await db.getAllKeys('journal')).at(-1);
    expect(await undoChange(db, String(last))).toBe(true);
    expect(await db.get('works', work!.id)).toEqual(wrong);
  });

  test('a work without a title is kept, called untitled; what names one that cannot be kept goes and is given', async () => {
    const db = await library();
    const [work] = await db.getAll('works');
    const { title: _title, ...bare } = work!;
    await db.put('works', bare as never);
    await db.put('works', { ...work!, id: 'no id' });
    await db.put('shelf', { workId: 'no id', state: 'saved', savedAt: at(1), changedAt: at(1), note: 'lost?' });
    const findings = await checkLibrary(db, { repair: true, now });
    expect((await db.get('works', work!.id))?.title).toBe('Untitled');
    expect(await db.count('works')).toBe(1);
    expect(findings.flatMap(({ taken }) => taken)).toContainEqual({
      shelf: expect.objectContaining({ note: 'lost?' }),
    });
    expect(await checkLibrary(db, { repair: false, now })).toEqual([]);
  });

  test('whatever stands in a work, what is kept of it is right, and its id and right fields stay', () => {
    const right = {
      id: '0a7e7a3c-1111-4c1d-9d9b-000000000001',
      title: 'Ladders',
      authors: [{ name: 'Ilse Vanbergen' }],
      externalIds: ['title:ladders'],
      addedAt: at(0),
      changedAt: at(0),
    };
    const fields = Object.keys(Work().shape).filter((key) => !(key in right));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...fields, 'title', 'authors'), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 6 }),
        (wrong) => {
          const mended = mend('works', { ...right, ...wrong }, now);
          const record = mended ? mended.record : { ...right, ...wrong };
          expect(Work().safeParse(record).success).toBe(true);
          expect(record).toMatchObject({ id: right.id, externalIds: right.externalIds });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of what is too long the beginning stays', () => {
    const title = 'x'.repeat(10_000);
    const id = '0a7e7a3c-1111-4c1d-9d9b-000000000001';
    const work = { id, title, authors: [], externalIds: [], addedAt: at(0), changedAt: at(0) };
    const { record, wrong } = mend('works', work, now)!;
    expect(wrong).toEqual(['title']);
    expect(record?.title).toMatch(/^x{500,}$/);
    expect(Work().safeParse(record).success).toBe(true);
  });
});
