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
