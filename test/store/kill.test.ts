import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportLibrary } from '../../lib/exchange/export.ts';
import { applyImport, readImport } from '../../lib/exchange/import.ts';
import { applyImportPlan, readImportFile } from '../../lib/exchange/import-file.ts';
import { readLibraryFile } from '../../lib/exchange/read-file.ts';
import { restoreLibrary } from '../../lib/exchange/restore.ts';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { deleteAll } from '../../lib/store/delete-all.ts';
import { editWork } from '../../lib/store/edits.ts';
import { follow, unfollow } from '../../lib/store/follow.ts';
import { followCoAuthor } from '../../lib/store/follow-co-author.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { changeResearcher, splitResearcher } from '../../lib/store/person-edits.ts';
import { changeShelf, setShelf } from '../../lib/store/shelf.ts';
import { moveOnShelf } from '../../lib/store/shelf-order.ts';
import { at, emptyStore, everything, homepage, markPapers, paper } from './build.ts';

const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
const fresh = paper('Tall ladders for quick learners indeed', { arxivId: '2610.00022' });
const listing = { url: 'https://arxiv.org/list/cs.LG/recent', listing: 'cs.LG/recent', works: [known, fresh] };

const REQUESTS = ['get', 'getAll', 'getKey', 'getAllKeys', 'put', 'delete', 'clear', 'count'] as const;
type Spy = { mockImplementation(run: (...args: unknown[]) => unknown): void };
type Kill = (transaction: IDBTransaction) => void;

/** Every request to a store or an index counts; before number `step`, `kill` happens to its transaction. */
function killAt(step: number, kill: Kill): { reached: boolean } {
  const seen = { reached: false };
  let requests = 0;
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[]) {
    for (const name of REQUESTS) {
      const real = prototype[name] as ((...args: unknown[]) => unknown) | undefined;
      if (!real) continue;
      const spy = (vi.spyOn as never as (on: object, name: string) => Spy)(prototype, name);
      spy.mockImplementation(function (this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
        if (requests++ === step) {
          seen.reached = true;
          kill('transaction' in this ? this.transaction : this.objectStore.transaction);
        }
        return real.apply(this, args);
      });
    }
  }
  return seen;
}

afterEach(() => vi.restoreAllMocks());

/** A store with somebody followed, a paper arrived, and one saved. */
async function library(): Promise<LecternDb> {
  const db = await emptyStore();
  await follow(db, homepage([known]), at(0));
  await markPapers(db, listing, { now: at(1), record: true });
  await setShelf(db, { onPage: known }, 'saved', at(2));
  return db;
}
const rest = async (db: LecternDb) => ({
  ...(await everything(db)),
  journal: await db.getAll('journal'),
  sightings: await db.getAll('sightings'),
  visits: await db.getAll('visits'),
  settings: await db.getAll('settings'),
});

const moss = paper('Moss gardens of the inner city', { arxivId: '2611.00001' });
/** What there is to act on: somebody followed, the paper on the reading list, a file. */
interface There {
  researcherId: string;
  workId: string;
  file: string;
}
const actions: Record<string, (db: LecternDb, there: There) => Promise<unknown>> = {
  save: (db) => setShelf(db, { onPage: moss }, 'saved', at(5)),
  'take off': (db) => setShelf(db, { onPage: known }, undefined, at(5)),
  follow: (db) =>
    follow(
      db,
      homepage([moss], { url: 'https://moss.example.edu/', researcher: { name: 'Lin Hartog', ids: {} } }),
      at(5),
    ),
  'follow a co-author': (db, { researcherId }) => followCoAuthor(db, { researcherId, name: 'Kofi Mensah-Adu' }, at(5)),
  unfollow: (db, { researcherId }) => unfollow(db, researcherId, at(5)),
  'open a listing': (db) => markPapers(db, { ...listing, works: [known, fresh, moss] }, { now: at(90), record: true }),
  'open a listing of many': (db) =>
    markPapers(
      db,
      { ...listing, works: [], papers: [known, fresh, moss].map(({ arxivId }) => ({ id: arxivId! })) },
      { now: at(90), record: true },
    ),
  'see what is new': (db) => seeArrivals(db, undefined, at(5)),
  undo: (db) => undoChange(db, '2'),
  import: async (db, { file }) => {
    const preview = await readImport(db, file);
    if ('refused' in preview) throw new Error(preview.reason);
    return applyImport(db, preview.file, at(5));
  },
  'delete everything': (db) => deleteAll(db),
  'write to the reading list': (db, { workId }) => changeShelf(db, [workId], { addTags: ['a'], note: 'x' }, at(5)),
  'move on the reading list': (db, { workId }) => moveOnShelf(db, [workId], { after: null, before: null }, at(5)),
  'correct a work': (db, { workId }) => editWork(db, workId, { edits: { doi: '10.1000/ab', venue: null } }, at(5)),
  'split a person': (db, { researcherId, workId }) => splitResearcher(db, { researcherId, workIds: [workId] }, at(5)),
  'change a person': (db, { researcherId }) =>
    changeResearcher(db, researcherId, { groups: ['a'], paused: true }, at(5)),
  'import a list': async (db) => {
    const plan = await readImportFile(db, new Blob([bib]), { state: 'saved' }, at(5));
    if (!('kind' in plan)) throw new Error(plan.reason);
    return applyImportPlan(db, plan, at(5));
  },
  'go back to a backup': async (db, { file }) => {
    const read = await readLibraryFile(file);
    if ('refused' in read) throw new Error(read.reason);
    return restoreLibrary(db, { file: read }, at(5));
  },
};
const bib =
  '@article{a, title={Sparse ladders for slow learners}, year={2026}}\n@article{b, title={Steps of many kinds, a review}}';

const deaths: Record<string, Kill> = {
  // The transaction ends, as it does when the process of the worker is gone.
  killed: (transaction) => transaction.abort(),
  'out of storage': (transaction) => {
    transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  },
};

describe.each(Object.keys(actions))('%s', (action) => {
  test.each(Object.keys(deaths))(
    '%s before any of its requests leaves all as it was, or all done',
    async (death) => {
      const source = await emptyStore();
      await setShelf(source, { onPage: moss }, 'read', at(3));
      await setShelf(source, { onPage: fresh }, 'saved', at(3));
      const file = await (await exportLibrary(source, at(4))).text();

      for (let step = 0; ; step++) {
        const db = await library();
        const before = await rest(db);
        const [[person], [entry]] = [await db.getAll('researchers'), await db.getAll('shelf')];
        const there = { researcherId: person!.id, workId: entry!.workId, file };
        const killed = killAt(step, deaths[death]!);
        const outcome = await actions[action]!(db, there).then(
          () => 'done',
          (error: { name: string; code: string }) => error,
        );
        vi.restoreAllMocks();
        if (!killed.reached) {
          expect(outcome).toBe('done');
          expect(step).toBeGreaterThan(1);
          expect(await rest(db)).not.toEqual(before);
          return;
        }
        if (typeof outcome === 'object' && death === 'out of storage') expect(outcome).toMatchObject({ code: 'quota' });
        expect(outcome).not.toBe('done');
        expect(await rest(db)).toEqual(before);
        db.close();
      }
    },
    60_000,
  );
});
