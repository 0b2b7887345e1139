// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Changeable } from '../../lib/content/marks/acting.ts';
import type { Mark } from '../../lib/model/mark.ts';
import { newListing } from '../sites/arxiv-markup.ts';
import { answersOf, button, idOf, knowing, papers, said, textsOf, URL_NEW } from './marks-page.ts';
import { MarksWorld, useWorlds } from './marks-world.ts';

let world: MarksWorld;
const changeable = () => world.marks as unknown as Changeable;
const entry = (n: number) => changeable().state!.entries.at(n - 1);
useWorlds();

describe('the shelf button', () => {
  test('saves at once, asks with the paper whole, and says so', async () => {
    let answer: (() => void) | undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const background = knowing({}, { 'shelf:set': () => late.then(() => ({ state: 'saved' as const })) });
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, background).start();
    button(2).click();
    expect(button(2).getAttribute('aria-pressed')).toBe('true');
    expect(textsOf(2, '.word')).toEqual(['saved']);
    answer!();
    await world.settle();
    expect(world.requests('shelf:set')).toMatchObject([
      { state: 'saved', work: { url: URL_NEW, onPage: { arxivId: idOf(2), title: 'Paper 2' } } },
    ]);
    expect(said()).toEqual(['Saved']);
  });

  test('has a menu once the paper is on the list: a press takes nothing off it', async () => {
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, knowing({ [idOf(2)]: { shelf: 'read' } })).start();
    expect([1, 2].map((n) => button(n).ariaHasPopup)).toEqual([null, 'menu']);
    button(2).click();
    await world.settle();
    expect(world.requests('shelf:set')).toEqual([]);
    expect(world.requests('bar:load').at(-1)).toEqual({ what: 'acts' });
    expect(textsOf(2, '.word')).toEqual(['read']);
  });

  test.each([
    ['quota', 'Nothing changed: the browser’s storage is full'],
    ['store', 'Nothing changed: Lectern could not write'],
  ] as const)('takes back what the background refused (%s), and says why', async (code, words) => {
    const background = knowing({ [idOf(2)]: { shelf: 'reading' } }, { 'shelf:set': () => code });
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, background).start();
    button(1).click();
    await world.settle();
    changeable().set(entry(2), undefined);
    expect(textsOf(2, '.word, .wrong')).toEqual([]);
    await world.settle();
    expect(textsOf(2, '.word, .wrong')).toEqual(['reading', words]);
    expect(textsOf(1, '.word, .wrong')).toEqual([words]);
    expect([1, 2].map((n) => button(n).getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    expect(said()[0]).toContain(words);
  });

  test('shows what was saved by a background that was ended before it could say so', async () => {
    const saved: Record<string, Mark> = {};
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, {
      ...answersOf(() => saved),
      'shelf:set': () => {
        saved[idOf(1)] = { shelf: 'saved' };
        return 'store';
      },
    }).start();
    button(1).click();
    await world.settle();
    expect(textsOf(1, '.word, .wrong')).toEqual(['saved']);
  });

  test('asks in the order of the clicks', async () => {
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, knowing({})).start();
    button(1).click();
    await world.settle();
    changeable().set(entry(1), undefined);
    changeable().set(entry(1), 'reading');
    await world.settle();
    expect(world.requests('shelf:set').map(({ state }) => state)).toEqual(['saved', undefined, 'reading']);
    expect(textsOf(1, '.word')).toEqual(['reading']);
  });

  test('is off in a private window, with the reason in its name', async () => {
    const answers = answersOf(() => ({}), { following: false });
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, {
      ...answers,
      'papers:open': (request) => ({ ...answers['papers:open'](request), recording: false }),
    }).start();
    expect(button(1).getAttribute('aria-disabled')).toBe('true');
    expect(button(1).getAttribute('aria-label')).toBe(
      'Reading list: Paper 1. Nothing can be saved in a private window',
    );
    button(1).click();
    await world.settle();
    expect(world.requests('shelf:set')).toEqual([]);
    expect(said()).toEqual(['Nothing can be saved in a private window']);
  });

  test('does not let the page hear its clicks', async () => {
    world = await new MarksWorld(newListing(papers(1)), URL_NEW, knowing({})).start();
    const heard = vi.fn();
    document.body.addEventListener('click', heard);
    button(1).click();
    document.body.removeEventListener('click', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a press on a shelf button before anything but the first coat is there', () => {
  test('is shown at once', async () => {
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, knowing({ [idOf(2)]: { shelf: 'read' } })).start();
    world.background['marks:load'] = () => new Promise(() => {});
    button(1).click();
    expect(button(1).getAttribute('aria-pressed')).toBe('true');
    expect(textsOf(1, '.word')).toEqual(['saved']);
  });

  test('is taken back, and said so, when the rest cannot be loaded', async () => {
    const background = knowing({}, { 'marks:load': () => 'store' });
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, background).start();
    button(2).click();
    expect(textsOf(2, '.word')).toEqual(['saved']);
    await world.settle();
    expect(textsOf(2, '.word, .wrong')).toEqual(['Nothing changed: Lectern could not write']);
    expect(said()).toEqual(['Nothing changed: Lectern could not write']);
  });
});
