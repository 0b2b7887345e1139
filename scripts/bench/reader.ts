import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium } from '../../test/helpers/browser/chromium.ts';
import type { ChromiumPort } from '../../test/helpers/browser/chromium-port.ts';
import { eventually } from '../../test/helpers/browser/eventually.ts';
import type { Tab } from '../../test/helpers/browser/tab.ts';
import { buildFor } from '../../test/helpers/lectern.ts';
import { startWebServer, type WebServer } from '../../test/helpers/web-server.ts';
import { atMost, type Figure, figure, median, ms, ratio, times } from './figures.ts';
import { atRest, withPage } from './load.ts';
import { article, homepage, homepageOf } from './reader-pages.ts';
import { readFileCost, type ScriptCost, type TraceEvent } from './trace.ts';

/*
 * What it costs a page to be read: the extension as it was built, its script injected as the background injects it, against the least that a
 * reader must do: walk the page's text once and look for names of venues in it, both in code that has just been compiled. Each measurement
 * has a tab of its own; times are CPU of the page's main thread, from the injection until the page was recognised. What the extension's own
 * page does meanwhile, which reads the copy, is a figure of its own.
 */

const PAGES = {
  homepage: () => homepage(120),
  'list of 0.25 MB': () => homepageOf(250_000),
  'list of 1 MB': () => homepageOf(1_000_000),
  'list of 4 MB': () => homepageOf(4_000_000),
  'article of 3.7 MB': () => article(3_700_000),
} as const;
type Name = keyof typeof PAGES;

/** Walks the text; then walks it with an expression of venues. */
const TEXT_PASS = `{
  const walk = (look) => { const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); let node; while ((node = walker.nextNode())) look(node.data); };
  let characters = 0;
  walk((text) => { characters += text.length; });
  const venue = /\\b(?:NeurIPS|ICML|ICLR|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|KDD|AAAI|IJCAI|SIGIR|WWW|JMLR|TPAMI|STOC|FOCS|SODA|POPL|PLDI|OSDI|SOSP|SIGCOMM|NSDI)\\b/g;
  walk((text) => { venue.lastIndex = 0; while (venue.exec(text)) characters++; });
}`;
const FILES = { ours: 'reader.js', pass: 'text-pass.js' } as const;

/** The extension, let in on any page, with a page that injects and hears what is told. */
export function makeExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-reader-'));
  cpSync(buildFor('chromium'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const open = { ...manifest, permissions: [...manifest.permissions, 'tabs'], host_permissions: ['https://*/*'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(open));
  writeFileSync(join(folder, 'agent.html'), '<!doctype html><title>agent</title><script src="agent.js"></script>');
  writeFileSync(
    join(folder, 'agent.js'),
    `globalThis.recognised = 0; chrome.runtime.onMessage.addListener(({ name }) => { if (name === 'page:recognised') recognised++; });`,
  );
  writeFileSync(join(folder, FILES.pass), TEXT_PASS);
  return folder;
}

interface Measured {
  ours: ScriptCost;
  /** The popup's own read: the page copied again, and all its works told. */
  told: ScriptCost;
  pass: ScriptCost;
  /** CPU of the page in which the copy is read, in ms: nobody waits for it. */
  elsewhere: number;
}

/** @returns the section of the report */
export async function measureReader(rounds: number): Promise<Figure[]> {
  const pages = new Map<string, string>();
  const server = await startWebServer((url) => {
    const body = pages.get(url.pathname);
    return body === undefined ? undefined : { body };
  });
  const extension = makeExtension();
  const results = new Map<Name, Measured[]>();
  try {
    for (let round = 0; round < rounds; round++)
      for (const name of Object.keys(PAGES) as Name[]) {
        process.stderr.write(`\r  round ${round + 1} of ${rounds}: ${name}          `);
        pages.set('/page', PAGES[name]());
        const measured = await measure(server, extension, round % 2 === 1);
        results.set(name, [...(results.get(name) ?? []), measured]);
      }
  } finally {
    await server.close();
  }
  process.stderr.write('\r                                        \r');
  return report(results);
}

/** One launch on an empty profile; the order of the two changes from round to round. */
async function measure(server: WebServer, extension: string, oursFirst: boolean): Promise<Measured> {
  const browser = await Chromium.launch({ server, extension });
  try {
    const agent = await browser.openOwn('agent.html');
    const before = oursFirst ? await read(browser, agent) : undefined;
    const pass = await inject(browser, agent, FILES.pass);
    return { pass, ...(before ?? (await read(browser, agent))) };
  } finally {
    await browser.close();
  }
}

/** Has the page read, in a tab and in the extension's own page, both new. */
async function read(browser: Chromium, agent: Tab): Promise<Omit<Measured, 'pass'>> {
  await agent.port.evaluate(
    `chrome.offscreen.createDocument({ url: '/page-reader.html', reasons: ['DOM_PARSER'], justification: 'bench' }).then(() => '')`,
  );
  const { targetInfos } = await browser.cdp.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ url }: { url: string }) => url.endsWith('/page-reader.html'));
  const { sessionId } = await browser.cdp.send('Target.attachToTarget', { targetId, flatten: true });
  await browser.cdp.send('Performance.enable', { timeDomain: 'threadTicks' }, sessionId);
  const ours = await inject(browser, agent, FILES.ours);
  // On a slow machine it may have closed itself meanwhile.
  const { metrics } = await browser.cdp.send('Performance.getMetrics', {}, sessionId).catch(() => ({ metrics: [] }));
  const spent = metrics.find(({ name }: { name: string }) => name === 'TaskDuration')?.value as number | undefined;
  const elsewhere = (spent ?? Number.NaN) * 1_000;
  return { ours, elsewhere, told: await tell(browser, agent) };
}

/** No host on which the extension runs by itself. */
const HOST = 'https://people.example.com';
const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8'];

const inject = (browser: Chromium, agent: Tab, file: string): Promise<ScriptCost> =>
  withPage(browser, async (page) => {
    await open(page);
    return traced(page, file, () => begin(agent, file));
  });

/** The popup's own read of a page that was recognised: what it costs the page to tell all its works. */
const tell = (browser: Chromium, agent: Tab): Promise<ScriptCost> =>
  withPage(browser, async (page) => {
    await open(page);
    await begin(agent, FILES.ours);
    await atRest(page);
    return traced(page, FILES.ours, () =>
      agent.port.evaluate(`${TAB}.then(async ([{ id }]) => { let rest; do {
      ({ rest } = await chrome.tabs.sendMessage(id, { type: 'page:describe', rest }, { frameId: 0 })); } while (rest); return ''; })`),
    );
  });

const TAB = `chrome.tabs.query({ url: '${HOST}/*' })`;

async function open(page: ChromiumPort): Promise<void> {
  await page.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.navigate(`${HOST}/page`);
  await atRest(page);
}

async function begin(agent: Tab, file: string): Promise<void> {
  await agent.port.evaluate(`${TAB}.then(([{ id: tabId }]) => { recognised = 0;
    return chrome.scripting.executeScript({ target: { tabId }, files: ['/${file}'] }); }).then(() => '')`);
  if (file !== FILES.ours) return;
  const done = async () => (await agent.port.evaluate('String(recognised)')) !== '0';
  await eventually('the page is recognised', done, 120_000);
}

async function traced(page: ChromiumPort, file: string, work: () => Promise<unknown>): Promise<ScriptCost> {
  const events: TraceEvent[] = [];
  page.cdp.on('Tracing.dataCollected', page.session, ({ value }) => events.push(...value));
  const complete = new Promise<void>((resolve) => {
    page.cdp.on('Tracing.tracingComplete', page.session, () => resolve());
  });
  await page.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  await atRest(page);
  await page.send('Tracing.end');
  await complete;
  return readFileCost(events, file);
}

const total = (results: ReadonlyMap<Name, Measured[]>, name: Name, of: keyof Measured): number[] =>
  (results.get(name) ?? []).map(({ [of]: cost }) => (typeof cost === 'number' ? cost : cost.script));

/** CPU of the one page against that of the other, for four times the bytes. */
const growth = (results: ReadonlyMap<Name, Measured[]>, small: Name, big: Name, of: keyof Measured = 'ours') =>
  ratio(total(results, big, of), total(results, small, of));

function report(results: ReadonlyMap<Name, Measured[]>): Figure[] {
  const against = (name: Name) => ratio(total(results, name, 'ours'), total(results, name, 'pass'));
  const all = [...results.values()].flat();
  return [
    figure('homepage, 120 publications: reading', median(total(results, 'homepage', 'ours')), ms),
    figure('homepage: text pass and venues', median(total(results, 'homepage', 'pass')), ms),
    figure('homepage against its text pass', against('homepage'), times, atMost(8)),
    figure('4 times the list, 0.25 to 1 MB', growth(results, 'list of 0.25 MB', 'list of 1 MB'), times, atMost(5)),
    figure('4 times the list, 1 to 4 MB', growth(results, 'list of 1 MB', 'list of 4 MB'), times, atMost(5)),
    figure('homepage: reading the copy, elsewhere', median(total(results, 'homepage', 'elsewhere')), ms),
    figure(
      '4 times the list elsewhere, 0.25 to 1 MB',
      growth(results, 'list of 0.25 MB', 'list of 1 MB', 'elsewhere'),
      times,
      atMost(5),
    ),
    figure(
      '4 times the list elsewhere, 1 to 4 MB',
      growth(results, 'list of 1 MB', 'list of 4 MB', 'elsewhere'),
      times,
      atMost(5),
    ),
    figure('article of 3.7 MB against its text pass', against('article of 3.7 MB'), times, atMost(2)),
    ...[...results].map(([name, measured]) =>
      figure(`longest slice, ${name}`, median(measured.map(({ ours }) => ours.longestSlice)), ms, atMost(16, ms)),
    ),
    ...[...results].map(([name, measured]) =>
      figure(
        `longest slice, ${name}, told to the popup`,
        median(measured.map(({ told }) => told.longestSlice)),
        ms,
        atMost(16, ms),
      ),
    ),
    figure(
      'longest slice of all',
      Math.max(...all.flatMap(({ ours, told }) => [ours.longestSlice, told.longestSlice])),
      ms,
    ),
  ];
}
