import { browser } from 'wxt/browser';
import type { Broadcast, Described, Rest } from '../messages/index.ts';
import type { About } from '../messages/page-reader.ts';
import type { Page } from '../model/page.ts';

/** So many works are told at once: to send thousands would hold the page up. */
const PORTION = 100;
/** So many readings are kept for those who have not asked for all of their works. */
const KEPT = 3;

/**
 * Answers the popup, which asks what this page is: with the page as it is now, its works a portion at a time.
 *
 * @param read reads the page; nothing is answered when that is not a page
 */
export function answerWithPage(read: () => Page | About | Promise<Page | About>): void {
  const kept = new Map<number, Page['works']>();
  const portion = ({ reading, from }: Rest): Described | undefined => {
    const works = kept.get(reading);
    const to = from + PORTION;
    if (works && to < works.length) return { works: works.slice(from, to), rest: { reading, from: to } };
    kept.delete(reading);
    return works && { works: works.slice(from) };
  };
  let asked = 0;
  const firstOf = (found: Page | About): Described | undefined => {
    if (!isPage(found)) return undefined;
    kept.set(++asked, found.works);
    kept.delete(asked - KEPT);
    return { ...found, ...portion({ reading: asked, from: 0 })! };
  };
  browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, answer: (page?: Described) => void) => {
    const sent = message as Broadcast | undefined;
    if (sent?.type !== 'page:describe') return undefined;
    if (sent.rest) return void answer(portion(sent.rest));
    const page = read();
    const give = (found: Page | About) => answer(firstOf(found));
    if (!(page instanceof Promise)) return void give(page);
    page.then(give, () => answer());
    return true;
  });
}

/** Whether it is the whole page. */
export const isPage = (found: Page | About): found is Page => Array.isArray(found.works);
