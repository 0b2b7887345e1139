import { describe, expect, test } from 'vitest';
import { mayBeResearcher } from '../../lib/content/detector.ts';
import { parsePage } from '../../scripts/dom.ts';

const page = (body: string, title = 'Home'): Document =>
  parsePage(`<!doctype html><title>${title}</title><body>${body}`, 'https://people.example.edu/~ilse/');

/** What a browser makes of a text file. */
const textPage = (text: string): Document => {
  const { body } = page('<pre></pre>');
  body.querySelector('pre')!.textContent = text;
  return { body, title: '', URL: 'https://people.example.edu/cv.txt', contentType: 'text/plain' } as Document;
};

const list = (entry: (n: number) => string, count = 8) =>
  `<ul>${Array.from({ length: count }, (_, n) => `<li>${entry(n)}</li>`).join('')}</ul>`;

describe('a page that may be a researcher’s', () => {
  test.each<[string, Document]>([
    ['links to arXiv', page(list((n) => `<a href="https://arxiv.org/abs/2605.0001${n}">Ladders ${n}</a>`))],
    [
      'links to DOIs of publishers',
      page(list((n) => `<a href="https://link.springer.example/10.1007/978-${n}">Ladders ${n}</a>`)),
    ],
    [
      'a profile and two papers',
      page(
        '<a href="https://orcid.org/0000-0001-2345-6789">ORCID</a><a href="a.pdf">Ladders</a><a href="b.pdf">Steps</a>',
      ),
    ],
    [
      'a heading and years, without any link',
      page(
        `<h1>Ilse Vanbergen</h1><h2>Selected publications</h2>${list((n) => `I. Vanbergen. Ladders ${n}. Journal of Steps, ${2015 + n}.`)}`,
      ),
    ],
    ['a heading in another language', page(`<h2>Veröffentlichungen</h2>${list((n) => `Leitern ${n}, ${2012 + n}`)}`)],
    ['a heading in Japanese', page(`<h2>研究業績</h2>${list((n) => `梯子 ${n}, ${2012 + n}`)}`)],
    [
      'a link in the navigation and a profile',
      page(
        '<nav><a href="/pubs">Publications</a></nav><p>I build ladders.</p><a href="https://scholar.google.com/citations?user=xYz">Scholar</a>',
      ),
    ],
    ['a CV as text', textPage('ILSE VANBERGEN\n\nPublications\nLadders. 2024.\nSteps. 2023.\nRungs. 2022.\n')],
    ['a CV as Markdown', textPage('# Ilse Vanbergen\n\n## Papers\n- Ladders (2024)\n- Steps (2023)\n- Rungs (2022)\n')],
  ])('%s', (_what, doc) => {
    expect(mayBeResearcher(doc)).toBe(true);
  });
});

describe('a page that is none', () => {
  test.each<[string, Document]>([
    ['empty', page('')],
    [
      'a department',
      page(
        `<h1>Department of Ladders</h1><p>Founded in 1911.</p>${list((n) => `<a href="/staff/${n}">Staff ${n}</a>`, 40)}`,
      ),
    ],
    ['a recipe', page('<h1>Plum cake</h1><h2>Ingredients</h2><p>From 1987, revised 2004.</p>')],
    [
      'a news page with one source',
      page('<h1>Ladders found</h1><p>In 2021.</p><a href="https://doi.org/10.1000/a">study</a>'),
    ],
    [
      'a text file of something else',
      textPage('Changes in 1.2 (2024): fewer bugs. Changes in 1.1 (2023). 1.0 (2022).'),
    ],
  ])('%s', (_what, doc) => {
    expect(mayBeResearcher(doc)).toBe(false);
  });

  test('a document without a body', () => {
    expect(mayBeResearcher({ body: null } as unknown as Document)).toBe(false);
  });
});
