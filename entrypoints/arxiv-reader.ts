import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWithPage } from '../lib/content/portions.ts';
import { inSlices } from '../lib/read/slices.ts';
import { arxiv } from '../lib/sites/arxiv.ts';

type Slot = { lecternArxiv?: { alive(): boolean } };

/**
 * Reads arXiv's pages whole, for the popup: injected when it asks what a page is. A second injection does nothing while the first belongs
 * to the extension that runs.
 */
export default defineUnlistedScript(() => {
  const slot = globalThis as Slot;
  if (slot.lecternArxiv?.alive()) return;
  slot.lecternArxiv = { alive: () => Boolean(browser.runtime?.id) };
  answerWithPage(() => inSlices((due) => arxiv.read(new URL(location.href), document, due)));
});
