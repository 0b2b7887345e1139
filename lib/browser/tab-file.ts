import browser from 'webextension-polyfill';
import { siteOf } from './sites.ts';

/** A CV is a few hundred kB; a scanned book is no CV. */
export const MAX_FILE_BYTES = 40_000_000;

/** Why a tab's file could not be had: `refused` by the user or the browser, `unreachable`, `too-large`, or no PDF after all. */
export class TabFileError extends Error {
  readonly reason: 'refused' | 'unreachable' | 'too-large' | 'no-pdf';
  constructor(reason: 'refused' | 'unreachable' | 'too-large' | 'no-pdf', options?: ErrorOptions) {
    super(`the file of the tab could not be read: ${reason}`, options);
    this.name = 'TabFileError';
    this.reason = reason;
  }
}

/**
 * The PDF that a tab shows, loaded again from its address by the popup: no browser lets an extension look into its PDF viewer. In
 * Chromium the press of the toolbar button lets us load it; Firefox wants a permission for the site, asked for here and given back
 * afterwards. Call it from the click itself.
 *
 * @throws TabFileError
 */
export async function fetchTabPdf(url: string): Promise<Uint8Array> {
  const site = siteOf(url);
  if (!site) throw new TabFileError('refused');
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  // The request comes first: Firefox takes it only from the click itself. It answers at once when the site is allowed already.
  const before = isFirefox ? browser.permissions.contains({ origins: [site] }) : Promise.resolve(true);
  const granted = isFirefox ? await browser.permissions.request({ origins: [site] }) : true;
  if (!granted) throw new TabFileError('refused');
  try {
    return await load(url);
  } finally {
    if (!(await before)) await browser.permissions.remove({ origins: [site] });
  }
}

async function load(url: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'include', cache: 'force-cache', signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    throw new TabFileError('unreachable', { cause: error });
  }
  if (!response.ok || !response.body) throw new TabFileError('unreachable');
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_FILE_BYTES) {
      await reader.cancel();
      throw new TabFileError('too-large');
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) throw new TabFileError('no-pdf');
  return bytes;
}
