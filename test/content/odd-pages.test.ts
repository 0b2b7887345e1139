// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { entry, listing, newListing, paging, section } from '../sites/arxiv-markup.ts';
import { idOf, ilse, knowing, papers, partsOf, textsOf, URL_NEW } from './marks-page.ts';
import { insideAll, MarksWorld, Near, useWorlds } from './marks-world.ts';

/* Pages as they are met: restored, changed by others, with entries twice or without names. */

let world: MarksWorld;
useWorlds();

const sure = { ...ilse, author: 1, how: 'sure' as const };
const heads = () => [...document.querySelectorAll('#articles > dt')];
const tellAll = async () => {
  await world.tellFacts();
  for (const head of heads()) Near.approach(head);
  await world.settle();
};

test('a page restored from the back/forward cache asks again, once, and shows what is so now', async () => {
  const marks: Record<string, { shelf?: 'saved' }> = {};
  world = await new MarksWorld(newListing(papers(3)), URL_NEW, knowing(marks)).start();
  marks[idOf(1)] = { shelf: 'saved' };
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await world.settle();
  expect(textsOf(1, '.word')).toEqual([]);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await world.settle();
  expect(textsOf(1, '.word')).toEqual(['saved']);
  expect(world.requests('papers:open')).toHaveLength(1);
  expect(world.requests('papers:more').map(({ record }) => record)).toEqual([true, false]);
});

test('a paper in two sections is asked for once, and marked and told of in both', async () => {
  const twice = (place: number) => entry({ ...papers(1)[0]!, comments: 'ICML 2026' }, place);
  const html = listing(
    paging(2) +
      section([twice(1)], 'New submissions (showing 1 of 1 entries)') +
      section([twice(2)], 'Cross submissions (showing 1 of 1 entries)'),
  );
  const venue = { name: 'ICML', heard: 'ICML 2026, from the comments line' };
  world = await new MarksWorld(
    html,
    URL_NEW,
    knowing({ [idOf(1)]: { people: [sure] } }, { 'papers:facts': () => ({ facts: { [idOf(1)]: { venue } } }) }),
  ).start();
  await tellAll();
  expect(world.requests('papers:more')[0]?.papers).toHaveLength(1);
  for (const head of heads()) {
    expect(insideAll(head.nextElementSibling!, '.heard')).toHaveLength(1);
    expect(insideAll(head, '.venue')).toHaveLength(1);
  }
});

test('nodes that other extensions put beside and between arXiv’s change nothing', async () => {
  const html = newListing(papers(3))
    .replaceAll('</dt>', '<span class="other">★</span></dt><div class="other">a note</div>')
    .replaceAll("<div class='list-authors'>", '<div class=\'list-authors\'><button class="other">x</button>');
  world = await new MarksWorld(html, URL_NEW, knowing({ [idOf(1)]: { people: [sure] } })).start();
  expect(textsOf(1, '.heard')).toEqual([]);
  const dd = document.getElementById(idOf(1))!.closest('dt')!.nextElementSibling!.nextElementSibling!;
  expect(insideAll(dd, '.heard').map(({ dataset }) => dataset.words)).toEqual([
    'Followed author: Ilse Vanbergen, sure.',
  ]);
  expect(document.querySelectorAll('.other')).toHaveLength(9);
});

test('a title that MathJax draws later keeps its button, and is saved as it was submitted', async () => {
  const works = papers(2).map((paper) => ({ ...paper, title: 'Steps of $O(n)$' }));
  world = await new MarksWorld(newListing(works), URL_NEW, knowing({})).start();
  const title = document.querySelector('.list-title')!;
  const text = [...title.childNodes].find((node) => node.nodeValue?.includes('$'))!;
  const drawn = document.createElement('span');
  drawn.innerHTML =
    'Steps of <span class="MathJax_Preview"></span><span class="MathJax">O(n)</span><script type="math/tex">O(n)</script>';
  text.replaceWith(...drawn.childNodes);
  const [button] = partsOf(1, '.shelf');
  expect(button?.isConnected).toBe(true);
  button!.click();
  await world.settle();
  const [{ work }] = world.requests('shelf:set') as never as [{ work: { onPage: { title: string } } }];
  expect(work.onPage.title).toBe('Steps of $O(n)$');
});

test('an entry without authors, and one whose list is cut, say whose they are where the name would be', async () => {
  const [one, two] = [papers(2)[0]!, papers(2)[1]!];
  const cut = `${papers(1)[0]!
    .authors!.map((name) => `<a href="/search/cs?searchtype=author&query=x">${name}</a>`)
    .join(', ')}, et al. (2,700 additional authors not shown)`;
  const html = newListing([
    { ...one, byline: null },
    { ...two, byline: cut },
  ]);
  const { author: _author, ...known } = sure;
  const marks = { [idOf(1)]: { people: [known] }, [idOf(2)]: { people: [known] } };
  world = await new MarksWorld(html, URL_NEW, knowing(marks)).start();
  expect([textsOf(1, '.who'), textsOf(2, '.who')]).toEqual([['by Ilse Vanbergen'], ['by Ilse Vanbergen']]);
  expect([partsOf(1, '.ring'), partsOf(2, '.ring')].flat()).toEqual([]);
});

test('2,800 authors: the marked name is marked, and no other is touched', { timeout: 60_000 }, async () => {
  const authors = Array.from({ length: 2_800 }, (_, i) => (i === 1_400 ? 'Ilse Vanbergen' : `Nobody Number${i}`));
  const marks = { [idOf(1)]: { people: [{ ...sure, author: 1_400 }] } };
  Element.prototype.getClientRects = () => [{ x: 1, y: 1, width: 10, height: 10 }] as never as DOMRectList;
  world = await new MarksWorld(newListing([{ ...papers(1)[0]!, authors }]), URL_NEW, knowing(marks)).start();
  expect(partsOf(1, '.name')).toHaveLength(1);
  expect(partsOf(1, '.ring')).toHaveLength(1);
});
