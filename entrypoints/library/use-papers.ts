import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { store } from '../../lib/background/store.ts';
import { report } from '../../lib/browser/report.ts';
import type { Facets } from '../../lib/search/facets.ts';
import type { Order } from '../../lib/search/orders.ts';
import { readReadingList } from '../../lib/store/lists.ts';
import type { WorkRow } from '../../lib/store/views.ts';
import { onRecords } from './changes.ts';
import { readRows } from './read-rows.ts';
import type { Progress, SearchClient } from './search-client.ts';

/** Ids that come with the first answer: a screenful, and the next. */
const FIRST = 60;
/** Rows of the first screenful, which reads no more than it shows. */
const FIRST_LOOK = 20;
/** Rows that are read with those in sight, on either side. */
const AHEAD = 30;
/** While the index grows, a list is not made anew more often than this. */
const GROWING_MS = 900;

/** A list of papers: how long it is, and its parts as far as they were read. */
export interface Papers {
  /** Left out until the first answer. */
  total?: number;
  facets?: Facets | undefined;
  building?: Progress | undefined;
  failed?: unknown;
  idAt: (index: number) => string | undefined;
  rowOf: (id: string) => WorkRow | undefined;
  /** Read what is needed to show these rows. */
  onSight: (from: number, to: number) => void;
  /** Read all rows of the list, as far as anybody would print them. */
  readAll: () => Promise<void>;
  /** All ids of the list, in order. */
  allIds: () => Promise<string[]>;
}

/** Once what was set now is on the screen; at once in a page that nobody sees, which is not drawn. */
const afterPaint = (then: () => void): void => {
  if (document.hidden) then();
  else requestAnimationFrame(() => setTimeout(then));
};

interface Found {
  /** Of the worker's search; 0 for a list that the store orders itself. */
  search: number;
  total: number;
  ids: (string | undefined)[];
}

/**
 * The papers that a query finds, through the worker. The reading list as it comes (`plain`) is read from the store until the index is
 * complete: its first screenful reads no more than it shows.
 */
export function usePapers(search: SearchClient, query: string, order: Order, plain: boolean): Papers {
  const [found, setFound] = useState<Found | undefined>();
  const [facets, setFacets] = useState<Facets | undefined>();
  const [progress, setProgress] = useState(search.progress);
  const [failed, setFailed] = useState<unknown>();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const rows = useRef(new Map<string, WorkRow>());
  const reading = useRef(new Map<string, Promise<void>>());
  const sight = useRef({ from: 0, to: FIRST });
  const turn = useRef(0);
  /** The search that is under way. */
  const under = useRef<Promise<void>>(undefined);
  const seen = useRef(false);
  const latest = useRef<Found | undefined>(undefined);
  const put = (list: Found) => {
    latest.current = list;
    setFound(list);
  };

  /** Have these rows read, by whoever began: they are there afterwards, but for works that are gone. */
  const readMissing = useCallback(async (ids: readonly (string | undefined)[], anew = false) => {
    const missing = ids.filter(
      (id): id is string => id !== undefined && (anew || !rows.current.has(id)) && !reading.current.has(id),
    );
    if (missing.length > 0) {
      const read = readThese(missing);
      for (const id of missing) reading.current.set(id, read);
    }
    await Promise.all(new Set(ids.map((id) => reading.current.get(id ?? ''))));
  }, []);
  const readThese = async (ids: readonly string[]) => {
    try {
      const read = await readRows(await store(), ids);
      for (const id of ids) rows.current.delete(id);
      for (const row of read) rows.current.set(row.work.id, row);
      redraw(undefined);
    } catch (error) {
      report('library', error);
    } finally {
      for (const id of ids) reading.current.delete(id);
    }
  };

  const find = useCallback(() => {
    under.current = findNow();
    return under.current;
  }, [search, query, order, plain]);
  const findNow = async () => {
    const mine = ++turn.current;
    try {
      if (plain && !search.progress.complete) {
        const slice = await readReadingList(await store(), {
          offset: 0,
          limit: Math.max(FIRST_LOOK, seen.current ? sight.current.to + 1 : 0),
        });
        seen.current = true;
        if (mine !== turn.current) return;
        for (const row of slice.rows) rows.current.set(row.work.id, row);
        put({ search: 0, total: slice.total ?? slice.rows.length, ids: slice.rows.map(({ work }) => work.id) });
        afterPaint(() => search.start());
        return;
      }
      const count = Math.max(FIRST, sight.current.to + 1);
      const { ids, ...answer } = await search.ask('search', { query, order, count });
      if (mine !== turn.current) return;
      put({ ...answer, ids });
      setFailed(undefined);
      await readMissing(ids.slice(sight.current.from, sight.current.to + 1));
      const counted = await search.ask('facets', { search: answer.search });
      if (mine === turn.current) setFacets(counted);
    } catch (error) {
      report('library', error);
      if (mine === turn.current) setFailed(error);
    }
  };

  useLayoutEffect(() => {
    sight.current = { from: 0, to: FIRST - 1 };
    void find();
  }, [find]);

  useEffect(() => {
    let told = 0;
    return search.onProgress((now) => {
      setProgress(now);
      if (!now.complete && (plain || Date.now() - told < GROWING_MS)) return;
      told = Date.now();
      void find();
    });
  }, [search, find, plain]);

  useEffect(
    () =>
      onRecords((works) => {
        const { from, to } = sight.current;
        const shown = latest.current?.ids.slice(from, to + 1) ?? [];
        const stale = works ? shown.filter((id) => id !== undefined && works.includes(id)) : shown;
        for (const id of works ?? rows.current.keys()) if (!shown.includes(id)) rows.current.delete(id);
        void readMissing(stale, true);
        void find();
      }),
    [find, readMissing],
  );

  const onSight = useCallback(
    (first: number, last: number) => {
      sight.current = { from: first, to: last };
      const list = latest.current;
      if (!list) return;
      const near = Array.from({ length: last - first + 1 }, (_, i) => list.ids[first + i]);
      if (near.every((id) => id !== undefined && rows.current.has(id))) return;
      // The next rows come with those in sight: one reading for many steps of a scroll.
      const from = Math.max(0, first - AHEAD);
      const to = Math.min(list.total - 1, last + AHEAD);
      const ids = Array.from({ length: to - from + 1 }, (_, i) => list.ids[from + i]);
      if (ids.every((id) => id !== undefined)) return void readMissing(ids);
      const part =
        list.search === 0
          ? store()
              .then((db) => readReadingList(db, { offset: from, limit: to - from + 1 }))
              .then((slice) => slice.rows.map(({ work }) => work.id))
          : search.ask('part', { search: list.search, from, to: to + 1 });
      void part.then((read) => {
        if (latest.current !== list) return;
        for (const [i, id] of read.entries()) list.ids[from + i] = id;
        void readMissing(read);
        redraw(undefined);
      });
    },
    [search, readMissing],
  );

  const allIds = () => search.ask('all', { query, order });

  return {
    ...(found ? { total: found.total } : {}),
    facets,
    ...(progress.complete ? {} : { building: progress }),
    failed,
    idAt: (index) => found?.ids[index],
    rowOf: (id) => rows.current.get(id),
    onSight,
    readAll: async () => {
      let mine: number;
      do {
        mine = turn.current;
        await under.current;
        const ids = await allIds();
        if (latest.current) put({ ...latest.current, ids, total: ids.length });
        await readMissing(ids);
        // A list that was made anew meanwhile has its beginning only.
      } while (mine !== turn.current);
    },
    allIds,
  };
}
