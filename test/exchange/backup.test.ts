import { describe, expect, test } from 'vitest';
import { runBackups } from '../../lib/background/library-backups.ts';
import { makeBackup } from '../../lib/exchange/backup.ts';
import { exportLibrary } from '../../lib/exchange/export.ts';
import { readLibraryFile } from '../../lib/exchange/read-file.ts';
import { rescueLibrary } from '../../lib/exchange/rescue.ts';
import { planRestore, type RestorePlan, restoreLibrary } from '../../lib/exchange/restore.ts';
import { keepBackup, readBackupFile, readBackups, thinOut } from '../../lib/store/backup.ts';
import { type BackupRecord, type LecternDb, migrations, openStore } from '../../lib/store/db.ts';
import { deleteAll } from '../../lib/store/delete-all.ts';
import { follow } from '../../lib/store/follow.ts';
import { saveSearch } from '../../lib/store/searches.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { changeShelf, setShelf } from '../../lib/store/shelf.ts';
import { at, emptyStore, homepage, paper } from '../store/build.ts';

const DAY = 24 * 60;
const all = async (db: LecternDb) => (await exportLibrary(db, at(0))).text();

const backupOf = async (db: LecternDb, when: string) => (await readBackupFile(db, when))!;

async function library(): Promise<LecternDb> {
  const db = await emptyStore();
  await follow(db, homepage([paper('Sparse ladders for slow learners', { arxivId: '2605.00011' })]), at(0));
  const [work] = await db.getAll('works');
  await changeShelf(db, [work!.id], { note: 'x', addTags: ['a'] }, at(1));
  await saveSearch(db, { name: 'Ladders', query: 'ladders' }, at(2));
  return db;
}

describe('backups', () => {
  test('one a day is made when it is due, and the next is asked for in time', async () => {
    const db = await library();
    const woken: string[] = [];
    let now = 0;
    const world = { store: async () => db, now: () => at(now), wakeAt: async (when: string) => void woken.push(when) };
    expect(await runBackups(world)).toBe(true);
    now = 60;
    expect(await runBackups(world)).toBe(false);
    now = DAY + 1;
    expect(await runBackups(world)).toBe(true);
    expect(woken).toEqual([at(DAY), at(DAY), at(2 * DAY + 1)]);
    expect(await readBackups(db)).toMatchObject([
      { at: at(DAY + 1), kind: 'daily', counts: { works: 1, researchers: 1, shelf: 1 } },
      { at: at(0), kind: 'daily' },
    ]);
  });

  test('of an empty library there is none', async () => {
    expect(await makeBackup(await emptyStore(), at(0), 'daily')).toBe(false);
  });

  test('the last seven days stay, then one a week for four weeks, and ten made by hand', () => {
    let kept: Pick<BackupRecord, 'at' | 'kind'>[] = [];
    for (let day = 0; day < 80; day++) {
      kept.push({ at: at(day * DAY), kind: 'daily' });
      const { gone, weekly } = thinOut(kept);
      kept = kept
        .filter((one) => !gone.includes(one))
        .map((one) => (weekly.includes(one) ? { ...one, kind: 'weekly' } : one));
    }
    expect(kept.filter(({ kind }) => kind === 'daily').map((one) => one.at)).toEqual(
      [73, 74, 75, 76, 77, 78, 79].map((day) => at(day * DAY)),
    );
    const weeks = kept.filter(({ kind }) => kind === 'weekly').map((one) => Date.parse(one.at));
    expect(weeks).toHaveLength(4);
    for (const [n, week] of weeks.entries()) if (n > 0) expect((week - weeks[n - 1]!) / 86_400_000).toBe(7);
    const byHand = Array.from({ length: 12 }, (_, n) => ({ at: at(n), kind: 'by-hand' as const }));
    expect(thinOut(byHand).gone).toEqual(byHand.slice(0, 2));
  });

  test('make room for a new one where the browser gives no more', async () => {
    const db = await library();
    await makeBackup(db, at(0), 'daily');
    await makeBackup(db, at(DAY), 'daily');
    const put = IDBObjectStore.prototype.put;
    let refused = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'backups' && refused === 0) {
        refused++;
        throw new DOMException('no room', 'QuotaExceededError');
      }
      return put.apply(this, args);
    };
    try {
      expect(await makeBackup(db, at(2 * DAY), 'daily')).toBe(true);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await readBackups(db)).map((one) => one.at)).toEqual([at(2 * DAY), at(DAY)]);
  });

  test('going back to one shows what it changes, makes the library what it was, and can itself be gone back from', async () => {
    const db = await library();
    await makeBackup(db, at(10), 'by-hand');
    const then = await all(db);
    const [work] = await db.getAll('works');
    await changeShelf(db, [work!.id], { note: 'y' }, at(11));
    await setShelf(db, { onPage: paper('Moss gardens of the inner city') }, 'saved', at(12));
    const later = await all(db);
    const plan = (await planRestore(db, await backupOf(db, at(10)))) as RestorePlan;
    expect(plan.differences).toMatchObject({
      works: { back: 0, gone: 1, changed: 0, same: 1 },
      shelf: { back: 0, gone: 1, changed: 1, same: 0 },
      researchers: { same: 1 },
      searches: { same: 1 },
    });
    expect(plan.differences.works.examples).toEqual({
      back: [],
      gone: ['Moss gardens of the inner city'],
      changed: [],
    });
    expect(plan.differences.shelf.examples).toEqual({
      back: [],
      gone: ['Moss gardens of the inner city'],
      changed: ['Sparse ladders for slow learners'],
    });
    expect(await restoreLibrary(db, plan, at(20))).toEqual({ backup: at(20) });
    expect(await all(db)).toBe(then);
    expect(await db.getAllFromIndex('researchers', 'handles', 'orcid:0000-0001-2345-6789')).toHaveLength(1);
    await restoreLibrary(db, (await planRestore(db, await backupOf(db, at(20)))) as RestorePlan, at(21));
    expect(await all(db)).toBe(later);
  });

  test('one that cannot be read changes nothing, and says so', async () => {
    const db = await library();
    await keepBackup(db, { at: at(10), kind: 'by-hand', file: new Blob(['no gzip']), counts: {} });
    const before = await all(db);
    const broken = new Blob([new Uint8Array([0x1f, 0x8b, 1, 2, 3])]);
    await expect(planRestore(db, broken)).rejects.toMatchObject({ code: 'store' });
    expect(await planRestore(db, await backupOf(db, at(10)))).toMatchObject({ refused: 'not-json' });
    expect(await all(db)).toBe(before);
  });

  test('a file that was saved is gone back to like a backup, settings with it', async () => {
    const db = await library();
    await changeSettings(db, { theme: 'dark' });
    const then = await exportLibrary(db, at(0));
    await deleteAll(db);
    await setShelf(db, { onPage: paper('Moss gardens of the inner city') }, 'saved', at(12));
    await changeSettings(db, { theme: 'light' });
    const plan = (await planRestore(db, then)) as RestorePlan;
    expect(plan).toMatchObject({
      settings: true,
      differences: { works: { back: 1, gone: 1 }, searches: { back: 1, examples: { back: ['Ladders'] } } },
    });
    await restoreLibrary(db, plan, at(20));
    expect(await all(db)).toBe(await then.text());
    expect(await planRestore(db, then)).toMatchObject({
      settings: false,
      differences: { works: { same: 1, gone: 0 } },
    });
  });

  test('going back is stopped in the middle: nothing has changed', async () => {
    const db = await library();
    const plan = (await planRestore(db, await exportLibrary(db, at(3)))) as RestorePlan;
    await setShelf(db, { onPage: paper('Moss gardens of the inner city') }, 'saved', at(12));
    const before = await all(db);
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error('stopped'));
    await expect(restoreLibrary(db, plan, at(20), { signal: stop.signal, onProgress })).rejects.toThrow('stopped');
    expect(await all(db)).toBe(before);
    expect(await db.count('journal')).toBeGreaterThan(0);
  });

  test('go with everything else when everything is deleted', async () => {
    const db = await library();
    await makeBackup(db, at(10), 'by-hand');
    await deleteAll(db);
    for (const store of db.objectStoreNames)
      expect([store, await db.count(store)]).toEqual([store, store === 'meta' ? 1 : 0]);
  });
});

test('a store whose migration fails keeps its data, and gives it as a file that can be brought in', async () => {
  const name = crypto.randomUUID();
  const db = await openStore(name);
  await follow(db, homepage([paper('Sparse ladders for slow learners')]), at(0));
  await saveSearch(db, { name: 'Ladders', query: 'ladders' }, at(2));
  db.close();
  const failing = async () => {
    throw new Error('half-way');
  };
  await expect(openStore(name, [...migrations, failing])).rejects.toMatchObject({ code: 'store' });
  const file = await readLibraryFile((await rescueLibrary(at(5), name))!);
  expect(file).toMatchObject({
    works: [{ title: 'Sparse ladders for slow learners' }],
    searches: [{ query: 'ladders' }],
  });
});
