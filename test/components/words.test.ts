import { beforeAll, describe, expect, test } from 'vitest';
import { cutByline, shortName } from '../../components/byline.tsx';
import { dayHead, dayKey, formatCalendarDate, formatDay } from '../../components/format.ts';
import { paperUrl, venueChip } from '../../components/paper.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { installWords } from '../gallery/words.ts';

beforeAll(() => installWords('en-GB'));
const authors = (...names: string[]) => names.map((name) => ({ name }));
const line = (...args: Parameters<typeof cutByline>) => {
  const { pieces, left } = cutByline(...args);
  return `${pieces.map((p) => (p.how ? `[${p.text}]` : p.text)).join(', ')}${left ? ` +${left}` : ''}`;
};

describe('names', () => {
  test.each([
    ['Ilse Vanbergen', 'I. Vanbergen'],
    ['Mei-Lin Castellane', 'M.-L. Castellane'],
    ['Ludwig van der Berg', 'L. van der Berg'],
    ['J. R. Thornquist Jr.', 'J. R. Thornquist Jr.'],
    ['Øyvind Brandvold', 'Ø. Brandvold'],
    ['Aristotle', 'Aristotle'],
    ['王小明', '王小明'],
  ])('%s is short for lists: %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  test('fit one line; the rest is counted', () => {
    expect(line(authors('Ann Lee', 'Bo Ray'))).toBe('A. Lee, B. Ray');
    const many = Array.from({ length: 2800 }, (_, i) => `Author Number${i}`);
    expect(line(authors(...many))).toMatch(/^A\. Number0, .* \+27\d\d$/);
  });

  test('of followed people are never cut away, and say how sure', () => {
    const many = Array.from({ length: 40 }, (_, i) => `Author Number${i}`);
    many[33] = 'Ilse Vanbergen';
    const match = { researcherId: '', name: 'Ilse Vanbergen', how: 'likely' as const, reasons: [], author: 33 };
    expect(line(authors(...many), [match])).toMatch(/^A\. Number0, .*\[Ilse Vanbergen\] \+3\d$/);
  });

  test('of the owner of a page are marked as theirs', () => {
    expect(line([{ name: 'Bo Ray' }, { name: 'Ann Lee', owner: true }])).toBe('B. Ray, [A. Lee]');
  });
});

describe('dates', () => {
  const now = new Date('2026-11-20T08:30:00');
  const at = (text: string) => new Date(text).toISOString();

  test('are today, yesterday, a day of this year, or a date', () => {
    expect(formatDay(at('2026-11-20T00:01:00'), now)).toBe('today');
    expect(formatDay(at('2026-11-19T23:59:00'), now)).toBe('yesterday');
    expect(formatDay(at('2026-11-06T12:00:00'), now)).toMatch(/^Fri,? 6 Nov$/);
    expect(formatDay(at('2025-03-11T12:00:00'), now)).toBe('11 Mar 2025');
  });

  test('head the papers of the reader’s own day', () => {
    expect(dayHead(at('2026-11-20T00:01:00'), now).name).toBe('Today');
    expect(dayHead(at('2026-11-10T12:00:00'), now)).not.toHaveProperty('date');
    expect(dayKey(at('2026-11-19T23:59:00'))).toBe('2026-11-19');
  });

  test('of arXiv are calendar dates, in no time zone', () => {
    expect(formatCalendarDate('2026-11-20')).toMatch(/^Fri,? 20 Nov 2026$/);
    expect(formatCalendarDate('someday')).toBe('someday');
  });
});

describe('a paper', () => {
  const work = (more: Partial<WorkOnPage>): WorkOnPage => ({ title: 'T', authors: [], ...more });

  test('leads to arXiv, else to its own link, else to its DOI, else nowhere', () => {
    const paper = { kind: 'paper' as const, url: 'https://p.example/x.pdf' };
    expect(paperUrl(work({ arxivId: '2611.00001', links: [paper] }))).toBe('https://arxiv.org/abs/2611.00001');
    expect(paperUrl(work({ doi: '10.1/a', links: [paper] }))).toBe(paper.url);
    expect(paperUrl(work({ doi: '10.1/a<b' }))).toBe('https://doi.org/10.1/a%3Cb');
    expect(paperUrl(work({}))).toBeUndefined();
  });

  test('has venue, year and award in one chip', () => {
    expect(venueChip(work({ venueShort: 'ACL', year: 2026, kind: 'proceedings', awards: ['Best paper'] }))).toEqual({
      text: 'ACL 2026, best paper',
      award: true,
      hasYear: true,
    });
    expect(venueChip(work({ venueShort: 'TACL', year: 2026, kind: 'article' }))?.text).toBe('TACL');
    expect(venueChip(work({ venue: 'Proc. of ACL 2026', year: 2026, kind: 'proceedings' }))?.text).toBe(
      'Proc. of ACL 2026',
    );
    expect(venueChip(work({}))).toBeUndefined();
  });
});
