// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../lib/model/mark.ts';
import type { PaperFacts } from '../../lib/model/paper-facts.ts';
import { newListing } from '../sites/arxiv-markup.ts';
import { barring, ours, prepareTopLayer, press, words } from './bar-world.ts';
import { idOf, ilse, papers, textsOf, URL_NEW } from './marks-page.ts';
import { MarksWorld, Near, useWorlds } from './marks-world.ts';

const theirs = { people: [{ ...ilse, author: 1, how: 'sure' as const }] };
const marks = (): Record<string, Mark> => ({
  [idOf(1)]: theirs,
  [idOf(3)]: { isNew: true, shelf: 'not-interesting' },
  [idOf(5)]: { isNew: true },
  [idOf(11)]: { ...theirs, isNew: true },
});

let world: MarksWorld;
const open = async (background = barring(marks()), count = 30) => {
  world = await new MarksWorld(newListing(papers(count)), URL_NEW, background).start();
  press('v');
  await world.settle();
};
const choose = async (name: string) => {
  ours('[role=radio]')
    .find((one) => one.getAttribute('aria-label') === name)!
    .click();
  await world.settle();
};
const titles = () => words('.row a[data-words^=Paper]');
/** What a list says above it. */
const shown = () => words('.shown')[0];
useWorlds(prepareTopLayer);

describe('a list over the page', () => {
  test('is loaded when it is opened first, shows only these, and gives the focus to the first', async () => {
    await open();
    expect(world.requests('bar:load').at(-1)).toMatchObject({ what: 'views' });
    expect(titles()).toEqual(['Paper 1', 'Paper 11', 'Paper 5']);
    expect(words('h3.head')).toEqual(['By people you follow', 'New']);
    expect(shown()).toBe('3 of 30 papers');
    const root = ours('dialog')[0]!.getRootNode() as ShadowRoot;
    expect((root.activeElement as HTMLElement).dataset.words).toBe('Paper 1');
  });

  test('marks whose papers they are, and tells what stands in the entry', async () => {
    await open();
    expect(words('.row .sure')).toEqual(['Ilse Vanbergen', 'Ilse Vanbergen']);
    expect(words('.row__facts')).toHaveLength(3);
    expect(ours('.row .shelf').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Reading list: Paper 1',
      'Reading list: Paper 11',
      'Reading list: Paper 5',
    ]);
  });

  test('shows all, followed people’s first', async () => {
    await open();
    await choose('Followed first');
    expect(titles().slice(0, 4)).toEqual(['Paper 1', 'Paper 11', 'Paper 2', 'Paper 3']);
    expect(words('h3.head')).toEqual(['By people you follow', 'Others']);
    expect(shown()).toBe('30 of 30 papers');
  });

  test('leaves out what was seen, and what was put away', async () => {
    const seen = papers(30).flatMap((_, i) => (i < 27 ? [idOf(i + 1)] : []));
    await open(barring(marks(), {}, { 'bar:seen': ({ ids }) => ({ ids: ids.filter((id) => seen.includes(id)) }) }));
    await choose('Without seen');
    expect(titles()).toEqual(['Paper 28', 'Paper 29', 'Paper 30']);
    expect(shown()).toBe('3 of 30 papers');
  });

  test('says so when there is nothing to show', async () => {
    await open(barring({}, {}, { 'bar:seen': ({ ids }) => ({ ids }) }));
    expect([titles(), shown()]).toEqual([[], 'No paper here is new or by people you follow.']);
    await choose('Without seen');
    expect([titles(), shown()]).toEqual([[], 'You have seen every paper here.']);
  });

  test('goes from paper to paper by key, and acts on the one with the focus', async () => {
    await open();
    press('j');
    press('r');
    await world.settle();
    expect(world.requests('shelf:set')).toMatchObject([{ state: 'read', work: { onPage: { arxivId: idOf(11) } } }]);
    expect(words('.row:nth-child(2) .word')).toEqual(['read']);
    expect(textsOf(11, '.word')).toEqual(['read']);
    expect(words('.note [data-words]')).toEqual(['Marked as read', 'Undo']);
  });

  test('keeps a paper that is put away in sight while it is open', async () => {
    await open();
    press('n');
    await world.settle();
    expect(titles()).toContain('Paper 1');
    press('v');
    press('v');
    press('v');
    await world.settle();
    expect(shown()).toBe('2 of 30 papers');
  });

  test('follows what is changed elsewhere, with the focus where it was', async () => {
    const known = marks();
    await open(barring(known));
    press('j');
    known[idOf(1)] = { shelf: 'saved' };
    known[idOf(7)] = { isNew: true };
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(titles()).toEqual(['Paper 11', 'Paper 5', 'Paper 7']);
    const root = ours('dialog')[0]!.getRootNode() as ShadowRoot;
    expect((root.activeElement as HTMLElement).dataset.words).toBe('Paper 11');
  });

  describe('what others tell of a paper', () => {
    const venue = { name: 'ICML', rest: ' 2026, oral', heard: 'Accepted at ICML 2026, oral, from the comments line' };
    const told = [{ words: 'Accepted at ICML 2026, oral', from: 'from the comments line' }];
    const code = { url: 'https://github.com/rii/steps', word: 'code', heard: 'Code for $1' };
    const version = { word: 'v2, you read v1', heard: 'Version 2, you read version 1' };
    const facts = vi.fn((): Record<string, PaperFacts> => ({ [idOf(11)]: { version, venue, code, told } }));
    const telling = () => barring(marks(), {}, { 'papers:facts': () => ({ facts: facts() }) });
    const row = () => words('.row:nth-child(2) .row__facts [data-words]');
    const same = ['v2, you read v1', 'Version 2, you read version 1', 'new', 'ICML', ' 2026, oral', 'code'];

    test('stands in its row as it stands on the page, asked for with the rows, beside the first screenful', async () => {
      await open(telling());
      expect(row()).toEqual(['new', 'arXiv:2611.90010', 'cs.LG']);
      await world.tellFacts();
      expect(row()).toEqual([...same, 'arXiv:2611.90010', 'cs.LG']);
      expect(ours('.row .code').map((one) => one.getAttribute('aria-label'))).toEqual(['Code for Paper 11']);
      const [first] = world.requests('papers:facts');
      expect(first?.papers.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 11].map(idOf));
    });

    test('says below where it was read when the venue is pressed, and puts that away again', async () => {
      await open(telling());
      await world.tellFacts();
      const [button] = ours('.row .venue');
      const state = () => [button!.getAttribute('aria-expanded'), ours('.row:nth-child(2) .told')[0]!.hidden];
      expect(state()).toEqual(['false', true]);
      button!.click();
      expect(state()).toEqual(['true', false]);
      expect(words('.told [data-words]')).toEqual(['Accepted at ICML 2026, oral ', 'from the comments line']);
      button!.click();
      expect(state()).toEqual(['false', true]);
    });

    test('changes when records change, and the focus stays in its row', async () => {
      await open(telling());
      await world.tellFacts();
      ours('.row .venue')[0]!.focus();
      press('s');
      await world.settle();
      const root = ours('dialog')[0]!.getRootNode() as ShadowRoot;
      expect((root.activeElement as HTMLElement).className).toBe('venue');
      facts.mockReturnValueOnce({ [idOf(11)]: { code } });
      world.tell({ type: 'store:changed' });
      await world.settle();
      expect(ours('.row .venue')).toEqual([]);
      expect((root.activeElement as HTMLElement).dataset.words).toBe('Paper 11');
    });
  });

  test('closes by its button, and leaves nothing', async () => {
    await open();
    ours('.close')[0]!.click();
    await world.settle();
    expect(ours('dialog')).toEqual([]);
    press('v');
    await world.settle();
    expect(ours('dialog')).toHaveLength(1);
  });

  test('never draws much at once, however long the page', { timeout: 60_000 }, async () => {
    await open(barring(marks()), 600);
    world.slices.length = 0;
    await choose('Followed first');
    expect(shown()).toBe('600 of 600 papers');
    const first = titles().length;
    expect(first).toBeLessThan(30);
    for (let rounds = 0; rounds < 3; rounds++) {
      const before = titles().length;
      Near.approach(ours('.end')[0]!);
      await world.settle();
      // A look at the clock for each paper: no slice draws more than its budget allows.
      expect(titles().length - before).toBeLessThanOrEqual(8);
      expect(titles().length).toBeGreaterThan(before);
    }
  });
});

describe('the sheet of keys', () => {
  test('names every key, and leads to where they are changed', async () => {
    const options = vi.fn(() => ({}));
    world = await new MarksWorld(
      newListing(papers(3)),
      URL_NEW,
      barring(marks(), { keys: { on: true, of: { save: 'x', help: '?', pdf: '' } } }, { 'bar:options': options }),
    ).start();
    press('?');
    await world.settle();
    expect(words('dl.keys [data-words]')).toEqual(['Save, to read', 'x', 'These keys', '?', 'Open the PDF', 'none']);
    ours('.change')[0]!.click();
    expect(options).toHaveBeenCalled();
    press('?');
    expect(ours('dialog')).toEqual([]);
  });
});
