import { describe, test } from 'vitest';
import { added, expected, january } from '../demo/works.ts';
import { demoWorld, homepage, listing } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { saveByKeyboard, shelfBecomes, untilMarked } from '../helpers/marks.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

const { name: person, known, arrivals } = expected;
const theirs = [...january, ...added].filter(({ id }) =>
  [...known, ...arrivals, ...expected.laterArrivals].some((own) => own === id),
);

/** What the bar says, part by part. */
const barSays = (page: Tab) =>
  page.inRoots((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.bar [data-words]')])
      .map(({ dataset }) => (dataset.words ?? '').trim()),
  );
const untilBarSays = (page: Tab, words: string) =>
  eventually(`the bar says "${words}"`, async () => (await barSays(page)).includes(words));
const pressInRoots = (page: Tab, selector: string) =>
  page.clickInRoots(
    selector,
    (roots, wanted) => roots.flatMap((root) => [...root.querySelectorAll(wanted)])[0],
    selector,
  );
/** Titles in the list over the page, in order. */
const listed = (page: Tab) =>
  page.inRoots((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.row :is(h3, h4) a')])
      .map(({ dataset }) => dataset.words ?? ''),
  );
/** What in our roots has the focus. */
const focused = (page: Tab) =>
  page.inRoots((roots) => roots.map((root) => root.activeElement?.getAttribute('aria-label')).find(Boolean) ?? '');

inEachBrowser((lectern) => {
  /** The listing on the second day, three papers longer. */
  const secondDay = async () => {
    await follow(lectern(), homepage, person);
    const page = await lectern().browser.open(listing);
    await untilMarked(page);
    await lectern().letHoursPass(24);
    lectern().web.serve(demoWorld([...january, ...added]));
    await page.goto(listing);
    await untilMarked(page);
    await untilBarSays(page, `${theirs.length} by people you follow`);
    return page;
  };

  describe('the bar', () => {
    test('counts, leads from one to the next, and moves nothing', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      const places = () =>
        page.evaluate(() => {
          // Where it is scrolled to, places are fractions of pixels.
          scrollTo(0, 0);
          return [...document.querySelectorAll('main, h1, h2, div, dl, dt, dd, dd a')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return `${element.tagName} ${x} ${y} ${width} ${height}`;
          });
        });
      await untilMarked(page);
      await untilBarSays(page, '4 by people you follow');
      const before = await places();
      await pressInRoots(page, '.bar .next');
      await pressInRoots(page, '.bar .next');
      await page.untilInRoots('a paper is framed', (roots) => roots.some((root) => root.querySelector('.frame')));
      expect(await places()).toEqual(before);
      await lectern().send('settings:set', { bar: false });
      await eventually('the bar is gone', async () => (await barSays(page)).length === 0);
      expect(await places()).toEqual(before);
    });

    test('says what is new since when, and follows what is done elsewhere', async () => {
      const page = await secondDay();
      await untilBarSays(page, `${added.length} new`);
      expect((await barSays(page)).some((words) => words.startsWith('since '))).toBe(true);
      const popup = await lectern().popup(await lectern().browser.open(homepage));
      await popup.click({ role: 'button', name: `Following ${person}` });
      await page.port.activate();
      await eventually(
        'nobody is followed',
        async () => !(await barSays(page)).includes(`${theirs.length} by people you follow`),
      );
    });

    test('is not there for who follows nobody and comes for the first time', async () => {
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      expect(await barSays(page)).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('.morefewer lectern-marks'))).toBeNull();
    });
  });

  describe('by keyboard', () => {
    test('one goes from paper to paper, saves, and takes it back', async () => {
      const page = await secondDay();
      await page.press('j');
      await eventually('the first is reached', async () => (await focused(page)).includes(theirs[0]!.title));
      await page.press('s');
      await shelfBecomes(page, theirs[0]!.id, 'saved');
      await untilBarSays(page, 'Undo');
      await page.press('u');
      await shelfBecomes(page, theirs[0]!.id, undefined);
      await page.press('r');
      await shelfBecomes(page, theirs[0]!.id, 'read');
    });

    test('keys do nothing while one types, and what was changed in the options holds at once', async () => {
      const page = await secondDay();
      await page.evaluate(() => {
        const field = document.createElement('input');
        document.body.prepend(field);
        field.focus();
      });
      await page.type('jsv');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('jsv');
      expect(await page.inRoots((roots) => roots.some((root) => root.querySelector('.frame, dialog')))).toBe(false);
      const options = await lectern().options();
      await options.focus({ role: 'textbox', name: /^Key: Next paper/ });
      await options.press('x');
      await options.until(
        'x is stored',
        () => document.querySelector<HTMLInputElement>('.key-field input')?.value === 'x',
      );
      await page.port.activate();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await eventually('x goes to the first', async () => {
        await page.press('x');
        return page.inRoots((roots) => roots.some((root) => root.querySelector('.frame')));
      });
    });

    test('a paper is copied as BibTeX', async () => {
      const page = await secondDay();
      await page.press('j');
      await eventually('the first is reached', async () => (await focused(page)).includes(theirs[0]!.title));
      await page.press('c');
      await untilBarSays(page, 'BibTeX copied');
    });
  });

  describe('the menu of a paper', () => {
    test('opens at a saved bookmark, changes where it stands, and gives the focus back', async () => {
      const page = await secondDay();
      const [first] = january;
      await saveByKeyboard(page, first!.id);
      await shelfBecomes(page, first!.id, 'saved');
      await page.press('Enter');
      await page.untilInRoots('the menu is open', (roots) =>
        roots.some((root) => root.querySelector('.menu:popover-open')),
      );
      await page.press('Escape');
      await page.untilInRoots('the menu is closed', (roots) => !roots.some((root) => root.querySelector('.menu')));
      expect(await focused(page)).toBe(`Reading list: ${first!.title}`);
      await page.press('Enter');
      await page.untilInRoots('the menu is open', (roots) =>
        roots.some((root) => root.querySelector('.menu:popover-open')),
      );
      await page.press('ArrowDown', 'Enter');
      await shelfBecomes(page, first!.id, 'reading');
    });
  });

  describe('a list over the page', () => {
    test('shows only these, acts on them, and Escape gives the page back', async () => {
      const page = await secondDay();
      await page.press('v');
      await eventually('the list is there', async () => (await listed(page)).length > 0);
      const only = await listed(page);
      expect(only.slice(0, theirs.length).toSorted()).toEqual(theirs.map(({ title }) => title).toSorted());
      const fresh = added.filter(({ id }) => !theirs.some((one) => one.id === id)).map(({ title }) => title);
      expect(only.slice(theirs.length)).toEqual(fresh);
      await page.press('s');
      await page.untilInRoots('it is saved', (roots) =>
        roots.some((root) => root.querySelector('.row [aria-pressed=true]')),
      );
      const first = theirs.find(({ title }) => title === only[0]);
      await shelfBecomes(page, first!.id, 'saved');
      await page.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      expect(await page.evaluate(() => document.activeElement?.localName), 'the focus stays in it').toBe(
        'lectern-marks',
      );
      await page.press('Escape');
      await page.untilInRoots('the list is closed', (roots) => !roots.some((root) => root.querySelector('dialog')));
    });

    test('tells a screen reader what it is, with a heading for each paper', async () => {
      const page = await secondDay();
      await page.press('v');
      await eventually('the list is there', async () => (await listed(page)).length > 0);
      const nodes = await page.accessibility();
      expect(nodes.some(({ role, name }) => role === 'dialog' && name === 'Only these')).toBe(true);
      const headings = nodes.filter(({ role }) => role === 'heading').map(({ name }) => name.trim());
      expect(headings).toEqual(expect.arrayContaining(['By people you follow', theirs[0]!.title]));
    });
  });

  test('a page cannot tell by the bar whose papers are on it, nor read what it says', async () => {
    await follow(lectern(), homepage, person);
    const look = async (works: typeof january) => {
      lectern().web.serve(demoWorld(works));
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await page.untilInRoots('the bar is there', (roots) => roots.some((root) => root.querySelector('.bar')));
      const seen = await page.evaluate(() => {
        const host = document.querySelector('.morefewer lectern-marks') as HTMLElement;
        const { find } = window as unknown as { find(text: string): boolean };
        return {
          html: host.outerHTML,
          root: String(host.shadowRoot),
          box: JSON.stringify(host.getBoundingClientRect()),
          text: document.body.innerText.includes('people you follow'),
          found: find('people you follow'),
        };
      });
      await page.close();
      return seen;
    };
    const hers = january.filter(({ id }) => known.some((own) => own === id));
    const nobodys = january.filter(({ id }) => !theirs.some((own) => own.id === id));
    const withHers = await look([...nobodys, ...hers]);
    expect(withHers).toEqual(await look(nobodys));
    expect(withHers).toMatchObject({
      html: '<lectern-marks></lectern-marks>',
      root: 'null',
      text: false,
      found: false,
    });
  });
});
