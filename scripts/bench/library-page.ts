import type { Chromium } from '../../test/helpers/browser/chromium.ts';
import type { ChromiumPort } from '../../test/helpers/browser/chromium-port.ts';
import { eventually } from '../../test/helpers/browser/eventually.ts';
import type { WebServer } from '../../test/helpers/web-server.ts';
import { atMost, type Figure, figure, median, megabytes, ms, ratio, times } from './figures.ts';
import { withBrowser } from './launch.ts';
import { fillLibrary } from './library-fill.ts';
import { withPage } from './load.ts';

/** Openings of each page a round. */
const OPENINGS = 3;
/** Building the index of 100,000 works may take this long on a slow machine, in ms. */
const PATIENCE = 600_000;

/** When the first titles of a list are painted; put into the page before anything else. */
const WATCH_ROWS = `globalThis.__rows = undefined;
new MutationObserver((_records, observer) => {
  if (document.querySelectorAll('.rows .work__title').length < 5) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { globalThis.__rows = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/**
 * The library page with 100,000 works, 20,000 of them saved: its first screenful against an empty page of an extension, its search against
 * looking through all titles in memory, what it holds, and what a frame costs while its list is scrolled.
 */
export function measureLibraryPage(server: WebServer, rounds: number): Promise<Figure[]> {
  return withBrowser('ref-empty', server, (empty) =>
    withBrowser('lectern', server, async (lectern) => {
      await withPage(lectern, async (page) => {
        await page.navigate(`${lectern.origin}/options.html`);
        await fillLibrary(page);
      });
      await lectern.restart();
      const opened = { empty: [] as number[], lectern: [] as number[] };
      for (let i = 0; i < rounds * OPENINGS; i++)
        for (const who of i % 2 === 0 ? (['empty', 'lectern'] as const) : (['lectern', 'empty'] as const))
          opened[who].push(await (who === 'empty' ? openEmpty(empty) : openLibrary(lectern)));
      return [
        figure('first screenful', median(opened.lectern), ms),
        figure('first picture of an empty page', median(opened.empty), ms),
        figure('first screenful against an empty page', ratio(opened.lectern, opened.empty), times, atMost(2.5)),
        ...(await withPage(lectern, (page) => measureOpen(lectern, page))),
      ];
    }),
  );
}

async function openEmpty(browser: Chromium): Promise<number> {
  return withPage(browser, async (page) => {
    await page.navigate(`${browser.origin}/popup.html`);
    return eventually('the empty page is painted', async () => {
      const paint = await page.evaluate(
        `String(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? '')`,
      );
      return paint ? Number(paint) : undefined;
    });
  });
}

async function openLibrary(browser: Chromium): Promise<number> {
  return withPage(browser, async (page) => {
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH_ROWS });
    await page.navigate(`${browser.origin}/library.html`);
    return Number(
      await eventually('the first rows stand', () => page.evaluate('globalThis.__rows && String(__rows)'), 60_000),
    );
  });
}

/** What is measured on one open page, once its index is complete. */
async function measureOpen(browser: Chromium, page: ChromiumPort): Promise<Figure[]> {
  const workers: string[] = [];
  page.cdp.on('Target.attachedToTarget', page.session, ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  await page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  const begun = Date.now();
  await page.navigate(`${browser.origin}/library.html`);
  await eventually(
    'the index is complete',
    () =>
      page.evaluate(`document.querySelector('.rows') && !document.querySelector('.result-line__building') && 'yes'`),
    PATIENCE,
  );
  const built = Date.now() - begun;
  const memory = [
    await heapOf(browser, page.session),
    ...(await Promise.all(workers.map((id) => heapOf(browser, id)))),
  ];
  const frame = await scrollCost(page);
  const search = JSON.parse((await page.evaluate(`(${searchAgainstScan})()`)) ?? '{}');
  return [
    figure('the index is complete after', built, ms),
    figure('heap of the page', memory[0], megabytes),
    figure('heap of its worker', memory[1], megabytes),
    figure(
      'both together',
      memory.reduce((a, b) => a + b, 0),
      megabytes,
      atMost(250e6, megabytes),
    ),
    figure('our script per frame while 20,000 rows are scrolled', frame.script, ms, atMost(8, ms)),
    figure('the same with style, layout and painting', frame.all, ms),
    figure('first results of a search', median(search.found), ms),
    figure('looking through all titles in memory', median(search.scanned), ms),
    figure('first results against that', ratio(search.found, search.scanned), times, atMost(1.5)),
  ];
}

/** JavaScript heap after a collection, with what typed arrays hold. */
async function heapOf(browser: Chromium, session: string): Promise<number> {
  await browser.cdp.send('HeapProfiler.enable', {}, session);
  await browser.cdp.send('HeapProfiler.collectGarbage', {}, session);
  const { usedSize, backingStorageSize = 0 } = await browser.cdp.send('Runtime.getHeapUsage', {}, session);
  return usedSize + backingStorageSize;
}

const FRAMES = 200;

/**
 * CPU of the main thread for each frame while the list moves by a third of a screen: of our script, and of everything, style, layout and
 * painting included.
 */
async function scrollCost(page: ChromiumPort): Promise<{ script: number; all: number }> {
  await page.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (name: string) => {
    const { metrics } = await page.send('Performance.getMetrics');
    return metrics.find((metric: { name: string }) => metric.name === name).value * 1_000;
  };
  const before = [await spent('ScriptDuration'), await spent('TaskDuration')];
  await page.evaluate(`new Promise((done) => {
    const list = document.querySelector('[data-list]');
    let left = ${FRAMES};
    let at = 0;
    const step = () => { list.scrollTop = at += 250; if (--left > 0) requestAnimationFrame(step); else done('done'); };
    requestAnimationFrame(step);
  })`);
  const after = [await spent('ScriptDuration'), await spent('TaskDuration')];
  return { script: (after[0]! - before[0]!) / FRAMES, all: (after[1]! - before[1]!) / FRAMES };
}

/** In the page: each query asked of the worker, and looked for in every folded title; both warm. */
async function searchAgainstScan(): Promise<string> {
  const titles: string[] = await new Promise((resolve) => {
    const opening = indexedDB.open('lectern');
    opening.onsuccess = () => {
      const all: string[] = [];
      const asked = opening.result.transaction('works').objectStore('works').openCursor();
      asked.onsuccess = () => {
        const cursor = asked.result;
        if (!cursor) return resolve(all);
        all.push(cursor.value.title.toLowerCase());
        cursor.continue();
      };
    };
  });
  const worker = new Worker('/library-search.js');
  await new Promise<void>((resolve) => {
    worker.onmessage = ({ data }) => {
      if (data.complete) resolve();
    };
  });
  let ids = 0;
  const ask = (query: string) =>
    new Promise<number>((resolve) => {
      const begun = performance.now();
      worker.onmessage = ({ data }) => {
        if ('id' in data) resolve(performance.now() - begun);
      };
      worker.postMessage({ id: ++ids, question: 'search', request: { query, order: 'best', count: 60 } });
    });
  const scan = (query: string) => {
    const begun = performance.now();
    const words = query.split(' ');
    const found: number[] = [];
    for (const [i, title] of titles.entries()) if (words.every((word) => title.includes(word))) found.push(i);
    return performance.now() - begun;
  };
  const queries = [
    'neural',
    'transformer attention',
    'diffusion mod',
    'galax',
    'graph neural networks',
    'reinforcment learning',
    'kim',
  ];
  const found: number[] = [];
  const scanned: number[] = [];
  for (const query of queries) {
    await ask(query);
    scan(query);
    const times = [];
    const scans = [];
    for (let i = 0; i < 5; i++) {
      times.push(await ask(query));
      scans.push(scan(query));
    }
    found.push(times.toSorted((a, b) => a - b)[2]!);
    scanned.push(scans.toSorted((a, b) => a - b)[2]!);
  }
  return JSON.stringify({ found, scanned });
}
