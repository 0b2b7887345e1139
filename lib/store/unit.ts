import type { IDBPTransaction } from 'idb';
import type { Sighting, Visit } from '../model/arrival.ts';
import type { Correction } from '../model/correction.ts';
import type { Authorship } from '../model/researcher.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import type { News } from '../model/source.ts';
import type { ShelfEntry, Work } from '../model/work.ts';
import { putAside } from './aside.ts';
import { digest } from './canonical.ts';
import { keepCounts } from './counts.ts';
import type { ArrivalRecord, LecternDb, LecternSchema, ResearcherRecord, StoreName } from './db.ts';
import { toStoreError } from './errors.ts';
import {
  JOURNAL_LENGTH,
  JOURNAL_RECORDS,
  type JournalChange,
  type JournalEntry,
  LARGE_ACTION,
} from './journal-entry.ts';
import { type Source, Table } from './table.ts';

const STORES: StoreName[] = [
  'works',
  'researchers',
  'authorships',
  'shelf',
  'arrivals',
  'sightings',
  'visits',
  'news',
  'corrections',
  'searches',
];
const WITH_REST: StoreName[] = [...STORES, 'settings', 'journal', 'meta', 'tasks', 'sources', 'baselines', 'watch'];

type Transaction = IDBPTransaction<LecternSchema, StoreName[], 'readonly' | 'readwrite'>;

/** Everything one piece of work reads and changes, in one transaction. See table.ts for what a table promises. */
export interface Unit {
  works: Table<Work>;
  researchers: Table<ResearcherRecord>;
  authorships: Table<Authorship>;
  shelf: Table<ShelfEntry>;
  arrivals: Table<ArrivalRecord>;
  sightings: Table<Sighting>;
  visits: Table<Visit>;
  news: Table<News>;
  corrections: Table<Correction>;
  searches: Table<SavedSearch>;
  /** The transaction itself, for stores without a table. Nothing but its own requests may be awaited. */
  tx: Transaction;
}

/** What a store and its indexes are asked, whatever their records. */
interface Asked {
  get(key: unknown): Promise<unknown>;
  getAll(query: unknown): Promise<unknown[]>;
  count(query?: IDBKeyRange): Promise<number>;
}
interface Requests extends Asked {
  index(name: string): Asked;
  put(record: unknown): Promise<unknown>;
  delete(key: unknown): Promise<unknown>;
}

function unitOf(tx: Transaction): Unit {
  // Async, so that a transaction that has ended is a rejection and never a throw in the middle of several requests.
  const source = <T>(name: StoreName): Source<T> => {
    const store = tx.objectStore(name) as never as Requests;
    const at = (index?: string) => (index === undefined ? store : store.index(index));
    return {
      get: async (key) => store.get(key) as Promise<T | undefined>,
      getAll: async (index, value) => at(index).getAll(value) as Promise<T[]>,
      count: async (lower, upper, index) =>
        at(index).count(lower === undefined ? undefined : IDBKeyRange.bound(lower, upper)),
      between: async (lower, upper, index) => at(index).getAll(IDBKeyRange.bound(lower, upper)) as Promise<T[]>,
      put: async (record) => store.put(record),
      delete: async (key) => store.delete(key),
    };
  };
  return {
    works: new Table(source('works'), (work) => work.id, { externalIds: (work) => work.externalIds }),
    researchers: new Table(source('researchers'), (one) => one.id, { handles: (one) => one.handles }),
    authorships: new Table(source('authorships'), (one) => [one.researcherId, one.workId], {
      workId: (one) => [one.workId],
      researcherId: (one) => [one.researcherId],
    }),
    shelf: new Table(source('shelf'), (entry) => entry.workId),
    arrivals: new Table(source('arrivals'), (arrival) => arrival.workId, { people: (arrival) => arrival.people }),
    sightings: new Table(source('sightings'), (sighting) => sighting.arxivId),
    visits: new Table(source('visits'), (visit) => visit.listing),
    news: new Table(source('news'), (news) => news.id, {
      workId: (news) => [news.workId],
      people: (news) => news.people,
    }),
    corrections: new Table(source('corrections'), (one) => [one.researcherId, one.paper], {
      researcherId: (one) => [one.researcherId],
      externalIds: (one) => one.externalIds,
    }),
    searches: new Table(source('searches'), (search) => search.id),
    tx,
  };
}

/** Read several things as they stand at one moment. */
export async function read<R>(db: LecternDb, work: (unit: Unit) => Promise<R>): Promise<R> {
  try {
    return await work(unitOf(open(db, 'readonly')));
  } catch (error) {
    throw toStoreError(error);
  }
}

/**
 * Waits for several questions to one transaction. When some fail, it fails as the first that has a reason of its own: those asked before it
 * were ended with the transaction (`AbortError`), those asked after it found it ended, and both may have been quicker to say so.
 */
export async function together<T extends readonly unknown[] | []>(
  asked: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes: PromiseSettledResult<unknown>[] = await Promise.allSettled(asked as readonly unknown[]);
  const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as { name?: string }] : []));
  if (reasons.length > 0) throw reasons.find(({ name }) => name !== 'AbortError') ?? reasons[0];
  return Promise.all(asked);
}

/** How far the writing of many records is, and what stops it. */
interface WriteProgress {
  onProgress?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Read and change several records, all or nothing; with `journal`, the change can be undone by the answer's `undo`. */
export async function write<R>(
  db: LecternDb,
  work: (unit: Unit) => Promise<R>,
  journal?: { action: string; at: string },
  progress: WriteProgress = {},
): Promise<{ value: R; undo?: string }> {
  const tx = open(db, 'readwrite');
  const unit = unitOf(tx);
  try {
    const value = await work(unit);
    await putAside(unit);
    const undo = journal ? await keepJournal(unit, journal) : undefined;
    await flush(unit, progress);
    await tx.done;
    return { value, ...(undo === undefined ? {} : { undo: String(undo) }) };
  } catch (error) {
    throw toStoreError(await abort(tx, error));
  }
}

function open(db: LecternDb, mode: 'readonly' | 'readwrite'): Transaction {
  try {
    const tx = db.transaction(WITH_REST, mode) as Transaction;
    tx.done.catch(() => {}); // awaited where it matters
    return tx;
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Ends the transaction without a trace. The reason is the transaction's own, when it has one (storage full). */
async function abort(tx: Transaction, error: unknown): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It ended by itself, which is why `work` failed.
  }
  const ended = await tx.done.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return ended instanceof DOMException && ended.name === 'QuotaExceededError' ? ended : error;
}

const JOURNALED = [
  'works',
  'researchers',
  'authorships',
  'shelf',
  'arrivals',
  'news',
  'corrections',
  'searches',
] as const;
export type ChangedStore = (typeof JOURNALED)[number];

/** The table of a store, whatever its records. */
export const tableOf = (unit: Unit, store: ChangedStore): Table<object> => unit[store] as never as Table<object>;

async function keepJournal(unit: Unit, { action, at }: { action: string; at: string }): Promise<number | undefined> {
  const changes: JournalChange[] = [];
  for (const store of JOURNALED)
    for (const { key, before, after } of tableOf(unit, store).changes()) {
      const hash = after ? { after: digest(after) } : {};
      changes.push({ store, key, ...(before ? { before } : {}), ...hash });
      // A request keeps the transaction, and lets the page live.
      if (changes.length % 500 === 0) await unit.tx.objectStore('meta').get('counts');
    }
  if (changes.length === 0) return undefined;
  const journal = unit.tx.objectStore('journal') as never as Journal;
  const id = await journal.put({ at, action, changes });
  await journal.delete(IDBKeyRange.upperBound(id - JOURNAL_LENGTH));
  if (changes.length > LARGE_ACTION) await shorten(journal);
  return id;
}

interface Journal {
  put(entry: JournalEntry): Promise<number>;
  delete(range: IDBKeyRange): Promise<void>;
  openCursor(range: null, direction: 'prev'): Promise<JournalCursor | null>;
}
interface JournalCursor {
  key: number;
  value: JournalEntry;
  continue(): Promise<JournalCursor | null>;
}

/** Let go of the oldest actions when all of them together changed too many records: a selection may be a whole library. */
async function shorten(journal: Journal): Promise<void> {
  let records = 0;
  for (let cursor = await journal.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    const isFirst = records === 0;
    records += cursor.value.changes.length;
    if (records > JOURNAL_RECORDS && !isFirst) return journal.delete(IDBKeyRange.upperBound(cursor.key));
  }
}

async function flush(unit: Unit, { onProgress, signal }: WriteProgress): Promise<void> {
  const tables = ([...JOURNALED, 'sightings', 'visits'] as const).map((name) => {
    const table = unit[name] as never as Table<object>;
    return { name, table, changes: table.changes() };
  });
  const isChanged = (...names: string[]): boolean =>
    tables.some(({ name, changes }) => names.includes(name) && changes.length > 0);
  // A new work is somebody's only through an authorship.
  const worksChanged =
    isChanged('authorships', 'corrections') ||
    tables.some(({ name, changes }) => name === 'works' && changes.some(({ before }) => before));
  await keepCounts(unit);
  const total = tables.reduce((sum, { changes }) => sum + changes.length, 0);
  let done = 0;
  const onPortion = (written: number) => {
    signal?.throwIfAborted();
    done += written;
    onProgress?.(done, total);
  };
  await Promise.all(tables.map(({ table, changes }) => table.flush(changes, onPortion)));
  if (isChanged('researchers')) await raise(unit, 'peopleRevision');
  if (worksChanged) await raise(unit, 'worksRevision');
}

async function raise(unit: Unit, revision: 'peopleRevision' | 'worksRevision'): Promise<void> {
  const meta = unit.tx.objectStore('meta') as never as {
    get(key: string): Promise<number | undefined>;
    put(value: number, key: string): Promise<void>;
  };
  await meta.put(((await meta.get(revision)) ?? 0) + 1, revision);
}
