import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../helpers/axe.ts';
import type { Driver } from '../helpers/browser/driver.ts';
import { launch } from '../helpers/browser/launch.ts';
import { buildGallery, listPictures, showPicture } from '../helpers/gallery.ts';
import { startWebServer, type WebServer } from '../helpers/web-server.ts';

/*
 * Every state of popup and options, those too that are hard to bring about (a full disk, a store that cannot be opened), drawn by the
 * extension's own components. In Chromium only: access.test.ts looks at the running extension in both.
 */

let web: WebServer;
let browser: Driver;
beforeAll(async () => {
  web = await startWebServer(await buildGallery());
  browser = await launch('chromium', { server: web });
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing to complain of in any state, %s',
  { timeout: 240_000 },
  async (scheme) => {
    await browser.setColorScheme(scheme);
    const tab = await browser.open('https://gallery.example/');
    const pictures = await listPictures(tab);
    expect(pictures.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const picture of pictures) {
      await showPicture(tab, picture);
      found.push(...(await findViolations(tab)).map((violation) => `${picture.id}: ${violation}`));
      // At 320 px, as at 400 % zoom, nothing runs out of the window sideways, once what is placed by hand has been placed anew.
      await tab.port.resize(320, 560, 1);
      const fits = () => tab.until('it fits', () => document.documentElement.scrollWidth <= innerWidth || undefined);
      await fits().catch(() => found.push(`${picture.id}: wider than 320 px`));
    }
    expect(found).toEqual([]);
  },
);
