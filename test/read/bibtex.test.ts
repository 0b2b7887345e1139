import { describe, expect, test } from 'vitest';
import { recordsIn } from '../../lib/read/bibtex.ts';
import { readGeneral } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';

const url = new URL('https://example.org/~lind/');
const worksOf = (entries: string) =>
  readGeneral({
    url,
    doc: parsePage(
      `<title>Ada Lind</title><h1>Ada Lind</h1><p>I am a PhD student at Solby University.</p><h2>Publications</h2>${entries}`,
      url.href,
    ),
  }).works;

describe('a BibTeX record on a page', () => {
  test('is read with braces in braces, quotation marks and bare values', () => {
    const [record] = recordsIn(
      '@article{lind24, title = {A {Small} Study of {{Commas}}}, author = "Lind, Ada and Ek, Bo", year = 2024, pages={1--9} }',
    );
    expect(Object.fromEntries(record!)).toEqual({
      title: 'A Small Study of Commas',
      author: 'Lind, Ada and Ek, Bo',
      year: '2024',
      pages: '1--9',
    });
  });

  test.each([
    ['Nyk{\\"a}nen', 'Nykänen'],
    ["Ren\\'e", 'René'],
    ['{\\L}ukasz', 'Łukasz'],
    ['\\c{C}elik', 'Çelik'],
    ['Gro{\\ss}', 'Groß'],
    ['Ho\\v{z}e', 'Hože'],
  ])('has its accents as letters: %s', (tex, letters) => {
    expect(recordsIn(`@misc{a, author = {${tex}}}`)[0]!.get('author')).toBe(letters);
  });

  test('that never closes ends with the text', () => {
    expect(recordsIn('@article{a, title = {Open end')[0]!.get('title')).toBe('Open end');
  });

  test('hundreds of braces and at signs take no more than their length', () => {
    expect(recordsIn('@article{a, title = {'.repeat(5_000)).length).toBeLessThan(5_001);
    expect(recordsIn('{'.repeat(100_000))).toEqual([]);
  });
});

describe('a BibTeX block beside an entry', () => {
  const block = (title: string) =>
    `<pre>@inproceedings{l24,\n title = {${title}},\n author = {Lind, Ada and Ek, Bo and others},\n booktitle = {Proceedings of the Comma Conference},\n year = {2024},\n doi = {10.1000/comma.7}\n}</pre>`;
  const entry = (title: string, more: string) =>
    `<div class="pub"><p><b>${title}</b> <a href="a.pdf">PDF</a></p>${more}</div>`;

  test('says who wrote it, where and when, when the entry does not', () => {
    const [work] = worksOf(
      entry('Commas in the Wild', block('{C}ommas in the Wild')) +
        entry('Pauses at the Door', block('Pauses at the Door')),
    );
    expect(work).toMatchObject({
      title: 'Commas in the Wild',
      authors: [{ name: 'Ada Lind', owner: true }, { name: 'Bo Ek' }],
      authorsTruncated: true,
      year: 2024,
      venue: 'Proceedings of the Comma Conference',
      doi: '10.1000/comma.7',
    });
  });

  test('of another work says nothing', () => {
    const [work] = worksOf(
      entry('Commas in the Wild', block('Something Else Entirely')) +
        entry('Pauses at the Door', block('Pauses at the Door')),
    );
    expect(work).toMatchObject({ title: 'Commas in the Wild', authors: [] });
    expect(work!.doi).toBeUndefined();
  });
});
