import { describe, expect, test } from 'vitest';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { withStated } from '../../lib/parse/stated-work.ts';

const read = (said: Partial<WorkOnPage>) => withStated({ title: 'x', authors: [], kind: 'preprint', ...said });

describe('what arXiv says of a paper in words', () => {
  test.each([
    ['Accepted to NeurIPS 2025', 'NeurIPS', 'NeurIPS', 2025],
    ['12 pages. To appear in the Journal of Knot Theory', 'Journal of Knot Theory', undefined, undefined],
    ['Accepted for publication in ApJ', 'ApJ', 'ApJ', undefined],
    ['Camera-ready version for ACL 2026, 9 pages', 'ACL', 'ACL', 2026],
    ['Accepted to Findings of ACL 2026', 'Findings of ACL', 'Findings of ACL', 2026],
  ])('"%s" is where it is accepted', (comments, venue, venueShort, year) => {
    const work = read({ comments });
    expect([work.venue, work.venueShort, work.year, work.status, work.kind]).toEqual([
      venue,
      venueShort,
      year,
      'accepted',
      undefined,
    ]);
  });

  test.each([
    'Submitted to ICML 2026',
    'Extended version of a paper accepted at ICML 2026',
    'Under review, not accepted by anybody',
    '12 pages, 3 figures',
    'Rejected at ICML 2026, to appear somewhere, we hope',
  ])('"%s" is no acceptance', (comments) => {
    expect(read({ comments })).toEqual({ title: 'x', authors: [], kind: 'preprint', comments });
  });

  test('a workshop is a further venue of a preprint', () => {
    const work = read({ comments: 'Accepted at the NeurIPS 2025 Workshop on Gardens' });
    expect(work).toMatchObject({ furtherVenues: ['NeurIPS 2025 Workshop on Gardens'], kind: 'preprint' });
    expect(work).not.toHaveProperty('venue');
  });

  test('a journal reference says that it is in print', () => {
    const work = read({ journalRef: 'Phys. Rev. D 83, 044012 (2011)' });
    expect([work.venue, work.year, work.status, work.kind]).toEqual(['PRD', 2011, undefined, undefined]);
  });

  test('awards and code are told', () => {
    const work = read({ comments: 'Accepted at ICML 2026 (oral). Code: https://github.com/ladders/sparse.' });
    expect(work.awards).toEqual(['oral']);
    expect(work.links).toEqual([{ kind: 'code', url: 'https://github.com/ladders/sparse' }]);
  });
});
