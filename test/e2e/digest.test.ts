import { test } from 'vitest';
import { expected } from '../demo/works.ts';
import { homepage, listing } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Lectern } from '../helpers/lectern.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

/** In pages of the extension. */
declare const chrome: {
  permissions: { contains(asked: object): Promise<boolean> };
  tabs: { query(asked: object): Promise<{ url?: string }[]> };
  notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
};

const today = () => new Date().toLocaleDateString('sv-SE');
const standing = (lectern: Lectern) =>
  lectern.inExtension(async () => Object.keys(await chrome.notifications.getAll()));
const told = async (lectern: Lectern): Promise<object | undefined> => {
  const { meta } = await lectern.readStores(['meta']);
  return meta!.find(([key]) => key === 'digest')?.[1];
};

/** Where in the library tabs are. */
const libraries = (lectern: Lectern) =>
  lectern.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap(({ url = '' }) => (url.includes('/library.html') ? [new URL(url).hash] : []));
  });

/** As if the digest of yesterday had been the last one, and the day's time had come. */
const yesterday = (lectern: Lectern) =>
  lectern.inStores(async (tx, done) => {
    const before = new Date(Date.now() - 86_400_000);
    const last = { day: before.toLocaleDateString('sv-SE'), until: before.toISOString() };
    tx.objectStore('meta').put(last, 'digest');
    const settings = tx.objectStore('settings');
    settings.put({ ...(await done(settings.get('settings'))), digest: { on: true, at: '00:00' } }, 'settings');
  });

inEachBrowser(
  (lectern, browserName) => {
    // Firefox drops a notification at once where there is no desktop to show it on.
    const stands = async (id: string) => browserName === 'firefox' || (await standing(lectern())).join() === id;
    test('one notification a day: asked for when it is switched on, told once though the background ends, gone when switched off', async () => {
      await follow(lectern(), homepage, expected.name);
      const page = await lectern().browser.open(listing);
      await eventually('it counts', async () => (await lectern().toolbar(page)).count === '1');
      const options = await lectern().options();
      await options.click({ role: 'switch', name: 'One notification a day' });
      await options.until('the time is asked', () => document.querySelector('input[type="time"]'));
      expect(await lectern().inExtension(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(
        true,
      );
      expect(await standing(lectern())).toEqual([]);

      await yesterday(lectern());
      const id = `digest-${today()}`;
      for (const _ of ['told', 'and not again']) {
        await lectern().browser.killBackground();
        await lectern().send('settings:set', { digest: { on: true } });
        await eventually('it is told', async () => ((await told(lectern())) as { day: string }).day === today());
        expect(await told(lectern())).not.toHaveProperty('showing');
        expect(await stands(id)).toBe(true);
      }
      // Pressed, it opens what is new, and goes. (The message has the background run.)
      await lectern().send('settings:set', { digest: { on: true } });
      await lectern().browser.pressNotification(id);
      await eventually('what is new is opened', async () => (await libraries(lectern())).join() === '#new');
      expect(await standing(lectern())).toEqual([]);
      await lectern().browser.killBackground();
      await lectern().send('settings:set', { digest: { on: true } });
      expect(await standing(lectern())).toEqual([]);

      await options.port.activate();
      await options.click({ role: 'switch', name: 'One notification a day' });
      await eventually(
        'the permission is given back',
        async () =>
          !(await lectern().inExtension(() => chrome.permissions.contains({ permissions: ['notifications'] }))),
      );
    });
  },
  { permissions: ['notifications'] },
);
