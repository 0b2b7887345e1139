import type { ArxivEntries } from '../../parse/arxiv-entries.ts';
import type { Pace } from './pace.ts';

/** About a screenful: asked for and drawn first. */
export const FIRST = 6;
/** Pages of so many entries are drawn to their end while the browser is idle; longer ones as far as they are seen. */
const DRAWN_WHOLE = 60;
/** Entries looked after by one observer entry. */
const GROUP = 8;
/** How far outside the window marks are drawn already. */
const MARGIN = '300px 0px';

/**
 * Calls `show` with the places of each group of entries when it comes near the window, once, on a clean layout. Only the first element of
 * each group is watched, so that a page of 2,000 entries costs 250 observations; the group before the one that is near is near too.
 *
 * @param from the first place that is watched
 * @param to the place after the last
 * @returns stops watching
 */
export function whenNear(
  from: number,
  to: number,
  elementAt: (place: number) => Element,
  show: (from: number, to: number) => void,
): () => void {
  const shown = new Set<number>();
  const placeOf = new Map<Element, number>();
  const showGroup = (place: number): void => {
    if (place < from || shown.has(place)) return;
    shown.add(place);
    show(place, Math.min(place + GROUP, to));
  };
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        const place = placeOf.get(target)!;
        showGroup(place);
        showGroup(place - GROUP);
        observer.unobserve(target);
      }
    },
    { rootMargin: MARGIN },
  );
  for (let place = from; place < to; place += GROUP) {
    const element = elementAt(place);
    placeOf.set(element, place);
    observer.observe(element);
  }
  return () => observer.disconnect();
}

/**
 * Draws the entries of a page as they are needed: a screenful at once, the rest when it comes near the window; a short page to its end
 * while the browser is idle.
 *
 * @param draw draws a range of places; some come more than once
 * @returns stops drawing
 */
export function drawAsSeen(entries: ArxivEntries, pace: Pace, draw: (from: number, to: number) => void): () => void {
  const { length } = entries;
  draw(0, Math.min(FIRST, length));
  if (length <= FIRST) return () => {};
  let going = true;
  const stop = whenNear(FIRST, length, (place) => entries.at(place).head, draw);
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
