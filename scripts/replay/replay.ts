import type { Page } from '../../lib/model/page.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { fold } from '../../lib/parse/fold.ts';
import { planOf } from '../../lib/sources/plan.ts';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { readPeopleToAsk } from '../../lib/store/known-ids.ts';
import { markPapers } from '../../lib/store/papers.ts';
import type { PeopleCache } from '../../lib/store/people-index.ts';
import { syncTasks } from '../../lib/store/queue.ts';
import { changeWatch, readWatch } from '../../lib/store/watch.ts';
import { FakeWorld } from '../../test/queue/fake-world.ts';
import { numbers } from './numbers.ts';
import { ArxivStream, type StreamPaper } from './stream.ts';

/** Items by a key of theirs, in order. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const there = groups.get(keyOf(item));
    if (there) there.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

export interface Replay {
  db: LecternDb;
  papers: readonly StreamPaper[];
  /** Pages that are followed before the first day. */
  pages: readonly Page[];
  /** Days, `YYYY-MM-DD`. */
  days: readonly string[];
  /** Categories whose listing the user opens on most days. */
  listings: readonly string[];
  /** How often the background is killed, spread over all days, and by which numbers. */
  kills: number;
  seed: number;
}

export interface Replayed {
  /** Ids of the followed people, by page. */
  people: string[];
  /** Every time a paper was told: `arXiv id, researcher id, how`. */
  told: { id: string; researcherId: string; how: string }[];
  kills: number;
  /** Per day: CPU of the background, in ms; the fake web's answers not counted. */
  cpu: number[];
  requests: number;
  /** Tasks that somebody still waits for at the end. */
  claimed: number;
}

/** Runs the background and the user's visits day by day. What is new is seen every evening, so that what is told again is noticed. */
export async function replay(run: Replay): Promise<Replayed> {
  const { db, days, pages } = run;
  // Two rows of numbers: the user does the same whether the background is killed or not.
  const [random, killRandom] = [numbers(run.seed), numbers(run.seed + 1)];
  const world = new FakeWorld(db);
  const before = new Date(Date.parse(days[0]!) - 86_400_000).toISOString();
  const people: string[] = [];
  for (const page of pages) people.push((await follow(db, page, before)).value);
  await changeWatch(db, { consent: true, sources: { homepage: false, 'arxiv-author': false } }, before);
  world.ms = Date.parse(before) + 3_600_000;
  const followed = await readPeopleToAsk(db);
  await syncTasks(db, planOf(followed, [], await readWatch(db)), world.now(), () => world.now());

  const asked = new Set(followed.flatMap(({ name, variants = [] }) => [name, ...variants].map(fold)));
  const stream = new ArxivStream(run.papers, asked);
  let answering = 0;
  world.web = (url) => {
    const start = process.cpuUsage();
    const body = stream.answer(url, world.now());
    const used = process.cpuUsage(start);
    answering += used.user + used.system;
    return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
  };
  // What the sources know when somebody is followed is the baseline: told before the first day.
  await world.runUntil(`${days[0]!}T00:00:00.000Z`);
  const byDay = grouped(run.papers, ({ published }) => published);
  const result: Replayed = { people, told: [], kills: 0, cpu: [], requests: 0, claimed: 0 };
  let cache: PeopleCache | undefined;
  for (const [at, day] of days.entries()) {
    const start = process.cpuUsage();
    answering = 0;
    const dueByNow = Math.round((run.kills * (at + 1)) / days.length);
    const killing = {
      next: () => (result.kills < dueByNow ? Math.floor(killRandom() * 9) : Number.POSITIVE_INFINITY),
      died: () => {
        result.kills++;
      },
    };
    const open = async (hour: number) => {
      world.ms = Math.max(world.ms, Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`));
      const list = run.listings[hour % run.listings.length]!;
      cache = await openListing(world, list, byDay.get(day) ?? [], cache);
    };
    const early = random() < 0.5;
    if (run.listings.length > 0 && early) await open(2);
    await runKilled(world, `${day}T20:00:00.000Z`, killing);
    if (run.listings.length > 0 && !early && random() < 0.8) await open(21);
    const { user, system } = process.cpuUsage(start);
    result.cpu.push((user + system - answering) / 1_000);
    await gather(db, result.told);
    await seeArrivals(db, undefined, world.now());
  }
  result.requests = world.requests.length;
  result.claimed = (await db.getAll('tasks')).filter(({ claimedAt }) => claimedAt).length;
  return result;
}

/** Runs until this instant; a background that died is started again, as the browser does. */
async function runKilled(world: FakeWorld, end: string, killing: { next(): number; died(): void }): Promise<void> {
  await world.runUntil(end, () => {
    if (world.life <= 0) killing.died();
    world.life = killing.next();
  });
  if (world.life <= 0) killing.died();
  world.life = Number.POSITIVE_INFINITY;
}

/** The user opens the listing of a day: what the page's scripts ask, as the background answers it. */
async function openListing(
  world: FakeWorld,
  category: string,
  papers: readonly StreamPaper[],
  people: PeopleCache | undefined,
): Promise<PeopleCache> {
  const there = papers.filter(({ categories }) => categories.includes(category));
  const page = { url: `https://arxiv.org/list/${category}/new`, listing: `${category}/new` };
  const options = { now: world.now(), record: true, people, frequencies: world.frequencies };
  const lines = there.map(({ id, authors }) => ({ id, byline: authors.join(', ') }));
  const { whole, people: kept } = await markPapers(world.db, { ...page, works: [], papers: lines }, options);
  const works = there.filter(({ id }) => whole.includes(id)).map(asListed);
  if (works.length === 0) return kept;
  return (await markPapers(world.db, { ...page, works }, { ...options, people: kept })).people;
}

const asListed = ({ id, title, authors, primary, categories, comments }: StreamPaper): WorkOnPage => ({
  title,
  authors: authors.map((name) => ({ name })),
  arxivId: id,
  primary,
  categories,
  section: 'new',
  ...(comments ? { comments } : {}),
});

/** What is unseen now was told today. */
async function gather(db: LecternDb, told: Replayed['told']): Promise<void> {
  for (const { workId, researchers } of await db.getAllFromIndex('arrivals', 'unseenFirstSeenAt')) {
    const work = await db.get('works', workId);
    for (const { researcherId, how } of researchers) told.push({ id: work?.arxivId ?? workId, researcherId, how });
  }
}
