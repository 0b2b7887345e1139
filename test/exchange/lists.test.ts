import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportLibrary } from '../../lib/exchange/export.ts';
import { exportWorks, type WorksFormat } from '../../lib/exchange/export-works.ts';
import { applyImportPlan, type ImportPlan, readImportFile } from '../../lib/exchange/import-file.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { changeShelf, setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, paper } from '../store/build.ts';

const choice = { state: 'saved' as const };
type List = Extract<ImportPlan, { kind: 'list' }>;

async function planOf(db: LecternDb, text: string, minute = 5): Promise<List> {
  const plan = await readImportFile(db, new Blob([text]), choice, at(minute));
  if ('refused' in plan && typeof plan.refused === 'string') throw new Error(plan.reason);
  if ((plan as ImportPlan).kind !== 'list') throw new Error('no list');
  return plan as List;
}
async function bringIn(db: LecternDb, text: string, minute = 5): Promise<List> {
  const { done } = await applyImportPlan(db, await planOf(db, text, minute), at(minute));
  return done as List;
}
const refusal = async (text: string) => readImportFile(await emptyStore(), new Blob([text]), choice, at(5));
const all = async (db: LecternDb) => (await exportLibrary(db, at(0))).text();

const bib = `@string{ladder = "Proceedings of Ladders"}
@inproceedings{a, title={{Sparse} ladders for slow learners}, author={Vanbergen, Ilse and Mensah-Adu, Kofi}, booktitle=ladder, year=2026, eprint={2605.00011}, archiveprefix={arXiv}, keywords={ladders, to teach}, annote={Read \\emph{twice}.}}
@inproceedings{b, crossref={proc}, title={Tall ladders for quick learners indeed}, author={I. Vanbergen}}
@article{a, title={Moss gardens of the inner city}, author={Hartog, Lin}, journal={Moss}, year={2025}, groups={Gardens}, ranking={rank4}, readstatus={read}, priority={prio1}}
@proceedings{proc, title={Proceedings of Tall Things}, year={2024}, publisher={Tall}}
@article{broken, title={No end, author={X}
@article{none, author={X}}
`;

describe('a BibTeX file', () => {
  test('is shown before it is done: what is new, and what is refused with line and reason', async () => {
    const db = await emptyStore();
    const plan = await planOf(db, bib);
    expect(plan).toMatchObject({
      format: 'bibtex',
      works: { new: 4, merged: 0, same: 0, conflicting: 0 },
      refused: [
        { where: 'line 6', reason: 'its braces do not close' },
        { where: 'line 7', reason: 'it has no title' },
      ],
    });
    expect(await db.count('works')).toBe(0);
  });

  test('brings strings, cross-references, accents, tags, groups and notes along', async () => {
    const db = await emptyStore();
    await bringIn(db, bib);
    const works = new Map((await db.getAll('works')).map((work) => [work.title, work]));
    expect(works.get('Sparse ladders for slow learners')).toMatchObject({
      authors: authors('Ilse Vanbergen', 'Kofi Mensah-Adu'),
      venue: 'Proceedings of Ladders',
      arxivId: '2605.00011',
    });
    expect(works.get('Tall ladders for quick learners indeed')).toMatchObject({
      venue: 'Proceedings of Tall Things',
      year: 2024,
    });
    const shelf = await db.getAll('shelf');
    const of = (title: string) => shelf.find(({ workId }) => workId === works.get(title)?.id);
    expect(of('Sparse ladders for slow learners')).toMatchObject({
      state: 'saved',
      tags: ['ladders', 'to teach'],
      note: expect.stringContaining('twice'),
    });
    expect(of('Moss gardens of the inner city')).toMatchObject({
      state: 'read',
      tags: ['Gardens'],
      rating: 4,
      priority: 1,
    });
  });

  test('imported again changes nothing, and says so', async () => {
    const db = await emptyStore();
    await bringIn(db, bib);
    const before = await all(db);
    const plan = await bringIn(db, bib, 90);
    expect(plan.works).toEqual({ new: 0, merged: 0, same: 4, conflicting: 0 });
    expect(await all(db)).toBe(before);
  });

  test('is merged with what is there, whose own word stands where they differ', async () => {
    const db = await emptyStore();
    await setShelf(
      db,
      { onPage: paper('Sparse ladders for slow learners', { arxivId: '2605.00011', venue: 'Stairs', year: 2025 }) },
      'reading',
      at(0),
    );
    const plan = await bringIn(db, bib);
    expect(plan.works).toMatchObject({ new: 3, conflicting: 1 });
    expect(plan.rows[0]).toMatchObject({ outcome: 'conflicting', differs: ['year', 'venue'], where: 'line 2' });
    const work = (await db.getAllFromIndex('works', 'externalIds', 'arxiv:2605.00011'))[0];
    expect(work).toMatchObject({ venue: 'Stairs', year: 2025 });
    expect(await db.get('shelf', work!.id)).toMatchObject({ state: 'reading', tags: ['ladders', 'to teach'] });
  });

  test('is taken back whole by undo', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: paper('Sparse ladders for slow learners') }, 'reading', at(0));
    const before = await all(db);
    const { undo } = await applyImportPlan(db, await planOf(db, bib), at(5));
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await all(db)).toBe(before);
  });

  test('stopped in the middle leaves nothing behind', async () => {
    const many = Array.from({ length: 400 }, (_, n) => `@article{k${n}, title={Ladders of the kind number ${n}}}`).join(
      '\n',
    );
    const db = await emptyStore();
    const plan = await planOf(db, many);
    const stop = new AbortController();
    const done: number[] = [];
    const progress = {
      signal: stop.signal,
      onProgress: (n: number) => {
        done.push(n);
        if (n >= 200) stop.abort(new Error('stopped'));
      },
    };
    await expect(applyImportPlan(db, plan, at(5), progress)).rejects.toThrow();
    expect(done.length).toBeGreaterThan(2);
    expect([await db.count('works'), await db.count('shelf'), await db.count('journal')]).toEqual([0, 0, 0]);
  });

  test('of ten megabytes with braces that never close is read entry by entry', async () => {
    const long = 'word '.repeat(400);
    const entries = Array.from({ length: 5_000 }, (_, n) =>
      n % 10 === 3
        ? `@article{k${n}, title={Broken number ${n}, abstract={${long}}`
        : `@article{k${n}, title={Ladders of the kind number ${n}}, abstract={${long}}}`,
    );
    const text = entries.join('\n');
    expect(text.length).toBeGreaterThan(10_000_000);
    const before = process.cpuUsage();
    const plan = await planOf(await emptyStore(), text);
    expect(plan).toMatchObject({ works: { new: 4_500 } });
    expect(plan.refused).toHaveLength(500);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(30);
  }, 120_000);

  test('may use one key twice, refer to itself, or nest without end', async () => {
    const plan = await planOf(
      await emptyStore(),
      `@article{a, crossref={a}, title={Ladders that know themselves well}}
@article{b, crossref={c}, title={One of two ladders in a circle}}
@article{c, crossref={b}, title={The other of two ladders in it}}
@article{d, title=${'{'.repeat(5_000)}deep${'}'.repeat(5_000)}}`,
    );
    expect(plan.works.new + plan.refused.length).toBe(4);
    expect(plan.works.new).toBeGreaterThanOrEqual(3);
  });
});

describe('other programs', () => {
  test('RIS whose tags stand in another order, with a record that does not end', async () => {
    const plan = await planOf(
      await emptyStore(),
      'AU  - Nobody\r\nTY  - JOUR\r\nKW  - ladders\r\nPY  - 2026\r\nDO  - 10.1000/aa\r\nAU  - Vanbergen, Ilse\r\nTI  - Sparse ladders for slow learners\r\nN1  - Mine.\r\nER  - \r\nTY  - JOUR\r\nTI  - No end\r\n',
    );
    expect(plan.incoming.works).toMatchObject([
      {
        where: 'line 2',
        work: { title: 'Sparse ladders for slow learners', authors: authors('Ilse Vanbergen'), doi: '10.1000/aa' },
        own: { tags: ['ladders'], note: 'Mine.' },
      },
    ]);
    expect(plan.refused).toMatchObject([{ where: 'line 10', reason: 'it has no end' }]);
  });

  test("CSL-JSON as Zotero and Crossref write it, whose Extra field is nobody's note", async () => {
    const plan = await planOf(
      await emptyStore(),
      JSON.stringify([
        {
          id: 'x/1',
          type: 'article',
          title: 'Sparse ladders for slow learners',
          author: [
            { family: 'Berg', given: 'Ilse', 'non-dropping-particle': 'van der' },
            { literal: 'The LADDER Team' },
          ],
          issued: { 'date-parts': [['2026', 5, 3]] },
          number: 'arXiv:2605.00011',
          publisher: 'arXiv',
          note: 'arXiv:2605.00011 [cs]',
          URL: 'javascript:alert(1)',
        },
        {
          type: 'article-journal',
          title: ['Moss gardens'],
          'container-title': ['Moss'],
          DOI: '10.1000/AA',
          abstract: '<jats:p>Green &amp; wet.</jats:p>',
        },
        { type: 'book' },
        'no item',
      ]),
    );
    expect(plan.incoming.works).toMatchObject([
      {
        work: {
          authors: authors('Ilse van der Berg', 'The LADDER Team'),
          year: 2026,
          publishedOn: '2026-05-03',
          arxivId: '2605.00011',
          kind: 'preprint',
        },
        own: {},
      },
      { work: { title: 'Moss gardens', venue: 'Moss', doi: '10.1000/aa', abstract: 'Green & wet.' } },
    ]);
    expect(plan.incoming.works[0]?.own.note).toBeUndefined();
    expect(plan.incoming.works[0]?.work.links).toBeUndefined();
    expect(plan.refused).toMatchObject([{ where: 'item 3' }, { where: 'item 4' }]);
  });

  test("Better BibTeX's JSON, with notes as text and attachments left out", async () => {
    const plan = await planOf(
      await emptyStore(),
      JSON.stringify({
        config: { label: 'BetterBibTeX JSON' },
        items: [
          {
            itemType: 'conferencePaper',
            title: 'Sparse ladders for slow learners',
            creators: [
              { creatorType: 'author', firstName: 'Ilse', lastName: 'Vanbergen' },
              { creatorType: 'editor', firstName: 'No', lastName: 'Body' },
            ],
            date: '2026-05',
            proceedingsTitle: 'Proceedings of Ladders',
            extra: ['arXiv: 2605.00011'],
            tags: [{ tag: 'to teach', type: 1 }],
            notes: ['<p>Twice.</p><script>alert(1)</script><ul><li>one</li></ul>'],
            dateAdded: '2026-01-02T03:04:05Z',
          },
          { itemType: 'attachment', title: 'PDF' },
        ],
      }),
    );
    expect(plan.incoming.works).toMatchObject([
      {
        work: {
          authors: authors('Ilse Vanbergen'),
          venue: 'Proceedings of Ladders',
          year: 2026,
          arxivId: '2605.00011',
        },
        own: { tags: ['to teach'], note: 'Twice.\n\n- one', savedAt: '2026-01-02T03:04:05.000Z' },
      },
    ]);
    expect(plan.refused).toEqual([]);
  });

  test("Zotero's RDF, with journals and notes that stand beside their papers", async () => {
    const plan = await planOf(
      await emptyStore(),
      `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
  <bib:Article rdf:about="#item_1">
    <z:itemType>journalArticle</z:itemType>
    <dcterms:isPartOf rdf:resource="urn:issn:0000-0000"/>
    <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Vanbergen</foaf:surname><foaf:givenName>Ilse</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
    <dcterms:isReferencedBy rdf:resource="#item_2"/>
    <dc:subject>to teach</dc:subject>
    <dc:title>Sparse ladders for slow learners</dc:title>
    <dc:date>May 3, 2026</dc:date>
    <dc:identifier><dcterms:URI><rdf:value>https://arxiv.org/abs/2605.00011</rdf:value></dcterms:URI></dc:identifier>
    <bib:pages>3-9</bib:pages>
  </bib:Article>
  <bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;Twice.&lt;/p&gt;</rdf:value></bib:Memo>
  <bib:Journal rdf:about="urn:issn:0000-0000"><dc:title>Journal of Ladders</dc:title><prism:volume>12</prism:volume><dc:identifier>DOI 10.1000/aa</dc:identifier></bib:Journal>
</rdf:RDF>`,
    );
    expect(plan).toMatchObject({ format: 'zotero-rdf', refused: [] });
    expect(plan.incoming.works).toMatchObject([
      {
        work: {
          authors: authors('Ilse Vanbergen'),
          year: 2026,
          venue: 'Journal of Ladders',
          volume: '12',
          pages: '3-9',
          doi: '10.1000/aa',
          arxivId: '2605.00011',
        },
        own: { tags: ['to teach'], note: 'Twice.' },
      },
    ]);
  });

  test("PaperMemory's export, without the notes it writes itself", async () => {
    const paperOf = (rest: object) => ({
      author: 'Ilse Vanbergen and Kofi Mensah-Adu',
      pdfLink: 'https://arxiv.org/pdf/2605.00011v2.pdf',
      addDate: '2026-01-02T03:04:05.000Z',
      tags: [],
      ...rest,
    });
    const plan = await planOf(
      await emptyStore(),
      JSON.stringify({
        'Arxiv-2605.00011': paperOf({
          id: 'Arxiv-2605.00011',
          title: 'Sparse ladders for slow  learners',
          year: '2026',
          note: 'Accepted @ LADDER 2026 -- [dblp.org]',
          favorite: true,
          tags: ['to teach'],
          codeLink: 'https://code.example/x',
          bibtex:
            '@inproceedings{x, title={Sparse Ladders for Slow Learners}, booktitle={Proceedings of Ladders}, doi={10.1000/aa}}',
        }),
        'Moss-1': paperOf({
          id: 'Moss-1',
          title: 'Moss gardens',
          pdfLink: 'https://moss.example/x.pdf',
          note: 'Read twice',
        }),
        __dataVersion: 508,
      }),
    );
    expect(plan.format).toBe('papermemory');
    expect(plan.incoming.works).toMatchObject([
      {
        work: {
          title: 'Sparse ladders for slow learners',
          arxivId: '2605.00011',
          venue: 'Proceedings of Ladders',
          doi: '10.1000/aa',
          kind: 'proceedings',
        },
        own: { tags: ['to teach'], priority: 1, savedAt: '2026-01-02T03:04:05.000Z' },
      },
      { work: { title: 'Moss gardens' }, own: { note: 'Read twice' } },
    ]);
    expect(plan.incoming.works[0]?.own.note).toBeUndefined();
  });
});

describe('lists', () => {
  test('arXiv numbers, DOIs, people and what is neither, line by line', async () => {
    const db = await emptyStore();
    const plan = await bringIn(
      db,
      `# mine
2605.00011
arXiv:2605.00011v3
https://arxiv.org/pdf/math.GT/0309136
https://doi.org/10.1000/AA
Ilse Vanbergen
Kofi Mensah-Adu, https://mensah.example.edu/
- Lin Hartog <https://scholar.google.com/citations?user=abcdefghijkl&hl=en>
https://somebody.example.edu/
some words that are no name 12
`,
    );
    expect(plan).toMatchObject({
      format: 'text',
      works: { new: 3, same: 1 },
      people: { new: 3 },
      refused: [{ where: 'line 9', reason: expect.stringContaining('without a name') }, { where: 'line 10' }],
    });
    expect(await db.getAll('researchers')).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Kofi Mensah-Adu', pages: ['https://mensah.example.edu/'] }),
        expect.objectContaining({ name: 'Lin Hartog', ids: { scholar: 'abcdefghijkl' }, pages: [] }),
      ]),
    );
    const again = await bringIn(db, 'Ilse Vanbergen\n2605.00011', 90);
    expect([again.people, again.works]).toMatchObject([
      { same: 1, new: 0 },
      { same: 1, new: 0 },
    ]);
  });

  test('a paper known by its number takes its title from the first page that tells it', async () => {
    const db = await emptyStore();
    await bringIn(db, '2605.00011');
    expect(await db.getAll('works')).toMatchObject([{ title: 'arXiv:2605.00011' }]);
    await setShelf(
      db,
      { onPage: paper('Sparse ladders for slow learners', { arxivId: '2605.00011' }) },
      'saved',
      at(9),
    );
    expect(await db.getAll('works')).toMatchObject([{ title: 'Sparse ladders for slow learners' }]);
    expect((await bringIn(db, '2605.00011', 90)).works).toMatchObject({ same: 1 });
  });

  test('people of an OPML file are followed once, and feeds without a name are refused', async () => {
    const db = await emptyStore();
    await follow(db, homepage([]), at(0));
    const opml = `<opml version="2.0"><body><outline text="People">
<outline text="Ilse Vanbergen" htmlUrl="https://vanbergen.example.edu/" xmlUrl="https://vanbergen.example.edu/feed"/>
<outline text="Lin Hartog" htmlUrl="https://hartog.example.edu/"/>
<outline text="cs.LG updates on arXiv.org" xmlUrl="https://rss.arxiv.org/rss/cs.LG"/>
<outline text="Evil One" htmlUrl="javascript:alert(1)"/></outline></body></opml>`;
    const plan = await bringIn(db, opml);
    expect(plan).toMatchObject({ people: { new: 2, same: 1 }, refused: [{ where: 'outline 4' }] });
    expect((await db.getAll('researchers')).flatMap(({ pages }) => pages)).toEqual(
      expect.arrayContaining(['https://hartog.example.edu/', 'https://vanbergen.example.edu/']),
    );
  });
});

describe('a file that is none', () => {
  test.each<[string, string, string]>([
    ['empty', '  ', 'other-format'],
    ['XML of something else', '<svg/>', 'other-format'],
    ['XML that is cut off', '<opml><body><outline', 'other-format'],
    ['XML that bombs', '<!DOCTYPE x [<!ENTITY a "b">]><opml>&a;</opml>', 'other-format'],
    ['JSON that is cut off', '[{"title": "Lad', 'not-json'],
    ['JSON of another program', '{"papers": 1}', 'other-format'],
    ['a list of a million', `[${'0,'.repeat(1_000_000)}0]`, 'too-large'],
  ])('%s', async (_what, text, refused) => {
    expect(await refusal(text)).toMatchObject({ refused });
  });

  test('keys that reach into prototypes reach nothing', async () => {
    const plan = await planOf(
      await emptyStore(),
      '[{"__proto__": {"polluted": 1}, "constructor": {"x": 1}, "title": "Ladders", "custom": {"__proto__": {"arxiv": "2605.00011"}}}]',
    );
    expect(plan.works.new).toBe(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('values out of bounds refuse their entry and no other', async () => {
    const plan = await planOf(
      await emptyStore(),
      JSON.stringify([
        {
          title: 'Ladders of length',
          author: Array.from({ length: 12_001 }, (_, n) => ({ family: `A${n}`, given: 'B' })),
        },
        { title: 'Ladders as they should be' },
      ]),
    );
    expect(plan).toMatchObject({ works: { new: 1 }, refused: [{ where: 'item 1' }] });
  });
});

describe('out and in again', () => {
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const anyWork: fc.Arbitrary<WorkOnPage> = fc
    .record({
      title: fc.constantFrom(
        'Sparse ladders for slow learners',
        'Tall ladders: a naïve view of 50% & more',
        'Moss gardens of the inner {city}',
        '階段と梯子に関する長い研究の記録',
      ),
      names: fc.uniqueArray(fc.constantFrom('Ilse Vanbergen', 'Jürgen van der Größe', '陳大文'), {
        minLength: 1,
        maxLength: 3,
      }),
      year: some(fc.integer({ min: 2020, max: 2026 })),
      venue: some(fc.constantFrom('Proceedings of Ladders', 'Journal of Ladders')),
      doi: some(fc.constantFrom('10.1000/aa', '10.2000/b_c')),
      arxivId: some(fc.constantFrom('2605.00011', '2605.00012', 'math.GT/0309136')),
      abstract: some(fc.constant('We climb 5% of {them} & more.')),
    })
    .map(({ names, ...rest }) => JSON.parse(JSON.stringify({ ...rest, authors: authors(...names) })) as WorkOnPage);

  test.each<WorksFormat>(['bibtex', 'ris', 'csl-json'])(
    '%s gives the same library in its own fields, and twice the same',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyWork, { minLength: 1, maxLength: 6 }), fc.boolean(), async (works, tagged) => {
          const [db, other] = [await emptyStore(), await emptyStore()];
          for (const [n, onPage] of works.entries()) await setShelf(db, { onPage }, 'saved', at(n));
          const ids = await db.getAllKeys('works');
          if (tagged)
            await changeShelf(db, ids.slice(0, 1), { addTags: ['to teach', 'C#'], note: 'Mine & *yours*.' }, at(20));
          const options = { ids, now: at(30), abstracts: true, own: true };
          const { file, written } = await exportWorks(db, format, options);
          expect(written).toBe(ids.length);
          const text = await file.text();
          const plan = await bringIn(other, text, 40);
          expect(plan.refused).toEqual([]);
          const fields = async (store: LecternDb) =>
            (await store.getAll('works'))
              .map(({ title, authors: names, doi, arxivId, abstract }) => ({ title, names, doi, arxivId, abstract }))
              .map((one) => JSON.stringify(one))
              .sort();
          expect(await fields(other)).toEqual(await fields(db));
          const mine = async (store: LecternDb) =>
            (await store.getAll('shelf')).map(({ tags, note }) => JSON.stringify({ tags, note })).sort();
          expect(await mine(other)).toEqual(await mine(db));
          const before = await all(other);
          await bringIn(other, text, 50);
          expect(await all(other)).toBe(before);
          // Into the library it came from it brings nothing.
          const home = await planOf(db, text, 60);
          expect(home.works).toMatchObject({ new: 0, conflicting: 0 });
          db.close();
          other.close();
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );

  test('an export that is stopped is rejected with the reason, and progress ends at the end', async () => {
    const db = await emptyStore();
    for (let n = 0; n < 250; n++)
      await setShelf(db, { onPage: paper(`Ladders of the kind number ${n}`) }, 'saved', at(n));
    const done: number[] = [];
    await exportWorks(db, 'bibtex', { now: at(300) }, { onProgress: (n) => void done.push(n) });
    expect(done).toEqual([50, 100, 150, 200, 250]);
    const stop = new AbortController();
    const stopped = new Error('stopped');
    const export_ = exportWorks(
      db,
      'csv',
      { now: at(300) },
      { signal: stop.signal, onProgress: () => stop.abort(stopped) },
    );
    await expect(export_).rejects.toBe(stopped);
  });
});

test('a JSON export holds everything, and a library imported from it is the same', async () => {
  const [db, other] = [await emptyStore(), await emptyStore()];
  await follow(db, homepage([paper('Sparse ladders for slow learners')]), at(0));
  const { works } = await everything(db);
  await changeShelf(db, [works[0]!.id], { addTags: ['a'], rating: 3, note: 'x' }, at(1));
  const file = await all(db);
  const plan = await readImportFile(other, new Blob([file]), choice, at(2));
  expect(plan).toMatchObject({ kind: 'library', outcomes: { works: { added: 1 }, shelf: { added: 1 } } });
  await applyImportPlan(other, plan as ImportPlan, at(2));
  expect(await all(other)).toBe(file);
});
