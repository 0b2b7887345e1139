import { describe, expect, test } from 'vitest';
import { quickEntry, quickNames } from '../../lib/bibliography/quick.ts';
import { familyFirst } from '../../lib/bibliography/write/names.ts';
import { textOfHtml } from '../../lib/exchange/in/names-in.ts';
import { skeletons } from '../../lib/identity/who/romanised.ts';
import { parseComments } from '../../lib/parse/comments.ts';
import { findNames } from '../../lib/parse/names.ts';
import { findVenue, venueShortName } from '../../lib/parse/venue-names.ts';
import { venueScore } from '../../lib/parse/venues.ts';
import { readGeneral } from '../../lib/read/read.ts';
import { looksLikeHtml } from '../../lib/sources/html.ts';
import { readXml } from '../../lib/sources/xml.ts';
import { parsePage } from '../../scripts/dom.ts';
import { ends } from '../helpers/ends.ts';

/*
 * Texts that can be divided in very many ways, as long as texts of their kind are let through: an expression that tries them all when it fails
 * does not come back. Found in the wild: a heading in capitals that ended in small letters held a page of 30 kB for minutes.
 */

const BITS = [
  ...[
    'A',
    'AA-',
    'Ab ',
    'ABCDEF ',
    'aA',
    'A1',
    '1',
    '20',
    '.',
    ',',
    ', ',
    '(',
    ')',
    '"',
    "'",
    '&',
    '-',
    '@',
    '/',
    '中',
    'é',
  ],
  ...[
    'in ',
    'the ',
    'and ',
    'IEEE ',
    'ICML 2026 ',
    'workshop@N',
    'Workshop on ',
    'Accepted at ',
    'Journal of ',
    'SIXTH-',
    '<a href="',
  ],
];
/** Three runs of a bit, with another between and after them; it ends in what fits nothing. */
const texts = BITS.flatMap((bit) => BITS.map((other) => [run(bit), run(bit), run(other), '!x'].join(other)));
function run(bit: string): string {
  return bit.repeat(Math.ceil(1_300 / bit.length));
}

describe('what repeats is read and done with', () => {
  test.each([
    ['comments lines', (text: string) => parseComments(`Accepted at ${text}`)],
    ['names', findNames],
    ['venues', (text: string) => [findVenue(text), venueShortName(text), venueScore(text)]],
  ])(
    '%s',
    (_what, read) => {
      for (const text of texts) ends(() => read(text));
    },
    120_000,
  );

  test('a heading in capitals that ends in small letters', () => {
    const url = new URL('https://example.org/~lind/');
    const entry = (i: number) =>
      `<li><b>A study of small models number ${i}</b><br>Ada Lind, Bo Ek<br><i>ICML</i>, 2024`;
    const html = `<title>Ada Lind</title><h3>TEACHING AND EXPOSITORY PUBLICATIONS, REVIEWS AND OTHER NOTES, etc</h3><ul>${entry(1)}${entry(2)}</ul>`;
    expect(ends(() => readGeneral({ url, doc: parsePage(html, url.href) })).works).toHaveLength(2);
  });

  test.each(['hianc', 'nan', 'angan', 'shinichi'])('a name that goes on and on: %s', (syllables) => {
    const name = syllables.repeat(40);
    for (const end of ['', 'q', 'h'])
      expect(ends(() => skeletons(name + end, name)).map(({ system }) => system)).not.toContain('zh');
  });

  test.each(['--><!--', '---><!----><!-', '--><!--D '])('a feed that begins with comments: %s', (bit) => {
    const text = `<!--${bit.repeat(400)}`;
    expect(ends(() => looksLikeHtml(text))).toBe(false);
    expect(() => ends(() => readXml(text))).toThrow();
  });

  test('a document type behind comments is still refused', () => {
    const text = `<?xml version="1.0"?>${'<!-- one -->\n'.repeat(40)}<!DOCTYPE feed><feed/>`;
    expect(() => ends(() => readXml(text))).toThrow('document type');
  });

  test('a file of spaces where names, labels and notes should be', () => {
    const spaces = '\t'.repeat(300_000);
    expect(ends(() => quickNames(`Ilse Vanbergen${spaces}x`))).toEqual(['Ilse Vanbergen x']);
    expect(ends(() => quickEntry(`@article{${spaces}}`))).toBeUndefined();
    expect(ends(() => familyFirst(`Ilse${spaces}Vanbergen`))).toBe('Vanbergen, Ilse');
    expect(ends(() => textOfHtml('<li'.repeat(100_000))).length).toBeGreaterThan(0);
  });

  test('a style sheet that never closes', () => {
    const url = new URL('https://example.org/~lind/');
    const style = `${'x'.repeat(1_999)}{${'y'.repeat(4_000)}`.repeat(60);
    const html = `<title>Ada Lind</title><style>${style}</style><h1>Ada Lind</h1>`;
    expect(ends(() => readGeneral({ url, doc: parsePage(html, url.href) })).works).toEqual([]);
  });
});
