import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type BarWorld, barHandlers } from '../../lib/background/bar-handlers.ts';
import type { Sender } from '../../lib/browser/serve.ts';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { write } from '../../lib/store/unit.ts';
import { installWords } from '../gallery/words.ts';
import { at, emptyStore, homepage, markPapers, paper } from '../store/build.ts';

const tab: Sender = { from: 'content', private: false, tabId: 7 };
const listing = 'cs.LG/new';
const url = 'https://arxiv.org/list/cs.LG/new';
const known = paper('Sparse ladders for slow learners', { arxivId: '2605.00011', primary: 'cs.LG' });

let db: LecternDb;
const loadBar = vi.fn<BarWorld['loadBar']>(async () => {});
const openOptions = vi.fn<BarWorld['openOptions']>(async () => {});
const changed = vi.fn<() => void>();
let on: ReturnType<typeof barHandlers>;
beforeEach(async () => {
  vi.clearAllMocks();
  installWords();
  db = await emptyStore();
  on = barHandlers({ store: async () => db, changed, loadBar, openOptions });
});
const isThere = async (about = {}) => (await on['bar:open']({ listing, ...about }, tab)).bar;

describe('there is a bar', () => {
  test('for who follows somebody, on every listing, whoever is on it', async () => {
    expect(await isThere()).toBe(false);
    await follow(db, homepage([known]), at(0));
    expect(await isThere()).toBe(true);
    expect(await isThere({ listing: undefined })).toBe(true);
  });

  test('for who was on this listing before, and it says when', async () => {
    await markPapers(db, { url, listing, works: [known] }, { now: at(0), record: true });
    expect(await isThere()).toBe(false);
    await markPapers(db, { url, listing, works: [known] }, { now: at(600), record: true });
    expect(await on['bar:open']({ listing }, tab)).toMatchObject({ bar: true, since: at(0) });
    expect(await isThere({ listing: 'cs.CL/new' })).toBe(false);
  });

  test('where a listing could not be read', async () => {
    expect(await isThere({ unread: true })).toBe(true);
  });

  test('unless it, or every badge, is switched off', async () => {
    await follow(db, homepage([known]), at(0));
    await changeSettings(db, { bar: false });
    expect(await isThere()).toBe(false);
    await changeSettings(db, { bar: true, badges: { person: false, new: false, shelf: false } });
    expect(await isThere({ unread: true })).toBe(false);
  });
});

describe('its script', () => {
  test('is loaded where there is a bar, and where the user wants something of it', async () => {
    await on['bar:load']({ what: 'bar', listing }, tab);
    expect(loadBar).not.toHaveBeenCalled();
    await on['bar:load']({ what: 'acts' }, tab);
    await on['bar:load']({ what: 'views' }, tab);
    await on['bar:load']({ what: 'bar', unread: true }, tab);
    expect(loadBar.mock.calls).toEqual([
      [7, 'bar'],
      [7, 'views'],
      [7, 'bar'],
    ]);
  });

  test('gets the keys as they are set, each by itself', async () => {
    await changeSettings(db, { keys: { of: { save: 'x' } } });
    const { keys, words } = await on['bar:open']({}, tab);
    expect(keys).toEqual({ on: true, of: { ...defaultSettings.keys.of, save: 'x' } });
    expect(words.phrases.bar_only).toBe('Only these');
  });

  test('leads to the settings of keys', async () => {
    await on['bar:options']({}, tab);
    expect(openOptions).toHaveBeenCalledOnce();
  });
});

test('what was seen is what was on screen, or opened', async () => {
  await write(db, async (unit) => {
    await unit.sightings.put({ arxivId: '2611.00001', firstSeenAt: at(0), seenAt: at(1) });
    await unit.sightings.put({ arxivId: '2611.00002', firstSeenAt: at(0), openedAt: at(1) });
    await unit.sightings.put({ arxivId: '2611.00003', firstSeenAt: at(0) });
  });
  const ids = ['2611.00004', '2611.00003', '2611.00002', '2611.00001'];
  expect(await on['bar:seen']({ ids }, tab)).toEqual({ ids: ['2611.00002', '2611.00001'] });
});

describe('a paper is copied', () => {
  test('as the page states it, when nothing more is known', async () => {
    const { text } = await on['bar:cite']({ onPage: known, url, as: 'bibtex' }, tab);
    expect(text).toContain('@misc{vanbergen2026sparse,');
    expect(text).toContain('eprint = {2605.00011}');
    expect(text).toContain('archiveprefix = {arXiv}');
    expect(text).toContain('primaryclass = {cs.LG}');
    const cite = async (as: 'link' | 'markdown') => (await on['bar:cite']({ onPage: known, url, as }, tab)).text;
    expect(await cite('link')).toBe('https://arxiv.org/abs/2605.00011');
    expect(await cite('markdown')).toBe(
      '[Sparse ladders for slow learners](https://arxiv.org/abs/2605.00011), Ilse Vanbergen, Kofi Mensah-Adu, 2026',
    );
  });

  test('as published, when the store knows where', async () => {
    const published = { ...known, venue: 'Proceedings of Ladders', kind: 'proceedings', year: 2027 } as const;
    await follow(db, homepage([published]), at(0));
    const { text } = await on['bar:cite']({ onPage: known, url, as: 'bibtex' }, tab);
    expect(text).toContain('@inproceedings{vanbergen2027sparse,');
    expect(text).toContain('booktitle = {Proceedings of Ladders}');
    expect(text).toContain('eprint = {2605.00011}');
  });
});

describe('undo', () => {
  test('takes back what the reading list was told, and says so to all', async () => {
    const { undo } = await setShelf(db, { onPage: known }, 'saved', at(0));
    expect(await on['bar:undo']({ undo: undo! }, tab)).toEqual({ done: true });
    expect(await db.count('shelf')).toBe(0);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('takes back nothing else', async () => {
    const { undo } = await follow(db, homepage([known]), at(0));
    expect(await on['bar:undo']({ undo: undo! }, tab)).toEqual({ done: false });
    expect(await db.count('researchers')).toBe(1);
    expect(changed).not.toHaveBeenCalled();
  });
});
