import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../lib/model/page.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow, rereadPage } from '../../lib/store/follow.ts';
import { extractFile } from '../../scripts/extract.ts';
import { laterPages } from '../helpers/later-pages.ts';
import { emptyStore, markPapers, newsIn, readArrivals } from './build.ts';

const followed = '2025-12-01T09:00:00.000Z';
const listedAt = '2026-02-02T09:00:00.000Z';
const opened = '2026-08-01T09:00:00.000Z';

describe.each(laterPages)('from a CV to the homepage of $whose', (path) => {
  let cv: Page;
  let home: Page;
  beforeAll(async () => {
    [cv, home] = await Promise.all([extractFile(...path.cv), extractFile(...path.home)]);
  }, 30_000);

  const storeWithCv = async (): Promise<LecternDb> => {
    const db = await emptyStore();
    await follow(db, cv, followed);
    return db;
  };
  const numbers = async (db: LecternDb) =>
    (await readArrivals(db, { limit: 99 })).rows.map(({ work }) => work.arxivId).sort();
  const workOf = async (db: LecternDb, arxivId: string) => {
    const works = (await db.getAll('works')).filter((work) => work.arxivId === arxivId);
    expect(works).toHaveLength(1);
    return works[0]!;
  };
  const openListing = async (db: LecternDb) => {
    const url = 'https://arxiv.org/list/cs.LG/2026-01';
    const { marks } = await markPapers(db, { url, works: [path.listed()] }, { now: listedAt, record: true });
    return marks[path.alt];
  };

  test('following tells nothing', async () => {
    const db = await storeWithCv();
    expect(await db.count('works')).toBe(cv.works.length);
    expect(await numbers(db)).toEqual([]);
    expect(await newsIn(db)).toEqual([]);
  });

  test('the homepage tells two papers and two acceptances, and nothing else', async () => {
    const db = await storeWithCv();
    await rereadPage(db, home, opened);
    expect(await numbers(db)).toEqual([path.alt, path.icml]);
    const accepted = await Promise.all([path.toIclr, path.toIcml].map((id) => workOf(db, id)));
    expect(await newsIn(db)).toEqual(
      accepted.map(({ title }, at) => [title, 'accepted', ['ICLR 2026', 'ICML 2026'][at]!]).sort(),
    );
    expect(await db.count('works')).toBe(home.works.length);

    await rereadPage(db, home, '2026-08-08T09:00:00.000Z');
    expect([(await numbers(db)).length, (await newsIn(db)).length]).toEqual([2, 2]);
  });

  test('the new papers come with where they appeared, the workshop and the prize', async () => {
    const db = await storeWithCv();
    await rereadPage(db, home, opened);
    const icml = await workOf(db, path.icml);
    expect(icml).toMatchObject({ venueShort: 'ICML', year: 2026, awards: ['oral'] });
    expect(icml.furtherVenues).toEqual([expect.stringMatching(/^ICLR 2026 Workshop/)]);
    expect(await workOf(db, path.alt)).toMatchObject({ venueShort: 'ALT', year: 2026 });
    expect((await workOf(db, path.alt)).awards).toEqual([expect.stringMatching(/^best student paper/i)]);
  });

  test('the number of the paper that had none is filled in', async () => {
    const db = await storeWithCv();
    const { title } = home.works.find(({ arxivId }) => arxivId === path.toIclr)!;
    const known = (await db.getAll('works')).find((work) => work.title.toLowerCase() === title.toLowerCase())!;
    expect(known.arxivId).toBeUndefined();
    await rereadPage(db, home, opened);
    expect((await workOf(db, path.toIclr)).id).toBe(known.id);
    const { furtherVenues } = await workOf(db, path.toIclr);
    expect(furtherVenues).toContainEqual(expect.stringMatching(/^NeurIPS 2025 Workshop/));
  });

  test('the paper met on a listing before is at least likely, arrives there, and is sure once the homepage lists it', async () => {
    const db = await storeWithCv();
    const [met] = (await openListing(db))?.people ?? [];
    expect(['likely', 'sure']).toContain(met?.how);
    expect(await numbers(db)).toEqual([path.alt]);
    await rereadPage(db, home, opened);
    expect((await openListing(db))?.people).toMatchObject([{ how: 'sure' }]);
    expect(await numbers(db)).toEqual([path.alt, path.icml]);
  });
});
