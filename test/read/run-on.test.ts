import { describe, expect, test } from 'vitest';
import { readGeneral } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';

/*
 * One block with two entries. What stands around them is the least that a page needs to be somebody's.
 */

const url = new URL('https://people.example.edu/~lind/');
const read = (entries: string) => {
  const html = `<title>Ada Lind</title><h1>Ada Lind</h1><p>Lecturer in Philosophy, Varde University</p><h2>Publications</h2>${entries}`;
  return readGeneral({ url, doc: parsePage(html, url.href) }).works.map(({ title, year, authors }) => [
    title,
    year,
    ...authors.map(({ name }) => name),
  ]);
};

describe('one block with two entries', () => {
  test('in one item, parted by a break', () => {
    const works = read(`<ul>
      <li>Ada Lind and Bo Ek. <b>Hearing the rain fall.</b> <i>Mind</i>, 2022.<br>Ada Lind and Cem Oz. <b>Seeing the rain stop.</b> <i>Ethics</i>, 2021.</li>
      <li>Cem Oz and Ada Lind. <b>What mirrors owe us.</b> <i>Noûs</i>, 2020.</li></ul>`);
    expect(works).toEqual([
      ['Hearing the rain fall', 2022, 'Ada Lind', 'Bo Ek'],
      ['Seeing the rain stop', 2021, 'Ada Lind', 'Cem Oz'],
      ['What mirrors owe us', 2020, 'Cem Oz', 'Ada Lind'],
    ]);
  });

  test.each([
    ['in round brackets', (n: number) => `(${n})`],
    ['in square brackets', (n: number) => `[${n}]`],
    ['with a full stop', (n: number) => `${n}.`],
  ])('in one paragraph, parted by numbers %s', (_how, number) => {
    const works =
      read(`<p>${number(1)} “Hearing the rain fall”, <i>Mind</i> 131 (2022), 77–99. ${number(2)} “Seeing the rain stop”
      (with Bo Ek), <i>Analysis</i> 80 (2020), 301–309. ${number(3)} “What mirrors owe us”, <i>Ethics</i> 129 (2019).</p>`);
    expect(works).toEqual([
      ['Hearing the rain fall', 2022],
      ['Seeing the rain stop', 2020, 'Bo Ek'],
      ['What mirrors owe us', 2019],
    ]);
  });

  test('in one line, one after the other', () => {
    const works =
      read(`<p>Bo Ek, Ada Lind. <b>Hearing the rain fall</b> (<i>Journal of Rain</i>, 2022); Ada Lind, Cem Oz.
      <b>Seeing the rain stop</b> (<i>Journal of Rain</i>, 2023).</p><p>Ada Lind. <b>What mirrors owe us</b> (<i>Ethics</i>, 2019).</p>`);
    expect(works).toEqual([
      ['Hearing the rain fall', 2022, 'Bo Ek', 'Ada Lind'],
      ['Seeing the rain stop', 2023, 'Ada Lind', 'Cem Oz'],
      ['What mirrors owe us', 2019, 'Ada Lind'],
    ]);
  });

  test('is one when the second is said of the first, or is no work', () => {
    const works =
      read(`<ul><li>Ada Lind, Bo Ek. <b>Hearing the rain fall.</b> <i>Mind</i>, 2022. <b>Best Paper Award</b> of the Rain Society 2023.</li>
      <li>Ada Lind, Cem Oz. “Seeing the rain stop”, <i>Proceedings of RAIN</i> (2020). Extended version of “Seeing the rain”, <i>RAIN</i> (2019).</li></ul>`);
    expect(works.map(([title]) => title)).toEqual(['Hearing the rain fall', 'Seeing the rain stop']);
  });
});
