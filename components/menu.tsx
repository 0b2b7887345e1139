import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

/** One line of a menu. `key` is the letter that chooses it while the menu is open. */
export type MenuEntry =
  | { id: string; icon: IconName; label: string; key?: string; checked?: boolean; onChoose: () => void }
  | { id: string; icon: IconName; label: string; key?: string; href: string; onChoose?: () => void }
  | { separator: true; id: string };

interface MenuProps {
  id: string;
  label: string;
  entries: MenuEntry[];
  /** The button that opened it: gets the focus back. */
  button: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/**
 * A menu under the button that opened it, above it where there is no room. Arrows, Home and End walk, a line's key chooses it,
 * Escape gives the focus back, Tab and a click elsewhere close.
 */
export function Menu({ id, label, entries, button, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [up, setUp] = useState(false);

  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    const around = menu.current?.closest('.popup__middle')?.getBoundingClientRect();
    const above = button.current?.getBoundingClientRect();
    if (box && around && above) setUp(box.bottom > around.bottom && above.top - around.top > box.height);
    const items = itemsOf(menu.current);
    (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0])?.focus({ preventScroll: true });
  }, [button]);

  useEffect(() => {
    const elsewhere = (event: Event) => {
      const target = event.target as Node;
      if (!menu.current?.contains(target) && !button.current?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [button, onClose]);

  const close = () => {
    onClose();
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = itemsOf(menu.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (step !== undefined) items.at(step % items.length)?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return onClose();
    else {
      const chosen = items.find((item) => item.dataset.key === event.key);
      if (!chosen) return;
      chosen.click();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      id={id}
      class={up ? 'menu menu--up' : 'menu'}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry) =>
        'separator' in entry ? <hr key={entry.id} /> : <MenuLine key={entry.id} entry={entry} onDone={close} />,
      )}
    </div>
  );
}

function MenuLine({ entry, onDone }: { entry: Exclude<MenuEntry, { separator: true }>; onDone: () => void }) {
  const inside = (
    <>
      <Icon name={entry.icon} />
      {entry.label}
      {entry.key && (
        <span class="keycap" aria-hidden="true">
          {keyCap(entry.key)}
        </span>
      )}
    </>
  );
  if ('href' in entry) {
    return (
      <a
        role="menuitem"
        tabIndex={-1}
        data-key={entry.key}
        aria-keyshortcuts={entry.key}
        href={entry.href}
        target="_blank"
        rel="noreferrer"
        onClick={() => {
          entry.onChoose?.();
          onDone();
        }}
      >
        {inside}
      </a>
    );
  }
  const choose = () => {
    onDone();
    entry.onChoose();
  };
  return entry.checked === undefined ? (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-key={entry.key}
      aria-keyshortcuts={entry.key}
      onClick={choose}
    >
      {inside}
    </button>
  ) : (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={entry.checked}
      tabIndex={-1}
      data-key={entry.key}
      aria-keyshortcuts={entry.key}
      onClick={choose}
    >
      {inside}
    </button>
  );
}

const itemsOf = (menu: HTMLElement | null) => [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
const keyCap = (key: string) => (key === 'Backspace' ? '⌫' : key);
