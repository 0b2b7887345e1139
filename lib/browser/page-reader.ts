import browser from 'webextension-polyfill';
import { PAGE_READ, type PageToRead } from '../messages/page-reader.ts';

const ADDRESS = '/page-reader.html';

/** Chrome's interface for a page without a window; the polyfill does not know it. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
const offscreen = (): Offscreen | undefined => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/**
 * Have a page of the web read as a tab would show it, but without running its scripts or loading what it names: in a page of ours that
 * nobody sees, open only for this. A service worker has no DOM.
 *
 * @returns a Page, not checked
 */
export async function readPageUnseen(page: PageToRead): Promise<unknown> {
  const close = await openReader();
  try {
    return await browser.runtime.sendMessage({ type: PAGE_READ, page });
  } finally {
    await close();
  }
}

/** Opens the reader's page and waits until it listens; answers with how to close it. */
async function openReader(): Promise<() => Promise<void>> {
  const chrome = offscreen();
  if (chrome) {
    // One that a killed background left open is as good.
    await chrome
      .createDocument({ url: ADDRESS, reasons: ['DOM_PARSER'], justification: 'Read publications on a page' })
      .catch(() => {});
    return () => chrome.closeDocument().catch(() => {});
  }
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(ADDRESS);
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  return async () => frame.remove();
}
