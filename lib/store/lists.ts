import type { ShelfState, Work } from '../model/work.ts';
import { countsIn } from './counts.ts';
import type { LecternDb, ResearcherRecord } from './db.ts';
import { toResearcher } from './people.ts';
import { matcher, textsOfWork, workRow } from './rows.ts';
import { read, type Unit } from './unit.ts';
import type { PersonRow, Slice, SliceOptions, WorkRow } from './views.ts';

/** How many records a search looks at in one go. */
const BATCH = 200;

type Ordered = { openKeyCursor(range: IDBKeyRange | null, direction: 'prev'): Promise<KeyCursor | null> };
type KeyCursor = {
  primaryKey: string;
  advance(count: number): Promise<KeyCursor | null>;
  continue(): Promise<KeyCursor | null>;
};

/** Keys of an index from its end, `count` of them after `skip`: reads no more than these, and those that are left out on the way. */
async function keysFrom(
  { index, range, without }: { index: Ordered; range: IDBKeyRange | null; without?: ReadonlySet<string> | undefined },
  skip: number,
  count: number,
): Promise<string[]> {
  const keys: string[] = [];
  const isPlain = !without?.size;
  let left = isPlain ? 0 : skip;
  let cursor = await index.openKeyCursor(range, 'prev');
  if (cursor && isPlain && skip > 0) cursor = await cursor.advance(skip);
  while (cursor && keys.length < count) {
    if (!without?.has(cursor.primaryKey) && --left < 0) keys.push(cursor.primaryKey);
    if (keys.length < count) cursor = await cursor.continue();
  }
  return keys;
}

/** One part of an ordered list: straight to it without a query; with one, looking through the list until the part is full. */
async function slice<T, Row>(
  list: {
    index: Ordered;
    range: IDBKeyRange | null;
    /** How many there are: known, since an index that is counted is walked through. */
    total: number;
    /** Keys that are not of this list. */
    without?: ReadonlySet<string>;
    load(key: string): Promise<T | undefined>;
    textsOf(record: T): (string | undefined)[];
    rowOf(record: T): Promise<Row | undefined>;
  },
  { query, offset, limit }: SliceOptions,
): Promise<Slice<Row>> {
  const rowsOf = async (records: (T | undefined)[]): Promise<Row[]> => {
    const rows = await Promise.all(records.map((record) => record && list.rowOf(record)));
    return rows.filter((row) => row !== undefined) as Row[];
  };
  const matches = matcher(query);
  if (!matches) {
    const keys = await keysFrom(list, offset, limit);
    const { total } = list;
    return { rows: await rowsOf(await Promise.all(keys.map(list.load))), more: offset + keys.length < total, total };
  }
  const found: T[] = [];
  for (let skip = 0; found.length <= offset + limit; skip += BATCH) {
    const keys = await keysFrom(list, skip, BATCH);
    const records = await Promise.all(keys.map(list.load));
    found.push(...records.filter((record) => record !== undefined).filter((record) => matches(list.textsOf(record))));
    if (keys.length < BATCH) break;
  }
  return { rows: await rowsOf(found.slice(offset, offset + limit)), more: found.length > offset + limit };
}

const works = (unit: Unit) => ({
  load: (key: string) => unit.works.get(key),
  textsOf: textsOfWork,
  rowOf: (work: Work) => workRow(unit, work.id),
});

/** The reading list: those saved last first, without what is not interesting; with `state` only those, changed last first. */
export function readReadingList(
  db: LecternDb,
  { state, ...part }: SliceOptions & { state?: ShelfState | undefined },
): Promise<Slice<WorkRow>> {
  return read(db, async (unit) => {
    const shelf = unit.tx.objectStore('shelf');
    const inState = (one: ShelfState) => IDBKeyRange.bound([one], [one, []]);
    const states = shelf.index('stateChangedAt');
    const { reading } = await countsIn(unit.tx);
    if (state)
      return slice({ index: states as never, range: inState(state), total: reading[state], ...works(unit) }, part);
    const without = new Set(
      reading['not-interesting'] > 0 ? await states.getAllKeys(inState('not-interesting') as never) : [],
    );
    const total = reading.saved + reading.reading + reading.read;
    return slice({ index: shelf.index('savedAt') as never, range: null, total, without, ...works(unit) }, part);
  });
}

/** Everybody followed, followed last first. */
export function readFollowing(db: LecternDb, part: SliceOptions): Promise<Slice<PersonRow>> {
  return read(db, async (unit) => {
    const index = unit.tx.objectStore('researchers').index('followedAt');
    return slice(
      {
        index: index as never,
        range: null,
        total: (await countsIn(unit.tx)).following,
        load: (key) => unit.researchers.get(key),
        textsOf: (person) => [person.name, ...(person.variants ?? []), person.affiliation],
        rowOf: (person) => personRow(unit, person),
      },
      part,
    );
  });
}

async function personRow(unit: Unit, person: ResearcherRecord): Promise<PersonRow> {
  const [works, unseen] = await Promise.all([
    unit.tx.objectStore('authorships').index('researcherId').count(person.id),
    unit.tx.objectStore('arrivals').index('unseenFor').count(person.id),
  ]);
  return { researcher: toResearcher(person), works, unseen };
}
