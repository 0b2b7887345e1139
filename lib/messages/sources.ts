import * as z from 'zod/mini';
import { SourceId, type Watch, WatchChanges } from '../model/source.ts';
import { answers } from './answers.ts';

/** Messages about what is asked in the background. All of them from our own pages only. */
export const sourceMessages = {
  /** Options, popup: what may be asked; what is left out stays. `consent: true` is the user's yes. */
  'sources:set': { request: WatchChanges, response: answers<Watch>() },
  /**
   * Options: ask this source now, as far as its manners allow: what it answered within the last hours is not asked again, and nothing before
   * `until` where the service itself asked for patience.
   */
  'sources:check': {
    request: () => z.object({ source: SourceId() }),
    response: answers<{ asked: number; until?: string | undefined }>(),
  },
} as const;
