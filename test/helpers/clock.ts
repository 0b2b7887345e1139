import type { Browser } from 'webextension-polyfill';
import { Chromium } from './browser/chromium.ts';
import type { Lectern } from './lectern.ts';

/** In pages of the extension. */
declare const chrome: Browser;

/** Has the background's clock go so many milliseconds ahead of ours, until the background ends. */
export async function shiftClock(lectern: Lectern, by: number): Promise<void> {
  // A message, so that the background runs.
  await lectern.send('settings:set', {});
  if (lectern.browser instanceof Chromium) await lectern.browser.evaluateInWorker(`(${shift})(${by})`);
  else await lectern.inExtension(shift, by);
}

/** Runs in the service worker (Chromium), or in a page of the extension, which reaches the page of the background (Firefox). */
async function shift(by: number): Promise<void> {
  const background = globalThis.document ? await chrome.runtime.getBackgroundPage() : globalThis;
  const scope = background as typeof globalThis & { real?: DateConstructor };
  scope.real ??= scope.Date;
  const { real } = scope;
  const now = () => real.now() + by;
  scope.Date = new Proxy(real, {
    construct: (date, args) => (args.length > 0 ? Reflect.construct(date, args) : new date(now())),
    get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
  });
}
