import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../lib/parse/front-coded.ts';
import { isNameWord, isTitleWord } from '../../lib/parse/words.ts';

test('words come back as they were packed, in less room', () => {
  expect(packWords(['ability', 'able', 'about'])).toBe('0ability2le2out');
  const word = fc.string({ unit: fc.constantFrom(...'abcdefxyz'), minLength: 1, maxLength: 45 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
      const sorted = words.sort();
      expect(unpackWords(packWords(sorted))).toEqual(sorted);
    }),
  );
});

test('what is no word of small letters is not packed', () => {
  expect(() => packWords(['naïve'])).toThrow('cannot be packed');
});

test('words of titles and words of names are told apart', () => {
  expect([isTitleWord('learning'), isNameWord('learning')]).toEqual([true, false]);
  expect([isTitleWord('zhang'), isNameWord('zhang')]).toEqual([false, true]);
});
