import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chromium } from '../../test/helpers/browser/chromium.ts';
import { eventually } from '../../test/helpers/browser/eventually.ts';
import { importLibrary } from '../../test/helpers/options-page.ts';
import type { WebServer } from '../../test/helpers/web-server.ts';
import { atMost, type Figure, figure, median, ms, ratio, times } from './figures.ts';
import { withBrowser } from './launch.ts';
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

/** Opens the popup's page in a tab of its own, as measure.mjs does. */
async function openPopup(browser: Chromium): Promise<Opening> {
  return withPage(browser, async (page) => {
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH_CHANGES });
    await page.navigate(`${browser.origin}/popup.html`);
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
/** Openings of each popup a round. */
const OPENINGS = 5;

/**
 * How soon the popup is there with a large library stored, against an empty page of an extension: opened in turns, so that what the
 * machine does meanwhile meets both alike.
 */
export function measurePopup(server: WebServer, rounds: number): Promise<Figure[]> {
  return withBrowser('ref-empty', server, (empty) =>
    withBrowser('lectern', server, async (lectern) => {
      await fill(lectern);
      const opened = { empty: [] as Opening[], lectern: [] as Opening[] };
      const openEmpty = async () => opened.empty.push(await openPopup(empty));
      const openLectern = async () => opened.lectern.push(await openPopup(lectern));
      for (let i = 0; i < rounds * OPENINGS; i++)
        for (const open of i % 2 === 0 ? [openEmpty, openLectern] : [openLectern, openEmpty]) await open();
      return report(opened.lectern, opened.empty);
    }),
  );
}

/** Stores a large library through our own page; what that left in memory must not help. */
async function fill(browser: Chromium): Promise<void> {
  const file = join(browser.downloads, 'library.json');
  writeFileSync(file, generateLibrary(WORKS));
  await importLibrary(browser, file);
  await browser.restart();
}

function report(ours: readonly Opening[], empty: readonly Opening[]): Figure[] {
  const both = (key: keyof Opening, what: string, limit: number) => {
    const [mine, theirs] = [ours.map((one) => one[key]), empty.map((one) => one[key])];
    return [
      figure(what, median(mine), ms),
      figure(`${what}, empty page`, median(theirs), ms),
      figure(`${what} against an empty page`, ratio(mine, theirs), times, atMost(limit)),
    ];
  };
  return [...both('firstPaint', 'first paint', 1.2), ...both('settled', 'settled', 2)];
}
