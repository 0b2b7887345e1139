import { describe, expect, test, vi } from 'vitest';
import { readQueue } from '../../lib/store/queue.ts';
import { changeWatch } from '../../lib/store/watch.ts';
import { homepage, newsIn, paper, readArrivals } from '../store/build.ts';
import { apiError, apiFeed, type FakePaper, plan, watching, xml } from './answers.ts';
import type { FakeWorld } from './fake-world.ts';

const titles = async ({ db }: FakeWorld) =>
  (await readArrivals(db, { limit: 99 })).rows.map(({ work }) => work.arxivId ?? work.title);
const healthOf = async ({ db }: FakeWorld, id: 'arxiv-api' | 'homepage' | 'arxiv-author' = 'arxiv-api') =>
  (await readQueue(db)).health.get(id);
const isNames = (url: string) => url.includes('search_query');

const old = { id: '2609.00001', submitted: '2026-09-01T10:00:00Z' };
const fresh = { id: '2611.00002', submitted: '2026-11-02T18:00:00Z' };
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

describe('trouble', () => {
  const cases: [string, () => Response | 'hang' | 'throw', object][] = [
    ['no connection', () => 'throw', { code: 'unreachable' }],
    ['a connection that never ends', () => 'hang', { code: 'timeout' }],
    [
      'an error in an Atom body',
      () => xml(apiError('incorrect id'), { status: 400 }),
      { code: 'refused', detail: 'incorrect id', status: 400 },
    ],
    ['an error in an Atom body with status 200', () => xml(apiError('incorrect id')), { code: 'refused' }],
    ['429', () => new Response('', { status: 429 }), { code: 'throttled', status: 429 }],
    ['503', () => new Response('', { status: 503 }), { code: 'throttled', status: 503 }],
    ['403', () => new Response('', { status: 403 }), { code: 'key', status: 403 }],
    ['500', () => new Response('', { status: 500 }), { code: 'status', status: 500 }],
    ['a web page with status 200', () => new Response('<!doctype html><title>Just a moment</title>'), { code: 'html' }],
    ['XML that is cut off', () => xml(apiFeed([fresh]).slice(0, -40)), { code: 'unreadable' }],
    ['an entity bomb', () => xml(bomb), { code: 'unreadable', detail: 'XML with a document type' }],
    ['an answer without end', () => xml(endless() as never), { code: 'too-large' }],
    [
      'a length that is too large',
      () => xml('x', { headers: { 'content-length': '99999999' } }),
      { code: 'too-large' },
    ],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } }),
      { code: 'redirect' },
    ],
    ['another kind of XML', () => xml('<opml/>'), { code: 'unreadable', detail: 'XML, but no feed: <opml>' }],
    ['nothing at all', () => xml(''), { code: 'unreadable' }],
  ];
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><feed>&b;</feed>`;
  const endless = () =>
    new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(4 * 1024 * 1024).fill(32)) });

  test.each(cases)(
    '%s is told as what it is, changes nothing, and is not asked again at once',
    async (_name, answer, error) => {
      const { world, db } = await watching();
      world.web = answer;
      const before = await db.getAll('works');
      await world.run();
      expect(await healthOf(world)).toMatchObject({ lastError: error });
      expect(await db.getAll('works')).toEqual(before);
      expect(world.requests.length).toBeLessThanOrEqual(2);
      const wait = Date.parse(world.wakes.at(-1)!) - world.ms;
      expect(wait).toBeGreaterThan(10 * 60_000);
    },
  );

  test.each([
    ['in seconds', '7200', '2026-11-03T08:00:00.000Z'],
    ['as a date', 'Tue, 03 Nov 2026 09:30:00 GMT', '2026-11-03T09:30:00.000Z'],
  ])('Retry-After %s is obeyed', async (_name, header, until) => {
    const { world } = await watching();
    world.web = () => new Response('', { status: 429, headers: { 'retry-after': header } });
    await world.run();
    expect(world.requests).toHaveLength(1);
    expect(world.wakes.at(-1)).toBe(until);
  });

  test('failures back off to hours, and a success ends it', async () => {
    const { world } = await watching();
    world.web = () => new Response('', { status: 503 });
    await world.runUntil('2026-11-05T06:00:00.000Z');
    const gaps = world.requests.map(({ at }, i) =>
      i === 0 ? 0 : (Date.parse(at) - Date.parse(world.requests[i - 1]!.at)) / 3_600_000,
    );
    expect(gaps.at(-1)).toBeGreaterThan(8);
    expect(world.requests.length).toBeLessThan(14);
    world.web = () => xml(apiFeed([], { updated: world.now() }));
    await world.runUntil('2026-11-06T12:00:00.000Z');
    expect(await healthOf(world)).toMatchObject({ failures: 0, lastSuccessAt: expect.any(String) });
    expect((await healthOf(world))?.pausedUntil).toBeUndefined();
  });

  test('a stale feed and an empty answer where papers are known are shown as what they are', async () => {
    const { world } = await watching();
    world.web = () => xml(apiFeed([fresh], { updated: '2026-10-01T00:00:00Z' }));
    await world.run();
    expect((await healthOf(world))?.note).toMatchObject({ code: 'stale', dated: '2026-10-01T00:00:00.000Z' });
    world.web = () => xml(apiFeed([], { updated: world.now() }));
    await world.runUntil('2026-11-04T12:00:00.000Z');
    expect((await healthOf(world))?.note).toMatchObject({ code: 'empty' });
  });

  test('Latin-1 that says it is UTF-8, and UTF-8 that says it is Latin-1, are both read', async () => {
    const { world, db } = await watching();
    const text = apiFeed([{ ...fresh, title: 'Über Leitern', authors: ['Ilse Vanbergen'] }]);
    const latin = new Uint8Array([...text].map((c) => c.charCodeAt(0)));
    world.web = (url) => xml(isNames(url) ? latin : apiFeed([]));
    await world.run();
    expect((await db.getAll('works')).map(({ title }) => title)).toContain('Über Leitern');
    const other = await watching();
    other.world.web = (url) =>
      new Response(isNames(url) ? text : apiFeed([]), { headers: { 'content-type': 'text/xml; charset=iso-8859-1' } });
    await other.world.run();
    expect((await other.db.getAll('works')).map(({ title }) => title)).toContain('Über Leitern');
  });

  test('a clock that was set back makes nobody wait longer than was meant', async () => {
    const { world } = await watching();
    world.web = () => xml(apiFeed([], { updated: world.now() }));
    world.ms = Date.parse('2027-06-01T06:00:00.000Z');
    await world.run();
    world.ms = Date.parse('2026-11-03T06:00:00.000Z');
    world.requests = [];
    await world.runUntil('2026-11-05T00:00:00.000Z');
    expect(world.requests.filter(({ url }) => isNames(url))).toHaveLength(1);
  });

  test.each([
    ['begins', '2026-03-27T06:00:00.000Z'],
    ['ends', '2026-10-23T06:00:00.000Z'],
  ])('summer time that %s changes nothing: once a day, wherever one is', async (_name, start) => {
    const zone = process.env.TZ;
    try {
      for (const place of ['Europe/Berlin', 'America/New_York']) {
        process.env.TZ = place;
        const { world } = await watching();
        world.web = () => xml(apiFeed([], { updated: world.now() }));
        world.ms = Date.parse(start);
        await world.run();
        await world.runUntil(new Date(Date.parse(start) + 5 * 86_400_000).toISOString());
        const days = world.requests.filter(({ url }) => isNames(url)).map(({ at }) => at.slice(0, 10));
        expect({ place, days: new Set(days).size, asked: days.length }).toEqual({ place, days: 6, asked: 6 });
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('a clock that jumps ahead asks once, not once for every day', async () => {
    const { world } = await watching();
    world.web = () => xml(apiFeed([], { updated: world.now() }));
    await world.run();
    world.requests = [];
    world.ms = Date.parse('2027-11-03T06:00:00.000Z');
    await world.run();
    expect(world.requests.filter(({ url }) => isNames(url))).toHaveLength(1);
  });
});
