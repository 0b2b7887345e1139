import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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

/**
 * What a read of the store answers, read again whenever records change or `deps` do. A slower, older read never overwrites a
 * newer one.
 */
export function useStored<T>(read: (db: LecternDb) => Promise<T>, deps: readonly unknown[]): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({});
  const turn = useRef(0);
  const latest = useRef(read);
  latest.current = read;
  const again = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const value = await latest.current(await store());
      if (mine === turn.current) setStored({ value });
    } catch (error) {
      report('reading the store', error);
      if (mine === turn.current) setStored((before) => ({ ...before, error }));
    }
  }, []);
  useEffect(() => void again(), deps);
  useChanges(again);
  return stored;
}

const listeners = new Set<() => void>();

/** Call back when records change: told by the background, or at once by `changed()` after a request of our own. */
export function useChanges(listener: () => void): void {
  useEffect(() => {
    listeners.add(listener);
    const stop = onStoreChanged(listener);
    return () => {
      listeners.delete(listener);
      stop();
    };
  }, [listener]);
}

/** A request of this page changed records: read again now, without waiting to be told. */
export function changed(): void {
  for (const listener of listeners) listener();
}
