import { describe, expect, test } from 'vitest';
import { applyImportPlan, readImportFile } from '../../lib/exchange/import-file.ts';
import { follow } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, homepage, paper } from '../store/build.ts';
import { all, bringIn, planOf, refusal } from './list-files.ts';

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
    expect(undo).toMatchObject({ journal: expect.any(String) });
    expect(await undoChange(db, (undo as { journal: string }).journal)).toBe(true);
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

  test('a file that calls itself JSON and is a text is no list of lines', async () => {
    const plan = (file: File) => readImportFile(db, file, { state: 'saved' }, at(5));
    const db = await emptyStore();
    expect(await plan(new File(['arXiv:2605.00011'], 'list.json'))).toMatchObject({ refused: 'not-json' });
    expect(await plan(new File(['arXiv:2605.00011'], 'list.txt'))).toMatchObject({ works: { new: 1 } });
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
