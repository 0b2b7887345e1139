import browser, { type Runtime } from 'webextension-polyfill';
import { PAGE_READ, type PageToRead } from '../../lib/messages/page-reader.ts';
import type { Page } from '../../lib/model/page.ts';
import type { readDocument } from '../../lib/read/document.ts';
import type { readGeneral } from '../../lib/read/read.ts';

/** What reader.js hands over in pages of the extension: the extension holds the reader once. */
declare const lecternReadDocument: typeof readDocument;
declare const lecternReadGeneral: typeof readGeneral;

/*
 * A page that nobody sees: the background opens it to have a homepage read (lib/browser/page-reader.ts). A document made by DOMParser runs no
 * script and loads nothing.
 */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const { type, page } = message as { type?: unknown; page: PageToRead };
  if (type !== PAGE_READ || sender.id !== browser.runtime.id) return undefined;
  return Promise.resolve(read(page));
});

function read({ url, type, body }: PageToRead): Page {
  const address = new URL(url);
  if (/^text\/(?!html|xml)/i.test(type)) return lecternReadGeneral({ url: address, text: body });
  return lecternReadDocument(address, new DOMParser().parseFromString(body, 'text/html'));
}
