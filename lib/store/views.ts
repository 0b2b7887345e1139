import type { Arrival, PersonMatch } from '../model/arrival.ts';
import type { Researcher } from '../model/researcher.ts';
import type { News, NewsKind } from '../model/source.ts';
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

/** What one day brought of one paper: that it is there, what is new about it, or both. */
export interface FeedRow extends WorkRow {
  /** When the latest of it was met. */
  at: string;
  /** The paper itself is new on this day; otherwise only `news` are. */
  arrived: boolean;
  news: News[];
  /** Something of it was not seen yet. */
  isNew: boolean;
}

/** The feed by day: newest day first; of a day papers by several people followed first, then other papers, then changes of known ones. */
export interface Feed {
  rows: FeedRow[];
  more: boolean;
  /** When the newest entry was met, shown or not: what is marked as seen ends here. */
  newest?: string;
}

/** What is in the feed of one person. */
export interface FeedGroup {
  /** `several`: papers by two or more people followed; `list`: papers of the reading list by nobody followed. */
  id: 'several' | 'list' | (string & {});
  /** Of the person. */
  name?: string;
  /** New papers; how many of these were met outside arXiv and are not there. */
  papers: number;
  elsewhere: number;
  /** Papers with something new about them. */
  changes: number;
  /** All of them, to be marked as seen. */
  workIds: string[];
  /** The first of them, when the group is open. */
  rows: FeedRow[];
}

/** The feed by person: those with most new papers first, each paper with every person whose it is. */
export interface FeedByPerson {
  groups: FeedGroup[];
  /** Papers in all, each once. */
  papers: number;
  changes: number;
  people: number;
  oldest?: string;
  newest?: string;
  /** There is more than was read: the counts are of so many newest entries. */
  cut?: number;
}

export interface PersonRow {
  researcher: Researcher;
  /** Works known to be theirs. */
  works: number;
  /** Works of theirs not seen in *New* yet. */
  unseen: number;
}

export interface Counts {
  /** New papers not seen yet. */
  unseen: number;
  /** News of known papers not seen yet, by kind, also of kinds that are switched off. */
  news: Record<NewsKind, number>;
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
 *                 readFollowing(db, { query?, offset, limit }): Promise<Slice<PersonRow>>
 *   feed.ts       readFeed(db, { includeSeen, query?, limit, dayOf }): Promise<Feed>
 *                 readFeedByPerson(db, { includeSeen, query?, open, limit }): Promise<FeedByPerson>
 *   counts.ts     readCounts(db): Promise<Counts>
 *   page-rows.ts  readPageRows(db, works): Promise<PageRow[]>, in the order given
 *                 findFollowed(db, researcherOnPage, url): Promise<Researcher | undefined>
 *   settings.ts   readSettings(db): Promise<Settings>
 */
