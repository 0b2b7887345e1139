import { expect, test } from 'vitest';
import { arxivPdf } from '../../lib/parse/known-address.ts';

test.each([
  ['https://arxiv.org/pdf/2601.90341', '2601.90341'],
  ['https://arxiv.org/pdf/2601.90341v2.pdf', '2601.90341'],
  ['https://www.arxiv.org/pdf/hep-th/9901001', 'hep-th/9901001'],
  ['https://export.arxiv.org/pdf/2601.90341v1', '2601.90341'],
  ['https://arxiv.org/abs/2601.90341', undefined],
  ['https://notarxiv.org/pdf/2601.90341', undefined],
  ['https://a.example/2601.90341.pdf', undefined],
  ['about:blank', undefined],
])('the paper whose PDF on arXiv %s is: %s', (address, id) => {
  expect(arxivPdf(address)).toBe(id);
});
