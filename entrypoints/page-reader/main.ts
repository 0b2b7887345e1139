import browser from 'webextension-polyfill';
import { onMessage } from '../../lib/browser/native.ts';
import { PAGE_READ, type PageToRead, TAB_READ } from '../../lib/messages/page-reader.ts';
import type { Page } from '../../lib/model/page.ts';
import { loadReader } from '../shared/load-reader.ts';
import { readTab } from './read-tab.ts';

/*
 * A page that nobody sees: the background opens it (lib/browser/page-reader.ts) to have a page read, the one that a tab shows and has copied or
 * one that was loaded from the web. Reading takes a hundred milliseconds and more; here they hold nobody up. A document made by DOMParser
 * runs no script and loads nothing.
 */

/** So long without work, in ms, and it closes itself: it need not take memory. */
const IDLE_MS = 20_000;
let atWork = 0;
let closing: ReturnType<typeof setTimeout>;

async function work<T>(done: Promise<T>): Promise<T> {
  atWork++;
  clearTimeout(closing);
  try {
    return await done;
  } finally {
    atWork--;
    rest();
  }
}

function rest(): void {
  clearTimeout(closing);
  // In Firefox it is a frame of the background page.
  if (!atWork) closing = setTimeout(() => (frameElement ? frameElement.remove() : window.close()), IDLE_MS);
}

browser.runtime.onConnect.addListener((port) => {
  if (port.name === TAB_READ && port.sender?.id === browser.runtime.id) void work(readTab(port));
});
onMessage((message, sender) => {
  const { type, page } = message as { type?: unknown; page: PageToRead };
  return type === PAGE_READ && sender.id === browser.runtime.id ? work(read(page)) : undefined;
});
rest();

async function read({ url, type, body }: PageToRead): Promise<Page> {
  const { inSlices, readInSteps } = await loadReader();
  const address = new URL(url);
  const source = /^text\/(?!html|xml)/i.test(type)
    ? { url: address, text: body }
    : { url: address, doc: new DOMParser().parseFromString(body, 'text/html') };
  return inSlices((due) => readInSteps(source, due));
}
