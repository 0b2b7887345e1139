import type { ChildProcess } from 'node:child_process';

/** Resolves when the browser has ended, whoever ended it. */
export const hasEnded = (browser: ChildProcess): Promise<void> =>
  browser.exitCode !== null || browser.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => browser.once('exit', () => resolve()));

/** Asks the browser to end, and waits until it has; one that does not within ten seconds is killed. */
export async function endBrowser(browser: ChildProcess, ask: () => Promise<void>): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return;
  const ended = hasEnded(browser);
  const kill = setTimeout(() => browser.kill('SIGKILL'), 10_000);
  await Promise.race([ask(), ended]);
  await ended;
  clearTimeout(kill);
}
