import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Broadcast } from '../lib/messages/index.ts';
import type { Page } from '../lib/model/page.ts';
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
  browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, answer: (page: Page) => void) => {
    if ((message as Broadcast | undefined)?.type === 'page:describe')
      answer(arxiv.read(new URL(location.href), document));
  });
});
