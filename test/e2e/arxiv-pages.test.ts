import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import type { Page } from '../../lib/model/page.ts';
import { demoWorld, elsewhere } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import type { Lectern } from '../helpers/lectern.ts';
import type { Answer, Route } from '../helpers/web-server.ts';
import { tinyPdf } from '../pdf/tiny-pdf.ts';
import { expect, inEachBrowser } from './browsers.ts';

/*
 * Every kind of page of arXiv's, opened in a browser: in its mark-up with invented people (test/fixtures/arxiv), and, where they stand
 * beside the project, pages that arXiv's own code made of real papers.
 */

const person = 'Ilse Vanbergen';
const folder = join(import.meta.dirname, '..', 'fixtures', 'arxiv');

/** A fixture: where it stands on arXiv, its page, and what is on it. */
function fixture(name: string): { url: URL; html: string; page: Page } {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const { url } = JSON.parse(/^<!-- (\{.*?\}) -->/.exec(html)![1]!) as { url: string };
  return { url: new URL(url), html, page: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) };
}

/** What must be on a page of papers: which are by her, and whether that is known of the paper or by her name. */
interface Seen {
  id: string;
  by?: 'sure' | 'likely' | 'beyond the cut';
}
const hers = (id: string, by: NonNullable<Seen['by']>): Seen => ({ id, by });
const others = (...ids: string[]): Seen[] => ids.map((id) => ({ id }));

const catchup = fixture('catchup');
/** Kind of page, its address when it is not the fixture's own, its mark-up when it is not, and what is on it. */
const lists: { kind: string; name: string; at?: string; html?: string; seen: Seen[] }[] = [
  {
    kind: 'new, with its three sections',
    name: 'list-new',
    seen: [hers('2611.94200', 'likely'), ...others('2611.94237', '2611.94274', '2603.94311')],
  },
  {
    kind: 'pastweek, a later page of it',
    name: 'list-recent-page-2',
    seen: others('2611.94300', '2611.94301', '2611.93001'),
  },
  { kind: 'recent, with days on which nothing came', name: 'list-recent-quiet-days', seen: others('2611.93002') },
  {
    kind: 'a year, with identifiers of before 2007',
    name: 'list-year-old-ids',
    seen: others('hep-th/9901001', 'math.GT/0309136'),
  },
  {
    kind: 'a month of that',
    name: 'list-year-old-ids',
    at: 'https://arxiv.org/list/math.GT/0309?skip=0&show=2000',
    seen: others('hep-th/9901001', 'math.GT/0309136'),
  },
  { kind: 'catch-up', name: 'catchup', seen: [hers('2602.93872', 'likely'), ...others('2511.93875')] },
  {
    kind: 'catch-up with abstracts',
    name: 'catchup',
    at: `${catchup.url.href}?abs=True`,
    html: catchup.html.replaceAll(
      /(<div class='list-subjects'>.*?<\/div>)/gs,
      "$1\n        <p class='mathjax'>\n          Words arrive one by one.\n        </p>",
    ),
    seen: [hers('2602.93872', 'likely'), ...others('2511.93875')],
  },
  {
    kind: 'the papers of one author',
    name: 'author',
    seen: [hers('2611.94200', 'likely'), hers('2602.93872', 'likely')],
  },
  {
    kind: 'search',
    name: 'search',
    seen: [hers('2606.91913', 'beyond the cut'), ...others('2606.91914')],
  },
  {
    kind: 'advanced search',
    name: 'search',
    at: 'https://arxiv.org/search/advanced?advanced=&terms-0-term=weather&terms-0-field=all&size=50',
    seen: [hers('2606.91913', 'beyond the cut'), ...others('2606.91914')],
  },
  {
    kind: 'search by an author in the classic way',
    name: 'search',
    at: 'https://arxiv.org/search/physics?searchtype=author&query=Brandvold_S',
    seen: [hers('2606.91913', 'beyond the cut'), ...others('2606.91914')],
  },
];

const only = (at: URL, answer: Answer): Route => {
  const demo = demoWorld();
  return (url) => (url.href === at.href ? answer : demo(url));
};

/** She is followed, and one paper behind the cut of a by-line is known to be hers. */
const followHer = (lectern: Lectern) =>
  lectern.send('researcher:follow', {
    page: {
      url: 'https://ilse-vanbergen.github.io/',
      site: 'general',
      kind: 'researcher-homepage',
      confidence: 0.9,
      researcher: { name: person, ids: {} },
      works: [
        {
          title: 'Gradient Noise Is Mostly Weather',
          authors: [{ name: 'Sólveig Brandvold' }, { name: person }],
          kind: 'preprint',
          arxivId: '2606.91913',
        },
        {
          title: 'Steps in $O(n)$ and no more',
          authors: [{ name: person }],
          kind: 'preprint',
          arxivId: '2611.90001',
        },
      ],
      problems: [],
    },
  });

/** What is marked on a page of papers, in page order: each paper that has a shelf button, and what is heard of her there. */
const seenOn = (tab: Tab): Promise<Seen[]> =>
  tab.inRoots((roots, name) => {
    const idOf = (element: Element | null) =>
      element
        ?.querySelector('a[href*="/abs/"]')
        ?.getAttribute('href')
        ?.replace(/^.*\/abs\//, '');
    return [...document.querySelectorAll('#articles > dt, li.arxiv-result')].flatMap((entry) => {
      const inside = (root: ShadowRoot) =>
        entry.contains(root.host) || (entry.localName === 'dt' && entry.nextElementSibling?.contains(root.host));
      const near = roots.filter(inside);
      const id = idOf(entry);
      if (!id || !near.some((root) => root.querySelector('.shelf'))) return [];
      const words = near.flatMap((root) =>
        [...root.querySelectorAll<HTMLElement>('.heard, .who')].flatMap((part) => part.dataset.words ?? []),
      );
      const how = words.map((word) => /^Followed author: .*, (\w+)\.$/.exec(word)?.[1]).find(Boolean);
      const by = words.includes(`by ${name}`) ? 'beyond the cut' : how;
      return [{ id, ...(by ? { by: by as 'sure' } : {}) }];
    });
  }, person);

/** The boxes of arXiv's own elements, with our hosts in the page and without. */
const boxes = (tab: Tab) =>
  tab.evaluate(() => {
    const read = () =>
      [...document.querySelectorAll('body *')]
        .filter(({ localName }) => localName !== 'lectern-marks')
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [element.localName, x, y, width, height].join(' ');
        });
    const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join(' ');
    const withUs = [...read(), size()];
    const hosts = [...document.querySelectorAll('lectern-marks')];
    for (const host of hosts) host.remove();
    return { hosts: hosts.length, withUs, without: [...read(), size()] };
  });

async function movesNothing(tab: Tab, what: string): Promise<void> {
  const { hosts, withUs, without } = await boxes(tab);
  expect(hosts, what).toBeGreaterThan(0);
  expect(withUs, what).toEqual(without);
}

const untilComplete = (tab: Tab, within?: number) =>
  tab.untilInRoots(
    'all papers were asked for',
    (roots) => roots.some((root) => root.querySelector('[data-complete]')),
    undefined,
    within,
  );

inEachBrowser((lectern) => {
  describe('pages of many papers', () => {
    test.for(lists)('$kind', async ({ name, at, html, seen }) => {
      const { url, html: own } = fixture(name);
      const address = new URL(at ?? url.href);
      lectern().web.serve(only(address, { body: html ?? own }));
      await followHer(lectern());
      const tab = await lectern().browser.open(address.href);
      await untilComplete(tab);
      await eventually('every paper is marked, and hers are', async () => {
        expect(await seenOn(tab)).toEqual(seen);
        return true;
      });
      await movesNothing(tab, name);
    });

    test('the bar stands beside what a page says of itself, where there is room: also on a catch-up page, under its list of sections', async () => {
      const { url, html } = catchup;
      // The last of several days has no way on: then the sections stand right above the line of the count.
      const body = html
        .replace(/<a href="\/catchup.*?<br><br>/s, '')
        .replace('</head>', '<style>#dlpage ul { margin: 4px 0 }</style></head>');
      expect(body).not.toBe(html);
      lectern().web.serve(only(url, { body }));
      await followHer(lectern());
      const tab = await lectern().browser.open(elsewhere);
      await tab.port.resize(1180, 800, 1);
      await tab.goto(url.href);
      const bar = await tab.untilInRoots('the bar has its place', (roots) => {
        const found = roots.map((root) => root.querySelector<HTMLElement>('.bar[style*=transform]')).find(Boolean);
        const { top, bottom } = found?.getBoundingClientRect() ?? {};
        return found && { how: found.className, top, bottom };
      });
      expect(bar?.how).toBe('bar whole');
      const count = await tab.evaluate(
        () => document.querySelector('dl#articles')!.previousElementSibling!.getBoundingClientRect().bottom,
      );
      expect(Math.round(bar!.bottom!)).toBe(Math.round(count));
    });

    test.for(['www.arxiv.org', 'export.arxiv.org', 'browse.arxiv.org'])('on the mirror %s', async (host) => {
      const { url, html } = fixture('list-new');
      const mirror = new URL(url.href);
      mirror.host = host;
      lectern().web.serve(only(mirror, { body: html }));
      await followHer(lectern());
      const tab = await lectern().browser.open(mirror.href);
      await untilComplete(tab);
      await eventually('hers is marked', async () => (await seenOn(tab))[0]?.by === 'likely');
      // The same listing, whichever host it is on.
      const visits = await lectern().stored<{ listing: string }>('visits');
      expect(visits.map(({ listing }) => listing)).toEqual(['cs.LG/new']);
    });
  });

  describe('a page without papers', () => {
    test('is a form that stays as it is, with nothing of ours in it', async () => {
      const { url, html } = fixture('search-form');
      lectern().web.serve(only(url, { body: html }));
      const tab = await lectern().browser.open(url.href);
      const popup = await lectern().popup(tab);
      await popup.waitFor({ role: 'heading', name: /./ });
      expect(await popup.text()).not.toContain('could not be read');
      await tab.port.activate();
      expect(await tab.evaluate(() => document.querySelectorAll('lectern-marks').length)).toBe(0);
    });

    test.for(['list-new-quiet-day', 'search-nothing'])('says of %s that it is a quiet one', async (name) => {
      const { url, html } = fixture(name);
      lectern().web.serve(only(url, { body: html }));
      const tab = await lectern().browser.open(url.href);
      const popup = await lectern().popup(tab);
      await popup.waitFor({ role: 'heading', name: 'A quiet day' });
      await tab.port.activate();
      expect(await tab.evaluate(() => document.querySelectorAll('#articles lectern-marks').length)).toBe(0);
    });
  });

  describe('a page of one paper', () => {
    const line = (tab: Tab) =>
      tab.untilInRoots('its line is there', (roots) => {
        const found = roots.map((root) => root.querySelector('.line .shelf')).find(Boolean)?.parentElement;
        return (
          found &&
          [...found.querySelectorAll<HTMLElement>('[data-words]')].flatMap(({ dataset }) => dataset.words ?? [])
        );
      });

    test.for([
      { kind: 'abs, an older version', name: 'abs', says: ['Save', 'TACL'] },
      { kind: 'abs of a withdrawn paper with an old identifier', name: 'abs-withdrawn', says: ['Save'] },
      { kind: 'abs with a by-line folded away', name: 'abs-long-byline', says: ['Save'] },
      { kind: 'the paper in HTML', name: 'html', says: ['Save'] },
    ])('$kind', async ({ name, says }) => {
      const { url, html } = fixture(name);
      for (const host of ['arxiv.org', 'export.arxiv.org']) {
        const address = new URL(url.href);
        address.host = host;
        lectern().web.serve(only(address, { body: html }));
        const tab = await lectern().browser.open(address.href);
        expect(await line(tab), host).toEqual(expect.arrayContaining(says));
        await movesNothing(tab, host);
        await tab.close();
      }
    });

    test('a PDF tab leads to the paper’s page, since no extension gets into the viewer', async () => {
      const url = new URL('https://arxiv.org/pdf/2611.94200v2');
      const body = Buffer.from(tinyPdf([{ texts: [['F1', 20, 200, 740, 'Parsing at Walking Pace']], links: [] }]));
      lectern().web.serve(only(url, { body, type: 'application/pdf' }));
      const tab = await lectern().browser.open(url.href);
      const popup = await lectern().popup(tab);
      await popup.waitFor({ role: 'heading', name: /2611\.94200/ });
      const link = await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('a.button')?.href);
      expect(link).toBe('https://arxiv.org/abs/2611.94200');
    });
  });

  const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'arxiv');
  describe.runIf(existsSync(shared))('pages that arXiv’s own code made', () => {
    const real = existsSync(shared)
      ? readdirSync(join(shared, 'pages'))
          .filter((file) => /^(?:list|catchup|author|search)_.*\.json$/.test(file))
          .map((file) => file.replace(/\.json$/, ''))
          // One of each kind, and of more than one size.
          .filter((name) =>
            /^(?:list_(?:cs\.CL_new|hep-th_new_2011|cs\.CV_recent|cs\.LG_recent_skip50_show50|cs\.LG_pastweek_show250|math_2011-02_show100|astro-ph\.GA_2025)|catchup_hep-ph_2011-02-03_abs|catchup_cs_2011-02-03|author_wadekar_d_1|search_(?:advanced_results|simple_all_diffusion|simple_author_archive_cs|simple_title_page2))$/.test(
              name,
            ),
          )
      : [];

    test('are there', () => expect(real.length).toBeGreaterThan(12));

    test.for(real)('%s: every paper is told of, and nothing moves', async (name) => {
      const { url, gold } = JSON.parse(readFileSync(join(shared, 'pages', `${name}.json`), 'utf8'));
      const body = readFileSync(join(shared, 'pages', `${name}.html`));
      const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
      lectern().web.serve((at) => {
        if (at.href === new URL(url).href) return { body };
        const file = join(shared, at.pathname);
        return at.hostname === 'arxiv.org' && at.pathname.startsWith('/static/') && existsSync(file)
          ? { body: readFileSync(file), type: types[file.split('.').at(-1)!] ?? 'image/png' }
          : undefined;
      });
      const tab = await lectern().browser.open(url);
      await untilComplete(tab);
      await movesNothing(tab, name);
      const popup = await lectern().popup(tab);
      await popup.untilText(`${gold.length}`);
      expect(await popup.text()).not.toContain('could not be read');
      const met = await lectern().stored<{ arxivId: string }>('sightings');
      const wanted = gold.map(({ arxivId }: { arxivId: string }) => arxivId);
      expect(new Set(met.map(({ arxivId }) => arxivId))).toEqual(new Set(wanted));
    });
  });
});
