import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../lib/identity/who/compare-names.ts';
import { parseNames } from '../../../lib/identity/who/name.ts';

describe('two written names', () => {
  test.each([
    // spaces, hyphens, case
    ['Mi-Rae Doh', 'MiRae Doh', 'same'],
    ['Mi-Rae Doh', 'Mi Rae Doh', 'same'],
    ['mirae doh', 'Mi-Rae Doh', 'same'],
    // order
    ['Doh, Mi-Rae', 'Mi Rae Doh', 'same'],
    ['DOH Mi-Rae', 'Mi-Rae Doh', 'same'],
    ['Doh Mi-Rae', 'Mi Rae Doh', 'reordered'],
    ['Lin Mei', 'Mei Lin', 'reordered'],
    // accents and their spellings
    ['Jörg Höllerer', 'Joerg Hoellerer', 'same'],
    ['Jörg Höllerer', 'Jorg Hollerer', 'same'],
    ['Joerg Hoellerer', 'Jorg Hollerer', 'romanised'],
    ['Åsa Bøgh', 'Aasa Boegh', 'same'],
    ['Łucja Żak', 'Lucja Zak', 'same'],
    ["Aoife O'Harte", 'Aoife O’Harte', 'same'],
    // initials and middle names
    ['M.-R. Doh', 'Mi-Rae Doh', 'initials'],
    ['MR Doh', 'Mi-Rae Doh', 'initials'],
    ['M. Doh', 'Mi-Rae Doh', 'initials'],
    ['M. Doh', 'M. Doh', 'initials'],
    ['Orla T. Brandvik', 'Orla Brandvik', 'middle'],
    ['Orla T. Brandvik', 'Orla Tove Brandvik', 'middle'],
    ['O. Tove Brandvik', 'Tove Brandvik', 'middle'],
    ['Jose Luis Pardal', 'Jose Pardal', 'middle'],
    // short forms
    ['Jonathan T. Brandvik', 'Jon Brandvik', 'nickname'],
    ['Bill Brandvik', 'William Brandvik', 'nickname'],
    ['Bill Brandvik', 'W. Brandvik', 'initials'],
    ['William (Bill) Brandvik', 'Bill Brandvik', 'same'],
    // particles and double family names
    ['Ruben van den Hoek', 'R. vd Hoek', 'initials'],
    ['Ruben van den Hoek', 'Ruben Vandenhoek', 'same'],
    ['Ruben van den Hoek', 'Ruben Hoek', 'same'],
    ['Samir Al-Dabbas', 'Samir Dabbas', 'same'],
    ['Petra Novotna-Kralik', 'Petra Novotna', 'part'],
    ['Petra Novotna-Kralik', 'Petra Novotna Kralik', 'same'],
    // romanisations
    ['Sung-Yub Doh', 'Seong-Yeop Doh', undefined],
    ['Sung-Yub Shim', 'Seong-Yeop Sim', 'romanised'],
    ['심성엽', 'Sung-Yub Shim', 'romanised'],
    ['Hsiao-Wen Tseng', 'Xiaowen Zeng', 'romanised'],
    ['Lyu Wei', 'Wei Lv', 'romanised'],
    ['Keita Ohnuma', 'Keita Onuma', 'romanised'],
    ['Shim Sung-Yub', 'Sim Seong-Yeop', 'romanised'],
    // No Korean of the family name Jun or Gang has a given name of one syllable.
    ['Jun Wang', 'Chun Wang', undefined],
    ['Jun Wang', 'Zun Wang', undefined],
    ['Gang Li', 'Kang Li', undefined],
    ['Yi Huang', 'Aiai Huang', undefined],
    ['Yūki Ōnuma', 'Yuki Onuma', 'same'],
    ['Shin-ichi Onuma', 'Sinichi Onuma', 'romanised'],
    // own scripts
    ['沼田 花', '沼田花', 'same'],
    ['張曉東', '张晓东', 'same'],
    ['Hana Numata (沼田 花)', '沼田花', 'same'],
    ['沼田 花 Hana Numata', 'Hana Numata', 'same'],
    ['Иван Петров', 'Иван Петров', 'same'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(compareNames(a, b)).toBe(relation);
  });

  test.each([
    ['Yu-Yang Shen', 'Yang Shen', 'a compound name that contains the other'],
    ['Shen Yu Zhuang', 'Shen Yu', 'a third name that is the family name'],
    ['Shen-Yu Lee', 'Yu Shen', 'given names of another family'],
    ['Su Young Doh', 'Soo Min Doh', 'two Korean names'],
    ['Soo Doh', 'Soo Min Doh', 'half of a Korean name'],
    ['Min Doh', 'Minhak Doh', 'the beginning of a name'],
    ['Jean Dupre', 'Jean-Pierre Dupre', 'half of a hyphenated name'],
    ['Orla T. Brandvik', 'Orla J. Brandvik', 'middle initials that differ'],
    ['Wei Tang', 'Wei Dang', 'two pinyin names that older spellings confuse'],
    ['Yu Xu', 'Yue Xu', 'two pinyin names that German spelling confuses'],
    ['沼田 花', 'Hana Numata', 'another script'],
    ['沼田 花', '張曉東', 'two names in characters'],
    ['Иван Петров', 'Ivan Petrov', 'another alphabet'],
  ])('%s is not %s: %s', (a, b) => {
    expect(compareNames(a, b)).toBeUndefined();
  });

  test.each(['', '   ', '???', '123', '🙂', '.', '—'])('“%s” has no name and agrees with nothing', (text) => {
    expect(parseNames(text)).toEqual([]);
    for (const other of [text, 'Mei Lin', '沼田 花']) expect(compareNames(text, other)).toBeUndefined();
  });

  const word = fc.constantFrom(
    'Mei',
    'Lin',
    'Sung-Yub',
    'SungYub',
    'Shim',
    'Jörg',
    'Joerg',
    'van',
    'den',
    'Hoek',
    'J.',
    'T.',
    'Jon',
    'Jonathan',
    'Ohta',
    'Ota',
    'Hsu',
    'Xu',
    'LIU',
    '沼田',
    '심성엽',
    'Al-Dabbas',
    'Kim',
    'Yue',
    'Jr.',
    'O’Harte',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  test('comparing is symmetric', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b)).toBe(compareNames(b, a));
      }),
      { numRuns: 400 },
    );
  });

  test('a name agrees with itself, whatever its case and accents', () => {
    fc.assert(
      fc.property(name, (text) => {
        fc.pre(parseNames(text).length > 0);
        expect(compareNames(text, text)).toMatch(/same|initials/);
      }),
    );
  });

  test('reading any text neither throws nor yields a name without letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const parsed of parseNames(text)) {
          expect(parsed.whole).not.toBe('');
          for (const reading of parsed.readings) expect(reading.family.every((f) => f.length > 0)).toBe(true);
        }
      }),
    );
  });
});
