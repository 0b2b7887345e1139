import type { Arrival } from '../model/arrival.ts';
import type { LinkKind, ShelfEntry, Work } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { toStoreError } from './errors.ts';
import type { LibraryBatch, LibraryRow } from './library-views.ts';

/** Works read in one go: so that a page stays alive between them, and no more than these are held as they are stored. */
const BATCH = 2_000;
const MOST_AUTHORS = 30;

interface RowOptions {
  /** With abstracts and notes of works on the reading list, to index. */
  texts?: boolean;
}

/** What hangs on works, by their id. */
interface Around {
  shelf: ReadonlyMap<string, ShelfEntry>;
  authors: ReadonlyMap<string, readonly string[]>;
  arrivals: ReadonlyMap<string, Arrival>;
}

/**
 * All works, in parts and in the order of their ids: what was read is given before more is read. What changes meanwhile is told as ever, and
 * may be in the parts that follow.
 */
export async function* readLibrary(db: LecternDb, options: RowOptions = {}): AsyncGenerator<LibraryBatch> {
  try {
    const total = await db.count('works');
    let done = 0;
    let range: IDBKeyRange | null = null;
    while (true) {
      const works: Work[] = await db.getAll('works', range, BATCH);
      const last = works.at(-1)?.id;
      if (last === undefined) return;
      const ids = IDBKeyRange.bound(works[0]!.id, last);
      const around = await readAround(db, ids);
      done += works.length;
      yield { rows: works.map((work) => rowOf(work, around, options)), done, total: Math.max(total, done) };
      if (works.length < BATCH) return;
      range = IDBKeyRange.lowerBound(last, true);
    }
  } catch (error) {
    throw toStoreError(error);
  }
}

async function readAround(db: LecternDb, ids: IDBKeyRange): Promise<Around> {
  const tx = db.transaction(['shelf', 'authorships', 'arrivals']);
  tx.done.catch(() => {}); // the failing request tells
  const [shelf, authorships, arrivals] = await Promise.all([
    tx.objectStore('shelf').getAll(ids),
    tx.objectStore('authorships').index('workId').getAll(ids),
    tx.objectStore('arrivals').getAll(ids),
  ]);
  const authors = new Map<string, string[]>();
  for (const { workId, researcherId } of authorships)
    authors.set(workId, [...(authors.get(workId) ?? []), researcherId]);
  return { shelf: byWork(shelf), authors, arrivals: byWork(arrivals) };
}

const byWork = <T extends { workId: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.workId, record]));

/** These works, in the order given; those that are gone are left out. */
export async function readLibraryRows(
  db: LecternDb,
  ids: readonly string[],
  options: RowOptions = {},
): Promise<LibraryRow[]> {
  try {
    const tx = db.transaction(['works', 'shelf', 'authorships', 'arrivals']);
    tx.done.catch(() => {}); // the failing request tells
    const rows = await Promise.all(
      ids.map(async (id) => {
        const [work, entry, arrival, authorships] = await Promise.all([
          tx.objectStore('works').get(id),
          tx.objectStore('shelf').get(id),
          tx.objectStore('arrivals').get(id),
          tx.objectStore('authorships').index('workId').getAll(id),
        ]);
        if (!work) return undefined;
        return rowOf(
          work,
          {
            shelf: byWork(entry ? [entry] : []),
            authors: new Map([[id, authorships.map(({ researcherId }) => researcherId)]]),
            arrivals: byWork(arrival ? [arrival] : []),
          },
          options,
        );
      }),
    );
    return rows.filter((row) => row !== undefined);
  } catch (error) {
    throw toStoreError(error);
  }
}

function rowOf(work: Work, { shelf, authors, arrivals }: Around, { texts }: RowOptions): LibraryRow {
  const { id, title, addedAt } = work;
  const row: LibraryRow = {
    id,
    title,
    authors: work.authors.slice(0, MOST_AUTHORS).map(({ name }) => name),
    addedAt,
    people: [...(authors.get(id) ?? [])],
  };
  if (work.authorsTruncated || work.authors.length > MOST_AUTHORS) row.moreAuthors = true;
  for (const key of FIELDS) if (work[key] !== undefined) (row as unknown as Record<string, unknown>)[key] = work[key];
  if (work.links) row.links = [...new Set<LinkKind>(work.links.map(({ kind }) => kind))];
  const arrival = arrivals.get(id);
  if (arrival) {
    row.arrivedAt = arrival.firstSeenAt;
    if (arrival.unseen) row.unseen = true;
    for (const { researcherId } of arrival.researchers)
      if (!row.people.includes(researcherId)) row.people.push(researcherId);
  }
  const entry = shelf.get(id);
  if (entry) {
    const { workId: _workId, note, ...standing } = entry;
    row.shelf = { ...standing, ...(note ? { noted: true as const } : {}) };
    if (texts && note) row.note = note;
    if (texts && work.abstract) row.abstract = work.abstract;
  }
  return row;
}

const FIELDS = [
  'year',
  'venue',
  'venueShort',
  'kind',
  'status',
  'awards',
  'primary',
  'categories',
  'arxivId',
  'doi',
] as const;
