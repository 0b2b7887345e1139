import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../lib/identity/who/compare-names.ts';
import { finderIn } from '../../../lib/identity/who/find-names.ts';
import { buildIndex, type Followed } from '../../../lib/identity/who/name-index.ts';

const followed = (id: string, name: string, ...variants: string[]): Followed => ({ id, name, variants });
const byline = (...names: string[]) => names.map((name) => ({ name }));
const ids = (people: Followed[], ...names: string[]) =>
  finderIn(buildIndex(people))
    .candidates(byline(...names))
    .map(({ person, author }) => [person.id, author]);

/** A map that counts how often it is asked. */
class Counting<K, V> extends Map<K, V> {
  asked = 0;
  override get(key: K) {
    this.asked += 1;
    return super.get(key);
  }
  override has(key: K) {
    this.asked += 1;
    return super.has(key);
  }
}

const FAMILIES =
  'Brandvik,Doh,Lin,Numata,Pardal,Hoek,Kralik,Onuma,Shen,Tseng,Dabbas,Harte,Zak,Bogh,Sim,Wendt,Ruiz,Ito,Novak,Okafor'.split(
    ',',
  );
const GIVEN =
  'Orla,Mi-Rae,Mei,Hana,Luis,Ruben,Petra,Keita,Yang,Wen,Samir,Aoife,Lucja,Asa,Sung-Yub,Jonas,Ana,Ken,Ivana,Chidi'.split(
    ',',
  );
const invented = (n: number) =>
  `${GIVEN[n % 20]} ${String.fromCharCode(65 + (Math.floor(n / 400) % 26))}. ${FAMILIES[Math.floor(n / 20) % 20]}`;

describe('the index of followed names', () => {
  test('finds who agrees, with their place in the byline', () => {
    const people = [followed('a', 'Mei Lin'), followed('b', 'Jörg Höllerer'), followed('c', '沼田 花')];
    expect(ids(people, 'Ana Ruiz', 'Lin Mei', 'J. Hoellerer', '沼田花')).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  test('gives both people of one name', () => {
    expect(ids([followed('a', 'Mei Lin'), followed('b', 'Mei Lin')], 'Mei Lin')).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  test('finds a married name given as variant', () => {
    expect(ids([followed('a', 'Petra Novotna', 'Petra Wendt')], 'P. Wendt')).toEqual([['a', 0]]);
  });

  test('a name in another script matches nothing but itself', () => {
    expect(ids([followed('a', '沼田 花')], 'Hana Numata', '???', '', '張曉東')).toEqual([]);
  });

  test('finds every pair that comparing finds', () => {
    const names = [
      'Mi-Rae Doh',
      'Doh Mi Rae',
      'M.-R. Doh',
      'Sung-Yub Shim',
      'Seong-Yeop Sim',
      '심성엽',
      'Jon Brandvik',
      'Jonathan T. Brandvik',
      'Bill Gray',
      'W. Gray',
      'William Gray',
      'Ruben van den Hoek',
      'Ruben Vandenhoek',
      'Petra Novotna-Kralik',
      'Petra Novotna',
      'Petra Kralik',
      'J. Robert Ruiz',
      'Robert Ruiz',
      'Jörg Höllerer',
      'Joerg Hoellerer',
      'Jorg Hollerer',
      'Hsiao-Wen Tseng',
      'Xiaowen Zeng',
      'Lyu Wei',
      'Wei Lv',
      'Keita Ohnuma',
      'Keita Onuma',
      'Onuma Keita',
      'Shin-ichi Onuma',
      'Sinichi Onuma',
      'Yang Shen',
      'Yu-Yang Shen',
      'Hana Numata (沼田 花)',
      '沼田花',
      'LIU Ning',
      'Ning Liu',
      'Liu, N.',
    ];
    for (const a of names)
      for (const b of names)
        expect([a, b, ids([followed('x', a)], b).length > 0]).toEqual([a, b, compareNames(a, b) !== undefined]);
  });

  test('knows a name the user gave, and how somebody signs whose name is in characters', () => {
    const people = [
      { id: 'a', name: 'Petra Novotna', addedNames: ['Petra Wendt'] },
      { id: 'b', name: '沼田 花', signs: ['Hana Numata'] },
    ];
    expect(ids(people, 'Petra Wendt', 'Hana Numata')).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('tells of a written byline whether anybody followed is named in it', () => {
    const finder = finderIn(buildIndex([followed('a', 'Jörg Höllerer')]));
    expect(finder.namesSomebody('Authors:\n Ada Quill, Joerg Hoellerer, Jun Rii')).toBe(true);
    expect(finder.namesSomebody('Authors: Ada Quill; Jun Rii')).toBe(false);
    expect(finderIn(buildIndex([])).namesSomebody('Jörg Höllerer')).toBe(false);
  });

  test('2,000 papers against 1,000 people take a few look-ups for each author and few comparisons', () => {
    const people = Array.from({ length: 1000 }, (_, i) => followed(String(i), invented(i * 7)));
    const index = buildIndex(people);
    const byKey = new Counting(index.byKey);
    const letters = new Counting(index.letters);
    const finder = finderIn({ ...index, byKey, letters });
    let authors = 0;
    for (let i = 0; i < 2000; i += 1) {
      const names = Array.from(
        { length: 3 },
        (_, k) => `${GIVEN[k]}zu Nobody${'abcdefghij'[i % 10]}${'klmnopqrst'[(i >> 4) % 10]}`,
      );
      authors += names.length;
      expect(finder.candidates(byline(...names))).toEqual([]);
    }
    expect(byKey.asked + letters.asked).toBeLessThanOrEqual(5 * authors);
    const one = byKey.asked + letters.asked;
    expect(finder.candidates(byline(invented(7))).length).toBeGreaterThan(0);
    expect(byKey.asked + letters.asked - one).toBeLessThanOrEqual(24);
  }, 30_000);
});
