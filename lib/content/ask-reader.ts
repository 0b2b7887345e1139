import { browser } from 'wxt/browser';
import type { Envelope } from '../messages/envelope.ts';
import type { About, FromTab, ToTab, Wanted } from '../messages/page-reader.ts';
import { TAB_READ } from '../messages/page-reader.ts';
import type { Page } from '../model/page.ts';
import type { PageCopy } from '../read/copy.ts';
import type { Look } from '../read/look.ts';

/** The page to be read, looked at and copied without holding it up. */
export interface Source {
  url: URL;
  /** What a big page looks like; nothing for one of ordinary size. */
  look(): Promise<Look | undefined>;
  copy(): Promise<PageCopy>;
}

/** So many characters of a text are sent at once. */
const PORTION = 64_000;

/**
 * Has a page read by the extension's own page that nobody sees, so that the tab pays only for the copy.
 *
 * @returns the page or what there is to tell of it, as wanted. Rejects when there is nobody to read it: the extension was updated
 */
export async function askReader({ url, look, copy }: Source, want: Wanted): Promise<Page | About> {
  const seen = await look();
  const put = seen && (await ask([{ look: seen, url: url.href, want }]));
  return put ?? (await ask(portions(await copy(), want)))!;
}

/** A copy in portions that can be sent without holding the page up. */
function portions(copy: PageCopy, want: Wanted): FromTab[] {
  const parts: unknown[] = 'text' in copy ? cut(copy.text) : copy.tapes;
  const head: PageCopy = 'text' in copy ? { ...copy, text: '' } : { ...copy, tapes: [] };
  return [{ copy: head, parts: parts.length, want }, ...parts.map((part) => ({ part }))];
}

const cut = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / PORTION) }, (_, i) => text.slice(i * PORTION, (i + 1) * PORTION));

/** @returns nothing when the page is to be copied after all */
async function ask(messages: readonly FromTab[]): Promise<Page | About | undefined> {
  for (let tries = 1; ; tries++) {
    await browser.runtime.sendMessage({ name: 'reader:open', request: {} } satisfies Envelope<'reader:open'>);
    try {
      return await converse(messages);
    } catch (error) {
      // It may just have closed itself.
      if (tries > 1) throw error;
    }
  }
}

function converse(messages: readonly FromTab[]): Promise<Page | About | undefined> {
  return new Promise((done, failed) => {
    const port = browser.runtime.connect({ name: TAB_READ });
    const works: Page['works'] = [];
    port.onDisconnect.addListener(() => failed(new Error('The reader is gone')));
    port.onMessage.addListener((message: ToTab) => {
      if ('works' in message) {
        works.push(...message.works);
        return;
      }
      port.disconnect();
      if ('goOn' in message) done(undefined);
      else if ('about' in message) done(message.about);
      else done({ ...message.page, works });
    });
    const send = (at: number): void => {
      if (at >= messages.length) return;
      try {
        port.postMessage(messages[at]!);
        setTimeout(send, 0, at + 1);
      } catch (error) {
        failed(error);
      }
    };
    send(0);
  });
}
