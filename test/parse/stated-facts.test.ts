import { describe, expect, test } from 'vitest';
import type { PaperDetails } from '../../lib/model/paper-facts.ts';
import { statedFacts } from '../../lib/parse/stated-facts.ts';

const facts = (details: Omit<PaperDetails, 'id'>) => statedFacts(details);

describe('where a paper appeared', () => {
  test('is read from the comments line, with its awards', () => {
    expect(facts({ comments: 'Accepted at ICML 2026 (oral)' })).toEqual({
      venue: { name: 'ICML', year: 2026, from: 'comments' },
      awards: ['oral'],
    });
  });

  test.each([
    ['Submitted to ICML 2026'],
    ['Under review at ACL'],
    ['12 pages, 3 figures'],
    ['Extended version of a paper at ICML 2020'],
  ])('is not said by %j', (comments) => {
    expect(facts({ comments }).venue).toBeUndefined();
  });

  test('a workshop is no paper of the conference that holds it', () => {
    const { venue } = facts({ comments: 'Accepted to the NeurIPS 2026 Workshop on Bounded Memory' });
    expect(venue).toMatchObject({ name: 'NeurIPS', track: 'workshop' });
  });

  test('is where the comments said that the paper would appear, and since when', () => {
    const journalRef = 'Phys. Rev. D 83, 044012 (2011)';
    expect(facts({ comments: '12 pages, to appear in Phys. Rev. D', journalRef }).venue).toEqual({
      name: 'PRD',
      year: 2011,
      published: true,
      from: 'journal-ref',
    });
    // Of two places the one that the comments name comes first.
    expect(facts({ comments: 'Accepted at ICML 2026', journalRef }).venue).toMatchObject({
      name: 'ICML',
      from: 'comments',
    });
  });

  test('is read from the journal reference when it is a journal that is known', () => {
    expect(facts({ journalRef: 'Phys. Rev. D 83, 044012 (2011)' }).venue).toEqual({
      name: 'PRD',
      year: 2011,
      published: true,
      from: 'journal-ref',
    });
  });

  test.each([
    ['Phys.Lett.B699:187-191,2011', 'PLB', 2011],
    ['Phys.Rev. D83 (2011) 084039', 'PRD', 2011],
    ['Eur.Phys. J. C (2011) 71:1740', 'EPJC', 2011],
    ['Eur. Phys. J. D 63, 73', 'Eur. Phys. J. D', undefined],
    ['JCAP03(2011)039', 'JCAP', 2011],
    ['J. Phys.: Condens. Matter 23 (2011) 094205', 'J. Phys. Condens. Matter', 2011],
    ['Opt. Lett. 36, 716 (2011)', 'Opt. Lett.', 2011],
  ])('is read from %j', (journalRef, name, year) => {
    const { venue } = facts({ journalRef });
    expect([venue?.name, venue?.year]).toEqual([name, year]);
  });

  test.each([
    ['Opt. Commun. 284, 2653 (2011)', 'no journal of the table, and nothing that says it is one'],
    ['Private communication, 2011', 'no journal'],
    ['2nd TPC Technology Conference (VLDB/TPCTC 10)', 'a conference beside another'],
  ])('is left out of %j: %s', (journalRef) => {
    expect(facts({ journalRef }).venue).toBeUndefined();
  });
});

describe('code', () => {
  test('of the comments line comes before that of the abstract', () => {
    const abstract = 'Our code is available at https://github.com/one/two.';
    expect(facts({ abstract }).code).toEqual({ url: 'https://github.com/one/two', from: 'abstract' });
    expect(facts({ abstract, comments: 'Code: https://github.com/three/four' }).code).toEqual({
      url: 'https://github.com/three/four',
      from: 'comments',
    });
  });

  test('is an address without the TeX around it', () => {
    const abstract = 'The code is released at \\href{https://github.com/one/two}{this link}.';
    expect(facts({ abstract }).code?.url).toBe('https://github.com/one/two');
  });

  test('a project page is told apart from it, and a video is neither', () => {
    expect(facts({ abstract: 'Project page: https://one.github.io/two' })).toEqual({
      project: { url: 'https://one.github.io/two', from: 'abstract' },
    });
    expect(facts({ abstract: 'Demo video: https://video.example/x' })).toEqual({});
  });
});
