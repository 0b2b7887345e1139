import browser from 'webextension-polyfill';
import type { Broadcast } from '../messages/index.ts';

/** Changes within this time are told once. */
const COALESCE_MS = 100;

/** A page that hears of more works than this had better read everything. */
const MOST_WORKS = 1_000;

let pending: { timer: ReturnType<typeof setTimeout>; works: Set<string> | undefined } | undefined;

/**
 * Tell our open pages and the given sites' tabs that records changed, so that they read again what they show. Several changes in a
 * row are told once, shortly after the first.
 *
 * @param matches match patterns of the tabs to tell
 * @param works ids of the works that changed, when nothing else did
 */
export function announceChange(matches: readonly string[], works?: readonly string[]): void {
  const earlier = pending ? pending.works : new Set<string>();
  const all =
    works && earlier && earlier.size + works.length <= MOST_WORKS ? new Set([...earlier, ...works]) : undefined;
  const timer =
    pending?.timer ??
    setTimeout(() => {
      const changed = pending?.works;
      pending = undefined;
      void tell(matches, changed);
    }, COALESCE_MS);
  pending = { timer, works: all };
}

async function tell(matches: readonly string[], works: ReadonlySet<string> | undefined): Promise<void> {
  const message: Broadcast = { type: 'store:changed', ...(works ? { works: [...works] } : {}) };
  // Nobody listening is an error to `sendMessage`, and none to us.
  const told = [browser.runtime.sendMessage(message)];
  for (const { id } of await browser.tabs.query({ url: [...matches] }))
    if (id !== undefined) told.push(browser.tabs.sendMessage(id, message));
  await Promise.allSettled(told);
}
