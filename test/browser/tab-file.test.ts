import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchTabPdf } from '../../lib/browser/tab-file.ts';

const url = 'https://vanbergen.example/cv.pdf';
const pdf = () => new Response('%PDF-1.4 and so on');
const asked: string[] = [];

/** A browser that answers `granted` when asked for a site, and lets us into `inside` already. */
function be(scheme: 'moz-extension' | 'chrome-extension', { granted = true, inside = false } = {}): void {
  const call = (name: string, answer: boolean) => async (wanted: { origins?: string[] }) => {
    asked.push(`${name} ${wanted.origins?.join()}`);
    return answer;
  };
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(`${scheme}://id/`);
  Object.assign(fakeBrowser.permissions, {
    contains: call('contains', inside),
    request: call('request', granted),
    remove: call('remove', true),
  });
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => pdf()),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('the PDF of a tab', () => {
  test('is loaded in Chromium under the press of the toolbar button, without a question', async () => {
    be('chrome-extension');
    expect(new TextDecoder().decode(await fetchTabPdf(url))).toMatch(/^%PDF/);
    expect(asked).toEqual([]);
  });
  test('is asked for in Firefox, and the permission given back', async () => {
    be('moz-extension');
    await fetchTabPdf(url);
    expect(asked).toEqual([
      'contains https://vanbergen.example/*',
      'request https://vanbergen.example/*',
      'remove https://vanbergen.example/*',
    ]);
  });
  test('leaves a site allowed that was allowed before', async () => {
    be('moz-extension', { inside: true });
    await fetchTabPdf(url);
    expect(asked.some((call) => call.startsWith('remove'))).toBe(false);
  });
  test.each([
    ['refused', 'moz-extension', async () => pdf(), false],
    ['unreachable', 'chrome-extension', async () => new Response('', { status: 403 }), true],
    ['unreachable', 'chrome-extension', async () => Promise.reject(new TypeError('Failed to fetch')), true],
    ['no-pdf', 'chrome-extension', async () => new Response('<!doctype html>'), true],
    ['too-large', 'chrome-extension', async () => new Response(new Uint8Array(41_000_000)), true],
  ] as const)('is %s, and says so', async (reason, scheme, answer, granted) => {
    be(scheme, { granted });
    vi.stubGlobal('fetch', vi.fn(answer));
    await expect(fetchTabPdf(url)).rejects.toMatchObject({ reason });
  });
});
