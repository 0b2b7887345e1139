import { Arrival, Sighting, Visit } from '../model/arrival.ts';
import { Correction } from '../model/correction.ts';
import { Authorship, Researcher } from '../model/researcher.ts';
import { SavedSearch } from '../model/saved-search.ts';
import type { Of } from '../model/schema.ts';
import type { Settings } from '../model/settings.ts';
import { News } from '../model/source.ts';
import { ShelfEntry, Work } from '../model/work.ts';

/** The version of the files written now. Files of this version and older ones are read. */
export const FORMAT_VERSION = 2;
/** Larger files are refused before they are read, in bytes: a library of 100,000 works has about this size. */
export const MOST_BYTES = 200 * 1024 * 1024;

/** Files with more records are refused: a library of 100,000 works has about 400,000. */
export const MOST_RECORDS = 900_000;

/** What one record of each kind is, in the order in which they stand in a file. */
export const recordSchemas = {
  works: Work,
  researchers: Researcher,
  authorships: Authorship,
  shelf: ShelfEntry,
  arrivals: Arrival,
  sightings: Sighting,
  visits: Visit,
  // Since version 2:
  news: News,
  corrections: Correction,
  searches: SavedSearch,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

/** A whole library as one file. In files of version 1 some kinds are missing: they are empty. */
export type LibraryFile = { exportedAt: string; settings?: Settings } & {
  [K in RecordKind]: Of<(typeof recordSchemas)[K]>[];
};

/** What names one record among those of its kind. */
export const keyOf: { [K in RecordKind]: (record: LibraryFile[K][number]) => string } = {
  works: (work) => work.id,
  researchers: (researcher) => researcher.id,
  authorships: ({ researcherId, workId }) => `${researcherId} ${workId}`,
  shelf: (entry) => entry.workId,
  arrivals: (arrival) => arrival.workId,
  sightings: (sighting) => sighting.arxivId,
  visits: (visit) => visit.listing,
  news: (news) => news.id,
  corrections: ({ researcherId, paper }) => `${researcherId} ${paper}`,
  searches: (search) => search.id,
};

/**
 * Why a file is not taken; nothing of it was.
 * - `too-large`, `not-json`, `truncated` (ends in the middle)
 * - `other-format`: JSON, but no file of ours
 * - `newer`: written by a newer Lectern
 * - `hostile`: has keys that no file of ours has, made to break programs that read it
 * - `invalid`: a record is not what it should be
 */
export interface Refusal {
  refused: 'too-large' | 'not-json' | 'truncated' | 'other-format' | 'newer' | 'hostile' | 'invalid';
  /** In words. */
  reason: string;
  /** `line 12`, or the path of the value: `works[12].links[0].url`. */
  where?: string;
}
