import { describe, expect, test, vi } from 'vitest';
import { correctPaper } from '../../lib/store/corrections.ts';
import { readQueue } from '../../lib/store/queue.ts';
import { changeWatch } from '../../lib/store/watch.ts';
import { homepage, newsIn, paper } from '../store/build.ts';
import { apiFeed, type FakePaper, fresh, healthOf, isNames, plan, titles, watching, xml } from './answers.ts';

const old = { id: '2609.00001', submitted: '2026-09-01T10:00:00Z' };
const held = { id: '2610.00003', submitted: '2026-10-20T10:00:00Z' };

describe('what is asked', () => {
  test('nothing before the user said yes, and nothing with "No network"', async () => {
    const { world, db } = await watching();
    await changeWatch(db, { consent: false }, world.now());
    await world.run();
    await changeWatch(db, { consent: true, noNetwork: true }, world.now());
    await world.run();
    expect(world.requests).toEqual([]);
    expect(world.wakes).toEqual([undefined, undefined]);
  });

  test('names in one query and known numbers in another, without cookies and referrer, at least 3 seconds apart', async () => {
    const { world } = await watching();
    world.web = () => xml(apiFeed([]));
    await world.run();
    expect(world.requests.map(({ url }) => url)).toEqual([
      'https://export.arxiv.org/api/query?search_query=au:%22Ilse+Vanbergen%22&start=0&max_results=100&sortBy=submittedDate&sortOrder=descending',
      'https://export.arxiv.org/api/query?id_list=2605.00011&max_results=1',
    ]);
    for (const { init } of world.requests)
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    const [first, second] = world.requests.map(({ at }) => Date.parse(at));
    expect(second! - first!).toBeGreaterThanOrEqual(3_000);
  });

  test.each([
    ['Europe/Berlin', '2027-03-24T00:00:00.000Z', '2027-04-02T00:00:00.000Z'],
    ['America/New_York', '2027-11-03T00:00:00.000Z', '2027-11-12T00:00:00.000Z'],
  ])('the same thing once a day, on every day, while the clocks of %s change', async (zone, from, to) => {
    vi.stubEnv('TZ', zone);
    const { world } = await watching();
    world.web = () => xml(apiFeed([], { updated: world.now() }));
    world.ms = Date.parse(from);
    await world.runUntil(to);
    vi.unstubAllEnvs();
    const days = world.requests.filter(({ url }) => isNames(url)).map(({ at }) => at.slice(0, 10));
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBe(9);
  });

  test('the queue does not ask where the browser does not let it', async () => {
    const { world } = await watching();
    world.denied = ['https://export.arxiv.org/*'];
    await world.run();
    expect(world.requests).toEqual([]);
    world.denied = [];
    world.web = () => xml(apiFeed([]));
    await world.run();
    expect(world.requests).toHaveLength(2);
  });

  test('no attempt is counted without a network', async () => {
    const { world } = await watching();
    world.isOnline = false;
    await world.run();
    expect(world.requests).toEqual([]);
    expect(await healthOf(world)).toBeUndefined();
    expect(world.wakes).toEqual(['2026-11-03T06:15:00.000Z']);
  });

  test('a budget that is used up waits for the next day', async () => {
    const { world, db } = await watching();
    world.web = () => xml(apiFeed([]));
    await db.put('sources', { id: 'arxiv-api', day: '2026-11-03', calls: 40, failures: 0 });
    await world.run();
    expect(world.requests).toEqual([]);
    expect(world.wakes.at(-1)).toBe('2026-11-04T05:15:00.000Z');
    await world.runUntil('2026-11-04T06:00:00.000Z');
    expect(world.requests).toHaveLength(2);
  });

  test('what nobody wants any more is not asked', async () => {
    const { world, db } = await watching();
    await changeWatch(db, { sources: { 'arxiv-api': false } }, world.now());
    await plan(world);
    await world.run();
    expect(world.requests).toEqual([]);
    expect((await readQueue(db)).tasks).toEqual([]);
  });

  test('a request under way is given up when the user says so, and nothing is held against the source', async () => {
    const { world, db } = await watching();
    const queue = world.start();
    world.web = async () => {
      await changeWatch(db, { noNetwork: true }, world.now());
      queue.cancel();
      return 'hang' as const;
    };
    await queue.run();
    expect(world.requests).toHaveLength(1);
    expect((await readQueue(db)).tasks.filter(({ claimedAt, failures }) => claimedAt || failures > 0)).toEqual([]);
    expect((await healthOf(world))?.lastError).toBeUndefined();
  });
});

describe('what arrives', () => {
  test('what was submitted before the follow is the baseline; what came later is new', async () => {
    const { world } = await watching();
    world.web = (url) => xml(apiFeed(isNames(url) ? [fresh, held, old] : []));
    await world.run();
    expect(await titles(world)).toEqual(['2611.00002']);
    expect(world.changes).toBe(1);
  });

  test('a paper that was held back arrives when it shows up, though it was submitted before the follow', async () => {
    const { world } = await watching();
    world.web = (url) => xml(apiFeed(isNames(url) ? [old] : []));
    await world.run();
    world.web = (url) => xml(apiFeed(isNames(url) ? [held, old] : []));
    await world.runUntil('2026-11-04T12:00:00.000Z');
    expect(await titles(world)).toEqual(['2610.00003']);
  });

  test('an arrival keeps where and when it was first met, and comes once', async () => {
    const { world, db } = await watching();
    world.web = (url) => xml(apiFeed(isNames(url) ? [fresh] : []));
    await world.runUntil('2026-11-20T00:00:00.000Z');
    const arrivals = await db.getAll('arrivals');
    expect(arrivals).toMatchObject([{ firstSeenAt: '2026-11-03T06:00:00.000Z', unseen: 1 }]);
    expect(arrivals[0]!.firstSeenOn).toMatch(/^https:\/\/export\.arxiv\.org\/api\/query\?search_query=/);
  });

  test('papers of strangers leave no trace', async () => {
    const { world, db } = await watching();
    const title = 'Gardens and ponds of the coast';
    world.web = () => xml(apiFeed([{ ...fresh, title, authors: ['I. Vanbergen', 'Lin Hartog'] }]));
    await world.run();
    expect(await db.count('works')).toBe(1);
    expect(await db.count('sightings')).toBe(0);
  });

  test('more pages are read as long as they are recent, the first time further back', async () => {
    const { world } = await watching();
    const page = (start: number) =>
      Array.from({ length: 100 }, (_, i) => ({
        id: `26${String(10 - Math.floor(start / 100)).padStart(2, '0')}.${String(10_000 + i)}`,
        submitted: new Date(Date.parse('2026-11-01T00:00:00Z') - (start + i) * 14 * 3_600_000).toISOString(),
      }));
    world.web = (url) => {
      if (!isNames(url)) return xml(apiFeed([]));
      const start = Number(new URL(url).searchParams.get('start'));
      return xml(apiFeed(page(start), { total: 900, updated: world.now() }));
    };
    await world.run();
    const starts = () =>
      world.requests.filter(({ url }) => isNames(url)).map(({ url }) => /start=(\d+)/.exec(url)?.[1]);
    // 100 papers are 58 days: a deep run goes back 150.
    expect(starts()).toEqual(['0', '100', '200']);
    expect(await titles(world)).toEqual([]);
    world.requests = [];
    await world.runUntil('2026-11-04T12:00:00.000Z');
    expect(starts()).toEqual(['0']);
    expect(await titles(world)).toEqual([]);
  });

  test('what the user says between two answers counts for the next', async () => {
    const { world, db, personId } = await watching();
    const authors = ['Ilse Vanbergen', 'Zdenka Vrbovsek'];
    const [first, second] = ['2611.10000', '2611.20000'];
    const pageFrom = (id: string) => [
      { ...fresh, id, authors },
      ...Array.from({ length: 99 }, (_, i) => ({ ...fresh, id: `2611.3${id[5]}${100 + i}`, authors: ['Jun Rii'] })),
    ];
    const answerTo = (url: string) =>
      xml(apiFeed(isNames(url) ? pageFrom(url.includes('start=100') ? second : first) : [], { total: 200 }));
    world.web = async (url) => {
      const arrived = (await db.getAll('works')).find(({ arxivId }) => arxivId === first);
      if (arrived) {
        const notThem = { researcherId: personId, which: { id: arrived.id }, theirs: false };
        await correctPaper(db, notThem, world.now());
      }
      return answerTo(url);
    };
    await world.run();
    expect(await titles(world)).toEqual([]);

    const calm = await watching();
    calm.world.web = answerTo;
    await calm.world.run();
    expect((await titles(calm.world)).toSorted()).toEqual([first, second]);
  });

  test('the author feed is sure, its first answer the baseline; one that is not there is no error', async () => {
    const { world, db } = await watching();
    await changeWatch(db, { sources: { 'arxiv-api': false, 'arxiv-author': true } }, world.now());
    await plan(world);
    let feed: FakePaper[] = [held, old];
    world.web = (url) => (url.includes('.atom') ? xml(apiFeed(feed)) : xml(apiFeed([])));
    await world.run();
    expect(world.requests.map(({ url }) => url)).toEqual(['https://arxiv.org/a/0000-0001-2345-6789.atom']);
    expect(await titles(world)).toEqual([]);
    expect(await db.count('authorships')).toBe(3);
    feed = [{ ...fresh, authors: ['I. Vanbergen'] }, ...feed];
    await world.runUntil('2026-11-07T00:00:00.000Z');
    expect(await db.getAll('arrivals')).toMatchObject([{ researchers: [{ how: 'sure' }] }]);
    world.web = () => new Response('', { status: 404 });
    await world.runUntil('2026-11-10T12:00:00.000Z');
    expect((await healthOf(world, 'arxiv-author'))?.lastError).toBeUndefined();
  });

  test('a new version, an acceptance, code and an award of a known paper are told once, and not when first heard of', async () => {
    const { world, db } = await watching();
    let known = { id: '2605.00011', version: 2, submitted: '2026-05-02T00:00:00Z', comment: 'Accepted at ICML 2024' };
    const title = { title: 'Sparse ladders for slow learners', authors: ['Ilse Vanbergen', 'Kofi Mensah-Adu'] };
    world.web = (url) => xml(apiFeed(isNames(url) ? [] : [{ ...known, ...title }], { updated: world.now() }));
    await world.run();
    expect(await newsIn(db, true)).toEqual([]);
    known = { ...known, version: 3, comment: 'Accepted at ICML 2024 (oral). Code: https://github.com/ladders/sparse' };
    await world.runUntil('2026-11-09T00:00:00.000Z');
    expect((await newsIn(db)).map(([, kind, what]) => [kind, what])).toEqual([
      ['award', 'oral'],
      ['code', 'https://github.com/ladders/sparse'],
      ['version', 'v3'],
    ]);
  });

  test('what arXiv’s lines said before is no news, however it is read now; what they say since is', async () => {
    const { world, db } = await watching();
    const [work] = await db.getAll('works');
    const comments = 'Accepted at ICML 2026';
    await db.put('works', { ...work!, kind: 'preprint', arxivVersion: 1, comments });
    const entry = { id: '2605.00011', title: work!.title, submitted: '2026-05-02T00:00:00Z', comment: comments };
    const serve = (comment: string) => {
      world.web = (url) => xml(apiFeed(isNames(url) ? [] : [{ ...entry, comment }], { updated: world.now() }));
    };
    serve(comments);
    await world.run();
    expect(await newsIn(db)).toEqual([]);
    expect((await db.getAll('works'))[0]).toMatchObject({ venue: 'ICML', year: 2026 });
    serve(`${comments}. Code: https://github.com/ladders/sparse`);
    await world.runUntil('2026-11-06T00:00:00.000Z');
    expect((await newsIn(db)).map(([, kind]) => kind)).toEqual(['code']);
  });

  test('a kind of news that is switched off is not told', async () => {
    const { world, db } = await watching();
    await changeWatch(db, { news: { version: false } }, world.now());
    let version = 1;
    const known = { id: '2605.00011', submitted: '2026-05-02T00:00:00Z', title: 'Sparse ladders for slow learners' };
    world.web = (url) => xml(apiFeed(isNames(url) ? [] : [{ ...known, version: version++ }], { updated: world.now() }));
    await world.runUntil('2026-11-08T00:00:00.000Z');
    expect(version).toBeGreaterThan(4);
    expect(await db.getAll('news')).toEqual([]);
  });
});

describe('a homepage', () => {
  const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
  async function watchingPage() {
    const set = await watching();
    await changeWatch(set.db, { sources: { 'arxiv-api': false, homepage: true } }, set.world.now());
    await plan(set.world);
    set.world.page = homepage([known]);
    set.world.web = () =>
      new Response('<html>', {
        headers: { 'content-type': 'text/html', etag: '"a"', 'last-modified': 'Tue, 03 Nov 2026 00:00:00 GMT' },
      });
    return set;
  }

  test('is read again once a week, with a conditional request, and brings what it lists since', async () => {
    const { world } = await watchingPage();
    await world.run();
    world.page = homepage([paper('A ladder nobody put on arXiv, at last', { year: 2026 }), known]);
    await world.runUntil('2026-11-12T00:00:00.000Z');
    expect(world.requests.map(({ url, at, init }) => [url, at.slice(0, 10), init.headers])).toEqual([
      ['https://vanbergen.example.edu/', '2026-11-03', { Accept: expect.any(String) }],
      [
        'https://vanbergen.example.edu/',
        '2026-11-10',
        { Accept: expect.any(String), 'If-None-Match': '"a"', 'If-Modified-Since': 'Tue, 03 Nov 2026 00:00:00 GMT' },
      ],
    ]);
    expect(await titles(world)).toEqual(['A ladder nobody put on arXiv, at last']);
  });

  test('that did not change is a success without an answer', async () => {
    const { world, db } = await watchingPage();
    await world.run();
    world.web = () => new Response(null, { status: 304 });
    await world.runUntil('2026-11-12T00:00:00.000Z');
    expect(world.requests).toHaveLength(2);
    expect((await healthOf(world, 'homepage'))?.lastError).toBeUndefined();
    expect((await readQueue(db)).tasks).toMatchObject([{ runs: 2, etag: '"a"' }]);
  });

  test('that is a login or an empty frame by now is told, loses nothing, and is tried again in a week', async () => {
    const { world, db } = await watchingPage();
    world.page = { ...homepage([]), kind: 'other' };
    await world.run();
    expect(await healthOf(world, 'homepage')).toMatchObject({
      lastError: { code: 'unreadable', detail: 'vanbergen.example.edu: no publications found on the page' },
    });
    expect(await db.count('authorships')).toBe(1);
    expect(world.wakes.at(-1)!.slice(0, 10)).toBe('2026-11-10');
  });
});
