import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadOtherPage } from '../../lib/browser/other-page.ts';

const here = 'https://ilse.github.io/';
const address = 'https://ilse.github.io/publications/';
const asked = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
/** What is sent to the tab runs there as text. */
const inTab = vi.fn(async ({ func, args }: { func: (...args: unknown[]) => unknown; args: unknown[] }) => {
  const alone = new Function(`return (${func})`)() as typeof func;
  return [{ result: JSON.parse(JSON.stringify(await alone(...args))) }];
});
beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  Object.assign(fakeBrowser, { scripting: { executeScript: inTab } });
});
afterEach(() => {
  vi.clearAllMocks();
  asked.mockReset();
});
const answer = (body: BodyInit, type: string, url = address, status = 200): Response =>
  Object.defineProperty(new Response(body, { status, headers: { 'content-type': type } }), 'url', { value: url });
const tried = (url = address) => loadOtherPage(7, url, here);

test('a page of the same site is loaded inside the tab, every byte of it', async () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256);
  asked.mockResolvedValueOnce(answer(bytes, 'text/html; charset=latin1', `${address}?lang=en`));
  expect(await tried()).toEqual({ url: `${address}?lang=en`, type: 'text/html; charset=latin1', bytes });
  expect(inTab.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7 } });
});

test('where the site forbids that, this page loads it, if it may', async () => {
  asked.mockRejectedValueOnce(new TypeError('blocked by CSP')).mockResolvedValueOnce(answer('<p>x', 'text/html'));
  expect(await tried()).toMatchObject({ type: 'text/html' });
  asked.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await tried()).toEqual({ failure: 'unreachable' });
});

test('another site is never asked', async () => {
  for (const url of ['https://elsewhere.example/', 'http://ilse.github.io/', 'javascript:alert(1)', '/publications'])
    expect(await tried(url)).toEqual({ failure: 'elsewhere' });
  expect(asked).not.toHaveBeenCalled();
});

test('a page that leads elsewhere, is not there, or is a file is said to be so', async () => {
  asked.mockResolvedValueOnce(answer('<p>x', 'text/html', 'https://login.example/'));
  expect(await tried()).toEqual({ failure: 'elsewhere' });
  asked.mockResolvedValueOnce(answer('gone', 'text/html', address, 404));
  expect(await tried()).toEqual({ failure: 'unreachable' });
  asked.mockResolvedValueOnce(answer('%PDF-', 'application/pdf'));
  expect(await tried()).toEqual({ failure: 'no-page' });
  asked.mockResolvedValueOnce(answer(new Uint8Array(8_000_001), 'text/html'));
  expect(await tried()).toEqual({ failure: 'no-page' });
});
