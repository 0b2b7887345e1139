// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../lib/model/mark.ts';
import type { PaperFacts } from '../../lib/model/paper-facts.ts';
import { entry, listing, newListing, paging, section } from '../sites/arxiv-markup.ts';
import { dt, idOf, knowing, pageWithoutUs, papers, partsOf, textsOf, URL_NEW } from './marks-page.ts';
import { insideAll, MarksWorld, Near, useWorlds } from './marks-world.ts';

let world: MarksWorld;
useWorlds();

const venue = { name: 'ICML', rest: ' 2026, oral', heard: 'Accepted at ICML 2026, oral, from the comments line' };
const code = { url: 'https://github.com/one/two', word: 'code', heard: 'Code for $1' };
const told = [{ words: 'Accepted at ICML 2026, oral', from: 'from the comments line' }];
const version = { word: 'v3, you read v2', heard: 'Version 3, you read version 2' };
const all: PaperFacts = { version, venue, code, told };

/** A listing whose facts were told; `facts` may change between questions. */
async function telling(html: string, facts: Record<string, PaperFacts>, marks = {}): Promise<MarksWorld> {
  const background = knowing(marks, { 'papers:facts': () => ({ facts: structuredClone(facts) }) });
  world = await new MarksWorld(html, URL_NEW, background).start();
  await world.tellFacts();
  for (const head of document.querySelectorAll('#articles > dt')) Near.approach(head);
  await world.settle();
  return world;
}
const approach = (id: string) => Near.approach(document.getElementById(id)!.closest('dt')!);
const wordsOf = (element: Element) =>
  [element, ...element.querySelectorAll('[data-words]')].flatMap((one) => (one as HTMLElement).dataset.words ?? []);

describe('what is told of a paper', () => {
  test('stands at the end of its line in the order of the design, version before, venue and code after the shelf word', async () => {
    await telling(newListing(papers(3)), { [idOf(1)]: all }, { [idOf(1)]: { shelf: 'reading' } });
    const [line] = insideAll(dt(1), '.facts');
    expect([...line!.children].map((part) => part.className)).toEqual(['new changed', 'word', 'venue', 'link code']);
    expect(partsOf(2, '.venue, .link')).toEqual([]);
  });

  test('is heard in full: the version, the venue with its source, whose code it is', async () => {
    await telling(newListing(papers(3)), { [idOf(1)]: all });
    expect(partsOf(1, '.changed').flatMap(wordsOf)).toEqual([version.word, version.heard]);
    expect(partsOf(1, '.changed > [aria-hidden]')).toHaveLength(1);
    expect(partsOf(1, '.venue').map((one) => one.getAttribute('aria-label'))).toEqual([venue.heard]);
    expect(partsOf(1, '.code').map((one) => [one.getAttribute('href'), one.getAttribute('aria-label')])).toEqual([
      [code.url, 'Code for Paper 1'],
    ]);
  });

  test('an award is gold with a star; the name stays when there is little room, the rest may go', async () => {
    await telling(newListing(papers(3)), { [idOf(1)]: { venue: { ...venue, award: true } } });
    const [chip] = partsOf(1, '.venue');
    expect(chip!.classList.contains('award')).toBe(true);
    expect(chip!.querySelector('svg')).not.toBeNull();
    expect(wordsOf(chip!)).toEqual(['ICML', ' 2026, oral']);
    expect(chip!.querySelector('.rest')).not.toBeNull();
  });

  test('is asked of papers near the window only, a screenful in one message, with what each states and no more', async () => {
    const stated = papers(30).map((paper, i) => ({
      ...paper,
      ...(i === 0 ? { comments: 'ICML 2026', version: 3 } : {}),
    }));
    const background = knowing({}, { 'papers:facts': () => ({ facts: {} }) });
    world = await new MarksWorld(newListing(stated), URL_NEW, background).start();
    await world.tellFacts();
    const [first, ...others] = world.requests('papers:facts');
    expect(others).toEqual([]);
    expect(first?.listing).toBe('cs.LG/new');
    expect(first?.papers).toHaveLength(6);
    expect(first?.papers[0]).toEqual({ id: idOf(1), comments: 'ICML 2026', version: 3 });
    expect(first?.papers[1]).toEqual({ id: idOf(2) });
    approach(idOf(11));
    approach(idOf(15));
    await world.settle();
    const [, later, ...more] = world.requests('papers:facts');
    expect(more).toEqual([]);
    expect(later?.papers.map(({ id }) => id)).toEqual([11, 12, 13, 14, 7, 8, 9, 10, 15, 16, 17, 18].map(idOf));
    approach(idOf(15));
    await world.settle();
    expect(world.requests('papers:facts')).toHaveLength(2);
  });

  test('a replaced paper is asked about as one', async () => {
    const entries = [entry({ id: idOf(1), title: 'Paper 1', type: '(replaced)' })];
    const html = listing(paging(1) + section(entries, 'Replacement submissions (showing 1 of 1 entries)'));
    await telling(html, {});
    expect(world.requests('papers:facts')[0]?.papers[0]).toMatchObject({ id: idOf(1), replaced: true });
  });

  test('stays when the marks before it change, and changes when records do', async () => {
    const facts: Record<string, PaperFacts> = { [idOf(1)]: all };
    const marks: Record<string, Mark> = {};
    await telling(newListing(papers(3)), facts, marks);
    marks[idOf(1)] = { shelf: 'saved' };
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(textsOf(1, '.word')).toEqual(['saved']);
    expect(partsOf(1, '.venue, .code, .changed')).toHaveLength(3);
    facts[idOf(1)] = { code };
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(partsOf(1, '.venue, .code, .changed').map((one) => one.className)).toEqual(['link code']);
  });

  test('leaves arXiv’s own nodes as they were, and takes the same room on every entry', async () => {
    world = await new MarksWorld(newListing(papers(8)), URL_NEW, knowing({})).start();
    const before = pageWithoutUs();
    world.marks?.stop();
    await telling(newListing(papers(8)), { [idOf(1)]: all });
    expect(pageWithoutUs()).toBe(before);
    const widths = papers(8).map((_, i) => partsOf(i + 1, '.facts')[0]!.style.inlineSize);
    expect(new Set(widths)).toEqual(new Set(['420px']));
  });

  test('goes with the marks when the extension is gone, and nothing more is asked', async () => {
    await telling(newListing(papers(3)), { [idOf(1)]: all });
    const asked = world.asked.length;
    world.alive = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await world.settle();
    expect(document.querySelector('lectern-marks')).toBeNull();
    world.tell({ type: 'store:changed' });
    await world.settle();
    expect(world.asked.length).toBe(asked);
  });

  test('is not asked of a page that could not be read', async () => {
    const html = newListing(papers(3))
      .replace('showing 3 of 3', 'showing 30 of 30')
      .replaceAll('Total of 3', 'Total of 30');
    world = await new MarksWorld(html, URL_NEW, knowing({})).start();
    await world.tellFacts();
    expect(Near.all.every((near) => near.watched.size === 0)).toBe(true);
    expect(world.requests('papers:facts')).toEqual([]);
  });
});
