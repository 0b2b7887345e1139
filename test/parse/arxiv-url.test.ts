import { expect, test } from 'vitest';
import { parseArxivDate } from '../../lib/parse/arxiv-date.ts';
import { parseSubjects } from '../../lib/parse/arxiv-subjects.ts';
import { listingKey } from '../../lib/parse/arxiv-url.ts';

test.each([
  ['/list/cs.LG/new', 'cs.LG/new'],
  ['/list/cs.LG/new?skip=50&show=50', 'cs.LG/new'],
  ['/list/cs.LG/recent/', 'cs.LG/recent'],
  ['/list/cs.LG/pastweek?show=250', 'cs.LG/recent'],
  ['/list/cs.LG/2026-01?skip=0&show=2000', 'cs.LG/2026-01'],
  ['/list/cs.LG/2601', 'cs.LG/2026-01'],
  ['/list/hep-th/9512', 'hep-th/1995-12'],
  ['/list/hep-th/2011', 'hep-th/2011'],
  ['/list/hep-th/95', 'hep-th/1995'],
  ['/list/cs.LG/current', undefined],
  ['/list/cs.LG', undefined],
  ['/catchup/grp_physics/2011-02-03?abs=True', 'grp_physics/2011-02-03'],
  ['/a/warner_s_1', 'a/warner_s_1'],
  ['/search/?query=secret+plans&searchtype=all', 'search'],
  ['/search/cs?query=secret', 'search'],
])('%s is the listing %s', (path, key) => {
  expect(listingKey(new URL(path, 'https://arxiv.org'))).toBe(key);
});

test.each([
  ['Showing new listings for Friday, 6 February 2026', '2026-02-06'],
  ['Thu, 05 Feb 2026', '2026-02-05'],
  ['Submitted 16 June, 2025; originally announced', '2025-06-16'],
  ['Wed, 30 February 2026', undefined],
  ['12 Brumaire 2026', undefined],
  ['February 2026', undefined],
])('"%s" holds the day %s', (text, day) => {
  expect(parseArxivDate(text)).toBe(day);
});

test('subjects are read by their identifiers, whatever the names hold', () => {
  expect(
    parseSubjects(
      'Computational Engineering, Finance, and Science (cs.CE); Mathematical Physics (math-ph); Optics (again) (physics.optics)',
    ),
  ).toEqual(['cs.CE', 'math-ph', 'physics.optics']);
  expect(parseSubjects('')).toEqual([]);
});
