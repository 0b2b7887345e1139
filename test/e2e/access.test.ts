import { describe, test } from 'vitest';
import { expected, january } from '../demo/works.ts';
import { demoWorld, elsewhere, homepage, listing } from '../demo/world.ts';
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

/** In the page: what stands in our closed roots, as HTML with its style, whatever is in the top layer too. */
function readRoots(roots: ShadowRoot[]): string[] {
  return roots.map((root) => {
    const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const copy = document.createElement('div');
    copy.innerHTML = root.innerHTML;
    for (const shown of copy.querySelectorAll('[popover]')) shown.removeAttribute('popover');
    return `<style>${rules.join('')}</style>${copy.innerHTML}`;
  });
}

/** A page of its own for what stands in roots: axe does not get into closed ones. Its words are generated there; here they are text. */
const copyOf = (roots: readonly string[]) =>
  `<!doctype html><html lang="en"><title>Marks</title><body><main><h1>Marks</h1><h2>Papers</h2>
  ${roots.map((root) => `<div style="position: relative; min-height: 40px; padding: 0 60px">${root}</div>`).join('')}</main></body></html>`.replace(
    /<span([^>]*) data-words="([^"]*)"([^>]*)><\/span>/g,
    '<span$1$3>$2</span>',
  );

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

  test('axe finds nothing in the marks, the card, the bar, its menu, a list, the sheet of keys and the line of an abs page', async () => {
    await follow(lectern(), homepage, person);
    const page = await lectern().browser.open(listing);
    await untilMarked(page);
    const has = (selector: string) =>
      page.untilInRoots(selector, (roots, wanted) => roots.some((root) => root.querySelector(wanted)), selector);
    const checkRoots = async (what: string) => {
      const roots = await page.inRoots(readRoots);
      expect(roots.length, what).toBeGreaterThan(0);
      const demo = demoWorld();
      const copy = `https://copy.example/${what}`;
      lectern().web.serve((url) => (url.href === copy ? { body: copyOf(roots) } : demo(url)));
      const tab = await lectern().browser.open(copy);
      expect(await findViolations(tab), what).toEqual([]);
      await tab.close();
      await page.port.activate();
    };
    await saveByKeyboard(page, january[0]!.id);
    await has('.bar');
    await has('.venue');
    await checkRoots('marks-and-bar');
    await page.untilInRoots('a ring has the focus', (roots) => {
      const ring = roots.map((root) => root.querySelector<HTMLElement>('.ring')).find(Boolean);
      ring?.focus();
      return Boolean(ring);
    });
    await has('.card li');
    await checkRoots('card');
    await page.press('Escape', 'j', 'm');
    await has('.menu');
    await checkRoots('menu');
    await page.press('Escape', 'v');
    await has('.row .venue');
    await checkRoots('list');
    await page.press('Escape');
    await page.untilInRoots('the list is closed', (roots) => !roots.some((root) => root.querySelector('dialog')));
    await page.press('?');
    await has('dl.keys');
    await checkRoots('keys');
    await page.goto(`https://arxiv.org/abs/${known[0]}`);
    await has('.line .venue');
    await checkRoots('abs');
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

    test('hears on a paper’s own page: the button with its title and what is seen on it, who is followed, and where it appeared', async () => {
      await follow(lectern(), homepage, person);
      const { title } = january.find(({ id }) => id === known[0])!;
      const page = await lectern().browser.open(`https://arxiv.org/abs/${known[0]}`);
      const heard = async () =>
        (await page.accessibility()).flatMap(({ role, name, pressed }) =>
          role === 'button' || name.startsWith('Followed') ? [`${name.trim()}${pressed ? ' (pressed)' : ''}`] : [],
        );
      await eventually('all is told', async () => (await heard()).some((name) => name.startsWith('Followed author')));
      const before = await heard();
      expect([...new Set(before)]).toEqual([
        `Followed author: ${person}, sure.`,
        `Why is ${person} marked`,
        `Reading list: ${title}. Save`,
        'Accepted at EMNLP 2026, from the comments line',
      ]);
      await page.clickInRoots(
        'Save',
        (roots) => roots.flatMap((root) => [...root.querySelectorAll('.line .shelf')])[0],
      );
      await eventually('its state is heard', async () =>
        (await heard()).includes(`Reading list: ${title}. Saved (pressed)`),
      );
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
