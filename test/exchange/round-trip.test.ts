import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportWorks, type WorksFormat } from '../../lib/exchange/export-works.ts';
import { applyImportPlan, type ImportPlan, readImportFile } from '../../lib/exchange/import-file.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { changeShelf, setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, paper } from '../store/build.ts';
import { all, bringIn, choice, planOf } from './list-files.ts';

describe('out and in again', () => {
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const anyWork: fc.Arbitrary<WorkOnPage> = fc
    .record({
      title: fc.constantFrom(
        'Sparse ladders for slow learners',
        'Tall ladders: a naïve view of 50% & more',
        'Moss gardens of the inner {city}',
        '階段と梯子に関する長い研究の記録',
      ),
      names: fc.uniqueArray(fc.constantFrom('Ilse Vanbergen', 'Jürgen van der Größe', '陳大文'), {
        minLength: 1,
        maxLength: 3,
      }),
      year: some(fc.integer({ min: 2020, max: 2026 })),
      venue: some(fc.constantFrom('Proceedings of Ladders', 'Journal of Ladders')),
      doi: some(fc.constantFrom('10.1000/aa', '10.2000/b_c')),
      arxivId: some(fc.constantFrom('2605.00011', '2605.00012', 'math.GT/0309136')),
      abstract: some(fc.constant('We climb 5% of {them} & more.')),
    })
    .map(({ names, ...rest }) => JSON.parse(JSON.stringify({ ...rest, authors: authors(...names) })) as WorkOnPage);

  test.each<WorksFormat>(['bibtex', 'ris', 'csl-json'])(
    '%s gives the same library in its own fields, and twice the same',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyWork, { minLength: 1, maxLength: 6 }), fc.boolean(), async (works, tagged) => {
          const [db, other] = [await emptyStore(), await emptyStore()];
          for (const [n, onPage] of works.entries()) await setShelf(db, { onPage }, 'saved', at(n));
          const ids = await db.getAllKeys('works');
          if (tagged)
            await changeShelf(db, ids.slice(0, 1), { addTags: ['to teach', 'C#'], note: 'Mine & *yours*.' }, at(20));
          const options = { ids, now: at(30), abstracts: true, own: true };
          const { file, written } = await exportWorks(db, format, options);
          expect(written).toBe(ids.length);
          const text = await file.text();
          const plan = await bringIn(other, text, 40);
          expect(plan.refused).toEqual([]);
          const fields = async (store: LecternDb) =>
            (await store.getAll('works'))
              .map(({ title, authors: names, doi, arxivId, abstract }) => ({ title, names, doi, arxivId, abstract }))
              .map((one) => JSON.stringify(one))
              .sort();
          expect(await fields(other)).toEqual(await fields(db));
          const mine = async (store: LecternDb) =>
            (await store.getAll('shelf')).map(({ tags, note }) => JSON.stringify({ tags, note })).sort();
          expect(await mine(other)).toEqual(await mine(db));
          const before = await all(other);
          await bringIn(other, text, 50);
          expect(await all(other)).toBe(before);
          // Into the library it came from it brings nothing.
          const home = await planOf(db, text, 60);
          expect(home.works).toMatchObject({ new: 0, conflicting: 0 });
          db.close();
          other.close();
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );

  test('an export that is stopped is rejected with the reason, and progress ends at the end', async () => {
    const db = await emptyStore();
    for (let n = 0; n < 250; n++)
      await setShelf(db, { onPage: paper(`Ladders of the kind number ${n}`) }, 'saved', at(n));
    const done: number[] = [];
    await exportWorks(db, 'bibtex', { now: at(300) }, { onProgress: (n) => void done.push(n) });
    expect(done).toEqual([50, 100, 150, 200, 250]);
    const stop = new AbortController();
    const stopped = new Error('stopped');
    const export_ = exportWorks(
      db,
      'csv',
      { now: at(300) },
      { signal: stop.signal, onProgress: () => stop.abort(stopped) },
    );
    await expect(export_).rejects.toBe(stopped);
  });
});

test('a JSON export holds everything, and a library imported from it is the same', async () => {
  const [db, other] = [await emptyStore(), await emptyStore()];
  await follow(db, homepage([paper('Sparse ladders for slow learners')]), at(0));
  const { works } = await everything(db);
  await changeShelf(db, [works[0]!.id], { addTags: ['a'], rating: 3, note: 'x' }, at(1));
  const file = await all(db);
  const plan = await readImportFile(other, new Blob([file]), choice, at(2));
  expect(plan).toMatchObject({ kind: 'library', outcomes: { works: { added: 1 }, shelf: { added: 1 } } });
  await applyImportPlan(other, plan as ImportPlan, at(2));
  expect(await all(other)).toBe(file);
});
