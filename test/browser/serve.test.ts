import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asked, Occasions } from '../../lib/browser/hear.ts';
import { LecternError, send } from '../../lib/browser/send.ts';
import { answer, type Handlers, mayAsk, Refusal, serve } from '../../lib/browser/serve.ts';
import { type MessageName, messages } from '../../lib/messages/index.ts';
import { fromPopup, fromTab, OWN, stub } from './fake.ts';

const called = vi.fn();
/** Handlers that only tell that they were reached, and by whom. */
const handlers = new Proxy({} as Handlers, {
  get: (_target, name) => (request: unknown, sender: unknown) => {
    called(name, request, sender);
    return { reached: true };
  },
});
const onError = vi.fn();
const ask = (name: string, request: unknown, sender: Runtime.MessageSender) =>
  answer(handlers, { name, request }, sender, onError);
const work = { title: 'Sparse ladders', authors: [{ name: 'Ilse Vanbergen' }] };

beforeEach(() => {
  fakeBrowser.reset();
  called.mockClear();
  onError.mockClear();
  stub('runtime.getURL', () => OWN);
  stub('tabs.query', async () => [{ id: 1, incognito: false }]);
});

describe('a message is refused before a handler sees it', () => {
  test.each<[string, Runtime.MessageSender]>([
    ['another extension', { id: 'somebody-else', url: 'chrome-extension://somebody-else/popup.html' }],
    ['a web page', { url: 'https://evil.example/', tab: fromTab().tab! }],
    ['another extension in a tab', { ...fromTab(), id: 'somebody-else' }],
    ['nobody', {}],
    ['no page and no tab of ours', { id: 'test-extension-id', url: 'https://evil.example/' }],
  ])('from %s', async (_who, sender) => {
    expect(await ask('data:delete', {}, sender)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await ask('papers:open', { url: 'https://arxiv.org/', works: [] }, sender)).toMatchObject({
      code: 'forbidden',
    });
    expect(called).not.toHaveBeenCalled();
  });

  test.each<[string, string, unknown]>([
    ['that does not exist', 'data:steal', {}],
    ['named like what every object has', 'constructor', {}],
    ['named like a prototype', '__proto__', {}],
    ['without a request', 'shelf:set', undefined],
    ['with a state that is none', 'shelf:set', { work: { onPage: work, url: 'https://arxiv.org/' }, state: 'eaten' }],
    ['with a javascript: address', 'shelf:set', { work: { onPage: work, url: 'javascript:alert(1)' } }],
    [
      'with a javascript: link',
      'shelf:set',
      { work: { onPage: { ...work, links: [{ kind: 'code', url: 'javascript:1' }] }, url: 'https://a.b/' } },
    ],
    [
      'with a title too long',
      'shelf:set',
      { work: { onPage: { ...work, title: 'x'.repeat(2_001) }, url: 'https://a.b/' } },
    ],
    ['with no title', 'shelf:set', { work: { onPage: { authors: [] }, url: 'https://a.b/' } }],
    ['with an id that is none', 'shelf:set', { work: { id: '../etc' } }],
  ])('one %s', async (_what, name, request) => {
    expect(await ask(name, request, fromPopup())).toMatchObject({ ok: false, code: 'invalid' });
    expect(called).not.toHaveBeenCalled();
  });

  test('a refusal of a malformed message says where', async () => {
    const answered = await ask('settings:set', { badges: { person: 'yes' } }, fromPopup());
    expect(answered).toMatchObject({ message: expect.stringContaining('badges.person') });
  });
});

describe('who may send what', () => {
  const id = '0a7e7a3c-2222-4c1d-9d9b-000000000001';
  const requests: Record<MessageName, unknown> = {
    'papers:soon': {},
    'papers:open': { url: 'https://arxiv.org/', papers: [{ id: '2605.00011', byline: 'Jun Rii' }] },
    'papers:more': { url: 'https://arxiv.org/', papers: [{ id: '2605.00011' }], record: true },
    'papers:whole': { url: 'https://arxiv.org/', works: [work], record: true },
    'marks:load': {},
    'bar:load': { what: 'bar', listing: 'cs.LG/new' },
    'bar:open': {},
    'bar:seen': { ids: ['2605.00011'] },
    'bar:cite': { onPage: work, url: 'https://arxiv.org/', as: 'bibtex' },
    'bar:undo': { undo: '1' },
    'bar:options': {},
    'papers:facts': { papers: [{ id: '2605.00011', comments: 'Accepted at ICML 2026' }] },
    'papers:seen': { ids: ['2605.00011'] },
    'person:why': { person: { researcherId: id, name: 'Jun Rii', how: 'same-name', reasons: [] } },
    'person:open': { researcherId: id },
    'card:load': {},
    'shelf:set': { work: { onPage: work, url: 'https://arxiv.org/' }, state: 'saved' },
    'person:correct': { researcherId: id, paper: { onPage: work, url: 'https://arxiv.org/' } },
    'researcher:follow': {
      page: { url: 'https://a.edu/', site: 'general', kind: 'cv', confidence: 1, works: [work], problems: [] },
    },
    'researcher:unfollow': { researcherId: id },
    'arrivals:seen': {},
    'journal:undo': { undo: '1' },
    'settings:set': { theme: 'dark' },
    'data:delete': {},
    'data:imported': {},
    'sources:set': { consent: true },
    'sources:check': { source: 'arxiv-api' },
    'shelf:change': { workIds: [id], changes: { priority: null } },
    'shelf:move': { workIds: [id], after: null, before: id },
    'work:edit': { workId: id, edits: { year: 2026 } },
    'researcher:change': { researcherId: id, paused: true },
    'researcher:merge': { keep: id, other: id },
    'researcher:split': { researcherId: id, workIds: [id] },
    'researcher:follow-co-author': { researcherId: id, name: 'Jun Rii' },
    'search:save': { name: 'Ladders', query: 'ladders is:new' },
    'search:rename': { id, name: 'Tall ladders' },
    'search:remove': { id },
    'search:seen': { id },
    'backup:make': {},
    'backup:remove': { at: '2026-11-22T09:00:00.000Z' },
    'page:candidate': {},
    'reader:open': {},
    'page:recognised': { kind: 'cv', name: 'Ilse Vanbergen', works: 3, problems: [] },
  };

  test.each(Object.keys(messages) as MessageName[])('%s', async (name) => {
    for (const [from, sender] of [
      ['page', fromPopup()],
      ['content', fromTab()],
    ] as const) {
      const answered = await ask(name, requests[name], sender);
      expect(answered).toMatchObject(mayAsk[name].includes(from) ? { ok: true } : { ok: false, code: 'forbidden' });
    }
  });

  test('a content script can neither delete, follow, undo nor change settings', () => {
    for (const name of [
      'data:delete',
      'researcher:follow',
      'researcher:unfollow',
      'journal:undo',
      'settings:set',
    ] as const)
      expect(mayAsk[name]).toEqual(['page']);
  });
});

describe('a handler learns who asks', () => {
  test('a tab of a private window', async () => {
    await ask('page:candidate', {}, fromTab(true));
    expect(called).toHaveBeenCalledWith(
      'page:candidate',
      {},
      expect.objectContaining({ from: 'content', private: true, tabId: 7 }),
    );
  });

  test('a popup is in the window that has the focus', async () => {
    await ask('data:imported', {}, fromPopup());
    expect(called).toHaveBeenLastCalledWith(
      'data:imported',
      {},
      expect.objectContaining({ from: 'page', private: false }),
    );
    stub('tabs.query', async () => [{ id: 1, incognito: true }]);
    await ask('data:imported', {}, fromPopup());
    expect(called).toHaveBeenLastCalledWith('data:imported', {}, expect.objectContaining({ private: true }));
  });
});

describe('from end to end', () => {
  const failing = (error: unknown) =>
    ({ 'data:imported': () => Promise.reject(error), 'journal:undo': () => ({ done: true }) }) as unknown as Handlers;
  const listen = (over: Handlers) => {
    const occasions = new Occasions();
    serve(occasions, over, onError);
    stub('runtime.sendMessage', (message: Asked) => occasions.tell({ what: 'message', message, sender: fromPopup() }));
  };

  test('the answer is the handler’s', async () => {
    listen(failing(undefined));
    expect(await send('journal:undo', { undo: '3' })).toEqual({ done: true });
  });

  test('a refusal keeps its code and words, and is not reported', async () => {
    listen(failing(new Refusal('private', 'not here')));
    await expect(send('data:imported', {})).rejects.toMatchObject({
      name: 'LecternError',
      code: 'private',
      message: 'not here',
    });
    expect(onError).not.toHaveBeenCalled();
  });

  test('full storage is told apart from what nobody expected, and only that is reported', async () => {
    listen(failing(Object.assign(new Error('full'), { code: 'quota' })));
    await expect(send('data:imported', {})).rejects.toMatchObject({ code: 'quota' });
    expect(onError).not.toHaveBeenCalled();
    listen(failing(new TypeError('bug')));
    await expect(send('data:imported', {})).rejects.toMatchObject({ code: 'store', message: 'bug' });
    expect(onError).toHaveBeenCalledOnce();
  });

  test('a page that outlived its extension is stale', async () => {
    stub('runtime.sendMessage', () => Promise.reject(new Error('Could not establish connection')));
    await expect(send('data:imported', {})).rejects.toBeInstanceOf(LecternError);
    await expect(send('data:imported', {})).rejects.toMatchObject({ code: 'stale' });
    stub('runtime.sendMessage', () => Promise.resolve(undefined));
    await expect(send('data:imported', {})).rejects.toMatchObject({ code: 'stale' });
  });
});
