import { onAddress } from './address.ts';

/** How long nothing may change for a page to be quiet, and how long a page that never is may keep us waiting. */
export interface Patience {
  quietMs: number;
  mostMs: number;
}

/**
 * Call back each time the page has changed and become quiet again, or has changed for `mostMs` without a rest: for pages that scripts
 * fill in, by "show more" or late. A new address without a new document counts as a change. One MutationObserver and no polling; on one
 * address the pauses between calls double, so that a page that never stops changing costs less and less.
 *
 * @returns stops watching
 */
export function onQuiet(doc: Document, callback: () => void, { quietMs, mostMs }: Patience): () => void {
  const Observer = doc.defaultView?.MutationObserver ?? MutationObserver;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** When the changes began that nobody was told of. */
  let since: number | undefined;
  /** No call before. */
  let earliest = 0;
  let pause = quietMs;
  const settled = (): void => {
    quiet = undefined;
    since = undefined;
    earliest = Date.now() + pause;
    pause *= 2;
    callback();
  };
  const changed = (): void => {
    const now = Date.now();
    since ??= now;
    const wait = Math.max(0, Math.min(quietMs, since + mostMs - now));
    clearTimeout(quiet);
    quiet = setTimeout(settled, Math.max(wait, earliest - now));
  };
  const observer = new Observer(changed);
  const stopAddress = onAddress(doc, () => {
    pause = quietMs;
    earliest = 0;
    changed();
  });
  observer.observe(doc.documentElement, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    stopAddress();
    clearTimeout(quiet);
  };
}
