import browser from 'webextension-polyfill';
import type { Broadcast } from '../messages/index.ts';

/** Changes within this time are told once. */
const COALESCE_MS = 100;

let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * Tell our open pages and the given sites' tabs that records changed, so that they read again what they show. Several changes in a
 * row are told once, shortly after the first.
 *
 * @param matches match patterns of the tabs to tell
 */
export function announceChange(matches: readonly string[]): void {
  if (pending) return;
  pending = setTimeout(() => {
    pending = undefined;
    void tell(matches);
  }, COALESCE_MS);
}

async function tell(matches: readonly string[]): Promise<void> {
  const message: Broadcast = { type: 'store:changed' };
  // Nobody listening is an error to `sendMessage`, and none to us.
  const told = [browser.runtime.sendMessage(message)];
  for (const { id } of await browser.tabs.query({ url: [...matches] }))
    if (id !== undefined) told.push(browser.tabs.sendMessage(id, message));
  await Promise.allSettled(told);
}
