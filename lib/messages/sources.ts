import * as z from 'zod/mini';
import { Instant } from '../model/scalars.ts';
import { SourceId, Watch, WatchChanges } from '../model/source.ts';

/** Messages about what is asked in the background. All of them from our own pages only. */
export const sourceMessages = {
  /** Options, popup: what may be asked; what is left out stays. `consent: true` is the user's yes. */
  'sources:set': { request: WatchChanges, response: Watch },
  /**
   * Options: ask this source now, as far as its manners allow: what it answered within the last hours is not asked again, and nothing before
   * `until` where the service itself asked for patience.
   */
  'sources:check': {
    request: z.object({ source: SourceId }),
    response: z.object({ asked: z.int(), until: z.optional(Instant) }),
  },
} as const;
