import type { Pace } from '../marks/pace.ts';

/** So long an entry is at least half on screen before it was seen, in ms. */
export const LOOK_MS = 1_000;
/** Reports wait until nothing more was seen for so long, in ms. */
export const QUIET_MS = 2_000;
/** Half an entry, or half a window of one that is higher than two: what such parts of it these may be. */
const PARTS = [0.01, 0.05, 0.1, 0.25, 0.5];

/**
 * Finds out which entries are seen, not merely on the page: at least half on screen for a second, in a tab that is shown. Each is reported
 * once, many together when the reader comes to rest or leaves.
 */
export class Seen {
  readonly #doc: Document;
  readonly #pace: Pace;
  readonly #report: (ids: string[]) => void;
  readonly #observer: IntersectionObserver;
  readonly #idOf = new Map<Element, string>();
  /** Elements that are half on screen, since when. */
  readonly #onScreen = new Map<Element, number>();
  #seen: string[] = [];
  #lastAt = 0;
  #looking = false;
  #resting = false;

  /** @param report gets arXiv ids */
  constructor(doc: Document, pace: Pace, report: (ids: string[]) => void) {
    this.#doc = doc;
    this.#pace = pace;
    this.#report = report;
    this.#observer = new IntersectionObserver((changes) => this.#look(changes), { threshold: PARTS });
    doc.addEventListener('visibilitychange', this.#turned);
    doc.defaultView?.addEventListener('pagehide', this.#left);
  }

  /** From now on `element` is looked after as that paper. */
  watch(element: Element, id: string): void {
    if (this.#idOf.has(element)) return;
    this.#idOf.set(element, id);
    this.#observer.observe(element);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#onScreen.clear();
    this.#doc.removeEventListener('visibilitychange', this.#turned);
    this.#doc.defaultView?.removeEventListener('pagehide', this.#left);
  }

  #look(changes: readonly IntersectionObserverEntry[]): void {
    const now = this.#pace.now();
    for (const { target, intersectionRect, boundingClientRect, rootBounds } of changes) {
      const whole = Math.min(boundingClientRect.height, rootBounds?.height ?? Number.POSITIVE_INFINITY);
      const isOn = intersectionRect.height > 0 && intersectionRect.height >= whole / 2;
      if (!isOn) this.#leave(target, now);
      else if (!this.#onScreen.has(target)) this.#onScreen.set(target, now);
    }
    this.#lookAgain();
  }

  /** Those that stay on screen tell nothing by themselves. */
  #lookAgain(): void {
    if (this.#looking || this.#onScreen.size === 0 || this.#doc.hidden) return;
    this.#looking = true;
    this.#pace.after(LOOK_MS, () => {
      this.#looking = false;
      if (this.#doc.hidden) return;
      const now = this.#pace.now();
      for (const [target, since] of this.#onScreen) if (now - since >= LOOK_MS) this.#leave(target, now);
      this.#lookAgain();
    });
  }

  /** It is not on screen any more, or need not be: was it seen? */
  #leave(target: Element, now: number): void {
    const since = this.#onScreen.get(target);
    this.#onScreen.delete(target);
    if (since === undefined || now - since < LOOK_MS) return;
    this.#observer.unobserve(target);
    this.#seen.push(this.#idOf.get(target)!);
    this.#lastAt = now;
    this.#rest();
  }

  #rest(): void {
    if (this.#resting) return;
    this.#resting = true;
    this.#pace.after(QUIET_MS, () => {
      this.#resting = false;
      if (this.#pace.now() - this.#lastAt >= QUIET_MS) this.#tell();
      else if (this.#seen.length > 0) this.#rest();
    });
  }

  #tell(): void {
    if (this.#seen.length === 0) return;
    this.#report(this.#seen);
    this.#seen = [];
  }

  /** A tab that is not shown shows nothing; when it is shown again, time begins anew. */
  readonly #turned = (): void => {
    const now = this.#pace.now();
    if (this.#doc.hidden) this.#left();
    else {
      for (const target of this.#onScreen.keys()) this.#onScreen.set(target, now);
      this.#lookAgain();
    }
  };

  readonly #left = (): void => {
    const now = this.#pace.now();
    for (const [target, since] of [...this.#onScreen]) if (now - since >= LOOK_MS) this.#leave(target, now);
    this.#tell();
  };
}
