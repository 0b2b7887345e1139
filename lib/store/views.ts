import type { Arrival, PersonMatch } from '../model/arrival.ts';
import type { Researcher } from '../model/researcher.ts';
import type { ShelfEntry, ShelfState, Work, WorkOnPage } from '../model/work.ts';

/** A stored work with all that a row of a list shows. */
export interface WorkRow {
  work: Work;
  shelf?: ShelfEntry;
  arrival?: Arrival;
  people: PersonMatch[];
}

/** A work of the open page, with what is known of it. */
export interface PageRow {
  onPage: WorkOnPage;
  /** The stored work it is, when there is one. */
  workId?: string;
  shelf?: ShelfEntry;
  arrival?: Arrival;
  people: PersonMatch[];
}

export interface PersonRow {
  researcher: Researcher;
  /** Works known to be theirs. */
  works: number;
  /** Works of theirs not seen in *New* yet. */
  unseen: number;
}

export interface Counts {
  unseen: number;
  reading: Record<ShelfState, number>;
  following: number;
  works: number;
}

/** Which part of a list. `query` is folded and looked for, word by word, in titles, authors and venue (or in names and affiliation). */
export interface SliceOptions {
  query?: string;
  offset: number;
  limit: number;
}

/** A part of a list, newest first. */
export interface Slice<Row> {
  rows: Row[];
  /** There are more after these. */
  more: boolean;
  /** How many in all; not counted when there is a query. */
  total?: number;
}

/*
 * The reads themselves, each given the db of `openStore()`:
 *   lists.ts      readReadingList(db, { state?, query?, offset, limit }): Promise<Slice<WorkRow>>
 *                 readArrivals(db, { includeSeen?, query?, offset, limit }): Promise<Slice<WorkRow>>
 *                 readFollowing(db, { query?, offset, limit }): Promise<Slice<PersonRow>>
 *   counts.ts     readCounts(db): Promise<Counts>
 *   page-rows.ts  readPageRows(db, works): Promise<PageRow[]>, in the order given
 *                 findFollowed(db, researcherOnPage, url): Promise<Researcher | undefined>
 *   settings.ts   readSettings(db): Promise<Settings>
 */
