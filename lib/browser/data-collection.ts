import type { Permissions } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** What the manifest states as optional: names of people are asked about at arXiv and other services. */
const COLLECTED = { data_collection: ['searchTerms'] } as Permissions.Permissions;

/** Whether this browser has a permission of its own for data that is sent (Firefox 140 and newer). */
export async function knowsDataCollection(): Promise<boolean> {
  return 'data_collection' in (await browser.permissions.getAll());
}

/**
 * Ask for it. Call it from the click itself, before anything is awaited, and only where `knowsDataCollection` says so.
 *
 * @returns whether it was granted
 */
export const askForDataCollection = (): Promise<boolean> => browser.permissions.request(COLLECTED);

/** Whether the browser lets us send; always, where it has no such permission. The user may take it back in the browser. */
export async function maySendData(): Promise<boolean> {
  return !(await knowsDataCollection()) || browser.permissions.contains(COLLECTED);
}
