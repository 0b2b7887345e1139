import { describe, test } from 'vitest';
import { workerHeap } from '../../scripts/bench/load.ts';
import { expected, january } from '../demo/works.ts';
import { homepage, listing } from '../demo/world.ts';
import type { Chromium } from '../helpers/browser/chromium.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { readPapers, saveByKeyboard, shelfBecomes, untilMarked, updateUnder } from '../helpers/marks.ts';
import { expect, follow, inEachBrowser, titlesIn } from './browsers.ts';

const { name: person, known, arrivals } = expected;
const theirs = [...known, ...arrivals].toSorted();
const markedOn = async (page: Tab) =>
  (await readPapers(page))
    .filter(({ people }) => people.length > 0)
    .map(({ id }) => id)
    .toSorted();

inEachBrowser((lectern, name) => {
  const [first, second] = january;

  const openListing = async () => {
    const page = await lectern().browser.open(listing);
    await untilMarked(page);
    return page;
  };
  const readingList = async (page: Tab) => {
    const popup = await lectern().popup(page);
    await popup.click({ role: 'tab', name: /^Reading/ });
    return popup;
  };

  test('what was followed, saved and counted is there after a restart of the browser', async () => {
    await follow(lectern(), homepage, person);
    await saveByKeyboard(await openListing(), first!.id);
    await lectern().browser.restart();
    const page = await openListing();
    expect(await markedOn(page)).toEqual(theirs);
    await shelfBecomes(page, first!.id, 'saved');
    await eventually('the button counts', async () => (await lectern().toolbar(page)).count === '1');
    const popup = await readingList(page);
    await eventually('it is listed', async () => (await titlesIn(popup)).includes(first!.title));
  });

  describe('a background that was ended', () => {
    test('between any two steps loses nothing', async () => {
      const { browser } = lectern();
      const home = await browser.open(homepage);
      const popup = await lectern().popup(home);
      await popup.waitFor({ role: 'button', name: `Follow ${person}` });
      await browser.killBackground();
      await popup.click({ role: 'button', name: `Follow ${person}` });
      await popup.waitFor({ role: 'button', name: `Following ${person}` });
      await browser.killBackground();
      const page = await openListing();
      await browser.killBackground();
      await saveByKeyboard(page, first!.id);
      await shelfBecomes(page, first!.id, 'saved');
      await browser.killBackground();
      const list = await readingList(page);
      await eventually('it is listed', async () => (await titlesIn(list)).includes(first!.title));
      await browser.killBackground();
      await list.click({ role: 'button', name: `Saved: ${first!.title}` });
      await list.click({ role: 'menuitem', name: /^Remove from list/ });
      await shelfBecomes(page, first!.id, undefined);
      await browser.killBackground();
      await list.port.activate();
      await list.click({ role: 'button', name: 'Undo' });
      await shelfBecomes(page, first!.id, 'saved');
      await page.port.activate();
      expect(await markedOn(page)).toEqual(theirs);
    });

    test('in the middle of a save either saved or says that it did not', async () => {
      const { browser } = lectern();
      const page = await openListing();
      const saving = saveByKeyboard(page, first!.id);
      await browser.killBackground();
      await saving;
      const paper = await eventually('the save is decided', async () => {
        const seen = (await readPapers(page)).find(({ id }) => id === first!.id);
        return seen && { shelf: seen.shelf };
      });
      const popup = await readingList(page);
      if (paper.shelf) await eventually('it is listed', async () => (await titlesIn(popup)).includes(first!.title));
      else await popup.untilText('No papers saved yet');
    });
  });

  if (name === 'chromium')
    test('a background that has nothing to do takes at most 0.75 MB, and goes on when it has', async () => {
      const page = await openListing();
      await eventually(
        'it has let go of its work',
        async () => (await workerHeap(lectern().browser as Chromium)) <= 750_000,
        30_000,
      );
      await saveByKeyboard(page, first!.id);
      await shelfBecomes(page, first!.id, 'saved');
    });

  test('an update of the extension keeps everything, and pages that are open go on', async () => {
    await follow(lectern(), homepage, person);
    const page = await openListing();
    await saveByKeyboard(page, first!.id);
    await shelfBecomes(page, first!.id, 'saved');
    await updateUnder(page, lectern().browser);
    await saveByKeyboard(page, second!.id);
    await shelfBecomes(page, second!.id, 'saved');
    const popup = await readingList(page);
    await eventually('both are listed', async () => (await titlesIn(popup)).length === 2);
    await page.port.activate();
    await page.goto(listing);
    await untilMarked(page);
    expect(await markedOn(page)).toEqual(theirs);
    const shelf = (await readPapers(page)).flatMap(({ id, shelf: state }) => (state ? [[id, state]] : []));
    expect(shelf).toEqual([
      [first!.id, 'saved'],
      [second!.id, 'saved'],
    ]);
  });

  test('two tabs and the popup tell the same, without a reload', async () => {
    const one = await openListing();
    const other = await openListing();
    await saveByKeyboard(other, first!.id);
    await one.port.activate();
    await shelfBecomes(one, first!.id, 'saved');
    const popup = await readingList(one);
    await eventually('it is listed', async () => (await titlesIn(popup)).includes(first!.title));
    await one.port.activate();
    await saveByKeyboard(one, second!.id);
    await other.port.activate();
    await shelfBecomes(other, second!.id, 'saved');
    await popup.port.activate();
    await eventually('both are listed', async () => (await titlesIn(popup)).length === 2);
  });

  test('a follow in the popup marks a listing that is open', async () => {
    const page = await openListing();
    expect(await markedOn(page)).toEqual([]);
    await follow(lectern(), homepage, person);
    await page.port.activate();
    await eventually('her papers are marked', async () => (await markedOn(page)).join() === theirs.join());
  });
});
