import { describe, test } from 'vitest';
import type { Work } from '../../lib/model/work.ts';
import { renderAbs, renderListing } from '../demo/arxiv-pages.ts';
import { expected, january } from '../demo/works.ts';
import { demoWorld, elsewhere, homepage, listing } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { readPapers, saveByKeyboard, shelfBecomes, untilMarked } from '../helpers/marks.ts';
import type { Answer, Route } from '../helpers/web-server.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

/* Pages as they are met: arriving, left and come back to, changed by others, printed, and with the extension switched off under them. */

const { name: person, known } = expected;
const [first] = january;

/** The demo's web with something else where the listing stands. */
const withListing = (answer: Answer): Route => {
  const others = demoWorld();
  return (url) => (url.pathname.startsWith('/list/') ? answer : others(url));
};

/** Pieces of a page that are sent when the test says so. */
function pieces() {
  const { readable, writable } = new TransformStream<string, string>();
  return { rest: readable, writer: writable.getWriter() };
}

/** How far each line over a name is from the name it is for, in px, at most. */
const farthestLine = (tab: Tab): Promise<number> =>
  tab.inRoots((roots, name) => {
    const links = [...document.querySelectorAll('.list-authors a')].filter(({ textContent }) => textContent === name);
    const rects = links.flatMap((link) => [...link.getClientRects()]);
    const lines = roots.flatMap((root) => [...root.querySelectorAll('.name')].map((e) => e.getBoundingClientRect()));
    if (lines.length === 0 || lines.length !== rects.length) return 1_000;
    return Math.max(
      ...lines.map((line) =>
        Math.min(...rects.map((rect) => Math.abs(rect.left - 1 - line.left) + Math.abs(rect.top - line.top))),
      ),
    );
  }, person);
const untilLinesAreOnNames = (tab: Tab) =>
  eventually('each line is over its name', async () => (await farthestLine(tab)) < 2);

inEachBrowser((lectern, browser) => {
  const openListing = async () => {
    const tab = await lectern().browser.open(listing);
    await untilMarked(tab);
    return tab;
  };

  test('a page that is still arriving stays arXiv’s own, and is marked whole once it is there', async () => {
    await follow(lectern(), homepage, person);
    const html = renderListing(january);
    const cut = html.indexOf('<dt>', html.length / 2);
    const { rest, writer } = pieces();
    lectern().web.serve(withListing({ body: html.slice(0, cut), rest }));
    const tab = await lectern().browser.open(elsewhere);
    const loaded = tab.goto(listing);
    const found = () =>
      tab.evaluate(() => [
        document.querySelectorAll('#articles > dt').length,
        document.querySelectorAll('lectern-marks').length,
      ]);
    await eventually('half of it is there', async () => ((await found())[0] ?? 0) > 8);
    expect((await found())[1]).toBe(0);
    const later = html.indexOf('<dt>', (html.length * 3) / 4);
    await writer.write(html.slice(cut, later));
    await eventually('more of it is there', async () => ((await found())[0] ?? 0) > 15);
    expect((await found())[1]).toBe(0);
    await writer.write(html.slice(later));
    await writer.close();
    await loaded;
    await untilMarked(tab);
    const papers = await readPapers(tab);
    expect(papers).toHaveLength(january.length);
    expect(papers.filter(({ people }) => people.length > 0)).toHaveLength(4);
  });

  test('a page that is still arriving wakes the background, so that marks need not wait for it', async () => {
    const { browser, web } = lectern();
    const html = renderListing(january);
    const { rest, writer } = pieces();
    web.serve(withListing({ body: html.slice(0, html.indexOf('<dt>')), rest }));
    const tab = await browser.open(elsewhere);
    await browser.killBackground();
    await eventually('the background sleeps', async () => !(await browser.isBackgroundAwake()));
    const loaded = tab.goto(listing);
    await eventually('the background is awake', () => browser.isBackgroundAwake());
    expect(await tab.evaluate(() => document.querySelectorAll('lectern-marks').length)).toBe(0);
    await writer.write(html.slice(html.indexOf('<dt>')));
    await writer.close();
    await loaded;
    await untilMarked(tab);
  });

  test('a page that one comes back to shows what was done meanwhile, and has each mark once', async () => {
    const answer = { body: renderListing(january), headers: { 'cache-control': 'no-cache' } };
    lectern().web.serve(withListing(answer));
    const tab = await openListing();
    await tab.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        (globalThis as { cameBack?: boolean }).cameBack = persisted;
      }),
    );
    // As its reader leaves it: a page whose address the driver changes, Firefox does not always keep.
    await tab.click({ role: 'link', name: `arXiv:${first!.id}` });
    await tab.clickInRoots('Save', (roots) => roots.flatMap((root) => [...root.querySelectorAll('.line .shelf')])[0]);
    await tab.untilInRoots('it is saved', (roots) => roots.some((root) => root.querySelector('[aria-pressed=true]')));
    await tab.port.back();
    await tab.until('it is the same page, kept', () => (globalThis as { cameBack?: boolean }).cameBack === true);
    await shelfBecomes(tab, first!.id, 'saved');
    expect(await tab.evaluate(() => document.querySelectorAll('#articles lectern-marks').length)).toBe(
      3 * january.length,
    );
  });

  describe('what others do to the page', () => {
    test('formulas that MathJax draws later: lines stay over names, and a paper is saved as it was submitted', async () => {
      const formula = [{ ...first!, title: 'Bounds of $O(n^2)$ and of $x_1$' }, ...january.slice(1)];
      lectern().web.serve(withListing({ body: renderListing(formula) }));
      await follow(lectern(), homepage, person);
      const tab = await openListing();
      await untilLinesAreOnNames(tab);
      await tab.evaluate(() => {
        // As MathJax 2 does: what it draws beside the script that holds the source; here higher than the text was.
        for (const title of document.querySelectorAll('.list-title')) {
          for (const node of [...title.childNodes]) {
            if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
            const drawn = document.createElement('span');
            drawn.innerHTML = node.nodeValue
              .replace(/&/g, '&amp;')
              .replace(/</g, '&lt;')
              .replace(
                /\$(.+?)\$/g,
                '<span class="MathJax_Preview"></span><span class="MathJax" style="font-size: 40px">$1</span><script type="math/tex">$1</' +
                  'script>',
              );
            node.replaceWith(...drawn.childNodes);
          }
        }
      });
      await untilLinesAreOnNames(tab);
      await saveByKeyboard(tab, first!.id);
      await shelfBecomes(tab, first!.id, 'saved');
      const works = await eventually('it is stored', async () => {
        const stored = await lectern().stored<Work>('works');
        return stored.some(({ externalIds }) => externalIds.includes(`arxiv:${first!.id}`)) && stored;
      });
      expect(works.map(({ title }) => title)).toContain('Bounds of $O(n^2)$ and of $x_1$');
    });

    test('nodes that another extension puts in: marks go with arXiv’s entries, and act on the right paper', async () => {
      await follow(lectern(), homepage, person);
      const tab = await openListing();
      await untilLinesAreOnNames(tab);
      await tab.evaluate(() => {
        const put = (text: string, style: string) => {
          const node = document.createElement('div');
          node.textContent = text;
          node.setAttribute('style', style);
          return node;
        };
        document.body.prepend(put('A banner of somebody else', 'height: 70px'));
        for (const dt of document.querySelectorAll('#articles > dt')) {
          dt.append(put('★ 12 citations', 'display: inline-block'));
          dt.after(put('a note between', 'height: 23px'));
        }
      });
      await untilLinesAreOnNames(tab);
      const last = january.at(-1)!;
      await tab.clickInRoots(
        'its bookmark',
        (roots, title) =>
          roots.flatMap((root) => [...root.querySelectorAll(`.shelf[aria-label="Reading list: ${title}"]`)])[0],
        last.title,
      );
      await eventually('the right paper is saved', async () =>
        (await lectern().stored<Work>('works')).some(({ externalIds }) => externalIds.includes(`arxiv:${last.id}`)),
      );
    });
  });

  test('on paper nothing of ours is printed, and it is there again on screen', async () => {
    await follow(lectern(), homepage, person);
    const tab = await openListing();
    const shown = () =>
      tab.inRoots(
        (roots) =>
          roots.flatMap((root) =>
            [...root.querySelectorAll('*')].filter((part) => {
              const { width, height } = part.getBoundingClientRect();
              return width > 0 && height > 0;
            }),
          ).length,
      );
    await eventually('marks are shown', async () => (await shown()) > 0);
    await tab.port.setMedium('print');
    await eventually('none is printed', async () => (await shown()) === 0);
    await tab.port.setMedium('screen');
    await eventually('they are shown again', async () => (await shown()) > 0);
  });

  test('switched off under an open page, nothing of it is seen, heard or pressed any more', async () => {
    await follow(lectern(), homepage, person);
    const tab = await openListing();
    await tab.untilInRoots('the bar is there', (roots) => roots.some((root) => root.querySelector('.bar')));
    const hosts = () => tab.evaluate(() => document.querySelectorAll('lectern-marks').length);
    /** Boxes inside our roots, as far as the browser makes any. */
    const drawn = () =>
      tab.inRoots((roots) => roots.reduce((n, root) => n + root.querySelector('.free')!.getClientRects().length, 0));
    const heard = async () =>
      (await tab.accessibility()).filter(({ name }) => /Reading list|Followed author|papers? by people/.test(name));
    expect(await drawn()).toBeGreaterThan(0);
    expect(await heard()).not.toEqual([]);
    const ours = await hosts();
    const theirs = () =>
      tab.evaluate(() => {
        const copy = document.body.cloneNode(true) as Element;
        for (const host of copy.querySelectorAll('lectern-marks')) host.remove();
        return copy.innerHTML;
      });
    const before = await theirs();
    await lectern().browser.switchExtension(false);
    try {
      await (await lectern().browser.open(elsewhere)).close();
      await tab.port.activate();
      // Firefox ends our scripts before they could do anything: there our elements stay, empty of boxes, until the page is left.
      if (browser === 'chromium') await eventually('nothing of ours is left', async () => (await hosts()) === 0);
      else await eventually('nothing of ours is drawn', async () => (await drawn()) === 0);
      expect(await heard()).toEqual([]);
      const left = await hosts();
      await tab.press('j', 's', 'v');
      expect(await hosts()).toBe(left);
      expect(await theirs()).toBe(before);
    } finally {
      await lectern().browser.switchExtension(true);
    }
    // Chromium gives an open page its script again only when the extension is updated.
    if (browser === 'chromium') await tab.goto(listing);
    await untilMarked(tab);
    await eventually('the bar is back, once', async () => (await hosts()) === ours);
    await saveByKeyboard(tab, first!.id);
    await shelfBecomes(tab, first!.id, 'saved');
  });

  test('the line of a paper’s own page holds all that is known, and nothing jumps when it comes', async () => {
    const [paper] = january.filter(({ id }) => id === known[0]);
    const observed = renderAbs(paper!).replace(
      '<head>',
      `<head><script>
        window.shifted = 0;
        try {
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) window.shifted += value;
          }).observe({ type: 'layout-shift', buffered: true });
        } catch {}
      </script>`,
    );
    const demo = demoWorld();
    const abs = `https://arxiv.org/abs/${paper!.id}`;
    const serve = (body: string) => lectern().web.serve((url) => (url.href === abs ? { body } : demo(url)));
    serve(observed);
    await lectern().send('researcher:follow', {
      page: {
        url: homepage,
        site: 'general',
        kind: 'researcher-homepage',
        confidence: 0.9,
        researcher: { name: person, ids: {} },
        works: [
          {
            title: paper!.title,
            authors: paper!.authors.map((name) => ({ name })),
            kind: 'proceedings',
            arxivId: paper!.id,
            venue: 'Conference on Empirical Methods in Natural Language Processing (EMNLP)',
            year: 2026,
            doi: '10.1000/walking.7',
            links: [
              { kind: 'code', url: 'https://github.com/ilse-vanbergen/pace' },
              { kind: 'slides', url: 'https://ilse-vanbergen.github.io/pace-slides' },
            ],
          },
        ],
        problems: [],
      },
    });
    const tab = await lectern().browser.open(abs);
    const line = () =>
      tab.inRoots((roots) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll<HTMLElement>('.line [data-words]')]
            .filter((part) => part.checkVisibility())
            .map(({ dataset }) => dataset.words),
        ),
      );
    const complete = () =>
      tab.untilInRoots('all is asked for', (roots) => roots.some((root) => root.querySelector('[data-complete]')));
    await complete();
    expect(await line()).toEqual(['Save', 'EMNLP', ' 2026', 'code', 'published form', 'slides']);
    expect(
      await tab.inRoots(
        (roots, name) => roots.some((root) => root.querySelector(`[data-words="Followed author: ${name}, sure."]`)),
        person,
      ),
    ).toBe(true);
    serve(observed.replace('[v1]', '[v1] [v2]'));
    await tab.goto(abs);
    await complete();
    expect((await line())[1]).toBe('v2, you opened v1');
    const place = () =>
      tab.inRoots((roots) => {
        const { x, y } = roots
          .map((root) => root.querySelector('.line'))
          .find(Boolean)!
          .getBoundingClientRect();
        return [x, y].join();
      });
    const before = await place();
    await tab.clickInRoots('Save', (roots) => roots.flatMap((root) => [...root.querySelectorAll('.line .shelf')])[0]);
    await eventually('it is saved', async () => (await line())[0] === 'Saved');
    expect(await place()).toBe(before);
    expect(await tab.evaluate(() => (globalThis as { shifted?: number }).shifted)).toBe(0);
  });
});
