import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../lib/model/page.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow, rereadPage } from '../../lib/store/follow.ts';
import { extractFile } from '../../scripts/extract.ts';
import { emptyStore, markPapers, newsIn, readArrivals } from './build.ts';

/*
 * Somebody is followed from their CV of last year; then their homepage of this year is opened. It lists two papers more, two that were under
 * review are accepted, and one that had no arXiv number has one. With invented people, and with the real ones that stand beside the project.
 */

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
const later = join(import.meta.dirname, '..', 'fixtures', 'later');
const seeds = join(shared, 'corpus', 'seeds');

interface Path {
  name: string;
  cv: [file: string, url: string];
  home: [file: string, url: string];
  /** arXiv numbers of what the homepage tells. */
  icml: string;
  alt: string;
  toIcml: string;
  toIclr: string;
  /** The paper at ALT as arXiv's listing has it. */
  listed(): WorkOnPage;
}

const paths: Path[] = [
  {
    name: 'invented people',
    cv: [join(later, 'cv.txt'), 'https://harteigan.example.edu/cv.txt'],
    home: [join(later, 'home.html'), 'https://harteigan.example.edu/'],
    icml: '2604.90669',
    alt: '2601.90789',
    toIcml: '2505.90770',
    toIclr: '2510.90303',
    listed: () => ({
      title: 'Suspicious Soundings: A Fine Condition on Step Sizes in Deep Ice',
      authors: ['Shirin Dabbas', 'Boyan Hristov', 'Aoife Harteigan', 'Yana Orlova'].map((name) => ({ name })),
      arxivId: '2601.90789',
      primary: 'cs.LG',
      categories: ['cs.LG', 'stat.ML'],
      section: 'new',
    }),
  },
  {
    name: 'real people',
    cv: [join(seeds, 'minhak-song-cv-text', 'page.txt'), 'https://songminhak.github.io/cv.txt'],
    home: [join(seeds, 'minhak-song-home', 'page.html'), 'https://songminhak.github.io/'],
    icml: '2604.14669',
    alt: '2601.11789',
    toIcml: '2505.19770',
    toIclr: '2510.26303',
    listed: () => {
      const file = join(shared, 'arxiv', 'pages', 'list_cs.LG_2026-01_show2000.json');
      const { gold } = JSON.parse(readFileSync(file, 'utf8'));
      const paper = gold.find(({ arxivId }: { arxivId: string }) => arxivId === '2601.11789');
      const { title, authors, arxivId, primary, categories } = paper;
      return { title, authors: authors.map((name: string) => ({ name })), arxivId, primary, categories };
    },
  },
];

const followed = '2025-12-01T09:00:00.000Z';
const listedAt = '2026-02-02T09:00:00.000Z';
const opened = '2026-08-01T09:00:00.000Z';

describe.each(paths.filter(({ cv: [file] }) => existsSync(file)))('from a CV to the homepage: $name', (path) => {
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
