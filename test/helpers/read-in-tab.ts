import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../lib/model/page.ts';
import { isKnownAddress } from '../../lib/parse/known-address.ts';
import type { Lectern } from './lectern.ts';

/** In pages of the extension; Firefox has it under this name too. */
declare const chrome: Browser;

/** Every web page: what a browser has to be launched with as `grants` before `allowSites` can be granted in Chromium. */
export const EVERYWHERE = ['https://*/*'];

/** Has the browser let the extension in, by default everywhere, as if "Always on this site" had been pressed there. */
export async function allowSites(lectern: Lectern, origins: readonly string[] = EVERYWHERE): Promise<void> {
  const options = await lectern.options();
  const asked = [...origins];
  await options.evaluate((wanted) => {
    // Browsers ask only in a click, so that is what it takes.
    document.body.addEventListener('click', () => void chrome.permissions.request({ origins: wanted }), { once: true });
  }, asked);
  await options.click({ role: 'heading', name: 'Options' });
  await options.until('we are let in', (wanted) => chrome.permissions.contains({ origins: wanted }), asked);
  await options.close();
}

/** Opens a page and has the built reader read it, as the popup does. */
export async function readInTab(lectern: Lectern, url: string): Promise<Page> {
  const tab = await lectern.browser.open(url);
  try {
    const answer = await lectern.inExtension(
      async ({ tabId, file }) => {
        await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
        const page: { works: unknown[]; rest?: object } = { works: [] };
        do {
          const message = { type: 'page:describe', rest: page.rest };
          delete page.rest;
          const answer = (await chrome.tabs.sendMessage(tabId, message, { frameId: 0 })) as typeof page;
          Object.assign(page, { ...answer, works: [...page.works, ...answer.works] });
        } while (page.rest);
        return page;
      },
      { tabId: await lectern.idOf(tab), file: isKnownAddress(url) ? '/site-reader.js' : '/reader.js' },
    );
    return answer as Page;
  } finally {
    await tab.close();
  }
}

/** Where two readings of a page differ, one line each: `works[3].venue: "ACL" here, "ACL 2024" there`. */
export function differences(here: unknown, there: unknown, path = ''): string[] {
  if (typeof here !== 'object' || typeof there !== 'object' || here === null || there === null)
    return Object.is(here, there) ? [] : [`${path || 'page'}: ${show(here)} here, ${show(there)} there`];
  const [a, b] = [here as Record<string, unknown>, there as Record<string, unknown>];
  const step = (key: string) => (Array.isArray(here) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differences(a[key], b[key], step(key)));
}

const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 120);
