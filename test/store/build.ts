import 'fake-indexeddb/auto';
import type { Page } from '../../lib/model/page.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { type LecternDb, openStore } from '../../lib/store/db.ts';
import { readFeed } from '../../lib/store/feed.ts';
import { markPapers as mark, type OpenPapers } from '../../lib/store/papers.ts';
import type { PeopleCache } from '../../lib/store/people-index.ts';
import { read } from '../../lib/store/unit.ts';
import type { FeedRow } from '../../lib/store/views.ts';
import { frequencySource } from '../helpers/frequencies.ts';

/** An empty store of its own for each test. */
export const emptyStore = (): Promise<LecternDb> => openStore(`test-${crypto.randomUUID()}`);

/** `at(0)` is a fixed morning; `at(90)` is an hour and a half later. */
export const at = (minutes: number): string => new Date(Date.UTC(2026, 10, 2, 9) + minutes * 60_000).toISOString();

export const authors = (...names: string[]) => names.map((name) => ({ name }));

export const paper = (title: string, rest: Partial<WorkOnPage> = {}): WorkOnPage => ({
  title,
  authors: authors('Ilse Vanbergen', 'Kofi Mensah-Adu'),
  ...rest,
});

export const homepage = (works: WorkOnPage[], rest: Partial<Page> = {}): Page => ({
  url: 'https://vanbergen.example.edu/',
  site: 'general',
  kind: 'researcher-homepage',
  confidence: 1,
  researcher: { name: 'Ilse Vanbergen', affiliation: 'University of Somewhere', ids: { orcid: '0000-0001-2345-6789' } },
  works,
  problems: [],
  ...rest,
});

/** News in the feed of work after work, as `[title, kind, what]`, sorted. */
export async function newsIn(db: LecternDb, includeSeen = false): Promise<string[][]> {
  const { rows } = await readFeed(db, { includeSeen, limit: 999, dayOf: (instant) => instant.slice(0, 10) });
  return rows.flatMap(({ work, news }) => news.map(({ kind, what }) => [work.title, kind, what])).sort();
}

/** Papers in the feed, first met last first: those not seen yet, or all. */
export async function readArrivals(
  db: LecternDb,
  { includeSeen = false, limit }: { includeSeen?: boolean; limit: number },
): Promise<{ rows: FeedRow[]; total: number }> {
  const { rows } = await readFeed(db, { includeSeen, limit: 999, dayOf: (instant) => instant });
  const arrived = rows.filter((row) => row.arrived);
  return { rows: arrived.slice(0, limit), total: arrived.length };
}

const KINDS = ['works', 'researchers', 'authorships', 'shelf', 'arrivals'] as const;
type Records = Record<(typeof KINDS)[number], { id: string; workId: string; researcherId: string }[]>;

/** Every record of the kinds that are exported, to compare two moments. */
export async function everything(db: LecternDb): Promise<Records> {
  return read(db, async ({ tx }) => {
    const all = await Promise.all(KINDS.map((kind) => tx.objectStore(kind).getAll()));
    return Object.fromEntries(KINDS.map((kind, i) => [kind, all[i]!])) as never as Records;
  });
}

const frequencies = frequencySource();

/** As the background marks papers. */
export const markPapers = (
  db: LecternDb,
  page: OpenPapers,
  options: { now: string; record: boolean; people?: PeopleCache | undefined },
) => mark(db, page, { ...options, frequencies });
