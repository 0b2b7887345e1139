import type { Hosts } from '../marks/host.ts';

/** One line of a menu. */
export type MenuItem =
  | {
      icon: Node;
      label: string;
      /** The key that does the same on the page, or chooses the line while the menu is open. */
      key?: string | undefined;
      /** One of several choices, and whether it is the one. */
      checked?: boolean;
      /** Why it cannot be chosen. */
      off?: string | undefined;
      /** Where it leads, in a new tab. */
      href?: string;
      choose?: () => void;
    }
  | 'line';

export interface MenuOptions {
  hosts: Hosts;
  /** Where the menu is put. */
  into: Element;
  label: string;
  items: readonly MenuItem[];
  /** What it opens at: below it, above it where there is no room. */
  at: DOMRect;
  /** Gives the focus back. */
  back(): void;
  /** @param elsewhere by a press beside it, not by what is in it or Escape */
  closed(elsewhere: boolean): void;
}

/** Space kept free at the edges of the window, and between the menu and what it opens at, in px. */
const EDGE = 8;
const GAP = 2;

/**
 * A menu in the browser's top layer. Arrows, Home and End walk, a line's key chooses it, Escape gives the focus back, Tab and a press
 * elsewhere close.
 *
 * @returns closes it
 */
export function openMenu({ hosts, into, label, items, at, back, closed }: MenuOptions): () => void {
  const menu = hosts.make('div', { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': label });
  const lines = items.map((item) => (item === 'line' ? hosts.make('hr', {}) : lineOf(hosts, item, close)));
  const choices = lines.filter((line) => line.localName !== 'hr');
  menu.append(...lines);
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    menu.remove();
    closed(!done);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The page has no part in this; nor have the keys of the page.
    event.stopPropagation();
    const now = choices.indexOf((menu.getRootNode() as ShadowRoot).activeElement as HTMLElement);
    const step = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (step !== undefined) choices.at(step % choices.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else {
      const chosen = choices.find(({ dataset }) => dataset.key === event.key);
      if (!chosen) return;
      chosen.click();
    }
    event.preventDefault();
  });
  let done = false;
  function close(): void {
    done = true;
    if (menu.isConnected) menu.hidePopover();
    back();
  }
  into.append(menu);
  menu.showPopover();
  put(menu, at);
  (choices.find((line) => line.getAttribute('aria-checked') === 'true') ?? choices[0])?.focus({ preventScroll: true });
  return close;
}

function put(menu: HTMLElement, at: DOMRect): void {
  const { clientWidth, clientHeight } = menu.ownerDocument.documentElement;
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height > clientHeight - EDGE && at.top - GAP - height >= EDGE ? at.top - GAP - height : below;
  menu.style.top = `${Math.max(EDGE, Math.min(top, clientHeight - EDGE - height))}px`;
  menu.style.left = `${Math.max(EDGE, Math.min(at.left, clientWidth - EDGE - width))}px`;
}

function lineOf(hosts: Hosts, item: Exclude<MenuItem, 'line'>, close: () => void): HTMLElement {
  const { icon, label, key, checked, off, href, choose } = item;
  const role = checked === undefined ? 'menuitem' : 'menuitemradio';
  const line = href
    ? hosts.make('a', { href, target: '_blank', rel: 'noreferrer' })
    : hosts.make('button', { type: 'button' });
  line.setAttribute('role', role);
  line.setAttribute('tabindex', '-1');
  line.setAttribute('aria-label', off ? `${label}. ${off}` : label);
  if (checked !== undefined) line.setAttribute('aria-checked', String(checked));
  line.append(icon, hosts.words('menu__label', label));
  if (key) {
    line.dataset.key = key;
    line.setAttribute('aria-keyshortcuts', key);
    line.append(hosts.make('kbd', { 'data-words': key === 'Backspace' ? '⌫' : key, 'aria-hidden': 'true' }));
  }
  if (off) {
    line.setAttribute('aria-disabled', 'true');
    line.title = off;
  }
  line.addEventListener('click', (event) => {
    event.stopPropagation();
    if (off) {
      event.preventDefault();
      return;
    }
    close();
    choose?.();
  });
  return line;
}
