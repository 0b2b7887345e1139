import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Arrival } from '../../lib/model/arrival.ts';
import type { NewsKind } from '../../lib/model/source.ts';
import type { ShelfState } from '../../lib/model/work.ts';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import { readCounts } from '../../lib/store/counts.ts';
import { type LecternDb, migrations, openStore } from '../../lib/store/db.ts';
import { deleteAll } from '../../lib/store/delete-all.ts';
import { follow } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { write } from '../../lib/store/unit.ts';
import type { Counts } from '../../lib/store/views.ts';
import { at, emptyStore, everything, homepage, paper } from './build.ts';

/** The counts as whoever looks at every record finds them. */
async function counted(db: LecternDb): Promise<Counts> {
  const { arrivals, shelf, researchers, works } = await everything(db);
  const news = await db.getAll('news');
  const unseen = (kind: NewsKind) => news.filter((one) => one.unseen === 1 && one.kind === kind).length;
  const states = (shelf as unknown as { state: ShelfState }[]).map(({ state }) => state);
  const inState = (state: ShelfState) => states.filter((one) => one === state).length;
  return {
    unseen: (arrivals as unknown as Arrival[]).filter(({ unseen }) => unseen === 1).length,
    reading: {
      saved: inState('saved'),
      reading: inState('reading'),
      read: inState('read'),
      'not-interesting': inState('not-interesting'),
    },
    news: { version: unseen('version'), accepted: unseen('accepted'), award: unseen('award'), code: unseen('code') },
    following: researchers.length,
    works: works.length,
  };
}

const titles = ['Ladders', 'Long ladders', 'Short ladders', 'Rungs', 'On rungs'];
const step = fc.oneof(
  fc.record({
    do: fc.constant('shelf' as const),
    title: fc.constantFrom(...titles),
    state: fc.constantFrom(
      'saved' as const,
      'reading' as const,
      'read' as const,
      'not-interesting' as const,
      undefined,
    ),
  }),
  fc.record({ do: fc.constant('follow' as const), title: fc.constantFrom(...titles) }),
  fc.record({ do: fc.constant('arrive' as const), nth: fc.nat(9), unseen: fc.boolean() }),
  fc.record({
    do: fc.constant('tell' as const),
    nth: fc.nat(9),
    kind: fc.constantFrom('version' as const, 'accepted' as const, 'award' as const, 'code' as const),
  }),
  fc.record({ do: fc.constant('see all' as const) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('fail' as const) }),
  fc.record({ do: fc.constant('delete everything' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(db: LecternDb, now: string, what: Step, undo: string | undefined): Promise<string | undefined> {
  switch (what.do) {
    case 'shelf':
      return (await setShelf(db, { onPage: paper(`${what.title} for learners`) }, what.state, now)).undo;
    case 'follow': {
      const researcher = { name: `${what.title.split(' ')[0]} Vanbergen`, ids: {} };
      const url = `https://${what.title.toLowerCase().replace(' ', '-')}.example.edu/`;
      return (await follow(db, homepage([paper(`${what.title} for all`)], { url, researcher }), now)).undo;
    }
    case 'arrive':
      return arrive(db, now, what);
    case 'tell':
      return tell(db, now, what);
    case 'see all':
      return (await seeArrivals(db, undefined, now)).undo;
    case 'undo':
      if (undo !== undefined) await undoChange(db, undo);
      return undefined;
    case 'fail':
      await expect(fail(db, now)).rejects.toThrow();
      return undo;
    case 'delete everything':
      await deleteAll(db);
      return undefined;
  }
}

/** An arrival of some stored work is met, or seen. */
async function arrive(db: LecternDb, now: string, { nth, unseen }: { nth: number; unseen: boolean }) {
  const { works } = await everything(db);
  const work = works[nth % Math.max(1, works.length)];
  if (!work) return undefined;
  const arrival = { workId: work.id, researchers: [], people: [], firstSeenAt: now, firstSeenOn: 'https://arxiv.org/' };
  const change = (record: object) =>
    write(db, (unit) => unit.arrivals.put(record as never), { action: 'arrive', at: now });
  return (await change({ ...arrival, ...(unseen ? { unseen: 1 } : {}) })).undo;
}

/** Something new about some stored work is told. */
async function tell(db: LecternDb, now: string, { nth, kind }: { nth: number; kind: NewsKind }) {
  const { works } = await everything(db);
  const work = works[nth % Math.max(1, works.length)];
  if (!work) return undefined;
  const news = {
    id: `${work.id} ${kind} ${now}`,
    workId: work.id,
    kind,
    what: 'v2',
    at: now,
    people: [],
    unseen: 1 as const,
  };
  return (
    await write(db, (unit) => unit.news.put({ ...news, from: 'https://arxiv.org/' }), { action: 'tell', at: now })
  ).undo;
}

const fail = (db: LecternDb, now: string) =>
  write(db, async (unit) => {
    await unit.shelf.put({ workId: crypto.randomUUID(), state: 'saved', savedAt: now, changedAt: now });
    throw new Error('half-way');
  });

describe('counts', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('are those of the records, whatever was written, taken back, deleted or failed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const db = await emptyStore();
        let undo: string | undefined;
        for (const [i, what] of steps.entries()) {
          undo = await take(db, at(i), what, undo);
          expect(await readCounts(db)).toEqual(await counted(db));
        }
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  test('are read from one record: nothing is counted, however much is stored', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: paper('Ladders') }, 'reading', at(0));
    const spies = [vi.spyOn(IDBIndex.prototype, 'count'), vi.spyOn(IDBObjectStore.prototype, 'count')];
    expect(await readCounts(db)).toMatchObject({ reading: { reading: 1 }, works: 1 });
    for (const count of spies) expect(count).not.toHaveBeenCalled();
  });

  test('of a store that has none are counted, and kept from the next change on', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: paper('Ladders') }, 'saved', at(0));
    await db.delete('meta', 'counts');
    expect(await readCounts(db)).toEqual(await counted(db));
    expect(await db.get('meta', 'counts')).toBeUndefined();
    await setShelf(db, { onPage: paper('Rungs') }, 'read', at(1));
    expect(await db.get('meta', 'counts')).toEqual(await counted(db));
  });

  test('are counted anew after a migration, which may have changed any record', async () => {
    const name = crypto.randomUUID();
    const before = await openStore(name);
    await setShelf(before, { onPage: paper('Ladders') }, 'saved', at(0));
    before.close();
    const losing = async (_db: unknown, tx: { objectStore(name: string): unknown }) =>
      (tx.objectStore('shelf') as { clear(): Promise<void> }).clear();
    const db = await openStore(name, [...migrations, losing]);
    expect(await readCounts(db)).toEqual(await counted(db));
    expect(await readCounts(db)).toMatchObject({ reading: { saved: 0 }, works: 1 });
  });
});
