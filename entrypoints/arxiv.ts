import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extension } from '../lib/content/marks/ask.ts';
import { FirstCoat } from '../lib/content/marks/first-coat.ts';
import { pageTime } from '../lib/content/marks/pace.ts';
import { shared } from '../lib/content/marks/shared.ts';
import { type Slot, startMarks } from '../lib/content/marks/start.ts';
import { findList } from '../lib/parse/arxiv-entries.ts';
import { arxivPageKind } from '../lib/parse/arxiv-url.ts';

/**
 * The content script of arXiv's pages of many papers (wxt.config.ts puts it into the manifest). Built as a plain script, because WXT's
 * context announces itself to the page.
 */
export default defineUnlistedScript(() => {
  // On pages without papers this script ends at once.
  if (!arxivPageKind(location)) return;
  (globalThis as Slot).lecternShared = shared;
  startMarks(document, () => new FirstCoat(document, location.href, findList(document), extension, pageTime));
});
