import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { demoWorld } from '../demo/world.ts';
import type { BrowserName, LaunchOptions } from '../helpers/browser/driver.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { Lectern } from '../helpers/lectern.ts';

/** `LECTERN_BROWSER=firefox` runs the tests in one browser only, while one works on them. */
const names: readonly BrowserName[] = (process.env.LECTERN_BROWSER?.split(',') as BrowserName[] | undefined) ?? [
  'chromium',
  'firefox',
];

/**
 * The same tests in each browser. Each test starts with nothing stored, no tab of a page open, and the demo's web.
 *
 * @param tests is given what answers the running Lectern; call it inside tests and hooks only
 */
export function inEachBrowser(
  tests: (lectern: () => Lectern, name: BrowserName) => void,
  options: Partial<LaunchOptions> = {},
): void {
  describe.each(names)('in %s', (name) => {
    let running: Lectern | undefined;
    beforeAll(async () => {
      running = await Lectern.start(name, demoWorld(), options);
    });
    afterEach(async () => {
      running?.web.serve(demoWorld());
      await running?.startAfresh();
    });
    afterAll(() => running?.stop());
    tests(() => {
      if (!running) throw new Error('Lectern has not been started');
      return running;
    }, name);
  });
}

export const follow = (lectern: Lectern, url: string, name: string): Promise<void> => lectern.follow(url, name);

/** The titles of the papers that a list in the popup or the options page shows, in order. */
export const titlesIn = (popup: Tab): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('.work__title')].map((e) => (e.textContent ?? '').trim()));

export { expect };
