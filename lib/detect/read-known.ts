import type { Page } from '../model/page.ts';
import { sites } from '../sites/index.ts';

/** The page as the site that claims it reads it; `undefined` when none does. */
export function readKnown(url: URL, doc: Document): Page | undefined {
  return sites.find((site) => site.claims(url, doc))?.read(url, doc);
}
