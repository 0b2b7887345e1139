import type { Chromium } from '../../test/helpers/browser/chromium.ts';
import type { WebServer } from '../../test/helpers/web-server.ts';
import { atMost, type Figure, figure, median, megabytes, ms, ratio } from './figures.ts';
import { type Contender, inRounds, isAtHand, withBrowser } from './launch.ts';
import {
  type Load,
  loadForCost,
  loadForLookUp,
  loadForMarks,
  loadForTrace,
  type WorkerHeap,
  workerHeaps,
} from './load.ts';
import { listings } from './pages.ts';
import type { ScriptCost } from './trace.ts';

interface Measured {
  load: Load;
  script: ScriptCost;
  /** First mark in ms after DOMContentLoaded. */
  firstMark: number;
  /** The same when the background had been ended before. */
  firstMarkWoken: number;
  worker: WorkerHeap;
}

/** First element of the others that can be seen from the page; ours are found by their time in the isolated world. */
const MARKS: Partial<Record<Contender, string>> = {
  'ref-batch': '.ref-badge',
  'ref-lazy': '.ref-badge',
  floor: 'floor-marks',
};

/** What Lectern costs arXiv's listings of 500 and 2,000 entries. */
export async function measureListings(
  server: WebServer,
  rounds: number,
): Promise<{ title: string; figures: Figure[] }[]> {
  const contenders = (['none', 'ref-batch', 'ref-lazy', 'lectern'] as const).filter(isAtHand);
  const lookUps = await inRounds(['ref-look-up'], rounds, (contender) => lookUp(contender, server, listings[500]));
  const on500 = await inRounds([...contenders, 'floor'], rounds, (contender) =>
    measure(contender, server, listings[500]),
  );
  const on2000 = await inRounds(contenders, rounds, (contender) => measure(contender, server, listings[2000]));
  return [
    { title: 'A listing of 500 entries', figures: report500(on500, lookUps.get('ref-look-up') ?? []) },
    { title: 'A listing of 2,000 entries', figures: report2000(on2000) },
  ];
}

/** How long one look-up of the first screenful takes here, in ms: the message, the keyed gets in one transaction, the answer. */
const lookUp = (contender: Contender, server: WebServer, url: string): Promise<number> =>
  withBrowser(contender, server, async (browser) => {
    // The first load wakes the worker and fills its store.
    await loadForLookUp(browser, url);
    return loadForLookUp(browser, url);
  });

const measure = (contender: Contender, server: WebServer, url: string): Promise<Measured> =>
  withBrowser(contender, server, async (browser) => {
    // The first load fills caches and, with us, the store.
    await loadForCost(browser, url);
    return {
      load: await loadForCost(browser, url),
      script: await loadForTrace(browser, url),
      firstMark: contender === 'none' ? Number.NaN : await loadForMarks(browser, url, MARKS[contender]),
      worker: contender === 'lectern' ? await workerHeaps(browser) : { atWork: Number.NaN, idle: Number.NaN },
      firstMarkWoken: contender === 'lectern' ? await firstMarkWoken(browser, url) : Number.NaN,
    };
  });

async function firstMarkWoken(browser: Chromium, url: string): Promise<number> {
  await browser.killBackground();
  return loadForMarks(browser, url);
}

const times = (value: number): string => `${value.toFixed(2)}x`;

type Results = Map<Contender, Measured[]>;

const read = (results: Results, contender: Contender, value: (measured: Measured) => number): number[] =>
  (results.get(contender) ?? []).map(value);

/** The median of ours, and of our ratios to a reference. */
const compare = (results: Results, reference: Contender, value: (measured: Measured) => number) => ({
  ours: median(read(results, 'lectern', value)),
  ratio: ratio(read(results, 'lectern', value), read(results, reference, value)),
});

function report500(results: Results, lookUps: number[]): Figure[] {
  const script = compare(results, 'ref-batch', ({ script }) => script.script);
  const scriptOf = (contender: Contender) => read(results, contender, ({ script }) => script.script);
  const first = read(results, 'lectern', ({ firstMark }) => firstMark);
  const reference = read(results, 'ref-batch', ({ firstMark }) => firstMark);
  const later = median(first.map((value, round) => value - (reference[round] ?? Number.NaN)));
  const heap = added(results, 'lectern');
  return [
    figure('script CPU', script.ours, ms),
    figure('script CPU against ref-batch', script.ratio, times, atMost(2)),
    figure('script CPU of the floor against ref-batch', ratio(scriptOf('floor'), scriptOf('ref-batch')), times),
    figure('first mark after DOMContentLoaded', median(first), ms),
    figure('first mark later than ref-batch', later, ms),
    figure('one look-up of a screenful', median(lookUps), ms),
    figure(
      'first mark later than ref-batch and that look-up',
      later === undefined ? undefined : later - (median(lookUps) ?? Number.NaN),
      ms,
      atMost(16, ms),
    ),
    figure(
      'first mark later when the background had ended',
      median(first.map((value, round) => (read(results, 'lectern', (one) => one.firstMarkWoken)[round] ?? 0) - value)),
      ms,
      atMost(19, ms),
    ),
    figure('page heap added', heap, megabytes),
    figure(
      'page heap added against ref-batch',
      ratio(addedHeaps(results, 'lectern'), addedHeaps(results, 'ref-batch')),
      times,
      atMost(1.5),
    ),
    figure(
      'page heap added by the floor against ref-batch',
      ratio(addedHeaps(results, 'floor'), addedHeaps(results, 'ref-batch')),
      times,
    ),
    figure(
      'service worker heap, idle for 8 s',
      median(read(results, 'lectern', ({ worker }) => worker.idle)),
      megabytes,
      atMost(0.75e6, megabytes),
    ),
    figure('service worker heap, at work', median(read(results, 'lectern', ({ worker }) => worker.atWork)), megabytes),
    figure(
      'layout shift added',
      addedShift(results),
      (value) => value.toFixed(4),
      atMost(0, (value) => value.toFixed(4)),
    ),
  ];
}

function report2000(results: Results): Figure[] {
  const script = compare(results, 'ref-batch', ({ script }) => script.script);
  const main = compare(results, 'ref-lazy', ({ load }) => load.mainThread);
  const bare = compare(results, 'none', ({ load }) => load.mainThread);
  return [
    figure('script CPU', script.ours, ms),
    figure('script CPU against ref-batch', script.ratio, times),
    figure('longest slice', median(read(results, 'lectern', ({ script }) => script.longestSlice)), ms, atMost(16, ms)),
    figure('longest slice of ref-batch', median(read(results, 'ref-batch', ({ script }) => script.longestSlice)), ms),
    figure(
      'layout shift added',
      addedShift(results),
      (value) => value.toFixed(4),
      atMost(0, (value) => value.toFixed(4)),
    ),
    figure('main-thread CPU against no extension', bare.ratio, times),
    figure('main-thread CPU against ref-lazy', main.ratio, times, atMost(1.1)),
    figure(
      'elements added per entry',
      (median(read(results, 'lectern', ({ load }) => load.elements))! -
        median(read(results, 'none', ({ load }) => load.elements))!) /
        2_000,
      (value) => value.toFixed(2),
    ),
  ];
}

const addedHeaps = (results: Results, contender: Contender): number[] => {
  const bare = read(results, 'none', ({ load }) => load.heap);
  return read(results, contender, ({ load }) => load.heap).map((heap, round) => heap - (bare[round] ?? Number.NaN));
};
const added = (results: Results, contender: Contender) => median(addedHeaps(results, contender));

/** arXiv's own page shifts a little while it loads. */
const addedShift = (results: Results) => {
  const bare = read(results, 'none', ({ load }) => load.layoutShift);
  return median(
    read(results, 'lectern', ({ load }) => load.layoutShift).map((shift, round) => shift - (bare[round] ?? 0)),
  );
};
