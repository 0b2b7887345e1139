import { useEffect, useRef } from 'preact/hooks';
import { t } from '../lib/browser/i18n.ts';
import { Icon } from './icon.tsx';

interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
  /** Escape in the empty field. */
  onLeave?: () => void;
}

/** A search field; `/` anywhere on the page brings the focus here, Escape empties it. */
export function SearchField({ label, value, onInput, autoFocus, onLeave }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useSlash(() => input.current?.focus());
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  return (
    <div class="field grow">
      <Icon name="search" size={14} />
      <input
        ref={input}
        type="search"
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts="/"
        value={value}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          if (!value && !onLeave) return;
          event.preventDefault();
          event.stopPropagation();
          if (value) onInput('');
          else onLeave?.();
        }}
      />
      {value && (
        <button
          type="button"
          class="field__clear"
          aria-label={t('search_clear')}
          title={t('search_clear')}
          onClick={() => {
            onInput('');
            input.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      {!value && (
        <span class="keycap" aria-hidden="true">
          /
        </span>
      )}
    </div>
  );
}

/** Calls back when `/` is pressed outside of a field, without modifiers. */
export function useSlash(onSlash: () => void) {
  const latest = useRef(onSlash);
  latest.current = onSlash;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target?.closest?.('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
