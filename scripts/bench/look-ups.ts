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

/** What the first page script says of the papers of an open listing, in its world: identifiers, or by-lines with them. */
const PAPERS = `[...document.querySelectorAll('#articles dt a[href^="/abs/"]')].map((a) => ({ id: a.getAttribute('href').slice(5) }))`;
const WITH_BYLINES = `((papers, bylines) => papers.map(({ id }, i) => ({ id, byline: bylines[i].textContent })))(
  ${PAPERS}, document.querySelectorAll('.list-authors'))`;

/**
 * Gets by key, in one transaction, all that the marks of these papers are made of, and does nothing with it; @returns how long that took,
 * in ms.
 */
const rawGets = (ids: readonly string[]) => `(async () => {
  const ids = ${JSON.stringify(ids)};
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await asked(indexedDB.open('lectern'));
  const since = performance.now();
  const tx = db.transaction(['works', 'sightings', 'shelf', 'arrivals', 'authorships']);
  const at = (name) => tx.objectStore(name);
  await Promise.all(ids.map(async (id) => {
    const [works] = await Promise.all([
      asked(at('works').index('externalIds').getAll('arxiv:' + id)),
      asked(at('sightings').get(id)),
    ]);
    for (const work of works)
      await Promise.all([
        asked(at('shelf').get(work.id)),
        asked(at('arrivals').get(work.id)),
        asked(at('authorships').index('workId').getAll(work.id)),
      ]);
  }));
  const took = performance.now() - since;
  db.close();
  return String(took);
})()`;

/**
 * How long the answer on all papers of a listing takes with 100,000 works stored, message and all, against getting the same records by key
 * in one transaction in a page of the extension: asked in turns, while the listing is open.
 */
export function measureLookUps(server: WebServer, rounds: number): Promise<Figure[]> {
  return withBrowser('lectern', server, async (browser) => {
    await withPage(browser, async (page) => {
      await page.navigate(`${browser.origin}/options.html`);
      await fillLibrary(page);
    });
    await browser.restart();
    return withPage(browser, async (own) => {
      await own.navigate(`${browser.origin}/options.html`);
      return withPage(browser, (listing) => inTurns(own, listing, rounds));
    });
  });
}

async function inTurns(own: ChromiumPort, listing: ChromiumPort, rounds: number): Promise<Figure[]> {
  const look = await extensionWorld(listing);
  await listing.send('Performance.enable', { timeDomain: 'threadTicks' });
  await listing.navigate(listings[500]);
  await atRest(listing);
  const ids = JSON.parse(String(await listing.evaluate(`JSON.stringify(${PAPERS}.map(({ id }) => id))`)));
  const ask = async (papers: string): Promise<number> => {
    await look(`globalThis.took = undefined; void (async () => {
      const request = { url: location.href, papers: ${papers}, record: false };
      const since = performance.now();
      await chrome.runtime.sendMessage({ name: 'papers:more', request });
      globalThis.took = performance.now() - since;
    })()`);
    return eventually('the answer is there', () => look('globalThis.took'));
  };
  const took = { raw: [] as number[], marks: [] as number[], names: [] as number[] };
  // The first of each wakes the worker and fills its caches.
  for (let i = -1; i < rounds * QUESTIONS; i++) {
    const [raw, marks, names] = [Number(await own.evaluate(rawGets(ids))), await ask(PAPERS), await ask(WITH_BYLINES)];
    if (i < 0) continue;
    took.raw.push(raw);
    took.marks.push(marks);
    took.names.push(names);
  }
  return [
    figure('raw gets for 500 papers', median(took.raw), ms),
    figure('answer on 500 papers', median(took.marks), ms),
    figure('answer on 500 papers against raw gets', ratio(took.marks, took.raw), times, atMost(1.3)),
    figure('the same, looking for 1,000 people in their by-lines', ratio(took.names, took.raw), times),
  ];
}
