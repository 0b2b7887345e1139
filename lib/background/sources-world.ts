import { onAlarm, setAlarm } from '../browser/alarms.ts';
import { maySendData } from '../browser/data-collection.ts';
import { frequencies } from '../browser/frequencies.ts';
import { readPageUnseen } from '../browser/page-reader.ts';
import { report } from '../browser/report.ts';
import { isGranted } from '../browser/sites.ts';
import { type SourcesService, sourcesService } from './sources.ts';
import { store } from './store.ts';

const ALARM = 'sources';

/** The sources as the browser has them. */
export function browserSources(changed: () => void): SourcesService {
  return sourcesService(
    {
      store,
      now: () => new Date().toISOString(),
      chance: Math.random,
      fetch: (url, init) => fetch(url, init),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      timeout: (ms) => AbortSignal.timeout(ms),
      online: () => navigator.onLine,
      granted: async (pattern) => (await maySendData()) && isGranted(pattern),
      wakeAt: (at) => setAlarm(ALARM, at),
      readPage: readPageUnseen,
      frequencies,
      changed,
    },
    (error) => report('sources', error),
  );
}

/** Call back when something is due, or there is a network again. Call it while the background starts, synchronously. */
export function onSourcesDue(listener: () => void): void {
  onAlarm(ALARM, listener);
  globalThis.addEventListener('online', listener);
}
