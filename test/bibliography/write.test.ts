import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBibliography } from '../../lib/bibliography/read.ts';
import { bibtexWriter } from '../../lib/bibliography/write/bibtex.ts';
import type { Cited, WriteOptions, Writer } from '../../lib/bibliography/write/cited.ts';
import { cslWriter } from '../../lib/bibliography/write/csl.ts';
import { cell, csvWriter } from '../../lib/bibliography/write/csv.ts';
import { htmlWriter } from '../../lib/bibliography/write/html.ts';
import { citationKeys } from '../../lib/bibliography/write/keys.ts';
import { markdownWriter } from '../../lib/bibliography/write/markdown.ts';
import { noteWriter } from '../../lib/bibliography/write/obsidian.ts';
import { risWriter } from '../../lib/bibliography/write/ris.ts';
import type { ShelfEntry, Work, WorkOnPage } from '../../lib/model/work.ts';
import { parsePage } from '../../scripts/dom.ts';

const ladders: WorkOnPage = {
  title: 'BERT & sparse ladders: 100% of naïve_learners in {braces} ~ ^ \\ #1',
  authors: [
    'Çağlar Gülten',
    'Ilse van der Berg',
    'Sammy Doyle Jr.',
    'The LADDER Collaboration',
    'Đorđe Šašić',
    '陳大文',
  ].map((name) => ({ name })),
  authorsTruncated: true,
  year: 2026,
  venue: 'Proceedings of Ladders & Stairs',
  kind: 'proceedings',
  status: 'to-appear',
  volume: '12',
  pages: '3-9',
  doi: '10.1000/a_b',
  arxivId: '2611.01234',
  primary: 'cs.LG',
  abstract: 'We climb 5% of {them}.',
};
const work = (rest: Partial<WorkOnPage> = {}, base: WorkOnPage = ladders): Cited => ({
  work: {
    ...base,
    ...rest,
    id: '0a7e7a3c-1111-4c1d-9d9b-000000000001',
    externalIds: [],
    addedAt: '2026-11-01T09:00:00.000Z',
    changedAt: '2026-11-01T09:00:00.000Z',
  } as Work,
});
const preprint = work({}, { title: 'Tall ladders', authors: [{ name: 'Ilse Vanbergen' }], arxivId: '2610.00022' });
const shelf: ShelfEntry = {
  workId: '0a7e7a3c-1111-4c1d-9d9b-000000000001',
  state: 'read',
  savedAt: '2026-11-01T09:00:00.000Z',
  changedAt: '2026-11-02T09:00:00.000Z',
  finishedAt: '2026-11-02T09:00:00.000Z',
  tags: ['to teach', 'C#'],
  note: 'Compare with *tall* ones.\n\n- and <b>others</b>',
  rating: 4,
};
const all: WriteOptions = { abstracts: true, own: true };
const written = ({ begin = '', between = '', end = '', entry }: Writer, ...cited: Cited[]): string =>
  begin + cited.map(entry).join(between) + end;

describe('BibTeX', () => {
  const text = written(bibtexWriter(all), { ...work(), shelf }, preprint);

  test('is read by another parser as what was written', () => {
    const { entries, errors } = parseBibtex(text, { sentenceCase: false });
    expect(errors).toEqual([]);
    // It gives accents as marks of their own.
    expect(JSON.parse(JSON.stringify(entries).normalize('NFC'))).toMatchObject([
      {
        type: 'inproceedings',
        key: 'gulten2026bert',
        fields: {
          title: ladders.title,
          author: [
            { firstName: 'Çağlar', lastName: 'Gülten' },
            { firstName: 'Ilse', prefix: 'van der', lastName: 'Berg' },
            { firstName: 'Sammy', lastName: 'Doyle', suffix: 'Jr.' },
            { name: 'The LADDER Collaboration' },
            { firstName: 'Đorđe', lastName: 'Šašić' },
            { name: '陳大文' },
            { lastName: 'others' },
          ],
          booktitle: 'Proceedings of Ladders & Stairs',
          pages: '3–9',
          year: '2026',
          note: 'to appear',
          doi: '10.1000/a_b',
          eprint: '2611.01234',
          abstract: ladders.abstract,
        },
      },
      { type: 'misc', key: 'vanbergen2026tall', fields: { eprint: '2610.00022', archiveprefix: 'arXiv' } },
    ]);
  });

  test('holds ASCII only where TeX has a command', () => {
    expect(text.replace('陳大文', '')).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('cites the preprint of a published paper where that is wanted', () => {
    const entry = written(bibtexWriter({ form: 'preprint' }), work());
    expect(entry).toMatch(/^@misc\{/);
    expect(entry).toContain('url = {https://arxiv.org/abs/2611.01234}');
    expect(entry).not.toContain('booktitle');
  });

  test('keeps mathematics, and takes dollars that are none for dollars', () => {
    const entry = written(bibtexWriter(), work({ title: 'An $\\alpha_{1}$-ladder for $5 or $7 a step' }));
    expect(entry).toContain('title = {An $\\alpha_{1}$-ladder for \\$5 or \\$7 a step}');
  });

  test.each<[WorkOnPage['kind'], string, string]>([
    ['thesis', 'phdthesis', 'school'],
    ['chapter', 'incollection', 'booktitle'],
    ['report', 'techreport', 'institution'],
    ['workshop', 'inproceedings', 'booktitle'],
    ['article', 'article', 'journal'],
    [undefined, 'article', 'journal'],
  ])('a %s is a @%s with its venue as %s', (kind, type, field) => {
    const venue = kind === undefined ? 'Journal of Ladders' : 'Ladders';
    const entry = written(
      bibtexWriter(),
      work({ ...(kind ? { kind } : {}), venue, volume: '1' }, { ...ladders, kind: undefined as never }),
    );
    expect(entry).toMatch(new RegExp(`^@${type}\\{`));
    expect(entry).toContain(`${field} = {${venue}}`);
  });

  test('what the user wrote stays out unless it is wanted', () => {
    const entry = written(bibtexWriter(), { ...work(), shelf });
    expect(entry).not.toMatch(/keywords|annote|abstract/);
  });
});

describe('keys', () => {
  test('are those the field writes, each once', () => {
    const keyOf = citationKeys();
    const of = (title: string, name: string, year = 2026) => keyOf({ title, authors: [{ name }], year });
    expect(of('The attention of ladders', 'Ilse van der Berg')).toBe('vanderberg2026attention');
    expect(of('On attention', 'Jo van der Berg')).toBe('vanderberg2026attentionb');
    expect(of('What attention is', 'X. van der Berg')).toBe('vanderberg2026attentionc');
    expect(of('Ärger mit Öl', 'Jürgen Großmann', 1999)).toBe('grossmann1999arger');
    expect(of('梯子', '陳大文')).toBe('anon2026');
    expect(keyOf({ title: 'Steps', authors: [], arxivId: '2503.00001' })).toBe('anon2025steps');
  });

  test('stay unique whatever the works', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.constantFrom('Steps', 'Stepsb', 'Steps b'), year: fc.constantFrom(1, 2) }), {
          maxLength: 60,
        }),
        (works) => {
          const keyOf = citationKeys();
          const keys = works.map((one) => keyOf({ ...one, authors: [{ name: 'A B' }] }));
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });
});

describe('RIS and CSL-JSON', () => {
  test('RIS has lines that are tags and nothing else', () => {
    const text = written(risWriter(all), { ...work({ title: 'Steps\r\nER  - \r\nTY  - JOUR' }), shelf });
    for (const line of text.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*|)$/);
    expect(text.match(/^TY {2}-/gm)).toHaveLength(1);
  });

  test('CSL-JSON is a list of items with names in parts and dates in parts', () => {
    const items = JSON.parse(written(cslWriter(all), { ...work({ publishedOn: '2026-05-03' }), shelf }, preprint));
    expect(items).toMatchObject([
      {
        id: 'gulten2026bert',
        type: 'paper-conference',
        author: expect.arrayContaining([{ family: 'van der Berg', given: 'Ilse' }, { literal: '陳大文' }]),
        issued: { 'date-parts': [[2026, 5, 3]] },
        'container-title': ladders.venue,
        keyword: 'to teach, C#',
      },
      { type: 'article', publisher: 'arXiv', number: 'arXiv:2610.00022' },
    ]);
  });
});

describe('CSV', () => {
  test('is a table that another reader reads', () => {
    const rows = parseCsv(written(csvWriter(all), { ...work({ title: 'Steps, "tall"\nones' }), shelf }), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    expect(rows).toMatchObject([
      { title: 'Steps, "tall"\nones', year: '2026', tags: 'to teach, C#', note: shelf.note, finished: '2026-11-02' },
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1', '\r=1', "=cmd|' /C calc'!A0"])(
    'a cell that begins like a formula is text: %j',
    (text) => {
      const [[read]] = parseCsv(cell(text)) as [[string]];
      expect(read).toBe(`'${text}`);
    },
  );

  test('a number stays a number', () => {
    expect(cell(-1)).toBe('-1');
  });
});

describe('pages and notes', () => {
  const evil = work({ title: '<script>alert(1)</script> [x](javascript:1) *a* # b', venue: '"><img src=x>' });

  test('an HTML bibliography shows what it holds, and runs nothing of it', () => {
    const page = parsePage(written(htmlWriter(all), { ...evil, shelf }), 'https://example.org/');
    expect(page.querySelectorAll('script, img, b')).toHaveLength(0);
    expect(page.querySelector('cite')?.textContent).toBe(evil.work.title);
    expect(page.querySelector('.note')?.textContent).toBe(shelf.note);
  });

  test('Markdown has no mark-up of the paper in it, and the note as it is', () => {
    const text = written(markdownWriter(all), { ...evil, shelf });
    expect(text).toContain('\\<script\\>');
    expect(text).not.toMatch(/[^\\]\]\(javascript/);
    expect(text).toContain('  Compare with *tall* ones.\n\n  - and');
  });

  test('a note has properties that are YAML, and a name that every system takes, each once', () => {
    const noteOf = noteWriter(all);
    const { path, text } = noteOf({ ...work({ title: 'CON: "steps" / [ladders]?' }), shelf });
    expect(path).toBe('papers/CON steps ladders.md');
    expect(text).toContain('title: "CON: \\"steps\\" / [ladders]?"\n');
    expect(text).toContain('tags: \n  - "to-teach"\n  - "C"\n');
    expect(noteOf(work({ title: 'con Steps Ladders' })).path).toBe('papers/con Steps Ladders 2.md');
    expect(noteOf(work({ title: 'Con' })).path).toBe('papers/paper Con.md');
    expect(noteOf(work({ title: '///' })).path).toBe('papers/paper.md');
  });
});

describe('read back', () => {
  const word = fc.constantFrom(
    'Sparse',
    'ladders',
    'GPT-4',
    'naïve',
    'Ørsted',
    '50%',
    'A&B',
    'c_d',
    '{x}',
    '梯子',
    'of',
    '#1',
  );
  const title = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => words.join(' '));
  const name = fc.constantFrom(
    'Ilse Vanbergen',
    'Kofi Mensah-Adu',
    'Jürgen van der Größe',
    'Sammy Doyle Jr.',
    '陳大文',
    'The LADDER Collaboration',
  );
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const anyWork: fc.Arbitrary<WorkOnPage> = fc
    .record({
      title,
      names: fc.uniqueArray(name, { maxLength: 4 }),
      year: some(fc.integer({ min: 1990, max: 2026 })),
      venue: some(fc.constantFrom('Proceedings of Ladders & Stairs', 'Journal of Ladders', 'Ladders 50% off')),
      kind: some(fc.constantFrom('proceedings', 'article', 'thesis')),
      doi: some(fc.constantFrom('10.1000/a_b', '10.1000/(x)<y>')),
      arxivId: some(fc.constantFrom('2611.01234', 'math.GT/0309136')),
      status: some(fc.constantFrom('to-appear', 'under-review')),
    })
    .map(({ names, ...rest }) => JSON.parse(JSON.stringify({ ...rest, authors: names.map((one) => ({ name: one })) })));

  test.each(['bibtex', 'ris'] as const)('%s gives the fields it has', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyWork, { minLength: 1, maxLength: 5 }), async (works) => {
        const text = written(format === 'bibtex' ? bibtexWriter() : risWriter(), ...works.map((one) => work({}, one)));
        const { works: read, problems } = await readBibliography(text, format, new URL('file:///x'));
        expect(problems).toEqual([]);
        expect(read.map(({ title: is, authors, doi, arxivId }) => ({ title: is, authors, doi, arxivId }))).toEqual(
          works.map(({ title: is, authors, doi, arxivId }) => ({
            title: is,
            authors,
            doi: doi?.replace('<y>', '') ?? undefined,
            arxivId,
          })),
        );
        for (const [at, { year, venue, kind }] of works.entries()) {
          if (year !== undefined) expect(read[at]?.year).toBe(year);
          if (venue && kind !== 'thesis') expect(read[at]?.venue).toBe(venue);
        }
      }),
      { numRuns: 100 },
    );
  });
});
