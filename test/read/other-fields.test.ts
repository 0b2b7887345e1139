import { describe, expect, test } from 'vitest';
import { readGeneral } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';

const url = new URL('https://example.org/~lind/');
const read = (html: string, address = url) => readGeneral({ url: address, doc: parsePage(html, address.href) });
const ofHtml = (body: string) => read(`<title>Ada Lind</title><h1>Ada Lind</h1>${body}`);
const titles = (page: ReturnType<typeof readGeneral>) => page.works.map(({ title }) => title);

describe('titles that hold words in italics', () => {
  test('are read whole where they are bold, wherever the italics stand', () => {
    const entry = (title: string) =>
      `<p>Lind, A., Ek, B. and D. Frost (2017)<br><b>${title}</b><br><i>Journal of Bobcats</i> <b>17</b>: 411-421.</p>`;
    const page = ofHtml(
      `<h2>Publications</h2>${[
        'Effects of rain on <i>Lynx rufus</i> in Varde: a field study.',
        '<i>Lynx rufus</i> and the commas of the forest.',
        'Rapid host switching in generalist <i>Lynx</i>.',
        'Rooms that bobcats like.',
      ]
        .map(entry)
        .join('')}`,
    );
    expect(titles(page)).toEqual([
      'Effects of rain on Lynx rufus in Varde: a field study',
      'Lynx rufus and the commas of the forest',
      'Rapid host switching in generalist Lynx',
      'Rooms that bobcats like',
    ]);
  });

  test('are read whole where nothing else sets them apart', () => {
    const entry = (title: string) =>
      `<li>Lind A, Ek B, Frost D. 2017. ${title}. <i>Journal of Bobcats</i> 17:411-421.</li>`;
    const page = ofHtml(
      `<h2>Publications</h2><ul>${[
        'Small bones make loud sounds in wild bobcats (<i>Lynx rufus</i>)',
        'A tale of generalist <i>Lynx</i> hunters under rain',
        'Rooms that bobcats like',
      ]
        .map(entry)
        .join('')}</ul>`,
    );
    expect(titles(page)).toEqual([
      'Small bones make loud sounds in wild bobcats (Lynx rufus)',
      'A tale of generalist Lynx hunters under rain',
      'Rooms that bobcats like',
    ]);
    expect(page.works.map(({ venue }) => venue)).toEqual(Array(3).fill('Journal of Bobcats'));
  });
});
