import { describe, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Sighting } from '../../lib/model/arrival.ts';
import { expected, january } from '../demo/works.ts';
import { demoWorld, homepage, listing } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { readPapers, saveByKeyboard, shelfBecomes, untilMarked } from '../helpers/marks.ts';
import type { Route } from '../helpers/web-server.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

/** In pages of the extension. */
declare const chrome: Browser;

const { name: person, known } = expected;

/** The demo's web, its pages changed. */
const changed = (change: (body: string, url: URL) => string): Route => {
  const demo = demoWorld();
  return (url) => {
    const answer = demo(url);
    return answer && url.hostname === 'arxiv.org' && !answer.type
      ? { ...answer, body: change(String(answer.body), url) }
      : answer;
  };
};

/** A listing whose facts were told. */
async function told(tab: Tab): Promise<Tab> {
  await untilMarked(tab);
  await tab.untilInRoots('a venue is told', (roots) => roots.some((root) => root.querySelector('.venue')));
  return tab;
}

/** Gives the first ring of the page the focus. */
const focusRing = (tab: Tab) =>
  tab.untilInRoots('a ring has the focus', (roots) => {
    const ring = roots.map((root) => root.querySelector<HTMLElement>('.ring')).find(Boolean);
    ring?.scrollIntoView({ block: 'center', behavior: 'instant' });
    ring?.focus();
    return Boolean(ring);
  });
const dialogs = async (tab: Tab) => (await tab.accessibility()).filter(({ role }) => role === 'dialog');
const untilDialogs = (tab: Tab, count: number) =>
  eventually(`${count} cards are open`, async () => (await dialogs(tab)).length === count);

inEachBrowser((lectern) => {
  describe('what is told of papers', () => {
    test('is the venue and its award, heard with where it was read', async () => {
      const page = await told(await lectern().browser.open(listing));
      const nodes = await page.accessibility();
      const heard = nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
      expect(heard).toContain('Accepted at EMNLP 2026, from the comments line');
      expect(heard.filter((name) => name.includes('best paper'))).toHaveLength(1);
    });

    test('moves nothing on the page: every one of arXiv’s boxes is where it is without us', async () => {
      await follow(lectern(), homepage, person);
      const page = await told(await lectern().browser.open(listing));
      const [withUs, without] = await page.evaluate(() => {
        const boxes = () =>
          [...document.querySelectorAll('body *')]
            .filter(({ localName }) => localName !== 'lectern-marks')
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return [x, y, width, height].join();
            });
        const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join();
        const before = [...boxes(), size()];
        for (const host of document.querySelectorAll('lectern-marks')) host.remove();
        return [before, [...boxes(), size()]];
      });
      expect(withUs).toEqual(without);
    });

    test('is that a paper has a new version, to who has read an older one', async () => {
      const [{ id }] = january as [(typeof january)[number]];
      const page = await told(await lectern().browser.open(listing));
      await saveByKeyboard(page, id);
      await shelfBecomes(page, id, 'saved');
      const read = () => lectern().setShelf(id, 'read');
      await eventually('it is stored, and read', () =>
        read().then(
          () => true,
          () => false,
        ),
      );
      lectern().web.serve(changed((body) => body.replaceAll(`/html/${id}v1`, `/html/${id}v3`)));
      await page.goto(listing);
      await told(page);
      const words = await page.inRoots((roots) =>
        roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.changed .heard')].map((e) => e.dataset.words)),
      );
      expect(words).toEqual(['Version 3, you read version 1']);
    });

    test('on its own page is what changed since it was last opened, on one line', async () => {
      const abs = `https://arxiv.org/abs/${known[0]}`;
      const first = await lectern().browser.open(abs);
      await first.untilInRoots('it is marked', (roots) => roots.some((root) => root.querySelector('.line .venue')));
      lectern().web.serve(changed((body) => body.replace('[v1]', '[v1] [v2]')));
      await first.goto(abs);
      const line = await first.untilInRoots('its line says so', (roots) => {
        const parts = roots.map((root) => root.querySelector('.line')).find((one) => one?.querySelector('.changed'));
        const heights = [...(parts?.children ?? [])].map((one) => one.getBoundingClientRect().bottom);
        return parts && { words: parts.querySelector<HTMLElement>('.changed [data-words]')?.dataset.words, heights };
      });
      expect(line?.words).toBe('v2, you opened v1');
      expect(Math.max(...line!.heights) - Math.min(...line!.heights)).toBeLessThan(12);
    });
  });

  test('a paper is seen when it was on screen for a second, not because it is on the page', async () => {
    const page = await told(await lectern().browser.open(listing));
    await page.port.activate();
    const seen = async () =>
      (await lectern().stored<Sighting>('sightings')).flatMap(({ arxivId, seenAt }) => (seenAt ? [arxivId] : []));
    await page.port.activate();
    await eventually(
      'the first are seen',
      async () => {
        await page.port.activate();
        return (await seen()).includes(january[0]!.id);
      },
      30_000,
    );
    expect(await seen()).not.toContain(january.at(-1)!.id);
  });

  describe('the card of a marked name', () => {
    test('opens when the ring gets the focus, says how sure and why, and closes at Escape', async () => {
      await follow(lectern(), homepage, person);
      const page = await told(await lectern().browser.open(listing));
      await focusRing(page);
      await untilDialogs(page, 1);
      expect((await dialogs(page))[0]?.name).toBe(person);
      const words = await page.inRoots((roots) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll<HTMLElement>('.card [data-words]')].map((e) => e.dataset.words),
        ),
      );
      expect(words).toContain('Sure');
      expect(words.join(' ')).toMatch(/page/);
      await page.press('Escape');
      await untilDialogs(page, 0);
    });

    test('lets the name be what it was: arXiv’s link, under the pointer', async () => {
      await follow(lectern(), homepage, person);
      const page = await told(await lectern().browser.open(listing));
      const at = await page.evaluate((name) => {
        const link = [...document.querySelectorAll('.list-authors a')].find((a) => a.textContent === name)!;
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = link.getBoundingClientRect();
        const point = { x: x + width / 2, y: y + height / 2 };
        return { ...point, hit: document.elementFromPoint(point.x, point.y) === link };
      }, person);
      expect(at.hit).toBe(true);
    });

    test('“not them” takes the mark away at once, and undo brings it back', async () => {
      await follow(lectern(), homepage, person);
      const page = await told(await lectern().browser.open(listing));
      const marked = async () => (await readPapers(page)).filter(({ people }) => people.length > 0).length;
      const before = await marked();
      await focusRing(page);
      await page.clickInRoots('Not them', (roots) =>
        roots.map((root) => root.querySelector('.card [aria-label="Not them"]')).find((one) => one !== null),
      );
      await eventually('one mark is gone', async () => (await marked()) === before - 1);
      await page.clickInRoots('Undo', (roots) =>
        roots.map((root) => root.querySelector('.card [aria-label="Undo"]')).find((one) => one !== null),
      );
      await eventually('it is back', async () => (await marked()) === before);
    });
  });

  test('a paper in HTML can be saved there, and shows what is known of it', async () => {
    const id = known[0]!;
    const { title } = january.find((work) => work.id === id)!;
    const body = `<!doctype html><title>${title}</title><div id="watermark-tr">arXiv:${id}v1 [cs.CL] 21 Jan 2026</div>
      <article class="ltx_document"><h1 class="ltx_title ltx_title_document">${title}</h1><div class="ltx_authors">
      <span class="ltx_personname">Ravi Thornquist</span> <span class="ltx_personname">${person}</span></div>
      <div class="ltx_abstract"><h6>Abstract</h6><p>Words arrive.</p></div></article>`;
    const demo = demoWorld();
    await follow(lectern(), homepage, person);
    lectern().web.serve((url) => (url.pathname.startsWith('/html/') ? { body } : demo(url)));
    const page = await lectern().browser.open(`https://arxiv.org/html/${id}v1`);
    const line = await page.untilInRoots('it is marked', (roots) => {
      const words = roots.flatMap((root) =>
        [...root.querySelectorAll<HTMLElement>('.line [data-words]')].flatMap((e) => e.dataset.words ?? []),
      );
      return words.some((word) => word.startsWith('by ')) && words;
    });
    expect(line).toEqual(['Save', 'EMNLP', ' 2026', `by ${person}`]);
    await page.clickInRoots('Save', (roots) =>
      roots.map((root) => root.querySelector('.line .shelf')).find((one) => one !== null),
    );
    await page.untilInRoots('it is saved', (roots) => roots.some((root) => root.querySelector('[aria-pressed=true]')));
    const popup = await lectern().popup(page);
    await popup.untilText(title);
  });
});
