// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { entry, listing, newListing, paging, section } from '../sites/arxiv-markup.ts';
import { idOf, knowing, papers, said, URL_NEW } from './marks-page.ts';
import { MarksWorld, useWorlds } from './marks-world.ts';

let world: MarksWorld;
useWorlds();

describe('a page that cannot be trusted', () => {
  const entries = papers(5).map((part, i) => entry(part, i + 1));

  test.each([
    ['cut off', listing(paging(57) + section(entries, 'New submissions (showing 57 of 57 entries)'))],
    ['that does not say how many it shows', listing(section(entries))],
    ['whose entries have changed', newListing(papers(5).map(({ id }) => ({ id: id! })))],
    ['without entries', listing('<ul><li>Paper 1</li></ul>')],
  ])('gets no marks when it is one %s', async (_, html) => {
    world = await new MarksWorld(html, URL_NEW, knowing({ [idOf(1)]: { shelf: 'saved' } })).start();
    expect([...document.querySelectorAll('dl lectern-marks')]).toEqual([]);
    expect(world.requests('papers:more')).toEqual([]);
    expect(said()).toEqual(['This listing could not be read']);
  });

  test('gets none when too many of its entries are broken further down, and nobody says what it is', async () => {
    const broken = papers(40).map((part, i) => (i > 20 ? { id: part.id! } : part));
    world = await new MarksWorld(newListing(broken), URL_NEW, knowing({})).start();
    expect([...document.querySelectorAll('dl lectern-marks')]).toEqual([]);
    expect(world.requests('papers:more')).toEqual([]);
    expect(world.requests('page:recognised')).toMatchObject([
      { kind: 'other', works: 21, problems: [{ reason: '19 of 40 entries cannot be read' }] },
    ]);
    expect(said()).toEqual(['This listing could not be read']);
  });

  test('is not what a quiet day is', async () => {
    world = await new MarksWorld(listing('<p>No updates today.</p>'), URL_NEW, knowing({})).start();
    expect(world.requests('papers:open')).toMatchObject([
      { page: { found: 0, texts: { notes: ['No updates today.'] } } },
    ]);
    expect(said()).toEqual([]);
  });
});
