import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CloseButton } from './close-button.tsx';

interface DialogProps {
  title: string;
  /** The title is only heard: the content says what it is. */
  bare?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** A sheet over the page: the browser keeps the focus in it, Escape and a press beside it close it, and the focus goes back. */
export function Dialog({ title, bare, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => before?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes, by the browser
    <dialog
      ref={dialog}
      class={bare ? 'dialog dialog--bare' : 'dialog'}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="dialog__inside">
        {!bare && (
          <header class="detail__top">
            <h2>{title}</h2>
            <CloseButton onClose={onClose} />
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
