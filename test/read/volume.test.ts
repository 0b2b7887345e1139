import { expect, test } from 'vitest';
import { volumeIn } from '../../lib/read/volume.ts';

test.each([
  [' 44 (2020), no. 3, 301–340.', '44', '301–340'],
  [', 12(1): 1-33. [Link]', '12', '1–33'],
  [' 53(2), 2024.', '53', undefined],
  [', 2024, 33: 1201-1214.', '33', '1201–1214'],
  [', Vol. 35, pp. 012101 (2023).', '35', '012101'],
  [' 77 (2024), H. 2, S. 90–104.', '77', '90–104'],
  ['. 2023. Т. 62, № 4. С. 401–420.', '62', '401–420'],
  [', 62:4 (2023), 277–290.', '62', '277–290'],
  [' 14, 2021, pp. 3-19.', '14', '3–19'],
  [', pages 8748–8763, 2021', undefined, '8748–8763'],
  [' 133, 041002 (2024)', '133', undefined],
  [', volume 162 of Proceedings of Machine Learning Research, pages 1–12', '162', '1–12'],
  [' 2023', undefined, undefined],
  [' 2024 (Oral, top 5-10%)', undefined, undefined],
  [', 23-29 July 2023', undefined, undefined],
  [', Vienna, 2019-2021', undefined, undefined],
  ['', undefined, undefined],
])('of "%s" volume %s and pages %s', (after, volume, pages) => {
  expect(volumeIn(after)).toEqual({ ...(volume ? { volume } : {}), ...(pages ? { pages } : {}) });
});
