import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import type { ShelfState } from '../../lib/model/work.ts';
import type { WorkRow } from '../../lib/store/views.ts';
import { useLatest } from '../use-latest.ts';
import { shelfKey } from '../work-row.tsx';
import { PaperRow, type PaperRowProps } from './paper-row.tsx';
import { useVirtual } from './use-virtual.ts';

/** Height of most rows, in px: a title of one line. */
const ROW_HEIGHT = 74;

export interface PaperListProps {
  /** Another list begins at its top. */
  listKey: string;
  /** Drawn whole, to be printed. */
  whole?: boolean | undefined;
  total: number;
  idAt: (index: number) => string | undefined;
  rowOf: (id: string) => WorkRow | undefined;
  /** These rows are in sight, both included: have them read. */
  onSight: (from: number, to: number) => void;
  open?: string | undefined;
  selected: ReadonlySet<string>;
  /** Rows can be moved: the list is in the user's own order. */
  movable: boolean;
  now: Date;
  onOpen: (id: string, how: { replace: boolean }) => void;
  onSelect: (ids: readonly string[], selected: boolean) => void;
  onShelf: (row: WorkRow, state: ShelfState | undefined) => void;
  /** Put these between the rows at `to - 1` and `to`. */
  onMove: (ids: readonly string[], to: number) => void;
}

/**
 * A list of papers of any length. Arrows (or j and k) walk, Enter opens, x selects, Shift extends the selection; s, g, r, n set where the
 * paper stands; in the user's own order Alt with an arrow moves, and rows are dragged.
 */
export function PaperList(props: PaperListProps) {
  const { total, idAt, rowOf, onSight, selected } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const anchor = useRef(0);
  const wanted = useRef<number | undefined>(undefined);
  const virtual = useVirtual(scroll, total, ROW_HEIGHT, (i) => idAt(i) ?? i);
  const { height, measure, scrollTo } = virtual;
  const items = props.whole
    ? Array.from({ length: total }, (_, index) => ({ index, key: idAt(index) ?? index, start: 0 }))
    : virtual.items;
  const [from, to] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const { target, ...drop } = useDrop(scroll, props);
  useLayoutEffect(() => onSight(from, to), [from, to, total, onSight]);
  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [props.listKey]);

  const linkAt = (at: number) => scroll.current?.querySelector<HTMLElement>(`[data-at="${at}"]`);
  const walkTo = (at: number) => {
    const next = Math.max(0, Math.min(total - 1, at));
    wanted.current = next;
    scrollTo(next);
    if (linkAt(next)) focusWanted();
  };
  const focusWanted = () => {
    const link = wanted.current === undefined ? undefined : linkAt(wanted.current);
    if (!link) return;
    link.focus({ preventScroll: true });
    wanted.current = undefined;
  };
  // A row that was far away has the focus once it is drawn.
  useEffect(focusWanted);

  const extend = (at: number) => {
    const [first, last] = anchor.current < at ? [anchor.current, at] : [at, anchor.current];
    const ids = Array.from({ length: last - first + 1 }, (_, i) => idAt(first + i)).filter((id) => id !== undefined);
    props.onSelect(ids, true);
  };
  const select = (at: number, event: { shiftKey: boolean }) => {
    const id = idAt(at);
    if (event.shiftKey) extend(at);
    else if (id) props.onSelect([id], !selected.has(id));
    anchor.current = at;
  };
  const keys = (event: KeyboardEvent) => {
    const link = (event.target as Element).closest('[data-id]')?.querySelector<HTMLElement>('[data-at]');
    if (!link || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const at = Number(link.dataset.at);
    const id = idAt(at);
    const row = id === undefined ? undefined : rowOf(id);
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (event.altKey) {
      if (!step || !props.movable || !id) return;
      const ids = selected.has(id) ? [...selected] : [id];
      props.onMove(ids, step > 0 ? at + 2 : at - 1);
      wanted.current = Math.max(0, Math.min(total - 1, at + step));
    } else if (step) {
      if (event.shiftKey) {
        if (!selected.has(id ?? '')) anchor.current = at;
        extend(Math.max(0, Math.min(total - 1, at + step)));
      }
      walkTo(at + step);
    } else if (event.key === 'Home') walkTo(0);
    else if (event.key === 'End') walkTo(total - 1);
    else if (event.key === 'PageDown') walkTo(at + Math.max(1, to - from - 1));
    else if (event.key === 'PageUp') walkTo(at - Math.max(1, to - from - 1));
    else if (event.key === 'x') select(at, event);
    else if (event.key === 'o' && id) props.onOpen(id, { replace: false });
    else {
      const key = row ? shelfKey(event, row.shelf?.state) : undefined;
      if (!key || !row) return;
      props.onShelf(row, key.state);
    }
    event.preventDefault();
  };

  const on = useLatest({
    press(index: number, event: MouseEvent) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return select(index, event);
      anchor.current = index;
      const id = idAt(index);
      if (id) props.onOpen(id, { replace: props.open !== undefined });
    },
    select,
    shelve(row: WorkRow, state: ShelfState | undefined) {
      props.onShelf(row, state);
    },
  });

  return (
    <div ref={scroll} class="scroll" data-list {...drop}>
      <ul
        {...(props.whole ? {} : { style: { blockSize: `${height}px` } })}
        class="rows"
        onKeyDown={keys}
        aria-label={t('library_papers')}
      >
        {items.map(({ index, start, key }) => {
          const id = idAt(index);
          const row = id === undefined ? undefined : rowOf(id);
          return (
            <li
              key={key}
              ref={measure}
              data-index={index}
              class={`rows__row${dropClass(target, index, total)}`}
              {...(props.whole ? {} : { style: { transform: `translateY(${start}px)` } })}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              <StableRow
                row={row}
                at={index}
                open={id !== undefined && id === props.open}
                selected={id !== undefined && selected.has(id)}
                selecting={selected.size > 0}
                movable={props.movable}
                day={props.now.toDateString()}
                on={on}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A line where what is dragged comes to stand: before its target, or after the last row. */
const dropClass = (target: number | undefined, index: number, total: number): string => {
  if (target === index) return ' rows__row--before';
  return target === total && index === total - 1 ? ' rows__row--after' : '';
};

interface RowHandlers {
  press: (at: number, event: MouseEvent) => void;
  select: (at: number, event: MouseEvent) => void;
  shelve: (row: WorkRow, state: ShelfState | undefined) => void;
}

interface StableRowProps extends Pick<PaperRowProps, 'row' | 'at' | 'open' | 'selected' | 'selecting' | 'movable'> {
  /** The reader's own day: what is said of days changes with it. */
  day: string;
  on: { current: RowHandlers };
}

/** A row that is drawn again only when what it shows has changed: a list that is scrolled draws what comes into sight, and no more. */
function StableRow({ row, at, open, selected, selecting, movable, day, on }: StableRowProps) {
  return useMemo(
    () => (
      <PaperRow
        row={row}
        at={at}
        open={open}
        selected={selected}
        selecting={selecting}
        movable={movable}
        now={new Date()}
        onPress={(event) => on.current.press(at, event)}
        onSelect={(event) => on.current.select(at, event)}
        onShelf={(state) => row && on.current.shelve(row, state)}
        onDrag={(event) => event.dataTransfer?.setData(DRAGGED, row?.work.id ?? '')}
      />
    ),
    [row, at, open, selected, selecting, movable, day],
  );
}

const DRAGGED = 'application/x-lectern-paper';

/** Rows dragged within the list: where they would come to stand, and the drop. */
function useDrop(scroll: RefObject<HTMLElement | null>, { movable, selected, onMove }: PaperListProps) {
  const [target, setTarget] = useState<number | undefined>();
  const placeOf = (event: DragEvent): number | undefined => {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (!row || !scroll.current?.contains(row)) return undefined;
    const { top, height } = row.getBoundingClientRect();
    return Number(row.dataset.index) + (event.clientY > top + height / 2 ? 1 : 0);
  };
  return {
    target,
    onDragOver: (event: DragEvent) => {
      if (!movable || !event.dataTransfer?.types.includes(DRAGGED)) return;
      event.preventDefault();
      setTarget(placeOf(event));
    },
    onDragLeave: () => setTarget(undefined),
    onDrop: (event: DragEvent) => {
      const to = placeOf(event);
      const id = event.dataTransfer?.getData(DRAGGED);
      setTarget(undefined);
      if (to === undefined || !id) return;
      event.preventDefault();
      onMove(selected.has(id) ? [...selected] : [id], to);
    },
  };
}
