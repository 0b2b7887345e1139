import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../lib/store/corrections.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow, rereadPage } from '../../lib/store/follow.ts';
import { followCoAuthor } from '../../lib/store/follow-co-author.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { readPersonPage, readPersonWorks } from '../../lib/store/library-person.ts';
import { changeResearcher, mergeResearchers, splitResearcher } from '../../lib/store/person-edits.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper } from './build.ts';

const ladders = paper('Sparse ladders for slow learners', { arxivId: '2605.00011', year: 2024 });
const tall = paper('Tall ladders for quick learners indeed', { arxivId: '2606.00022', year: 2026 });
const moss = paper('Moss gardens of the inner city', { authors: authors('Lin Hartog'), year: 2026 });
const hartog = homepage([moss], {
  url: 'https://moss.example.edu/',
  researcher: { name: 'Lin Hartog', ids: { dblp: '00/1' } },
});

describe('what the user says of somebody', () => {
  test('names, groups and a pause are kept, read again or not, and undone', async () => {
    const db = await emptyStore();
    const { value: id } = await follow(db, homepage([ladders]), at(0));
    const before = await everything(db);
    const { undo } = await changeResearcher(
      db,
      id,
      { name: 'Ilse Hartog', addedNames: ['I. Hartog-Vanbergen'], groups: ['Ladders'], paused: true },
      at(1),
    );
    await rereadPage(db, homepage([ladders]), at(2));
    expect(await db.get('researchers', id)).toMatchObject({
      name: 'Ilse Hartog',
      variants: ['Ilse Vanbergen'],
      addedNames: ['I. Hartog-Vanbergen'],
      groups: ['Ladders'],
      pausedAt: at(1),
    });
    expect(await undoChange(db, undo!)).toBe(true);
    expect((await everything(db)).researchers).toEqual(before.researchers);
    expect(await changeResearcher(db, id, { paused: false, groups: [] }, at(3))).toEqual({});
  });

  test('nothing of somebody paused arrives, and it does again afterwards', async () => {
    const db = await emptyStore();
    const { value: id } = await follow(db, homepage([ladders]), at(0));
    await changeResearcher(db, id, { paused: true }, at(1));
    const page = { url: 'https://arxiv.org/list/cs.LG/new', works: [{ ...tall, authors: ladders.authors }] };
    const { marks } = await markPapers(db, page, { now: at(2), record: true });
    expect(marks['2606.00022']?.people).toHaveLength(1);
    expect(await db.count('arrivals')).toBe(0);
    await rereadPage(db, homepage([ladders, moss]), at(3));
    expect(await db.count('arrivals')).toBe(0);
    await changeResearcher(db, id, { paused: false }, at(4));
    await markPapers(db, page, { now: at(5), record: true });
    expect(await db.count('arrivals')).toBe(1);
  });

  test('is refused of somebody who is not followed', async () => {
    const db = await emptyStore();
    const gone = '0a7e7a3c-9999-4c1d-9d9b-000000000009';
    await expect(changeResearcher(db, gone, { paused: true }, at(0))).rejects.toMatchObject({ code: 'invalid' });
    await expect(mergeResearchers(db, { keep: gone, other: gone }, at(0))).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('two records of one person', () => {
  test('become one with all works, pages and names, and two again by undo', async () => {
    const db = await emptyStore();
    const { value: keep } = await follow(db, homepage([ladders, moss]), at(0));
    const { value: other } = await follow(db, hartog, at(1));
    await markPapers(
      db,
      {
        url: 'https://arxiv.org/list/cs.LG/new',
        works: [{ ...tall, authors: authors('Lin Hartog', 'Ilse Vanbergen') }],
      },
      { now: at(2), record: true },
    );
    const before = await everything(db);
    const { undo } = await mergeResearchers(db, { keep, other }, at(3));
    const after = await everything(db);
    expect(after.researchers).toMatchObject([
      {
        id: keep,
        name: 'Ilse Vanbergen',
        variants: ['Lin Hartog'],
        pages: ['https://vanbergen.example.edu/', 'https://moss.example.edu/'],
        ids: { dblp: '00/1', orcid: '0000-0001-2345-6789' },
      },
    ]);
    expect(after.authorships.map(({ researcherId }) => researcherId)).toEqual([keep, keep]);
    for (const arrival of await db.getAll('arrivals')) expect(arrival.people).toEqual([keep]);
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await everything(db)).toEqual(before);
  });
});

describe('one record of two people', () => {
  test('is split: the other gets these works, and no page mixes them again', async () => {
    const db = await emptyStore();
    const { value: id } = await follow(db, homepage([ladders, tall]), at(0));
    const before = await everything(db);
    const works = await db.getAllFromIndex('works', 'externalIds', 'arxiv:2606.00022');
    const split = await splitResearcher(db, { researcherId: id, workIds: [works[0]!.id] }, at(1));
    const of = async (one: string) => (await readPersonWorks(db, one)).map(({ title }) => title);
    expect([await of(id), await of(split.researcherId)]).toEqual([[ladders.title], [tall.title]]);
    // It is the user who says so: no page of that other person lists it.
    expect(await db.get('authorships', [split.researcherId, works[0]!.id])).toMatchObject({ said: true });
    expect(await readCorrections(db, id)).toMatchObject([{ theirs: false, title: tall.title }]);
    await rereadPage(db, homepage([ladders, tall]), at(2));
    expect(await of(id)).toEqual([ladders.title]);
    const db2 = await everything(db);
    expect(db2.researchers).toHaveLength(2);
    expect(await undoChange(db, split.undo!)).toBe(true);
    expect((await everything(db)).authorships).toEqual(before.authorships);
    expect((await everything(db)).researchers).toHaveLength(1);
  });
});

describe("a person's page", () => {
  test('tells works per year and co-authors, fullest spelling first, and who of them is followed', async () => {
    const db = await emptyStore();
    const more = { ...tall, authors: authors('I. Vanbergen', 'K. Mensah-Adu', 'Lin Hartog') };
    const { value: id } = await follow(
      db,
      homepage([ladders, more, { ...moss, authors: authors('Lin Hartog', 'Ilse Vanbergen') }]),
      at(0),
    );
    const { value: other } = await follow(db, hartog, at(1));
    const page = await readPersonPage(db, id);
    expect(page).toMatchObject({
      works: 3,
      perYear: [
        { year: 2024, works: 1 },
        { year: 2026, works: 2 },
      ],
      coAuthors: [
        { name: 'Kofi Mensah-Adu', works: 2, isWhole: true },
        { name: 'Lin Hartog', works: 2, lastYear: 2026, researcherId: other, isWhole: true },
      ],
      checked: [],
    });
    expect(await readPersonPage(db, '0a7e7a3c-9999-4c1d-9d9b-000000000009')).toBeUndefined();
  });
});

describe('somebody they write with', () => {
  const by = (title: string, ...names: string[]) => paper(title, { authors: authors('Ilse Vanbergen', ...names) });
  const openWith = async (...works: ReturnType<typeof paper>[]) => {
    const db = await emptyStore();
    const { value: researcherId } = await follow(db, homepage(works), at(0));
    return { db, researcherId };
  };
  const titlesOf = async (db: LecternDb, id: string) =>
    (await readPersonWorks(db, id)).map(({ title }) => title).sort();

  test('is followed with the papers they share, abbreviated or not, of which none is new; and not again', async () => {
    const { db, researcherId } = await openWith(
      by('Ladders of the first kind', 'Kofi Mensah-Adu'),
      by('Ladders of the second kind', 'K. Mensah-Adu'),
      by('Moss', 'Lin Hartog'),
    );
    const before = await everything(db);
    const name = 'Kofi Mensah-Adu';
    const { researcherId: id, undo } = await followCoAuthor(db, { researcherId, name }, at(1));
    expect(await db.get('researchers', id)).toMatchObject({ name, pages: [], followedAt: at(1) });
    expect(await titlesOf(db, id)).toEqual(['Ladders of the first kind', 'Ladders of the second kind']);
    expect(await db.count('arrivals')).toBe(0);
    expect((await readPersonPage(db, researcherId))!.coAuthors).toMatchObject([{ name, researcherId: id }]);
    expect(await followCoAuthor(db, { researcherId, name }, at(2))).toEqual({ researcherId: id });
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await everything(db)).toEqual(before);
  });

  test('gets no paper whose abbreviated name may be another’s', async () => {
    const { db, researcherId } = await openWith(
      by('One', 'Jun Rii'),
      by('Two', 'Jun Rii'),
      by('Three', 'Jing Rii'),
      by('Four', 'J. Rii'),
    );
    const [{ name } = { name: '' }] = (await readPersonPage(db, researcherId))!.coAuthors;
    const { researcherId: id } = await followCoAuthor(db, { researcherId, name }, at(1));
    expect(await titlesOf(db, id)).toEqual(name === 'Jun Rii' ? ['One', 'Two'] : ['Three']);
  });

  test('is refused when nobody of the name is there any more', async () => {
    const { db, researcherId } = await openWith(by('One', 'Jun Rii'));
    for (const who of [
      { researcherId, name: 'Jun Rii' },
      { researcherId: crypto.randomUUID(), name: 'Jun Rii' },
    ])
      await expect(followCoAuthor(db, who, at(1))).rejects.toMatchObject({ code: 'invalid' });
  });
});
