import { beforeEach, describe, expect, test, vi } from 'vitest';
import { handlers, type World } from '../../lib/background/handlers.ts';
import { sourcesService } from '../../lib/background/sources.ts';
import { answer, type Handlers, type Sender } from '../../lib/browser/serve.ts';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import type { PageTexts } from '../../lib/model/page-texts.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { fromPopup, OWN, stub } from '../browser/fake.ts';
import { installWords } from '../gallery/words.ts';
import { frequencySource } from '../helpers/frequencies.ts';
import { FakeWorld } from '../queue/fake-world.ts';
import { at, emptyStore, everything, homepage, paper } from '../store/build.ts';

const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011' });
const fresh = paper('Tall ladders for quick learners indeed', { arxivId: '2610.00022' });
const url = 'https://arxiv.org/list/cs.LG/new';
const texts: PageTexts = {
  title: 'Machine Learning',
  subtitle: '',
  headings: ['Showing new listings for Friday, 20 November 2026'],
  sections: ['New submissions (showing 2 of 2 entries)'],
  notes: [],
};
const lineOf = ({ arxivId, authors }: WorkOnPage) => ({
  id: arxivId!,
  byline: `Authors: ${authors.map(({ name }) => name).join(', ')}`,
});
/** Of these papers on a listing, as its script tells of them. */
const opening = (...works: WorkOnPage[]) => ({ url, page: { texts, found: 2 }, papers: works.map(lineOf) });
const whole = (...works: WorkOnPage[]) => ({ url, listing: 'cs.LG/new', works, record: true });
const page: Sender = { from: 'page', private: false };
const tab: Sender = { from: 'content', private: false, tabId: 7 };
const hidden: Sender = { from: 'content', private: true, tabId: 7 };

let db: LecternDb;
let minute: number;
const changed = vi.fn<() => void>();
const loadMarks = vi.fn<(tabId: number) => Promise<void>>();
const recognised = vi.fn<World['recognised']>(async () => {});
const readTab = vi.fn<(tabId: number, url: string | undefined) => Promise<void>>();
let world: World;
let on: Handlers;

beforeEach(async () => {
  vi.clearAllMocks();
  installWords();
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
    frequencies: frequencySource(),
    openReader: async () => {},
    loadMarks,
    loadBar: async () => {},
    openOptions: async () => {},
    loadFacts: async () => {},
    loadCard: async () => {},
    showPerson: async () => {},
    backUp: async () => at(0),
    digest: async () => {},
    recognised,
  };
  on = handlers(world);
});

describe('the whole path', () => {
  test('a followed page of a known site is stored with the standard names of its venues', async () => {
    const printed = { ...known, venue: 'International Conference on Machine Learning, 1234-1245' };
    await on['researcher:follow']({ page: { ...homepage([printed]), site: 'scholar' } }, page);
    expect(JSON.stringify((await everything(db)).works)).toContain('"venueShort":"ICML"');
  });

  test('that a page of papers will ask soon is answered, and nothing is kept of it', async () => {
    const before = await everything(db);
    expect(await on['papers:soon']({}, tab)).toEqual({});
    expect(await everything(db)).toEqual(before);
  });

  test('follow from a page, see the new paper marked, save it, see it, take everything back', async () => {
    const followed = await on['researcher:follow']({ page: homepage([known]) }, page);
    const opened = await on['papers:open'](opening(known, fresh), tab);
    expect(opened).toMatchObject({ state: 'read', listing: 'cs.LG/new', recording: true, following: true });
    expect(opened.whole).toEqual(['2605.00011', '2610.00022']);
    expect(opened.words.phrases.mark_shelf).toBe('Reading list: $1');
    const theirs = await on['papers:whole'](whole(known, fresh), tab);
    expect(theirs.marks['2605.00011']).toMatchObject({ people: [{ how: 'sure' }] });
    expect(theirs.marks['2610.00022']).toMatchObject({
      arrival: true,
      people: [{ researcherId: followed.researcherId }],
    });

    const saved = await on['shelf:set']({ work: { onPage: fresh, url }, state: 'saved' }, tab);
    expect(saved).toMatchObject({ state: 'saved', undo: expect.any(String) });
    const again = await on['papers:more']({ url, papers: [lineOf(fresh), { id: '2611.00099' }], record: false }, tab);
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
    await on['papers:open'](opening(known, fresh), tab);
    expect(changed).not.toHaveBeenCalled();
    await on['researcher:follow']({ page: homepage([known]) }, page);
    await on['papers:whole'](whole(paper('Steep ladders for all who dare', { arxivId: '2611.00050' })), tab);
    await on['settings:set']({ theme: 'dark' }, page);
    await on['shelf:set']({ work: { onPage: fresh, url }, state: 'read' }, tab);
    await on['data:imported']({}, page);
    await on['data:delete']({}, page);
    expect(changed).toHaveBeenCalledTimes(6);
  });

  test('somebody followed by another page of ours, or by an import, is known at the next question', async () => {
    const asked = { url, papers: [lineOf(known)], record: false };
    expect((await on['papers:more'](asked, tab)).whole).toEqual([]);
    const elsewhere = handlers({ ...world });
    await elsewhere['researcher:follow']({ page: homepage([known]) }, page);
    const { marks, whole: theirs } = await on['papers:more'](asked, tab);
    expect(marks).toMatchObject({ '2605.00011': { people: [{ how: 'sure' }] } });
    expect(theirs).toEqual(['2605.00011']);
    await elsewhere['data:delete']({}, page);
    expect(await on['papers:more'](asked, tab)).toMatchObject({ marks: {}, whole: [], following: false });
  });

  test.each<[string, string, object, number, object]>([
    ['a listing', url, {}, 2, { state: 'read', listing: 'cs.LG/new' }],
    ['one that was cut off', url, {}, 1, { state: 'unread', whole: [] }],
    ['one without entries', url, { sections: [] }, 0, { state: 'unread' }],
    ['a quiet day', url, { sections: [], notes: ['No updates today.'] }, 0, { state: 'nothing' }],
    ['a form', 'https://arxiv.org/search/advanced', { title: 'Advanced Search' }, 0, { state: 'nothing' }],
    [
      'a search, of which no visit is kept',
      'https://arxiv.org/search/?query=secret',
      { title: 'Showing 1–2 of 2 results for all: secret', sections: [] },
      2,
      { state: 'read', listing: undefined },
    ],
  ])('a page is told what it is: %s', async (_what, address, about, found, expected) => {
    const page = { texts: { ...texts, ...about }, found };
    const { listing, ...opened } = await on['papers:open']({ url: address, page, papers: [lineOf(known)] }, tab);
    expect({ listing, ...opened }).toMatchObject(expected);
    expect(recognised).toHaveBeenCalledWith(expect.objectContaining({ works: found }), tab);
    // As the script of the page asks next.
    if (opened.state === 'read')
      await on['papers:more'](
        { url: address, ...(listing ? { listing } : {}), papers: [lineOf(known)], record: true },
        tab,
      );
    expect(await db.count('visits')).toBe(
      expected === undefined || listing === undefined || opened.state !== 'read' ? 0 : 1,
    );
  });

  test('the first answer waits for nothing to be written, and tells of new papers as the next one does, which records', async () => {
    const visit = async (day: number) => {
      minute = day * 24 * 60;
      const { marks } = await on['papers:open'](opening(known, fresh), tab);
      const stored = [await db.count('sightings'), await db.count('visits')];
      const papers = [known, fresh].map(lineOf);
      const more = await on['papers:more']({ url, listing: 'cs.LG/new', papers, record: true }, tab);
      expect(more.marks).toEqual(marks);
      return { marks, stored };
    };
    expect(await visit(0)).toEqual({ marks: {}, stored: [0, 0] });
    expect(await visit(1)).toEqual({ marks: {}, stored: [2, 1] });
    await db.delete('sightings', fresh.arxivId!);
    expect(await visit(2)).toEqual({ marks: { [fresh.arxivId!]: { isNew: true } }, stored: [1, 1] });
  });

  test('an abs page is one paper', async () => {
    const asked = { url: 'https://arxiv.org/abs/2605.00011', papers: [lineOf(known)] };
    expect(await on['papers:open'](asked, tab)).toMatchObject({ state: 'read', marks: {} });
    expect(recognised).toHaveBeenCalledWith(expect.objectContaining({ kind: 'paper', works: 1 }), tab);
  });

  test('what goes on after the first coat is loaded into the tab that asks', async () => {
    await on['marks:load']({}, tab);
    expect(loadMarks).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('a setting that is left out stays', async () => {
    await on['settings:set']({ badges: { person: true, new: false, shelf: true } }, page);
    expect(await on['settings:set']({ theme: 'light' }, page)).toEqual({
      ...defaultSettings,
      badges: { ...defaultSettings.badges, new: false },
      theme: 'light',
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
    const opened = await on['papers:open'](opening(known, fresh), hidden);
    expect(opened.recording).toBe(false);
    const { marks } = await on['papers:whole'](whole(known, fresh), hidden);
    expect(marks).toMatchObject({
      '2605.00011': { people: [{ how: 'sure' }] },
      '2610.00022': { people: [{ how: 'sure' }] },
    });
    expect(marks['2610.00022']).not.toHaveProperty('arrival');
    await on['papers:more']({ url, papers: [{ id: '2611.00001' }], record: true }, hidden);
    expect(await everything(db)).toEqual(before);
    expect([await db.count('sightings'), await db.count('visits')]).toEqual([0, 0]);
  });

  test('saves and follows nothing', async () => {
    const save = async () => on['shelf:set']({ work: { onPage: fresh, url }, state: 'saved' }, hidden);
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
  await on['shelf:set']({ work: { onPage: known, url }, state: 'saved' }, tab);
  const before = await everything(db);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(on['shelf:set']({ work: { onPage: fresh, url }, state: 'saved' }, tab)).rejects.toMatchObject({
    code: 'quota',
  });
  put.mockRestore();
  expect(await everything(db)).toEqual(before);
  expect(await on['shelf:set']({ work: { onPage: fresh, url }, state: 'saved' }, tab)).toMatchObject({
    state: 'saved',
  });
});
