import { describe, expect, test } from 'vitest';
import { countInsights } from '../../lib/search/insights.ts';
import { toPaper } from '../../lib/search/paper.ts';
import type { LibraryRow } from '../../lib/store/library-views.ts';
import { row, shelved } from './rows.ts';

const now = '2026-11-20T12:00:00.000Z';
const names = new Map([
  ['a', 'Ilse Vanbergen'],
  ['b', 'Jun Rii'],
]);
const count = (...rows: LibraryRow[]) => countInsights(rows.map(toPaper), names, now);

describe('the pictures', () => {
  test('count papers of followed people by year, years without any in between too', () => {
    const { perYear } = count(
      row('x', { people: ['a'], year: 2024 }),
      row('y', { people: ['a', 'b'], year: 2026 }),
      row('z', { year: 2026 }),
    );
    expect(perYear).toEqual([
      { year: 2024, papers: 1 },
      { year: 2025, papers: 0 },
      { year: 2026, papers: 1 },
    ]);
  });

  test('count who wrote together, each pair once', () => {
    const { pairs, people } = count(
      row('x', { people: ['b', 'a'], year: 2026 }),
      row('y', { people: ['a', 'b'], year: 2010 }),
    );
    expect(pairs).toEqual([{ a: 'a', b: 'b', papers: 2 }]);
    expect(people.map(({ name, papers }) => [name, papers])).toEqual([
      ['Ilse Vanbergen', 1],
      ['Jun Rii', 1],
    ]);
  });

  test('leave out people who are followed no more', () => {
    expect(count(row('x', { people: ['gone'], year: 2026 })).perYear).toEqual([]);
  });

  test('count reading by weeks that begin on Monday', () => {
    const { weeks, toRead, readLately, daysToRead } = count(
      row('x', { shelf: shelved({ savedAt: '2026-11-16T00:00:00.000Z' }) }),
      ...[1, 3, 8].map((days) =>
        row('y', {
          shelf: shelved({
            state: 'read',
            savedAt: '2026-11-01T00:00:00.000Z',
            finishedAt: `2026-11-0${days + 1}T00:00:00.000Z`,
          }),
        }),
      ),
      row('z', { shelf: shelved({ state: 'not-interesting' }) }),
    );
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toEqual({ from: '2026-11-16', saved: 1, read: 0 });
    expect(weeks.slice(-4, -1)).toEqual([
      { from: '2026-10-26', saved: 3, read: 0 },
      { from: '2026-11-02', saved: 0, read: 2 },
      { from: '2026-11-09', saved: 0, read: 1 },
    ]);
    expect({ toRead, readLately, daysToRead }).toEqual({ toRead: 1, readLately: 3, daysToRead: 3 });
  });

  test('of an empty library are empty', () => {
    const { perYear, venues, pairs, daysToRead } = countInsights([], new Map(), now);
    expect({ perYear, venues, pairs, daysToRead }).toEqual({
      perYear: [],
      venues: [],
      pairs: [],
      daysToRead: undefined,
    });
  });
});
