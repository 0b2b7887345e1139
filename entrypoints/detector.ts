import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeResearcher } from '../lib/content/detector.ts';
import { onQuiet } from '../lib/content/quiet.ts';
import { tell } from '../lib/content/tell.ts';

/**
 * The content script of hosts where researchers' pages live (wxt.config.ts puts it into the manifest) and of sites the user always
 * allows (lib/browser/sites.ts registers it). Built as a plain script, because the list of hosts would otherwise be in it, and
 * because WXT's context announces itself to the page.
 */
export default defineUnlistedScript(() => {
  const look = (): boolean => {
    if (!mayBeResearcher(document)) return false;
    tell('page:candidate', {});
    return true;
  };
  if (look()) return;
  // Until it is one: a page built by script, or one that turned into another. After an update the new script takes over.
  const stop = onQuiet(document, () => (!browser.runtime?.id || look()) && stop(), { quietMs: 500, mostMs: 10_000 });
});
