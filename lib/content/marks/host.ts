import css from './marks.css?inline';

/** Name of every element we put into a page. Nothing about it differs from paper to paper. */
export const HOST = 'lectern-marks';

/** What is inside a host: closed to the page, open to us. */
export interface Box {
  readonly host: HTMLElement;
  /** The one element that is out of the page's flow; all we draw is in it. */
  readonly free: HTMLElement;
}

/** Makes hosts for one document. */
export class Hosts {
  readonly doc: Document;
  readonly #sheet: CSSStyleSheet | undefined;
  readonly #all = new Set<Box>();
  readonly #made = new Map<string, Element>();
  #dark = false;

  constructor(doc: Document) {
    this.doc = doc;
    this.#sheet = sharedSheet(doc);
  }

  /** Width of the window, without a scroll bar, in px. Reads the layout. */
  get width(): number {
    return this.doc.documentElement.clientWidth;
  }

  /** Puts a host into the page; where it stands it has no size and moves nothing. */
  insert(parent: Element, where: 'start' | 'end', classes: string): Box {
    const host = this.doc.createElement(HOST);
    const root = host.attachShadow({ mode: 'closed' });
    if (this.#sheet) root.adoptedStyleSheets = [this.#sheet];
    else root.append(this.make('style', {}, css));
    const free = this.make('span', { class: `free ${classes}${this.#dark ? ' dark' : ''}` });
    root.append(free);
    if (where === 'start') parent.prepend(host);
    else parent.append(host);
    const box = { host, free };
    this.#all.add(box);
    return box;
  }

  /** An element for the inside of a host. */
  make<K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Record<string, string>,
    text?: string,
  ): HTMLElementTagNameMap[K] {
    const element = this.doc.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== undefined) element.textContent = text;
    return element;
  }

  /** A copy of an element that is made once: copying costs a fifth of making. */
  copy<E extends Element>(key: string, make: () => E): E {
    let made = this.#made.get(key);
    if (!made) {
      made = make();
      this.#made.set(key, made);
    }
    return made.cloneNode(true) as E;
  }

  /** Draws on a dark ground from now on, everywhere. */
  set dark(dark: boolean) {
    if (dark === this.#dark) return;
    this.#dark = dark;
    for (const { free } of this.#all) free.classList.toggle('dark', dark);
  }

  remove(box: Box): void {
    box.host.remove();
    this.#all.delete(box);
  }

  removeAll(): void {
    for (const box of this.#all) this.remove(box);
  }
}

/** Takes away what another version of this script left behind: it can neither answer a click nor know what is true now. */
export function removeForeignHosts(doc: Document): void {
  for (const host of doc.querySelectorAll(HOST)) host.remove();
}

/** One sheet for all roots. Firefox lets no content script adopt one: there each root has a style element. */
function sharedSheet(doc: Document): CSSStyleSheet | undefined {
  try {
    const Sheet = doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    doc.createElement('div').attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet];
    return sheet;
  } catch {
    return undefined;
  }
}
