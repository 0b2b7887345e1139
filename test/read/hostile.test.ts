import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../lib/parse/names.ts';
import { readGeneral } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';
import { stepsOf } from '../helpers/regexp-steps.ts';

const url = new URL('https://example.org/~lind/');
const readHtml = (html: string) => readGeneral({ url, doc: parsePage(html, url.href) });
const readText = (text: string) => readGeneral({ url, text });
const entry = (i: number) =>
  `<li><b>A study of small models number ${i}</b><br>Ada Lind, Bo Ek<br><i>Journal of Things</i>, 2024</li>`;

describe('hostile pages', () => {
  test('100,000 list items: a list within bounds, and a problem that says what was not read', () => {
    const page = readText('- A title of five words\n'.repeat(100_000));
    expect(page.problems.map(({ reason }) => reason).join()).toMatch(/more than 40000 lines/);
  }, 60_000);

  test('a thousand entries are all read', () => {
    const page = readHtml(
      `<title>Ada Lind</title><h2>Publications</h2><ul>${Array.from({ length: 1000 }, (_, i) => entry(i)).join('')}</ul>`,
    );
    expect(page.works).toHaveLength(1000);
    expect(page.problems).toEqual([]);
  }, 60_000);

  test('10 MB of text in one node', () => {
    const page = readHtml(`<title>Ada Lind</title><p>${'word and another Word, '.repeat(450_000)}</p>`);
    expect(page.works).toEqual([]);
    expect(page.problems[0]?.reason).toMatch(/read only to its 4000th character/);
  }, 60_000);

  test('elements nested 5,000 deep', () => {
    const page = readHtml(
      `<title>Ada Lind</title>${'<div>'.repeat(5000)}<h2>Publications</h2><ul>${entry(1)}${entry(2)}</ul>`,
    );
    expect(page.works).toHaveLength(2);
  });

  test('elements nested 5,000 deep in a live document, where no parser flattens them', () => {
    const doc = parsePage('<title>Ada Lind</title><h1>Ada Lind</h1>', url.href);
    let into: Element = doc.body;
    for (let i = 0; i < 5000; i++) into = into.appendChild(doc.createElement('div'));
    into.textContent = 'Ada Lind';
    expect(() => readGeneral({ url, doc })).not.toThrow();
  });

  test('markup in a title stays text', () => {
    const [work] = readHtml(
      `<title>Ada Lind</title><h2>Publications</h2><ul>${entry(1)}<li><b>Escaping &lt;img src=x onerror=alert(1)&gt; in Practice</b><br>Ada Lind, Bo Ek<br><i>ICML</i>, 2024 <a href="javascript:alert(1)">Paper</a></li></ul>`,
    ).works.slice(1);
    expect(work?.title).toBe('Escaping <img src=x onerror=alert(1)> in Practice');
    expect(work?.links).toBeUndefined();
  });

  test('zero-width and direction marks vanish, right-to-left titles stay', () => {
    const { works } = readHtml(
      `<title>Ada Lind</title><h2>Publications</h2><ul>${entry(1)}<li><b>A \u202ereversed\u202c and zero\u200bwidth title</b><br>Ada Lind, Bo Ek<br><i>ICML</i>, 2024</li></ul>`,
    );
    expect(works[1]?.title).toBe('A reversed and zerowidth title');
  });

  test('an empty page, a page of blanks and a page of one letter are no researcher’s', () => {
    for (const html of ['', '   \n ', 'x', '<!--', '<ul><li><ul><li>'])
      expect(readHtml(html)).toMatchObject({ kind: 'other', works: [] });
    for (const text of ['', ' \n\n ', 'x', '<!--', '---\n'])
      expect(readText(text)).toMatchObject({ kind: 'other', works: [] });
  });

  test('hostile strings never make the reader throw', () => {
    const piece = fc.constantFrom(
      '(',
      '[',
      '“',
      '"',
      'A. ',
      'Ada Lind, ',
      ' and ',
      'et al.',
      '2024',
      '*',
      '**',
      '<b>',
      '</b>',
      '<li>',
      '\n',
      '\n- ',
      '[1] ',
      'In ',
      'arXiv:2401.00001',
      '\ue000',
      '\u202e',
      '李雷',
      '#',
      '\\',
      '<!--',
      '@article{',
      '}',
      '. ',
      '…',
      'É',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join('');
        readText(text);
        readHtml(`<title>Ada Lind</title>${text}`);
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 60_000);
});

describe('work grows with the text', () => {
  const piece = fc.constantFrom(
    'A. ',
    'A, ',
    'Ada Lind, ',
    'Lind, A., ',
    'and ',
    '& ',
    '; ',
    'van ',
    'et al. ',
    '(',
    ') ',
    '[',
    'small ',
    'Deep Learning ',
    '2024 ',
    '. ',
    '“',
    '*',
    '\n',
    '\n- ',
    'In ',
    ', ',
  );

  test('lists of names never overlap, so that no part of a text is read into two of them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        let end = 0;
        for (const list of findNames(pieces.join(''))) {
          expect(list.start).toBeGreaterThanOrEqual(end);
          end = list.end;
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  test('a text twice as long takes about twice the steps, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const once = stepsOf(() => readText(text.repeat(150)));
        const twice = stepsOf(() => readText(text.repeat(300)));
        expect(twice).toBeLessThan(2.5 * once + 20_000);
      }),
      { numRuns: 40, seed: 23 },
    );
  }, 60_000);

  const markup = fc.constantFrom(
    '<li>',
    '<li><b>A study of small models</b><br>Ada Lind, Bo Ek<br><i>Journal of Things</i>, 2024',
    '<p>',
    '<br>',
    '<h2>Publications</h2>',
    '<h3>2024</h3>',
    '<div class="title">',
    '</div>',
    '<table><tr><td>',
    'Ada Lind and Bo Ek. ',
    '“Quiet Rooms,” ',
    '<a href="https://doi.org/10.1000/xyz">',
    '</a>',
    'In Proceedings of the International Conference on Machine Learning, ',
    'Journal of Machine Learning Research, 12(3), ',
    'word ',
    ' Łódź ',
    '李雷、',
  );

  test('a page with twice the blocks takes about twice the steps, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(markup, { minLength: 1, maxLength: 6 }), (pieces) => {
        const page = (times: number) => {
          const doc = parsePage(`<title>Ada Lind</title>${pieces.join('').repeat(times)}`, url.href);
          return stepsOf(() => readGeneral({ url, doc }));
        };
        readHtml(pieces.join(''));
        expect(page(160)).toBeLessThan(2.6 * page(80) + 40_000);
      }),
      { numRuns: 40, seed: 29 },
    );
  }, 60_000);
});
