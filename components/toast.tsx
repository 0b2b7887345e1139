import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/browser/i18n.ts';
import { Icon } from './icon.tsx';

/** How long a toast stays when nobody points at it or has the focus in it. */
export const TOAST_MS = 8_000;

interface ToastProps {
  text: string;
  /** A failure stays until it is closed. */
  failed?: boolean | undefined;
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

/**
 * What was just done, with Undo. Goes after eight seconds, not while it has the pointer or the focus. Ctrl+Z or Cmd+Z undoes
 * from anywhere but a field. It is announced by the popup's live region, which stands from the start.
 */
export function Toast({ text, failed, onUndo, onClose }: ToastProps) {
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const stays = failed || held.pointer || held.focus;
  const latest = useRef({ onUndo, onClose });
  latest.current = { onUndo, onClose };

  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => latest.current.onClose(), TOAST_MS);
    return () => clearTimeout(timer);
  }, [stays]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if ((event.target as Element | null)?.closest?.('input, textarea') || !latest.current.onUndo) return;
      event.preventDefault();
      latest.current.onUndo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  // Where the focus was before it came here; it goes back when the toast goes.
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(
    () => () => {
      const inside = box.current?.contains(document.activeElement);
      const back = before.current?.isConnected ? before.current : document.querySelector('[role="tab"][tabindex="0"]');
      if (inside) (back as HTMLElement | null)?.focus();
    },
    [],
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={box}
      class={failed ? 'toast toast--failed' : 'toast'}
      role="group"
      aria-label={t('toast_label')}
      onPointerEnter={() => setHeld((h) => ({ ...h, pointer: true }))}
      onPointerLeave={() => setHeld((h) => ({ ...h, pointer: false }))}
      onFocusIn={(event) => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) before.current = event.relatedTarget as Element;
        setHeld((h) => ({ ...h, focus: true }));
      }}
      onFocusOut={() => setHeld((h) => ({ ...h, focus: false }))}
    >
      {failed && <Icon name="warn" />}
      <span class="grow">{text}</span>
      {onUndo && (
        <button type="button" aria-keyshortcuts="Control+Z Meta+Z" onClick={onUndo}>
          {t('toast_undo')}
        </button>
      )}
      {failed && (
        <button type="button" aria-label={t('toast_close')} title={t('toast_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
