import { expect, test } from 'vitest';
import type { Page } from '../../lib/model/page.ts';
import { withShortVenues } from '../../lib/parse/short-venues.ts';

test('works get the standard names of their venues, those that have one keep it, unknown venues get none', () => {
  const work = (venue?: string, venueShort?: string) => ({
    title: 'Sparse ladders',
    authors: [],
    ...(venue ? { venue } : {}),
    ...(venueShort ? { venueShort } : {}),
  });
  const page: Page = {
    url: 'https://scholar.google.com/citations?user=abcdefAAAAJ',
    site: 'scholar',
    kind: 'publication-list',
    confidence: 1,
    works: [
      work('International Conference on Machine Learning, 1234-1245'),
      work('Advances in neural information processing systems 35', 'NeurIPS D&B'),
      work('Journal of Invented Ladders'),
      work(),
    ],
    problems: [],
  };
  expect(withShortVenues(page).works.map(({ venueShort }) => venueShort)).toEqual([
    'ICML',
    'NeurIPS D&B',
    undefined,
    undefined,
  ]);
  expect(page.works[0]).not.toHaveProperty('venueShort');
});
