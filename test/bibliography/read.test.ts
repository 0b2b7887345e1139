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
  test('is read with authors as "First Last", venue, year and ids', async () => {
    const page = await readBibliography(bib, 'bibtex', url);
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
  test('names the person whom its bylines agree on', async () => {
    const page = await readBibliography(bib, 'bibtex', url);
    expect(page.researcher?.name).toBe('Ilse Vanbergen');
  });
  test('keeps the good entries beside a broken one, and says which line', async () => {
    const broken = `${bib}@article{broken, title={never closed\n@article{last, title={After It}, author={I. Vanbergen}, year=2018}\n@misc{untitled, year=2000}`;
    const { works, problems } = await readBibliography(broken, 'bibtex', url);
    expect(works.map(({ title }) => title)).toContain('After It');
    expect(works).toHaveLength(4);
    expect(problems.map(({ where, reason }) => [where, reason])).toEqual([
      ['line 9', 'this entry was left out: its braces do not close'],
      ['line 11', 'this entry was left out: it has no title'],
    ]);
  });
  test('a link that is no http address is left out', async () => {
    const { works } = await readBibliography('@misc{x, title={A}, url={javascript:alert(1)}}', 'bibtex', url);
    expect(works[0]).not.toHaveProperty('links');
  });
});

describe('entries as people and templates write them', () => {
  const one = async (entry: string) => (await readBibliography(entry, 'bibtex', url)).works[0];

  test('names with particles, suffixes, groups in braces and accents in TeX', async () => {
    const work = await one(
      `@article{x, title={T}, author={van der Berg, J{\\"o}rg and Lind, Jr., Ada and {The Solby Lamp Collaboration} and \\O ystein \\v{S}im{\\'a}k}, year=2020}`,
    );
    expect(work?.authors.map(({ name }) => name)).toEqual([
      'Jörg van der Berg',
      'Ada Lind Jr.',
      'The Solby Lamp Collaboration',
      'Øystein Šimák',
    ]);
  });

  test.each([
    ['@phdthesis{x, title={T}, school={Solby}, year=2020}', { kind: 'thesis' }],
    ['@inproceedings{x, title={T}, booktitle={ICML 2024 Workshop on Lamps}}', { kind: 'workshop' }],
    ['@misc{x, title={T}, eprint={2503.01234}, archivePrefix={arXiv}}', { kind: 'preprint', arxivId: '2503.01234' }],
    ['@article{x, title={T}, journal={CoRR}, volume={abs/2503.01234}}', { kind: 'preprint', arxivId: '2503.01234' }],
    ['@misc{x, title={T}, eprint={2503.01234}, eprinttype={hal}}', { authors: [] }],
    ['@online{x, title={T}, date={2021-05-03}, note={To appear}}', { year: 2021, status: 'to-appear' }],
    ['@book{x, title={T}, subtitle={An Essay}}', { title: 'T: An Essay', kind: 'book' }],
  ])('%s', async (entry, expected) => {
    const work = await one(entry);
    expect(work).toMatchObject(expected);
    if (!('arxivId' in expected)) expect(work).not.toHaveProperty('arxivId');
  });

  test('links of the templates, each address once', async () => {
    const work = await one(
      '@misc{x, title={T}, url={https://a.example/t}, pdf={https://a.example/t}, code={https://c.example/t}, slides={t.pdf}}',
    );
    expect(work?.links).toEqual([
      { kind: 'paper', url: 'https://a.example/t' },
      { kind: 'code', url: 'https://c.example/t' },
    ]);
  });

  test('definitions that use definitions', async () => {
    const strings = '@string{acl = "Annual Meeting of the ACL"}\n@string{pacl = "Proceedings of the " # acl}\n';
    expect(await one(`${strings}@inproceedings{x, title={T}, booktitle = pacl # ", 2024"}`)).toMatchObject({
      venue: 'Proceedings of the Annual Meeting of the ACL, 2024',
    });
  });

  test('the standard short name of a venue, as whoever calls knows it', async () => {
    const shortName = (venue: string) => (/ACL/.test(venue) ? 'ACL' : undefined);
    const { works } = await readBibliography(bib, 'bibtex', url, { shortName });
    expect(works.map(({ venueShort }) => venueShort)).toEqual(['ACL', undefined, 'ACL']);
  });

  test('a long file lets whoever waits have a turn', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => `@misc{x${n}, title={T ${n}}}`).join('\n');
    let turns = 0;
    const { works } = await readBibliography(many, 'bibtex', url, { pause: async () => void turns++ });
    expect(works).toHaveLength(1_000);
    expect(turns).toBe(9);
  });
});

describe('a RIS file', () => {
  test('is read, and a record without an end is said', async () => {
    const ris =
      'TY  - CONF\nTI  - Small Models\nAU  - Vanbergen, Ilse\nPY  - 2024\nT2  - EMNLP\nER  - \nTY  - JOUR\nTI  - Cut off';
    const { works, problems } = await readBibliography(ris, 'ris', url);
    expect(works).toMatchObject([
      { title: 'Small Models', authors: [{ name: 'Ilse Vanbergen' }], year: 2024, venue: 'EMNLP' },
    ]);
    expect(problems).toMatchObject([{ where: 'line 7' }]);
  });
});

test('a file without entries is no publication list', async () => {
  expect(await readBibliography('hello', 'bibtex', url)).toMatchObject({ kind: 'other', works: [] });
});
