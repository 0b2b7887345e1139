import type { Chromium } from '../../test/helpers/browser/chromium.ts';
import { ChromiumPort } from '../../test/helpers/browser/chromium-port.ts';
import { eventually } from '../../test/helpers/browser/eventually.ts';
import { readScriptCost, type ScriptCost, type TraceEvent } from './trace.ts';

/** What one load of a page cost. Times in ms, heap in bytes. */
export interface Load {
  /** CPU of the page's main thread, style and layout included. */
  mainThread: number;
  /** JavaScript heap of the page after a collection. */
  heap: number;
  layoutShift: number;
  elements: number;
}

/** Counts what moves; put into the page before anything else. */
const WATCH_SHIFTS = `globalThis.__shift = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.__shift += entry.value; })
  .observe({ type: 'layout-shift', buffered: true });`;

/** Loads the page in a new tab, lets it come to rest, and reads what it cost. */
export async function loadForCost(browser: Chromium, url: string): Promise<Load> {
  return withPage(browser, async (page) => {
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH_SHIFTS });
    await page.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.navigate(url);
    const mainThread = await atRest(page);
    await page.send('HeapProfiler.enable');
    await page.send('HeapProfiler.collectGarbage');
    const { usedSize } = await page.send('Runtime.getHeapUsage');
    const [layoutShift, elements] = JSON.parse(
      (await page.evaluate('JSON.stringify([__shift, document.getElementsByTagName("*").length])')) ?? '[]',
    );
    return { mainThread, heap: usedSize, layoutShift, elements };
  });
}

/** Loads the page while Chromium traces it. */
export async function loadForTrace(browser: Chromium, url: string): Promise<ScriptCost> {
  return withPage(browser, async (page) => {
    const events: TraceEvent[] = [];
    const { cdp, session } = page;
    cdp.on('Tracing.dataCollected', session, ({ value }) => events.push(...value));
    const complete = new Promise<void>((resolve) => {
      cdp.on('Tracing.tracingComplete', session, () => resolve());
    });
    const includedCategories = ['devtools.timeline', 'toplevel', 'v8', 'disabled-by-default-v8.compile'];
    await page.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories, excludedCategories: ['*'] },
    });
    await page.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.navigate(url);
    await atRest(page);
    await page.send('Tracing.end');
    await complete;
    return readScriptCost(events, url);
  });
}

/** Counts marks of a reference extension as they come; put into the page before anything else. */
const watchMarks = (selector: string) => `globalThis.__first = undefined;
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes)
    if (node.nodeType === 1 && node.matches(${JSON.stringify(selector)})) globalThis.__first ??= performance.now();
}).observe(document, { childList: true, subtree: true });`;

/** The last world of scripts that an extension made in this page, for looking into it. Call it before the page is loaded. */
export async function extensionWorld(page: ChromiumPort): Promise<(expression: string) => Promise<number | undefined>> {
  const worlds: number[] = [];
  page.cdp.on('Runtime.executionContextCreated', page.session, ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await page.send('Runtime.enable');
  return async (expression) => {
    const contextId = worlds.at(-1);
    if (contextId === undefined) return undefined;
    const answer = await page.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return answer.result.value as number | undefined;
  };
}

/** @returns how long the extension that only looks up (`makeLookUpExtension`) took for that, in ms */
export async function loadForLookUp(browser: Chromium, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    const look = await extensionWorld(page);
    await page.navigate(url);
    return eventually('the look-up is answered', () => look('globalThis.lookedUp'));
  });
}

/**
 * @param selector marks of a reference extension; ours, in closed roots, are found by the time that their script keeps in its own world
 * @returns when the first marks were there, in ms after DOMContentLoaded
 */
export async function loadForMarks(browser: Chromium, url: string, selector?: string): Promise<number> {
  return withPage(browser, async (page) => {
    const look = await extensionWorld(page);
    if (selector) await page.send('Page.addScriptToEvaluateOnNewDocument', { source: watchMarks(selector) });
    await page.navigate(url);
    const loaded = await page.evaluate(
      'String(performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd)',
    );
    const first = await eventually('the first marks are there', async () => {
      if (selector) return page.evaluate('globalThis.__first === undefined ? undefined : String(globalThis.__first)');
      return look('globalThis.lecternMarks?.times.firstMarks');
    });
    return Number(first) - Number(loaded);
  });
}

/** Waits until the main thread has done (next to) nothing for a while; @returns its CPU so far, in ms. */
export async function atRest(page: ChromiumPort): Promise<number> {
  let before = -1;
  let quiet = 0;
  return eventually(
    'the page has come to rest',
    async () => {
      const { metrics } = await page.send('Performance.getMetrics');
      const now = metrics.find(({ name }: { name: string }) => name === 'TaskDuration').value * 1_000;
      quiet = now - before < 0.5 ? quiet + 1 : 0;
      before = now;
      // About 25 ms lie between two attempts.
      return quiet >= 12 && now;
    },
    60_000,
  );
}

export async function withPage<T>(browser: Chromium, use: (page: ChromiumPort) => Promise<T>): Promise<T> {
  const { targetId } = await browser.cdp.send('Target.createTarget', { url: 'about:blank' });
  const page = await ChromiumPort.attach(browser.cdp, targetId);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** So long after the last thing happened the background has let go of its work (lib/background/on-call.ts), in ms. */
const IDLE_MS = 8_000;

/** Heap of the extension's service worker in bytes, each time after a collection. */
export interface WorkerHeap {
  /** At once after what it was asked last. */
  atWork: number;
  /** When nothing has happened for 8 s; Chrome ends it after 30 s. */
  idle: number;
}

/** Heap of the extension's service worker now and when it is idle. */
export async function workerHeaps(browser: Chromium): Promise<WorkerHeap> {
  const atWork = await workerHeap(browser);
  await new Promise((done) => setTimeout(done, IDLE_MS));
  return { atWork, idle: await workerHeap(browser) };
}

/** Heap of the extension's service worker after a collection, in bytes; NaN when there is none. */
export async function workerHeap(browser: Chromium): Promise<number> {
  const { targetInfos } = await browser.cdp.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }: { type: string; url: string }) => type === 'service_worker' && url.startsWith(browser.origin),
  );
  if (!worker) return Number.NaN;
  const { sessionId } = await browser.cdp.send('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
  await browser.cdp.send('HeapProfiler.enable', {}, sessionId);
  await browser.cdp.send('HeapProfiler.collectGarbage', {}, sessionId);
  const { usedSize } = await browser.cdp.send('Runtime.getHeapUsage', {}, sessionId);
  await browser.cdp.send('Target.detachFromTarget', { sessionId });
  return usedSize;
}
