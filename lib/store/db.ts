import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Arrival, Sighting, Visit } from '../model/arrival.ts';
import type { Correction } from '../model/correction.ts';
import type { Authorship, Researcher } from '../model/researcher.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import type { Settings } from '../model/settings.ts';
import type { News, SourceHealth, Task, Watch } from '../model/source.ts';
import type { ShelfEntry, Work } from '../model/work.ts';
import type { DigestState } from './digest.ts';
import { StoreError } from './errors.ts';
import type { JournalEntry } from './journal-entry.ts';
import { version1 } from './migrations/version-1.ts';
import { version2 } from './migrations/version-2.ts';
import { version3 } from './migrations/version-3.ts';
import { STORE_NAME } from './store-name.ts';
import type { Counts } from './views.ts';

/** A researcher with what they are looked up by. */
export interface ResearcherRecord extends Researcher {
  /** `scholar:…`, `orcid:…`, `page:https://…`: see researchers.ts. */
  handles: string[];
}

/** An arrival with what it is looked up by. */
export interface ArrivalRecord extends Arrival {
  /** Ids of `researchers`. */
  people: string[];
  /** The same ids while it is unseen; left out afterwards. */
  unseenFor?: string[];
}

/** The library as it was at one moment, kept in the browser. */
export interface BackupRecord {
  at: string;
  /** `daily` ones are kept for a week, then one a week. */
  kind: 'daily' | 'weekly' | 'by-hand';
  /** An exported file, compressed with gzip. */
  file: Blob;
  /** What is in it. */
  counts: Record<string, number>;
}

export interface LecternSchema extends DBSchema {
  works: { key: string; value: Work; indexes: { externalIds: string } };
  researchers: { key: string; value: ResearcherRecord; indexes: { handles: string; followedAt: string } };
  authorships: { key: [string, string]; value: Authorship; indexes: { workId: string; researcherId: string } };
  shelf: {
    key: string;
    value: ShelfEntry;
    indexes: { savedAt: string; stateChangedAt: [string, string]; tags: string };
  };
  arrivals: {
    key: string;
    value: ArrivalRecord;
    indexes: { firstSeenAt: string; unseenFirstSeenAt: [number, string]; people: string; unseenFor: string };
  };
  sightings: { key: string; value: Sighting; indexes: { firstSeenAt: string } };
  visits: { key: string; value: Visit; indexes: { lastOpenedAt: string } };
  settings: { key: 'settings'; value: Settings };
  journal: { key: number; value: JournalEntry };
  tasks: { key: string; value: Task; indexes: { dueAt: string; source: string } };
  sources: { key: string; value: SourceHealth };
  /** Since when a source is asked about somebody: what it answered the first time is no news. `<source> <researcherId>` */
  baselines: { key: string; value: { id: string; at: string } };
  watch: { key: 'watch'; value: Watch };
  news: {
    key: string;
    value: News;
    indexes: { at: string; unseenAt: [number, string]; workId: string; people: string };
  };
  /** What the user said of who wrote what, by person and paper. */
  corrections: {
    key: [string, string];
    value: Correction;
    indexes: { researcherId: string; externalIds: string };
  };
  searches: { key: string; value: SavedSearch };
  backups: { key: string; value: BackupRecord };
  /**
   * `peopleRevision`: goes up with every change to researchers; `worksRevision`: with every change to what is known of their works; `prunedAt`: when sightings were last pruned; `planned`: the `peopleRevision` that tasks were made for; `counts`: how many
   * there are of everything (counts.ts), left out until something is written; `digest`: how the notification of the day stands.
   */
  meta: {
    key: 'peopleRevision' | 'worksRevision' | 'prunedAt' | 'planned' | 'counts' | 'digest';
    value: number | string | Counts | DigestState;
  };
}

export type LecternDb = IDBPDatabase<LecternSchema>;
export type StoreName = StoreNames<LecternSchema>;
/** A migration step sees the database as it was then, not as the types of today say. */
export type Migration = (
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** `migrations[n]` goes from version n to n + 1. Append only: a step that was shipped is never changed. */
export const migrations: readonly Migration[] = [version1, version2, version3];

/**
 * Open the store, first bringing it to the newest version: all steps or none.
 * idb does not wait for an async `upgrade`: without the abort, a rejected step would still commit and raise the version.
 * The connection closes by itself when another context needs a newer version, or when the browser drops it; `onClosed` tells.
 *
 * @throws StoreError whose `cause` is what the failing step threw; the data is as it was.
 */
export async function openStore(
  name: string = STORE_NAME,
  steps: readonly Migration[] = migrations,
  onClosed: () => void = () => {},
): Promise<LecternDb> {
  let cause: unknown;
  try {
    return await openDB<LecternSchema>(name, steps.length, {
      async upgrade(db, oldVersion, _newVersion, tx) {
        tx.done.catch(() => {}); // the abort is reported by openDB, below
        try {
          for (const step of steps.slice(oldVersion)) await step(db as never, tx as never);
          // A step may have changed any record: counted anew by the next write.
          if (tx.objectStoreNames.contains('meta')) await tx.objectStore('meta').delete('counts');
        } catch (error) {
          cause = error;
          tx.abort();
        }
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  } catch (error) {
    throw new StoreError('store', `Store "${name}" could not be opened; nothing was changed`, cause ?? error);
  }
}
