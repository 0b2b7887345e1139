import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Order } from '../../lib/search/orders.ts';
import { PaperIndex } from '../../lib/search/paper-index.ts';
import type { LibraryRow } from '../../lib/store/library-views.ts';
import { row, shelved } from './rows.ts';

const ilse = '00000000-0000-4000-8000-00000000f001';
const jun = '00000000-0000-4000-8000-00000000f002';
let index: PaperIndex;
let rows: LibraryRow[];

const fill = (...papers: LibraryRow[]) => {
  rows = papers;
  for (const paper of papers) index.put(paper);
};
const find = (query: string, order: Order = 'best') =>
  index.idsOf(index.search(query, order)).map((id) => rows.find((one) => one.id === id)!.title);

beforeEach(() => {
  index = new PaperIndex();
  index.names = new Map([
    [ilse, 'Ilse Vanbergen'],
    [jun, 'Jun Rii'],
  ]);
});

describe('words', () => {
  beforeEach(() =>
    fill(
      row('Grammars that Forget: Bounded Memory', { authors: ['Ilse Vanbergen', 'Anneke Dröste'], venue: 'ACL 2026' }),
      row('Reinforcement of Grammar by Dröste', { authors: ['Jun Rii'] }),
      row('A Treebank', {
        authors: ['Sólveig Brandvold'],
        note: 'grammar of gestures',
        abstract: 'Forgetting pauses',
        shelf: shelved(),
      }),
      row('深度学习综述', {}),
    ),
  );

  test('are found in titles, authors, venues, notes and abstracts, titles first', () => {
    expect(find('grammar')).toEqual([
      'Reinforcement of Grammar by Dröste',
      'Grammars that Forget: Bounded Memory',
      'A Treebank',
    ]);
    expect(find('acl')).toEqual(['Grammars that Forget: Bounded Memory']);
    expect(find('gestures')).toEqual(['A Treebank']);
    expect(find('pauses')).toEqual(['A Treebank']);
  });

  test('are all asked for', () => {
    expect(find('grammar rii')).toEqual(['Reinforcement of Grammar by Dröste']);
    expect(find('grammar xylophone')).toEqual([]);
  });

  test('are found by their beginning, without accents, and with a typo', () => {
    expect(find('brandv')).toEqual(['A Treebank']);
    expect(find('solveig')).toEqual(['A Treebank']);
    expect(find('droste').sort()).toEqual([
      'Grammars that Forget: Bounded Memory',
      'Reinforcement of Grammar by Dröste',
    ]);
    expect(find('reinforcment')).toEqual(['Reinforcement of Grammar by Dröste']);
    expect(find('vanbregen')).toEqual(['Grammars that Forget: Bounded Memory']);
  });

  test('that are short are taken as they are: no typos, no beginnings of one letter', () => {
    expect(find('rij')).toEqual([]);
    expect(find('g')).toEqual([]);
  });

  test('in quotes are no longer words', () => {
    expect(find('"grammar"')).toEqual(['Reinforcement of Grammar by Dröste', 'A Treebank']);
  });

  test('of a script without spaces are found by any of their letters', () => {
    expect(find('学习')).toEqual(['深度学习综述']);
  });

  test('with a minus take away', () => {
    expect(find('grammar -forget')).toEqual(['Reinforcement of Grammar by Dröste', 'A Treebank']);
    expect(find('-grammar', 'added')).not.toContain('A Treebank');
  });

  test('of a field are looked for there', () => {
    expect(find('author:droste')).toEqual(['Grammars that Forget: Bounded Memory']);
    expect(find('title:droste')).toEqual(['Reinforcement of Grammar by Dröste']);
    expect(find('note:grammar')).toEqual(['A Treebank']);
  });
});

describe('fields', () => {
  beforeEach(() =>
    fill(
      row('one', {
        year: 2024,
        venueShort: 'ICML',
        primary: 'cs.LG',
        people: [ilse],
        shelf: shelved({ tags: ['thesis ch. 3'], priority: 1 }),
      }),
      row('two', { year: 2025, venueShort: 'NeurIPS', primary: 'cs.CL', people: [ilse, jun], unseen: true }),
      row('three', {
        year: 2026,
        venue: 'Findings of EMNLP',
        primary: 'math.OC',
        shelf: shelved({ state: 'read', rating: 4, tags: ['Thesis ch. 3', 'group'], noted: true }),
      }),
      row('four', { arxivId: '2611.00001', shelf: shelved({ state: 'not-interesting' }) }),
    ),
  );

  test.each([
    ['year:2024..2025', ['one', 'two']],
    ['year:2026', ['three', 'four']],
    ['venue:icml', ['one']],
    ['venue:icml venue:neurips', ['one', 'two']],
    ['venue:emnlp', ['three']],
    ['category:cs', ['one', 'two']],
    ['category:math.OC', ['three']],
    ['by:followed', ['one', 'two']],
    ['by:"jun rii"', ['two']],
    ['by:vanbergen by:rii', ['two']],
    ['tag:"thesis ch. 3"', ['one', 'three']],
    ['tag:"thesis ch. 3" tag:group', ['three']],
    ['is:new', ['two']],
    ['is:listed', ['one', 'three']],
    ['is:listed is:read', ['three']],
    ['is:to-read is:read', ['one', 'three']],
    ['is:not-interesting', ['four']],
    ['is:noted', ['three']],
    ['priority:1', ['one']],
    ['rating:4..', ['three']],
    ['-is:listed', ['two', 'four']],
    ['-tag:group is:listed', ['one']],
    ['year:soon', []],
    ['is:nonsense', []],
    ['', ['one', 'two', 'three', 'four']],
  ])('%s finds %j', (query, titles) => {
    expect(find(query, 'added').sort()).toEqual([...titles].sort());
  });

  test('are counted: how many of the papers found have each value', () => {
    const facets = index.facets(index.search('by:followed', 'added'));
    expect(facets.person).toEqual([
      { value: 'Ilse Vanbergen', count: 2 },
      { value: 'Jun Rii', count: 1 },
    ]);
    expect(facets.year.map(({ value }) => value)).toEqual(['2025', '2024']);
    expect(facets.state).toEqual([
      { value: 'new', count: 1 },
      { value: 'saved', count: 1 },
    ]);
  });
});

describe('orders', () => {
  const at = (date: number) => `2026-11-${String(date).padStart(2, '0')}T00:00:00.000Z`;
  beforeEach(() =>
    fill(
      row('old', { year: 2019, addedAt: at(9), shelf: shelved({ savedAt: at(2), rating: 5, place: 3 }) }),
      row('new', { arxivId: '2611.00002', addedAt: at(1), shelf: shelved({ savedAt: at(1), priority: 1, place: 1 }) }),
      row('mid', { arxivId: '2402.00009', addedAt: at(5), shelf: shelved({ savedAt: at(3), priority: 3 }) }),
    ),
  );
  test.each([
    ['newest', ['new', 'mid', 'old']],
    ['added', ['old', 'mid', 'new']],
    ['saved', ['mid', 'old', 'new']],
    ['own', ['mid', 'new', 'old']],
    ['priority', ['new', 'old', 'mid']],
    ['rating', ['old', 'mid', 'new']],
    // Nothing is looked for that could match better.
    ['best', ['old', 'mid', 'new']],
  ] as const)('%s: %j', (order, titles) => {
    expect(find('', order)).toEqual(titles);
  });
});

describe('a paper that changes', () => {
  test('is found as it is now, once, and not as it was', () => {
    const paper = row('Small Models');
    fill(paper);
    const later = { ...paper, title: 'Large Models' };
    expect(index.put(later)).toBe(true);
    rows = [later];
    expect(find('small')).toEqual([]);
    expect(find('models')).toEqual(['Large Models']);
    expect(index.size).toBe(1);
  });

  test('is not indexed again when it is the same', () => {
    const paper = row('Small Models');
    fill(paper);
    expect(index.put(structuredClone(paper))).toBe(false);
  });

  test('is gone when it was removed', () => {
    const paper = row('Small Models');
    fill(paper);
    index.remove(paper.id);
    expect(find('models')).toEqual([]);
    expect(find('')).toEqual([]);
  });

  test('counts as a new match of a saved search when it was added later', () => {
    fill(
      row('Parsing', { addedAt: '2026-10-01T00:00:00.000Z' }),
      row('Parsing again', { addedAt: '2026-11-02T00:00:00.000Z' }),
    );
    expect(index.count('parsing', '2026-11-01T00:00:00.000Z')).toEqual({ all: 2, fresh: 1 });
  });

  test('many changes make the index say that it is better built anew', () => {
    const papers = Array.from({ length: 600 }, (_, i) => row(`Paper ${i}`));
    fill(...papers);
    expect(index.isStale).toBe(false);
    for (const round of [1, 2]) for (const paper of papers) index.put({ ...paper, title: `${paper.title} ${round}` });
    expect(index.isStale).toBe(true);
  });
});

test('the index finds what looking through every paper finds', () => {
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'omega');
  const paper = fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 4 }),
    year: fc.integer({ min: 2020, max: 2024 }),
  });
  fc.assert(
    fc.property(
      fc.array(paper, { maxLength: 30 }),
      word,
      word,
      fc.integer({ min: 2020, max: 2024 }),
      (papers, a, b, year) => {
        const all = new PaperIndex();
        const stored = papers.map(({ title, year: of }) => row(title.join(' '), { year: of }));
        for (const one of stored) all.put(one);
        const found = all.idsOf(all.search(`"${a}" "${b}" year:${year}`, 'added'));
        const expected = stored.filter(
          (one) => one.year === year && [a, b].every((w) => one.title.split(' ').includes(w)),
        );
        expect(found.sort()).toEqual(expected.map(({ id }) => id).sort());
      },
    ),
  );
});
