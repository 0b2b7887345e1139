import type { Arrival, PersonMatch } from '../model/arrival.ts';
import type { Correction } from '../model/correction.ts';
import type { Researcher } from '../model/researcher.ts';
import type { News, SourceId } from '../model/source.ts';
import type { LinkKind, ShelfEntry, ShelfState, Work, WorkKind, WorkStatus } from '../model/work.ts';

/** A work as lists, facets and the search see it: light enough that 100,000 of them fit into a page. */
export interface LibraryRow {
  id: string;
  title: string;
  /** Names in the order of the byline, its first 30. */
  authors: string[];
  /** There are more than these. */
  moreAuthors?: true;
  year?: number;
  venue?: string;
  venueShort?: string;
  kind?: WorkKind;
  status?: WorkStatus;
  awards?: string[];
  primary?: string;
  categories?: string[];
  arxivId?: string;
  doi?: string;
  /** Kinds of its links. */
  links?: LinkKind[];
  addedAt: string;
  /** Ids of followed people whose work it is, known or arrived; `sure` counts of them come first. */
  people: string[];
  /** On the reading list, without the note. */
  shelf?: Omit<ShelfEntry, 'workId' | 'note'> & { noted?: true };
  /** When it arrived. */
  arrivedAt?: string;
  /** Not seen in *New* yet. */
  unseen?: true;
  /** Of saved works only, and only when asked for: to index. */
  abstract?: string;
  note?: string;
}

/** A part of all works, in the order of their ids. */
export interface LibraryBatch {
  rows: LibraryRow[];
  /** Works read until now, these included, and how many there were when reading began. */
  done: number;
  total: number;
}

/** Where an entry stands in the user's own order, rising. */
export const orderOf = ({ place, savedAt }: Pick<ShelfEntry, 'place' | 'savedAt'>): number =>
  place ?? -Date.parse(savedAt);

/** Where an event is known from: the address, and whose page that is, if it is of somebody followed. */
interface Told {
  from: string;
  teller?: string;
}

/** Something that happened to a work, as its history tells. */
export type WorkEvent = { at: string } & (
  | { what: 'added' }
  /** First met in this form. */
  | ({ what: 'met'; kind?: WorkKind; venue?: string; version?: number } & Told)
  /** It was news of these people. */
  | ({ what: 'arrived'; people: string[] } & Told)
  /** A new version, accepted, an award, code; `detail` as `News.what`. */
  | ({ what: 'news'; news: News['kind']; detail: string } & Told)
  | { what: 'saved' }
  | { what: 'state'; state: ShelfState }
  | { what: 'finished' }
  /** The user said that it is, or is not, by this person. */
  | { what: 'said'; person: string; theirs: boolean }
);

/** All that a work's pane shows. */
export interface WorkPane {
  work: Work;
  shelf?: ShelfEntry;
  arrival?: Arrival;
  people: PersonMatch[];
  news: News[];
  corrections: Correction[];
  /** Oldest first. */
  history: WorkEvent[];
}

/** Somebody who wrote works with a followed person. */
export interface CoAuthor {
  name: string;
  /** How many works they share. */
  works: number;
  /** Of the last of them. */
  lastYear?: number;
  /** Followed already. */
  researcherId?: string;
  /** Their given name is known: they can be followed. */
  isWhole: boolean;
}

/** All that a person's page shows, but for the works: `readPersonWorks` reads these in parts. */
export interface PersonPage {
  researcher: Researcher;
  /** Known to be theirs or arrived. */
  works: number;
  unseen: number;
  /** Rising, years without works left out. */
  perYear: { year: number; works: number }[];
  /** Most shared works first, at least two; at most 30. */
  coAuthors: CoAuthor[];
  /** By what they were last asked about, latest first. */
  checked: { source: SourceId; at: string }[];
  corrections: Correction[];
}

/** An action that can be undone. */
export interface Undoable {
  /** For `journal:undo`. */
  undo: string;
  at: string;
  /** The message that did it: `shelf:change`. */
  action: string;
  /** How many records it changed. */
  records: number;
}

/** A backup, without its file. */
export interface BackupRow {
  at: string;
  kind: 'daily' | 'weekly' | 'by-hand';
  bytes: number;
  counts: Record<string, number>;
}

/*
 * The reads, each given the db of `openStore()`:
 *   library.ts    readLibrary(db, { texts? }): AsyncGenerator<LibraryBatch>      all works, in parts; `texts`: with abstracts and notes of saved ones
 *                 readLibraryRows(db, ids): Promise<LibraryRow[]>               these, in the order given; those that are gone left out
 *   library-pane.ts   readWorkPane(db, id): Promise<WorkPane | undefined>
 *   library-person.ts readPersonPage(db, id): Promise<PersonPage | undefined>
 *                 readPersonWorks(db, id): Promise<LibraryRow[]>                all of somebody, latest first
 *   journal.ts    readUndoable(db, limit): Promise<Undoable[]>                  last first
 *   searches.ts   readSearches(db): Promise<SavedSearch[]>                      oldest first
 *   backup.ts     readBackups(db): Promise<BackupRow[]>, readBackupFile(db, at): Promise<Blob | undefined>   latest first; gzip of an export
 *   integrity.ts  checkStore(db, { repair, now }): Promise<Finding[]>           how records hang together; what each is: lib/exchange/check.ts
 */
