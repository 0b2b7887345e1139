// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onAddress } from '../../lib/content/address.ts';
import { startReader } from '../../lib/content/describe.ts';
import { onQuiet } from '../../lib/content/quiet.ts';
import type { Described, Rest } from '../../lib/messages/index.ts';
import type { Page } from '../../lib/model/page.ts';

const page = (works: number): Page => ({
  url: 'https://people.example.edu/',
  site: 'general',
  kind: 'researcher-homepage',
  confidence: 1,
  researcher: { name: 'Ilse Vanbergen', ids: {} },
  works: Array.from({ length: works }, (_, n) => ({ title: `Ladders ${n}`, authors: [] })),
  problems: [],
});
const PATIENCE = { quietMs: 1_000, mostMs: 15_000 };
const grow = () => document.body.append(document.createElement('p'));
/** happy-dom tells its observers in a timer of its own. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  delete (globalThis as { lecternReader?: unknown }).lecternReader;
});

describe('waiting for a page to be quiet', () => {
  test('calls back once after several changes, and again after later ones', async () => {
    const quiet = vi.fn();
    const stop = onQuiet(document, quiet, PATIENCE);
    for (let n = 0; n < 5; n++) {
      grow();
      await pass(300);
    }
    expect(quiet).not.toHaveBeenCalled();
    await pass(1_000);
    expect(quiet).toHaveBeenCalledTimes(1);
    grow();
    await pass(1_100);
    expect(quiet).toHaveBeenCalledTimes(2);
    stop();
  });

  test('a page that never rests is looked at all the same, ever more rarely', async () => {
    const quiet = vi.fn();
    const stop = onQuiet(document, quiet, PATIENCE);
    const calls: number[] = [];
    for (let minute = 0; minute < 4; minute++) {
      for (let ms = 0; ms < 60_000; ms += 500) {
        grow();
        await pass(500);
      }
      calls.push(quiet.mock.calls.length);
    }
    stop();
    expect(calls[0]).toBeGreaterThan(1);
    expect(calls[3]! - calls[2]!).toBeLessThan(calls[0]!);
    expect(calls[3]).toBeLessThan(10);
  });

  test('what comes late, by a press of "show more", is followed within seconds', async () => {
    const quiet = vi.fn();
    const stop = onQuiet(document, quiet, PATIENCE);
    grow();
    await pass(2_000);
    await pass(120_000);
    grow();
    await pass(1_100);
    expect(quiet).toHaveBeenCalledTimes(2);
    stop();
    grow();
    await pass(60_000);
    expect(quiet).toHaveBeenCalledTimes(2);
  });

  test('a page that never changes is never called back for', async () => {
    const quiet = vi.fn();
    onQuiet(document, quiet, PATIENCE);
    await pass(20_000);
    expect(quiet).not.toHaveBeenCalled();
  });
});

describe('a page that turns into another without a new document', () => {
  const address = location.href;
  const go = (path: string) => history.pushState(null, '', path);
  beforeEach(() => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://people.example.edu/');
  });
  afterEach(() => {
    delete (window as { navigation?: unknown }).navigation;
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  });

  test('is looked at again once it is quiet, also when its elements changed before its address did', async () => {
    const navigation = new EventTarget();
    Object.assign(window, { navigation });
    const quiet = vi.fn();
    const stop = onQuiet(document, quiet, PATIENCE);
    go('/publications');
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(500);
    expect(quiet).not.toHaveBeenCalled();
    await pass(600);
    expect(quiet).toHaveBeenCalledTimes(1);
    go('/publications#top');
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(20_000);
    expect(quiet).toHaveBeenCalledTimes(1);
    stop();
    go('/people');
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(20_000);
    expect(quiet).toHaveBeenCalledTimes(1);
  });

  test('is noticed by its elements where the browser has no event for it', async () => {
    const changed = vi.fn();
    const stop = onAddress(document, changed);
    go('/people');
    grow();
    await pass(100);
    expect(changed).toHaveBeenCalledTimes(1);
    grow();
    await pass(100);
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
  });
});

describe('the reader in a page', () => {
  const told = vi.fn(async (_message: unknown) => ({ ok: true, value: {} }));
  let listeners: ((message: unknown, sender: unknown, answer: (page: Described) => void) => void)[];
  beforeEach(() => {
    told.mockClear();
    listeners = [];
    fakeBrowser.runtime.sendMessage = told as never;
    fakeBrowser.runtime.onMessage.addListener = ((one: never) => listeners.push(one)) as never;
  });
  const ask = (rest?: Rest) => {
    const answered: Described[] = [];
    for (const listener of listeners) listener({ type: 'page:describe', rest }, {}, (answer) => answered.push(answer));
    return answered;
  };

  test('tells what it recognised, without any work’s title, and again only when that changed', async () => {
    let works = 2;
    startReader(document, () => page(works), PATIENCE);
    await pass(100);
    expect(told).toHaveBeenCalledExactlyOnceWith({
      name: 'page:recognised',
      request: { kind: 'researcher-homepage', name: 'Ilse Vanbergen', works: 2, problems: [] },
    });
    grow();
    await pass(1_500);
    expect(told).toHaveBeenCalledTimes(1);
    works = 40;
    grow();
    await pass(1_500);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('answers with the page as it is when asked', async () => {
    let works = 2;
    startReader(document, () => page(works), PATIENCE);
    works = 3;
    expect(ask().map((answer) => answer.works.length)).toEqual([3]);
    for (const listener of listeners) expect(listener({ type: 'store:changed' }, {}, () => {})).toBeUndefined();
  });

  test('gives a long list in portions, each of one reading, and keeps it no longer than it is asked for', async () => {
    let works = 250;
    startReader(document, () => page(works), PATIENCE);
    const [first] = ask();
    works = 3;
    expect(first).toMatchObject({ researcher: { name: 'Ilse Vanbergen' }, rest: { from: 100 } });
    const told = [...first!.works];
    const portions = [told.length];
    let rest = first!.rest;
    let last: Rest | undefined;
    while (rest) {
      const [next] = ask(rest);
      last = rest;
      told.push(...next!.works);
      portions.push(next!.works.length);
      rest = next!.rest;
    }
    expect(portions).toEqual([100, 100, 50]);
    expect(told).toEqual(page(250).works);
    expect(ask(last)).toEqual([undefined]);
    works = 250;
    const [forgotten] = ask();
    for (let more = 0; more < 3; more++) ask();
    expect(ask(forgotten!.rest)).toEqual([undefined]);
  });

  test('injected twice, is there once; after an update of the extension the new one takes over', async () => {
    startReader(document, () => page(1), PATIENCE);
    startReader(document, () => page(1), PATIENCE);
    expect(listeners).toHaveLength(1);
    const { id } = fakeBrowser.runtime;
    (fakeBrowser.runtime as { id: string | undefined }).id = undefined;
    startReader(document, () => page(1), PATIENCE);
    (fakeBrowser.runtime as { id: string | undefined }).id = id;
    expect(listeners).toHaveLength(2);
  });

  test('puts nothing into the page', async () => {
    const before = document.documentElement.outerHTML;
    startReader(document, () => page(1), PATIENCE);
    await pass(20_000);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.keys(document.documentElement.dataset)).toEqual([]);
  });

  test('survives an extension that is gone', async () => {
    fakeBrowser.runtime.sendMessage = (() => {
      throw new Error('Extension context invalidated.');
    }) as never;
    startReader(document, () => page(1), PATIENCE);
    await pass(1_000);
    expect(listeners).toHaveLength(1);
  });
});
