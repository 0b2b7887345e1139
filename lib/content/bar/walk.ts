import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { labelText } from '../../parse/arxiv-text.ts';
import type { Marked, PageState } from '../marks/acting.ts';
import { Current } from './current.ts';
import { placesOfThese } from './these.ts';
import { phrase } from './words.ts';

/** Goes from one paper that stands out to the next, and remembers where one is. */
export class Walk {
  readonly #current: Current;
  readonly #marked: () => Marked | undefined;
  readonly #walking: (walking: boolean) => void;

  /** @param walking told when the walk begins and when it ends */
  constructor(
    { hosts }: PageState,
    layer: Element,
    { marked, walking }: { marked: () => Marked | undefined; walking: (walking: boolean) => void },
  ) {
    this.#current = new Current(hosts, layer);
    this.#marked = marked;
    this.#walking = walking;
  }

  /** The paper one has gone to. */
  get entry(): ArxivEntry | undefined {
    return this.#current.entry;
  }

  /**
   * Goes to the next (1) or previous (-1) paper, and ends at the last and the first.
   *
   * @param byKey the focus goes along; by a button of the bar it stays on that
   * @returns whether this is a page of several papers
   */
  go(step: 1 | -1, byKey: boolean): boolean {
    const marked = this.#marked();
    const page = marked?.state;
    if (!marked || !page?.isRead || page.entries.length < 2) return false;
    const places = placesOfThese(page);
    if (places.length === 0) {
      marked.say(phrase('bar_only_none'));
      return true;
    }
    const at = this.#nextOf(places, step, page);
    const entry = page.entries.at(places[at]!);
    this.#current.show(entry);
    this.#walking(true);
    const isFocused = byKey && this.focus();
    if (!isFocused) marked.say(phrase('bar_at', `${at + 1}`, `${places.length}`, labelText(entry.title)));
    return true;
  }

  /** Gives the focus to the paper one has gone to, by its shelf button. @returns whether there is one */
  focus(): boolean {
    const { entry } = this;
    const button = entry && this.#marked()?.buttonOf(entry);
    if (!button?.isConnected) return false;
    button.focus({ preventScroll: true });
    return true;
  }

  end(): void {
    this.#current.clear();
    this.#walking(false);
  }

  /** From the paper one has gone to; without one, from what is in sight. */
  #nextOf(places: readonly number[], step: 1 | -1, { entries }: PageState): number {
    const from = this.entry;
    const isBefore = (place: number): boolean =>
      from ? place + 1 < from.place : entries.at(place).head.getBoundingClientRect().top < 0;
    let low = 0;
    for (let high = places.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (isBefore(places[middle]!)) low = middle + 1;
      else high = middle;
    }
    const isHere = from !== undefined && places[low] === from.place - 1;
    const next = step === 1 ? (isHere ? low + 1 : low) : low - 1;
    return Math.max(0, Math.min(next, places.length - 1));
  }
}
