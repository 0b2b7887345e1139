import { onStoreChanged } from '../../lib/browser/own-pages.ts';
import type { SearchClient } from './search-client.ts';

type Listener = (works?: readonly string[]) => void;
const listeners = new Set<Listener>();

/** Reading the whole library again takes seconds of a worker when it is large: so many times as long as that took it then rests, at most this. */
const REST = 10;
const MOST_REST_MS = 20_000;

/** Hear of changed records, once the index knows of them: these works, or anything. @returns how to stop that */
export function onRecords(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const tell = (works?: readonly string[]) => {
  for (const listener of listeners) listener(works);
};

/** Follow what happens to records, as long as the page is open: the index first, then whoever listens. */
export function followRecords(search: SearchClient): void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sweep = async () => {
    timer = undefined;
    const begun = Date.now();
    await search.ask('changed', {}).catch(() => {});
    next = Date.now() + Math.min(MOST_REST_MS, REST * (Date.now() - begun));
    tell();
  };
  onStoreChanged((works) => {
    if (works) {
      // An index that fails is told where it is asked.
      void search
        .ask('changed', { works: [...works] })
        .catch(() => {})
        .then(() => tell(works));
    } else {
      tell();
      if (timer) return;
      timer = setTimeout(() => void sweep(), Math.max(0, next - Date.now()));
    }
  });
}
