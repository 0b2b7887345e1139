import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVenue, venueShortName, venuesIn } from '../../lib/parse/venue-names.ts';
import { venueTable } from '../../scripts/make-venue-table.ts';

describe('venueShortName', () => {
  it.each([
    ['NeurIPS 2031', 'NeurIPS'],
    ["KDD'31", 'KDD'],
    ['ICASSP2031', 'ICASSP'],
    ['36th Conference on Neural Information Processing Systems', 'NeurIPS'],
    ['Advances in Neural Information Processing Systems 36', 'NeurIPS'],
    ["Proceedings of the 40th International Conference on Machine Learning (ICML '31)", 'ICML'],
    ['IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR), 2031', 'CVPR'],
    ['Proceedings of the AAAI Conference on Artificial Intelligence, 38(1)', 'AAAI'],
    ['Transactions of the Association for Computational Linguistics', 'TACL'],
    ['Language Resources and Evaluation Conference 2031', 'LREC'],
    ['Winter Simulation Conference', 'WSC'],
    ['Nature', 'Nature'],
    ['The Astrophysical Journal Letters', 'ApJL'],
    ['IEEE ACCESS', 'IEEE Access'],
  ])('reads %j as %s', (printed, short) => expect(venueShortName(printed)).toBe(short));

  it.each([
    ['J. Comput. Phys.', 'Journal of Computational Physics'],
    ['Phys. Rev. D', 'PRD'],
    ['Phys Rev Lett 120', 'PRL'],
    ['Mon. Not. R. Astron. Soc.', 'MNRAS'],
    ['Astrophys. J.', 'ApJ'],
    ['IEEE Trans. Pattern Anal. Mach. Intell.', 'IEEE TPAMI'],
    ['Proc. ACM Hum.-Comput. Interact.', 'PACMHCI'],
  ])('reads the abbreviation %j as %s', (printed, short) => expect(venueShortName(printed)).toBe(short));

  it.each([
    ['Findings of the Association for Computational Linguistics: EMNLP 2031', 'Findings of EMNLP'],
    ['ICML 2031 Workshop on Small Models', 'ICML Workshop'],
  ])('keeps findings and workshops apart from the conference: %j', (printed, short) =>
    expect(venueShortName(printed)).toBe(short),
  );

  it.each([
    'International Conference on Machine Learning and Cybernetics',
    'International Conference on Machine Learning, Optimization, and Data Science (LOD 2031)',
    'Canadian Conference on Artificial Intelligence',
    'Southern African Conference on AI Research',
    'Workshop on Mobile AI',
    'Journal of Unheard Results',
    'Machine Learning for Dogs',
    'IEEE UEMCON, T.J. Somewhere Center',
    '',
  ])('does not take %j for a venue it resembles', (printed) => expect(venueShortName(printed)).toBeUndefined());

  it('tells a journal from a namesake that is international', () => {
    expect(venueShortName('International Journal of Number Theory')).toBe('Int. J. Number Theory');
    expect(venueShortName('Journal of Number Theory')).toBe('J. Number Theory');
  });
});

describe('findVenue', () => {
  it('finds a venue inside a text, where it stands and the year beside it', () => {
    const text = 'Appeared in Proc. of ICML 2031, Vienna';
    const found = findVenue(text)!;
    expect(text.slice(found.start, found.end)).toBe('ICML');
    expect(found).toMatchObject({ short: 'ICML', kind: 'conference', year: 2031 });
  });

  it('takes words and short acronyms for a venue only beside a year', () => {
    expect(findVenue('The nature of things and Science for all')).toBeUndefined();
    expect(findVenue('we met at CHI')).toBeUndefined();
    expect(findVenue("we met at CHI '31")).toMatchObject({ short: 'CHI', year: 2031 });
  });

  it('reads no venue out of a link or an identifier', () => {
    expect(findVenue('see https://example.org/ICML2031 or MODEL_CVPR2031')).toBeUndefined();
  });

  it('never throws and answers places inside the text', () => {
    const bits = fc.constantFrom(
      'ICML',
      ' 2031',
      'Journal of ',
      'Phys. Rev. ',
      'A&A',
      ' and ',
      '(',
      ')',
      "'31",
      ', ',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (printed) => {
        venueShortName(printed);
        const ends = venuesIn(printed).flatMap((match) => [match.start, match.end]);
        return ends.every((at, k) => at >= (ends[k - 1] ?? 0) && at <= printed.length);
      }),
    );
  }, 30_000);
});

describe('the table', () => {
  it('is what the list says', () => {
    const made = readFileSync(new URL('../../lib/parse/venue-table.ts', import.meta.url), 'utf8');
    expect(made).toBe(venueTable());
  }, 30_000);
});
