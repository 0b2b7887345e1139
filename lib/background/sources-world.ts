import { setAlarm } from '../browser/alarms.ts';
import { maySendData } from '../browser/data-collection.ts';
import { frequencies } from '../browser/frequencies.ts';
import type { Occasions } from '../browser/hear.ts';
import { readPageUnseen } from '../browser/page-reader.ts';
import { isGranted } from '../browser/sites.ts';
import type { InBackground } from './on-call.ts';
import { type SourcesService, sourcesService } from './sources.ts';
import { store } from './store.ts';

const ALARM = 'sources';

/** The sources as the browser has them. */
export function browserSources(changed: () => void, inBackground: InBackground): SourcesService {
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
    (work) => inBackground('sources', work),
  );
}

/** Call back when something is due, or there is a network again. */
export function onSourcesDue(occasions: Occasions, listener: () => unknown): void {
  occasions.hearAlarm(ALARM, listener);
  occasions.hear('online', listener);
}
