import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chromium } from '../../test/helpers/browser/chromium.ts';
import { eventually } from '../../test/helpers/browser/eventually.ts';
import { importLibrary } from '../../test/helpers/options-page.ts';
import type { WebServer } from '../../test/helpers/web-server.ts';
import { atMost, type Figure, figure, median, ms, ratio, times } from './figures.ts';
import { type Contender, inRounds, withBrowser } from './launch.ts';
import { generateLibrary } from './library.ts';
import { withPage } from './load.ts';

/** How soon a page of the extension shows something, and when it has come to rest, in ms after its navigation began. */
interface Opening {
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
async function openPopup(browser: Chromium, path: string): Promise<Opening> {
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

const WORKS = 10_000;
/** Openings of each launch; the median counts. */
const OPENINGS = 5;

/** How soon the popup is there with a large library stored, against an empty page of an extension. */
export async function measurePopup(server: WebServer, rounds: number): Promise<Figure[]> {
  const library = generateLibrary(WORKS);
  const results = await inRounds(['ref-empty', 'lectern'], rounds, (contender) => measure(contender, server, library));
  const read = (contender: Contender, key: keyof Opening) =>
    (results.get(contender) ?? []).map((opening) => opening[key]);
  const both = (key: keyof Opening, what: string, limit: number) => [
    figure(what, median(read('lectern', key)), ms),
    figure(`${what}, empty page`, median(read('ref-empty', key)), ms),
    figure(`${what} against an empty page`, ratio(read('lectern', key), read('ref-empty', key)), times, atMost(limit)),
  ];
  return [...both('firstPaint', 'first paint', 1.2), ...both('settled', 'settled', 2)];
}

const measure = (contender: Contender, server: WebServer, library: string): Promise<Opening> =>
  withBrowser(contender, server, async (browser) => {
    if (contender === 'lectern') {
      const file = join(browser.downloads, 'library.json');
      writeFileSync(file, library);
      await importLibrary(browser, file);
      // What the import left in memory must not help.
      await browser.restart();
    }
    const openings: Opening[] = [];
    for (let i = 0; i < OPENINGS; i++) openings.push(await openPopup(browser, 'popup.html'));
    const of = (key: keyof Opening) => median(openings.map((opening) => opening[key])) ?? Number.NaN;
    return { firstPaint: of('firstPaint'), settled: of('settled') };
  });
