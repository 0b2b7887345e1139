import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportLibrary } from '../../lib/exchange/export.ts';
import { applyImportPlan, type ImportUndo, readImportFile } from '../../lib/exchange/import-file.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { editWork } from '../../lib/store/edits.ts';
import { follow, unfollow } from '../../lib/store/follow.ts';
import { followCoAuthor } from '../../lib/store/follow-co-author.ts';
import { undoChange } from '../../lib/store/journal.ts';
import { JOURNAL_LENGTH } from '../../lib/store/journal-entry.ts';
import { readPersonPage } from '../../lib/store/library-person.ts';
import { changeResearcher, mergeResearchers, splitResearcher } from '../../lib/store/person-edits.ts';
import { saveSearch } from '../../lib/store/searches.ts';
import { changeShelf, setShelf } from '../../lib/store/shelf.ts';
import { moveOnShelf } from '../../lib/store/shelf-order.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper, readArrivals } from './build.ts';

const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
const fresh = paper('Tall ladders for quick learners indeed', { arxivId: '2610.00022' });
const listing = { url: 'https://arxiv.org/list/cs.LG/recent', listing: 'cs.LG/recent', works: [known, fresh] };

/** A copy of another library, with papers that are here too. */
async function libraryFile([first, second, third]: readonly WorkOnPage[]): Promise<Blob> {
  const db = await emptyStore();
  await follow(db, homepage([first!, third!]), at(0));
  await setShelf(db, { onPage: second! }, 'read', at(90));
  await saveSearch(db, { name: 'Ladders', query: 'ladders' }, at(2));
  return exportLibrary(db, at(95));
}

const undoOf = ({ undo }: { undo?: ImportUndo }): { undo?: string } =>
  undo && 'journal' in undo ? { undo: undo.journal } : {};

describe('undo', () => {
  test('a save, a follow, an unfollow and what was seen are taken back whole', async () => {
    const db = await emptyStore();
    const steps: (() => Promise<{ undo?: string }>)[] = [
      () => setShelf(db, { onPage: known }, 'saved', at(1)),
      () => follow(db, homepage([known, fresh]), at(2)),
      async () => unfollow(db, (await everything(db)).researchers[0]!.id, at(3)),
    ];
    for (const step of steps) {
      const before = await everything(db);
      const { undo } = await step();
      expect(await everything(db)).not.toEqual(before);
      expect(await undoChange(db, undo!)).toBe(true);
      expect(await everything(db)).toEqual(before);
      await step();
    }
  });

  test('seen papers are new again', async () => {
    const db = await emptyStore();
    await follow(db, homepage([known]), at(0));
    await markPapers(db, listing, { now: at(1), record: true });
    const before = await everything(db);
    const { undo } = await seeArrivals(db, undefined, at(2));
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await everything(db)).toEqual(before);
  });

  test('what was changed again since stays, and the answer says so', async () => {
    const db = await emptyStore();
    const first = await setShelf(db, { onPage: known }, 'saved', at(1));
    await setShelf(db, { onPage: known }, 'read', at(2));
    const before = await everything(db);
    expect(await undoChange(db, first.undo!)).toBe(false);
    expect(await everything(db)).toEqual(before);
  });

  test('a change is taken back once', async () => {
    const db = await emptyStore();
    const { undo } = await setShelf(db, { onPage: known }, 'saved', at(1));
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await undoChange(db, undo!)).toBe(false);
    for (const unknown of ['', '999', 'x', '1e9']) expect(await undoChange(db, unknown)).toBe(false);
  });

  test('doing what is done already makes nothing to undo', async () => {
    const db = await emptyStore();
    await setShelf(db, { onPage: known }, 'saved', at(1));
    expect(await setShelf(db, { onPage: known }, 'saved', at(2))).toEqual({});
    expect(await setShelf(db, { onPage: fresh }, undefined, at(2))).toEqual({});
  });

  test('taking a follow back takes along what arrived by it, and leaves a paper that was saved since', async () => {
    const db = await emptyStore();
    const { undo } = await follow(db, homepage([known]), at(0));
    await markPapers(db, listing, { now: at(1), record: true });
    await setShelf(db, { onPage: known }, 'saved', at(2));
    expect(await undoChange(db, undo!)).toBe(true);
    expect(await everything(db)).toMatchObject({
      researchers: [],
      authorships: [],
      arrivals: [],
      shelf: [{ state: 'saved' }],
      works: [{ title: known.title }],
    });
  });

  test('taking an unfollow back finds a paper that was saved anew in between', async () => {
    const db = await emptyStore();
    const { value: id } = await follow(db, homepage([known]), at(0));
    const { undo } = await unfollow(db, id, at(1));
    await setShelf(db, { onPage: known }, 'saved', at(2));
    expect(await undoChange(db, undo!)).toBe(true);
    const all = await everything(db);
    expect(all.works).toHaveLength(1);
    const workId = all.works[0]!.id;
    expect(all).toMatchObject({ shelf: [{ workId }], authorships: [{ workId, researcherId: id }] });
  });

  test('only so many changes are kept', async () => {
    const db = await emptyStore();
    const undos: string[] = [];
    for (let n = 0; n < JOURNAL_LENGTH + 5; n++) {
      const { undo } = await setShelf(db, { onPage: known }, n % 2 ? 'read' : 'saved', at(n));
      undos.push(undo!);
    }
    expect(await db.count('journal')).toBe(JOURNAL_LENGTH);
    expect(await undoChange(db, undos[0]!)).toBe(false);
    expect(await undoChange(db, undos.at(-1)!)).toBe(true);
  });

  test('any sequence of actions, taken back in reverse, ends where it began', async () => {
    const papers = [
      known,
      fresh,
      paper('Sparse ladders for slow learners', { doi: '10.1000/a' }),
      paper('The book of all ladders, complete', { doi: '10.1000/a' }),
      paper('Moss gardens of the inner city', { authors: authors('Lin Hartog') }),
    ];
    const pages = [
      homepage([known, papers[2]!]),
      homepage([papers[4]!], { url: 'https://moss.example.edu/', researcher: { name: 'Lin Hartog', ids: {} } }),
    ];
    const list =
      '@article{a, title={Sparse ladders for slow learners}, year={2026}}\n@article{b, title={Steps of many kinds, a review}}\nLin Hartog';
    const ours = await libraryFile(papers);
    const number = (below: number) => fc.integer({ min: 0, max: below - 1 });
    const action = fc.oneof(
      fc.record({
        do: fc.constant('shelf' as const),
        which: number(papers.length),
        state: fc.constantFrom('saved', 'reading', 'read', undefined),
      }),
      fc.record({ do: fc.constant('follow' as const), which: number(pages.length) }),
      fc.record({ do: fc.constant('unfollow' as const), which: number(2) }),
      fc.record({ do: fc.constant('seen' as const) }),
      fc.record({
        do: fc.constantFrom('write' as const, 'tag' as const, 'move' as const, 'edit' as const, 'split' as const),
        which: number(4),
      }),
      fc.record({ do: fc.constantFrom('merge' as const, 'pause' as const, 'search' as const, 'import' as const) }),
      fc.record({ do: fc.constantFrom('merge a library' as const, 'follow a co-author' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        const db = await emptyStore();
        await follow(db, pages[0]!, at(0));
        await markPapers(db, listing, { now: at(1), record: true });
        expect(await readArrivals(db, { limit: 1 })).toMatchObject({ total: 1 });
        const start = await everything(db);
        const undos: string[] = [];
        for (const [n, one] of actions.entries()) {
          const { undo } = await perform(db, one, at(10 + n));
          if (undo) undos.push(undo);
        }
        for (const undo of undos.reverse()) expect(await undoChange(db, undo)).toBe(true);
        expect(await everything(db)).toEqual(start);
        db.close();
      }),
      { numRuns: 60 },
    );

    type Action = { do: string; which?: number; state?: string | undefined };
    async function perform(db: LecternDb, one: Action, now: string): Promise<{ undo?: string }> {
      if (one.do === 'shelf')
        return setShelf(db, { onPage: papers[one.which!]! }, one.state as 'saved' | undefined, now);
      if (one.do === 'follow') return follow(db, pages[one.which!]!, now);
      if (one.do === 'search') return saveSearch(db, { name: 'a', query: 'b' }, now);
      if (one.do === 'merge a library') {
        const plan = await readImportFile(db, ours, { state: 'saved' }, now);
        return 'kind' in plan ? undoOf(await applyImportPlan(db, plan, now)) : {};
      }
      if (one.do === 'import') {
        const plan = await readImportFile(db, new Blob([list]), { state: 'saved' }, now);
        return 'kind' in plan ? undoOf(await applyImportPlan(db, plan, now)) : {};
      }
      const all = await everything(db);
      const entry = all.shelf[one.which!] ?? all.shelf[0];
      const work = all.works[one.which!] ?? all.works[0];
      const [first, second] = all.researchers;
      if (one.do === 'write') return entry ? changeShelf(db, [entry.workId], { note: now, state: 'read' }, now) : {};
      if (one.do === 'tag')
        return changeShelf(
          db,
          all.works.map(({ id }) => id),
          { addTags: [`tag ${one.which}`] },
          now,
        );
      if (one.do === 'move') return entry ? moveOnShelf(db, [entry.workId], { after: null, before: null }, now) : {};
      if (one.do === 'edit') return work ? editWork(db, work.id, { edits: { venue: now, year: null } }, now) : {};
      if (one.do === 'merge')
        return first && second ? mergeResearchers(db, { keep: first.id, other: second.id }, now) : {};
      if (one.do === 'pause') return first ? changeResearcher(db, first.id, { paused: true, groups: [now] }, now) : {};
      if (one.do === 'split')
        return first && work ? splitResearcher(db, { researcherId: first.id, workIds: [work.id] }, now) : {};
      if (one.do === 'seen') return seeArrivals(db, undefined, now);
      if (one.do === 'follow a co-author') {
        const page = first && (await readPersonPage(db, first.id));
        const name = page?.coAuthors.find(({ researcherId }) => !researcherId)?.name;
        return name ? followCoAuthor(db, { researcherId: first!.id, name }, now) : {};
      }
      const person = all.researchers[one.which!];
      return person ? unfollow(db, person.id, now) : {};
    }
  }, 60_000);
});
