// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Response } from '../../lib/messages/index.ts';
import type { Mark } from '../../lib/model/mark.ts';
import { listing, entry as markup, newListing, paging, section } from '../sites/arxiv-markup.ts';
import { barring, barSays, changeable, entry, ours, prepareTopLayer, press, words } from './bar-world.ts';
import { answersOf, button, idOf, ilse, OFF, pageWithoutUs, papers, said, textsOf, URL_NEW } from './marks-page.ts';
import { MarksWorld, useWorlds } from './marks-world.ts';

const theirs = { people: [{ ...ilse, author: 1, how: 'sure' as const }] };
const sameName = { people: [{ ...ilse, author: 1, how: 'same-name' as const }] };
const fresh = { isNew: true as const };
/** Paper 1 and 11 are hers, 11 is new as 3 is; 21 bears only her name. */
const known = {
  [idOf(1)]: theirs,
  [idOf(3)]: fresh,
  [idOf(11)]: { ...theirs, ...fresh },
  [idOf(21)]: sameName,
} satisfies Record<string, Mark>;

const cutOff = listing(
  paging(57) +
    section(
      papers(5).map((part, i) => markup(part, i + 1)),
      'New submissions (showing 57 of 57 entries)',
    ),
);

let world: MarksWorld;
const start = async (background = barring(known), html = newListing(papers(30))) => {
  world = await new MarksWorld(html, URL_NEW, background).start();
  return world;
};
useWorlds(prepareTopLayer);

describe('the bar of a listing', () => {
  test('is asked for once all marks are drawn, and says how many papers are theirs and how many are new', async () => {
    await start();
    const names = world.asked.map(({ name }) => name);
    expect(names.indexOf('bar:load')).toBeGreaterThan(names.indexOf('papers:whole'));
    expect(names.filter((name) => name === 'bar:open')).toHaveLength(1);
    expect(barSays()).toBe('2 by people you follow | 2 new |  since Thu 19 Nov | Only these');
  });

  test('is not there when it has nothing to say, and costs one message', async () => {
    await start(barring(known, {}, { 'bar:open': undefined as never }));
    expect(ours('.bar')).toEqual([]);
    expect(world.requests('bar:load')).toEqual([{ what: 'bar', listing: 'cs.LG/new', unread: undefined }]);
  });

  test('says that there is nobody and nothing, without ways to go', async () => {
    await start(barring({}));
    expect(barSays()).toBe('None by people you follow | nothing new |  since Thu 19 Nov');
    expect(ours('.bar button').map((one) => one.getAttribute('aria-label'))).toEqual(['More']);
  });

  test('says nothing of what is new on the first visit', async () => {
    await start(barring(known, { since: undefined as never }));
    expect(barSays()).toBe('2 by people you follow | Only these');
  });

  test('says that a listing could not be read, and nothing else', async () => {
    await start(barring({}), cutOff);
    expect(world.requests('bar:load')).toEqual([{ what: 'bar', listing: undefined, unread: true }]);
    expect(barSays()).toBe('This listing could not be read');
    expect(ours('.bar button')).toEqual([]);
  });

  test('says that nothing is recorded in a private window', async () => {
    const answers = barring(known);
    await start(
      barring(
        known,
        {},
        { 'papers:open': (r) => ({ ...(answers['papers:open']!(r) as Response<'papers:open'>), recording: false }) },
      ),
    );
    expect(barSays()).toBe('2 by people you follow | Private window, nothing is recorded | Only these');
  });

  test('follows what is changed elsewhere', async () => {
    const marks: Record<string, Mark> = structuredClone(known);
    await start(barring(marks));
    delete marks[idOf(1)];
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(barSays()).toContain('1 by people you follow');
  });

  test('goes when it is switched off, and with all badges leaves no trace', async () => {
    const marks = structuredClone(known);
    let bar = true;
    const background = barring(marks);
    const opened = background['bar:open']!;
    await start({ ...background, 'bar:open': async (r) => ({ ...((await opened(r)) as object), bar }) as never });
    bar = false;
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(ours('.bar')).toEqual([]);
    Object.assign(
      world.background,
      answersOf(() => marks, { badges: OFF }),
    );
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(document.querySelectorAll('lectern-marks')).toHaveLength(0);
  });

  test('leaves arXiv’s nodes as they are, and shows the page no word of what it says', async () => {
    world = new MarksWorld(newListing(papers(30)), URL_NEW, barring(known));
    const before = pageWithoutUs();
    await world.start();
    press('j');
    press('v');
    await world.settle();
    expect(ours('dialog')).toHaveLength(1);
    expect(pageWithoutUs()).toBe(before);
    const root = ours('.bar')[0]!.getRootNode() as ShadowRoot;
    for (const style of root.querySelectorAll('style')) style.remove();
    expect(root.textContent).toBe('');
  });

  test('goes with the extension', async () => {
    await start();
    world.marks!.stop();
    expect(document.querySelectorAll('lectern-marks')).toHaveLength(0);
  });
});

describe('going from paper to paper', () => {
  /** The paper inside the frame. */
  const at = () => (ours('.frame').length === 0 ? undefined : said().at(-1));
  const buttonOf = (name: string) => ours('.bar button').find((one) => one.getAttribute('aria-label') === name)!;

  test('stops at theirs and at new ones, in page order, and ends at the last', async () => {
    await start();
    const titles: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      buttonOf('Next of these papers').click();
      await world.settle();
      titles.push(at());
    }
    expect(titles.map((words) => words?.trim())).toEqual([
      '1 of 3: Paper 1',
      '2 of 3: Paper 3',
      '3 of 3: Paper 11',
      '3 of 3: Paper 11',
    ]);
    buttonOf('Previous of these papers').click();
    await world.settle();
    expect(at()).toBe('2 of 3: Paper 3');
  });

  test('stops only at theirs where most of the page is new', async () => {
    const allNew = Object.fromEntries(papers(30).map((_, i) => [idOf(i + 1), { ...fresh, ...known[idOf(i + 1)] }]));
    await start(barring(allNew));
    buttonOf('Next of these papers').click();
    buttonOf('Next of these papers').click();
    await world.settle();
    expect(at()).toBe('2 of 2: Paper 11');
  });

  test('gives the focus to the paper when done by key, and Escape ends it', async () => {
    await start();
    expect(press('j').defaultPrevented).toBe(true);
    await world.settle();
    expect((button(1).getRootNode() as ShadowRoot).activeElement).toBe(button(1));
    expect(ours('.frame')).toHaveLength(1);
    press('Escape');
    expect(ours('.frame')).toHaveLength(0);
  });
});

describe('the menu of a paper', () => {
  const items = () => ours('[role^=menuitem]');
  const item = (name: string) => items().find((one) => one.getAttribute('aria-label') === name)!;

  test('opens at a press on the bookmark of a paper on the list', async () => {
    await start(barring({ ...known, [idOf(2)]: { shelf: 'reading' } }));
    button(2).click();
    await world.settle();
    expect(items().map((one) => one.getAttribute('aria-label'))).toEqual([
      'To read',
      'Reading',
      'Read',
      'Not interesting',
      'Remove from list',
      'Copy BibTeX',
      'Copy link',
      'Copy Markdown',
      'Open PDF',
    ]);
    expect(item('Reading').getAttribute('aria-checked')).toBe('true');
    expect(item('Open PDF').getAttribute('href')).toContain(`/pdf/${idOf(2)}`);
    item('Read').click();
    await world.settle();
    expect(world.requests('shelf:set')).toMatchObject([{ state: 'read', work: { onPage: { arxivId: idOf(2) } } }]);
    expect(textsOf(2, '.word')).toEqual(['read']);
    expect(items()).toEqual([]);
  });

  test('opens at the context menu of a bookmark, saved or not, and offers no removal of what is not there', async () => {
    await start();
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true });
    (button(2).getRootNode() as ShadowRoot).host.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(item('Remove from list')).toBeUndefined();
    expect(item('To read').getAttribute('aria-checked')).toBe('false');
  });

  test('walks by arrows, chooses by letter, and Escape closes it', async () => {
    await start();
    changeable().buttonOf(entry(2));
    press('j');
    await world.settle();
    press('m');
    const root = items()[0]!.getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(items()[0]);
    press('ArrowUp', {}, items()[0]);
    expect(root.activeElement).toBe(items().at(-1));
    press('Escape', {}, items()[0]);
    expect(items()).toEqual([]);
    expect(ours('.frame'), 'Escape closed the menu only').toHaveLength(1);
  });

  test('says what was done, and takes it back', async () => {
    const undone = vi.fn(() => ({ done: true }));
    await start(barring(known, {}, { 'bar:undo': undone }));
    press('j');
    press('n');
    await world.settle();
    expect(barSays()).toBe('Marked as not interesting | Undo');
    expect(said().at(-1)).toBe('Marked as not interesting');
    ours('.undo')[0]!.click();
    await world.settle();
    expect(undone).toHaveBeenCalledWith({ undo: '1' });
    expect(barSays()).toBe('Undone');
  });

  test('is off where nothing can be saved, and says why; copying is not', async () => {
    const answers = barring(known);
    await start(
      barring(
        known,
        {},
        { 'papers:open': (r) => ({ ...(answers['papers:open']!(r) as Response<'papers:open'>), recording: false }) },
      ),
    );
    press('j');
    press('m');
    await world.settle();
    expect(item('To read. Nothing can be saved in a private window').getAttribute('aria-disabled')).toBe('true');
    expect(item('Copy BibTeX').getAttribute('aria-disabled')).toBeNull();
  });

  test('copies a paper as the background writes it, and says so', async () => {
    const writeText = vi.fn(async () => {});
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
    const cite = vi.fn(() => ({ text: '@misc{one}' }));
    await start(barring(known, {}, { 'bar:cite': cite }));
    press('j');
    press('c');
    await world.settle();
    expect(cite).toHaveBeenCalledWith({
      as: 'bibtex',
      url: URL_NEW,
      onPage: expect.objectContaining({ arxivId: idOf(1), title: 'Paper 1' }),
    });
    expect(writeText).toHaveBeenCalledWith('@misc{one}');
    expect(said().at(-1)).toBe('BibTeX copied');
    writeText.mockRejectedValueOnce(new Error('not allowed'));
    press('c');
    await world.settle();
    expect(said().at(-1)).toBe('Not copied: the browser does not allow it here');
  });
});

describe('a key that comes before its script', () => {
  test('calls the script, and does what it means', async () => {
    await start(barring({}, { bar: false }, {}));
    expect(ours('.bar')).toEqual([]);
    (button(2).getRootNode() as ShadowRoot).host.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
    );
    await world.settle();
    expect(words('.menu__label')).toContain('Copy BibTeX');
  });

  test('is left alone while one types', async () => {
    world = await new MarksWorld(
      newListing(papers(3)),
      URL_NEW,
      answersOf(() => ({})),
    ).start();
    const before = world.requests('bar:load').length;
    const field = document.createElement('input');
    document.body.append(field);
    press('s', {}, field);
    press('s', { ctrlKey: true });
    press('Tab');
    await world.settle();
    expect(world.requests('bar:load')).toHaveLength(before);
    press('s');
    await world.settle();
    expect(world.requests('bar:load').at(-1)).toEqual({ what: 'acts' });
  });
});
