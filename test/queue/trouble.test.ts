import { describe, expect, test } from 'vitest';
import { apiError, apiFeed, fresh, healthOf, isNames, watching, xml } from './answers.ts';

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
