import type { News, NewsKind } from '../model/source.ts';
import type { ArrivalRecord, LecternDb } from './db.ts';
import { matcher, textsOfWork, workRow } from './rows.ts';
import { read, type Unit } from './unit.ts';
import type { Feed, FeedByPerson, FeedGroup, FeedRow } from './views.ts';
import { watchIn } from './watch.ts';

/** Entries looked at for the feed by person: a year away from a hundred people. */
const MOST = 5_000;

/** In which order a row tells several things. */
const ORDER: readonly NewsKind[] = ['accepted', 'award', 'version', 'code'];

interface FeedOptions {
  includeSeen: boolean;
  query?: string | undefined;
}

/** One entry of the feed, before it is put together with others of its paper. */
interface Telling {
  at: string;
  workId: string;
  arrival?: ArrivalRecord;
  news?: News;
}

/** What is told of one paper. */
interface Item {
  at: string;
  workId: string;
  arrival?: ArrivalRecord;
  news: News[];
  /** Everybody followed whose it is. */
  people: readonly string[];
}

/**
 * The feed by day.
 *
 * @param options.limit rows wanted; of the last day all are put in order, so that more rows never go before those that are shown
 * @param options.dayOf the reader's own day that an instant falls on
 */
export function readFeed(
  db: LecternDb,
  { limit, dayOf, ...options }: FeedOptions & { limit: number; dayOf: (instant: string) => string },
): Promise<Feed> {
  return read(db, async (unit) => {
    const items: Item[] = [];
    let day: Telling[] = [];
    let newest: string | undefined;
    let more = false;
    const endDay = async () => {
      items.push(...inOrder(await itemsOf(unit, day)));
      day = [];
    };
    for await (const telling of tellings(unit, options)) {
      newest ??= telling.at;
      if (day[0] && dayOf(day[0].at) !== dayOf(telling.at)) await endDay();
      more = items.length >= limit;
      if (more) break;
      day.push(telling);
    }
    await endDay();
    return {
      rows: await rowsOf(unit, items.slice(0, limit)),
      more: more || items.length > limit,
      ...(newest ? { newest } : {}),
    };
  });
}

/**
 * The feed by person, for whoever has been away: how much there is of everybody, and the papers of those groups that are open.
 *
 * @param options.open ids of the groups whose papers are wanted, and how many; `all`: of every group
 */
export function readFeedByPerson(
  db: LecternDb,
  { open, ...options }: FeedOptions & { open: ReadonlyMap<string, number> },
): Promise<FeedByPerson> {
  return read(db, async (unit) => {
    const told: Telling[] = [];
    let cut = false;
    for await (const telling of tellings(unit, options)) {
      cut = told.length === MOST;
      if (cut) break;
      told.push(telling);
    }
    const items = inOrder(await itemsOf(unit, told));
    const groups = new Map<string, Item[]>();
    for (const item of items)
      for (const id of [
        ...(item.people.length > 1 ? ['several'] : []),
        ...item.people,
        ...(item.people[0] ? [] : ['list']),
      ])
        groups.set(id, [...(groups.get(id) ?? []), item]);
    const all = await Promise.all([...groups].map(([id, own]) => groupOf(unit, id, own, open.get(id) ?? 0)));
    const [newest, oldest] = [told[0]?.at, told.at(-1)?.at];
    return {
      groups: all.sort(byWeight),
      papers: items.filter(({ arrival }) => arrival).length,
      changes: items.filter(({ news }) => news.length > 0).length,
      people: new Set(items.flatMap(({ people }) => people)).size,
      ...(cut ? { cut: MOST } : {}),
      ...(newest ? { newest } : {}),
      ...(oldest ? { oldest } : {}),
    };
  });
}

/** What is in the feed, not seen, and met after an instant: paper by paper. */
export async function readUnseenSince(unit: Unit, since: string): Promise<Item[]> {
  const told: Telling[] = [];
  for await (const telling of tellings(unit, { includeSeen: false })) {
    if (telling.at <= since) break;
    told.push(telling);
  }
  return itemsOf(unit, told);
}

async function groupOf(unit: Unit, id: string, items: readonly Item[], limit: number): Promise<FeedGroup> {
  const name = (await unit.researchers.get(id))?.name;
  const papers = items.filter(({ arrival }) => arrival);
  const works = await Promise.all(papers.map(({ workId }) => unit.works.get(workId)));
  return {
    id,
    ...(name ? { name } : {}),
    papers: papers.length,
    elsewhere: works.filter((work) => work && !work.arxivId).length,
    changes: items.filter(({ news }) => news.length > 0).length,
    workIds: items.map(({ workId }) => workId),
    rows: await rowsOf(unit, items.slice(0, limit)),
  };
}

const place = ({ id }: FeedGroup): number => (id === 'several' ? 0 : id === 'list' ? 2 : 1);
const byWeight = (a: FeedGroup, b: FeedGroup): number =>
  place(a) - place(b) || b.papers - a.papers || b.changes - a.changes || (a.name ?? '').localeCompare(b.name ?? '');

/**
 * Entries, newest first: arrivals and news in one row, without those of kinds that are switched off, of papers that were put aside, and of
 * papers without the words that are looked for.
 */
async function* tellings(unit: Unit, { includeSeen, query }: FeedOptions): AsyncGenerator<Telling> {
  const wanted: Record<NewsKind, boolean> = (await watchIn(unit)).news;
  const matches = matcher(query);
  const arrivals = unit.tx.objectStore('arrivals');
  const news = unit.tx.objectStore('news');
  let arrival = await (includeSeen ? arrivals.index('firstSeenAt') : arrivals.index('unseenFirstSeenAt')).openCursor(
    null,
    'prev',
  );
  let one = await (includeSeen ? news.index('at') : news.index('unseenAt')).openCursor(null, 'prev');
  while (arrival || one) {
    let telling: Telling;
    if (arrival && (!one || arrival.value.firstSeenAt >= one.value.at)) {
      const { value } = arrival;
      telling = { at: value.firstSeenAt, workId: value.workId, arrival: value };
      arrival = await arrival.continue();
    } else {
      const { value } = one!;
      one = await one!.continue();
      if (!wanted[value.kind]) continue;
      telling = { at: value.at, workId: value.workId, news: value };
    }
    // What was put aside has been seen (aside.ts): only among what was seen it has to be looked for.
    if (includeSeen && (await unit.shelf.get(telling.workId))?.state === 'not-interesting') continue;
    if (matches) {
      const work = await unit.works.get(telling.workId);
      if (!work || !matches(textsOfWork(work))) continue;
    }
    yield telling;
  }
}

/** What is told of each paper, newest first. */
async function itemsOf(unit: Unit, told: readonly Telling[]): Promise<Item[]> {
  const items = new Map<string, Item>();
  for (const { at, workId, arrival, news } of told) {
    const item = items.get(workId) ?? { at, workId, news: [], people: [] };
    if (arrival) item.arrival = arrival;
    if (news) item.news.push(news);
    items.set(workId, item);
  }
  return Promise.all(
    [...items.values()].map(async (item) => {
      const listed = await unit.authorships.where('workId', item.workId);
      const people = [
        ...(item.arrival?.people ?? []),
        ...item.news.flatMap((one) => one.people),
        ...listed.map(({ researcherId }) => researcherId),
      ];
      return { ...item, people: [...new Set(people)] };
    }),
  );
}

/** Papers by several people first, then other new papers, then changes; otherwise as they came. */
const inOrder = (items: readonly Item[]): Item[] => {
  const rank = ({ arrival, people }: Item): number => (arrival ? (people.length > 1 ? 0 : 1) : 2);
  return [...items].sort((a, b) => rank(a) - rank(b));
};

async function rowsOf(unit: Unit, items: readonly Item[]): Promise<FeedRow[]> {
  const rows = await Promise.all(
    items.map(async ({ at, workId, arrival, news }) => {
      const row = await workRow(unit, workId);
      news.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
      const isNew = arrival?.unseen === 1 || news.some(({ unseen }) => unseen === 1);
      return row && { ...row, at, arrived: arrival !== undefined, news, isNew };
    }),
  );
  return rows.filter((row) => row !== undefined);
}
