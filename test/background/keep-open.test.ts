import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { STORE_NAME } from '../../lib/store/store-name.ts';

/** As in a background that has just started. */
async function fresh(): Promise<() => void> {
  vi.resetModules();
  return (await import('../../lib/background/keep-open.ts')).keepStoreOpen;
}
const version = async () => (await indexedDB.databases()).find(({ name }) => name === STORE_NAME)?.version;
const opened = vi.spyOn(indexedDB, 'open');
/** Until the connection stands, or it is clear that none will. */
const settled = () =>
  vi.waitFor(() => {
    const request = opened.mock.results.at(-1)?.value as IDBOpenDBRequest;
    expect(request.readyState).toBe('done');
  });

beforeEach(async () => {
  await deleteDB(STORE_NAME);
  opened.mockClear();
});

test('no store is made where there is none, and whoever comes to make it can', async () => {
  const keep = await fresh();
  keep();
  await settled();
  expect(await version()).toBeUndefined();
  const db = await openDB(STORE_NAME, 3, { upgrade: (made) => void made.createObjectStore('works') });
  expect([...db.objectStoreNames]).toEqual(['works']);
  db.close();
});

test('it gives way to a newer version, and is there again for the next work', async () => {
  (await openDB(STORE_NAME, 1)).close();
  const keep = await fresh();
  keep();
  await settled();
  const blocked = vi.fn();
  const newer = await openDB(STORE_NAME, 2, { blocked });
  expect(blocked).not.toHaveBeenCalled();
  newer.close();

  opened.mockClear();
  keep();
  expect(opened).toHaveBeenCalledOnce();
  await settled();
  await deleteDB(STORE_NAME, { blocked });
  expect(blocked).not.toHaveBeenCalled();
});

test('one connection is enough, however often the work comes', async () => {
  (await openDB(STORE_NAME, 1)).close();
  opened.mockClear();
  const keep = await fresh();
  keep();
  keep();
  await settled();
  keep();
  expect(opened).toHaveBeenCalledOnce();
});
