import type { Page } from '../model/page.ts';
import { blankPage } from '../parse/listed-page.ts';
import type { Due, Steps } from '../parse/steps.ts';
import type { Site } from '../sites/site.ts';

/** The page as the one of these sites that claims it reads it; `undefined` when none does. */
export function* readKnown(sites: readonly Site[], url: URL, doc: Document, due: Due): Steps<Page | undefined> {
  const site = sites.find((one) => one.claims(url, doc));
  return site && (yield* site.read(url, doc, due));
}

/**
 * What is said of a page at an address that lib/sites knows and no site claims: nothing to read here, such as a page to sign in. The
 * same in a tab, where only the script for known sites is injected, and on the command line.
 */
export const unclaimed = (url: URL, doc: Document): Page => ({ ...blankPage('general', url, doc), confidence: 0.5 });
