import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../entrypoints/page-reader/read-tab.ts';
import { readerOf } from '../../lib/content/ask-reader.ts';
import type { Page } from '../../lib/model/page.ts';
import { readGeneral } from '../../lib/read/read.ts';
import { copyInSlices, lookInSlices } from '../../lib/read/slices.ts';
import { parsePage } from '../../scripts/dom.ts';

/*
 * The tab's end and the reader's end of the port, as in the browser: what is sent is plain data.
 */

const url = new URL('https://people.example.edu/~lind/');
const entry = (i: number) =>
  `<li><b>A study of small models number ${i}</b><br>Ada Lind, Bo Ek<br><i>ICML</i>, 2024</li>`;
const list = (count: number) =>
  `<title>Ada Lind</title><h1>Ada Lind</h1><h2>Publications</h2><ul>${Array.from({ length: count }, (_, i) => entry(i)).join('')}</ul>`;
class Still {
  observe() {}
  disconnect() {}
}
const source = (html: string) => {
  const doc = parsePage(html, url.href);
  Object.defineProperty(doc, 'defaultView', { value: { MutationObserver: Still } });
  return { doc, url, look: () => lookInSlices(doc), copy: () => copyInSlices(url, doc) };
};

/** A page that stays as it is. */
const askReader: ReturnType<typeof readerOf> = (page, want) => readerOf(() => () => {})(page, want);

type Listener = (message: never) => void;

/** Two ends of a port, in tasks of their own. */
function portPair() {
  const end = () => ({ messages: [] as Listener[], gone: [] as Listener[] });
  const [tab, reader] = [end(), end()];
  const made = (own: typeof tab, other: typeof tab) => ({
    onMessage: { addListener: (one: Listener) => own.messages.push(one) },
    onDisconnect: { addListener: (one: Listener) => own.gone.push(one) },
    postMessage: (message: unknown) => {
      sent.push(message);
      const copy = JSON.parse(JSON.stringify(message)) as never;
      setTimeout(() => {
        for (const one of other.messages) one(copy);
      });
    },
    disconnect: () =>
      setTimeout(() => {
        for (const one of other.gone) one(undefined as never);
      }),
  });
  return { tab: made(tab, reader), reader: made(reader, tab) as unknown as Runtime.Port };
}

const sent: unknown[] = [];
let opened = 0;
/** How often nobody listens at first. */
let deaf = 0;
beforeEach(() => {
  fakeBrowser.reset();
  sent.length = 0;
  opened = 0;
  deaf = 0;
  fakeBrowser.runtime.sendMessage = vi.fn(async (message: { name: string }) => {
    expect(message).toEqual({ name: 'reader:open', request: {} });
    opened++;
    return { ok: true, value: {} };
  }) as never;
  fakeBrowser.runtime.connect = (() => {
    const { tab, reader } = portPair();
    if (deaf-- > 0) reader.disconnect();
    else void readTab(reader);
    return tab;
  }) as never;
});

describe('a page that a tab has read elsewhere', () => {
  test('comes back as it is read at once', async () => {
    const page = source(list(120));
    const found = (await askReader(page, 'page')) as Page;
    expect(found.works).toHaveLength(120);
    expect(found).toEqual(JSON.parse(JSON.stringify(readGeneral({ url, doc: page.doc }))));
    expect(opened).toBe(1);
  }, 60_000);

  test('is not sent back when only what there is to tell of it is wanted', async () => {
    expect(await askReader(source(list(12)), 'about')).toEqual({
      kind: 'publication-list',
      name: 'Ada Lind',
      works: 12,
      problems: [],
    });
    expect(JSON.stringify(sent.at(-1))).not.toContain('small models');
  });

  test('of plain text is read as text', async () => {
    const text = `Ada Lind\n\nPublications\n\n${Array.from({ length: 4 }, (_, i) => `[${i + 1}] Ada Lind, Bo Ek. A study of small models number ${i}. ICML, 2024.\n`).join('\n')}`;
    const found = await askReader(
      { url, look: async () => undefined, copy: async () => ({ url: url.href, text }) },
      'page',
    );
    expect(found).toEqual(JSON.parse(JSON.stringify(readGeneral({ url, text }))));
    expect((found as Page).works).toHaveLength(4);
  });

  test('that is big is sent only when it may be a list of publications', async () => {
    const roses = (count: number) => `<title>Roses</title>${'<p>Roses <i>bloom</i> in <b>June</b>.</p>'.repeat(count)}`;
    const article = source(roses(3_000));
    const copy = vi.spyOn(article, 'copy');
    expect(await askReader(article, 'page')).toMatchObject({ kind: 'other', confidence: 0.9, works: [] });
    expect(copy).not.toHaveBeenCalled();
    expect(await askReader(source(list(1_600)), 'about')).toMatchObject({ works: 1_600 });
  }, 60_000);

  test('is sent in parts that hold nobody up, and comes back so', async () => {
    await askReader(source(list(700)), 'page');
    expect(sent.length).toBeGreaterThan(9);
    for (const message of sent) expect(JSON.stringify(message).length).toBeLessThan(150_000);
  }, 60_000);

  test('is not copied again as long as it stays the same, and is remembered', async () => {
    let changed = () => {};
    let watched = 0;
    const ask = readerOf((call) => {
      watched++;
      changed = call;
      return () => watched--;
    });
    const page = source(list(30));
    const copy = vi.spyOn(page, 'copy');
    expect(await ask(page, 'about')).toMatchObject({ works: 30 });
    expect(((await ask(page, 'page')) as Page).works).toEqual(readGeneral({ url, doc: page.doc }).works);
    expect(copy).toHaveBeenCalledTimes(1);
    changed();
    expect(await ask(page, 'about')).toMatchObject({ works: 30 });
    expect(copy).toHaveBeenCalledTimes(2);
    expect(await ask({ ...page, url: new URL('?page=2', url) }, 'about')).toMatchObject({ works: 30 });
    expect(copy).toHaveBeenCalledTimes(3);
    // Four others are read meanwhile.
    for (let others = 0; others < 4; others++) await askReader(source(list(3)), 'about');
    expect(((await ask({ ...page, url: new URL('?page=2', url) }, 'page')) as Page).works).toHaveLength(30);
    expect(copy).toHaveBeenCalledTimes(4);
    expect(watched).toBe(1);
  });

  test('that changes while it is copied is copied again', async () => {
    let changed = () => {};
    const ask = readerOf((call) => {
      changed = call;
      return () => {};
    });
    const page = source(list(3));
    const copy = vi.spyOn(page, 'copy');
    const first = ask(page, 'about');
    changed();
    await first;
    await ask(page, 'about');
    expect(copy).toHaveBeenCalledTimes(2);
  });

  test('is sent again when the reader had just closed itself', async () => {
    deaf = 1;
    expect(await askReader(source(list(3)), 'about')).toMatchObject({ works: 3 });
    expect(opened).toBe(2);
  });

  test('is given up when there is no reader', async () => {
    deaf = 9;
    await expect(askReader(source(list(3)), 'about')).rejects.toThrow('gone');
    expect(opened).toBe(2);
  });
});
