/** The part of the Navigation API that tells of a new entry: in Chromium since 102, in Firefox since 147. */
interface Navigation {
  addEventListener(type: 'currententrychange', listener: () => void): void;
  removeEventListener(type: 'currententrychange', listener: () => void): void;
}

/**
 * Call back when the page's address changes and its document stays, as `history.pushState` has it; not when only its fragment does. By
 * the browser's own event; where there is none, looked at when the page's elements change, which goes with it.
 *
 * @returns stops listening
 */
export function onAddress(doc: Document, callback: () => void): () => void {
  const world = doc.defaultView as
    | (Window & { navigation?: Navigation; MutationObserver: typeof MutationObserver })
    | null;
  if (!world) return () => {};
  const here = () => world.location.href.replace(/#.*/s, '');
  let last = here();
  const look = (): void => {
    const now = here();
    if (now === last) return;
    last = now;
    callback();
  };
  const { navigation } = world;
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const observer = new world.MutationObserver(look);
  observer.observe(doc.documentElement, { childList: true, subtree: true });
  world.addEventListener('popstate', look);
  return () => {
    observer.disconnect();
    world.removeEventListener('popstate', look);
  };
}
