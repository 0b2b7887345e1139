import { describe, expect, test } from 'vitest';
import { bylineForms, followedForms } from '../../lib/identity/names.ts';
import { buildPersonIndex, matchWork, namesSomebody, placeInByline } from '../../lib/identity/person-index.ts';

const alike = (followed: string, byline: string): boolean =>
  bylineForms(byline).some((form) => followedForms(followed).includes(form));

describe('the same full name', () => {
  test.each([
    ['Sung-Yub Kim', 'SungYub Kim'],
    ['Sung-Yub Kim', 'Sung Yub Kim'],
    ['Sung Yub Kim', 'Kim Sung-Yub'],
    ['Kim Sung-Yub', 'Sungyub Kim'],
    ['Jörg Möller', 'Jorg Moller'],
    ['Jörg Möller', 'Joerg Moeller'],
    ['Joerg Moeller', 'Jörg Möller'],
    ['Søren Åkerlund', 'Soeren Aakerlund'],
    ['José Núñez-Ávila', 'Jose Nunez Avila'],
    ['Anne de la Tour', 'Anne De La Tour'],
    ['Piet Jansen', 'Piet Jansen Jr.'],
    ['Robert (Bob) Quill', 'Robert Quill'],
    ['手島 葵', '手島葵'],
    ['CHEN YU', 'Yu Chen'],
  ])('%s is written %s too, and the page keeps the entry', (followed, byline) => {
    expect(alike(followed, byline)).toBe(true);
    const index = buildPersonIndex([{ id: 'a', name: followed }]);
    expect(namesSomebody(index, `Authors:\n Ada Quill, ${byline}, Jun Rii`)).toBe(true);
  });

  test.each([
    ['Sung-Yub Kim', 'S. Kim'],
    ['Sung-Yub Kim', 'S.-Y. Kim'],
    ['Sung-Yub Kim', 'SY Kim'],
    ['S. Kim', 'S. Kim'],
    ['Sung-Yub Kim', 'Kim'],
    ['Kim', 'Kim'],
    ['Sung-Yub Kim', 'Sung-Min Kim'],
    ['John A. Smythe', 'John B. Smythe'],
    ['', ''],
    ['☃', '☃'],
  ])('%s is not told from %s', (followed, byline) => {
    expect(alike(followed, byline)).toBe(false);
    expect(namesSomebody(buildPersonIndex([{ id: 'a', name: followed }]), byline)).toBe(false);
  });
});

describe('the index of people', () => {
  const index = buildPersonIndex([
    { id: 'a', name: 'Jörg Möller', variants: ['George Miller-Stone'] },
    { id: 'b', name: 'Wen Li' },
    { id: 'c', name: 'Wen Li' },
  ]);
  const byline = (...names: string[]) => ({ title: 'x', authors: names.map((name) => ({ name })) });

  test('finds people by name and by variant, with their place in the byline', () => {
    expect(matchWork(index, byline('Ada Quill', 'Joerg Moeller'))).toMatchObject([
      { researcherId: 'a', author: 1, how: 'likely' },
    ]);
    expect(matchWork(index, byline('George Miller Stone'))).toMatchObject([{ researcherId: 'a', author: 0 }]);
  });

  test('two people of one name are both likely', () => {
    expect(matchWork(index, byline('Wen Li')).map(({ researcherId }) => researcherId)).toEqual(['b', 'c']);
  });

  test('a known work is sure, once, even when the byline has an initial only', () => {
    expect(matchWork(index, byline('Ada Quill', 'J. Möller'), ['a'])).toMatchObject([
      { researcherId: 'a', author: 1, how: 'sure' },
    ]);
    expect(matchWork(index, byline('Jörg Möller'), ['a'])).toHaveLength(1);
    expect(matchWork(index, byline('Ada Quill'), ['a'])[0]).not.toHaveProperty('author');
  });

  test('nobody of two with the same initial is pointed at', () => {
    expect(placeInByline({ id: 'a', name: 'Jörg Möller' }, byline('J. Möller', 'Jan Möller').authors)).toBeUndefined();
  });

  test('2,000 papers against 1,000 people take a moment', () => {
    const name = (n: number) =>
      `Given${n % 10} Family${(n % 1_000).toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)]!)}`;
    const people = buildPersonIndex(Array.from({ length: 1_000 }, (_, n) => ({ id: String(n), name: name(n) })));
    const papers = Array.from({ length: 2_000 }, (_, n) =>
      byline(...Array.from({ length: 5 }, (_, k) => name(n * 7 + k * 31))),
    );
    const start = performance.now();
    const matched = papers.filter((paper) => matchWork(people, paper).length > 0).length;
    expect(matched).toBe(2_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
