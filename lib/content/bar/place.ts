/** Narrower windows have the bar at their foot. */
const NARROW = 720;
/** Space between the page's own words and the bar, in px. */
const GAP = 16;
/** So far below the choice of abstracts the bar ends on results, in px: halfway between the field above and the link below. */
const DROP = 6;
/** Lines that the bar reaches into by no more than this are not beside it. */
const TOUCH = 4;

/** Where on a page of papers the bar stands: the element whose line it shares, before the first paper. */
export function barAnchor(doc: Document): Element | undefined {
  const list = doc.querySelector('dl#articles');
  if (list) return list.previousElementSibling ?? undefined;
  // On results there is room beside "Show abstracts"; what stands right above them runs across the page.
  const results = doc.querySelector('li.arxiv-result')?.parentElement;
  const choice = results && doc.querySelector('main input[name="abstracts"]')?.closest('.field');
  return choice ?? results?.previousElementSibling ?? undefined;
}

/** How the bar fits: whole, without what can be had elsewhere, at the foot of narrow windows, or, where it has no room, at that of others. */
export type Fit = { how: 'whole' | 'short'; right: number; bottom: number } | { how: 'docked' } | { how: 'adrift' };

/**
 * Reads the layout. @param widths of the bar, whole and short, in px
 */
export function fitBar(anchor: Element | undefined, widths: { whole: number; short: number }, height: number): Fit {
  if (!anchor) return { how: 'adrift' };
  if (anchor.ownerDocument.documentElement.clientWidth < NARROW) return { how: 'docked' };
  const { left, right, bottom: end } = anchor.getBoundingClientRect();
  const bottom = anchor.matches('.field') ? end + DROP : end;
  const words = [anchor, anchor.previousElementSibling].flatMap((element) => (element ? textRects(element) : []));
  const beside = words.filter((rect) => rect.bottom > bottom - height + TOUCH && rect.top < bottom - TOUCH);
  const room = right - Math.max(left, ...beside.map((rect) => rect.right)) - GAP;
  if (room < widths.short) return { how: 'adrift' };
  return { how: room < widths.whole ? 'short' : 'whole', right, bottom };
}

/** Boxes of the words and controls in an element, line by line. */
function textRects(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  // A block's own box runs across the page, whatever stands in it: words and controls are what counts.
  const blocks = new Set(
    [...element.querySelectorAll('div, form, p, ul, ol, li')].map((block) => {
      const { x, y, width, height } = block.getBoundingClientRect();
      return `${x} ${y} ${width} ${height}`;
    }),
  );
  return [...range.getClientRects()].filter(
    ({ x, y, width, height }) => width > 1 && !blocks.has(`${x} ${y} ${width} ${height}`),
  );
}
