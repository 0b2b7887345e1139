import { describe, expect, test } from 'vitest';
import { readGeneral } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';

const PAPERS = [
  ['Climbing with Few Rungs', 'Ada Quist (Univ. of Aldmoor), Ben Osei (Port Ansel)'],
  ['Ladders on Manifolds', 'Chika Ume, Dmitri Volkov, Elsa Brandt'],
  ['Safe Descent in Practice', 'Gitte Holm, Hugo Paz'],
  ['Rope or Rung? A Field Study', 'Ines Roth, Jun Mori, Kwame Addo'],
  ['Learning to Lean', 'Lea Finn, Mats Eriksen'],
] as const;
const read = (title: string, heading: string, papers: readonly (readonly [string, string])[] = PAPERS) => {
  const items = papers.map(([name, by]) => `<li><b>${name}</b><br>${by}</li>`).join('');
  const url = new URL('https://ladder.example.org/list');
  const html = `<title>${title}</title><h1>${heading}</h1><ul>${items}</ul>`;
  return readGeneral({ url, doc: parsePage(html, url.href) });
};

describe('a list of papers by many', () => {
  test.each([
    ['Accepted Papers - LADDER 2025', 'Accepted Papers'],
    ['Proceedings of the 4th Symposium on Ladders', 'Proceedings of LADDER 2025'],
    ['Search results | PaperHarbour', 'Search results for “ladders”'],
    ['Trending papers | PaperHarbour', 'Today’s papers'],
  ])('that is a venue’s or an index’s, %s, is a listing of papers and nobody’s page', (title, heading) => {
    const page = read(title, heading);
    expect(page.kind).toBe('paper-listing');
    expect(page.researcher).toBeUndefined();
    expect(page.works.map(({ title: name }) => name)).toEqual(PAPERS.map(([name]) => name));
    expect(page.works[0]!.authors.map(({ name }) => name)).toEqual(['Ada Quist', 'Ben Osei']);
    expect(page.confidence).toBeGreaterThan(0.8);
  });

  test.each([
    ['Awesome ladders', 'Papers of 2025'],
    ['Reading list on ladders', 'List of papers'],
    ['Ladder Lab', 'Recent papers'],
    ['CS 401: Ladders', 'Course readings: conference papers'],
    ['Ladders', 'Papers that I like'],
  ])('that somebody chose, or a group’s, %s, is none of a venue’s', (title, heading) => {
    expect(read(title, heading)).toMatchObject({ kind: 'other', works: [] });
  });

  test('in whose bylines one person recurs is that person’s', () => {
    const own = PAPERS.map(([name, by]) => [name, `${by}, Farah Noor`] as const);
    const page = read('Search results: papers by Farah Noor', 'Farah Noor', own);
    expect(page.kind).not.toBe('paper-listing');
    expect(page.researcher?.name).toBe('Farah Noor');
  });
});
