import browser from 'webextension-polyfill';
import type { Broadcast, Described, Rest } from '../messages/index.ts';
import { Page } from '../model/page.ts';
import { isArxivPage, isKnownAddress } from '../parse/known-address.ts';
import { frontTab, type Unreadable, whyNot } from './front-tab.ts';

export type TabPage = {
  /** Left out when there is no tab. */
  tabId?: number;
  /** Left out when the browser does not tell it. */
  url?: string;
  /** In a private window: nothing can be saved. */
  private: boolean;
} & ({ page: Page } | { unreadable: Unreadable });

/**
 * Inject the reader into a tab: the one for known sites where the address is of one, otherwise the general one. A second injection does
 * nothing. Rejects where the browser does not allow it.
 */
export async function injectReader(tabId: number, url: string | undefined): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [readerFor(url)] });
}

/** Inject into a tab of arXiv's what goes on after the first coat of marks. */
export async function injectMarks(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/arxiv-marks.js'] });
}

/** Inject into a tab of arXiv's what acts on its papers, or Lectern's own lists of them. */
export async function injectBar(tabId: number, script: 'bar' | 'views'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/arxiv-${script}.js`] });
}

/** Inject into a tab of arXiv's what tells facts of its papers. */
export async function injectFacts(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/arxiv-facts.js'] });
}

/** Inject into a tab of arXiv's what says why a name is marked. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/arxiv-card.js'] });
}

function readerFor(url: string | undefined): string {
  if (!url) return '/reader.js';
  if (isArxivPage(url)) return '/arxiv-reader.js';
  return isKnownAddress(url) ? '/site-reader.js' : '/reader.js';
}

/** Ask the reader in a tab for its page, a portion of works after the other; `undefined` when nobody answers, or not with a page. */
export async function describePage(tabId: number): Promise<Page | undefined> {
  const ask = (rest?: Rest): Promise<Described | undefined> =>
    browser.tabs
      .sendMessage(tabId, { type: 'page:describe', ...(rest ? { rest } : {}) } satisfies Broadcast, { frameId: 0 })
      .catch(() => undefined) as Promise<Described | undefined>;
  const { rest: more, ...first } = (await ask()) ?? {};
  const works: unknown[] = 'works' in first && Array.isArray(first.works) ? first.works : [];
  for (let rest = more; rest; ) {
    const next = await ask(rest);
    if (!next) return undefined;
    works.push(...next.works);
    rest = next.rest;
  }
  const page = Page().safeParse(first);
  return page.success ? page.data : undefined;
}

/**
 * The page of the tab in front, for the popup: read by whoever of ours is in the tab, else by the reader, which the click on the toolbar
 * icon lets in (activeTab).
 *
 * @param tabId another tab than the one in front
 */
export async function readCurrentTab(tabId?: number): Promise<TabPage> {
  const about = await frontTab(tabId);
  if (!about) return { private: false, unreadable: 'not-allowed' };
  const described = await describePage(about.tabId);
  if (described) return { ...about, page: described };
  const unreadable = await letIn(about.tabId, about.url);
  if (unreadable) return { ...about, unreadable };
  const page = await describePage(about.tabId);
  return page ? { ...about, page } : { ...about, unreadable: 'failed' };
}

/** Inject the reader; answers with why it cannot be, or nothing when it is there. */
async function letIn(tabId: number, url: string | undefined): Promise<Unreadable | undefined> {
  try {
    const [probe] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    if (probe?.result === 'application/pdf') return 'pdf';
    await injectReader(tabId, url);
    return undefined;
  } catch {
    return whyNot(url);
  }
}
