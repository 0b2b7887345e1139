import type { Visit } from '../model/arrival.ts';
import type { Unit } from './unit.ts';

/** Openings of a listing less than this apart are one visit. */
export const visitGapMinutes = 30;

/**
 * Whether what is met on a page is written down: at once; `later`, with the next question about the page, and is told as it will be then; or
 * never.
 */
export type Recording = boolean | 'later';

/**
 * Open a listing, or go on with the visit that is under way. The first visit has no previous one, and so marks nothing as new.
 *
 * @returns the visit; a paper first met after its `previousEndedAt` is new on this listing. When it is not recorded, the last one, if any
 */
export async function visitTo(unit: Unit, listing: string, now: string, record: Recording): Promise<Visit | undefined> {
  const last = await unit.visits.get(listing);
  if (record === false) return last;
  const visit = nextVisit(last, listing, now);
  if (record === true) await unit.visits.put(visit);
  return visit;
}

export function nextVisit(last: Visit | undefined, listing: string, now: string): Visit {
  if (!last) return { listing, startedAt: now, lastOpenedAt: now };
  const awayMinutes = (Date.parse(now) - Date.parse(last.lastOpenedAt)) / 60_000;
  // A clock that was set back goes on with the visit, and never moves its end back.
  if (awayMinutes < visitGapMinutes)
    return { ...last, lastOpenedAt: now > last.lastOpenedAt ? now : last.lastOpenedAt };
  return { listing, startedAt: now, lastOpenedAt: now, previousEndedAt: last.lastOpenedAt };
}
