// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReader, readPageUnseen } from '../../lib/browser/page-reader.ts';
import { stub } from './fake.ts';

const page = { url: 'https://people.example.edu/', type: 'text/html', body: '<p>' };
const world = globalThis as { chrome?: unknown };
beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
  stub('runtime.getURL', ((path: string) => `chrome-extension://own${path}`) as never);
});
afterEach(() => {
  delete world.chrome;
});

describe('the page in which pages are read', () => {
  test('is opened once in Chrome, however many ask, and again when it has closed itself', async () => {
    let open = false;
    const createDocument = vi.fn(async () => {
      if (open) throw new Error('Only a single offscreen document may be created.');
      open = true;
    });
    world.chrome = { offscreen: { createDocument } };
    await Promise.all([openReader(), openReader()]);
    expect(createDocument).toHaveBeenCalledTimes(1);
    await openReader();
    open = false;
    await openReader();
    expect(open).toBe(true);
  });

  test('is a frame of the background page in Firefox, one at a time', async () => {
    const both = Promise.all([openReader(), openReader()]);
    const frame = document.querySelector('iframe')!;
    frame.dispatchEvent(new Event('load'));
    await both;
    await openReader();
    expect(document.querySelectorAll('iframe')).toHaveLength(1);
    expect(frame.src).toBe('chrome-extension://own/page-reader.html');
  });

  test('is asked again when it closed itself before it heard', async () => {
    world.chrome = { offscreen: { createDocument: async () => {} } };
    let asked = 0;
    const send = stub('runtime.sendMessage', async () => {
      if (++asked === 1) throw new Error('Receiving end does not exist.');
      return { kind: 'other' };
    });
    expect(await readPageUnseen(page)).toEqual({ kind: 'other' });
    expect(send).toHaveBeenCalledWith({ type: 'page:read', page });
    send.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(readPageUnseen(page)).rejects.toThrow('Receiving end');
  });
});
