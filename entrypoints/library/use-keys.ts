import { useEffect, useRef } from 'preact/hooks';

interface Keys {
  onPalette: () => void;
  onKeys: () => void;
}

/** Keys that work anywhere on the page: Ctrl or Cmd with K for commands; `?`, not while typing, for the sheet of keys. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || document.querySelector('dialog[open]')) return;
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === 'k') latest.current.onPalette();
      else if (!command && event.key === '?' && !isField(event.target)) latest.current.onKeys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const isField = (target: EventTarget | null): boolean =>
  (target as Element | null)?.closest?.('input:not([type="checkbox"]), textarea, select') != null;
