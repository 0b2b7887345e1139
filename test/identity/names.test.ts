import { describe, expect, test } from 'vitest';
import { knownMatch, placeInByline } from '../../lib/identity/known-match.ts';
import { bylineForms, followedForms } from '../../lib/identity/names.ts';
import { reasons } from '../../lib/identity/reasons.ts';

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
  ])('%s is written %s too', (followed, byline) => {
    expect(alike(followed, byline)).toBe(true);
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
  });
});

describe('a known work', () => {
  const moller = { id: 'a', name: 'Jörg Möller', variants: ['George Miller-Stone'], addedNames: ['Jörg Stein'] };
  const byline = (...names: string[]) => names.map((name) => ({ name }));

  test.each([
    ['by the full name', ['Ada Quill', 'Joerg Moeller'], 1],
    ['by a variant', ['George Miller Stone'], 0],
    ['by a name the user gave', ['Ada Quill', 'Jörg Stein'], 1],
    ['by an initial only', ['Ada Quill', 'J. Möller'], 1],
    ['by two with the same initial', ['J. Möller', 'Jan Möller'], undefined],
    ['by others', ['Ada Quill'], undefined],
  ])('%s is sure, and points at the name where it can be told', (_how, names, author) => {
    expect(knownMatch(moller, byline(...names))).toEqual({
      researcherId: 'a',
      name: 'Jörg Möller',
      ...(author === undefined ? {} : { author }),
      how: 'sure',
      reasons: [reasons.ownPage],
    });
    expect(placeInByline(moller, byline(...names))).toBe(author);
  });

  test('that the user named theirs says so', () => {
    expect(knownMatch(moller, [], true).reasons).toEqual([{ key: 'corrected', params: { theirs: true }, speaks: 1 }]);
  });
});
