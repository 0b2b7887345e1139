/** Entries drawn together, and looked after by one observer entry. */
const GROUP = 8;
/** How far outside the window marks are drawn already. */
const MARGIN = '1000px 0px';

/**
 * Calls `show` with each group of items when it comes near the window, once, on a clean layout. Only one element of each group is watched,
 * so that a page of 2,000 entries costs 250 observations; the group before the one that is near is near too.
 *
 * @param elementOf what is watched for an item
 * @returns stops watching
 */
export function whenNear<T>(
  items: readonly T[],
  elementOf: (item: T) => Element,
  show: (items: readonly T[]) => void,
): () => void {
  const shown = new Set<number>();
  const groupAt = new Map<Element, number>();
  const showGroup = (group: number): void => {
    if (group < 0 || group * GROUP >= items.length || shown.has(group)) return;
    shown.add(group);
    show(items.slice(group * GROUP, (group + 1) * GROUP));
  };
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        const group = groupAt.get(target)!;
        showGroup(group);
        showGroup(group - 1);
        observer.unobserve(target);
      }
    },
    { rootMargin: MARGIN },
  );
  for (let at = 0; at < items.length; at += GROUP) {
    const element = elementOf(items[at]!);
    groupAt.set(element, at / GROUP);
    observer.observe(element);
  }
  return () => observer.disconnect();
}
