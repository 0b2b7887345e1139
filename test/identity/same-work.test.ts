import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { externalIdsOf } from '../../lib/identity/external-ids.ts';
import { mergeFacts } from '../../lib/identity/merge-work.ts';
import { isSameWork } from '../../lib/identity/same-work.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { authors, paper } from '../store/build.ts';

const title = 'Sparse ladders for slow learners';

describe('external ids', () => {
  test('arXiv’s own DOI is an arXiv id', () => {
    expect(externalIdsOf({ title, doi: '10.48550/arxiv.2605.00011' })).toEqual([
      'arxiv:2605.00011',
      `title:${title.toLowerCase()}`,
    ]);
  });
  test('a title that folds to nothing is no id', () => {
    expect(externalIdsOf({ title: '∞' })).toEqual([]);
  });
});

describe('one work', () => {
  test.each<[string, Partial<WorkOnPage>, Partial<WorkOnPage>]>([
    [
      'same arXiv id, another title',
      { arxivId: '2605.00011' },
      { arxivId: '2605.00011', title: 'Ladders, revisited for everybody' },
    ],
    ['same DOI', { doi: '10.1000/a' }, { doi: '10.1000/A'.toLowerCase() }],
    ['same title, one without authors', {}, { authors: [] }],
    ['same title in other letters', {}, { title: 'SPARSE LADDERS — for slow learners!' }],
    [
      'same title, the owner left out',
      { authors: authors('A. Owner', 'Bea Quill') },
      { authors: authors('Bea Quill') },
    ],
    ['preprint and published version', { arxivId: '2605.00011' }, { doi: '10.1000/a', year: 2027 }],
    ['DOIs of two publishers', { doi: '10.1000/a' }, { doi: '10.2000/b' }],
  ])('%s', (_what, a, b) => {
    expect(isSameWork(paper(title, a), paper(title, b))).toBe(true);
    expect(isSameWork(paper(title, b), paper(title, a))).toBe(true);
  });

  test.each<[string, Partial<WorkOnPage>, Partial<WorkOnPage>]>([
    ['two arXiv ids', { arxivId: '2605.00011' }, { arxivId: '2605.00012' }],
    [
      'two arXiv ids under one DOI (a volume)',
      { arxivId: '2605.00011', doi: '10.1000/a' },
      { arxivId: '2605.00012', doi: '10.1000/a' },
    ],
    ['two DOIs of one publisher', { doi: '10.1000/a' }, { doi: '10.1000/b' }],
    ['other people', {}, { authors: authors('Mo Adeyemi', 'Lin Hartog') }],
    [
      'other people of the same family names',
      { authors: authors('Wei Wang', 'Lei Li') },
      { authors: authors('Qi Wang', 'Jun Li') },
    ],
    ['a thesis and a paper', { kind: 'thesis' }, { kind: 'proceedings' }],
    ['fifteen years apart', { year: 2008 }, { year: 2023 }],
    [
      'a wrong link: another title by other people',
      { arxivId: '2605.00011' },
      { arxivId: '2605.00011', title: 'On moss', authors: authors('Lin Hartog') },
    ],
    ['a short title without authors', { title: 'On moss' }, { title: 'On moss', authors: [] }],
    [
      'a general title by one author of two',
      { title: 'Editorial' },
      { title: 'Editorial', authors: authors('Ilse Vanbergen', 'Lin Hartog') },
    ],
    [
      'a short title by one of the two',
      { title: 'Mixed moss', authors: authors('Lin Hartog') },
      { title: 'Mixed moss', authors: authors('Ada Quill', 'Lin Hartog') },
    ],
    ['no title to compare', { title: '∞' }, { title: '∞∞' }],
  ])('two works: %s', (_what, a, b) => {
    expect(isSameWork(paper(title, a), paper(title, b))).toBe(false);
    expect(isSameWork(paper(title, b), paper(title, a))).toBe(false);
  });
});

describe('merging facts', () => {
  test('a whole byline replaces a cut one, and keeps its marks', () => {
    const cut = paper(title, { authors: [{ name: 'I. Vanbergen', equalContribution: true }], authorsTruncated: true });
    const merged = mergeFacts(cut, paper(title));
    expect(merged.authors).toEqual([{ name: 'Ilse Vanbergen', equalContribution: true }, { name: 'Kofi Mensah-Adu' }]);
    expect(merged).not.toHaveProperty('authorsTruncated');
    expect(mergeFacts(merged, cut).authors).toHaveLength(2);
  });

  test('a published venue replaces a preprint’s and is not replaced by one', () => {
    const preprint = paper(title, { venue: 'arXiv preprint', kind: 'preprint', year: 2025 });
    const published = paper(title, { venue: 'Journal of Ladders', kind: 'article', year: 2026, pages: '1-9' });
    const both = mergeFacts(preprint, published);
    expect(both).toMatchObject({ venue: 'Journal of Ladders', kind: 'article', year: 2026, pages: '1-9' });
    expect(mergeFacts(published, preprint)).toMatchObject({ venue: 'Journal of Ladders', kind: 'article', year: 2026 });
  });

  test('a venue is never mixed with the volume of another', () => {
    const one = paper(title, { venue: 'Journal of Ladders' });
    const other = paper(title, { venue: 'Annals of Steps', volume: '7', venueShort: 'AoS' });
    expect(mergeFacts(one, other)).toMatchObject({ venue: 'Journal of Ladders' });
    expect(mergeFacts(one, other)).not.toHaveProperty('volume');
  });

  test('accepted comes after under review', () => {
    const review = paper(title, { venue: 'LADDER', status: 'under-review' });
    const accepted = paper(title, { venue: 'LADDER', status: 'accepted', awards: ['oral'] });
    expect(mergeFacts(review, accepted)).toMatchObject({ status: 'accepted', awards: ['oral'] });
    expect(mergeFacts(accepted, review)).toMatchObject({ status: 'accepted' });
  });

  test('adding the same facts again changes nothing, whatever they are', () => {
    const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const facts = fc
      .record({
        authors: fc.array(
          fc.constantFrom(...authors('Ilse Vanbergen', 'I. Vanbergen', 'Kofi Mensah-Adu', 'Lin Hartog')),
          { maxLength: 4 },
        ),
        authorsTruncated: some(fc.boolean()),
        year: some(fc.integer({ min: 2020, max: 2026 })),
        venue: some(fc.constantFrom('arXiv', 'LADDER', 'Journal of Ladders')),
        venueShort: some(fc.constantFrom('LADDER', 'JoL')),
        status: some(fc.constantFrom('under-review' as const, 'accepted' as const, 'to-appear' as const)),
        kind: some(fc.constantFrom('preprint' as const, 'article' as const, 'proceedings' as const)),
        arxivId: some(fc.constant('2605.00011')),
        arxivVersion: some(fc.integer({ min: 1, max: 3 })),
        comments: some(fc.constantFrom('8 pages', '9 pages, accepted')),
        awards: some(fc.array(fc.constantFrom('oral', 'Oral', 'best paper'), { minLength: 1, maxLength: 3 })),
        publishedOn: some(fc.constantFrom('2026', '2026-05', '2026-05-03')),
      })
      .map((stated) => JSON.parse(JSON.stringify({ title, ...stated })) as WorkOnPage);
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const once = mergeFacts(a, b);
        expect(mergeFacts(once, b)).toEqual(once);
        expect(once.authors.length).toBeGreaterThanOrEqual(a.authors.length);
        // A byline that became whole is no longer cut, and what appeared is no longer a preprint.
        const replaced = ['authorsTruncated', 'kind', 'venueShort', 'status'];
        for (const key of Object.keys(a)) if (!replaced.includes(key)) expect(once).toHaveProperty(key);
      }),
      { numRuns: 500 },
    );
  });
});
