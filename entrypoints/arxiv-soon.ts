import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Envelope } from '../lib/messages/envelope.ts';

/**
 * At the very beginning of a page of papers, while the rest of it is on its way: there will be questions soon. A background that sleeps takes
 * a tenth of a second to wake; so it is awake by the time the page is there (wxt.config.ts puts this script into the manifest).
 */
export default defineUnlistedScript(() => {
  const soon: Envelope<'papers:soon'> = { name: 'papers:soon', request: {} };
  browser.runtime.sendMessage(soon).catch(() => {});
});
