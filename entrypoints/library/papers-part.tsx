import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { BulkBar } from '../../components/library/bulk-bar.tsx';
import { type FacetId, facetFields } from '../../components/library/facet-bar.tsx';
import { PapersPanel } from '../../components/library/papers-panel.tsx';
import { StoreFailed } from '../../components/popup/store-failed.tsx';
import { useLatest } from '../../components/use-latest.ts';
import { t } from '../../lib/browser/i18n.ts';
import { openOptions } from '../../lib/browser/own-pages.ts';
import type { Order } from '../../lib/search/orders.ts';
import { parseQuery, setField, toggleField } from '../../lib/search/query.ts';
import type { PapersRoute, Route } from '../../lib/search/route.ts';
import type { Counts } from '../../lib/store/views.ts';
import type { SearchClient } from './search-client.ts';
import type { PaperActions } from './use-paper-actions.ts';
import { usePapers } from './use-papers.ts';

interface PapersPartProps {
  route: PapersRoute;
  counts: Counts | undefined;
  search: SearchClient;
  papers: PaperActions;
  tags: readonly string[];
  /** The saved search that this query is. */
  kept: { id: string; name: string } | undefined;
  go: (to: Route, how?: { replace: boolean }) => void;
  onKeep: (query: string) => void;
  onForget: (id: string) => void;
  onRename: (id: string, name: string) => void;
  onExport: (ids: readonly string[]) => void;
}

/** Orders of the reading list, and of all papers. */
const ordersOf: Record<PapersRoute['scope'], readonly Order[]> = {
  reading: ['best', 'saved', 'own', 'priority', 'rating', 'newest'],
  papers: ['best', 'newest', 'added'],
};

/** A list of papers, wired to the worker that finds them and to what is done to them. */
export function PapersPart(props: PapersPartProps) {
  const { route, counts, search, papers, kept, go } = props;
  const { scope, query } = route;
  const hasWords = useMemo(() => parseQuery(query).words.some(({ not }) => !not), [query]);
  const order = route.order ?? (hasWords ? 'best' : ordersOf[scope][1]!);
  const asked = scope === 'reading' ? `is:listed ${query}` : query;
  const list = usePapers(search, asked, order, scope === 'reading' && !query && order === 'saved');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setSelected(new Set()), [scope, query]);
  const [whole, setWhole] = useState(false);
  const print = useLatest(async () => {
    await list.readAll();
    setWhole(true);
    // Drawn whole in the next frame; the browser's dialog holds the page until it is closed.
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.print();
        setWhole(false);
      }),
    );
  });
  useEffect(() => {
    // The browser's own way to print would have the rows in sight only.
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p')
        return;
      if (document.querySelector('.pane--detail')) return;
      event.preventDefault();
      void print.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const change = (to: Partial<PapersRoute>) => go({ ...route, ...to }, { replace: true });
  const onSelect = useCallback(
    (ids: readonly string[], on: boolean) =>
      setSelected((before) =>
        on ? new Set([...before, ...ids]) : new Set([...before].filter((id) => !ids.includes(id))),
      ),
    [],
  );
  const reading = counts?.reading;
  const listed = reading ? reading.saved + reading.reading + reading.read : 0;
  const size = (scope === 'reading' ? listed : counts?.works) ?? 0;
  const ids = [...selected];

  if (list.failed !== undefined && list.total === undefined) return <StoreFailed onOptions={openOptions} />;
  return (
    <PapersPanel
      title={scope === 'reading' ? t('library_reading_list') : t('library_all')}
      size={size}
      query={query}
      order={order}
      orders={ordersOf[scope].filter((one) => one !== 'best' || hasWords)}
      facets={list.facets}
      chosen={chosenIn(query)}
      building={list.building}
      isEmpty={size === 0 && !query}
      onQuery={(to) => change({ query: to })}
      onOrder={(to) => change({ order: to })}
      onToggle={(facet, value) => change({ query: toggleField(query, facetFields[facet].field, value) })}
      onClear={(facet) => change({ query: setField(query, facetFields[facet].field) })}
      onKeep={query && !kept ? () => props.onKeep(scope === 'reading' ? asked : query) : undefined}
      kept={
        kept && {
          name: kept.name,
          onRename: (name) => props.onRename(kept.id, name),
          onForget: () => props.onForget(kept.id),
        }
      }
      onExport={() => void list.allIds().then(props.onExport)}
      onPrint={() => void print.current()}
      bulk={
        selected.size > 0 && (
          <BulkBar
            count={selected.size}
            total={list.total ?? selected.size}
            tags={props.tags}
            onState={(state) => papers.shelve(ids, state)}
            onPriority={(priority) => papers.priority(ids, priority)}
            onTag={(tag) => papers.tag(ids, tag)}
            onUntag={(tag) => papers.untag(ids, tag)}
            onExport={() => props.onExport(ids)}
            onAll={() => void list.allIds().then((all) => setSelected(new Set(all)))}
            onNone={() => setSelected(new Set())}
          />
        )
      }
      list={
        list.total === undefined
          ? undefined
          : {
              listKey: `${asked} ${order}`,
              whole,
              total: list.total,
              idAt: list.idAt,
              rowOf: list.rowOf,
              onSight: list.onSight,
              open: route.paper,
              selected,
              movable: order === 'own',
              now: new Date(),
              onOpen: (paper, how) => go({ ...route, paper }, how),
              onSelect,
              onShelf: ({ work }, state) => papers.shelve([work.id], state ?? null),
              onMove: (moved, to) => papers.move(moved, ...neighbours(list.idAt, list.total ?? 0, moved, to)),
            }
      }
    />
  );
}

/** The papers between which a place lies, those that are moved themselves left out. */
function neighbours(
  idAt: (index: number) => string | undefined,
  total: number,
  moved: readonly string[],
  to: number,
): [after: string | null, before: string | null] {
  let above = Math.min(to, total) - 1;
  while (above >= 0 && moved.includes(idAt(above) ?? '')) above--;
  let below = Math.max(0, to);
  while (below < total && moved.includes(idAt(below) ?? '')) below++;
  return [idAt(above) ?? null, idAt(below) ?? null];
}

/** What of the facets a query has chosen. */
function chosenIn(query: string): Record<FacetId, string[]> {
  const { fields } = parseQuery(query);
  const chosen: Record<FacetId, string[]> = { state: [], person: [], year: [], venue: [], category: [], tag: [] };
  for (const id of Object.keys(facetFields) as FacetId[])
    for (const { field, value, not } of fields) if (field === facetFields[id].field && !not) chosen[id].push(value);
  return chosen;
}
