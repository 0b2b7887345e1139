import type { Page } from '../model/page.ts';
import { venueShortName } from './venue-names.ts';

/**
 * A page whose works have the standard names of their venues. The readers of known sites leave these out, because the table of venues has no
 * place in a tab; it is at hand where a page arrives.
 */
export const withShortVenues = (page: Page): Page => ({
  ...page,
  works: page.works.map((work) => {
    const short = work.venueShort === undefined && work.venue ? venueShortName(work.venue) : undefined;
    return short ? { ...work, venueShort: short } : work;
  }),
});
