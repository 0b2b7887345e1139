import type { Extension } from './ask.ts';

export interface Followed {
  /** What is drawn may no longer be true: records changed, or the page was away in the back/forward cache. */
  changed(): void;
  /** The extension was updated, switched off or removed under this page. */
  cutOff(): void;
}

/** Follows what happens around a page. @returns stops following */
export function follow(doc: Document, extension: Extension, { changed, cutOff }: Followed): () => void {
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
