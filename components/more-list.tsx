import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { plural, t } from '../lib/browser/i18n.ts';
import { useKeepFocus } from './use-keep-focus.ts';

interface MoreListProps {
  /** One list of rows, or several with heads between them. */
  children: ComponentChildren;
  shown: number;
  /** There are more after these; how many in all, where that is known. */
  more: boolean;
  total?: number | undefined;
  onMore: () => void;
}

/** Rows drawn a screenful at a time: their end coming near asks for more, and so does a button, for whoever does not scroll. */
export function MoreList({ children, shown, more, total, onMore }: MoreListProps) {
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useKeepFocus(list);
  const latest = useRef(onMore);
  latest.current = onMore;

  useEffect(() => {
    if (!more || !end.current || typeof IntersectionObserver === 'undefined') return;
    const seen = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && latest.current(), {
      root: end.current.closest('.popup__middle'),
      rootMargin: '400px',
    });
    seen.observe(end.current);
    return () => seen.disconnect();
    // Observed anew when rows have come, so that an end still in sight asks again.
  }, [more, shown]);

  return (
    <>
      <div ref={list}>{children}</div>
      {more && (
        <div ref={end} class="more">
          <button type="button" class="text-button" onClick={onMore}>
            {total === undefined ? t('list_more_unknown') : plural('list_more', total - shown)}
          </button>
        </div>
      )}
    </>
  );
}
