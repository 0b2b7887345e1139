import { describe, expect, test } from 'vitest';
import { findNames } from '../../lib/parse/names.ts';

const names = (text: string) => findNames(text).flatMap((list) => list.names.map(({ name }) => name));

describe('findNames', () => {
  test.each([
    ['Ada Lind, Bo Ek and Emil van der Berg', ['Ada Lind', 'Bo Ek', 'Emil van der Berg']],
    ['A. B. Lind, J.-P. Noor & C.D.E. Frost.', ['A. B. Lind', 'J.-P. Noor', 'C.D.E. Frost']],
    ['Lind, A., & Noor, F. B. (2020).', ['A. Lind', 'F. B. Noor']],
    ['Noor, Farah, Ada Lind, and Bo Ek. 2021.', ['Farah Noor', 'Ada Lind', 'Bo Ek']],
    ['Lind AB, Noor F.', ['AB Lind', 'F. Noor']],
    ['Ada Lind*, Bo Ek† (equal contribution), Dana Frost', ['Ada Lind', 'Bo Ek', 'Dana Frost']],
    ['Ada (Addie) Lind, Bo Ek', ['Ada (Addie) Lind', 'Bo Ek']],
    ['P. Ciaran Jr., L. Mafra-Jr, Bo Ek', ['P. Ciaran Jr.', 'L. Mafra-Jr', 'Bo Ek']],
    ['李 雷, 韩 梅梅', ['李 雷', '韩 梅梅']],
    ['Zoë Ågren, Łukasz Żak', ['Zoë Ågren', 'Łukasz Żak']],
    ['Noor, F.; and Vidal Ruiz, M. In Proceedings of Commas', ['F. Noor', 'M. Vidal Ruiz']],
    ['Lind S, Noor A, Ek N. Cell Systems (2024)', ['S Lind', 'A Noor', 'N. Ek']],
    ['Lind AB. Dialysis at altitude', ['AB Lind']],
    ['Noor F, Ek B A, Lind A. A Trend of Commas', ['F Noor', 'B A Ek', 'A. Lind']],
    ['Noor F., Lind, A., Ek B. Sharks at altitude', ['F. Noor', 'A. Lind', 'B. Ek']],
    ['Noor F., Ek B. & others including Lind A.', ['F. Noor', 'B. Ek', 'A. Lind']],
    ['F. Noor, B. Ek et al. (including A. Lind)', ['F. Noor', 'B. Ek', 'A. Lind']],
    ['Noor, F. B. Gonza Lind & C. Oz', ['F. Noor', 'B. Gonza Lind', 'C. Oz']],
    ['Noor, F. y Lind, A. (2020)', ['F. Noor', 'A. Lind']],
    ['Lind, A. B., and Noor, F. G. The Astrophysical Journal', ['A. B. Lind', 'F. G. Noor']],
    ['王伟, 李晓明', ['王伟', '李晓明']],
    ['荀若溪, 芈亮, 费巧云', ['荀若溪', '芈亮', '费巧云']],
    ['Rooms (with Lind, Noor-Vidal, Frost).', ['Lind', 'Noor-Vidal', 'Frost']],
    ['教授 · 博导', []],
    ['A. Lind – B. Noor, Note', ['A. Lind', 'B. Noor']],
    ['O.P.Noor and B.B.Lind. 2002', ['O.P. Noor', 'B.B. Lind']],
    ['김민수, 남지혜', ['김민수', '남지혜']],
    ['Noor et al. (2020)', ['Noor']],
    ['Okafor C, Ní Bhriain S, Petersen HL. A camera for burrows', ['C Okafor', 'S Ní Bhriain', 'HL Petersen']],
    ['Ada Quist (Univ. of Aldmoor), Ben Osei (Port Ansel) and Bo Ek (MIT)', ['Ada Quist', 'Ben Osei', 'Bo Ek']],
    ['Ada Lind (Aldmoor University), Bo Ek (ICML 2020)', ['Ada Lind', 'Bo Ek']],
    ['A. Lind B. Noor C. D. Frost', ['A. Lind', 'B. Noor', 'C. D. Frost']],
    ['A. Lind B. Noor', ['A. Lind', 'B. Noor']],
    ['A. Lind, M. -H. Noor, B. Frost', ['A. Lind', 'M. H. Noor', 'B. Frost']],
    ['o B. Lind, M. Noor', ['B. Lind', 'M. Noor']],
    ["K. Lind and B. Ek 'Commas in rooms'", ['K. Lind', 'B. Ek']],
    ['Ada Lind, Bo Ek, Dana Frost, Mausaba', ['Ada Lind', 'Bo Ek', 'Dana Frost', 'Mausaba']],
    ['J. Robert K. Oppen, Bo Ek', ['J. Robert K. Oppen', 'Bo Ek']],
    ['Ada Lind · Bo Ek · Dana Frost', ['Ada Lind', 'Bo Ek', 'Dana Frost']],
    ['Ada Lind | Bo Ek / Dana Frost', ['Ada Lind', 'Bo Ek', 'Dana Frost']],
    ['A. Lind; B. Ek; D. Frost', ['A. Lind', 'B. Ek', 'D. Frost']],
    ['Ada Lind etal, New Commas in small rooms', ['Ada Lind']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    'Ada Lind, Bo Ek et al.',
    'Ada Lind, Bo Ek, and others',
    'Ada Lind, Bo Ek, and 8 more authors',
    'Ada Lind, Bo Ek, and 14 coauthors',
    'Ada Lind, ..., Bo Ek',
  ])('%s is the beginning of a list', (text) => {
    expect(findNames(text)[0]).toMatchObject({ truncated: true });
  });

  test('"with" leaves the owner out', () => {
    expect(findNames('(with Ada Lind and Bo Ek)')[0]).toMatchObject({ coauthors: true });
    expect(findNames('(z A. Lind)')[0]).toMatchObject({ coauthors: true });
    expect(findNames('Ada Lind and Bo Ek')[0]).toMatchObject({ coauthors: false });
  });

  test('a list ends where the title begins', () => {
    const [list] = findNames('A. Lind, B. Ek. Slow mixing on thin groups. Nonlinearity 22');
    expect(list?.names).toHaveLength(2);
  });

  test('words of titles score below names', () => {
    const score = (text: string) => findNames(text)[0]?.score ?? -1;
    expect(score('Deep Learning, Neural Networks and Transformers')).toBeLessThan(0);
    expect(score('Michael Chen, Anna Schmidt and Wei Zhang')).toBeGreaterThan(1.5);
  });
});
