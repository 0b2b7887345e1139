import { runInThisContext } from 'node:vm';

/** So long is not slow but stuck, in ms. */
const STUCK_MS = 20_000;

/**
 * Runs what may never end, such as a regular expression that tries every way to divide a text; no timer of a test runner can end that.
 *
 * @throws when it has not ended by itself after 20 s
 */
export function ends<T>(run: () => T): T {
  const slot = globalThis as { endsRun?: () => T };
  slot.endsRun = run;
  try {
    return runInThisContext('endsRun()', { timeout: STUCK_MS }) as T;
  } finally {
    delete slot.endsRun;
  }
}
