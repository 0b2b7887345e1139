import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';

interface KeptSearchProps {
  name: string;
  onRename: (name: string) => void;
  onForget: () => void;
}

/** The saved search that is shown: gets another name, or is forgotten. */
export function KeptSearch({ name, onRename, onForget }: KeptSearchProps) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open) {
      field.current?.focus();
      field.current?.select();
    } else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  // A field that is taken away loses the focus, too: what it held is taken once.
  const left = useRef(false);
  const leave = (next: string) => {
    if (left.current) return;
    left.current = true;
    setOpen(false);
    if (next && next !== name) onRename(next);
  };
  const take = () => leave(field.current?.value.replace(/\s+/g, ' ').trim() ?? '');
  const start = () => {
    left.current = false;
    setOpen(true);
  };
  if (!open)
    return (
      <>
        <button ref={button} type="button" class="text-button" onClick={start}>
          {t('search_rename')}
        </button>
        <button type="button" class="text-button" onClick={onForget}>
          {t('search_forget')}
        </button>
      </>
    );
  return (
    <span class="tag-field">
      <input
        ref={field}
        type="text"
        defaultValue={name}
        maxLength={120}
        aria-label={t('search_name')}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') take();
          else leave('');
        }}
      />
    </span>
  );
}
