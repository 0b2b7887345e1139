import browser from 'webextension-polyfill';

/** A larger page is none that somebody wrote by hand. */
const MOST_BYTES = 8_000_000;

/**
 * Why another page of a tab's site could not be had:
 * - `elsewhere`: its address is, or leads to, another site
 * - `unreachable`: it could not be loaded
 * - `no-page`: it is no page but a file, or larger than any list
 */
export type OtherFailure = 'elsewhere' | 'unreachable' | 'no-page';

/** A page as it came. */
export interface LoadedPage {
  /** Where it was in the end. */
  url: string;
  /** Its `Content-Type`. */
  type: string;
  bytes: Uint8Array;
}

/**
 * Loads another page of the site that a tab shows, when the user asks: from inside the tab, as its page itself could, so that no further
 * permission is needed. Firefox lets a site forbid that; there, and where we are let in on the site for good, this page loads it.
 *
 * @param here address of the page in the tab: another site is never asked
 */
export async function loadOtherPage(
  tabId: number,
  url: string,
  here: string,
): Promise<LoadedPage | { failure: OtherFailure }> {
  const { origin } = new URL(here);
  if (!URL.canParse(url) || new URL(url).origin !== origin) return { failure: 'elsewhere' };
  const answer = (await loadInTab(tabId, url)) ?? (await load(url, MOST_BYTES).catch(() => undefined));
  if (!answer?.ok) return { failure: 'unreachable' };
  if (new URL(answer.url || url).origin !== origin) return { failure: 'elsewhere' };
  const { type, body } = answer;
  if (body === undefined || !/^(?:text\/|application\/xhtml)/i.test(type)) return { failure: 'no-page' };
  return { url: answer.url || url, type, bytes: Uint8Array.from(body, (letter) => letter.charCodeAt(0)) };
}

interface Loaded {
  ok: boolean;
  url: string;
  type: string;
  /** Its bytes, a letter each: what comes out of a tab is text. Left out when there are too many. */
  body?: string;
}

async function loadInTab(tabId: number, url: string): Promise<Loaded | undefined> {
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId }, func: load, args: [url, MOST_BYTES] });
    return (done?.result ?? undefined) as Loaded | undefined;
  } catch {
    return undefined;
  }
}

/** Runs in the tab, sent there as text: it can use nothing from outside. Rejects when the address cannot be loaded. */
async function load(url: string, most: number): Promise<Loaded> {
  const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(20_000) });
  const about = { ok: response.ok, url: response.url, type: response.headers.get('content-type') ?? 'text/html' };
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > most) return about;
  let body = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    body += String.fromCharCode.apply(null, bytes.subarray(at, at + 8_192) as unknown as number[]);
  return { ...about, body };
}
