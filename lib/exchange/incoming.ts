import type { Own } from '../bibliography/own.ts';
import type { ProfileIds } from '../model/researcher.ts';
import type { WorkOnPage } from '../model/work.ts';

/** A paper of a file, with what was written to it there. */
export interface IncomingWork {
  /** `line 12`, `item 3` */
  where: string;
  work: WorkOnPage;
  own: Own;
}

/** Somebody to follow. */
export interface IncomingPerson {
  where: string;
  name: string;
  /** Their own page. */
  page?: string;
  ids: ProfileIds;
}

/** Something of a file that is not taken. */
export interface Refused {
  where: string;
  /** In words. */
  reason: string;
  /** How it begins. */
  text?: string;
}

/** What is in a file, in its order; nothing of it has been compared with the library yet. */
export interface Incoming {
  works: IncomingWork[];
  people: IncomingPerson[];
  refused: Refused[];
}

/** Which kinds of files are read, beside our own. */
export type ListFormat =
  | 'bibtex'
  | 'ris'
  | 'csl-json'
  | 'better-bibtex-json'
  | 'zotero-rdf'
  | 'papermemory'
  | 'opml'
  | 'text';

/** More than these are not taken from one file. */
export const MOST_WORKS = 100_000;
export const MOST_PEOPLE = 5_000;
