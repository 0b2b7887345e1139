import browser, { type Runtime } from 'webextension-polyfill';
import { PAGE_READ, type PageToRead } from '../../lib/messages/page-reader.ts';
import type { Page } from '../../lib/model/page.ts';
import { loadReader } from '../shared/load-reader.ts';

/*
 * A page that nobody sees: the background opens it to have a homepage read (lib/browser/page-reader.ts). A document made by DOMParser runs no
 * script and loads nothing.
 */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const { type, page } = message as { type?: unknown; page: PageToRead };
  if (type !== PAGE_READ || sender.id !== browser.runtime.id) return undefined;
  return read(page);
});

async function read({ url, type, body }: PageToRead): Promise<Page> {
  const { lecternReadDocument, lecternReadGeneral } = await loadReader();
  const address = new URL(url);
  if (/^text\/(?!html|xml)/i.test(type)) return lecternReadGeneral({ url: address, text: body });
  return lecternReadDocument(address, new DOMParser().parseFromString(body, 'text/html'));
}
