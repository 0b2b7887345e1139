import type { Extension } from './ask.ts';

export interface PageEvents {
  /** What is drawn may no longer be true: records changed, or the page was away in the back/forward cache. */
  changed(): void;
  /** The extension was updated, switched off or removed under this page. */
  cutOff(): void;
}

/** Watches for what makes the marks of a page untrue. @returns stops watching */
export function watchPage(doc: Document, extension: Extension, { changed, cutOff }: PageEvents): () => void {
  const unlisten = extension.listen((message) => {
    if (message?.type === 'store:changed') changed();
  });
  const view = doc.defaultView;
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) changed();
  };
  const seen = (): void => {
    if (!extension.alive()) cutOff();
  };
  view?.addEventListener('pageshow', shown);
  doc.addEventListener('visibilitychange', seen);
  return () => {
    unlisten();
    view?.removeEventListener('pageshow', shown);
    doc.removeEventListener('visibilitychange', seen);
  };
}
