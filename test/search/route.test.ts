import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../lib/search/route.ts';

const id = '00000000-0000-4000-8000-000000000001';

test.each<[string, Route]>([
  ['', { view: 'papers', scope: 'reading', query: '' }],
  ['#papers', { view: 'papers', scope: 'papers', query: '' }],
  [
    '#papers?q=venue%3AICML+small&sort=newest',
    { view: 'papers', scope: 'papers', query: 'venue:ICML small', order: 'newest' },
  ],
  [`#paper/${id}`, { view: 'papers', scope: 'papers', query: '', paper: id }],
  [`#paper/${id}?in=reading&q=x`, { view: 'papers', scope: 'reading', query: 'x', paper: id }],
  ['#people', { view: 'people' }],
  [`#person/${id}`, { view: 'people', person: id }],
  ['#new', { view: 'new' }],
  ['#insights', { view: 'insights' }],
  ['#data', { view: 'data' }],
])('%s leads where it says, and back', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(parseRoute(formatRoute(route))).toEqual(route);
});

test.each(['#paper', '#paper/x', '#person/../../x', '#nowhere', '#<script>', `#paper/${id}x`])(
  '%s names nothing',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'unknown' });
  },
);

test('an order that there is not is left out', () => {
  expect(parseRoute('#papers?sort=__proto__')).toEqual({ view: 'papers', scope: 'papers', query: '' });
});
