import { defaultSettings } from '../model/default-settings.ts';
import type { Keys } from '../model/keys.ts';
import type { Settings, SettingsChanges } from '../model/settings.ts';
import type { LecternDb } from './db.ts';
import { toStoreError } from './errors.ts';
import type { Unit } from './unit.ts';

/** Each key by itself. */
const keysAfter = (before: Keys, { on = before.on, of }: NonNullable<SettingsChanges['keys']>): Keys => ({
  on,
  of: { ...before.of, ...of },
});

/** What is not stored is as it is by default, so that a setting of a later version has a value. */
const complete = (stored: Partial<Settings> | undefined): Settings => ({
  ...defaultSettings,
  ...stored,
  badges: { ...defaultSettings.badges, ...stored?.badges },
  digest: { ...defaultSettings.digest, ...stored?.digest },
  keys: keysAfter(defaultSettings.keys, stored?.keys ?? {}),
});

export async function readSettings(db: LecternDb): Promise<Settings> {
  return complete(await db.get('settings', 'settings'));
}

export async function settingsIn(unit: Unit): Promise<Settings> {
  return complete(await unit.tx.objectStore('settings').get('settings'));
}

const stated = <T extends object>(changes: T): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Change some settings; what is left out stays. */
export async function changeSettings(db: LecternDb, changes: SettingsChanges): Promise<Settings> {
  try {
    const tx = db.transaction('settings', 'readwrite');
    tx.done.catch(() => {}); // the failing request tells
    const before = complete(await tx.store.get('settings'));
    const settings = {
      ...before,
      ...stated(changes),
      badges: { ...before.badges, ...stated(changes.badges ?? {}) },
      digest: { ...before.digest, ...stated(changes.digest ?? {}) },
      keys: keysAfter(before.keys, changes.keys ?? {}),
    } as Settings;
    await Promise.all([tx.store.put(settings, 'settings'), tx.done]);
    return settings;
  } catch (error) {
    throw toStoreError(error);
  }
}
