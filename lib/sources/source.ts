import type { SourceErrorCode, SourceId, Task, Watch } from '../model/source.ts';
import type { WorkOnPage } from '../model/work.ts';
import type { Manners } from './manners.ts';

/** One request. It goes out without cookies, referrer and credentials (lib/queue/fetch-bounded.ts). */
export interface Ask {
  url: string;
  headers?: Record<string, string>;
}

/** A work in an answer. */
export interface Met {
  work: WorkOnPage;
  /** When its first version was submitted, or it was published: an instant. Left out when the answer does not tell. */
  submittedAt?: string;
}

/** What an answer says, checked. */
export interface Answer {
  met: Met[];
  /** The answer's own date, an instant. */
  dated?: string;
  /** There is more to ask of this run: where it begins. */
  next?: { start?: number; after?: string };
  /** Entries that could not be read. */
  dropped: number;
  /** The answer is empty where it should not be. */
  empty?: true;
}

/**
 * What the works of an answer are.
 * - `met`: papers with a byline, to be compared with everybody followed
 * - `confirmed`: works of `task.person`, said by themselves
 * - `identified`: works of `task.person`, as a service reckons
 * - `known`: what is stated of works that are known; others are passed over
 */
export type Meaning = 'met' | 'confirmed' | 'identified' | 'known';

/** What a source answers to. */
export interface Source extends Manners {
  id: SourceId;
  request(task: Task, keys: Watch['keys']): Ask;
  meaning(task: Task): Meaning;
  /** An answer whose own date is older than so many hours is stale. */
  staleAfterHours?: number;
  /**
   * Reads the answer. Pure.
   *
   * @param now the present instant
   * @throws AnswerError when it is no answer
   */
  parse(body: string, task: Task, now: string): Answer;
}

/** What came is no answer. */
export class AnswerError extends Error {
  override name = 'AnswerError';
  readonly code: SourceErrorCode;

  /** @param detail the service's own words */
  constructor(code: SourceErrorCode, detail?: string) {
    super(detail?.replace(/\s+/g, ' ').trim().slice(0, 300) ?? '');
    this.code = code;
  }
}
