// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../lib/messages/envelope.ts';
import type { Response } from '../../lib/messages/index.ts';
import type { MarkedPerson } from '../../lib/model/arrival.ts';
import { newListing } from '../sites/arxiv-markup.ts';
import { idOf, ilse, knowing, papers, partsOf, said, URL_NEW } from './marks-page.ts';
import { insideAll, MarksWorld, Near, useWorlds } from './marks-world.ts';

let world: MarksWorld;
const rect = { x: 100, y: 20, width: 80, height: 12, left: 100, top: 20, right: 180, bottom: 32 } as DOMRect;
useWorlds(() => {
  Element.prototype.getClientRects = () => [rect] as never as DOMRectList;
});

const why: Response<'person:why'> = {
  name: 'Ilse Vanbergen',
  about: 'Norrhaven University',
  how: 'Likely',
  reasons: [
    { words: '3 co-authors in common', speaks: 1 },
    { words: 'Not on their page', speaks: -1 },
  ],
  yes: 'Yes, it’s them',
  no: 'Not them',
  open: 'Open person',
  saidYes: 'Noted: it is theirs',
  saidNo: 'Noted: it is not theirs',
  undo: 'Undo',
  failed: 'Nothing changed',
  private: 'Nothing can be saved in a private window',
};

/** A listing on which paper 1 is marked, its second author so. */
async function marked(how: MarkedPerson['how'] = 'likely', correct: Response<'person:correct'> | FailureCode = {}) {
  const marks = { [idOf(1)]: { people: [{ ...ilse, author: 1, how }] } };
  const background = knowing(marks, { 'person:why': () => why, 'person:correct': () => correct });
  world = await new MarksWorld(newListing(papers(3)), URL_NEW, background).start();
  return world;
}
const ring = () => partsOf(1, '.ring')[0] as HTMLButtonElement;
const name = () => document.querySelectorAll('.list-authors a')[1]!;
const cards = () => insideAll(document.body, '.card');
const wordsOf = (selector: string) =>
  cards().flatMap((card) =>
    [...card.querySelectorAll<HTMLElement>(selector)].flatMap(({ dataset }) => dataset.words ?? []),
  );
const press = (label: string) => {
  const [found] = cards().flatMap((card) => [...card.querySelectorAll<HTMLElement>(`[aria-label="${label}"]`)]);
  found!.click();
  return world.settle();
};
const over = (target: Element, pointerType = 'mouse') =>
  target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType }));

describe('a marked name', () => {
  test('has one ring that the keyboard reaches, which says what it is for; others have none', async () => {
    await marked();
    expect(partsOf(1, '.ring').map((one) => one.getAttribute('aria-label'))).toEqual(['Why is Ilse Vanbergen marked']);
    expect(partsOf(2, '.ring')).toEqual([]);
    expect(ring().style.left).toBe('99px');
  });

  test('of somebody who only bears it is dotted with a question mark, and has no rule; said so', async () => {
    await marked('same-name');
    expect(partsOf(1, '.name').map(({ className }) => className)).toEqual(['name same-name last']);
    expect(partsOf(1, '.rule')).toEqual([]);
    expect(partsOf(1, '.heard').map(({ dataset }) => dataset.words)).toEqual([
      'Same name as a followed author: Ilse Vanbergen.',
    ]);
    expect(said()).toEqual(['No papers by people you follow']);
  });

  test('loads its card when it is first needed, and never again', async () => {
    await marked();
    expect(world.requests('card:load')).toEqual([]);
    ring().focus();
    await world.settle();
    expect(cards()).toHaveLength(1);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    over(name());
    await world.settle();
    expect(cards()).toHaveLength(1);
    expect(world.requests('card:load')).toHaveLength(1);
  });
});

describe('the card', () => {
  test('says who it is, how sure, and what speaks for and against', async () => {
    await marked();
    ring().focus();
    await world.settle();
    expect(cards()[0]!.getAttribute('role')).toBe('dialog');
    expect(cards()[0]!.getAttribute('aria-label')).toBe('Ilse Vanbergen');
    expect(wordsOf('[data-words]')).toEqual([
      'Ilse Vanbergen',
      'Norrhaven University',
      'Likely',
      '3 co-authors in common',
      'Not on their page',
      'Yes, it’s them',
      'Not them',
      'Open person',
    ]);
    expect(wordsOf('.against [data-words]')).toEqual(['Not on their page']);
    expect(wordsOf('.how > .by-likely')).toEqual(['Likely']);
    expect(ring().getAttribute('aria-expanded')).toBe('true');
  });

  test('opens when the pointer rests on the name, not when it passes, and not at a touch', async () => {
    await marked();
    over(name());
    over(document.body);
    await world.settle();
    over(name(), 'touch');
    await world.settle();
    expect(cards()).toEqual([]);
    over(document.body);
    over(name());
    await world.settle();
    expect(cards()).toHaveLength(1);
  });

  test('closes when the pointer has left both, and stays while it is on the card', async () => {
    await marked();
    over(name());
    await world.settle();
    over(name().parentElement!.querySelector('lectern-marks:last-of-type')!);
    await world.settle();
    expect(cards()).toHaveLength(1);
    over(document.body);
    await world.settle();
    expect(cards()).toEqual([]);
    expect(ring().getAttribute('aria-expanded')).toBe('false');
  });

  test('Escape closes it, gives the focus back and does not open it again', async () => {
    await marked();
    ring().focus();
    await world.settle();
    cards()[0]!.querySelector('button')!.focus();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await world.settle();
    expect(cards()).toEqual([]);
  });

  test('“not them” and “yes” are told to the background with the paper, said, and can be taken back', async () => {
    await marked();
    ring().focus();
    await world.settle();
    await press('Not them');
    const [asked] = world.requests('person:correct');
    expect(asked).toMatchObject({ researcherId: ilse.researcherId, theirs: false });
    expect(asked?.paper).toMatchObject({ onPage: { arxivId: idOf(1), title: 'Paper 1' } });
    expect(wordsOf('[data-words]')).toEqual(['Ilse Vanbergen', 'Noted: it is not theirs', 'Undo']);
    expect(said()).toEqual(['Noted: it is not theirs']);
    await press('Undo');
    expect(world.requests('person:correct')[1]).not.toHaveProperty('theirs');
    expect(cards()).toEqual([]);

    ring().click();
    await world.settle();
    await press('Yes, it’s them');
    expect(world.requests('person:correct')[2]).toMatchObject({ theirs: true });
  });

  test.each([
    ['store', 'Nothing changed'],
    ['private', 'Nothing can be saved in a private window'],
  ] as const)('says so when nothing was changed (%s), without an undo', async (code, words) => {
    await marked('likely', code);
    ring().focus();
    await world.settle();
    await press('Not them');
    expect(wordsOf('[data-words]')).toEqual(['Ilse Vanbergen', words]);
    expect(said()).toEqual([words]);
  });

  test('opens the person in the library', async () => {
    await marked();
    ring().focus();
    await world.settle();
    await press('Open person');
    expect(world.requests('person:open')).toEqual([{ researcherId: ilse.researcherId }]);
    expect(cards()).toEqual([]);
  });

  test('of a venue says where each fact was read', async () => {
    const told = [
      { words: 'Accepted at ICML 2026', from: 'from the comments line' },
      { words: 'Code on github.com', from: 'from the abstract' },
    ];
    const venue = { name: 'ICML', heard: 'Accepted at ICML 2026, from the comments line' };
    const background = knowing({}, { 'papers:facts': () => ({ facts: { [idOf(2)]: { venue, told } } }) });
    world = await new MarksWorld(newListing(papers(3)), URL_NEW, background).start();
    await world.tellFacts();
    for (const head of document.querySelectorAll('#articles > dt')) Near.approach(head);
    await world.settle();
    partsOf(2, '.venue')[0]!.click();
    await world.settle();
    expect(wordsOf('[data-words]')).toEqual(told.flatMap(({ words, from }) => [words, from]));
  });

  test('puts no host into the page, and words nobody can search for', async () => {
    await marked();
    const hosts = document.querySelectorAll('lectern-marks').length;
    ring().focus();
    await world.settle();
    expect(document.querySelectorAll('lectern-marks')).toHaveLength(hosts);
    expect(cards()[0]!.textContent).toBe('');
  });
});
