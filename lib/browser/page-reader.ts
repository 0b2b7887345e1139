import browser from 'webextension-polyfill';
import { PAGE_READ, type PageToRead } from '../messages/page-reader.ts';

const ADDRESS = '/page-reader.html';

/** Chrome's interface for a page without a window; Firefox does not know it. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
const offscreen = (): Offscreen | undefined => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

let opening: Promise<void> | undefined;

/**
 * Opens the page in which pages are read, and which nobody sees, unless it is open; resolves when it listens. It closes itself when it has had
 * nothing to read for a while (entrypoints/page-reader).
 */
export function openReader(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

/**
 * Have a page of the web read as a tab would show it, but without running its scripts or loading what it names. A service worker has no
 * DOM.
 *
 * @returns a Page, not checked
 */
export async function readPageUnseen(page: PageToRead): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    await openReader();
    const answer: unknown = await browser.runtime
      .sendMessage({ type: PAGE_READ, page })
      .catch((error: unknown) => (tries > 1 ? Promise.reject(error) : undefined));
    // It may just have closed itself.
    if (answer !== undefined || tries > 1) return answer;
  }
}

async function open(): Promise<void> {
  const chrome = offscreen();
  if (chrome)
    // It rejects when there is one already.
    return chrome
      .createDocument({ url: ADDRESS, reasons: ['DOM_PARSER'], justification: 'Read publications on a page' })
      .catch(() => {});
  const address = browser.runtime.getURL(ADDRESS);
  if (Array.from(document.querySelectorAll('iframe')).some(({ src }) => src === address)) return;
  const frame = document.createElement('iframe');
  frame.src = address;
  const loaded = new Promise<void>((done) => frame.addEventListener('load', () => done(), { once: true }));
  document.body.append(frame);
  await loaded;
}
