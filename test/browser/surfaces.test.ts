import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/browser/broadcast.ts';
import { whyNot } from '../../lib/browser/front-tab.ts';
import { report } from '../../lib/browser/report.ts';
import { LecternError } from '../../lib/browser/send.ts';
import { describePage, readCurrentTab } from '../../lib/browser/tab.ts';
import { showCount, showNothing, showRecognised } from '../../lib/browser/toolbar.ts';
import { StoreError } from '../../lib/store/errors.ts';
import { homepage, paper } from '../store/build.ts';
import { stub } from './fake.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('the toolbar icon', () => {
  const calls: Record<string, ReturnType<typeof vi.fn>> = {};
  beforeEach(() => {
    for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle', 'setIcon'])
      calls[name] = stub(`action.${name}`, async () => {});
    stub('i18n.getUILanguage', () => 'en');
    stub('i18n.getMessage', ((key: string, values: string[] = []) => [key, ...values].join('|')) as never);
  });

  test.each([
    [0, true, ''],
    [3, true, '3'],
    [999, true, '999'],
    [1_000, true, '999+'],
    [3, false, ''],
  ])('shows %i new papers, switched on %s, as "%s"', async (unseen, shown, text) => {
    await showCount(unseen, shown);
    expect(calls.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text });
  });

  test('names the person of a tab and how many publications were found', async () => {
    await showRecognised({ tabId: 7, name: 'Ilse Vanbergen', works: 47 });
    expect(calls.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'action_title_person_other|47|Ilse Vanbergen' });
    expect(calls.setIcon).toHaveBeenCalledWith({
      tabId: 7,
      path: { 16: '/icon/known-16.png', 32: '/icon/known-32.png' },
    });
    await showRecognised({ tabId: 7, listing: 'cs.LG', works: 1 });
    expect(calls.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'action_title_listing_one|1|cs.LG' });
    await showNothing(7);
    expect(calls.setIcon).toHaveBeenLastCalledWith({ tabId: 7, path: { 16: '/icon/16.png', 32: '/icon/32.png' } });
  });
});

describe('the page of a tab', () => {
  const page = homepage([paper('Sparse ladders')]);
  const tab = (over: object = {}) => ({ id: 7, incognito: false, url: 'https://vanbergen.example.edu/', ...over });
  let execute: ReturnType<typeof vi.fn>;
  beforeEach(() => {
    stub('tabs.query', async () => [tab()]);
    execute = stub('scripting.executeScript', async () => [{ result: 'text/html' }]);
  });

  test('is asked of whoever reads there already', async () => {
    stub('tabs.sendMessage', async () => page);
    expect(await readCurrentTab()).toEqual({ tabId: 7, private: false, url: page.url, page });
    expect(execute).not.toHaveBeenCalled();
  });

  test('is read by the injected reader when nobody answers', async () => {
    let injected = false;
    execute.mockImplementation((async ({ files }: { files?: string[] }) => {
      injected ||= files?.[0] === '/reader.js';
      return [{ result: 'text/html' }];
    }) as never);
    stub('tabs.sendMessage', async () => {
      if (!injected) throw new Error('Could not establish connection. Receiving end does not exist.');
      return page;
    });
    expect(await readCurrentTab()).toMatchObject({ page: { researcher: { name: 'Ilse Vanbergen' } } });
  });

  test('of a known site is read by the script for known sites', async () => {
    const url = 'https://dblp.org/pid/12/3456.html';
    stub('tabs.query', async () => [tab({ url })]);
    stub('tabs.sendMessage', async () => undefined);
    await readCurrentTab();
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/site-reader.js'] });
  });

  test('of a private window says so', async () => {
    stub('tabs.query', async () => [tab({ incognito: true })]);
    stub('tabs.sendMessage', async () => page);
    expect(await readCurrentTab()).toMatchObject({ private: true });
  });

  test('that lists many works is had in portions, and not at all when its reader goes away meanwhile', async () => {
    const works = Array.from({ length: 230 }, (_, n) => ({ title: `Ladders ${n}`, authors: [] }));
    const reader = async (_tab: number, { rest }: { rest?: { reading: number; from: number } }) => {
      const from = rest?.from ?? 0;
      const own = works.slice(from, from + 100);
      const more = from + 100 < works.length ? { rest: { reading: 4, from: from + 100 } } : {};
      return rest ? { works: own, ...more } : { ...page, works: own, ...more };
    };
    stub('tabs.sendMessage', reader as never);
    expect(await describePage(7)).toEqual({ ...page, works });
    stub('tabs.sendMessage', (async (tab: number, message: { rest?: { reading: number; from: number } }) =>
      message.rest?.from === 200 ? undefined : reader(tab, message)) as never);
    expect(await describePage(7)).toBeUndefined();
  });

  test('is not taken from an answer that is no page', async () => {
    for (const bad of [undefined, 'x', {}, { ...page, url: 'javascript:1' }, { ...page, works: [{ title: '' }] }]) {
      stub('tabs.sendMessage', async () => bad);
      expect(await describePage(7)).toBeUndefined();
      expect(await readCurrentTab()).toMatchObject({ unreadable: 'failed' });
    }
  });

  test('that is a PDF is told as one', async () => {
    stub('tabs.sendMessage', async () => Promise.reject(new Error('nobody')));
    execute.mockImplementation((async () => [{ result: 'application/pdf' }]) as never);
    expect(await readCurrentTab()).toMatchObject({ unreadable: 'pdf' });
  });

  test.each([
    ['chrome://extensions/', 'browser-page'],
    ['about:newtab', 'browser-page'],
    ['moz-extension://x/popup.html', 'browser-page'],
    ['view-source:https://a.edu/', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/x', 'store'],
    ['https://addons.mozilla.org/en/', 'store'],
    ['file:///home/me/cv.txt', 'file'],
    ['https://a.edu/cv.PDF', 'pdf'],
    ['https://a.edu/', 'not-allowed'],
    [undefined, 'not-allowed'],
  ])('that the browser keeps us out of, %s, is %s', async (url, unreadable) => {
    expect(whyNot(url)).toBe(unreadable);
    stub('tabs.query', async () => [tab({ url })]);
    stub('tabs.sendMessage', async () => Promise.reject(new Error('nobody')));
    execute.mockImplementation((async () => Promise.reject(new Error('Cannot access'))) as never);
    expect(await readCurrentTab()).toMatchObject({ unreadable });
  });
});

describe('a change', () => {
  test('is told to our pages and arXiv’s tabs, several at once only once', async () => {
    vi.useFakeTimers();
    const told = stub('runtime.sendMessage', async () => Promise.reject(new Error('nobody listens')));
    const toTab = stub('tabs.sendMessage', async () => {});
    const query = stub('tabs.query', async () => [{ id: 3 }, { id: 4 }, {}]);
    for (let n = 0; n < 5; n++) announceChange(['https://*.arxiv.org/*']);
    await vi.runAllTimersAsync();
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: ['https://*.arxiv.org/*'] });
    expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'store:changed' });
    expect(toTab.mock.calls).toEqual([
      [3, { type: 'store:changed' }],
      [4, { type: 'store:changed' }],
    ]);
    announceChange([]);
    await vi.runAllTimersAsync();
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('a report', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => {
    errors.mockClear();
    stub('runtime.getManifest', () => ({ version: '0.1.0', homepage_url: 'https://lectern.example/' }));
  });

  test('is made once for each stack', () => {
    const error = new Error('bug');
    expect(report('background', error)).toBeTruthy();
    expect(report('background', error)).toBeUndefined();
    expect(errors).toHaveBeenCalledOnce();
  });

  test('carries version, place and our own words, and nothing of a page', () => {
    const cause = new TypeError('cannot read "Ilse Vanbergen, Sparse ladders"');
    const link = report('popup', new StoreError('store', 'The store could not be written', cause))!;
    expect(link).toMatch(/^https:\/\/lectern\.example\/issues\/new\?/);
    const body = new URL(link).searchParams.get('body');
    expect(body).toBe('Lectern 0.1.0, popup\nStoreError: The store could not be written\nTypeError');
    expect(link).not.toContain('Vanbergen');
  });

  test('is quiet when the extension was updated under the page', () => {
    expect(report('arXiv', new Error('Extension context invalidated.'))).toBeUndefined();
    expect(
      report('popup', new LecternError('stale', 'gone', new Error('Receiving end does not exist.'))),
    ).toBeUndefined();
    expect(errors).not.toHaveBeenCalled();
  });

  test('has no link when the manifest names no home', () => {
    stub('runtime.getManifest', () => ({ version: '0.1.0' }));
    expect(report('background', new Error('no home'))).toBeUndefined();
    expect(errors).toHaveBeenCalledOnce();
  });
});
