import type { Chromium } from '../../test/helpers/browser/chromium.ts';
import { eventually } from '../../test/helpers/browser/eventually.ts';
import { withPage } from './load.ts';

/** How soon a page of the extension shows something, and when it has come to rest, in ms after its navigation began. */
export interface Opening {
  firstPaint: number;
  settled: number;
}

/** When the document last changed. */
const WATCH_CHANGES = `globalThis.__changed = 0;
new MutationObserver(() => { globalThis.__changed = performance.now(); })
  .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });`;

/** Nothing has changed for so long: it is settled. */
const QUIET_MS = 250;

/** Opens a page of the extension in a tab of its own, as measure.mjs does with popups. */
export async function openPopup(browser: Chromium, path: string): Promise<Opening> {
  return withPage(browser, async (page) => {
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH_CHANGES });
    await page.navigate(`${browser.origin}/${path}`);
    const read = await eventually('the popup has settled', () =>
      page.evaluate(`(() => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        const { domContentLoadedEventEnd } = performance.getEntriesByType('navigation')[0];
        if (!paint || performance.now() - __changed < ${QUIET_MS}) return undefined;
        const settled = Math.max(paint.startTime, domContentLoadedEventEnd, __changed);
        return JSON.stringify({ firstPaint: paint.startTime, settled });
      })()`),
    );
    return JSON.parse(read);
  });
}
