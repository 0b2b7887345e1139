import { describe, expect, test } from 'vitest';
import { follow } from '../../lib/store/follow.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, authors, emptyStore, everything, homepage, markPapers, paper } from './build.ts';

/** Papers of one month by somebody and others, of every third of which the store knows. */
const papers = Array.from({ length: 60 }, (_, i) =>
  paper(`Ladders of kind ${i} for slow learners`, {
    arxivId: `2611.${String(10_000 + 7 * i)}`,
    authors: i % 2 ? authors('Ilse Vanbergen', 'Jun Rii') : authors('Jun Rii'),
  }),
);
const lines = papers.map(({ arxivId, authors: by }) => ({
  id: arxivId!,
  byline: `Authors: ${by.map(({ name }) => name).join(', ')}`,
}));
const url = 'https://arxiv.org/list/cs.LG/new';
const page = { url, listing: 'cs.LG/new', works: [] };

/** Somebody followed with a few of the papers, and one in three saved. */
async function library() {
  const db = await emptyStore();
  await follow(db, homepage(papers.filter((_, i) => i % 6 === 1)), at(0));
  for (const [i, one] of papers.entries()) if (i % 3 === 0) await setShelf(db, { onPage: one }, 'saved', at(1));
  return db;
}

describe('many papers on one page', () => {
  test('are told as each of them alone', async () => {
    const db = await library();
    const before = await everything(db);
    const all = await markPapers(db, { ...page, papers: lines }, { now: at(2), record: false });
    expect(Object.keys(all.marks)).toHaveLength(30);
    expect(all.whole).toHaveLength(30);
    for (const line of lines) {
      const alone = await markPapers(db, { ...page, papers: [line] }, { now: at(2), record: false });
      expect([all.marks[line.id], all.whole.includes(line.id)]).toEqual([
        alone.marks[line.id],
        alone.whole[0] === line.id,
      ]);
    }
    expect(await everything(db)).toEqual(before);
  });

  test('are told and arrive where nothing arrived before', async () => {
    const db = await emptyStore();
    await follow(db, homepage([papers[0]!]), at(0));
    const theirs = papers.filter((_, i) => i % 2);
    const { marks } = await markPapers(db, { ...page, works: theirs, papers: lines }, { now: at(2), record: true });
    expect(Object.values(marks).filter(({ arrival }) => arrival)).toHaveLength(theirs.length);
    const again = await markPapers(db, { ...page, papers: lines }, { now: at(3), record: true });
    expect(Object.values(again.marks).filter(({ arrival }) => arrival)).toHaveLength(theirs.length);
  });

  test('wait for the store a few times, not once for each', async () => {
    // How often a request is made while none is under way.
    const rounds = async (count: number) => {
      const db = await library();
      let [running, waited] = [0, 0];
      const { addEventListener } = IDBRequest.prototype;
      IDBRequest.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
        if (args[0] === 'success') {
          if (running++ === 0) waited++;
          addEventListener.call(this, 'success', () => void running--);
        }
        addEventListener.apply(this, args);
      };
      try {
        await markPapers(db, { ...page, papers: lines.slice(0, count) }, { now: at(2), record: false });
      } finally {
        IDBRequest.prototype.addEventListener = addEventListener;
      }
      return waited;
    };
    expect(await rounds(60)).toBeLessThanOrEqual((await rounds(13)) + 1);
  });
});
