import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { added, expected, january } from '../demo/works.ts';
import { demoWorld, elsewhere, homepage, listing } from '../demo/world.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { buildFor } from '../helpers/lectern.ts';
import { readPapers, saveByKeyboard, untilMarked } from '../helpers/marks.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

/** In pages of the extension. */
declare const chrome: Browser;

const { name: person } = expected;
const allOff = { person: false, sameName: false, new: false, shelf: false, venue: false, code: false };

/** What a script of the page can learn of everything that is not arXiv's own, entry by entry, and of the whole page. */
const spy = (tab: Tab) =>
  tab.evaluate(() => {
    const own = new Set(['DT', 'DD', 'DL', 'A', 'DIV', 'SPAN', 'P', 'H1', 'H2', 'H3', 'UL', 'LI']);
    const guests = (root: Element) =>
      [root, ...root.querySelectorAll('*')].filter((element) => !own.has(element.tagName));
    const describeGuest = (element: Element) => {
      const { width, height, display, position, color, visibility } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return JSON.stringify({
        tag: element.tagName,
        attributes: element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
        children: element.childNodes.length,
        parent: (element.parentElement as Element).className || (element.parentElement as Element).tagName,
        root: String(element.shadowRoot),
        style: [width, height, display, position, color, visibility],
        box: [box.width, box.height],
        scroll: [element.scrollWidth, element.scrollHeight, (element as HTMLElement).offsetWidth],
        text: (element as HTMLElement).innerText,
      });
    };
    const entries = [...document.querySelectorAll('#articles > dt')].map((dt) => ({
      id: dt.querySelector('a[title="Abstract"]')?.id ?? '',
      guests: [dt, dt.nextElementSibling as Element].flatMap(guests).map(describeGuest),
    }));
    return {
      entries,
      root: document.documentElement.getAttributeNames(),
      body: document.body.getAttributeNames(),
      globals: Object.getOwnPropertyNames(window).toSorted(),
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      timings: performance.getEntries().map((entry) => JSON.stringify(entry)),
      marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].length,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      text: document.body.innerText,
      html: document.documentElement.outerHTML,
    };
  });

/** Looks at the whole page once, so that every entry has been near the window. */
async function everyLineHasRoom(tab: Tab): Promise<void> {
  await tab.port.activate();
  for (let step = 0; step < 12; step++)
    await tab.evaluate(async (at) => {
      scrollTo({ top: at * 300, behavior: 'instant' });
      for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, step);
  await tab.untilInRoots('every line has its room', (roots) => {
    const lines = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.facts')]);
    return lines.length > 0 && lines.every(({ style }) => style.inlineSize !== '');
  });
}

inEachBrowser((lectern) => {
  describe('a page of arXiv', () => {
    test('cannot tell whom the user follows or what they saved', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await saveByKeyboard(page, january[0]!.id);
      await page.untilInRoots('it is saved', (roots) =>
        roots.some((root) => root.querySelector('[aria-pressed=true]')),
      );
      expect((await readPapers(page)).filter(({ people }) => people.length > 0)).toHaveLength(4);

      const seen = await spy(page);
      const [first, ...others] = seen.entries;
      expect(first?.guests.length).toBeGreaterThan(0);
      for (const entry of others) expect(entry.guests, entry.id).toEqual(first?.guests);
      expect(seen.html).not.toMatch(/chrome-extension:|moz-extension:|lectern-follow|followed/i);
      expect(seen.text).not.toMatch(/\bnew\b(?! submissions)|saved|followed/i);
    });

    test('cannot find out by asking what stands at a point, by searching, or by selecting', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await saveByKeyboard(page, january[0]!.id);
      await lectern().letHoursPass(24);
      lectern().web.serve(demoWorld([...january, ...added]));
      await page.goto(listing);
      await untilMarked(page);
      const papers = await readPapers(page);
      expect(papers.some(({ isNew }) => isNew) && papers.some(({ shelf }) => shelf)).toBe(true);

      await everyLineHasRoom(page);
      const hits = await page.evaluate(() =>
        [...document.querySelectorAll('#articles > dt')].map((dt) => {
          dt.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { top, height } = dt.getBoundingClientRect();
          const isHost = (x: number, y: number) => document.elementFromPoint(x, y)?.localName.includes('-') === true;
          const line = document.createRange();
          line.selectNodeContents(dt);
          const end = Math.max(...[...line.getClientRects()].map(({ right }) => right));
          const beside: string[] = [];
          // The identifier line, the title and the by-line, right of the gutter; by how far from the line's end.
          for (let dy = 2; dy < height + 45; dy += 5) {
            for (let x = 62; x < end; x += 8) if (isHost(x, top + dy)) beside.push(`text ${x} ${dy}`);
            for (let x = 0; x < 600; x += 8) if (isHost(end + x, top + dy)) beside.push(`${x} ${dy}`);
          }
          return { beside, button: isHost(40, top + height + 14) };
        }),
      );
      // Where facts may stand the same room answers on every entry, whatever is told of it; nothing else does.
      const [first] = hits;
      expect(first?.beside.length).toBeGreaterThan(0);
      for (const { beside } of hits) expect(beside).toEqual(first?.beside);
      expect(first?.beside.filter((hit) => hit.startsWith('text'))).toEqual([]);
      expect(new Set(hits.map(({ button }) => button)), 'the shelf button is there for every paper').toEqual(
        new Set([true]),
      );

      const found = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.body);
        const selected = String(getSelection());
        getSelection()?.removeAllRanges();
        // Not in the standard, and in every browser.
        const { find } = window as unknown as { find(text: string): boolean };
        return { selected, find: ['Followed author', 'Reading list'].map((text) => find(text)) };
      });
      expect(found.find).toEqual([false, false]);
      expect(found.selected).not.toMatch(/Followed author|\bsaved\b/);
    });

    test('finds no trace of Lectern besides the hosts: no global, attribute, resource or style sheet', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      const marked = await spy(page);

      await lectern().send('settings:set', { badges: allOff });
      const bare = await lectern().browser.open(elsewhere);
      const globals = new Set(await bare.evaluate(() => Object.getOwnPropertyNames(window)));
      // Named elements of the page are globals too; these are arXiv's own.
      const ids = new Set(
        await page.evaluate(() =>
          [...document.querySelectorAll('[id], [name]')].flatMap((e) => [e.id, e.getAttribute('name') ?? '']),
        ),
      );
      expect(marked.globals.filter((name) => !globals.has(name) && !ids.has(name))).toEqual([]);
      expect(marked.root).toEqual(['lang']);
      expect(marked.body).toEqual([]);
      expect(marked.resources.filter((name) => !name.startsWith('https://arxiv.org/'))).toEqual([]);
      expect(marked.timings.filter((entry) => /extension:|lectern/i.test(entry))).toEqual([]);
      expect(marked.marks).toBe(0);
      expect(marked.sheets).toBe(1);
    });

    test('is not moved by a pixel', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      await saveByKeyboard(page, january[0]!.id);
      const places = () =>
        page.evaluate(() => {
          scrollTo(0, 0);
          return [...document.querySelectorAll('body, main, h1, h2, dl, dt, dt > a, dd, dd div, dd a, dd span')].map(
            (e) => {
              const { x, y, width, height } = e.getBoundingClientRect();
              return `${e.tagName} ${e.className} ${x} ${y} ${width} ${height}`;
            },
          );
        });
      const marked = await places();
      await lectern().send('settings:set', { badges: allOff });
      await page.goto(listing);
      expect(await places()).toEqual(marked);
    });

    test('reports no layout shift', async () => {
      await follow(lectern(), homepage, person);
      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      // Firefox does not measure layout shift: the list is empty there, and the test before this one stands for it.
      const shifts = await page.evaluate(
        () =>
          new Promise<number[]>((resolve) => {
            const found: number[] = [];
            new PerformanceObserver((list) =>
              found.push(...list.getEntries().map((e) => (e as unknown as { value: number }).value)),
            ).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
          }),
      );
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
    });
  });

  test('a researcher’s page is left as it is, to the last node', async () => {
    const page = await lectern().browser.open(homepage);
    const popup = await lectern().popup(page);
    await popup.waitFor({ role: 'button', name: `Follow ${person}` });
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const source = String(demoWorld()(new URL(homepage))?.body);
    const body = (text: string) =>
      text.slice(text.indexOf('<body'), text.indexOf('</body')).replace(/\s+/g, ' ').trim();
    expect(body(html)).toBe(body(source));
    expect(await page.inRoots((roots) => roots.length)).toBe(0);
  });

  test('a host that is neither arXiv nor academic gets no script and costs nothing', async () => {
    const page = await lectern().browser.open(elsewhere);
    const tabId = await lectern().idOf(page);
    const answer = await lectern().inExtension(
      (id) =>
        chrome.tabs.sendMessage(id, { type: 'page:describe' }).then(
          () => 'somebody',
          () => 'nobody',
        ),
      tabId,
    );
    expect(answer).toBe('nobody');
    expect((await lectern().toolbar(page)).title).toBe('Lectern');
  });

  test('nothing of Lectern asks the network for anything', async () => {
    await lectern().followByHand(homepage, person);
    const page = await lectern().browser.open(listing);
    await untilMarked(page);
    const popup = await lectern().popup(page);
    await popup.click({ role: 'tab', name: /^New/ });
    const hosts = lectern().web.requests.map(({ url }) => new URL(url).hostname);
    const asked = hosts.filter((host) => !/(?:google|gstatic|googleapis|mozilla|firefox)\.(?:com|org|net)$/.test(host));
    expect(new Set(asked)).toEqual(new Set(['arxiv.org', 'ilse-vanbergen.github.io']));
  });

  test('the build offers pages no resource to probe for', () => {
    for (const name of ['chromium', 'firefox'] as const) {
      const manifest = JSON.parse(readFileSync(join(buildFor(name), 'manifest.json'), 'utf8'));
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(JSON.stringify(manifest.content_scripts)).not.toContain('<all_urls>');
    }
  });
});
