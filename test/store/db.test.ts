import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { type Migration, migrations, openStore } from '../../lib/store/db.ts';
import { readFollowing, readReadingList } from '../../lib/store/lists.ts';
import { readQueue } from '../../lib/store/queue.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { readWatch } from '../../lib/store/watch.ts';
import { at, emptyStore, markPapers, newsIn, paper, readArrivals } from './build.ts';

const folder = join(import.meta.dirname, 'versions');
/** One example database of every version that was shipped: the records of each store, with keys where they stand outside. */
const examples = readdirSync(folder).map((file) => ({
  version: Number(/\d+/.exec(file)?.[0]),
  stores: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<
    string,
    { key?: IDBValidKey; value: object }[]
  >,
}));

/** A database as that version left it. */
async function databaseOf({ version, stores }: (typeof examples)[number]): Promise<string> {
  const name = crypto.randomUUID();
  const db = await openStore(name, migrations.slice(0, version));
  for (const [store, records] of Object.entries(stores))
    for (const { key, value } of records) await (db as never as Writable).put(store, value, key);
  db.close();
  return name;
}
type Writable = { put(store: string, value: unknown, key?: IDBValidKey): Promise<unknown> };

describe('the store', () => {
  test('every shipped version has its example', () => {
    expect(examples.map(({ version }) => version).sort()).toEqual(migrations.map((_, n) => n + 1));
  });

  test.each(examples)('a database of version $version opens today with everything in it', async (example) => {
    const db = await openStore(await databaseOf(example));
    expect(db.version).toBe(migrations.length);
    const { rows } = await readReadingList(db, { offset: 0, limit: 9 });
    expect(rows).toMatchObject([{ work: { title: 'Sparse ladders for slow learners' }, shelf: { state: 'reading' } }]);
    expect(await readFollowing(db, { offset: 0, limit: 9 })).toMatchObject({ rows: [{ works: 1, unseen: 1 }] });
    expect(await readArrivals(db, { limit: 9 })).toMatchObject({
      rows: [{ work: { arxivId: '2610.00022' }, people: [{ name: 'Ilse Vanbergen', how: 'likely' }] }],
    });
    expect(await readSettings(db)).toMatchObject({ theme: 'dark', badges: { new: false } });
    const page = {
      url: 'https://arxiv.org/list/cs.LG/new',
      listing: 'cs.LG/new',
      works: [],
      papers: [{ id: '2611.00001' }, { id: '2605.00011' }],
    };
    const { marks } = await markPapers(db, page, { now: '2026-11-03T10:00:00.000Z', record: true });
    expect(marks['2605.00011']).toMatchObject({ shelf: 'reading', people: [{ how: 'sure' }] });
    expect(await db.count('journal')).toBe(1);
  });

  test('nothing is asked after an update from a version that asked nothing', async () => {
    const db = await openStore(await databaseOf(examples.find(({ version }) => version === 1)!));
    expect((await readWatch(db)).consentAt).toBeUndefined();
    expect((await readQueue(db)).tasks).toEqual([]);
  });

  test('what was asked, allowed and told in version 2 is there', async () => {
    const db = await openStore(await databaseOf(examples.find(({ version }) => version === 2)!));
    expect(await readWatch(db)).toMatchObject({ consentAt: '2026-11-01T09:05:00.000Z', sources: { homepage: false } });
    const { tasks, health } = await readQueue(db);
    expect(tasks).toMatchObject([{ id: 'arxiv-api:names:0', runs: 1 }]);
    expect(health.get('arxiv-api')).toMatchObject({ calls: 2 });
    expect(await newsIn(db)).toEqual([['Sparse ladders for slow learners', 'version', 'v2']]);
  });

  test('what was corrected, looked for and written to papers in version 3 is there', async () => {
    const db = await openStore(await databaseOf(examples.find(({ version }) => version === 3)!));
    expect(await db.getAllFromIndex('corrections', 'externalIds', 'arxiv:2609.00033')).toMatchObject([
      { theirs: false },
    ]);
    expect(await db.getAllFromIndex('shelf', 'tags', 'to teach')).toMatchObject([{ rating: 4 }]);
    expect(await db.getAll('searches')).toMatchObject([{ query: 'ladders is:new' }]);
  });

  test('a failing migration changes nothing, and says why', async () => {
    const name = await databaseOf(examples[0]!);
    const failing: Migration = async (db, tx) => {
      db.createObjectStore('later');
      await (tx as never as { objectStore(n: string): { clear(): Promise<void> } }).objectStore('works').clear();
      throw new Error('half-way');
    };
    const opening = openStore(name, [...migrations, failing]);
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'store', cause: { message: 'half-way' } });
    const db = await openDB(name);
    expect(db.version).toBe(examples[0]!.version);
    expect([...db.objectStoreNames]).not.toContain('later');
    expect(await db.count('works')).toBe(2);
    db.close();
    expect(await readReadingList(await openStore(name), { offset: 0, limit: 9 })).toMatchObject({ total: 1 });
  });

  test('a database of a newer version is left alone', async () => {
    const name = crypto.randomUUID();
    (await openDB(name, 99)).close();
    await expect(openStore(name)).rejects.toMatchObject({ code: 'store' });
    const db = await openDB(name);
    expect(db.version).toBe(99);
    db.close();
  });

  test('it gives way to a newer version that wants to open, and tells', async () => {
    const name = crypto.randomUUID();
    let closed = 0;
    await openStore(name, migrations, () => closed++);
    const newer = await openStore(name, [...migrations, () => {}]);
    expect(newer.version).toBe(migrations.length + 1);
    expect(closed).toBe(1);
    newer.close();
    await deleteDB(name);
  });

  test('two stores are two', async () => {
    const [one, other] = await Promise.all([emptyStore(), emptyStore()]);
    await setShelf(one, { onPage: paper('Only in one of them, surely') }, 'saved', at(0));
    expect(await readReadingList(other, { offset: 0, limit: 1 })).toMatchObject({ total: 0 });
  });
});
