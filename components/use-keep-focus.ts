import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'a[href], button';

/**
 * Keeps the focus where it was when a list is drawn anew. A row that moved gets it back; when the row is gone (removed, marked as
 * seen), the row in its place gets it, the last one when it was the last.
 *
 * @param list holds the rows, `<li>` at any depth
 */
export function useKeepFocus(list: RefObject<HTMLElement | null>) {
  const last = useRef<{ element: HTMLElement; row: Element; at: number } | undefined>(undefined);

  useEffect(() => {
    const node = list.current;
    if (!node) return;
    const remember = (event: FocusEvent) => {
      const element = event.target as HTMLElement;
      const row = element.closest('li');
      last.current = row ? { element, row, at: [...node.querySelectorAll('li')].indexOf(row) } : undefined;
    };
    // An element that is moved or removed is left for nothing; a real move of the focus has a target, or a pointer that made it.
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget) last.current = undefined;
    };
    const elsewhere = (event: Event) => {
      if (!node.contains(event.target as Node)) last.current = undefined;
    };
    node.addEventListener('focusin', remember);
    node.addEventListener('focusout', forget);
    document.addEventListener('pointerdown', elsewhere);
    return () => {
      node.removeEventListener('focusin', remember);
      node.removeEventListener('focusout', forget);
      document.removeEventListener('pointerdown', elsewhere);
    };
  }, [list]);

  useLayoutEffect(() => {
    const was = last.current;
    const node = list.current;
    const free = !document.activeElement || document.activeElement === document.body;
    if (!was || !node || !free) return;
    if (was.element.isConnected) return was.element.focus({ preventScroll: true });
    const rows = node.querySelectorAll('li');
    const row = was.row.isConnected ? was.row : rows[Math.min(was.at, rows.length - 1)];
    row?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  });
}
