import type { Unit } from '../store/unit.ts';

/** What is done while a long piece of work goes on: of an export, of an import. */
export interface Progress {
  /** How much is done, of how much (0: not known yet); called between portions. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Lets whoever waits have a turn, between portions. */
  pause?: (() => Promise<void>) | undefined;
  /** Stops it: it is rejected with the signal's reason, and nothing has happened. */
  signal?: AbortSignal | undefined;
}

const STEPS = 1_000;

/** The progress of one half of a piece of work: the first as far as the middle, the second from there. */
export const halfOf = (progress: Progress, half: 0 | 1): Progress => ({
  ...progress,
  onProgress: (done, total) =>
    progress.onProgress?.(STEPS * half + Math.round((STEPS * done) / Math.max(total, 1)), 2 * STEPS),
});

/**
 * Counts records that are done. Every so many it tells how far it is and ends with the reason when it was stopped; when the page has waited
 * long enough, whoever waits gets a turn: a browser makes each turn cost some milliseconds.
 */
export function counted(
  { onProgress, signal, pause }: Progress,
  total: number,
  turn: () => Promise<unknown> = async () => pause?.(),
): () => Promise<void> {
  let done = 0;
  let last = performance.now();
  return async () => {
    if (done++ % PORTION > 0) return;
    signal?.throwIfAborted();
    onProgress?.(done - 1, total);
    if (performance.now() - last < SLICE) return;
    await turn();
    last = performance.now();
  };
}

/** The same within a transaction: a request that asks for next to nothing keeps it, and lets the page live. */
export const countedIn = (unit: Unit, progress: Progress, total: number): (() => Promise<void>) =>
  counted(progress, total, () => unit.tx.objectStore('meta').get('counts'));

/** Records after which one looks how far it is; the time that is worked in one go, in ms. */
const PORTION = 50;
const SLICE = 12;
