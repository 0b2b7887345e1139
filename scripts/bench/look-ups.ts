import type { Chromium } from '../../test/helpers/browser/chromium.ts';
import type { ChromiumPort } from '../../test/helpers/browser/chromium-port.ts';
import { eventually } from '../../test/helpers/browser/eventually.ts';
import type { WebServer } from '../../test/helpers/web-server.ts';
import { atMost, type Figure, figure, median, ms, ratio, times } from './figures.ts';
import { withBrowser } from './launch.ts';
import { fillLibrary } from './library-fill.ts';
import { atRest, extensionWorld, withPage } from './load.ts';
import { listings } from './pages.ts';

/** Questions of each kind a round. */
const QUESTIONS = 10;

/** Identifiers of all papers of an open listing, in the world of its content script. */
const IDS = `[...document.querySelectorAll('#articles dt a[href^="/abs/"]')].map((link) => link.getAttribute('href').slice(5))`;

/** What is asked, as an expression in that world. */
const QUESTIONS_ASKED = {
  raw: IDS,
  marks: `({ name: 'papers:more', request: { url: location.href, papers: ${IDS}.map((id) => ({ id })), record: false } })`,
  names: `({ name: 'papers:more', request: { url: location.href, papers: ${IDS}.map((id, i) =>
    ({ id, byline: document.querySelectorAll('.list-authors')[i].textContent })), record: false } })`,
};
type Asks = (question: keyof typeof QUESTIONS_ASKED) => Promise<number>;

/**
 * How long the answer on all papers of a listing takes with 100,000 works stored, against an extension that gets as many records by key in
 * one transaction and does nothing else: each with its message and its answer, asked in turns from one open page.
 */
export function measureLookUps(server: WebServer, rounds: number): Promise<Figure[]> {
  return withBrowser('ref-look-up-all', server, (raw) =>
    withBrowser('lectern', server, async (lectern) => {
      await withPage(lectern, async (page) => {
        await page.navigate(`${lectern.origin}/options.html`);
        await fillLibrary(page);
      });
      await lectern.restart();
      return withAsks(raw, (askRaw) => withAsks(lectern, (ask) => compare(askRaw, ask, rounds)));
    }),
  );
}

async function compare(askRaw: Asks, ask: Asks, rounds: number): Promise<Figure[]> {
  const took = { raw: [] as number[], marks: [] as number[], names: [] as number[] };
  // The first of each wakes the workers and fills their caches.
  for (let i = -1; i < rounds * QUESTIONS; i++) {
    const one = { raw: await askRaw('raw'), marks: await ask('marks'), names: await ask('names') };
    if (i < 0) continue;
    for (const what of ['raw', 'marks', 'names'] as const) took[what].push(one[what]);
  }
  return [
    figure('500 raw gets by key', median(took.raw), ms),
    figure('answer on 500 papers', median(took.marks), ms),
    figure('answer on 500 papers against raw gets', ratio(took.marks, took.raw), times, atMost(1.3)),
    figure('the same, looking for 1,000 people in their bylines', ratio(took.names, took.raw), times),
  ];
}

/** Opens the listing, and has `use` ask from it. */
async function withAsks<T>(browser: Chromium, use: (asks: Asks) => Promise<T>): Promise<T> {
  return withPage(browser, async (page: ChromiumPort) => {
    const look = await extensionWorld(page);
    await page.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.navigate(listings[500]);
    await atRest(page);
    return use(async (question) => {
      await look(`globalThis.took = undefined; void (async () => {
        const question = ${QUESTIONS_ASKED[question]};
        const since = performance.now();
        await chrome.runtime.sendMessage(question);
        globalThis.took = performance.now() - since;
      })()`);
      return eventually('the answer is there', () => look('globalThis.took'));
    });
  });
}
