import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/read/facts.ts';
import { readGeneral } from '../../lib/read/read.ts';
import { endsAfter } from '../../lib/read/title-ends.ts';
import { titleScore } from '../../lib/read/title-score.ts';
import { listOf, ofHtml, readHtml, titles, url } from '../helpers/page-of-ada.ts';

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

describe('where works stand', () => {
  test('is what volume and pages follow, whichever of title and journal is set apart', () => {
    const page = listOf(
      'Palindromic products (with Bo Ek), <em>Art of Small Commas and Lines</em>, 4(1), 2021.',
      'Commas on the spectra of wide rooks (with Bo Ek)<br><a href="j"><em>Rooks and Commas</em></a> <b>31</b>, no. 5 (2015), 1589-1611.',
      'Silent commas of the plane (with Dana Frost), <em>Combs and Graphs</em> 10: 1393–1400, 2019.',
    );
    expect(titles(page)).toEqual([
      'Palindromic products',
      'Commas on the spectra of wide rooks',
      'Silent commas of the plane',
    ]);
    expect(page.works[0]?.venue).toBe('Art of Small Commas and Lines');
  });

  test('is no title of a chapter’s, although it begins a line', () => {
    const page = listOf(
      '<a href="a">Quiet commas in loud rooms</a><br>(with Bo Ek)<br>In: Dorn P. (eds) <em>Rooms and Commas</em>. Vol 39. Solby Press. (2023)',
      'A brief introduction to commas<br>In: Dorn P. (eds) <em>Lectures on Rooms</em>. Solby Press. (2022)',
      '<a href="c">Rows of commas</a><br>(with Bo Ek)<br><em>Journal of Rooms</em> 12 (2020), 1–9.',
    );
    expect(titles(page)).toEqual(['Quiet commas in loud rooms', 'A brief introduction to commas', 'Rows of commas']);
  });

  test('begins after two apostrophes that close a quotation', () => {
    const page = listOf(
      "Ada Lind, Bo Ek, Dana Frost, ''<i>Probing commas beyond the line</i>'' Journal of Rooms and Lines; <a href=\"https://arxiv.org/abs/2301.00001\">arXiv:2301.00001</a>",
      "Bo Ek, Ada Lind, Dana Frost, ''<i>Full-line models of commas</i>'' Journal of Rooms and Lines; <a href=\"https://arxiv.org/abs/2201.00001\">arXiv:2201.00001</a>",
    );
    expect(page.works.map(({ venue }) => venue)).toEqual(Array(2).fill('Journal of Rooms and Lines'));
  });
});

describe('titles', () => {
  test('go on after the abbreviation of a country', () => {
    const page = listOf(
      'Lind, A., &amp; Ek, B. (2025). The 2020 U.S. election shows how commas travel. <em>Journal of Commas</em>, 3(1), 2-9.',
      'Ek, B., &amp; Lind, A. (2024). Commas that stay. <em>Journal of Commas</em>, 2(1), 2-9.',
    );
    expect(titles(page)[0]).toBe('The 2020 U.S. election shows how commas travel');
  });

  test.each([
    ['Almost comma identities', ', Proc. Nat. Acad. Sci. (USA), 116, 5428-5436 (2019)'],
    ['A general class of comma theorems', ', J. Number Th., 247(2023), 75-99.'],
  ])('end before a journal that is cut short: %s', (title, rest) => {
    const facts = factsOf({ runs: [{ text: `${title}${rest}`, style: 0, key: '' }], gap: false });
    expect(endsAfter(facts, 0)).toContainEqual([title.length, 'to a comma before a venue', 1.2]);
  });

  test('hold no volume and page', () => {
    for (const volume of [', 143 (12)', ', p. 121022'])
      expect(titleScore(`Rooms of Power and Light${volume}`)).toBeLessThan(1);
  });

  test('end before the "with" that a link took along', () => {
    const page = listOf(
      '<a href="a">Commas, Rooms, and Income with </a>Bo Ek; <em>Journal of Rooms</em> (2024)',
      '<a href="b">The Weight of Commas in Wide Rooms</a> with Bo Ek; <em>Journal of Rooms</em> (2023)',
    );
    expect(titles(page)[0]).toBe('Commas, Rooms, and Income');
  });
});

describe('towns', () => {
  test('with their state are nobody’s names', () => {
    const page = ofHtml(
      `<h2>Publications</h2><ul><li>Ada Lind, Bo Ek. “Quiet rooms and their commas.” <i>Journal of Rooms</i> 3(1), 2021.</li></ul>
       <p>Nov. 2023 Annual Meeting of the Division of Wide Rooms, Port Ansel, CO (Talk)</p><p>Oct. 2022 Annual Meeting of the Division of Wide Rooms, Solby GA, USA (Poster)</p>`,
    );
    expect(titles(page)).toEqual(['Quiet rooms and their commas']);
  });
});

describe('headings', () => {
  const work = '<li>Ada Lind, Bo Ek. “Quiet rooms and their commas.” <i>Journal of Rooms</i> 3(1), 2021.</li>';
  const talk = '<li>“Loud rooms and their commas”, Rooms Conference, Varde, 2020</li>';
  test.each(['Conference and Seminar Presentations', 'Sponsored Workshops/Minicourses'])(
    'over talks and courses head no works: %s',
    (heading) => {
      const page = ofHtml(`<h2>Publications</h2><ul>${work}</ul><h2>${heading}</h2><ul>${talk}${talk}</ul>`);
      expect(titles(page)).toEqual(['Quiet rooms and their commas']);
    },
  );

  test('over papers and talks leave both to the lines that open them', () => {
    const page = readHtml(`<title>Ada Lind</title><h1>Papers and Talks</h1>
      <p>I have written the following papers:</p><ol>
      <li><em>Derived commas and arcs</em>. With Bo Ek and Dana Frost.</li><li><em>Commas of wide arcs</em>. With Bo Ek.</li></ol>
      <p>I have given the following talks:</p><ol>
      <li>Comma seminar, Varde, 2023. <em>Complexes of derived commas</em>.</li><li>Arc days, Solby, 2022. <em>Commas, with Dana Frost and Bo Ek</em>.</li></ol>`);
    expect(titles(page)).toEqual(['Derived commas and arcs', 'Commas of wide arcs']);
  });
});

describe('the owner', () => {
  test('is not who a motto is by, and may be written small where the address names them', () => {
    const page = readHtml(
      `<title>publications – mika jorn</title><em>We fall in proportion to our commas.</em><br>—Pavel Cirano<h1>publications</h1>
       <ul><li><a href="a">Free versions of the strong comma theorem</a><br>(with B. Ek and D. Frost)</li>
       <li><a href="b">Completely positive commas</a><br>(with D. Frost)</li></ul>`,
      new URL('https://mika-jorn.example.org/publications.html'),
    );
    expect(page.researcher?.name).toBe('Mika Jorn');
  });

  test('may have their address on the line of their name, under which positions are no name', () => {
    const page = readGeneral({
      url,
      text: `Ada Lind a.lind@varde.example.org lind1@solby.example.org 7000 East Ave., Solby\nCurriculum Vitae\n\nVisiting Positions\nSolby Institute, 2019\n\nPublications\n\nB. Ek, A. Lind, and D. Frost, Commas in wide rooms, Journal of Rooms 3, 12 (2021).\n\nA. Lind, B. Ek, and C. Oz, Commas in small rooms, Journal of Rooms 2, 12 (2020).\n\nD. Frost, A. Lind, and C. Oz, Commas in loud rooms, Journal of Rooms 1, 12 (2019).\n`,
    });
    expect(page.researcher?.name).toBe('Ada Lind');
  });

  test('need not be named on a list of many works written "with" others', () => {
    const page = readHtml(
      `<ol>${Array.from({ length: 8 }, (_, i) => `<li><strong>Universal rooms for ${i} small commas</strong><div>with Bo Ek, Dana Frost, and Cem Oz.<br>In Proceedings of the Workshop on Rooms (${2010 + i}), pp. 62–75</div></li>`).join('')}</ol>`,
      new URL('https://example.org/publications.html'),
    );
    expect(page.kind).toBe('publication-list');
    expect(page.works).toHaveLength(8);
  });
});
