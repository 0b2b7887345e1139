import type { ComponentChildren } from 'preact';
import { formatNumber, plural, t } from '../../lib/browser/i18n.ts';
import type { Facets } from '../../lib/search/facets.ts';
import type { Order } from '../../lib/search/orders.ts';
import { EmptyState } from '../empty-state.tsx';
import { SearchField } from '../search-field.tsx';
import { FacetBar, type FacetId } from './facet-bar.tsx';
import { KeptSearch } from './kept-search.tsx';
import { PaperList, type PaperListProps } from './paper-list.tsx';

interface PapersPanelProps {
  /** Of the list: "Reading list". */
  title: string;
  /** How many papers there are to search. */
  size: number;
  query: string;
  order: Order;
  /** Which orders make sense here. */
  orders: readonly Order[];
  facets?: Facets | undefined;
  chosen: Readonly<Record<FacetId, readonly string[]>>;
  /** Left out until the first papers are there. */
  list?: PaperListProps | undefined;
  /** The index is being built. */
  building?: { done: number; total: number } | undefined;
  /** The list has nothing, whatever is looked for. */
  isEmpty: boolean;
  bulk?: ComponentChildren;
  onQuery: (query: string) => void;
  onOrder: (order: Order) => void;
  onToggle: (facet: FacetId, value: string) => void;
  onClear: (facet: FacetId) => void;
  /** Left out where the search is kept already, or there is none. */
  onKeep?: (() => void) | undefined;
  /** The search that is kept: its name, and what can be done with it. */
  kept?: { name: string; onRename: (name: string) => void; onForget: () => void } | undefined;
  onExport: () => void;
  onPrint: () => void;
}

/** How orders are called. */
const orderWords = {
  best: 'order_best',
  added: 'order_added',
  newest: 'order_newest',
  saved: 'order_saved',
  own: 'order_own',
  priority: 'order_priority',
  rating: 'order_rating',
} as const satisfies Record<Order, string>;

/** A list of papers with its search, facets and order. */
export function PapersPanel(props: PapersPanelProps) {
  const { title, query, list, building, facets } = props;
  return (
    <section class="pane pane--list" aria-label={title}>
      <div class="bar-top">
        <SearchField label={plural('library_search', props.size)} value={query} onInput={props.onQuery} />
        <FacetBar facets={facets} chosen={props.chosen} onToggle={props.onToggle} onClear={props.onClear} />
      </div>
      {props.bulk && <h1 class="visually-hidden">{title}</h1>}
      {props.bulk || (
        <div class="result-line">
          <h1 class="num" aria-live={building ? 'off' : 'polite'}>
            <span class="visually-hidden">{title}, </span>
            {list ? plural('papers', list.total) : t('library_reading')}
          </h1>
          {building && (
            <span class="result-line__building">
              {/* Said once; how far it is would be said with every step. */}
              <span class="visually-hidden" role="status">
                {t('library_building_said')}
              </span>
              <span aria-hidden="true">
                {t('library_building', formatNumber(building.done), formatNumber(building.total))}
              </span>
            </span>
          )}
          <span class="grow" />
          {props.kept && <KeptSearch {...props.kept} />}
          {props.onKeep && (
            <button type="button" class="text-button" onClick={props.onKeep}>
              {t('search_keep')}
            </button>
          )}
          <label class="select select--plain">
            <span class="visually-hidden">{t('order')}</span>
            <select value={props.order} onChange={(event) => props.onOrder(event.currentTarget.value as Order)}>
              {props.orders.map((order) => (
                <option key={order} value={order}>
                  {t(orderWords[order])}
                </option>
              ))}
            </select>
          </label>
          {/* Their place is kept while there is nothing to take out: what stands before them must not move under the pointer. */}
          <span class={list?.total ? 'result-line__out' : 'result-line__out result-line__out--none'}>
            <button type="button" class="text-button" onClick={props.onExport}>
              {t('list_export')}
            </button>
            <button type="button" class="text-button" onClick={props.onPrint}>
              {t('list_print')}
            </button>
          </span>
        </div>
      )}
      {list && list.total > 0 && <PaperList {...list} />}
      {list && list.total === 0 && !building && <NothingFound {...props} />}
    </section>
  );
}

function NothingFound({ isEmpty, query, onQuery }: PapersPanelProps) {
  if (isEmpty) return <EmptyState icon="lectern" title={t('library_empty_title')} text={t('library_empty_text')} />;
  return (
    <EmptyState icon="search" title={t('list_nothing')} text={t('library_nothing_text')}>
      {query && (
        <button type="button" class="button" onClick={() => onQuery('')}>
          {t('reading_show_all')}
        </button>
      )}
    </EmptyState>
  );
}
