import browser from 'webextension-polyfill';
import { arxivPdf } from '../parse/known-address.ts';

/* Apart from tab.ts, which checks what a page answers: what the popup needs to know first, it knows without zod. */

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

/** The tab in front, or the one named; `undefined` when there is none. `url` is left out when the browser does not tell it. */
export async function frontTab(tabId?: number): Promise<{ tabId: number; url?: string; private: boolean } | undefined> {
  const tab =
    tabId === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.id === undefined) return undefined;
  return { tabId: tab.id, private: tab.incognito, ...(tab.url ? { url: tab.url } : {}) };
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
  return /\.pdf$/i.test(pathname) || arxivPdf(url) ? 'pdf' : 'not-allowed';
}
