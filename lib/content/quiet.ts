/** How long nothing may change for a page to be quiet, and when watching ends whatever happens. */
export interface Patience {
  quietMs: number;
  mostMs: number;
}

/**
 * Call back each time the page has changed and become quiet again: for pages that scripts fill in. One MutationObserver and no
 * polling; ends by itself after `mostMs`, with a last call when changes were still going on.
 *
 * @returns stops watching
 */
export function onQuiet(doc: Document, callback: () => void, { quietMs, mostMs }: Patience): () => void {
  const Observer = doc.defaultView?.MutationObserver ?? MutationObserver;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const settled = (): void => {
    quiet = undefined;
    callback();
  };
  const observer = new Observer(() => {
    clearTimeout(quiet);
    quiet = setTimeout(settled, quietMs);
  });
  const end = setTimeout(() => {
    const changing = quiet !== undefined;
    stop();
    if (changing) callback();
  }, mostMs);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(end);
  };
  observer.observe(doc.documentElement, { childList: true, subtree: true, characterData: true });
  return stop;
}
