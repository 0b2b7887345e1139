import { describe, expect, test } from 'vitest';
import { mergeFacts, publicationRank } from '../../lib/identity/merge-work.ts';
import { changesOf, replacedSince } from '../../lib/identity/work-changes.ts';
import type { Manifestation, WorkOnPage } from '../../lib/model/work.ts';

const work = (rest: Partial<WorkOnPage> = {}): WorkOnPage => ({ title: 'Tall ladders', authors: [], ...rest });
const workshop = work({ venue: 'NeurIPS 2025 Workshop on Ladders', venueShort: 'NeurIPS Workshop', kind: 'workshop' });
const conference = work({
  venue: 'International Conference on Learning Representations',
  venueShort: 'ICLR',
  year: 2026,
});

describe('a workshop and what comes after it', () => {
  test.each([
    ['accepted there', workshop],
    ['under review elsewhere', { ...workshop, status: 'under-review' as const }],
    ['not called one but by its name', work({ venue: 'ICML Workshop on Ladders', status: 'accepted' })],
  ])('the place it appears at later is its venue, and the workshop stays (%s)', (_what, known) => {
    const merged = mergeFacts(known, conference);
    expect(merged).toMatchObject({ venueShort: 'ICLR', furtherVenues: [known.venue] });
    expect(mergeFacts(merged, conference)).toEqual(merged);
    expect(changesOf(known, conference, false)).toEqual([{ kind: 'accepted', key: 'iclr', what: 'ICLR 2026' }]);
  });

  test('met later, the workshop is a further venue and takes nothing away', () => {
    expect(mergeFacts(conference, workshop)).toEqual({ ...conference, furtherVenues: [workshop.venue] });
    expect(changesOf(conference, workshop, false)).toEqual([]);
  });

  test('one workshop is one, however the paper was shown there', () => {
    const oral = { ...conference, furtherVenues: ['NeurIPS 2025 Workshop on Ladders (Oral)'] };
    expect(mergeFacts(oral, workshop).furtherVenues).toEqual(oral.furtherVenues);
    expect(mergeFacts(workshop, workshop)).toEqual(workshop);
  });

  test.each([
    [work(), 0],
    [work({ kind: 'preprint' }), 1],
    [work({ venue: 'arXiv' }), 1],
    [work({ venue: 'ICLR', status: 'under-review' }), 1],
    [workshop, 2],
    [conference, 3],
    [work({ status: 'to-appear' }), 3],
  ])('how far a work has come: %o', (one, rank) => {
    expect(publicationRank(one)).toBe(rank);
  });
});

describe('a replacement on a listing', () => {
  const now = '2026-11-20T09:00:00.000Z';
  const met = (arxivVersion: number, firstSeenAt: string): Manifestation => ({
    url: `https://arxiv.org/abs/2611.00001v${arxivVersion}`,
    firstSeenAt,
    arxivId: '2611.00001',
    arxivVersion,
  });
  const known = { arxivId: '2611.00001', arxivVersion: 2, manifestations: [met(2, '2026-11-10T09:00:00.000Z')] };
  const replaced = work({ arxivId: '2611.00001', section: 'replaced' });

  test('is one version later than the one known for days', () => {
    expect(replacedSince(known, replaced, now)).toBe(3);
  });

  test.each([
    ['is no news when its version was met since', { ...known, manifestations: [met(2, '2026-11-18T09:00:00.000Z')] }],
    ['is no news when nothing tells since when it is known', { arxivId: '2611.00001', arxivVersion: 2 }],
    ['is no news when no version is known', { arxivId: '2611.00001', manifestations: known.manifestations }],
  ])('%s', (_what, one) => {
    expect(replacedSince(one, replaced, now)).toBeUndefined();
  });

  test('is none on the list of new papers', () => {
    expect(replacedSince(known, { ...replaced, section: 'new' }, now)).toBeUndefined();
  });
});
