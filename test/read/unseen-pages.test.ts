import { describe, expect, test } from 'vitest';
import { readGeneral } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';

const url = new URL('https://example.org/~pages/');

/** A page of one person's publications around what stands under its headings. */
const works = (body: string) =>
  readGeneral({ url, doc: parsePage(`<title>Ada Lind</title><h1>Ada Lind</h1>${body}`, url.href) }).works;

describe('what pages nobody had looked at taught', () => {
  test('a journal with the month of its issue is the venue', () => {
    const read = works(
      ['Muscles', 'Commas', 'Echoes', 'Doors', 'Windows', 'Rooms', 'Keys', 'Locks']
        .map((word) => `<p><b>${word} in the Elderly</b><br>Ada Lind<br>Solby Platform, May 2019</p>`)
        .join(''),
    );
    expect(read.map(({ venue }) => venue)).toEqual(Array(8).fill('Solby Platform'));
  });
});
