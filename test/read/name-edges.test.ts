import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/read/facts.ts';
import { trimNames } from '../../lib/read/name-edges.ts';
import { Style } from '../../lib/read/sink.ts';

const namesIn = (...runs: [string, number?][]) =>
  factsOf({ runs: runs.map(([text, style = 0]) => ({ text, style, key: '' })), gap: false }).names.map(({ names }) =>
    names.map(({ name }) => name),
  );

describe('rows of names', () => {
  test.each([
    ['Ada Lind, Bo Ek, J. Fluid Mech. 999, A1 (2025)', ['Ada Lind', 'Bo Ek']],
    ['A. Lind, B. Ek, J. Am. Chem. Soc. 2023, 145, 9', ['A. Lind', 'B. Ek']],
    ['Ada Lind, Bo Ek, Nat Commun 16, 2025', ['Ada Lind', 'Bo Ek']],
    ['with Ada Lind and Bo Ek, J. App. Math. and Stoch. Anal., 11, 1998', ['Ada Lind', 'Bo Ek']],
    ['Ada Lind, Bo Ek, John Dorn & Sons, Inc., 2009', ['Ada Lind', 'Bo Ek']],
    ['A. Lind, J. Paul Noor. 2019. A title', ['A. Lind', 'J. Paul Noor']],
    ['A. Lind; B. Ek; J. Noor. IEEE (2023).', ['A. Lind', 'B. Ek', 'J. Noor']],
  ])('end before a journal, not before a year: %s', (text, names) => {
    expect(namesIn([text])[0]).toEqual(names);
  });

  test('end before a journal in italics', () => {
    expect(namesIn(['with Bo Ek, '], ['Varde Economics', Style.italic], [', Vol. 88, 2024'])[0]).toEqual(['Bo Ek']);
  });

  test('end before a journal in italics that reads like two names', () => {
    const names = namesIn(
      ['with Ada Lind and Bo Ek, '],
      ['Regional Science and Urban Economics', Style.italic],
      [', vol. 94'],
    );
    expect(names[0]).toEqual(['Ada Lind', 'Bo Ek']);
  });

  test('end before a title in italics that begins with capitals', () => {
    const names = namesIn(['M. Lind, '], ['Cycles Proches et monodromie', Style.italic], [', Acta 12']);
    expect(names[0]).toEqual(['M. Lind']);
  });

  test('are no row of acronyms', () => {
    expect(namesIn(['Presented at: NBER SI, SOLE, EEA'])).toEqual([]);
  });

  test('are none within a title that is one link', () => {
    expect(namesIn(['Strategies for Increasing Corporate Responsible AI Prioritization', Style.link])).toEqual([]);
  });

  test('in long words of capitals are looked over once', () => {
    const text = `${'COMMAS'.repeat(10)}s and Ada Lind`;
    const name = {
      name: text,
      start: 0,
      end: text.length,
      score: 1,
      marks: '',
    };
    const list = {
      names: [name],
      start: 0,
      end: text.length,
      score: 1,
      truncated: false,
      coauthors: false,
    };
    expect(trimNames([list], text, [], [])).toHaveLength(1);
  });
});
