import { describe, expect, test } from 'vitest';
import { layOut } from '../../lib/search/co-author-map.ts';
import { largeInsights } from '../gallery/library-data.ts';

const now = '2026-11-20T12:00:00.000Z';

describe('the map of co-authors', () => {
  const map = layOut(largeInsights(now));

  test('is the same every time, for the same library', () => {
    const few = largeInsights(now, 40);
    expect(layOut(few).nodes).toEqual(layOut(few).nodes);
  });

  test('lays nobody on another, at 300 people', () => {
    expect(map.nodes.length).toBeGreaterThan(280);
    const overlapping = map.nodes.filter((a, i) =>
      map.nodes.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
    );
    expect(overlapping).toEqual([]);
  });

  test('lies inside its picture', () => {
    expect(map.nodes.every(({ x, y }) => x >= 0 && y >= 0 && x <= map.width && y <= map.height)).toBe(true);
  });

  test('of people who wrote with nobody else has nobody on it', () => {
    expect(layOut({ people: [{ id: 'a', name: 'A', papers: 3, perYear: [] }], pairs: [] })).toMatchObject({
      nodes: [],
      alone: 1,
    });
  });
});
