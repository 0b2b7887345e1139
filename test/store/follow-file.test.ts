import { expect, test } from 'vitest';
import { exportLibrary } from '../../lib/exchange/export.ts';
import { applyImport, readImport } from '../../lib/exchange/import.ts';
import { Page } from '../../lib/model/page.ts';
import { follow, rereadPage } from '../../lib/store/follow.ts';
import { readFollowing } from '../../lib/store/lists.ts';
import { findFollowed } from '../../lib/store/page-rows.ts';
import { at, emptyStore, homepage, paper } from './build.ts';

const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
const other = paper('Tall ladders for quick learners indeed', { arxivId: '2610.00022' });
const cv = { ...homepage([known]), url: 'file:///cv.pdf', researcher: { name: 'Ilse Vanbergen', ids: {} } };
const researchers = async (db: Awaited<ReturnType<typeof emptyStore>>) =>
  (await readFollowing(db, { offset: 0, limit: 10 })).rows.map(({ researcher }) => researcher);

test('a file is a page by its name alone', () => {
  expect(Page().safeParse(cv).success).toBe(true);
  for (const url of ['file:///home/ilse/cv.pdf', 'file://host/cv.pdf', 'blob:x', 'javascript:alert(1)', 'cv.pdf'])
    expect(Page().safeParse({ ...cv, url }).success, url).toBe(false);
});

test('somebody followed out of a file is followed, and the file is not kept as their page', async () => {
  const db = await emptyStore();
  await follow(db, cv, at(0));
  expect((await researchers(db)).map(({ name, pages }) => ({ name, pages }))).toEqual([
    { name: 'Ilse Vanbergen', pages: [] },
  ]);
  // The same list again is theirs; another file of that name is not.
  expect(await findFollowed(db, cv.researcher, cv.url, cv.works)).toBeDefined();
  expect(await findFollowed(db, { name: 'Piet Jansen', ids: {} }, cv.url, [other])).toBeUndefined();
  expect(await rereadPage(db, { ...cv, works: [known, other] }, at(5))).toBeUndefined();
});

test('their homepage, followed later, is the page that is kept', async () => {
  const db = await emptyStore();
  const { value: id } = await follow(db, cv, at(0));
  const { value: again } = await follow(db, homepage([known]), at(1));
  expect(again).toBe(id);
  expect((await researchers(db)).map(({ pages }) => pages)).toEqual([[homepage([known]).url]]);
  await follow(db, { ...cv, url: 'file:///other.pdf' }, at(2));
  expect((await researchers(db)).map(({ pages }) => pages)).toEqual([[homepage([known]).url]]);
});

test('a homepage and the list merged into it are both their pages, and what the list adds later is new', async () => {
  const db = await emptyStore();
  const list = { ...homepage([known]), url: 'https://vanbergen.example.edu/publications#2026' };
  await follow(db, { ...homepage([known]), mergedFrom: [list.url] }, at(0));
  expect((await researchers(db)).map(({ pages }) => pages)).toEqual([
    ['https://vanbergen.example.edu/', 'https://vanbergen.example.edu/publications'],
  ]);
  expect(await rereadPage(db, { ...list, works: [known, other] }, at(5))).toBe(1);
});

test('an import knows somebody without a page by their profiles', async () => {
  const [here, there] = [await emptyStore(), await emptyStore()];
  const withId = { ...cv, researcher: { name: 'Ilse Vanbergen', ids: { orcid: '0000-0001-2345-6789' } } };
  await follow(here, withId, at(0));
  await follow(there, withId, at(0));
  const preview = await readImport(here, new File([await exportLibrary(there, at(1))], 'lectern.json'));
  if ('refused' in preview) throw new Error(preview.reason);
  await applyImport(here, preview.file, at(9));
  expect(await researchers(here)).toHaveLength(1);
});
