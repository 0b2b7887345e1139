import type { ArxivEntries } from '../../parse/arxiv-entries.ts';
import type { Pace } from './pace.ts';

/** About a screenful: asked for and drawn first. */
export const FIRST = 6;
/** Pages of so many entries are drawn to their end while the browser is idle; longer ones as far as they are seen. */
const DRAWN_WHOLE = 60;
/** Entries looked after by one observer entry. */
const GROUP = 4;
/** How far outside the window an entry is near. */
const MARGIN = '120px 0px';

/** Gets a range of places, the last not in it. */
type Show = (from: number, to: number) => void;

/**
 * Which entries of a page came near the window, for everybody who asks: one observer serves all. Only the first element of each group is
 * watched, so that a page of 2,000 entries costs 500 observations; the group before the one that is near is near too.
 */
export class Near {
  readonly #entries: ArxivEntries;
  readonly #placeOf = new Map<Element, number>();
  /** First places of the groups that came near. */
  readonly #came = new Set<number>();
  readonly #shows = new Set<Show>();
  #observer: IntersectionObserver | undefined;

  constructor(entries: ArxivEntries) {
    this.#entries = entries;
  }

  /** Begins to look: what is near by the time there is something to show can then be shown in one go, which costs one layout and not two. */
  watch(): void {
    const entries = this.#entries;
    if (this.#observer || entries.length <= FIRST) return;
    this.#observer = new IntersectionObserver((seen) => this.#look(seen), { rootMargin: MARGIN });
    for (let place = FIRST; place < entries.length; place += GROUP) {
      if (this.#came.has(place)) continue;
      const node = entries.nodeAt(place);
      this.#placeOf.set(node, place);
      this.#observer.observe(node);
    }
  }

  /**
   * Calls `show` with the first screenful and all that came near before, at once, and with each group that comes near later, on a clean
   * layout. @returns stops that
   */
  each(show: Show): () => void {
    const { length } = this.#entries;
    this.#shows.add(show);
    show(0, Math.min(FIRST, length));
    for (const place of this.#came) show(place, Math.min(place + GROUP, length));
    this.watch();
    return () => {
      this.#shows.delete(show);
      if (this.#shows.size === 0) this.stop();
    };
  }

  /** Nobody wants to know any more. */
  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #look(seen: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      const place = this.#placeOf.get(target)!;
      this.#come(place);
      this.#come(place - GROUP);
      this.#observer?.unobserve(target);
    }
  }

  #come(place: number): void {
    if (place < FIRST || this.#came.has(place)) return;
    this.#came.add(place);
    for (const show of this.#shows) show(place, Math.min(place + GROUP, this.#entries.length));
  }
}

/**
 * Draws the entries of a page as they are needed: what is near the window; a short page to its end while the browser is idle.
 *
 * @param draw draws a range of places; some come more than once
 * @returns stops drawing
 */
export function drawAsSeen(near: Near, { length }: ArxivEntries, pace: Pace, draw: Show): () => void {
  const stop = near.each(draw);
  let going = true;
  const drawOn = (from: number): void => {
    if (!going || from >= length) return;
    draw(from, Math.min(from + GROUP, length));
    pace.idle(() => drawOn(from + GROUP));
  };
  if (length <= DRAWN_WHOLE) pace.idle(() => drawOn(FIRST));
  return () => {
    going = false;
    stop();
  };
}
