import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportLibrary } from '../../lib/exchange/export.ts';
import { applyImport, readImport } from '../../lib/exchange/import.ts';
import type { Page } from '../../lib/model/page.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow, unfollow } from '../../lib/store/follow.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, markPapers } from '../store/build.ts';

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Without the keys that are `undefined`. */
const clean = (value: unknown): WorkOnPage => JSON.parse(JSON.stringify(value)) as WorkOnPage;

/** Few titles, names and ids, so that works meet; markup and other scripts among them. */
const work: fc.Arbitrary<WorkOnPage> = fc
  .record({
    title: fc.constantFrom(
      'Sparse ladders for slow learners',
      'Tall ladders for quick learners indeed',
      '<img src=x onerror=alert(1)> considered as a title',
      '階段と梯子に関する長い研究の記録',
    ),
    authors: fc.uniqueArray(fc.constantFrom('Ilse Vanbergen', 'Kofi Mensah-Adu', 'Lin Hartog', 'I. Vanbergen'), {
      maxLength: 3,
    }),
    arxivId: some(fc.constantFrom('2605.00011', '2605.00012', 'math.GT/0309136')),
    doi: some(fc.constantFrom('10.1000/a', '10.2000/b')),
    venue: some(fc.constantFrom('LADDER 2026', 'arXiv')),
    year: some(fc.integer({ min: 2024, max: 2026 })),
    awards: some(fc.constant(['best "paper"'])),
    links: some(fc.constant([{ kind: 'code' as const, url: 'https://code.example/x?a=1&b="2"' }])),
  })
  .map(({ authors: names, ...rest }) => clean({ ...rest, authors: authors(...names) }));

const people: Page['researcher'][] = [
  { name: 'Ilse Vanbergen', ids: { orcid: '0000-0001-2345-6789' } },
  { name: 'Lin Hartog', ids: {} },
];
type Step =
  | { do: 'shelf'; work: WorkOnPage; state: 'saved' | 'reading' | 'read' | undefined }
  | { do: 'follow'; who: number; works: WorkOnPage[] }
  | { do: 'unfollow' | 'seen' }
  | { do: 'open'; works: WorkOnPage[] };
const works = fc.array(work, { maxLength: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('shelf' as const),
    work,
    state: fc.constantFrom('saved' as const, 'reading' as const, 'read' as const, undefined),
  }),
  fc.record({ do: fc.constant('follow' as const), who: fc.integer({ min: 0, max: 1 }), works }),
  fc.record({ do: fc.constantFrom('unfollow' as const, 'seen' as const) }),
  fc.record({ do: fc.constant('open' as const), works }),
);

async function live(db: LecternDb, steps: readonly Step[], from = 0): Promise<void> {
  for (const [n, one] of steps.entries()) {
    const now = at(from + n);
    if (one.do === 'shelf') await setShelf(db, { onPage: one.work }, one.state, now);
    else if (one.do === 'follow') {
      const url = `https://person${one.who}.example.edu/`;
      await follow(db, homepage(one.works, { url, researcher: people[one.who]! }), now);
    } else if (one.do === 'open')
      await markPapers(
        db,
        { url: 'https://arxiv.org/list/cs.LG/new', listing: 'cs.LG/new', works: one.works },
        { now, record: true },
      );
    else if (one.do === 'seen') await seeArrivals(db, undefined, now);
    else {
      const [person] = (await everything(db)).researchers;
      if (person) await unfollow(db, person.id, now);
    }
  }
}

const fileOf = async (db: LecternDb) => (await exportLibrary(db, at(999))).text();
async function bringIn(db: LecternDb, file: string): Promise<void> {
  const preview = await readImport(db, file);
  if ('refused' in preview) throw new Error(`${preview.reason} ${preview.where}`);
  await applyImport(db, preview.file, at(200));
}

/** Whatever names a work or a person finds it, and an arXiv id or DOI belongs to one work. */
async function expectWhole(db: LecternDb): Promise<void> {
  const all = await everything(db);
  const ids = new Set(all.works.map(({ id }) => id));
  for (const kind of ['authorships', 'shelf', 'arrivals'] as const)
    for (const { workId } of all[kind]) expect(ids.has(workId)).toBe(true);
  const followed = new Set(all.researchers.map(({ id }) => id));
  for (const { researcherId } of all.authorships) expect(followed.has(researcherId)).toBe(true);
  const strong = (all.works as never as { externalIds: string[] }[]).flatMap(({ externalIds }) =>
    externalIds.filter((id) => !id.startsWith('title:')),
  );
  expect(new Set(strong).size).toBe(strong.length);
  const used = new Set([...all.shelf, ...all.authorships, ...all.arrivals].map(({ workId }) => workId));
  expect([...ids].filter((id) => !used.has(id))).toEqual([]);
}

describe('whatever somebody did', () => {
  // fake-indexeddb takes its time.
  const patience = 60_000;
  const steps = fc.array(step, { maxLength: 10 });

  test(
    'every record has its place, and the file of it makes the same library',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (done) => {
          const [db, other] = [await emptyStore(), await emptyStore()];
          await live(db, done);
          await expectWhole(db);
          const file = await fileOf(db);
          await bringIn(other, file);
          expect(await fileOf(other)).toBe(file);
          await bringIn(other, file);
          await bringIn(db, file);
          expect([await fileOf(other), await fileOf(db)]).toEqual([file, file]);
          db.close();
          other.close();
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  test(
    'a file of another library is merged once, loses nothing of either, and leaves every record in its place',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, steps, async (here, there) => {
          const [db, other] = [await emptyStore(), await emptyStore()];
          await live(db, here, 0);
          await live(other, there, 100);
          const before = await everything(db);
          const file = await fileOf(other);
          await bringIn(db, file);
          await expectWhole(db);
          const once = await fileOf(db);
          await bringIn(db, file);
          expect(await fileOf(db)).toBe(once);
          const [after, theirs] = [await everything(db), await everything(other)];
          for (const kind of ['researchers', 'shelf'] as const)
            expect(after[kind].length > 0).toBe(before[kind].length + theirs[kind].length > 0);
          const external = (all: typeof after) =>
            new Set((all.works as never as { externalIds: string[] }[]).flatMap((w) => w.externalIds));
          const kept = external(after);
          for (const id of [...external(before), ...external(theirs)]) expect(kept.has(id)).toBe(true);
          db.close();
          other.close();
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );
});
