import { defaultWatch } from '../model/default-watch.ts';
import type { Watch, WatchChanges } from '../model/source.ts';
import type { LecternDb } from './db.ts';
import { toStoreError } from './errors.ts';
import type { Unit } from './unit.ts';

/** Sites whose offer was declined that are remembered. */
const MOST_DECLINED = 1_000;

const complete = (stored: Partial<Watch> | undefined): Watch => ({
  ...defaultWatch,
  ...stored,
  sources: { ...defaultWatch.sources, ...stored?.sources },
  news: { ...defaultWatch.news, ...stored?.news },
  keys: { ...defaultWatch.keys, ...stored?.keys },
});

/** What the user allowed to be asked; by default nothing. */
export async function readWatch(db: LecternDb): Promise<Watch> {
  return complete(await db.get('watch', 'watch'));
}

export async function watchIn(unit: Unit): Promise<Watch> {
  return complete(await unit.tx.objectStore('watch').get('watch'));
}

/** Change what may be asked; what is left out stays. */
export async function changeWatch(db: LecternDb, changes: WatchChanges, now: string): Promise<Watch> {
  try {
    const tx = db.transaction('watch', 'readwrite');
    tx.done.catch(() => {}); // the failing request tells
    const { consentAt, answeredAt, declined = [], ...before } = complete(await tx.store.get('watch'));
    const said = changes.consent === undefined ? consentAt : changes.consent ? (consentAt ?? now) : undefined;
    const answered = changes.consent === undefined ? answeredAt : now;
    const refused = [...new Set([...declined, ...(changes.decline ? [changes.decline] : [])])].slice(-MOST_DECLINED);
    const watch: Watch = {
      ...(said ? { consentAt: said } : {}),
      ...(answered ? { answeredAt: answered } : {}),
      ...(refused.length > 0 ? { declined: refused } : {}),
      noNetwork: changes.noNetwork ?? before.noNetwork,
      sources: { ...before.sources, ...stated(changes.sources) },
      news: { ...before.news, ...stated(changes.news) },
      keys: { ...before.keys, ...stated(changes.keys) },
    };
    await Promise.all([tx.store.put(watch, 'watch'), tx.done]);
    return watch;
  } catch (error) {
    throw toStoreError(error);
  }
}

const stated = <T extends object>(changes: T | undefined): { [K in keyof T]: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined)) as never;
