import { expect, test } from 'vitest';
import { mayBeFollowed } from '../../lib/content/marks/candidates.ts';
import { findListEntries } from '../../lib/parse/arxiv-entries.ts';
import { followedKeys } from '../../lib/parse/name-key.ts';
import { parsePage } from '../../scripts/dom.ts';
import { newListing } from '../sites/arxiv-markup.ts';

const entryBy = (authors: readonly string[], byline?: string | null) => {
  const html = newListing([{ id: '2611.90000', title: 'Paper', authors, ...(byline === undefined ? {} : { byline }) }]);
  return findListEntries(parsePage(html, 'https://arxiv.org/list/cs.LG/new')).at(0);
};
const keys = (...names: string[]) => new Set(names.flatMap(followedKeys));

test.each([
  [['Jun Rii', 'Ilse Vanbergen'], ['Ilse Vanbergen'], true],
  [['I. Vanbergen'], ['Ilse Vanbergen'], true],
  [['Vanbergen Ilse'], ['Ilse Vanbergen'], true],
  [['Sólveig Brandvold'], ['Solveig Brandvold'], true],
  [['Anneke Dröste'], ['Anneke Droeste'], false],
  [['Ilse Fenwick'], ['Ilse Vanbergen'], false],
  [['Vanbergen Lodewijk'], ['Ilse Vanbergen'], false],
  [['Jun Rii'], [], false],
])('%j may be by one of %j: %s', (authors, followed, maybe) => {
  expect(mayBeFollowed(entryBy(authors), keys(...followed))).toBe(maybe);
});

test('an entry without an author line is by nobody followed', () => {
  expect(mayBeFollowed(entryBy([], null), keys('Ilse Vanbergen'))).toBe(false);
});
