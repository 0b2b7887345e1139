// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../lib/model/mark.ts';
import { newListing } from '../sites/arxiv-markup.ts';
import {
  answersOf,
  button,
  dt,
  idOf,
  ilse,
  knowing,
  OFF,
  pageWithoutUs,
  papers,
  partsOf,
  said,
  textsOf,
  URL_NEW,
} from './marks-page.ts';
import { insideAll, MarksWorld, Near, rootsIn, useWorlds } from './marks-world.ts';

let world: MarksWorld;
useWorlds();

describe('asking', () => {
  test('begins with a screenful, and goes on with all identifiers; whole go only those that may be by somebody followed', async () => {
    const theirs = Object.fromEntries(
      [1, 11, 31].map((n) => [idOf(n), { people: [{ ...ilse, author: 1, how: 'sure' as const }] }]),
    );
    world = await new MarksWorld(newListing(papers(40)), URL_NEW, knowing(theirs)).start();

    const names = world.asked.map(({ name }) => name);
    expect(names).toEqual(['papers:open', 'marks:load', 'papers:more', 'papers:whole', 'bar:load']);
    const [open] = world.requests('papers:open');
    expect(open).toMatchObject({ url: URL_NEW, page: { found: 40, texts: { title: expect.any(String) } } });
    expect(open!.papers[0]).toEqual({ id: idOf(1), byline: expect.stringContaining('Jun Rii, Ilse Vanbergen') });
    expect(open!.papers.length).toBeLessThan(15);

    const [more] = world.requests('papers:more');
    expect(more).toMatchObject({ url: URL_NEW, listing: 'cs.LG/new', record: true });
    expect(more!.papers.map(({ id }) => id)).toEqual(papers(40).map(({ id }) => id));
    expect(more!.papers[20]!.byline).toContain('Ilse Vanbergen');

    const [whole] = world.requests('papers:whole');
    expect(whole!.works.map(({ arxivId }) => arxivId)).toEqual([1, 11, 31].map(idOf));
    expect(whole!.works[0]).toMatchObject({ title: 'Paper 1', primary: 'cs.LG' });
  });

  test('loads no more than its first script while there is nobody to mark', async () => {
    const marks = { [idOf(2)]: { shelf: 'saved' as const }, [idOf(3)]: { isNew: true as const } };
    world = await new MarksWorld(newListing(papers(40)), URL_NEW, knowing(marks)).start();
    expect(world.asked.map(({ name }) => name)).toEqual(['papers:open', 'papers:more', 'bar:load']);
    expect([textsOf(2, '.word'), textsOf(3, '.new')]).toEqual([['saved'], ['new']]);
    expect(said()).toEqual(['No papers by people you follow']);
  });

  test('sends no byline when nobody is followed', async () => {
    world = await new MarksWorld(
      newListing(papers(40)),
      URL_NEW,
      answersOf(() => ({}), { following: false }),
    ).start();
    expect(world.requests('papers:more')[0]!.papers).toEqual(papers(40).map(({ id }) => ({ id })));
    expect(said()).toEqual([]);
  });

  test('never does much at once, however long the page', { timeout: 60_000 }, async () => {
    const theirs = papers(500).flatMap(({ id }, i) =>
      i % 10 === 0 ? [[id, { people: [{ ...ilse, how: 'likely' as const }] }]] : [],
    );
    world = await new MarksWorld(newListing(papers(500)), URL_NEW, knowing(Object.fromEntries(theirs))).start();
    expect(world.requests('papers:whole')[0]!.works).toHaveLength(50);
    // A look at the clock every few entries: no slice may look more often than its budget allows.
    expect(Math.max(...world.slices)).toBeLessThanOrEqual(8);
    expect(world.slices.length).toBeGreaterThan(15);
  });

  test('marks results of a search', async () => {
    const html = `<main><h1 class="title">Showing 1–1 of 1 results for all: secret</h1><ol><li class="arxiv-result">
      <div><p class="list-title"><a href="https://arxiv.org/abs/2611.90000">arXiv:2611.90000</a></p></div>
      <p class="title">Paper 1</p><p class="authors"><a href="/search/?searchtype=author&query=R">Jun Rii</a></p></li></ol></main>`;
    world = await new MarksWorld(html, 'https://arxiv.org/search/?query=secret', knowing({})).start();
    expect(insideAll(document.body, 'button')).toHaveLength(1);
  });

  test('waits for a slow background without marks, and draws when it answers', async () => {
    let answer: (() => void) | undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const fast = knowing({ [idOf(1)]: { shelf: 'saved' } });
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, {
      ...fast,
      'papers:open': async (request) => {
        await late;
        return fast['papers:open']!(request);
      },
    }).start();
    expect(document.querySelector('lectern-marks')).toBeNull();
    answer!();
    await world.settle();
    expect(textsOf(1, '.word')).toEqual(['saved']);
  });

  test('leaves no host when the background cannot answer', async () => {
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, { 'papers:open': () => 'store' }).start();
    expect(dt(1).querySelector('lectern-marks')).toBeNull();
  });
});

describe('drawing', () => {
  test('shows people, new papers and the shelf, each with the words a screen reader is told', async () => {
    world = await new MarksWorld(
      newListing(papers(4)),
      URL_NEW,
      knowing({
        [idOf(1)]: { isNew: true, people: [{ ...ilse, author: 1, how: 'sure' }] },
        [idOf(2)]: { shelf: 'read', shelfAt: `${new Date().getFullYear()}-11-03T10:00:00.000Z` },
        [idOf(3)]: { shelf: 'reading', people: [{ ...ilse, how: 'likely' }] },
        [idOf(4)]: { arrival: true },
      }),
    ).start();

    expect(textsOf(1, '.new')).toEqual(['new']);
    expect(textsOf(1, '.heard')).toEqual(['Followed author: Ilse Vanbergen, sure.']);
    expect(textsOf(2, '.word')).toEqual(['read 3 Nov']);
    expect(textsOf(3, '.word, .who, .heard')).toEqual([
      'reading',
      'by Ilse Vanbergen',
      'Followed author: Ilse Vanbergen, likely.',
    ]);
    // An arrival is new in the popup; on a listing only what was met since the last visit is.
    expect(textsOf(4, '.new')).toEqual([]);

    expect(button(1).getAttribute('aria-label')).toBe('Reading list: Paper 1');
    expect([1, 2, 3, 4].map((n) => button(n).getAttribute('aria-pressed'))).toEqual(['false', 'true', 'true', 'false']);
    expect(said()).toEqual(['2 papers by people you follow, 1 new']);
  });

  test('puts lines over the names where they are, and a rule beside the entry', async () => {
    const rects = vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
      const first = { x: 100, y: 50, width: 80, height: 16 };
      const all = this.textContent === 'Ilse Vanbergen' ? [first, { x: 59, y: 66, width: 20, height: 16 }] : [first];
      return all as unknown as DOMRectList;
    });
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const place = this.localName === 'dt' ? { x: 19, y: 20 } : { x: 59, y: 48 };
      return { ...place, bottom: 90 } as DOMRect;
    });
    world = await new MarksWorld(
      newListing(papers(1)),
      URL_NEW,
      knowing({ [idOf(1)]: { people: [{ ...ilse, author: 1, how: 'likely' }] } }),
    ).start();

    const styles = partsOf(1, '.name').map(({ className, style }) => [className, style.left, style.top, style.width]);
    expect(styles).toEqual([
      ['name likely', '40px', '2px', '82px'],
      ['name likely last', '-1px', '18px', '22px'],
    ]);
    const [rule] = partsOf(1, '.rule');
    expect([rule!.className, rule!.style.left, rule!.style.top, rule!.style.height]).toEqual([
      'rule likely',
      '-15px',
      '-28px',
      '70px',
    ]);
    rects.mockRestore();
    box.mockRestore();
  });

  test('puts the same hosts on every entry, whoever wrote it, and nothing on a node of arXiv’s', async () => {
    const background = knowing({
      [idOf(1)]: { isNew: true, shelf: 'saved', people: [{ ...ilse, author: 1, how: 'sure' }] },
    });
    world = new MarksWorld(newListing(papers(12)), URL_NEW, background);
    const before = pageWithoutUs();
    await world.start();

    const hostsOf = (n: number) =>
      [dt(n), dt(n).nextElementSibling!].flatMap((part) =>
        [...part.querySelectorAll('lectern-marks')].map(
          (host) => `${host.parentElement!.className} ${host.outerHTML} ${host.shadowRoot}`,
        ),
      );
    expect(hostsOf(1)).toHaveLength(3);
    for (let n = 2; n <= 12; n++) expect(hostsOf(n)).toEqual(hostsOf(1).map((host) => host));
    expect(
      rootsIn(document)
        .map((root) => root.textContent)
        .join(''),
    ).toBe('');
    expect(hostsOf(1).every((host) => host.endsWith('<lectern-marks></lectern-marks> null'))).toBe(true);
    expect(pageWithoutUs()).toBe(before);

    world.marks!.stop();
    expect(document.body.outerHTML).toBe(before);
    expect(world.listening).toBe(false);
  });

  test('draws a long page only where it is looked at', async () => {
    world = await new MarksWorld(
      newListing(papers(200)),
      URL_NEW,
      knowing({ [idOf(101)]: { shelf: 'saved' } }),
    ).start();
    expect(rootsIn(dt(101))).toEqual([]);
    const watched = [...Near.all[0]!.watched].find(
      (element) => Number(element.querySelector('a')!.getAttribute('name')!.slice(4)) > 100,
    )!;
    Near.approach(watched);
    await world.settle();
    expect(textsOf(101, '.word')).toEqual(['saved']);
    expect(rootsIn(dt(180))).toEqual([]);
  });

  test('draws short pages to their end', async () => {
    world = await new MarksWorld(newListing(papers(50)), URL_NEW, knowing({})).start();
    expect(partsOf(50, 'button')).toHaveLength(1);
  });

  test('leaves out an entry that cannot be read, and marks the others', async () => {
    const html = newListing([{ title: 'No Number' }, ...papers(3)]);
    world = await new MarksWorld(html, URL_NEW, knowing({ [idOf(2)]: { shelf: 'saved' } })).start();
    expect(document.querySelector('dt')!.querySelector('lectern-marks')).toBeNull();
    expect(textsOf(2, '.word')).toEqual(['saved']);
  });

  test('follows a page that its reader turns dark later, once names are marked on it', async () => {
    const themes = '<style>[data-theme=dark] body { background-color: rgb(40, 38, 35) }</style></head>';
    const html = newListing(papers(2)).replace('</head>', themes);
    const people = [{ ...ilse, author: 1, how: 'sure' as const }];
    world = await new MarksWorld(html, URL_NEW, knowing({ [idOf(1)]: { people } })).start();
    const isDark = () => rootsIn(dt(1))[0]!.querySelector('.free')!.classList.contains('dark');
    expect(isDark()).toBe(false);
    document.documentElement.setAttribute('data-theme', 'dark');
    await world.settle();
    expect(isDark()).toBe(true);
    document.documentElement.removeAttribute('data-theme');
    await world.settle();
    expect(isDark()).toBe(false);
  });

  test('follows the ground it stands on', async () => {
    const dark = '<style>body { background-color: rgb(22, 25, 28) }</style></head>';
    world = await new MarksWorld(newListing(papers(2)).replace('</head>', dark), URL_NEW, knowing({})).start();
    expect(rootsIn(dt(1))[0]!.querySelector('.free')!.classList.contains('dark')).toBe(true);
    world.marks!.stop();
    world = await new MarksWorld(newListing(papers(2)), URL_NEW, knowing({})).start();
    expect(rootsIn(dt(1))[0]!.querySelector('.free')!.classList.contains('dark')).toBe(false);
  });
});

describe('what changes while the page is open', () => {
  test('is asked for again, without recording, and drawn', async () => {
    const marks: Record<string, Mark> = {};
    world = await new MarksWorld(
      newListing(papers(3)),
      URL_NEW,
      answersOf(() => marks),
    ).start();
    marks[idOf(3)] = { shelf: 'saved' };
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(textsOf(3, '.word')).toEqual(['saved']);
    expect(world.requests('papers:more').map(({ record }) => record)).toEqual([true, false]);

    marks[idOf(3)] = { shelf: 'reading' };
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await world.settle();
    expect(textsOf(3, '.word')).toEqual(['reading']);
  });

  test('may be whom one follows: their papers are looked for again', async () => {
    const marks: Record<string, Mark> = {};
    const state = { following: false };
    const answers = () => answersOf(() => marks, state);
    world = await new MarksWorld(newListing(papers(40)), URL_NEW, {
      'papers:open': (request) => answers()['papers:open'](request),
      'papers:more': (request) => answers()['papers:more'](request),
      'papers:whole': () => answers()['papers:whole'](),
    }).start();
    expect(said()).toEqual([]);
    state.following = true;
    for (const n of [1, 11, 21, 31]) marks[idOf(n)] = { people: [{ ...ilse, author: 1, how: 'likely' }] };
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(world.requests('papers:more').map(({ papers }) => papers[0]!.byline !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
    expect(world.requests('papers:whole').at(-1)!.works).toHaveLength(4);
    expect(textsOf(11, '.heard')).toEqual(['Followed author: Ilse Vanbergen, likely.']);
  });

  test('leaves people marked while it is asked for', async () => {
    const marks: Record<string, Mark> = { [idOf(1)]: { people: [{ ...ilse, author: 1, how: 'sure' }] } };
    let answer: (() => void) | undefined;
    let late: Promise<void> | undefined;
    const answers = answersOf(() => marks);
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, {
      ...answers,
      'papers:whole': async () => {
        await late;
        return answers['papers:whole']();
      },
    }).start();
    const heard = () => textsOf(1, '.heard');
    expect(heard()).toEqual(['Followed author: Ilse Vanbergen, sure.']);
    late = new Promise((resolve) => {
      answer = resolve;
    });
    marks[idOf(1)] = { shelf: 'saved', people: [{ ...ilse, author: 1, how: 'likely' }] };
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect([heard(), textsOf(1, '.word')]).toEqual([['Followed author: Ilse Vanbergen, sure.'], ['saved']]);
    answer!();
    await world.settle();
    expect([heard(), textsOf(1, '.word')]).toEqual([['Followed author: Ilse Vanbergen, likely.'], ['saved']]);
  });

  test('still says whose a paper is when the background cannot answer on it whole', async () => {
    const marks = { [idOf(1)]: { people: [{ ...ilse, how: 'sure' as const }] } };
    const background = knowing(marks, { 'papers:whole': () => 'store' });
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, background).start();
    expect(textsOf(1, '.who')).toEqual(['by Ilse Vanbergen']);
  });

  test('may be which badges are on', async () => {
    const state = { badges: OFF };
    const marks = { [idOf(1)]: { isNew: true as const, shelf: 'saved' as const } };
    const answers = () => answersOf(() => marks, state);
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, {
      'papers:open': (request) => answers()['papers:open'](request),
      'papers:more': (request) => answers()['papers:more'](request),
    }).start();
    expect(document.querySelector('lectern-marks')).toBeNull();

    state.badges = { ...OFF, new: true };
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(textsOf(1, '.new, .word, button')).toEqual(['new']);

    state.badges = { ...OFF, shelf: true };
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(textsOf(1, '.new, .word')).toEqual(['saved']);
    expect(partsOf(1, 'button')).toHaveLength(1);
  });

  test('does not undo a click that is being saved', async () => {
    let answer: (() => void) | undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const saved: Record<string, Mark> = {};
    const background = knowing(saved, {
      'shelf:set': async () => {
        await late;
        saved[idOf(1)] = { shelf: 'saved' };
        return { state: 'saved' as const };
      },
    });
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, background).start();
    button(1).click();
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(button(1).getAttribute('aria-pressed')).toBe('true');
    answer!();
    await world.settle();
    expect(button(1).getAttribute('aria-pressed')).toBe('true');
    expect(world.requests('papers:more').length).toBeGreaterThan(0);
  });

  test('may be the extension itself: everything of the old one goes, quietly', async () => {
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, knowing({})).start();
    world.alive = false;
    button(1).click();
    await world.settle();
    expect(document.querySelector('lectern-marks')).toBeNull();
    expect(world.marks!.alive()).toBe(false);
  });

  test('is noticed when the page is seen again', async () => {
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, knowing({})).start();
    world.alive = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(document.querySelector('lectern-marks')).toBeNull();
  });
});
