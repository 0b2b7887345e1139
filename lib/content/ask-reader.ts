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
 * Has a page read by the extension's own page that nobody sees, so that the tab pays only for the copy. A page that did not change since it
 * was read is not copied again, as long as what was read is remembered there.
 *
 * @param watch calls back at the first change of the page; returns what stops it
 * @returns asks for the page or what there is to tell of it, as wanted. Rejects when there is nobody to read it: the extension was updated
 */
export function readerOf(watch: (changed: () => void) => () => void): Ask {
  let kept: { reading: string; url: string } | undefined;
  let unwatch = (): void => {};
  let asked = 0;
  return async ({ url, look, copy }, want) => {
    const again = kept?.url === url.href ? await ask([{ reading: kept.reading, want }]) : undefined;
    if (again) return again.found;
    const own = ++asked;
    kept = undefined;
    unwatch();
    let same = true;
    unwatch = watch(() => {
      same = false;
      kept = undefined;
    });
    const seen = await look();
    const put = seen && (await ask([{ look: seen, url: url.href, want }]));
    const { found, reading } = put ?? (await ask(portions(await copy(), want)))!;
    if (reading && same && own === asked) kept = { reading, url: url.href };
    return found;
  };
}

type Ask = (source: Source, want: Wanted) => Promise<Page | About>;

interface Answer {
  found: Page | About;
  reading?: string | undefined;
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
async function ask(messages: readonly FromTab[]): Promise<Answer | undefined> {
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

function converse(messages: readonly FromTab[]): Promise<Answer | undefined> {
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
      else
        done({
          found: 'about' in message ? message.about : { ...message.page, works },
          reading: message.reading,
        });
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
