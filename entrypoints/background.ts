import { defineBackground } from 'wxt/utils/define-background';
import { keepStoreOpen } from '../lib/background/keep-open.ts';
import { type Hold, onCall, type Work } from '../lib/background/on-call.ts';
import { onOccasion } from '../lib/browser/occasions.ts';
import { report } from '../lib/browser/report.ts';
import { startWork } from './shared/start-work.ts';

/** Only scripts that a service worker loaded while it was installed can be loaded later: the first start needs the work at once. */
declare function importScripts(...urls: string[]): void;

/** A service worker takes classic scripts alone when it runs, each time anew; what they made can be let go of. */
function loadWork(hold: Hold): Work {
  // While the browser does that, the script is read.
  keepStoreOpen();
  importScripts('/background-work.js');
  const { lecternWork } = globalThis;
  globalThis.lecternWork = undefined;
  if (!lecternWork) throw new Error('A script of the extension could not be read: background-work.js');
  return lecternWork(hold);
}

export default defineBackground({
  // Firefox' background is a page: it shares its files with the others, and stays.
  type: { firefox: 'module' },
  main() {
    const call = onCall(import.meta.env.FIREFOX ? startWork : loadWork);
    onOccasion((occasion) => call(occasion).catch((error: unknown) => void report('background', error)));
  },
});
