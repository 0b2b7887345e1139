import type { Page } from '../model/page.ts';
import { blankPage } from '../parse/listed-page.ts';
import type { Site } from '../sites/site.ts';

/** The page as the one of these sites that claims it reads it; `undefined` when none does. */
export function readKnown(sites: readonly Site[], url: URL, doc: Document): Page | undefined {
  return sites.find((site) => site.claims(url, doc))?.read(url, doc);
}

/**
 * What is said of a page at an address that lib/sites knows and no site claims: nothing to read here, such as a page to sign in. The
 * same in a tab, where only the script for known sites is injected, and on the command line.
 */
export const unclaimed = (url: URL, doc: Document): Page => ({ ...blankPage('general', url, doc), confidence: 0.5 });
