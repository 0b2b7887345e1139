import { expect, test } from 'vitest';
import { doiIn } from '../../lib/parse/doi.ts';

test.each([
  ['doi: 10.1000/ABC.123.', '10.1000/abc.123'],
  ['https://doi.org/10.1000/xyz%2F7', '10.1000/xyz/7'],
  ['https://journal.example.org/doi/full/10.1000/xyz.7/full', '10.1000/xyz.7'],
  ['(see 10.1000/s0(12)34-5)', '10.1000/s0(12)34-5'],
  ['https://example.org/article?doi=10.1000%2Fq1', '10.1000/q1'],
  ['version 10.2 of 10.1000', undefined],
  ['%E0%A4%A 10.1000%2f', undefined],
])('%s', (text, doi) => {
  expect(doiIn(text)).toBe(doi);
});
