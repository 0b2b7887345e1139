import type { Page, Problem } from '../../lib/model/page.ts';

/** How reading a listing went. Only a listing that says of itself that it is empty is a quiet day. */
export type Verdict = 'whole' | 'empty' | 'unread';

/**
 * Whether a listing can be relied on: everything it says it shows was read. Silence must never look like a quiet day, so a
 * listing of which nothing was read and that does not say it is empty was not understood.
 */
export function verdictOf({ listing, works }: Page): Verdict {
  if (listing?.empty && works.length === 0) return 'empty';
  const read = listing?.read ?? works.length;
  if (read === 0) return 'unread';
  return listing?.stated !== undefined && read < listing.stated ? 'unread' : 'whole';
}

/** Whether a problem is about one entry; otherwise it is about the page: read only so far, more behind "Show more". */
export const isOfEntry = ({ reason, where, text }: Problem): boolean =>
  where !== undefined || text !== undefined || /\bentry\b/.test(reason);

/** Entries of a page: those read, and those that are there. */
export function entriesOf(page: Page): { read: number; all: number } {
  const read = page.listing?.read ?? page.works.length;
  return {
    read,
    all: Math.max(page.listing?.stated ?? 0, page.listing ? read : read + page.problems.filter(isOfEntry).length),
  };
}
