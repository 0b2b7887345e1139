import { beforeEach, describe, expect, test } from 'vitest';
import { type SourcesService, sourcesService } from '../../lib/background/sources.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { deleteAll } from '../../lib/store/delete-all.ts';
import { follow, unfollow } from '../../lib/store/follow.ts';
import { readPeopleToAsk } from '../../lib/store/known-ids.ts';
import { readQueue } from '../../lib/store/queue.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { readWatch } from '../../lib/store/watch.ts';
import { apiFeed, xml } from '../queue/answers.ts';
import { FakeWorld } from '../queue/fake-world.ts';
import { emptyStore, homepage, paper } from '../store/build.ts';

let db: LecternDb;
let world: FakeWorld;
let service: SourcesService;
const followedAt = '2026-11-02T09:00:00.000Z';
const ilse = homepage([paper('Sparse ladders for slow learners', { arxivId: '2605.00011', primary: 'cs.LG' })]);
const lin = homepage([], {
  url: 'https://hartog.example.edu/',
  researcher: { name: 'Lin Hartog', ids: { orcid: '0000-0002-1825-0097' } },
});
const tasks = async () => (await readQueue(db)).tasks.map(({ id }) => id.replace(/[0-9a-f-]{36}/, 'ID')).sort();
const asked = () => world.requests.map(({ url }) => new URL(url).host);
/** What was begun behind an answer has come to its end. */
const settled = () => service.run();

beforeEach(async () => {
  db = await emptyStore();
  world = new FakeWorld(db);
  world.web = (url) => (url.includes('rss.') ? xml('<feed/>') : xml(apiFeed([], { updated: world.now() })));
  world.page = ilse;
  service = sourcesService(world, (work) => void work);
  await follow(db, ilse, followedAt);
});

describe('the yes', () => {
  test('makes tasks and asks; taking it back ends both', async () => {
    await service.run();
    expect(await tasks()).toEqual([]);
    await service.set({ consent: true });
    await settled();
    expect(await tasks()).toEqual([
      'arxiv-api:names:0',
      'arxiv-api:works',
      'arxiv-author:ID',
      'homepage:https://vanbergen.example.edu/',
    ]);
    expect((await readWatch(db)).consentAt).toBe('2026-11-03T06:00:00.000Z');
    await world.runUntil('2026-11-03T07:00:00.000Z');
    expect(new Set(asked())).toEqual(new Set(['export.arxiv.org', 'arxiv.org', 'vanbergen.example.edu']));
    await service.set({ consent: false });
    await settled();
    expect(await tasks()).toEqual([]);
    expect(world.wakes.at(-1)).toBeUndefined();
  });

  test('what is asked first is spread over minutes, not sent all at once', async () => {
    await service.set({ consent: true });
    await settled();
    expect(asked()).toEqual([]);
    const due = (await readQueue(db)).tasks.map(({ dueAt }) => dueAt).sort();
    expect(new Set(due).size).toBe(due.length);
    expect(world.wakes.at(-1)).toBe(due[0]);
  });

  test('goes with everything else that is deleted', async () => {
    await service.set({ consent: true });
    await settled();
    await deleteAll(db);
    await service.run();
    expect((await readWatch(db)).consentAt).toBeUndefined();
    expect(world.wakes.at(-1)).toBeUndefined();
  });
});

describe('people', () => {
  test('who are followed or left change what is asked; the rest goes on where it stands', async () => {
    await service.set({ consent: true, sources: { homepage: false } });
    await settled();
    await world.runUntil('2026-11-03T07:00:00.000Z');
    const { value } = await follow(db, lin, world.now());
    await service.peopleChanged();
    expect(await tasks()).toEqual(['arxiv-api:names:0', 'arxiv-api:works', 'arxiv-author:ID', 'arxiv-author:ID']);
    const names = (await db.get('tasks', 'arxiv-api:names:0'))!;
    expect(names.names).toHaveLength(2);
    expect(names.doneAt).toBeDefined();
    await unfollow(db, value, world.now());
    await service.peopleChanged();
    expect((await db.get('tasks', 'arxiv-api:names:0'))!.names).toHaveLength(1);
  });

  test('who did not change cost a background that starts nothing', async () => {
    await service.set({ consent: true });
    await settled();
    const before = await db.getAll('tasks');
    world.ms += 1_000;
    await sourcesService(world, () => {}).run();
    expect(await db.getAll('tasks')).toEqual(before);
  });

  test('with many names are asked about in few requests, each short enough to be an address', async () => {
    for (let i = 0; i < 120; i++)
      await follow(
        db,
        homepage([], {
          url: `https://p${i}.example.edu/`,
          researcher: {
            name: `${String.fromCharCode(65 + (i % 26))}${'aeiou'[Math.floor(i / 26)]}n von Longname-Surname`,
            ids: {},
          },
        }),
        followedAt,
      );
    await follow(
      db,
      homepage([], { url: 'https://kanji.example.edu/', researcher: { name: '山田太郎', ids: {} } }),
      followedAt,
    );
    await service.set({ consent: true, sources: { homepage: false, 'arxiv-author': false } });
    await settled();
    await world.runUntil('2026-11-03T07:00:00.000Z');
    const queries = world.requests.map(({ url }) => url).filter((url) => url.includes('search_query'));
    expect(queries.length).toBeLessThan(6);
    for (const url of queries) expect(url.length).toBeLessThan(2_000);
    const named = queries.flatMap((url) =>
      [...new URL(url).searchParams.get('search_query')!.matchAll(/au:"([^"]+)"/g)].map((m) => m[1]),
    );
    expect(named).toHaveLength(121);
    expect(named.join()).not.toContain('山');
  });
});

describe('check now', () => {
  test('asks at once what was not answered within the last hours', async () => {
    await service.set({ consent: true, sources: { homepage: false, 'arxiv-author': false } });
    await settled();
    expect(await service.check('arxiv-api')).toEqual({ asked: 2 });
    await settled();
    expect(asked()).toEqual(['export.arxiv.org', 'export.arxiv.org']);
    expect(await service.check('arxiv-api')).toEqual({ asked: 0 });
    await settled();
    expect(asked()).toHaveLength(2);
  });

  test('ends a pause, but not one that the service asked for', async () => {
    await service.set({ consent: true, sources: { homepage: false, 'arxiv-author': false } });
    await settled();
    world.web = () => new Response('', { status: 500 });
    await service.check('arxiv-api');
    await settled();
    expect(asked()).toHaveLength(1);
    world.web = () => new Response('', { status: 429, headers: { 'retry-after': '7200' } });
    await service.check('arxiv-api');
    await settled();
    expect(asked()).toHaveLength(2);
    expect(await service.check('arxiv-api')).toEqual({
      asked: 2,
      until: (await db.get('sources', 'arxiv-api'))?.pausedUntil,
    });
    await settled();
    expect(asked()).toHaveLength(2);
  });

  test('asks Crossref, which waits for it, about papers without a venue', async () => {
    await follow(
      db,
      homepage([paper('Ropes and what they hold', { doi: '10.1000/r' })], { url: 'https://x.example.edu/' }),
      followedAt,
    );
    await service.set({
      consent: true,
      sources: { homepage: false, 'arxiv-author': false, 'arxiv-api': false, crossref: true },
    });
    await settled();
    await world.runUntil('2026-11-20T00:00:00.000Z');
    expect(asked()).toEqual([]);
    const item = {
      DOI: '10.1000/r',
      title: ['Ropes and what they hold'],
      'container-title': ['Journal of Ropes'],
      type: 'journal-article',
    };
    world.web = () => Response.json({ status: 'ok', message: { items: [item] } });
    await service.check('crossref');
    await settled();
    expect(asked()).toEqual(['api.crossref.org']);
    expect((await db.getAll('works')).map(({ venue }) => venue)).toContain('Journal of Ropes');
    expect(await db.count('news')).toBe(0);
  });
});

test('people are asked about by their page’s name and by the one they sign with, not by initials', async () => {
  const signed = (name: string, at: number) =>
    paper(`Ropes and what they hold, part ${at}`, { authors: [{ name }, { name: 'Jun Rii' }] });
  const works = ['Jonathan T. Quillfeather', 'Jonathan T. Quillfeather', 'J. Quillfeather', 'J. Quillfeather'].map(
    signed,
  );
  const page = { url: 'https://q.example.edu/', researcher: { name: 'Jon Quillfeather', ids: {} } };
  await follow(db, homepage(works, page), followedAt);
  const people = await readPeopleToAsk(db);
  expect(people.find(({ name }) => name === 'Jon Quillfeather')?.variants).toEqual(['Jonathan T. Quillfeather']);
  await service.set({ consent: true, sources: { homepage: false, 'arxiv-author': false } });
  await settled();
  await world.runUntil('2026-11-04T00:00:00.000Z');
  const queries = world.requests.map(({ url }) => new URL(url).searchParams.get('search_query') ?? '').join();
  expect(queries).toContain('au:"Jon Quillfeather" OR au:"Jonathan T. Quillfeather"');
  expect(queries).not.toContain('"J.');
});

test('what was only saved is asked of nobody', async () => {
  await setShelf(
    db,
    { onPage: paper('A stranger on bells', { arxivId: '2611.99999', doi: '10.1000/secret' }) },
    'saved',
    followedAt,
  );
  await service.set({ consent: true, sources: { crossref: true } });
  await settled();
  await service.check('crossref');
  await world.runUntil('2026-11-05T00:00:00.000Z');
  expect(world.requests.length).toBeGreaterThan(4);
  for (const { url } of world.requests) expect(decodeURIComponent(url)).not.toMatch(/2611\.99999|secret|stranger/i);
});

test('category feeds ask for the categories that the people write in, not for those of what was saved', async () => {
  await setShelf(db, { onPage: paper('A stranger on bells', { primary: 'math.RT' }) }, 'saved', followedAt);
  await service.set({
    consent: true,
    sources: { homepage: false, 'arxiv-author': false, 'arxiv-api': false, 'arxiv-feed': true },
  });
  await settled();
  await service.check('arxiv-feed');
  await settled();
  expect(world.requests.map(({ url }) => url)).toEqual(['https://rss.arxiv.org/atom/cs.LG']);
});
