import type { Keys } from '../../model/keys.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { labelText } from '../../parse/arxiv-text.ts';
import type { PageState } from '../marks/acting.ts';
import { icon } from './icons.ts';
import { type MenuItem, openMenu } from './menu.ts';
import { type PaperActs, paperItems } from './paper-menu.ts';
import type { Which } from './views-slot.ts';
import { phrase } from './words.ts';

/** The press beside a menu that closes it may be one on its button: it does not open it again, within so many ms. */
const SAME_PRESS = 250;

export interface MenusOptions {
  /** As it is known now. */
  page(): PageState;
  keys(): Keys;
  acts: PaperActs;
  openViews(which: Which): void;
  openHelp(): void;
}

/** The menus of a page, one open at a time. */
export class Menus {
  readonly #options: MenusOptions;
  #close: (() => void) | undefined;
  /** Whose menu was closed last by a press beside it, and when. */
  #last: { of: ArxivEntry | 'bar'; at: number } | undefined;

  constructor(options: MenusOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#close !== undefined;
  }

  close(): void {
    this.#close?.();
  }

  /** The menu of a paper. @param at what it opens at, and what gets the focus back; the title when left out */
  openOf(entry: ArxivEntry, at: HTMLElement | undefined, into: Element): void {
    const { page, keys, acts } = this.#options;
    const { hosts, marks, recording } = page();
    const mark = marks[entry.arxivId ?? ''] ?? {};
    const items = paperItems(hosts, entry, mark, { keys: keys(), recording, acts });
    const place = (at ?? entry.title ?? entry.head).getBoundingClientRect();
    this.#open(entry, { into, label: phrase('mark_shelf', labelText(entry.title)), items, place, back: at });
  }

  /** The menu of the bar. */
  openOfBar(at: HTMLElement, into: Element): void {
    const { page, openViews, openHelp } = this.#options;
    const { hosts } = page();
    const { on, of } = this.#options.keys();
    const list = (which: Which, name: 'bar_only' | 'bar_first' | 'bar_unseen'): MenuItem => ({
      icon: icon(hosts, 'list'),
      label: phrase(name),
      key: which === 'only' && on ? of.views : undefined,
      choose: () => openViews(which),
    });
    const help = { icon: icon(hosts, 'keys'), label: phrase('bar_keys'), key: on ? of.help : undefined };
    const items: MenuItem[] = [
      list('only', 'bar_only'),
      list('first', 'bar_first'),
      list('unseen', 'bar_unseen'),
      'line',
      { ...help, choose: openHelp },
    ];
    this.#open('bar', { into, label: phrase('bar_label'), items, place: at.getBoundingClientRect(), back: at });
  }

  #open(
    of: ArxivEntry | 'bar',
    menu: { into: Element; label: string; items: MenuItem[]; place: DOMRect; back: HTMLElement | undefined },
  ): void {
    const { hosts, pace } = this.#options.page();
    if (this.#last?.of === of && pace.now() - this.#last.at < SAME_PRESS) return;
    const { place: at, back, ...rest } = menu;
    this.#close = openMenu({
      ...rest,
      hosts,
      at,
      back: () => back?.focus({ preventScroll: true }),
      closed: (elsewhere) => {
        this.#close = undefined;
        if (elsewhere) this.#last = { of, at: pace.now() };
      },
    });
  }
}
