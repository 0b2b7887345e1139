import { beforeEach, describe, expect, test, vi } from 'vitest';
import { handlers, type World } from '../../lib/background/handlers.ts';
import { answer, type Handlers, type Sender } from '../../lib/browser/serve.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { sourcesService } from '../../lib/background/sources.ts';
import { FakeWorld } from '../queue/fake-world.ts';
import { fromPopup, OWN, stub } from '../browser/fake.ts';
import { at, emptyStore, everything, homepage, paper } from '../store/build.ts';

const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
const fresh = paper('Tall ladders for quick learners indeed', { arxivId: '2610.00022' });
const listing = { url: 'https://arxiv.org/list/cs.LG/new', listing: 'cs.LG/new', works: [known, fresh] };
const page: Sender = { from: 'page', private: false };
const tab: Sender = { from: 'content', private: false, tabId: 7 };
const hidden: Sender = { from: 'content', private: true, tabId: 7 };

let db: LecternDb;
let minute: number;
const changed = vi.fn<() => void>();
const readTab = vi.fn<(tabId: number, url: string | undefined) => Promise<void>>();
let world: World;
let on: Handlers;

beforeEach(async () => {
  vi.clearAllMocks();
  db = await emptyStore();
  minute = 0;
  world = {
    store: async () => db,
    now: () => at(minute++),
    changed,
    sources: sourcesService(new FakeWorld(db), (error) => {
      throw error;
    }),
    readTab,
    recognised: async () => {},
  };
  on = handlers(world);
});

describe('the whole path', () => {
  test('follow from a page, see the new paper marked, save it, see it, take everything back', async () => {
    const followed = await on['researcher:follow']({ page: homepage([known]) }, page);
    const opened = await on['papers:open'](listing, tab);
    expect(opened).toMatchObject({ recording: true, badges: { person: true } });
    expect(opened.nameKeys).toContain('vanbergen');
    expect(opened.marks['2610.00022']).toMatchObject({
      arrival: true,
      people: [{ researcherId: followed.researcherId }],
    });

    const saved = await on['shelf:set']({ work: { onPage: fresh, url: listing.url }, state: 'saved' }, tab);
    expect(saved).toMatchObject({ state: 'saved', undo: expect.any(String) });
    const again = await on['papers:more'](
      { ...listing, ids: ['2610.00022', '2611.00099'], works: [fresh], record: false },
      tab,
    );
    expect(again.marks).toMatchObject({ '2610.00022': { shelf: 'saved', arrival: true } });

    const seen = await on['arrivals:seen']({}, page);
    expect(await on['journal:undo']({ undo: seen.undo! }, page)).toEqual({ done: true });
    expect(await on['journal:undo']({ undo: saved.undo! }, page)).toEqual({ done: true });
    const left = await on['researcher:unfollow']({ researcherId: followed.researcherId }, page);
    expect(await everything(db)).toMatchObject({ works: [], researchers: [] });
    expect(await on['journal:undo']({ undo: left.undo! }, page)).toEqual({ done: true });
    expect(await everything(db)).toMatchObject({ researchers: [{ name: 'Ilse Vanbergen' }] });
  });

  test('every change is told to the surfaces, and opening a page that changes nothing is not', async () => {
    await on['papers:open'](listing, tab);
    expect(changed).not.toHaveBeenCalled();
    await on['researcher:follow']({ page: homepage([known]) }, page);
    await on['papers:open'](
      { ...listing, works: [paper('Steep ladders for all who dare', { arxivId: '2611.00050' })] },
      tab,
    );
    await on['settings:set']({ theme: 'dark' }, page);
    await on['shelf:set']({ work: { onPage: fresh, url: listing.url }, state: 'read' }, tab);
    await on['data:imported']({}, page);
    await on['data:delete']({}, page);
    expect(changed).toHaveBeenCalledTimes(6);
  });

  test('somebody followed by another page of ours, or by an import, is known at the next question', async () => {
    await on['papers:open'](listing, tab);
    const elsewhere = handlers({ ...world });
    await elsewhere['researcher:follow']({ page: homepage([known]) }, page);
    const { marks } = await on['papers:more']({ ...listing, ids: [], record: false }, tab);
    expect(marks).toMatchObject({ '2605.00011': { people: [{ how: 'sure' }] } });
    await elsewhere['data:delete']({}, page);
    expect((await on['papers:more']({ ...listing, ids: [], record: false }, tab)).marks).toEqual({});
  });

  test('a setting that is left out stays', async () => {
    await on['settings:set']({ badges: { person: true, new: false, shelf: true } }, page);
    expect(await on['settings:set']({ theme: 'light' }, page)).toEqual({
      badges: { person: true, new: false, shelf: true },
      theme: 'light',
      countOnIcon: true,
    });
  });

  test('a candidate is read in its own tab', async () => {
    await on['page:candidate']({}, tab);
    expect(readTab).toHaveBeenCalledExactlyOnceWith(7, tab.url);
  });

  test('nobody can be followed from a page of nobody', async () => {
    const { researcher: _nobody, ...nothing } = homepage([known]);
    await expect(on['researcher:follow']({ page: nothing }, page)).rejects.toMatchObject({ code: 'invalid' });
    expect(await everything(db)).toMatchObject({ works: [] });
  });
});

describe('a private window', () => {
  test('shows what is known and records nothing', async () => {
    await on['researcher:follow']({ page: homepage([known]) }, page);
    const before = await everything(db);
    const opened = await on['papers:open'](listing, hidden);
    expect(opened.recording).toBe(false);
    expect(opened.marks).toMatchObject({
      '2605.00011': { people: [{ how: 'sure' }] },
      '2610.00022': { people: [{ how: 'likely' }] },
    });
    expect(opened.marks['2610.00022']).not.toHaveProperty('arrival');
    await on['papers:more']({ ...listing, ids: ['2611.00001'], record: true }, hidden);
    expect(await everything(db)).toEqual(before);
    expect([await db.count('sightings'), await db.count('visits')]).toEqual([0, 0]);
  });

  test('saves and follows nothing', async () => {
    const save = async () => on['shelf:set']({ work: { onPage: fresh, url: listing.url }, state: 'saved' }, hidden);
    const follow = async () => on['researcher:follow']({ page: homepage([known]) }, { ...page, private: true });
    await expect(save()).rejects.toMatchObject({ code: 'private' });
    await expect(follow()).rejects.toMatchObject({ code: 'private' });
    expect(await everything(db)).toMatchObject({ works: [], researchers: [], shelf: [] });
  });

  test('of a popup is found out by its window', async () => {
    stub('runtime.getURL', () => OWN);
    stub('tabs.query', async () => [{ incognito: true }]);
    const message = { name: 'researcher:follow', request: { page: homepage([known]) } };
    expect(await answer(on, message, fromPopup(), () => {})).toMatchObject({ ok: false, code: 'private' });
  });
});

test('storage that is full is told in a word the surfaces know, and nothing is lost', async () => {
  await on['shelf:set']({ work: { onPage: known, url: listing.url }, state: 'saved' }, tab);
  const before = await everything(db);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(
    on['shelf:set']({ work: { onPage: fresh, url: listing.url }, state: 'saved' }, tab),
  ).rejects.toMatchObject({ code: 'quota' });
  put.mockRestore();
  expect(await everything(db)).toEqual(before);
  expect(await on['shelf:set']({ work: { onPage: fresh, url: listing.url }, state: 'saved' }, tab)).toMatchObject({
    state: 'saved',
  });
});
