import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { store } from '../../lib/background/store.ts';
import { onStoreChanged } from '../../lib/browser/own-pages.ts';
import { report } from '../../lib/browser/report.ts';
import type { LecternDb } from '../../lib/store/db.ts';

export interface Stored<T> {
  /** What was read last; kept while it is read anew. */
  value?: T;
  /** Why it could not be read, this time. */
  error?: unknown;
}

/** A read that was begun before the page is drawn. */
export interface Ahead<T> {
  answer: Promise<T>;
  /** `changes` when it began: when it is another by now, the answer may be out of date. */
  at: number;
}

/** Read before the page is drawn; `useStored` takes it from here. */
export function readAhead<T>(read: (db: LecternDb) => Promise<T>): Ahead<T> {
  listen();
  const answer = store().then(read);
  answer.catch(() => {}); // told where it is used
  return { answer, at: changes };
}

/**
 * What a read of the store answers, read again whenever records change or `deps` do. A slower, older read never overwrites a
 * newer one. Reads at once, not after the next paint as an effect would.
 *
 * @param ahead the first read, when it was begun before
 */
export function useStored<T>(
  read: (db: LecternDb) => Promise<T>,
  deps: readonly unknown[],
  ahead?: Ahead<T>,
): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({});
  const turn = useRef(0);
  const latest = useRef(read);
  latest.current = read;
  const begun = useRef(ahead);
  const again = useCallback(async () => {
    const mine = ++turn.current;
    const first = begun.current;
    begun.current = undefined;
    try {
      const value = await (first?.at === changes ? first.answer : latest.current(await store()));
      if (mine === turn.current) setStored({ value });
    } catch (error) {
      report('reading the store', error);
      if (mine === turn.current) setStored((before) => ({ ...before, error }));
    }
  }, []);
  useLayoutEffect(() => void again(), deps);
  useChanges(again);
  return stored;
}

const listeners = new Set<() => void>();
let changes = 0;
let listening = false;

/** Hear of changes, from now on and as long as the page is open. */
function listen(): void {
  if (listening) return;
  listening = true;
  onStoreChanged(changed);
}

/** Call back when records change: told by the background, or at once by `changed()` after a request of our own. */
function useChanges(listener: () => void): void {
  useLayoutEffect(() => {
    listen();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [listener]);
}

/** A request of this page changed records: read again now, without waiting to be told. */
export function changed(): void {
  changes++;
  for (const listener of listeners) listener();
}
