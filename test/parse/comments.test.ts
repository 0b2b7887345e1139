import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommentFacts, parseComments } from '../../lib/parse/comments.ts';

const reads = (cases: [string, CommentFacts][]) =>
  it.each(cases)('%j', (line, facts) => expect(parseComments(line)).toEqual(facts));

describe('acceptance and publication', () => {
  reads([
    ['Accepted at ICML 2031', { venue: 'ICML', year: 2031, status: 'accepted' }],
    ['accpeted by cvpr2031', { venue: 'CVPR', year: 2031, status: 'accepted' }],
    ['12 pages, 3 figures, to appear in MNRAS', { venue: 'MNRAS', status: 'accepted', track: 'journal' }],
    ['A&A, in press', { venue: 'A&A', status: 'accepted', track: 'journal' }],
    ['Published as a conference paper at ICLR 2031', { venue: 'ICLR', year: 2031, status: 'published' }],
    [
      'Accepted manuscript of a paper published in Science Advances',
      { venue: 'Science Advances', status: 'published', track: 'journal' },
    ],
    ['Published in Displays, Vol. 9, 2031', { venue: 'Displays', year: 2031, status: 'published', track: 'journal' }],
    ['Submitted to ApJ on Nov 3 2030, accepted on Feb 7 2031', { venue: 'ApJ', status: 'accepted', track: 'journal' }],
    ['Accepted 28 October 2030 in Astronomy & Astrophysics', { venue: 'A&A', status: 'accepted', track: 'journal' }],
    ['Prepared for the Proceedings of IAU Symposium 999', { venue: 'IAUS' }],
  ]);
});

describe('journals in short words', () => {
  reads([
    ['to appear in Eur. Phys. J. C', { venue: 'EPJC', status: 'accepted', track: 'journal' }],
    ['accepted in Europhys. Lett.', { venue: 'EPL', status: 'accepted', track: 'journal' }],
    ['accepted in Chin. Phys. C. Comments welcome', { venue: 'Chin. Phys. C', status: 'accepted', track: 'journal' }],
    ['to appear in J. Cosmol. Astropart. Phys.', { venue: 'JCAP', status: 'accepted', track: 'journal' }],
    [
      'discussion of new bounds added, to appear in Phys. Lett. B',
      { venue: 'PLB', status: 'accepted', track: 'journal' },
    ],
    ['Accepted in Nature. Submitted version', { venue: 'Nature', status: 'accepted', track: 'journal' }],
  ]);
});

describe('venues that no table knows', () => {
  reads([
    ['Accepted at SBQQ 2031', { venue: 'SBQQ', year: 2031, status: 'accepted' }],
    [
      'To appear in the Journal of Invented Results',
      { venue: 'Journal of Invented Results', status: 'accepted', track: 'journal' },
    ],
    [
      'Accepted to the 4th International Conference on Clouds, Rain, and Weather Lore (ICCRW 2031), Ulm',
      { venue: 'ICCRW', year: 2031, status: 'accepted' },
    ],
    ['Accepted in Earth, Moon and Tides', { venue: 'Earth, Moon and Tides', status: 'accepted' }],
  ]);
});

describe('a venue alone', () => {
  reads([
    ['8 pages, CogSci 2031', { venue: 'CogSci', year: 2031 }],
    ['CVPR 2031 (Highlight)', { venue: 'CVPR', year: 2031, awards: ['highlight'] }],
    ['IEEE ACCESS', { venue: 'IEEE Access', track: 'journal' }],
    ['9 pages, conference', {}],
    ['12 pages; conference reflection', {}],
    ['12 pages, IEEE conference format', {}],
    ['manuscript prepared in PLOS ONE format', {}],
    ['Artificial Intelligence; Machine Learning', {}],
    ['3rd place solution of the Cloud Counting Challenge at CVPR 2031', {}],
    ['Funding: RESTART (PNRR PE00000099)', {}],
  ]);
});

describe('what gives no venue', () => {
  reads([
    ['Submitted to A&A. Comments are welcome', { status: 'submitted' }],
    ['This work has been submitted to the IEEE for possible publication', { status: 'submitted' }],
    ['Under review at IEEE Transactions on Multimedia', { status: 'under-review' }],
    ['To be submitted to MNRAS', {}],
    ['Submitted to arXiv', {}],
    ['Rejected from ICML 2031', {}],
    ['This is the extended version of a paper accepted at AAAI 2031', {}],
    ['A short version of this work appeared in the proceedings of KR 2031', {}],
    ['Code will be published upon acceptance', {}],
    ['Paper not published', {}],
    ['PhD thesis, 171 pages', { track: 'thesis' }],
    ['This paper has been withdrawn by the author', { status: 'withdrawn' }],
  ]);

  it('keeps what stands before another version is spoken of', () => {
    expect(parseComments('Accepted at IJCAI 2031, extended version of our workshop paper')).toMatchObject({
      venue: 'IJCAI',
    });
  });
});

describe('tracks, workshops and awards', () => {
  reads([
    ['ACL 2031 Main Conference', { venue: 'ACL', year: 2031, track: 'main' }],
    ['Findings of EMNLP 2031', { venue: 'EMNLP', year: 2031, track: 'findings' }],
    ['Accepted at ACL 2031 System Demonstrations', { venue: 'ACL', year: 2031, status: 'accepted', track: 'demo' }],
    ['To appear in ICML 2031 (Position Track)', { venue: 'ICML', year: 2031, status: 'accepted', track: 'position' }],
    [
      'Accepted to ICLR 2031 as an oral presentation',
      { venue: 'ICLR', year: 2031, status: 'accepted', awards: ['oral'] },
    ],
    [
      'Accepted at the ICLR 2031 Workshop on Honest Weather (HoWe). 10 pages',
      { venue: 'ICLR', year: 2031, status: 'accepted', track: 'workshop', workshop: 'Honest Weather (HoWe)' },
    ],
    [
      'Accepted at the HoWe Workshop, CVPR 2031',
      { venue: 'CVPR', year: 2031, status: 'accepted', track: 'workshop', workshop: 'HoWe' },
    ],
    [
      'Accepted to HoWe@ICML 2031',
      { venue: 'ICML', year: 2031, status: 'accepted', track: 'workshop', workshop: 'HoWe' },
    ],
    [
      'Accepted at the First Workshop on Honest Weather (HoWe 2031), co-located with ECML PKDD 2031',
      { venue: 'ECML PKDD', year: 2031, status: 'accepted', track: 'workshop', workshop: 'Honest Weather (HoWe)' },
    ],
    [
      'Accepted at the Workshop on Honest Weather 2031',
      {
        venue: 'Workshop on Honest Weather',
        year: 2031,
        status: 'accepted',
        track: 'workshop',
        workshop: 'Honest Weather',
      },
    ],
  ]);
});

describe('links', () => {
  reads([
    ['Code: https://github.com/ada/clouds', { code: 'https://github.com/ada/clouds' }],
    [
      'Project page: https://example.org/~ada/clouds; code at https://github.com/ada/clouds.',
      { code: 'https://github.com/ada/clouds', project: 'https://example.org/~ada/clouds' },
    ],
    ['\\href{https://ada.example.org/}{Project page}', { project: 'https://ada.example.org/' }],
    ['Dataset: https://huggingface.co/datasets/ada/clouds', {}],
    ['Data at doi:10.5281/zenodo.1234567', {}],
    ['doi: 10.1234/ABC.99.', { doi: '10.1234/abc.99' }],
    ['See https://link.springer.com/article/10.1007/s00000-031-00001-x .', { doi: '10.1007/s00000-031-00001-x' }],
  ]);
});

describe('any text', () => {
  const bits = fc.constantFrom(
    'Accepted',
    ' at ',
    ' ICML ',
    '2031',
    ' workshop on ',
    '(',
    ')',
    '. ',
    ', ',
    ' published in ',
    'Journal of ',
    'extended version of ',
    ' the ',
    '"',
    "'31",
    ' is ',
    'https://a.example/b ',
    '10.1000/x ',
    '@',
    '\\href{',
    '}',
    ' submitted to ',
    'A',
    ' and ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits, { maxLength: 80 }).map((all) => all.join('')),
  );

  it('is answered with facts of the right shape, without throwing', () => {
    fc.assert(
      fc.property(text, (line) => {
        const facts = parseComments(line);
        for (const value of [facts.venue, facts.workshop, facts.track])
          if (value !== undefined) expect(value.trim()).not.toBe('');
        if (facts.year !== undefined) expect(Number.isInteger(facts.year)).toBe(true);
        if (facts.code) expect(facts.code).toMatch(/^https?:\/\//i);
        if (facts.workshop) expect(facts.track).toBe('workshop');
      }),
    );
  }, 30_000);

  it('costs steps in proportion to its length', () => {
    const steps = (line: string): number => {
      const { exec } = RegExp.prototype;
      let count = 0;
      RegExp.prototype.exec = function counted(this: RegExp, input: string) {
        count++;
        return exec.call(this, input);
      };
      try {
        parseComments(line);
      } finally {
        RegExp.prototype.exec = exec;
      }
      return count;
    };
    for (const seed of [
      'accepted at ',
      'CVPR 2031, ',
      'Proc. ',
      'workshop on A at ',
      'A, and ',
      'is ',
      '(',
      'x; ',
      'https://a.example/b ',
    ])
      expect(steps(seed.repeat(2_000 / seed.length)), seed).toBeLessThan(
        2.6 * steps(seed.repeat(1_000 / seed.length)) + 400,
      );
    expect(steps('accepted at '.repeat(5_000))).toBe(steps('accepted at '.repeat(450)));
  });
});
