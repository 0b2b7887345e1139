import { describe, expect, test } from 'vitest';
import { numbers } from '../../scripts/replay/numbers.ts';
import { apiFeed, type FakePaper, watching, xml } from './answers.ts';
import type { FakeWorld } from './fake-world.ts';

const DAY = 86_400_000;
const start = Date.parse('2026-11-03T00:00:00.000Z');

/** Two papers of hers on most days, announced up to three days late, and one of somebody else. */
const papers: (FakePaper & { announced: number })[] = Array.from({ length: 36 }, (_, i) => {
  const submitted = start + Math.floor(i / 3) * DAY + (i % 3) * 3_600_000;
  return {
    id: `2611.${String(20_000 + i)}`,
    submitted: new Date(submitted).toISOString(),
    authors: i % 3 === 2 ? ['Lin Hartog'] : ['Ilse Vanbergen', 'Kofi Mensah-Adu'],
    announced: submitted + (i % 4) * DAY,
  };
});
const hers = papers.filter(({ authors }) => authors![0] !== 'Lin Hartog');

function serve(world: FakeWorld): void {
  let version = 1;
  world.web = (url) => {
    if (url.includes('id_list')) {
      version = Math.floor((world.ms - start) / (5 * DAY)) + 1;
      const known = { id: '2605.00011', title: 'Sparse ladders for slow learners', submitted: '2026-05-02T00:00:00Z' };
      return xml(apiFeed([{ ...known, version }], { updated: world.now() }));
    }
    const there = papers.filter(({ announced }) => announced <= world.ms).reverse();
    return xml(apiFeed(there, { updated: world.now() }));
  };
}

/** Everything the library says that does not depend on the hour at which it was asked. */
async function library({ db }: FakeWorld) {
  const works = new Map((await db.getAll('works')).map((work) => [work.id, work.arxivId]));
  return {
    arrivals: (await db.getAll('arrivals')).map(({ workId, unseen }) => [works.get(workId), unseen]).sort(),
    works: [...works.values()].sort(),
    news: (await db.getAll('news')).map(({ workId, what }) => [works.get(workId), what]).sort(),
  };
}

const end = '2026-11-18T00:00:00.000Z';

describe('a background that is killed', () => {
  test.each([1, 2, 3, 4])(
    'at random, again and again, loses nothing and tells nothing twice (seed %i)',
    async (seed) => {
      const calm = await watching();
      serve(calm.world);
      await calm.world.runUntil(end);

      const { world, db } = await watching();
      serve(world);
      const random = numbers(seed);
      let deaths = 0;
      await world.runUntil(end, () => {
        if (world.life <= 0) deaths++;
        world.life = deaths < 200 ? Math.floor(random() * 9) : Number.POSITIVE_INFINITY;
      });
      expect(deaths).toBeGreaterThan(60);
      expect(await library(world)).toEqual(await library(calm.world));
      expect((await library(world)).arrivals.map(([id]) => id)).toEqual(hers.map(({ id }) => id));
      expect((await db.getAll('tasks')).filter(({ claimedAt }) => claimedAt)).toEqual([]);
    },
    30_000,
  );

  test('before any of its steps repeats no question that was answered', async () => {
    let most = 0;
    for (let step = 0; ; step++) {
      const { world, db } = await watching();
      serve(world);
      world.life = step;
      await world.run();
      const survived = world.life > 0;
      const answered = new Set((await db.getAll('tasks')).filter(({ doneAt }) => doneAt).map(({ id }) => id));
      const before = world.requests.length;
      world.life = Number.POSITIVE_INFINITY;
      await world.runUntil('2026-11-03T20:00:00.000Z');
      const repeated = world.requests
        .slice(before)
        .filter(({ url }) => answered.has(url.includes('id_list') ? 'arxiv-api:works' : 'arxiv-api:names:0'));
      expect(repeated).toEqual([]);
      expect((await db.getAll('tasks')).filter(({ doneAt }) => !doneAt)).toEqual([]);
      most = Math.max(most, step);
      if (survived) break;
    }
    expect(most).toBeGreaterThan(8);
  }, 30_000);
});
