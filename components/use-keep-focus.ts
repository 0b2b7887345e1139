import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'a[href], button';

/**
 * When the row that holds the focus goes away (removed, marked as seen), the focus moves to the row that takes its place, to the
 * last one when it was the last, and stays out of the way otherwise.
 *
 * @param list holds the rows, `<li>` at any depth
 */
export function useKeepFocus(list: RefObject<HTMLElement | null>) {
  const last = useRef<{ row: Element; at: number } | undefined>(undefined);

  useEffect(() => {
    const node = list.current;
    if (!node) return;
    const remember = (event: FocusEvent) => {
      const row = (event.target as Element).closest('li');
      last.current = row ? { row, at: [...node.querySelectorAll('li')].indexOf(row) } : undefined;
    };
    // A removed element's blur has no target; a real move of the focus has one.
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget) last.current = undefined;
    };
    node.addEventListener('focusin', remember);
    node.addEventListener('focusout', forget);
    return () => {
      node.removeEventListener('focusin', remember);
      node.removeEventListener('focusout', forget);
    };
  }, [list]);

  useLayoutEffect(() => {
    const was = last.current;
    const node = list.current;
    const free = !document.activeElement || document.activeElement === document.body;
    if (!was || !node || was.row.isConnected || !free) return;
    last.current = undefined;
    const rows = node.querySelectorAll('li');
    rows[Math.min(was.at, rows.length - 1)]?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  });
}
