import { describe, expect, test } from 'vitest';
import { exportLibrary } from '../../lib/exchange/export.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { correctPaper, readCorrections } from '../../lib/store/corrections.ts';
import { readCounts } from '../../lib/store/counts.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow, rereadPage } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { markPapers as mark } from '../../lib/store/papers.ts';
import { changeResearcher } from '../../lib/store/person-edits.ts';
import { frequencySource } from '../helpers/frequencies.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper, readArrivals } from './build.ts';

const work = (title: string, names: string[], more: Partial<WorkOnPage> = {}) =>
  paper(title, { authors: authors(...names), ...more });

/** Two people of one common name: glaciers, and language models. */
const ice = homepage(
  [
    work('Radar sounding of glacier beds from drones', ['Wei Chen', 'Orla Brandvik', 'Luis Pardal']),
    work('Estimating ice thickness with sparse radar', ['Orla Brandvik', 'Wei Chen']),
    work('Snow density from radar echoes', ['Wei Chen', 'Orla Brandvik'], { arxivId: '2605.00001' }),
    work('Glacier calving seen by seismic arrays', ['Wei Chen', 'Luis Pardal', 'Hana Numata']),
  ],
  { url: 'https://ice.example.edu/', researcher: { name: 'Wei Chen', ids: {} } },
);
const tax = homepage(
  [
    work('Prompting language models for tax law', ['Wei Chen', 'Ana Ruiz']),
    work('Statutes as retrieval corpora', ['Ana Ruiz', 'Wei Chen', 'Tomas Harte']),
    work('Language models that cite court decisions', ['Wei Chen', 'Tomas Harte']),
  ],
  { url: 'https://tax.example.edu/', researcher: { name: 'Wei Chen', ids: {} } },
);

const calving = work('Radar echoes of calving fronts', ['Petra Kralik', 'Wei Chen', 'Orla Brandvik'], {
  arxivId: '2611.00001',
});
const court = work('Court decisions as evidence for language models', ['Tomas Harte', 'Wei Chen'], {
  arxivId: '2611.00002',
});
const stranger = work('Magnetic order in thin nickel films', ['Wei Chen', 'Zdenka Vrbovsek'], {
  arxivId: '2611.00003',
});
const listing = (...works: WorkOnPage[]) => ({ url: 'https://arxiv.org/list/cs.LG/new', listing: 'cs.LG/new', works });

const followIce = async (db: LecternDb) => (await follow(db, ice, at(0))).value;
const arrivedIds = async (db: LecternDb) =>
  (await readArrivals(db, { limit: 9 })).rows.map(({ work }) => work.arxivId).sort();

describe('whose a paper is', () => {
  test('of two followed people of one name is told by what is known of each', async () => {
    const db = await emptyStore();
    const first = await followIce(db);
    const { value: second } = await follow(db, tax, at(1));
    expect(second).not.toBe(first);
    const { marks } = await markPapers(db, listing(calving, court, stranger), { now: at(5), record: true });
    const how = (id: string) => Object.fromEntries(marks[id]!.people!.map((one) => [one.researcherId, one.how]));
    expect(how('2611.00001')).toEqual({ [first]: 'sure', [second]: 'same-name' });
    expect(how('2611.00002')).toEqual({ [first]: 'same-name', [second]: 'sure' });
    expect(how('2611.00003')).toEqual({ [first]: 'same-name', [second]: 'same-name' });
    expect(await arrivedIds(db)).toEqual(['2611.00001', '2611.00002']);
    expect(marks['2611.00001']?.people?.find((one) => one.researcherId === first)?.reasons[0]).toEqual({
      key: 'coauthors',
      params: { count: 1, names: ['Orla Brandvik'] },
      speaks: 1,
    });
  });

  test('that bears the name only is marked so, and neither counted nor kept', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    const { marks } = await markPapers(db, listing(stranger), { now: at(5), record: true });
    expect(marks['2611.00003']).toMatchObject({ people: [{ researcherId: id, how: 'same-name', author: 0 }] });
    expect(await readCounts(db)).toMatchObject({ unseen: 0, works: 4 });
    expect((await markPapers(db, listing(stranger), { now: at(6), record: false })).marks).toEqual(marks);
  });

  test('is told by a name the user gave', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    const married = work('Radar echoes of calving fronts', ['Petra Kralik', 'Wei Brandvik', 'Orla Brandvik'], {
      arxivId: '2611.00001',
    });
    expect((await markPapers(db, listing(married), { now: at(5), record: false })).marks).toEqual({});
    await changeResearcher(db, id, { addedNames: ['Wei Brandvik'] }, at(6));
    const { marks } = await markPapers(db, listing(married), { now: at(7), record: false });
    expect(marks['2611.00001']).toMatchObject({ people: [{ researcherId: id, how: 'sure', author: 1 }] });
  });

  test('is told of somebody whose page has the name in characters only, by how they sign', async () => {
    const db = await emptyStore();
    const works = ice.works.map((one) => ({
      ...one,
      authors: one.authors.map(({ name }) => ({ name: name === 'Wei Chen' ? 'Hana Vrbova' : name })),
    }));
    const { value: id } = await follow(db, { ...ice, works, researcher: { name: '沼田花', ids: {} } }, at(0));
    const theirs = work('Radar echoes of calving fronts', ['Hana Vrbova', 'Orla Brandvik'], { arxivId: '2611.00001' });
    const { marks } = await markPapers(db, listing(theirs), { now: at(5), record: true });
    expect(marks['2611.00001']).toMatchObject({ people: [{ researcherId: id, how: 'sure', author: 0 }] });
  });

  test('of somebody paused is marked, and nothing arrives until they are taken up again', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    await changeResearcher(db, id, { paused: true }, at(1));
    const { marks } = await markPapers(db, listing(calving), { now: at(5), record: true });
    expect(marks['2611.00001']).toMatchObject({ people: [{ researcherId: id, how: 'sure' }] });
    expect(await arrivedIds(db)).toEqual([]);
    const more = { ...ice, works: [...ice.works, work('Snow on rafts, a census', ['Wei Chen', 'Orla Brandvik'])] };
    expect(await rereadPage(db, more, at(6))).toBe(0);
    await changeResearcher(db, id, { paused: false }, at(7));
    await markPapers(db, listing(calving), { now: at(8), record: true });
    expect(await arrivedIds(db)).toEqual(['2611.00001']);
  });

  test('is weighed with a file that is read when it is needed, and only then', async () => {
    const db = await emptyStore();
    await followIce(db);
    const frequencies = frequencySource();
    const nobody = work('Moss gardens of the inner city', ['Lin Hartog'], { arxivId: '2611.00009' });
    await mark(db, listing(nobody, ice.works[2]!), { now: at(5), record: true, frequencies });
    expect(frequencies.loaded).toBeUndefined();
    const { marks } = await mark(db, listing(calving), { now: at(6), record: true, frequencies });
    expect(frequencies.loaded).toBeDefined();
    expect(marks['2611.00001']).toMatchObject({ arrival: true });
  });

  test('is judged anew when known works changed, with what was kept otherwise', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    const harte = work('Echoes of the fronts of the law', ['Wei Chen', 'Zdenka Vrbovsek', 'Tomas Harte'], {
      arxivId: '2611.00004',
    });
    const first = await markPapers(db, listing(harte), { now: at(5), record: false });
    expect(first.marks['2611.00004']).toMatchObject({ people: [{ how: 'same-name' }] });
    const again = await markPapers(db, listing(harte), { now: at(5), record: false, people: first.people });
    expect(again.people.profiles.get(id)).toBe(first.people.profiles.get(id));
    const known = work('Law and ice', ['Wei Chen', 'Zdenka Vrbovsek', 'Tomas Harte'], { year: 2026 });
    await rereadPage(db, { ...ice, works: [...ice.works, known] }, at(6));
    const later = await markPapers(db, listing(harte), { now: at(7), record: false, people: again.people });
    expect(later.marks['2611.00004']).toMatchObject({ people: [{ how: 'sure' }] });
  });
});

describe('a correction', () => {
  test('"not them" takes the person off the paper at once, for good, and can be undone', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    await markPapers(db, listing(calving), { now: at(5), record: true });
    const before = await everything(db);
    const { undo } = await correctPaper(db, { researcherId: id, which: { onPage: calving }, theirs: false }, at(6));
    expect(await arrivedIds(db)).toEqual([]);
    expect((await markPapers(db, listing(calving), { now: at(7), record: true })).marks).toEqual({});
    expect(await readCorrections(db, id)).toMatchObject([{ theirs: false, title: calving.title, at: at(6) }]);
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await everything(db)).toEqual(before);
    expect(await readCorrections(db, id)).toEqual([]);
  });

  test('"not them" of a paper their page lists stands when the page is read again; taken back, it is theirs again', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    const snow = ice.works[2]!;
    await correctPaper(db, { researcherId: id, which: { onPage: snow }, theirs: false }, at(1));
    expect(await readCounts(db)).toMatchObject({ works: 3 });
    await rereadPage(db, ice, at(2));
    await follow(db, ice, at(3));
    expect((await markPapers(db, listing(snow), { now: at(4), record: true })).marks).toEqual({});
    await correctPaper(db, { researcherId: id, which: { onPage: snow }, theirs: undefined }, at(5));
    const { marks } = await markPapers(db, listing(snow), { now: at(6), record: false });
    expect(marks['2605.00001']).toMatchObject({ people: [{ how: 'sure', reasons: [{ params: { by: 'page' } }] }] });
    expect(await readCorrections(db, id)).toEqual([]);
  });

  test('"not them" lowers the next paper with the same people', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    const next = work('Echoes over the ice', ['Wei Chen', 'Petra Kralik', 'Zdenka Vrbovsek'], {
      arxivId: '2611.00005',
    });
    const how = async (minute: number) =>
      (await markPapers(db, listing(next), { now: at(minute), record: false })).marks['2611.00005']?.people?.[0];
    expect(await how(1)).toMatchObject({ how: 'likely' });
    const other = work('Glass in the kilns of Bohemia', ['Wei Chen', 'Petra Kralik', 'Zdenka Vrbovsek']);
    await correctPaper(db, { researcherId: id, which: { onPage: other }, theirs: false }, at(2));
    expect(await how(3)).toMatchObject({ how: 'same-name' });
    await correctPaper(db, { researcherId: id, which: { onPage: other }, theirs: undefined }, at(4));
    expect(await how(5)).toMatchObject({ how: 'likely' });
  });

  test('"yes, them" makes it a known work that teaches, says why, and leaves nothing when it is taken back', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    const before = await everything(db);
    await correctPaper(db, { researcherId: id, which: { onPage: stranger }, theirs: true }, at(1));
    const { marks } = await markPapers(db, listing(stranger), { now: at(2), record: true });
    expect(marks['2611.00003']).toMatchObject({
      people: [{ how: 'sure', author: 0, reasons: [{ key: 'corrected', params: { theirs: true } }] }],
    });
    expect(await readCounts(db)).toMatchObject({ unseen: 0, works: 5 });
    const next = work('Spin waves in nickel', ['Zdenka Vrbovsek', 'Wei Chen'], { arxivId: '2611.00006' });
    const judged = await markPapers(db, listing(next), { now: at(3), record: false });
    expect(judged.marks['2611.00006']).toMatchObject({ people: [{ how: 'likely' }] });
    await correctPaper(db, { researcherId: id, which: { onPage: stranger }, theirs: undefined }, at(4));
    expect((await everything(db)).authorships).toEqual(before.authorships);
    expect((await everything(db)).works.length).toBe(before.works.length);
    const after = await markPapers(db, listing(next), { now: at(5), record: false });
    expect(after.marks['2611.00006']).toMatchObject({ people: [{ how: 'same-name' }] });
  });

  test('"yes, them" of what arrived is sure, and what their page lists later stays theirs', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    const lone = work('Echoes of ice', ['Wei Chen', 'Orla Brandvik'], { arxivId: '2611.00007' });
    await markPapers(db, listing(lone), { now: at(1), record: true });
    const [arrival] = await db.getAll('arrivals');
    await correctPaper(db, { researcherId: id, which: { id: arrival!.workId }, theirs: true }, at(2));
    await rereadPage(db, { ...ice, works: [...ice.works, lone] }, at(3));
    await correctPaper(db, { researcherId: id, which: { id: arrival!.workId }, theirs: undefined }, at(4));
    expect(await db.get('authorships', [id, arrival!.workId])).toEqual({
      researcherId: id,
      workId: arrival!.workId,
      addedAt: at(2),
    });
  });

  test('changed from no to yes leaves one word, and the same word again changes nothing', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    await correctPaper(db, { researcherId: id, which: { onPage: stranger }, theirs: false }, at(1));
    await correctPaper(db, { researcherId: id, which: { onPage: stranger }, theirs: true }, at(2));
    expect(await readCorrections(db, id)).toMatchObject([{ theirs: true, at: at(2) }]);
    expect(await correctPaper(db, { researcherId: id, which: { onPage: stranger }, theirs: true }, at(3))).toEqual({});
  });

  test('is of this paper, and not of another of its title', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    await correctPaper(db, { researcherId: id, which: { onPage: calving }, theirs: false }, at(1));
    const twin = { ...calving, arxivId: '2612.00001' };
    const { marks } = await markPapers(db, listing(twin), { now: at(2), record: false });
    expect(marks['2612.00001']?.people).toHaveLength(1);
  });

  test.each([
    ['somebody who is not followed', { researcherId: crypto.randomUUID(), which: { onPage: calving } }],
    ['a paper that is not stored', { which: { id: crypto.randomUUID() } }],
  ])('of %s is refused', async (_what, asked) => {
    const db = await emptyStore();
    const researcherId = await followIce(db);
    await expect(correctPaper(db, { researcherId, theirs: true, ...asked }, at(1))).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('goes with the export', async () => {
    const db = await emptyStore();
    const id = await followIce(db);
    await correctPaper(db, { researcherId: id, which: { onPage: stranger }, theirs: false }, at(1));
    const file = JSON.parse(await (await exportLibrary(db, at(2))).text());
    expect(file.corrections).toMatchObject([{ researcherId: id, theirs: false }]);
  });
});
