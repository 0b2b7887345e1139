import type { ChangedStore } from './unit.ts';

/** How many changes can be undone. */
export const JOURNAL_LENGTH = 200;
/** How many records these may have changed in all, and from how many on that is looked at. */
export const JOURNAL_RECORDS = 200_000;
export const LARGE_ACTION = 2_000;

/** One record a user's action changed. */
export interface JournalChange {
  store: ChangedStore;
  key: string | [string, string];
  /** As it was; left out when there was none. */
  before?: object;
  /** Digest of what it became; left out when it was deleted. */
  after?: number;
}

/** One action of the user, with what undoes it. */
export interface JournalEntry {
  /** Given by the store, rising. */
  id?: number;
  at: string;
  action: string;
  changes: JournalChange[];
}
