import { describe, test } from 'vitest';
import { expected, january } from '../demo/works.ts';
import { elsewhere, homepage, listing } from '../demo/world.ts';
import { findViolations } from '../helpers/axe.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Control, Tab } from '../helpers/browser/tab.ts';
import { saveByKeyboard, untilMarked } from '../helpers/marks.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

const { name: person, known, arrivals } = expected;
const tab = (name: RegExp): Control => ({ role: 'tab', name });
/** A paper at the top of her page: the toast covers what is at its foot. */
const top = 'Grammars that Forget: Bounded Memory in Incremental Parsing';
const schemes = ['light', 'dark'] as const;

inEachBrowser((lectern) => {
  /** Checks what is shown now, in both schemes. */
  const check = async (page: Tab, state: string) => {
    for (const scheme of schemes) {
      await lectern().browser.setColorScheme(scheme);
      await page.port.activate();
      expect(await findViolations(page), `${state}, ${scheme}`).toEqual([]);
    }
    await lectern().browser.setColorScheme('light');
  };

  describe('axe finds nothing to complain of', () => {
    test('in the popup on a researcher’s page, before and after following, and with a menu open', async () => {
      const popup = await lectern().popup(await lectern().browser.open(homepage));
      await popup.waitFor({ role: 'button', name: `Follow ${person}` });
      await check(popup, 'a researcher');
      await popup.click({ role: 'button', name: `Follow ${person}` });
      await popup.waitFor({ role: 'button', name: 'Undo' });
      await check(popup, 'followed, with a toast');
      await popup.click({ role: 'button', name: `Save: ${top}` });
      await popup.click({ role: 'button', name: `Saved: ${top}` });
      await popup.waitFor({ role: 'menuitemradio', name: /^Reading/ });
      await check(popup, 'menu');
    });

    test('in the popup’s empty states', async () => {
      const popup = await lectern().popup(await lectern().browser.open(elsewhere));
      await popup.untilText('Your browser keeps this page to itself');
      await check(popup, 'a page that cannot be read');
      for (const name of [/^New/, /^Reading/, /^Following/]) {
        await popup.click(tab(name));
        await popup.waitFor({ role: 'heading', name: /./ });
        await check(popup, `empty ${name.source}`);
      }
    });

    test('in the popup’s lists, on a listing and on an abs page', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await saveByKeyboard(page, january[0]!.id);
      const popup = await lectern().popup(page);
      await popup.untilText('4 papers by people you follow');
      await check(popup, 'a listing');
      for (const name of [/^New/, /^Reading/, /^Following/]) {
        await popup.click(tab(name));
        await popup.waitFor({ role: 'searchbox', name: /./ });
        await check(popup, `full ${name.source}`);
      }
      const abs = await lectern().popup(await lectern().browser.open(`https://arxiv.org/abs/${known[0]}`));
      await abs.untilText(person);
      await check(abs, 'an abs page');
    });

    test('in the options page, with questions open', async () => {
      const options = await lectern().options();
      await options.waitFor({ role: 'button', name: 'Delete' });
      await check(options, 'options');
      await options.click({ role: 'button', name: 'Show them' });
      await options.click({ role: 'button', name: 'Delete' });
      await options.waitFor({ role: 'button', name: 'Delete everything' });
      await check(options, 'options with a question');
    });
  });

  describe('a screen reader on arXiv', () => {
    test('hears per entry: the shelf button with its title and state, who is followed and how sure', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await saveByKeyboard(page, january[0]!.id);
      await page.untilInRoots('it is saved', (roots) =>
        roots.some((root) => root.querySelector('[aria-pressed=true]')),
      );
      const nodes = await page.accessibility();

      const buttons = nodes.filter(({ role, name }) => role === 'button' && name.startsWith('Reading list: '));
      expect(buttons.map(({ name }) => name)).toEqual(january.map(({ title }) => `Reading list: ${title}`));
      expect(buttons.map(({ pressed }) => pressed)).toEqual(january.map((_, i) => i === 0));

      const heard = nodes.map(({ name }) => name.trim()).filter((name) => name.startsWith('Followed author: '));
      const wanted = january.flatMap(({ id }) => {
        if (known.some((own) => own === id)) return [`Followed author: ${person}, sure.`];
        return arrivals.some((own) => own === id) ? [`Followed author: ${person}, likely.`] : [];
      });
      expect([...new Set(heard)].toSorted()).toEqual([...new Set(wanted)].toSorted());
      expect(heard.length).toBeGreaterThanOrEqual(wanted.length);
    });

    test('hears once how the listing was read', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await eventually('it is said, once', async () => {
        const nodes = await page.accessibility();
        return (
          nodes.filter(({ name, role }) => role === 'status' && name.trim() === '4 papers by people you follow')
            .length === 1
        );
      });
    });

    test('the keyboard reaches the shelf button after arXiv’s links of the entry, and none of arXiv’s links is lost', async () => {
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('#articles a[title="Abstract"]')?.focus());
      const stops: string[] = [];
      for (let i = 0; i < 6; i++) {
        await page.press('Tab');
        stops.push(
          await page.evaluate(() => {
            const at = document.activeElement;
            return at?.localName === 'a' ? (at.textContent ?? '').trim() : (at?.localName ?? '');
          }),
        );
      }
      const [firstAuthor] = january[0]!.authors;
      expect(stops.slice(0, 5)).toEqual(['pdf', 'html', 'other', 'lectern-marks', firstAuthor]);
    });
  });
});
