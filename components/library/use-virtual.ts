import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

interface Virtual {
  /** Rows to draw, with where each begins, in px. */
  items: VirtualItem[];
  /** Height of all rows, in px. */
  height: number;
  /** Put on each row, with its `data-index`: its height is measured. */
  measure: (row: Element | null) => void;
  scrollTo: (index: number) => void;
}

/** Rows beyond the window that are drawn too. */
const OVERSCAN = 6;

/**
 * Which rows of a long list are in sight. Rows may differ in height: each is measured when it is drawn.
 *
 * @param list what scrolls
 * @param rowHeight as long as a row was not measured, in px
 * @param keyOf tells rows apart when the list changes
 */
export function useVirtual(
  list: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  keyOf: (index: number) => string | number,
): Virtual {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const virtualizer = useRef<Virtualizer<HTMLElement, Element> | undefined>(undefined);
  const options = {
    count,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // Until the list is in the page: a screenful.
    initialRect: { width: 0, height: 900 },
    onChange: () => redraw(undefined),
  };
  virtualizer.current ??= new Virtualizer(options);
  virtualizer.current.setOptions(options);
  useLayoutEffect(() => virtualizer.current!._didMount(), []);
  useLayoutEffect(() => virtualizer.current!._willUpdate());
  const { current } = virtualizer;
  return {
    items: current.getVirtualItems(),
    height: current.getTotalSize(),
    measure: current.measureElement,
    scrollTo: (index) => current.scrollToIndex(index),
  };
}
