import { describe, test } from 'vitest';
import { added, expected, january } from '../demo/works.ts';
import { demoWorld, homepage, listing, textCv } from '../demo/world.ts';
import type { Chromium } from '../helpers/browser/chromium.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import { readPapers, saveByKeyboard, shelfBecomes, untilMarked } from '../helpers/marks.ts';
import { expect, follow, inEachBrowser, titlesIn } from './browsers.ts';

const { name: person, known, arrivals, laterArrivals } = expected;
const theirs = [...known, ...arrivals].toSorted();
const titleOf = (id: string) => [...january, ...added].find((work) => work.id === id)?.title ?? '';

inEachBrowser((lectern, browserName) => {
  describe('a researcher’s own page', () => {
    test('is recognised on the toolbar button, without anything being asked', async () => {
      const page = await lectern().browser.open(homepage);
      const toolbar = await eventually('the button names her', async () => {
        const shown = await lectern().toolbar(page);
        return shown.title.includes(person) && shown;
      });
      expect(toolbar.title).toContain('6');
      expect(toolbar.count).toBe('');
    });

    test('shows in the popup with affiliation, profiles and publications', async () => {
      const page = await lectern().browser.open(homepage);
      const popup = await lectern().popup(page);
      await popup.waitFor({ role: 'button', name: `Follow ${person}` });
      await popup.untilText('Department of Linguistics and Computation, Norrhaven University');
      for (const profile of ['Scholar', 'ORCID', 'dblp', 'Semantic Scholar', 'OpenReview', 'arXiv', 'GitHub'])
        expect(await popup.has({ role: 'link', name: new RegExp(profile) }), profile).toBe(true);
      await popup.untilText('6 publications');
      expect(await titlesIn(popup)).toContain('Grammars that Forget: Bounded Memory in Incremental Parsing');
    });

    test('follows with one click, and takes it back with one', async () => {
      const page = await lectern().browser.open(homepage);
      const popup = await lectern().popup(page);
      await popup.click({ role: 'button', name: `Follow ${person}` });
      await popup.waitFor({ role: 'button', name: `Following ${person}` });
      await popup.click({ role: 'button', name: 'Undo' });
      await popup.waitFor({ role: 'button', name: `Follow ${person}` });
      await popup.click({ role: 'tab', name: /^Following/ });
      await popup.untilText('Follow your first person');
    });

    test('lets one publication be saved', async () => {
      const page = await lectern().browser.open(homepage);
      const popup = await lectern().popup(page);
      await popup.click({ role: 'button', name: 'Save: Nine Slots Are Enough' });
      await popup.waitFor({ role: 'button', name: 'Saved: Nine Slots Are Enough' });
      await popup.click({ role: 'tab', name: /^Reading/ });
      await eventually('it is on the reading list', async () =>
        (await titlesIn(popup)).includes('Nine Slots Are Enough'),
      );
    });

    test('can be a CV in plain text', async () => {
      await follow(lectern(), textCv, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      const marked = (await readPapers(page)).filter(({ people }) => people.length > 0);
      expect(marked.map(({ id }) => id).toSorted()).toEqual(theirs);
      // The treebank is not on her CV.
      const onHerCv = known.filter((id) => id !== '2601.92033');
      for (const { id, people } of marked)
        if (onHerCv.some((own) => own === id)) expect(people[0]?.how, id).toBe('sure');
    });

    if (browserName !== 'chromium') return; // Firefox lets no tool press its toolbar button or see its popups.
    test('follows from the real popup under the toolbar button', async () => {
      const chromium = lectern().browser as Chromium;
      const page = await chromium.open(homepage);
      await page.port.activate();
      const popup = await chromium.pressToolbarButton(homepage);
      await popup.click({ role: 'button', name: `Follow ${person}` });
      await popup.waitFor({ role: 'button', name: `Following ${person}` });
    });

    test('on any other host is read when asked, for this visit', async () => {
      const chromium = lectern().browser as Chromium;
      const url = 'https://vanbergen.example/';
      const demo = demoWorld();
      lectern().web.serve((asked) => (asked.href === url ? demo(new URL(homepage)) : demo(asked)));
      const page = await chromium.open(url);
      await page.port.activate();
      const popup = await chromium.pressToolbarButton(url);
      await popup.untilText('Nothing to read here yet');
      await popup.click({ role: 'button', name: 'Look at this page' });
      await popup.click({ role: 'button', name: `Follow ${person}` });
      await popup.waitFor({ role: 'button', name: `Following ${person}` });
    });
  });

  describe('a listing', () => {
    test('marks the papers of somebody followed, and no other', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      const papers = await readPapers(page);
      expect(papers.map(({ id }) => id)).toEqual(january.map(({ id }) => id));
      const marked = papers.filter(({ people }) => people.length > 0);
      expect(marked.map(({ id }) => id).toSorted()).toEqual(theirs);
      for (const { id, people } of marked) {
        const how = arrivals.some((arrival) => arrival === id) ? 'likely' : 'sure';
        expect(people, id).toEqual([{ name: person, how }]);
      }
    });

    test('counts what arrived after the follow on the toolbar button, until it was seen', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await eventually('the button counts', async () => (await lectern().toolbar(page)).count === '1');
      const popup = await lectern().popup(page);
      await popup.click({ role: 'tab', name: /^New/ });
      await eventually('the arrival is listed', async () => (await titlesIn(popup)).length === 1);
      expect((await titlesIn(popup))[0]).toContain(titleOf(arrivals[0]));
      await popup.click({ role: 'button', name: 'Mark all as seen' });
      await eventually('the count is gone', async () => (await lectern().toolbar(page)).count === '');
      await popup.port.activate();
      await popup.click({ role: 'button', name: 'Undo' });
      await eventually('the count is back', async () => (await lectern().toolbar(page)).count === '1');
    });

    test('has no new papers on the first visit, and on the next those that were added', async () => {
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      expect((await readPapers(page)).filter(({ isNew }) => isNew)).toEqual([]);

      await lectern().letHoursPass(24);
      lectern().web.serve(demoWorld([...january, ...added]));
      await page.goto(listing);
      await untilMarked(page);
      const fresh = (await readPapers(page)).filter(({ isNew }) => isNew).map(({ id }) => id);
      expect(fresh).toEqual(added.map(({ id }) => id));

      await page.goto(listing);
      await untilMarked(page);
      const afterReload = (await readPapers(page)).filter(({ isNew }) => isNew).map(({ id }) => id);
      expect(afterReload, 'a reload is the same visit').toEqual(fresh);
    });

    test('marks a later paper of theirs as new, and counts it', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await lectern().send('arrivals:seen', {});
      await lectern().letHoursPass(24);
      lectern().web.serve(demoWorld([...january, ...added]));
      await page.goto(listing);
      await untilMarked(page);
      const later = (await readPapers(page)).find(({ id }) => id === laterArrivals[0]);
      expect(later).toMatchObject({ isNew: true, people: [{ name: person, how: 'sure' }] });
      await eventually('the button counts it', async () => (await lectern().toolbar(page)).count === '1');
    });

    test('saves by keyboard; the popup has it, and a change there shows here without a reload', async () => {
      const [first] = january;
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await saveByKeyboard(page, first!.id);
      await shelfBecomes(page, first!.id, 'saved');

      const popup = await lectern().popup(page);
      await popup.click({ role: 'tab', name: /^Reading/ });
      await popup.click({ role: 'button', name: `Saved: ${first!.title}` });
      await popup.click({ role: 'menuitemradio', name: /^Reading/ });
      await shelfBecomes(page, first!.id, 'reading');
      await popup.click({ role: 'button', name: 'Undo' });
      await shelfBecomes(page, first!.id, 'saved');
    });
  });
});
