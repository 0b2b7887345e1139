import browser from 'webextension-polyfill';
import type { Broadcast } from '../messages/index.ts';
import { Page } from '../model/page.ts';

/**
 * Why a tab's page cannot be read:
 * - `browser-page`: belongs to the browser or to an extension (settings, new tab)
 * - `store`: a shop for extensions, which browsers keep them out of
 * - `pdf`: shown by the browser's own PDF viewer
 * - `file`: a file of this machine, which needs a permission in the browser's own settings
 * - `not-allowed`: the browser does not let us in, for no reason it tells
 * - `failed`: the reader ran and answered nothing that is a page
 */
export type Unreadable = 'browser-page' | 'store' | 'pdf' | 'file' | 'not-allowed' | 'failed';

export type TabPage = {
  /** Left out when there is no tab. */
  tabId?: number;
  /** Left out when the browser does not tell it. */
  url?: string;
  /** In a private window: nothing can be saved. */
  private: boolean;
} & ({ page: Page } | { unreadable: Unreadable });

const READER = '/reader.js';

/** Inject the reader into a tab; a second injection does nothing. Rejects where the browser does not allow it. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
}

/** Ask the reader in a tab for its page; `undefined` when nobody answers, or not with a page. */
export async function describePage(tabId: number): Promise<Page | undefined> {
  const message: Broadcast = { type: 'page:describe' };
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
  const page = Page.safeParse(answer);
  return page.success ? page.data : undefined;
}

/** The tab in front, or the one named; `undefined` when there is none. `url` is left out when the browser does not tell it. */
export async function frontTab(tabId?: number): Promise<{ tabId: number; url?: string; private: boolean } | undefined> {
  const tab =
    tabId === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.id === undefined) return undefined;
  return { tabId: tab.id, private: tab.incognito, ...(tab.url ? { url: tab.url } : {}) };
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
    await injectReader(tabId);
    return undefined;
  } catch {
    return whyNot(url);
  }
}

/** Why the browser keeps us out, by the address. */
export function whyNot(url: string | undefined): Unreadable {
  if (!url || !URL.canParse(url)) return 'not-allowed';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (/^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/.test(hostname))
    return 'store';
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return 'store';
  return /\.pdf$/i.test(pathname) ? 'pdf' : 'not-allowed';
}
