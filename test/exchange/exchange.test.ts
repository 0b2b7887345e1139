import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportLibrary } from '../../lib/exchange/export.ts';
import type { Refusal } from '../../lib/exchange/format.ts';
import { applyImport, type Preview, readImport } from '../../lib/exchange/import.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { readReadingList } from '../../lib/store/lists.ts';
import { changeSettings, readSettings } from '../../lib/store/settings.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper } from '../store/build.ts';

const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
const fresh = paper('Tall ladders for quick learners indeed', { arxivId: '2610.00022' });

/** Papers that were seen on listings: records that are quick to read. */
const sightings = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ arxivId: `2604.${String(n).padStart(5, '0')}`, firstSeenAt: at(n) }));

/** Somebody followed, one paper arrived, one saved. */
async function fill(db: LecternDb): Promise<void> {
  await follow(db, homepage([known]), at(0));
  const listing = { url: 'https://arxiv.org/list/cs.LG/recent', listing: 'cs.LG/recent', works: [known, fresh] };
  await markPapers(db, listing, { now: at(5), record: true });
  await setShelf(db, { onPage: known }, 'reading', at(6));
}

const exported = async (db: LecternDb): Promise<string> => (await exportLibrary(db, at(100))).text();

async function accepted(db: LecternDb, file: string): Promise<Preview> {
  const preview = await readImport(db, file);
  if ('refused' in preview) throw new Error(`refused: ${preview.reason} ${preview.where}`);
  return preview;
}
const importAll = async (db: LecternDb, file: string) => applyImport(db, (await accepted(db, file)).file, at(200));
const refusal = async (db: LecternDb, file: string): Promise<Refusal> => {
  const answer = await readImport(db, file);
  if (!('refused' in answer)) throw new Error('the file was taken');
  return answer;
};

describe('export and import', () => {
  let db: LecternDb;
  let file: string;
  beforeEach(async () => {
    db = await emptyStore();
    await fill(db);
    file = await exported(db);
  });

  test('an export brought into an empty store is the same library', async () => {
    await changeSettings(db, { theme: 'dark' });
    file = await exported(db);
    const other = await emptyStore();
    const preview = await accepted(other, file);
    expect(preview).toMatchObject({ settings: 'taken', outcomes: { works: { added: 2 }, researchers: { added: 1 } } });
    expect(await everything(other)).toMatchObject({ works: [], researchers: [] });
    await applyImport(other, preview.file, at(200));
    expect(await everything(other)).toEqual(await everything(db));
    expect(await readSettings(other)).toMatchObject({ theme: 'dark' });
    expect(await exported(other)).toBe(file);
  });

  test('importing the file again changes nothing, and the preview says so', async () => {
    const before = await everything(db);
    const { outcomes } = await accepted(db, file);
    expect(outcomes.works).toEqual({ added: 0, changed: 0, kept: 2, conflicting: 0 });
    expect(Object.values(outcomes).every(({ added, changed }) => added + changed === 0)).toBe(true);
    await importAll(db, file);
    expect(await everything(db)).toEqual(before);
  });

  test('works and people of another machine become those that are here by their ids', async () => {
    const other = await emptyStore();
    await fill(other);
    await setShelf(other, { onPage: fresh }, 'saved', at(7));
    await importAll(db, await exported(other));
    const all = await everything(db);
    expect(all.works).toHaveLength(2);
    expect(all.researchers).toHaveLength(1);
    expect(all.authorships).toHaveLength(1);
    const { rows } = await readReadingList(db, { offset: 0, limit: 9 });
    expect(rows.map(({ work, shelf }) => [work.title, shelf?.state])).toEqual([
      [fresh.title, 'saved'],
      [known.title, 'reading'],
    ]);
  });

  test('what was changed later wins, here and in the file', async () => {
    await setShelf(db, { onPage: known }, 'read', at(50));
    const { outcomes } = await accepted(db, file);
    expect(outcomes.shelf).toEqual({ added: 0, changed: 0, kept: 0, conflicting: 1 });
    await importAll(db, file);
    expect(await readReadingList(db, { state: 'read', offset: 0, limit: 9 })).toMatchObject({ total: 1 });

    const later = await exported(db);
    const other = await emptyStore();
    await importAll(other, file);
    await importAll(other, later);
    expect(await readReadingList(other, { state: 'read', offset: 0, limit: 9 })).toMatchObject({ total: 1 });
  });

  test('a shorter byline of an older file does not cut the one that is here', async () => {
    const other = await emptyStore();
    const cut = { ...known, authors: authors('Ilse Vanbergen'), authorsTruncated: true };
    await setShelf(other, { onPage: cut }, 'saved', at(90));
    await importAll(db, await exported(other));
    const { rows } = await readReadingList(db, { offset: 0, limit: 1 });
    expect(rows[0]?.work).toMatchObject({ authors: known.authors });
    expect(rows[0]?.work).not.toHaveProperty('authorsTruncated');
  });

  test('is taken back whole by undo', async () => {
    const other = await emptyStore();
    await setShelf(other, { onPage: known }, 'read', at(90));
    await setShelf(other, { onPage: paper('Deep wells of the eastern steppe') }, 'saved', at(91));
    const before = await everything(db);
    const { undo } = await importAll(db, await exported(other));
    expect((await everything(db)).works).toHaveLength(3);
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await everything(db)).toEqual(before);
  });

  test('says how far it is, and stopped at any moment leaves nothing behind', async () => {
    const large = { ...JSON.parse(file), sightings: sightings(700) };
    const { file: read } = await accepted(db, JSON.stringify(large));
    const before = await everything(db);
    const whole: [number, number][] = [];
    await applyImport(await emptyStore(), read, at(200), { onProgress: (...how) => whole.push(how) });
    expect(whole.length).toBeGreaterThan(10);
    expect(whole.at(-1)).toEqual([whole[0]![1], whole[0]![1]]);
    expect(whole.map(([done]) => done)).toEqual(whole.map(([done]) => done).toSorted((a, b) => a - b));
    for (let step = 1; step <= whole.length; step += 3) {
      const stop = new AbortController();
      let left = step;
      const onProgress = () => {
        if (--left === 0) stop.abort(new Error('stopped'));
      };
      const target = await emptyStore();
      const done = applyImport(target, read, at(200), { signal: stop.signal, onProgress });
      if (step < whole.length) await expect(done).rejects.toThrow();
      else await done;
      expect(await target.count('works')).toBe(step < whole.length ? 0 : 2);
    }
    expect(await everything(db)).toEqual(before);
  });

  test('reading it says how far it is, and can be stopped', async () => {
    const large = JSON.stringify({ ...JSON.parse(file), sightings: sightings(700) });
    const stop = new AbortController();
    const far: number[] = [];
    const onProgress = (done: number, total: number) => {
      far.push(done / total);
      if (done / total > 0.6) stop.abort(new Error('stopped'));
    };
    await expect(readImport(db, large, { signal: stop.signal, onProgress })).rejects.toThrow();
    expect(far.length).toBeGreaterThan(10);
    expect(far.at(-1)).toBeGreaterThan(0.6);
    expect(far.at(-1)).toBeLessThan(0.8);
  });

  test('two imports at once both end whole', async () => {
    const one = await emptyStore();
    await setShelf(one, { onPage: paper('Deep wells of the eastern steppe') }, 'saved', at(8));
    const two = await emptyStore();
    await setShelf(two, { onPage: paper('Shallow wells of the western steppe') }, 'saved', at(9));
    await setShelf(two, { onPage: fresh }, 'read', at(9));
    const files = await Promise.all([exported(one), exported(two)]);
    await Promise.all(files.map((text) => importAll(db, text)));
    expect(await readReadingList(db, { offset: 0, limit: 9 })).toMatchObject({ total: 4 });
    expect((await everything(db)).works).toHaveLength(4);
  });
});

describe('a file that is not right is refused whole', () => {
  let db: LecternDb;
  let file: string;
  beforeEach(async () => {
    db = await emptyStore();
    await fill(db);
    file = await exported(db);
  });
  const edited = (change: (value: ReturnType<typeof JSON.parse>) => void): string => {
    const value = JSON.parse(file);
    change(value);
    return JSON.stringify(value);
  };

  test.each([
    ['of another program', '{"format":"zotero","version":1}', 'other-format'],
    ['that is a list', '[]', 'other-format'],
    ['that is no JSON', 'BEGIN:VCARD\nEND:VCARD', 'not-json'],
    ['that is empty', '', 'not-json'],
    ['without a version', '{"format":"lectern"}', 'invalid'],
    ['of a newer version', '{"format":"lectern","version":99,"works":{}}', 'newer'],
  ])('one %s', async (_what, text, refused) => {
    expect(await refusal(db, text)).toMatchObject({ refused });
  });

  test('one cut off in the middle says in which line', async () => {
    const cut = file.slice(0, file.indexOf('"researchers"') - 20);
    const { refused, where } = await refusal(db, cut);
    expect(refused).toBe('truncated');
    expect(where).toBe(`line ${cut.split('\n').length}`);
  });

  test('one too large is not even read', async () => {
    const huge = { size: 300 * 1024 * 1024, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readImport(db, huge)).toMatchObject({
      refused: 'too-large',
      reason: expect.stringContaining('300 MB'),
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('one with the key %s', async (key) => {
    const text = file.replace('"works":[\n{', `"works":[\n{"${key}":{"polluted":true},`);
    expect(text).not.toBe(file);
    expect(await refusal(db, text)).toMatchObject({ refused: 'hostile', where: `works[0].${key}` });
    expect(
      await refusal(db, text.replace(`"${key}"`, `"\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}"`)),
    ).toMatchObject({
      refused: 'hostile',
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('one with a million entries, before any of them is looked at', async () => {
    const entries = Array.from({ length: 1_000_000 }, () => '{}').join(',');
    const before = process.cpuUsage();
    expect(await refusal(db, file.replace('"works":[', `"works":[${entries},`))).toMatchObject({
      refused: 'too-large',
      reason: expect.stringContaining('at most 900000 are read'),
    });
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  });

  test('one nested without end', async () => {
    const deep = `{"format":"lectern","version":1,"x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    expect(await refusal(db, deep)).toMatchObject({ refused: 'hostile' });
  });

  test('one with a javascript: link says where it is', async () => {
    const text = edited(({ works }) => {
      works[1].links = [{ kind: 'code', url: 'javascript:alert(1)' }];
    });
    expect(await refusal(db, text)).toMatchObject({ refused: 'invalid', where: 'works[1].links[0].url' });
  });

  test.each([
    ['a record that lacks a field', (value) => delete value.works[0].title, 'works[0].title'],
    ['a state that is none', (value) => (value.shelf[0].state = 'eaten'), 'shelf[0].state'],
    ['a record twice', (value) => value.works.push(value.works[0]), 'works[2]'],
    ['a shelf entry of no paper', (value) => (value.shelf[0].workId = crypto.randomUUID()), 'shelf[0]'],
    ['an authorship of nobody', (value) => (value.authorships[0].researcherId = crypto.randomUUID()), 'authorships[0]'],
    ['a kind that is no list', (value) => (value.arrivals = {}), 'arrivals'],
    ['a date that is none', (value) => (value.exportedAt = 'yesterday'), 'exportedAt'],
  ] as [string, (value: ReturnType<typeof JSON.parse>) => unknown, string][])(
    'one with %s',
    async (_what, change, where) => {
      const before = await everything(db);
      expect(
        await refusal(
          db,
          edited((value) => void change(value)),
        ),
      ).toMatchObject({ refused: 'invalid', where });
      expect(await everything(db)).toEqual(before);
    },
  );
});

test('a file of version 1 is read today with everything in it', async () => {
  const db = await emptyStore();
  const text = readFileSync(join(import.meta.dirname, 'versions/version-1.json'), 'utf8');
  const preview = await readImport(db, text);
  if ('refused' in preview) throw new Error(`${preview.reason} ${preview.where}`);
  expect(preview).toMatchObject({ outcomes: { works: { added: 2 }, shelf: { added: 1 } }, settings: 'taken' });
  await applyImport(db, preview.file, at(200));
  const all = await everything(db);
  expect(all).toMatchObject({
    works: [{ title: 'Sparse ladders for slow learners' }, { title: 'Tall ladders for quick learners indeed' }],
    shelf: [{ state: 'reading' }],
    arrivals: [{ researchers: [{ how: 'likely', reasons: [{ key: 'sameName' }] }] }],
  });
});
