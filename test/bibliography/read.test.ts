import { describe, expect, test } from 'vitest';
import { readBibliography } from '../../lib/bibliography/read.ts';

const url = new URL('https://people.example.edu/~vanbergen/papers.bib');
const bib = `% my papers
@string{acl = "Proceedings of the Annual Meeting of the ACL"}
@inproceedings{grammars, title={Grammars that {F}orget: \\emph{Bounded} Memory}, author={Vanbergen, Ilse and Dr{\\"o}ste, A. and others},
  booktitle=acl, year=2025, eprint={2503.01234}, archivePrefix={arXiv}, url={https://ilse.example/grammars.pdf}, note={Best paper},
  doi={10.1234/ABC.5}, pages={1--12}}
@article{margin, title={What the Margin Knows}, author={Mei-Lin Castellane and Ilse Vanbergen}, journal={arXiv preprint arXiv:2001.01234}, year={2020}}
@comment{not an entry}
@article{small, title = "Small Models, Long Sentences", author = "I. Vanbergen and Ludwig van Thorn", journal = "TACL", volume = 7, year = 2019}
`;

describe('a BibTeX file', () => {
  const page = readBibliography(bib, 'bibtex', url);
  test('is read with authors as "First Last", venue, year and ids', () => {
    expect(page.works).toEqual([
      {
        title: 'Grammars that Forget: Bounded Memory',
        authors: [{ name: 'Ilse Vanbergen' }, { name: 'A. Dröste' }],
        authorsTruncated: true,
        year: 2025,
        arxivId: '2503.01234',
        venue: 'Proceedings of the Annual Meeting of the ACL',
        kind: 'proceedings',
        doi: '10.1234/abc.5',
        pages: '1-12',
        links: [{ kind: 'paper', url: 'https://ilse.example/grammars.pdf' }],
        awards: ['Best paper'],
      },
      {
        title: 'What the Margin Knows',
        authors: [{ name: 'Mei-Lin Castellane' }, { name: 'Ilse Vanbergen' }],
        year: 2020,
        arxivId: '2001.01234',
        kind: 'preprint',
      },
      {
        title: 'Small Models, Long Sentences',
        authors: [{ name: 'I. Vanbergen' }, { name: 'Ludwig van Thorn' }],
        year: 2019,
        venue: 'TACL',
        kind: 'article',
        volume: '7',
      },
    ]);
  });
  test('names the person whom its bylines agree on', () => {
    expect(page.researcher?.name).toBe('Ilse Vanbergen');
  });
  test('keeps the good entries beside a broken one, and says which line', () => {
    const broken = `${bib}@article{broken, title={never closed\n@article{last, title={After It}, author={I. Vanbergen}, year=2018}\n@misc{untitled, year=2000}`;
    const { works, problems } = readBibliography(broken, 'bibtex', url);
    expect(works.map(({ title }) => title)).toContain('After It');
    expect(works).toHaveLength(4);
    expect(problems.map(({ where, reason }) => [where, reason])).toEqual([
      ['line 9', 'this entry was left out: its braces do not close'],
      ['line 11', 'this entry was left out: it has no title'],
    ]);
  });
  test('a link that is no http address is left out', () => {
    const { works } = readBibliography('@misc{x, title={A}, url={javascript:alert(1)}}', 'bibtex', url);
    expect(works[0]).not.toHaveProperty('links');
  });
});

describe('a RIS file', () => {
  test('is read, and a record without an end is said', () => {
    const ris =
      'TY  - CONF\nTI  - Small Models\nAU  - Vanbergen, Ilse\nPY  - 2024\nT2  - EMNLP\nER  - \nTY  - JOUR\nTI  - Cut off';
    const { works, problems } = readBibliography(ris, 'ris', url);
    expect(works).toMatchObject([
      { title: 'Small Models', authors: [{ name: 'Ilse Vanbergen' }], year: 2024, venue: 'EMNLP' },
    ]);
    expect(problems).toMatchObject([{ where: 'line 7' }]);
  });
});

test('a file without entries is no publication list', () => {
  expect(readBibliography('hello', 'bibtex', url)).toMatchObject({ kind: 'other', works: [] });
});
