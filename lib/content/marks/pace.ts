/**
 * When work is done. The page comes first: nothing runs longer than a few milliseconds at once, and nothing is measured while the
 * layout is dirty, since that would make the browser lay out the whole page inside our slice.
 */
export interface Pace {
  /** Runs when the browser has nothing better to do, within half a second. */
  idle(run: () => void): void;
  /** Runs right after the next frame, when the layout is clean. In a hidden tab: when it is shown. */
  afterLayout(run: () => void): void;
  /** Runs after so many milliseconds. */
  after(ms: number, run: () => void): void;
  /** Milliseconds, for budgets. */
  now(): number;
}

export const pageTime: Pace = {
  idle: (run) => void requestIdleCallback(run, { timeout: 500 }),
  afterLayout: (run) => void requestAnimationFrame(() => setTimeout(run)),
  after: (ms, run) => void setTimeout(run, ms),
  now: () => performance.now(),
};

/** A slice ends after so many milliseconds. */
export const SLICE_MS = 4;
/** The clock is asked once in so many items. */
const STRIDE = 16;

/**
 * Do `work` for 0 to `count` - 1, in slices that leave room for the page.
 *
 * @param going asked before every slice; false ends it
 * @returns resolves when all is done, or nothing more is to be done
 */
export function inSlices(
  count: number,
  work: (at: number) => void,
  pace: Pace,
  going: () => boolean = () => true,
): Promise<void> {
  return new Promise((resolve) => {
    let at = 0;
    const slice = (): void => {
      const end = pace.now() + SLICE_MS;
      while (at < count && going()) {
        const stop = Math.min(at + STRIDE, count);
        for (; at < stop; at++) work(at);
        if (at < count && pace.now() >= end) {
          pace.idle(slice);
          return;
        }
      }
      resolve();
    };
    pace.idle(slice);
  });
}
