import * as z from 'zod/mini';
import { Reasons } from './reason.ts';
import { ArxivId, HttpUrl, Instant, line, RecordId } from './scalars.ts';
import { type Of, schema } from './schema.ts';

/** How sure Lectern is that a byline means the person followed. Either counts as theirs. */
export const Sureness = schema(() => z.enum(['sure', 'likely']));
export type Sureness = Of<typeof Sureness>;

/** A followed person on a byline. */
export const PersonMatch = schema(() =>
  z.object({
    researcherId: RecordId(),
    /** The name they are followed under. */
    name: line(500),
    /** Place in the byline, counted from 0; left out when only the work is known to be theirs. */
    author: z.optional(z.int()),
    how: Sureness(),
    /** Why, the strongest first; lib/browser/reason-words.ts has the words. */
    reasons: Reasons(),
  }),
);
export type PersonMatch = Of<typeof PersonMatch>;

/**
 * Somebody followed as a mark on a page shows them: `same-name` bears their name, and the rest does not fit or says too little. Such a paper
 * is not theirs: it is never counted and never arrives.
 */
export const MarkedPerson = schema(() => z.extend(PersonMatch(), { how: z.enum(['sure', 'likely', 'same-name']) }));
export type MarkedPerson = Of<typeof MarkedPerson>;

/** A work by somebody followed, first met after they were followed: what *New* in the popup and the count mean. */
export const Arrival = schema(() =>
  z.object({
    workId: RecordId(),
    researchers: z.array(z.object({ researcherId: RecordId(), how: Sureness(), reasons: Reasons() })),
    /** When and on which page it was first met. */
    firstSeenAt: Instant(),
    firstSeenOn: HttpUrl(),
    /** 1 until the user has seen it in *New* (a number, since IndexedDB does not index booleans); then left out. */
    unseen: z.optional(z.literal(1)),
  }),
);
export type Arrival = Of<typeof Arrival>;

/** When a paper was first met on a listing: id and times only, pruned after 180 days. */
export const Sighting = schema(() =>
  z.object({
    arxivId: ArxivId(),
    firstSeenAt: Instant(),
    /** When its entry was first on screen. */
    seenAt: z.optional(Instant()),
    /** When its own page was last opened, and which version was the newest there. */
    openedAt: z.optional(Instant()),
    openedVersion: z.optional(z.int().check(z.minimum(1))),
  }),
);
export type Sighting = Of<typeof Sighting>;

/**
 * Visits to one listing. Openings less than `visitGapMinutes` apart are one visit, so that a reload does not
 * make everything old. A paper is new on the listing when it was first met after `previousEndedAt`.
 */
export const Visit = schema(() =>
  z.object({
    listing: line(200),
    startedAt: Instant(),
    lastOpenedAt: Instant(),
    previousEndedAt: z.optional(Instant()),
  }),
);
export type Visit = Of<typeof Visit>;
