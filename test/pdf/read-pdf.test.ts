import { describe, expect, test } from 'vitest';
import { readTask } from '../../lib/pdf/pages.ts';
import { treeFromPdf } from '../../lib/read/from-pdf.ts';
import { readPdf } from '../../lib/read/read-pdf.ts';
import { lineText } from '../../lib/read/tree.ts';
import { readPdfBytes } from '../../scripts/pdf.ts';
import { type Drawn, tinyPdf } from './tiny-pdf.ts';

const url = new URL('https://people.example.edu/~vanbergen/cv.pdf');
const cv: Drawn[] = [
  ['F1', 20, 200, 740, 'Ilse Vanbergen'],
  ['F3', 10, 60, 715, 'Envelope'],
  ['F1', 10, 80, 715, 'Department of Linguistics, Norrhaven University'],
  ['F2', 12, 40, 690, 'PUBLICATIONS'],
  ['F1', 10, 40, 660, '[2]'],
  ['F2', 10, 60, 660, 'Grammars that Forget: Bounded Memory in Incremental Parsing for all Speakers who'],
  ['F1', 10, 490, 660, '[Paper]'],
  ['F2', 10, 60, 648, 'Walk'],
  ['F1', 10, 60, 636, 'I. Vanbergen'],
  ['F1', 6, 118, 640, '*'],
  ['F1', 10, 121, 636, ', R. Thornquist, and A. Drost'],
  ['F1', 10, 60, 624, 'ACL 2025'],
  ['F1', 10, 40, 602, '[1]'],
  ['F2', 10, 60, 602, 'What the Margin Knows'],
  [
    'F1',
    10,
    60,
    590,
    'M. Castellane and I. Vanbergen. We thank many careful readers of an early draft for their incremen-',
  ],
  ['F1', 10, 60, 578, 'tal remarks.'],
];
const rightEdge: Drawn = [
  'F1',
  10,
  60,
  560,
  'A line that reaches as far to the right as lines do in this file, so that edges are known here.',
];

const linesOf = async (texts: Drawn[]) => {
  const { pages } = await readPdfBytes(tinyPdf([{ texts }]));
  return treeFromPdf(pages, url).lines.map(lineText);
};

describe('a PDF as lines', () => {
  test('rows that only go on are joined, and what stands at the right edge follows the text', async () => {
    expect(await linesOf([...cv, rightEdge])).toContain(
      'Grammars that Forget: Bounded Memory in Incremental Parsing for all Speakers who Walk [Paper]',
    );
  });
  test('raised marks stay in their row, and names of icons are no text', async () => {
    const lines = await linesOf([...cv, rightEdge]);
    expect(lines).toContain('I. Vanbergen*, R. Thornquist, and A. Drost');
    expect(lines.join('\n')).not.toContain('Envelope');
  });
  test('a word cut at the end of a row is mended', async () => {
    expect((await linesOf([...cv, rightEdge])).join('\n')).toContain('their incremental remarks.');
  });
  test('a link annotation belongs to the text it covers', async () => {
    const { pages } = await readPdfBytes(
      tinyPdf([{ texts: [...cv, rightEdge], links: [['https://arxiv.org/abs/2503.01234', 489, 658, 530, 670]] }]),
    );
    const runs = treeFromPdf(pages, url).lines.flatMap(({ runs }) => runs);
    expect(runs.filter(({ href }) => href).map(({ text, href }) => [text, href])).toEqual([
      ['[Paper]', 'https://arxiv.org/abs/2503.01234'],
    ]);
  });
  test('two columns are read one after the other', async () => {
    const column = (x: number, word: string): Drawn[] =>
      Array.from({ length: 26 }, (_, i) => ['F1', 10, x, 740 - i * 12, `${word} column, line number ${i} of it`]);
    const left = column(40, 'left');
    const right = column(320, 'right');
    const lines = (await linesOf(left.flatMap((item, i) => [item, right[i]!]))).join(' ');
    expect(lines.lastIndexOf('left column')).toBeLessThan(lines.indexOf('right column'));
  });
  test('names and numbers of pages are left out', async () => {
    const page = (n: number): { texts: Drawn[] } => ({
      texts: [
        ['F1', 8, 40, 780, `Vanbergen, curriculum vitae ${n}`],
        ...cv.map(([f, s, x, y, t]): Drawn => [f, s, x, y, `${t} ${'abc'[n]}`]),
      ],
    });
    const { pages } = await readPdfBytes(tinyPdf([page(0), page(1), page(2)]));
    expect(treeFromPdf(pages, url).lines.map(lineText).join('\n')).not.toContain('curriculum vitae');
  });
});

describe('a CV as PDF', () => {
  test('its publications are read with authors, venue and links', async () => {
    const { pages } = await readPdfBytes(
      tinyPdf([{ texts: [...cv, rightEdge], links: [['https://arxiv.org/abs/2503.01234', 489, 658, 530, 670]] }]),
    );
    const page = readPdf(pages, url, false);
    expect(page.researcher?.name).toBe('Ilse Vanbergen');
    expect(page.works[0]).toMatchObject({
      title: 'Grammars that Forget: Bounded Memory in Incremental Parsing for all Speakers who Walk',
      arxivId: '2503.01234',
      year: 2025,
    });
    expect(page.works[0]?.authors.map(({ name }) => name)).toEqual(['I. Vanbergen', 'R. Thornquist', 'A. Drost']);
  });
  test('a damaged file, one without text, a locked one, one that never ends and a cut one are said to be so', async () => {
    await expect(readPdfBytes(new TextEncoder().encode('%PDF-1.4\nnothing'))).rejects.toMatchObject({
      reason: 'malformed',
    });
    await expect(readPdfBytes(tinyPdf([{ texts: [] }]))).rejects.toMatchObject({ reason: 'no-text' });
    await expect(readPdfBytes(tinyPdf([{ texts: cv }], true))).rejects.toMatchObject({ reason: 'encrypted' });
    const endless = { promise: new Promise(() => {}), destroy: async () => {} } as never;
    await expect(readTask(endless, 1)).rejects.toMatchObject({ reason: 'slow' });
    const { pages } = await readPdfBytes(tinyPdf([{ texts: cv }]));
    expect(readPdf(pages, url, true).problems.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('more than 1 pages'),
    );
  });
});

test('an accent that stands alone goes onto the letter after it, also onto an i without its dot', () => {
  const at = (x: number, text: string, y = 700) => ({
    text,
    x,
    y,
    width: 5 * text.length,
    height: 10,
    bold: false,
    italic: false,
  });
  const wide = 'As most lines of a text do, this one goes from one edge of the page to the other.';
  const items = [
    ...[760, 748, 736, 724, 712].map((y) => at(60, wide, y)),
    at(60, 'Of the rooms that were built by St´'),
    at(235, 'ephane D´ıaz, few have windows to the north.'),
  ];
  const tree = treeFromPdf([{ width: 612, height: 792, items, links: [] }], url);
  expect(tree.lines.map(lineText).join(' ')).toContain('built by Stéphane Díaz, few');
});
