import { describe, expect, test } from 'vitest';
import { treeFromText } from '../../lib/read/from-text.ts';
import { readGeneral } from '../../lib/read/read.ts';
import { lineText } from '../../lib/read/tree.ts';
import { parsePage } from '../../scripts/dom.ts';
import { ofHtml, titles, url } from '../helpers/page-of-ada.ts';

const ofText = (text: string) => readGeneral({ url, text });

describe('headings', () => {
  test('that links are called by head a section, so that headings within it keep it', () => {
    const trace = {};
    const page = readGeneral(
      {
        url,
        doc: parsePage(
          '<title>Ada Lind</title><h1>Publications</h1><h2>Commas</h2><p><a href="a.pdf">Small Commas in Wide Rooms</a><br>Ada Lind, Bo Ek</p><p><a href="b.pdf">Wide Commas</a><br>Bo Ek, Ada Lind</p>',
          url.href,
        ),
      },
      trace,
    );
    expect((trace as { entries: { why: [string, number][] }[] }).entries[0]!.why).toContainEqual([
      'under "Publications"',
      2,
    ]);
    expect(titles(page)).toEqual(['Small Commas in Wide Rooms', 'Wide Commas']);
  });

  test('are no abstracts that begin with one, so that what follows them is still read', () => {
    const entry = (title: string) =>
      `<dt><b>${title}</b> (with Bo Ek)</dt><dd>Journal of Commas 12 (2020), 1–9.</dd><dd>Abstract: A comma on a line (short) is a mark.</dd>`;
    const page = ofHtml(
      `<h2>Publications</h2><dl>${['Commas of the Plane', 'Lines without Commas', 'Marks on Curves'].map(entry).join('')}</dl>`,
    );
    expect(titles(page)).toEqual(['Commas of the Plane', 'Lines without Commas', 'Marks on Curves']);
  });

  test('in plain text are what a line by itself calls papers', () => {
    const page = ofText(
      'Ada Lind\n\nEducation\nPhD, Aldmoor, 2015\n\nMethodological papers\nLind A, Ek B (2020). Counting commas in the dark. Statistics in Quiet 12, 1-9.\nEk B, Lind A (2019). Commas that wander. Statistics in Quiet 11, 3-7.\n',
    );
    expect(titles(page)).toEqual(['Counting commas in the dark', 'Commas that wander']);
  });
});

describe('titles', () => {
  test('in a dress of their own go on past their question mark', () => {
    const page = ofHtml(
      '<h2>Publications</h2><p>Ada Lind, Bo Ek (2021). <a href="a">How many commas fall? Evidence from 40 roofs</a>. <em>Journal of Commas</em>.</p><p>Bo Ek, Ada Lind (2020). <a href="b">Rooms that listen to commas</a>. <em>Journal of Commas</em>.</p>',
    );
    expect(titles(page)).toEqual(['How many commas fall? Evidence from 40 roofs', 'Rooms that listen to commas']);
  });

  test('stand behind a badge with the venue, whether they are links or not', () => {
    const page = ofHtml(
      '<h2>Publications</h2><ul><li><code>ACL 2025</code> <a href="a">Pauses between Commas</a>, Bo Ek, <b>Ada Lind</b></li><li><code>IJCAI 2022 (Oral)</code> Singing with Few Commas, <b>Ada Lind</b>, Bo Ek</li></ul>',
    );
    expect(titles(page)).toEqual(['Pauses between Commas', 'Singing with Few Commas']);
  });

  test('of one word are read in their own item, and journals after "With" are none', () => {
    const page = ofHtml(
      '<h2>Preprints and publications</h2><ul><li><a href="https://arxiv.org/abs/2406.01112">Heights of commas on stacks</a>. With Bo Ek. Submitted.</li><li><a href="https://arxiv.org/abs/2109.03334">A property of division commas</a>. With Bo Ek and Farah Noor. Algebra Comma Theory 17 (2023), no. 4, 901–930.</li><li><a href="https://arxiv.org/abs/1910.04445">Torsion</a>. Int. Math. Res. Not. IMRN 2021, no. 9, 6800–6821.</li><li>Small commas in large fields. PhD thesis, Varde Institute, 2020.</li></ul>',
    );
    expect(titles(page)).toEqual([
      'Heights of commas on stacks',
      'A property of division commas',
      'Torsion',
      'Small commas in large fields',
    ]);
  });

  test('follow a byline that is the owner’s name alone', () => {
    const page = ofHtml(
      '<h2>Publications</h2><p>Lind A, Ek B, Noor F. Care for commas after hours. <em>Quiet Med</em> 2023;38:e1.<br>Lind A. What the waiting comma tells. <em>Quiet Med</em> 2019;36:1.</p>',
    );
    expect(titles(page)).toEqual(['Care for commas after hours', 'What the waiting comma tells']);
    expect(page.works[1]!.authors.map(({ name }) => name)).toEqual(['A. Lind']);
  });

  test('of books under a heading of their own need not be dressed as those of articles', () => {
    const page = ofHtml(
      '<h2>Books</h2><ul><li><em>Walls of Commas. Printing in the Country, 1700–1750</em>, Leiden, Quiet Press, 2022.</li></ul><h2>Articles</h2><ul><li>“The Comma Seller and His Donkey”, <em>Journal of Commas</em>, vol. 68, 2021, p. 88-112.</li><li>“Almanacs for Two Commas”, <em>Journal of Commas</em>, vol. 66, 2019, p. 33-51.</li><li>“Reading Upright”, <em>Commas Today</em>, vol. 2, 2018, p. 3-21.</li></ul>',
    );
    expect(titles(page)).toEqual([
      'Walls of Commas. Printing in the Country, 1700–1750',
      'The Comma Seller and His Donkey',
      'Almanacs for Two Commas',
      'Reading Upright',
    ]);
  });
});

describe('rows of plain text', () => {
  test('that are broken at one width are joined, also before a word with a capital', () => {
    const page = ofText(
      [
        'Ada Lind',
        '',
        'Publications',
        '[1] Ada Lind, Bo Ek. Learning to Fold Large Commas: A Study of Robots and',
        '    Their Dreams. In Proceedings of NeurIPS, 2024.',
        '[2] Bo Ek, Ada Lind, Farah Noor. On the Rates of Drifting Commas in the Big',
        '    Bend of the River. In Proceedings of ICML, 2023.',
        '[3] Ada Lind, Farah Noor, Bo Ek. Commas That Sing in Winter, Summer and the',
        '    Long Autumn. In Proceedings of ICLR, 2022.',
      ].join('\n'),
    );
    expect(titles(page)).toEqual([
      'Learning to Fold Large Commas: A Study of Robots and Their Dreams',
      'On the Rates of Drifting Commas in the Big Bend of the River',
      'Commas That Sing in Winter, Summer and the Long Autumn',
    ]);
  });

  test('of entries that are one row each stay apart', () => {
    const rows = [
      '"Commas without Commitment", Mind and Commas 132 (2023): 401-425',
      '"Commas from Strangers far away", Commas 97:2 (2019), 211-230',
      '"Commas and the Third Person", Quiet Review 12 (2016), 12-20',
    ];
    expect(treeFromText(rows.join('\n'), url).lines.map(lineText)).toEqual(rows);
  });
});

test('what is said of the page, and where its owner is found, is no title', () => {
  const said = ['This page includes the abstract of each paper.', 'Look me up on Commas.', 'Find me on Quiet Waves.'];
  const works = ['Small Commas in Wide Rooms', 'Quiet Lines at Night'].map(
    (title) => `<li>${title}. With Bo Ek. 2020</li>`,
  );
  const page = ofHtml(
    `<h2>Publications</h2><ul>${[...said.map((text) => `<li>${text}</li>`), ...works].join('')}</ul>`,
  );
  expect(titles(page)).toEqual(['Small Commas in Wide Rooms', 'Quiet Lines at Night']);
});
