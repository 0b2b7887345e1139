import { describe, expect, test } from 'vitest';
import type { LecternDb } from '../../lib/store/db.ts';
import { editWork } from '../../lib/store/edits.ts';
import { follow, rereadPage } from '../../lib/store/follow.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { readWorkPane } from '../../lib/store/library-pane.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper } from './build.ts';

const ladders = paper('Sparse ladders for slow learners', {
  arxivId: '2605.00011',
  year: 2025,
  venue: 'Stairs',
  venueShort: 'ST',
});

async function stored(): Promise<{ db: LecternDb; id: string }> {
  const db = await emptyStore();
  await setShelf(db, { onPage: ladders }, 'saved', at(0));
  return { db, id: (await db.getAll('works'))[0]!.id };
}
const work = async (db: LecternDb, id: string) => (await db.get('works', id))!;

describe('a correction by hand', () => {
  test('stands whatever pages state later, which still tell the rest', async () => {
    const { db, id } = await stored();
    await editWork(
      db,
      id,
      { edits: { title: 'Sparse ladders, for slow learners', venue: 'Ladders', year: null } },
      at(1),
    );
    const later = {
      ...ladders,
      title: 'SPARSE LADDERS FOR SLOW LEARNERS',
      venue: 'Proceedings of Stairs',
      kind: 'proceedings' as const,
      doi: '10.1000/ab',
    };
    await setShelf(db, { onPage: later }, 'reading', at(2));
    const now = await work(db, id);
    expect(now).toMatchObject({ title: 'Sparse ladders, for slow learners', venue: 'Ladders', doi: '10.1000/ab' });
    expect(now).not.toHaveProperty('year');
    expect(now).not.toHaveProperty('venueShort');
  });

  test('is taken back to what pages state by now, field by field', async () => {
    const { db, id } = await stored();
    await editWork(db, id, { edits: { venue: 'Ladders', authors: authors('Lin Hartog') } }, at(1));
    await setShelf(
      db,
      { onPage: { ...ladders, authors: authors('Ilse Vanbergen', 'Kofi Mensah-Adu', 'Jo Doyle') } },
      'reading',
      at(2),
    );
    await editWork(db, id, { reset: ['authors'] }, at(3));
    expect(await work(db, id)).toMatchObject({
      authors: authors('Ilse Vanbergen', 'Kofi Mensah-Adu', 'Jo Doyle'),
      venue: 'Ladders',
    });
    await editWork(db, id, { reset: ['venue'] }, at(4));
    const now = await work(db, id);
    expect(now).toMatchObject({ venue: 'Stairs', venueShort: 'ST' });
    expect(now).not.toHaveProperty('edits');
    expect(now).not.toHaveProperty('stated');
  });

  test('of a wrong DOI or arXiv number changes what the work is found by, and pages do not bring the wrong one back', async () => {
    const { db, id } = await stored();
    await editWork(db, id, { edits: { arxivId: '2605.00099', doi: '10.1000/right' } }, at(1));
    expect((await work(db, id)).externalIds).toEqual(
      expect.arrayContaining(['arxiv:2605.00099', 'doi:10.1000/right', 'title:sparse ladders for slow learners']),
    );
    await setShelf(db, { onPage: { ...ladders, arxivId: '2605.00099', doi: '10.1000/wrong' } }, 'reading', at(2));
    const now = await work(db, id);
    expect(now).toMatchObject({ arxivId: '2605.00099', doi: '10.1000/right' });
    expect(now.externalIds.filter((one) => !one.startsWith('title:')).sort()).toEqual([
      'arxiv:2605.00099',
      'doi:10.1000/right',
    ]);
  });

  test('to an id that another work has is refused', async () => {
    const { db, id } = await stored();
    await setShelf(db, { onPage: paper('Moss gardens of the inner city', { doi: '10.1000/moss' }) }, 'saved', at(1));
    const before = await everything(db);
    await expect(editWork(db, id, { edits: { doi: '10.1000/moss' } }, at(2))).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await everything(db)).toEqual(before);
  });

  test('is undone, and made again it is the same', async () => {
    const { db, id } = await stored();
    const before = await everything(db);
    const { undo } = await editWork(db, id, { edits: { year: 2026, doi: '10.1000/ab' } }, at(1));
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await everything(db)).toEqual(before);
    await editWork(db, id, { edits: { year: 2026 } }, at(2));
    expect(await editWork(db, id, { edits: { year: 2026 } }, at(3))).toEqual({});
  });

  test('of two pages at once: the second hears which fields have changed since it read them', async () => {
    const { db, id } = await stored();
    await editWork(db, id, { edits: { venue: 'Ladders' }, was: { venue: 'Stairs' } }, at(1));
    const second = { edits: { venue: 'Steps', year: 2024 }, was: { venue: 'Stairs', year: 2025 } };
    expect(await editWork(db, id, second, at(2))).toEqual({ conflict: ['venue'] });
    expect(await work(db, id)).toMatchObject({ venue: 'Ladders', year: 2025 });
  });

  test('stays with the work when it turns out to be another, too', async () => {
    const db = await emptyStore();
    await setShelf(
      db,
      { onPage: paper('Sparse ladders for slow learners', { arxivId: '2605.00011' }) },
      'saved',
      at(0),
    );
    await setShelf(db, { onPage: paper('The book of all ladders, complete', { doi: '10.1000/ab' }) }, 'saved', at(1));
    const [other] = await db.getAllFromIndex('works', 'externalIds', 'doi:10.1000/ab');
    await editWork(db, other!.id, { edits: { venue: 'Ladders' } }, at(2));
    await setShelf(
      db,
      { onPage: paper('Sparse ladders for slow learners', { arxivId: '2605.00011', doi: '10.1000/ab' }) },
      'saved',
      at(3),
    );
    const all = await db.getAll('works');
    if (all.length === 1) expect(all).toMatchObject([{ venue: 'Ladders', edits: { venue: 'Ladders' } }]);
    else expect(all.find(({ id }) => id === other!.id)).toMatchObject({ venue: 'Ladders' });
  });
});

describe('where a work was met', () => {
  const listing = (version: number | undefined) => ({
    url: 'https://arxiv.org/list/cs.LG/recent',
    listing: 'cs.LG/recent',
    works: [{ ...ladders, ...(version ? { arxivVersion: version } : {}) }],
  });

  test('is kept by form: versions on arXiv, the entry of a homepage, each once', async () => {
    const db = await emptyStore();
    await follow(db, homepage([{ ...ladders, venue: 'Stairs', kind: 'workshop' }]), at(0));
    await markPapers(db, listing(undefined), { now: at(1), record: true });
    await markPapers(db, listing(1), { now: at(2), record: true });
    await markPapers(db, listing(3), { now: at(3), record: true });
    const [known] = await db.getAll('works');
    expect(known!.manifestations).toEqual([
      expect.objectContaining({ url: 'https://vanbergen.example.edu/', firstSeenAt: at(0), kind: 'workshop' }),
      expect.objectContaining({ url: 'https://arxiv.org/abs/2605.00011v1', firstSeenAt: at(1), arxivVersion: 1 }),
      expect.objectContaining({ url: 'https://arxiv.org/abs/2605.00011v3', firstSeenAt: at(3), kind: 'preprint' }),
    ]);
    const before = await everything(db);
    await markPapers(db, listing(3), { now: at(4), record: true });
    await markPapers(db, listing(undefined), { now: at(5), record: true });
    await rereadPage(db, homepage([{ ...ladders, venue: 'Stairs', kind: 'workshop' }]), at(6));
    expect(await everything(db)).toEqual(before);
  });

  test('is told in the history of the work, with what became of it', async () => {
    const db = await emptyStore();
    await follow(db, homepage([ladders]), at(0));
    await markPapers(db, listing(2), { now: at(10), record: true });
    const [known] = await db.getAll('works');
    await setShelf(db, { id: known!.id }, 'saved', at(20));
    await setShelf(db, { id: known!.id }, 'read', at(30));
    const pane = await readWorkPane(db, known!.id);
    expect(pane?.people).toMatchObject([{ name: 'Ilse Vanbergen', how: 'sure' }]);
    expect(pane?.history.map(({ at: when, what }) => [when, what])).toEqual([
      [at(0), 'added'],
      [at(0), 'met'],
      [at(10), 'met'],
      [at(20), 'saved'],
      [at(30), 'state'],
    ]);
    expect(pane?.history[1]).toMatchObject({ what: 'met', teller: 'Ilse Vanbergen' });
    expect(pane?.history[2]).not.toHaveProperty('teller');
    expect(await readWorkPane(db, '0a7e7a3c-9999-4c1d-9d9b-000000000009')).toBeUndefined();
  });
});
