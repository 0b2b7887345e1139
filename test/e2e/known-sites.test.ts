import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import type { Chromium } from '../helpers/browser/chromium.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import { allowSites } from '../helpers/read-in-tab.ts';
import { expect, inEachBrowser, titlesIn } from './browsers.ts';

/* Sites with known mark-up, on hosts that are granted with nothing: asked for when first used. */

const fixture = (file: string) => {
  const html = readFileSync(join(import.meta.dirname, '../fixtures', file), 'utf8');
  return { html, url: new URL((JSON.parse(/^<!-- (\{.*?\}) -->/.exec(html)![1]!) as { url: string }).url) };
};
const profile = fixture('scholar/profile.html');
const volume = fixture('pmlr/volume.html');
const grants = [profile, volume].map(({ url }) => `${url.origin}/*`);

inEachBrowser(
  (lectern, name) => {
    const serve = (url: URL, html: string) =>
      lectern().web.serve((asked) => (asked.href === url.href ? { body: html } : undefined));
    const open = async (url: URL) => {
      const page = await lectern().browser.open(url.href);
      return { page, popup: await lectern().popup(page) };
    };

    if (name === 'chromium')
      // Firefox lets no tool press its toolbar button or see its popups.
      test('is asked for when it is first used, in the popup', async () => {
        const chromium = lectern().browser as Chromium;
        serve(profile.url, profile.html);
        const page = await chromium.open(profile.url.href);
        await page.port.activate();
        const popup = await chromium.pressToolbarButton(profile.url.href);
        await popup.untilText('Nothing to read here yet');
        await popup.click({ role: 'button', name: 'Always on this site' });
        await popup.waitFor({ role: 'button', name: 'Follow Ilse Vanbergen' });
      });

    test('a profile is read where its site was allowed, and again when "show more" brings more', async () => {
      await allowSites(lectern(), grants);
      serve(profile.url, profile.html);
      const { page, popup } = await open(profile.url);
      await popup.waitFor({ role: 'button', name: 'Follow Ilse Vanbergen' });
      const before = (await titlesIn(popup)).length;
      expect(before).toBeGreaterThan(2);
      await popup.close();

      await page.port.activate();
      await page.goto(profile.url.href);
      await eventually('the button names her', async () => {
        const { title } = await lectern().toolbar(page);
        return title.includes('Ilse Vanbergen') && title.includes(String(before));
      });
      await page.evaluate(() => {
        const last = [...document.querySelectorAll('tr.gsc_a_tr')].at(-1)!;
        const more = last.cloneNode(true) as Element;
        more.querySelector('.gsc_a_at')!.textContent = 'A paper behind the button';
        last.after(more);
      });
      await eventually('the button counts one more', async () =>
        (await lectern().toolbar(page)).title.includes(String(before + 1)),
      );
      const again = await lectern().popup(page);
      await again.untilText('A paper behind the button');
    });

    test('a venue’s listing shows all its papers; one whose mark-up changed is said to be so', async () => {
      await allowSites(lectern(), grants);
      serve(volume.url, volume.html);
      const { popup } = await open(volume.url);
      await eventually('its papers are listed', async () => (await titlesIn(popup)).length > 1);
      await popup.close();

      serve(volume.url, volume.html.replace(/class="?paper\b/g, 'class="entry'));
      const changed = await open(volume.url);
      await changed.popup.waitFor({ role: 'heading', name: 'This page was not understood' });
      await changed.popup.untilText('the site has changed');
    });
  },
  { grants },
);
