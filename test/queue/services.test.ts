import { describe, expect, test } from 'vitest';
import type { SourceId } from '../../lib/model/source.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow, rereadPage, unfollow } from '../../lib/store/follow.ts';
import { changeTask, readQueue } from '../../lib/store/queue.ts';
import { changeWatch } from '../../lib/store/watch.ts';
import { emptyStore, homepage, paper } from '../store/build.ts';
import { plan, titles } from './answers.ts';
import { FakeWorld } from './fake-world.ts';

/** Somebody with an ORCID and an author number, and only this source, with a key for it. */
async function asking(source: SourceId, keys: { openalex?: string; 'semantic-scholar'?: string } = {}) {
  const db = await emptyStore();
  const known = [paper('Sparse ladders for slow learners', { arxivId: '2605.00011', primary: 'cs.LG' })];
  const ids = { orcid: '0000-0001-2345-6789', semanticScholar: '99900421' };
  await follow(db, homepage(known, { researcher: { name: 'Ilse Vanbergen', ids } }), '2026-11-02T09:00:00.000Z');
  const off = { homepage: false, 'arxiv-author': false, 'arxiv-api': false };
  await changeWatch(db, { consent: true, sources: { ...off, [source]: true }, keys }, '2026-11-02T09:05:00.000Z');
  const world = new FakeWorld(db);
  await plan(world, ['cs.LG']);
  return { db, world };
}

const everythingIn = async (db: LecternDb) =>
  JSON.stringify(
    await Promise.all([...db.objectStoreNames].filter((name) => name !== 'watch').map((s) => db.getAll(s))),
  );
const hostsOf = ({ requests }: FakeWorld) => requests.map(({ url }) => new URL(url).host);

describe('OpenAlex', () => {
  const answer = (published: string) =>
    Response.json({
      results: [
        {
          title: 'Ropes that remember how they were tied',
          doi: 'https://doi.org/10.1000/r',
          publication_year: 2026,
          publication_date: published,
          type: 'article',
          primary_location: {
            landing_page_url: 'https://j.example/1',
            source: { display_name: 'Ropes', type: 'journal' },
          },
          locations: [],
          authorships: ['Ilse Vanbergen', 'Kofi Mensah-Adu'].map((name) => ({ raw_author_name: name, author: null })),
        },
      ],
    });

  test('is asked for ORCIDs once a week with the user’s key, which gets into no record; without one not at all', async () => {
    const { db, world } = await asking('openalex', { openalex: 'a-secret-key' });
    world.web = () => answer('2026-11-03');
    await world.runUntil('2026-11-12T00:00:00.000Z');
    expect(world.requests.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-03', '2026-11-10']);
    expect(world.requests[0]!.url).toMatch(/author\.orcid:0000-0001-2345-6789&.*api_key=a-secret-key$/);
    expect(world.requests[0]!.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(await titles(world)).toEqual(['Ropes that remember how they were tied']);
    expect(await everythingIn(db)).not.toContain('a-secret-key');

    const without = await asking('openalex');
    await without.world.runUntil('2026-11-12T00:00:00.000Z');
    expect(without.world.requests).toEqual([]);
  });

  test('that tells of a paper late, published before the follow, tells news; what it told first is the baseline', async () => {
    const { world } = await asking('openalex', { openalex: 'key' });
    world.web = () => Response.json({ results: [] });
    await world.run();
    world.web = () => answer('2026-10-20');
    await world.runUntil('2026-11-12T00:00:00.000Z');
    expect(await titles(world)).toEqual(['Ropes that remember how they were tied']);

    const first = await asking('openalex', { openalex: 'key' });
    first.world.web = () => answer('2026-10-20');
    await first.world.runUntil('2026-11-20T00:00:00.000Z');
    expect(await titles(first.world)).toEqual([]);
  });

  test('leaves nothing behind of what it told of somebody who is not followed any more', async () => {
    const { db, world } = await asking('openalex', { openalex: 'key' });
    world.web = () => answer('2026-10-20');
    await world.run();
    expect((await db.getAll('baselines')).length).toBeGreaterThan(1);
    const [person] = await db.getAll('researchers');
    await unfollow(db, person!.id, world.now());
    expect(await db.getAll('baselines')).toEqual([]);
  });

  test('that does not know the key is told as that, and left for a day', async () => {
    const { db, world } = await asking('openalex', { openalex: 'wrong' });
    world.web = () => Response.json({ error: 'Invalid key' }, { status: 401 });
    await world.run();
    expect((await readQueue(db)).health.get('openalex')?.lastError).toMatchObject({ code: 'key', status: 401 });
    expect(Date.parse(world.wakes.at(-1)!) - world.ms).toBeGreaterThan(20 * 3_600_000);
  });
});

describe('Semantic Scholar', () => {
  const answer = (...bylines: string[][]) =>
    Response.json({
      data: bylines.map((names, at) => ({
        title: `Ropes and knots of the coast ${at}`,
        venue: '',
        year: 2026,
        publicationDate: '2026-11-03',
        externalIds: { ArXiv: `2611.0000${at}` },
        authors: names.map((name) => ({ name })),
      })),
    });

  test('is believed as likely where the byline has the name, and not where it has another', async () => {
    const { db, world } = await asking('semantic-scholar', { 'semantic-scholar': 'key' });
    world.web = () => answer(['I. Vanbergen', 'Jun Rii'], ['Lin Hartog', 'Jun Rii']);
    await world.run();
    expect(await db.getAll('arrivals')).toMatchObject([{ researchers: [{ how: 'likely' }] }]);
    expect(await titles(world)).toEqual(['2611.00000']);
  });

  test('that asks for patience is left alone as long as it says, though only the user has it asked', async () => {
    const { db, world } = await asking('semantic-scholar');
    const [task] = (await readQueue(db)).tasks;
    const press = () => changeTask(db, task!.id, (there) => ({ ...there, dueAt: world.now() }));
    world.web = () => new Response('', { status: 429, headers: { 'retry-after': '7200' } });
    await press();
    await world.run();
    expect((await readQueue(db)).health.get('semantic-scholar')).toMatchObject({ lastError: { code: 'throttled' } });
    await press();
    await world.run();
    expect(world.requests).toHaveLength(1);
    expect(Date.parse(world.wakes.at(-1)!) - Date.parse(world.requests[0]!.at)).toBe(7_200_000);
  });

  test('without a key waits for the user', async () => {
    const { world } = await asking('semantic-scholar');
    await world.runUntil('2026-11-20T00:00:00.000Z');
    expect(world.requests).toEqual([]);
  });
});

describe('Crossref', () => {
  test('is asked about every paper without a venue, forty at a time, also when it knows nothing of the first', async () => {
    const { db, world } = await asking('crossref');
    const dois = Array.from({ length: 95 }, (_, at) => `10.1000/${at}`);
    const works = dois.map((doi) => paper(`Ropes and knots of the coast, part ${doi.slice(8)}`, { doi }));
    await rereadPage(db, homepage(works), '2026-11-03T05:00:00.000Z');
    await changeTask(db, 'crossref:dois', (there) => ({ ...there, dueAt: world.now() }));
    world.web = () => Response.json({ status: 'ok', message: { items: [] } });
    await world.run();
    const asked = world.requests.map(({ url }) => new URL(url).searchParams.get('filter')!.split(','));
    expect(asked.map(({ length }) => length)).toEqual([40, 40, 15]);
    expect(asked.flat().sort()).toEqual(dois.map((doi) => `doi:${doi}`).sort());
    expect((await readQueue(db)).tasks[0]).toMatchObject({ runs: 1, doneAt: expect.any(String) });
  });
});

describe('a category feed', () => {
  const item = (
    id: string,
    type: string,
    author: string,
  ) => `<entry><id>oai:arXiv.org:${id}v1</id><title>Ropes ${id}</title>
    <published>2026-11-03T00:00:00-05:00</published><category term="cs.LG"/><arxiv:announce_type>${type}</arxiv:announce_type>
    <dc:creator>${author}</dc:creator></entry>`;
  const feed = (...items: string[]) =>
    new Response(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="a" xmlns:dc="d"><title>cs.LG</title>
      <updated>2026-11-03T05:00:00Z</updated>${items.join('')}</feed>`,
      { headers: { 'content-type': 'application/atom+xml' } },
    );

  test('is a hint: her new paper arrives, an old one that was replaced does not', async () => {
    const { world } = await asking('arxiv-feed');
    world.web = () =>
      feed(
        item('2611.00002', 'new', 'Jun Rii, Ilse Vanbergen'),
        item('2406.00003', 'replace', 'Ilse Vanbergen'),
        item('2611.00004', 'new', 'Lin Hartog'),
      );
    await world.run();
    expect(hostsOf(world)).toEqual(['rss.arxiv.org']);
    expect(await titles(world)).toEqual(['2611.00002']);
  });
});
