import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { Hosts } from '../marks/host.ts';

/** Space above a paper that is gone to, in px. */
const ABOVE = 24;
const AROUND = 6;

/** The paper one has gone to: a frame around its entry, drawn in our own root, that goes with it when the page is laid out anew. */
export class Current {
  entry: ArxivEntry | undefined;
  readonly #hosts: Hosts;
  readonly #layer: Element;
  readonly #frame: HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(hosts: Hosts, layer: Element) {
    this.#hosts = hosts;
    this.#layer = layer;
    this.#frame = hosts.make('div', { class: 'frame', 'aria-hidden': 'true' });
  }

  /** Brings the paper to the top of the window, unless all of it is in sight, and draws the frame. */
  show(entry: ArxivEntry): void {
    this.entry = entry;
    const view = this.#hosts.doc.defaultView!;
    const { top, bottom } = boxOf(entry);
    if (top < ABOVE || bottom > view.innerHeight)
      view.scrollTo({ top: view.scrollY + top - ABOVE, behavior: 'instant' });
    this.#layer.append(this.#frame);
    this.#place();
    this.#observer ??= new ResizeObserver(() => this.#place());
    this.#observer.observe(this.#hosts.doc.body);
  }

  clear(): void {
    this.entry = undefined;
    this.#frame.remove();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #place(): void {
    if (!this.entry) return;
    const origin = this.#layer.getBoundingClientRect();
    const { top, bottom, left, right } = boxOf(this.entry);
    const { style } = this.#frame;
    style.left = `${Math.max(2, left - AROUND) - origin.left}px`;
    style.top = `${top - AROUND - origin.top}px`;
    style.width = `${Math.min(this.#hosts.width - 2, right + AROUND) - Math.max(2, left - AROUND)}px`;
    style.height = `${bottom - top + 2 * AROUND}px`;
  }
}

/** From the identifier to the end of the entry, in the window's coordinates. */
export function boxOf({ head, body }: ArxivEntry): { top: number; bottom: number; left: number; right: number } {
  const first = head.getBoundingClientRect();
  const rest = body.getBoundingClientRect();
  return {
    top: Math.min(first.top, rest.top),
    bottom: Math.max(first.bottom, rest.bottom),
    left: Math.min(first.left, rest.left),
    right: Math.max(first.right, rest.right),
  };
}
