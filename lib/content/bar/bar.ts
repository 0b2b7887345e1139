import type { PageState } from '../marks/acting.ts';
import type { Box, Hosts } from '../marks/host.ts';
import type { Pace } from '../marks/pace.ts';
import { icon } from './icons.ts';
import { barAnchor, fitBar } from './place.ts';
import { countThese } from './these.ts';
import { counted, dayOf, phrase } from './words.ts';

/** What was done, said on the bar for a while. */
export interface Note {
  words: string;
  /** Takes it back. */
  undo?: (() => void) | undefined;
}

export interface BarOptions {
  pace: Pace;
  /** When the visit before this one ended. */
  since?: string | undefined;
  /** Goes to the next (1) or previous (-1) paper that stands out. */
  go(step: 1 | -1): void;
  openViews(): void;
  openMenu(at: HTMLElement): void;
}

/** How long a note stands, unless the focus or the pointer is on it. */
const NOTE_MS = 8_000;

/**
 * The bar of a listing: how many papers are by people followed and how many are new, ways from one to the next, and Lectern's own lists.
 * At the right end of the line above the first paper; at the foot of narrow windows. While one goes from paper to paper, or something was
 * done that can be taken back, it floats at the foot of wide windows too, once its place is out of sight.
 */
export class Bar {
  readonly #hosts: Hosts;
  readonly #box: Box;
  readonly #options: BarOptions;
  readonly #bar: HTMLElement;
  readonly #anchor: Element | undefined;
  #page: PageState | undefined;
  #shown = false;
  #walking = false;
  #note: Note | undefined;
  #noteTimer: ReturnType<typeof setTimeout> | undefined;
  #drawn = '';
  #placing = false;
  /** Its place is in sight. */
  #inSight = true;
  /** The page's foot is: there a bar at the foot of the window steps aside. */
  #atFoot = false;
  #sight: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;

  constructor(hosts: Hosts, box: Box, options: BarOptions) {
    this.#hosts = hosts;
    this.#box = box;
    this.#options = options;
    this.#anchor = barAnchor(hosts.doc);
    this.#bar = hosts.make('div', { class: 'bar', role: 'group', 'aria-label': phrase('bar_label') });
  }

  /** Draws what is known now; `undefined`: there is no bar on this page, only what has to be said of what was done. */
  show(page: PageState | undefined): void {
    this.#page = page;
    this.#draw();
  }

  set walking(walking: boolean) {
    if (walking === this.#walking) return;
    this.#walking = walking;
    this.#placeSoon();
  }

  say(note: Note | undefined): void {
    clearTimeout(this.#noteTimer);
    this.#note = note;
    if (note) this.#noteTimer = setTimeout(() => this.#endNote(), NOTE_MS);
    this.#draw();
  }

  remove(): void {
    clearTimeout(this.#noteTimer);
    this.#sight?.disconnect();
    this.#size?.disconnect();
    this.#bar.remove();
  }

  #endNote(): void {
    if (this.#bar.matches(':hover, :focus-within')) this.#noteTimer = setTimeout(() => this.#endNote(), NOTE_MS / 4);
    else this.say(undefined);
  }

  #draw(): void {
    const parts = this.#note ? this.#noteParts(this.#note) : this.#page ? this.#pageParts(this.#page) : [];
    this.#shown = parts.length > 0;
    if (!this.#shown) {
      this.#bar.remove();
      this.#drawn = '';
      return;
    }
    const holder = this.#hosts.make('div', {});
    holder.append(...parts);
    const html = holder.innerHTML;
    if (html !== this.#drawn) {
      this.#drawn = html;
      const focused = this.#bar.querySelector<HTMLElement>(':focus')?.dataset.part;
      this.#bar.replaceChildren(...holder.childNodes);
      if (focused) this.#bar.querySelector<HTMLElement>(`[data-part="${focused}"]`)?.focus();
    }
    if (!this.#bar.isConnected) {
      // Out of sight until it is known where there is room for it.
      this.#bar.style.visibility = 'hidden';
      this.#box.free.prepend(this.#bar);
    }
    this.#watch();
    this.#placeSoon();
  }

  #pageParts(page: PageState): Node[] {
    const hosts = this.#hosts;
    if (!page.isRead) return [icon(hosts, 'warn'), hosts.words('rust', phrase('mark_unread'))];
    const { theirs, fresh } = countThese(page);
    const { badges, following, recording } = page;
    const lectern = hosts.make('span', { class: 'lectern' });
    lectern.append(icon(hosts, 'lectern'));
    const parts: Element[] = [lectern];
    if (badges.person && following)
      parts.push(hosts.words('count', theirs > 0 ? counted('bar_theirs', theirs) : phrase('bar_theirs_none')));
    if (!recording) parts.push(...this.#privateParts());
    else if (badges.new && this.#options.since) parts.push(...this.#newParts(fresh));
    if (theirs + fresh > 0) {
      parts.push(hosts.make('i', {}));
      parts.push(this.#button('previous', phrase('bar_previous'), 'up', () => this.#options.go(-1)));
      parts.push(this.#button('next', phrase('bar_next'), 'down', () => this.#options.go(1)));
      parts.push(hosts.make('i', { class: 'wide' }));
      const only = hosts.make('button', { type: 'button', class: 'wide', 'data-part': 'only' });
      only.dataset.words = phrase('bar_only');
      only.setAttribute('aria-label', phrase('bar_only'));
      only.addEventListener('click', () => this.#options.openViews());
      parts.push(only);
    }
    const more = this.#button('more', phrase('bar_more'), 'more', () => this.#options.openMenu(more));
    more.setAttribute('aria-haspopup', 'menu');
    parts.push(more);
    return parts;
  }

  #newParts(fresh: number): Element[] {
    const hosts = this.#hosts;
    const since = hosts.make('span', { class: 'since' });
    since.append(
      hosts.words('', fresh > 0 ? counted('bar_new', fresh) : phrase('bar_new_none')),
      hosts.words('wide', ` ${phrase('bar_since', dayOf(this.#options.since))}`),
    );
    return [since];
  }

  #privateParts(): Element[] {
    const hosts = this.#hosts;
    const words = phrase('bar_private');
    const mark = hosts.make('span', { class: 'private', title: words });
    mark.append(icon(hosts, 'private'), hosts.words('wide', words));
    return [mark];
  }

  #noteParts({ words, undo }: Note): Element[] {
    const hosts = this.#hosts;
    const parts: Element[] = [hosts.words('count', words)];
    if (undo) {
      const button = hosts.make('button', { type: 'button', class: 'undo', 'data-part': 'undo' });
      button.dataset.words = phrase('bar_undo');
      button.setAttribute('aria-label', phrase('bar_undo'));
      button.addEventListener('click', () => undo());
      parts.push(hosts.make('i', {}), button);
    }
    return parts;
  }

  #button(part: string, name: string, shape: 'up' | 'down' | 'more', press: () => void): HTMLElement {
    const button = this.#hosts.make('button', {
      type: 'button',
      class: `icon ${part}`,
      'data-part': part,
      'aria-label': name,
      title: name,
    });
    button.append(icon(this.#hosts, shape));
    button.addEventListener('click', press);
    return button;
  }

  /** Follows the page's layout and what of it is in sight. */
  #watch(): void {
    const { doc } = this.#hosts;
    if (this.#sight || !doc.defaultView?.IntersectionObserver) return;
    const foot = doc.querySelector('footer');
    this.#sight = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen)
        if (target === foot) this.#atFoot = isIntersecting;
        else this.#inSight = isIntersecting;
      this.#placeSoon();
    });
    if (this.#anchor) this.#sight.observe(this.#anchor);
    if (foot) this.#sight.observe(foot);
    this.#size = new ResizeObserver(() => this.#placeSoon());
    this.#size.observe(doc.body);
  }

  /** Once, on a clean layout, however often it is asked for. */
  #placeSoon(): void {
    if (this.#placing) return;
    this.#placing = true;
    this.#options.pace.afterLayout(() => {
      this.#placing = false;
      if (this.#shown) this.#place();
    });
  }

  #place(): void {
    const bar = this.#bar;
    bar.className = 'bar';
    bar.removeAttribute('style');
    const now = bar.getBoundingClientRect();
    const wide = [...bar.querySelectorAll('.wide')].reduce((sum, part) => sum + part.getBoundingClientRect().width, 0);
    const fit = fitBar(this.#page && this.#anchor, { whole: now.width, short: now.width - wide }, now.height);
    const origin = this.#box.free.getBoundingClientRect();
    const away = this.#atFoot && !this.#note ? ' away' : '';
    const floats = !this.#inSight && (this.#walking || this.#note !== undefined);
    if (fit.how === 'docked') bar.className = `bar docked${away}`;
    else if (fit.how === 'adrift') bar.className = `bar floating${away}`;
    else if (floats) bar.className = 'bar floating';
    else {
      bar.className = `bar ${fit.how}`;
      const width = fit.how === 'whole' ? now.width : bar.getBoundingClientRect().width;
      bar.style.transform = `translate(${Math.round(fit.right - width - origin.left)}px, ${Math.round(fit.bottom - now.height - origin.top)}px)`;
    }
  }
}
