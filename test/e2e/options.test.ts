import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { expected, january } from '../demo/works.ts';
import { homepage, listing } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { readPapers, saveByKeyboard, shelfBecomes, untilMarked } from '../helpers/marks.ts';
import { chooseFile, deleteEverything, exportLibrary } from '../helpers/options-page.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

const { name: person, known, arrivals } = expected;
const [first] = january;

/** The name that a switch has, and whether it is on. */
const isOn = (options: Tab, name: string) =>
  options.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('[role=switch]')].find(
      (element) => element.getAttribute('aria-label') === wanted || element.textContent?.trim() === wanted,
    );
    return found?.getAttribute('aria-checked') === 'true' || (found as HTMLInputElement | undefined)?.checked === true;
  }, name);

inEachBrowser((lectern) => {
  const start = async () => {
    await follow(lectern(), homepage, person);
    const page = await lectern().browser.open(listing);
    await untilMarked(page);
    await saveByKeyboard(page, first!.id);
    await shelfBecomes(page, first!.id, 'saved');
    return page;
  };
  const people = async (page: Tab) => (await readPapers(page)).flatMap((paper) => paper.people);

  describe('badges', () => {
    test('of a kind that is switched off come off the open page at once, and back on', async () => {
      const page = await start();
      const options = await lectern().options();
      await options.click({ role: 'switch', name: 'Person' });
      await page.port.activate();
      await eventually('no person is marked', async () => (await people(page)).length === 0);
      await options.port.activate();
      await options.click({ role: 'switch', name: 'Shelf' });
      await page.port.activate();
      await shelfBecomes(page, first!.id, undefined);
      await options.port.activate();
      expect(await isOn(options, 'Person')).toBe(false);
      await options.click({ role: 'switch', name: 'Person' });
      await options.click({ role: 'switch', name: 'Shelf' });
      await page.port.activate();
      await shelfBecomes(page, first!.id, 'saved');
      await eventually('all are marked', async () => (await people(page)).length === known.length + arrivals.length);
    });

    test('all off leave no trace on the page', async () => {
      const page = await start();
      const options = await lectern().options();
      for (const name of ['Person', 'Same name?', 'New', 'Shelf', 'Venue', 'Code'])
        await options.click({ role: 'switch', name });
      await page.port.activate();
      await eventually('no host is left', async () => (await page.inRoots((roots) => roots.length)) === 0);
    });

    test('count on the icon can be switched off', async () => {
      const page = await start();
      await eventually('the button counts', async () => (await lectern().toolbar(page)).count === '1');
      const options = await lectern().options();
      await options.click({ role: 'switch', name: /^Count new papers/ });
      await eventually('no count', async () => (await lectern().toolbar(page)).count === '');
    });
  });

  test('a new install has no site that somebody allowed, whatever the browser counts among what is granted', async () => {
    const options = await lectern().options();
    await options.waitFor({ role: 'radio', name: 'Dark' });
    // What every start of the background does comes a second after it.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const read = await options.evaluate(async () => ({
      registered: (await (globalThis as unknown as { chrome: Browser }).chrome.scripting.getRegisteredContentScripts())
        .length,
      sites: document.querySelector('#sites')?.textContent,
    }));
    expect(read).toMatchObject({
      registered: 0,
      sites: expect.stringContaining('None. On a site that is not read by itself'),
    });
  });

  test('the theme is that of popup and options, and stays', async () => {
    const ground = (tab: Tab) => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const options = await lectern().options();
    await options.waitFor({ role: 'radio', name: 'Dark' });
    const light = await ground(options);
    await options.click({ role: 'radio', name: 'Dark' });
    await eventually('the page is dark', async () => (await ground(options)) !== light);
    const popup = await lectern().popup(options);
    await eventually(
      'the popup is dark',
      async () => (await ground(popup)) !== light && (await ground(popup)) !== 'rgba(0, 0, 0, 0)',
    );
    await popup.close();
    await options.port.activate();
    await options.click({ role: 'radio', name: 'Light' });
    await eventually('the page is light', async () => (await ground(options)) === light);
  });

  describe('your data', () => {
    test('exported, deleted and imported is what it was', async () => {
      const { browser } = lectern();
      const page = await start();
      const options = await lectern().options();
      const file = await exportLibrary(options, browser);
      await deleteEverything(options);
      await page.port.activate();
      await eventually('nobody is marked', async () => (await people(page)).length === 0);
      await shelfBecomes(page, first!.id, undefined);

      await options.port.activate();
      await chooseFile(options, file);
      await options.waitFor({ role: 'heading', name: /^What .* would change$/ });
      await options.untilText('1 added');
      await page.port.activate();
      expect(await people(page), 'a preview changes nothing').toEqual([]);
      await options.port.activate();
      await options.click({ role: 'button', name: 'Import' });
      await options.waitFor({ role: 'heading', name: /^Imported / });
      await page.port.activate();
      await eventually(
        'her papers are marked',
        async () => (await people(page)).length === known.length + arrivals.length,
      );
      await shelfBecomes(page, first!.id, 'saved');

      await options.port.activate();
      const again = JSON.parse(readFileSync(await exportLibrary(options, browser), 'utf8'));
      expect({ ...again, exportedAt: '' }).toEqual({ ...JSON.parse(readFileSync(file, 'utf8')), exportedAt: '' });
    });

    test('imported twice is imported once', async () => {
      await start();
      const options = await lectern().options();
      const file = await exportLibrary(options, lectern().browser);
      await chooseFile(options, file);
      await options.untilText('All of it is here already: there is nothing to import.');
      expect(await options.has({ role: 'button', name: 'Import' })).toBe(false);
    });

    test.each([
      ['not-json.json', 'hello', /it is not JSON/],
      ['cut-off.json', '{"format":"lectern","version":1,"works":[{"id":', /ends in the middle/],
      ['newer.json', '{"format":"lectern","version":99}', /written by a newer Lectern/],
      ['another.json', '{"format":"elsewhere"}', /not a file that Lectern wrote/],
      [
        'hostile.json',
        '{"format":"lectern","version":1,"__proto__":{"x":1},"works":[]}',
        /keys that no file of Lectern has/,
      ],
    ])('%s is refused with a reason, and nothing changes', async (name, text, reason) => {
      const file = join(lectern().browser.downloads, name);
      writeFileSync(file, text);
      const options = await lectern().options();
      await chooseFile(options, file);
      await options.waitFor({ role: 'heading', name: `${name} was not taken` });
      await options.untilText('Nothing was changed.');
      expect(await options.text()).toMatch(reason);
    });
  });
});
