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
