import { describe, test } from 'vitest';
import type { Work } from '../../lib/model/work.ts';
import { demoWorld, elsewhere } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { saveByKeyboard, shelfBecomes, untilMarked, updateUnder } from '../helpers/marks.ts';
import type { Answer, Route } from '../helpers/web-server.ts';
import { authorLink, type EntryParts, entry, listing, newListing, paging, section } from '../sites/arxiv-markup.ts';
import { expect, inEachBrowser } from './browsers.ts';

/* Entries as they seldom are: titles in other scripts, by-lines cut and spelt otherwise, papers twice; and the extension updated over them. */

const url = 'https://arxiv.org/list/cs.LG/new?show=2000';
const style =
  '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/static/browse/0.3.4/css/arXiv.css">';

/** The demo's web with this listing in it. */
function withListing(html: string): Route {
  const others = demoWorld();
  const answer: Answer = { body: html.replace('</head>', `${style}</head>`) };
  return (at) => (at.href === url ? answer : others(at));
}

const idOf = (place: number) => `2611.${90000 + place}`;
const numbered = (parts: readonly EntryParts[]): EntryParts[] =>
  parts.map((part, i) => ({ title: `Paper ${i + 1}`, comments: 'Accepted at ICML 2026', ...part, id: idOf(i) }));

/** A by-line of links and of texts between them: "{Ilse Vanbergen}, for the {Ice Collaboration}". */
const byline = (text: string): string => text.replace(/\{(.*?)\}/g, (_, name) => authorLink(name));

/** Somebody to follow: known papers of hers make the rest of hers sure, with whoever wrote them with her. */
const personOf = (name: string, papers: readonly EntryParts[]) => ({
  url: `https://people.example/${encodeURIComponent(name)}`,
  site: 'general' as const,
  kind: 'researcher-homepage' as const,
  confidence: 0.9,
  researcher: { name, ids: {} },
  works: papers.map(({ id, title }) => ({
    title: title!,
    authors: [{ name }, { name: 'Otto Brenneke' }],
    kind: 'preprint' as const,
    ...(id ? { arxivId: id } : {}),
  })),
  problems: [],
});
const before = ['Sea ice seen by drones', 'Sea ice in winter'].map((title) => ({ title }));

/** Of each entry: whose names have lines over them, word by word as the page has them, and what stands where no name can. */
const marked = (tab: Tab) =>
  tab.inRoots((roots) =>
    [...document.querySelectorAll('#articles > dt')].map((dt) => {
      const dd = dt.nextElementSibling!;
      const near = roots.filter(({ host }) => dt.contains(host) || dd.contains(host));
      const lines = near.flatMap((root) => [...root.querySelectorAll('.name')].map((e) => e.getBoundingClientRect()));
      const over = [...dd.querySelectorAll('.list-authors a')].filter((link) =>
        [...link.getClientRects()].some((rect) =>
          lines.some((line) => Math.abs(line.left + 1 - rect.left) < 1 && Math.abs(line.top - rect.top) < 1),
        ),
      );
      return {
        over: over.map(({ textContent }) => textContent),
        said: near.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.who')].map((e) => e.dataset.words)),
      };
    }),
  );

/** Where our marks are beside what they belong to, and whether the page is wider than its window, in px. */
const placed = (tab: Tab) =>
  tab.inRoots((roots) => {
    const boxOf = (root: ShadowRoot, selector: string) => root.querySelector(selector)?.getBoundingClientRect();
    const entries = [...document.querySelectorAll('#articles > dt')].map((dt) => {
      const dd = dt.nextElementSibling!;
      const near = roots.filter(({ host }) => dt.contains(host) || dd.contains(host));
      const [shelf] = near.flatMap((root) => boxOf(root, '.shelf') ?? []);
      const [venue] = near.flatMap((root) => boxOf(root, '.venue') ?? []);
      const range = document.createRange();
      range.selectNodeContents(dd.querySelector('.list-title')!);
      const words = [...range.getClientRects()].filter(({ width }) => width > 1);
      const link = dt.querySelector('a[title="Abstract"]')!.getBoundingClientRect();
      return {
        shelfBesideFirstLine:
          shelf !== undefined && words[0] !== undefined && shelf.top < words[0].bottom && shelf.bottom > words[0].top,
        shelfBeforeWords: shelf !== undefined && words.every(({ left }) => shelf.right <= left),
        shelfInWindow: shelf !== undefined && shelf.left >= 0,
        venueAfterLink: venue !== undefined && venue.left > link.right,
        venueInWindow: venue !== undefined && venue.right <= document.documentElement.clientWidth,
      };
    });
    return { entries, wider: document.documentElement.scrollWidth - document.documentElement.clientWidth };
  });

const untilTold = (tab: Tab, count: number) =>
  tab.untilInRoots(
    'venues are told',
    (roots, wanted) => roots.filter((root) => root.querySelector('.venue')).length >= wanted,
    count,
  );

inEachBrowser((lectern) => {
  const open = async (html: string) => {
    lectern().web.serve(withListing(html));
    const tab = await lectern().browser.open(url);
    await untilMarked(tab);
    return tab;
  };

  describe('titles in other scripts, with accents and from right to left', () => {
    const titles = [
      '寒い海の氷を無人機で測る: 冬から春まで',
      '무인기로 본 겨울 바다의 얼음',
      'Морской лёд весной: что видно с дрона',
      'قياس جليد البحر بالطائرات المسيّرة في الربيع (2026)',
      'קרח ים באביב: מדידה מרחפנים, Part II',
      'Les glaces à la dérive : hâle, écueils et naïveté, vu d’Ångström à Žižkov',
      'ทะเลน้ำแข็งในฤดูใบไม้ผลิ',
      'Pneumonoultramicroscopicsilicovolcanoconiosis-and-Antidisestablishmentarianism',
      '𝔖𝔢𝔞 ice 🧊 and e\u0301 decomposed',
    ];

    test.for([1180, 320])(
      'have their marks where others have them, in a window of %d px, and are heard whole',
      async (width) => {
        const parts = numbered(titles.map((title) => ({ title })));
        lectern().web.serve(withListing(newListing(parts)));
        const tab = await lectern().browser.open(elsewhere);
        // So high that all of it is near: facts are asked of such papers only.
        await tab.port.resize(width, 2_500, 1);
        await tab.goto(url);
        await untilMarked(tab);
        await untilTold(tab, titles.length);
        const { entries, wider } = await placed(tab);
        expect(entries).toEqual(
          titles.map(() => ({
            shelfBesideFirstLine: true,
            shelfBeforeWords: true,
            shelfInWindow: true,
            venueAfterLink: true,
            venueInWindow: true,
          })),
        );
        const widerWithout = await tab.evaluate(() => {
          for (const host of document.querySelectorAll('lectern-marks')) host.remove();
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        });
        expect(wider).toBe(widerWithout);
      },
    );

    test('are saved as they are written', async () => {
      const tab = await open(newListing(numbered(titles.map((title) => ({ title })))));
      const buttons = (await tab.accessibility())
        .filter(({ role, name }) => role === 'button' && name.startsWith('Reading list'))
        .map(({ name }) => name);
      expect(buttons).toEqual(titles.map((title) => `Reading list: ${title}`));
      for (const place of titles.keys()) await saveByKeyboard(tab, idOf(place));
      await eventually('all are stored', async () => {
        const works = await lectern().stored<Work>('works');
        return titles.every((title) => works.some((work) => work.title.normalize() === title.normalize()));
      });
    });
  });

  test('by-lines cut at commas, with suffixes, collaborations and initials: the line is over the right name, and over no other', async () => {
    const alderwick = 'Judith M. Alderwick';
    const parts = numbered([
      { byline: byline('{Otto Brenneke}, {J.M. Alderwick}, {Qingze}, Liu, {Jun Rii}') },
      { byline: byline('{Qingze}, Liu, {Vestergaard}, {J. M. Alderwick}, {Otto Brenneke}') },
      { byline: byline('{Quiet Collaboration}: {Otto Brenneke}, {Judith M. Alderwick}, et al') },
      { byline: byline('{Judith M. Alderwick Jr.}, {Otto Brenneke} III, for the {Ice, Sea and Air Team}') },
      { byline: byline('{Otto Brenneke} (the Alderwick Collaboration, J. M. Alderwick Institute), {Jun Rii}') },
      // Known to be hers, and her name is not to be had: it was cut, or there is no by-line at all.
      { byline: byline('{Otto Brenneke}, {Judith}, {Alderwick}') },
      { byline: null },
      { byline: '(author list is unavailable)' },
    ]);
    await lectern().send('researcher:follow', { page: personOf(alderwick, [...before, ...parts.slice(5)]) });
    const tab = await open(newListing(parts));
    const beside = { over: [], said: [`by ${alderwick}`] };
    await eventually('names are marked', async () => {
      expect(await marked(tab)).toEqual([
        { over: ['J.M. Alderwick'], said: [] },
        { over: ['J. M. Alderwick'], said: [] },
        { over: ['Judith M. Alderwick'], said: [] },
        { over: ['Judith M. Alderwick Jr.'], said: [] },
        { over: [], said: [] },
        beside,
        beside,
        beside,
      ]);
      return true;
    });
  });

  test('a paper in two sections is marked in both, and what is done to one is done to the other', async () => {
    const parts = numbered([{ authors: ['Ilse Vanbergen', 'Otto Brenneke'] }, { authors: ['Jun Rii'] }]);
    const twice = listing(
      paging(4) +
        section([entry(parts[0]!, 1), entry(parts[1]!, 2)], 'New submissions (showing 2 of 2 entries)') +
        section(
          [entry({ ...parts[0]!, type: '(cross-list from hep-ph)' }, 3)],
          'Cross submissions (showing 1 of 1 entries)',
        ) +
        section([entry({ ...parts[0]!, type: '(replaced)' }, 4)], 'Replacement submissions (showing 1 of 1 entries)') +
        paging(4),
    );
    await lectern().send('researcher:follow', { page: personOf('Ilse Vanbergen', [...before, parts[0]!]) });
    const tab = await open(twice);
    const hers = { over: ['Ilse Vanbergen'], said: [] };
    await eventually('hers are marked', async () => {
      expect(await marked(tab)).toEqual([hers, { over: [], said: [] }, hers, hers]);
      return true;
    });
    await tab.clickInRoots(
      'its last bookmark',
      (roots) => roots.flatMap((root) => [...root.querySelectorAll('.shelf')])[3],
    );
    const words = () =>
      tab.inRoots((roots) =>
        roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.word')].map((e) => e.dataset.words)),
      );
    await eventually('it is saved in each section', async () => {
      expect(await words()).toEqual(['saved', 'saved', 'saved']);
      return true;
    });
    expect(await lectern().stored('shelf')).toHaveLength(1);
    const popup = await lectern().popup(tab);
    // Counts are the same wherever they stand.
    await popup.untilText('1 paper by people you follow');
  });

  test('updated while a list of ours is open over the page: it goes, and the new version marks each paper once', async () => {
    const parts = numbered([{ authors: ['Ilse Vanbergen', 'Otto Brenneke'] }, { authors: ['Jun Rii'] }]);
    await lectern().send('researcher:follow', { page: personOf('Ilse Vanbergen', [...before, parts[0]!]) });
    const tab = await open(newListing(parts));
    const has = (selector: string) =>
      tab.inRoots((roots, wanted) => roots.some((root) => root.querySelector(wanted)), selector);
    await eventually('the bar is there', () => has('.bar'));
    const hosts = () => tab.evaluate(() => document.querySelectorAll('lectern-marks').length);
    const ours = await hosts();
    await tab.press('v');
    await eventually('a list is open', () => has('dialog .row'));
    await updateUnder(tab, lectern().browser);
    expect(await has('dialog')).toBe(false);
    await eventually('as much is there as was', async () => (await hosts()) === ours);
    expect(await marked(tab)).toEqual([
      { over: ['Ilse Vanbergen'], said: [] },
      { over: [], said: [] },
    ]);
    await eventually('the bar is there', () => has('.bar'));
    // Keys are heard once: what one press opens, one press closes.
    await tab.press('v');
    await eventually('a list is open', () => has('dialog .row'));
    await tab.press('Escape');
    await eventually('it is closed', async () => !(await has('dialog')));
  });

  test('updated under a long page that is half looked at: the rest of it is marked by the new version alone', async () => {
    const parts = Array.from({ length: 90 }, (_, i) => ({
      id: idOf(i),
      title: `Paper ${i + 1}`,
      authors: ['Jun Rii'],
    }));
    const tab = await open(newListing(parts));
    const bookmarks = () =>
      tab.inRoots((roots) =>
        [...document.querySelectorAll('#articles > dd')].map(
          (dd) => roots.filter((root) => dd.contains(root.host) && root.querySelector('.shelf')).length,
        ),
      );
    expect((await bookmarks()).at(-1)).toBe(0);
    await updateUnder(tab, lectern().browser);
    await tab.evaluate(() =>
      document.querySelector('#articles > dd:last-child')!.scrollIntoView({ behavior: 'instant' }),
    );
    await eventually('the last is marked', async () => (await bookmarks()).at(-1)! > 0);
    await saveByKeyboard(tab, idOf(89));
    await shelfBecomes(tab, idOf(89), 'saved');
    expect(Math.max(...(await bookmarks()))).toBe(1);
  });
});
