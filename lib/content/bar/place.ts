/** Narrower windows have the bar at their foot. */
const NARROW = 720;
/** Space between the page's own words and the bar, in px. */
const GAP = 16;

/** Where on a page of papers the bar stands: the element whose line it shares, before the first paper. */
export function barAnchor(doc: Document): Element | undefined {
  const list = doc.querySelector('dl#articles, main li.arxiv-result, li.arxiv-result');
  const first = list?.localName === 'li' ? list.parentElement : list;
  const before = first?.previousElementSibling;
  // On results, the numbers of pages run across the whole line; above them is how they are sorted, with room beside it.
  return (before?.localName === 'nav' ? before.previousElementSibling : before) ?? undefined;
}

/** How the bar fits: whole, without what can be had elsewhere, or at the foot of the window. */
export type Fit = { how: 'whole' | 'short'; right: number; bottom: number } | { how: 'docked' };

/**
 * Reads the layout. @param widths of the bar, whole and short, in px
 */
export function fitBar(anchor: Element | undefined, widths: { whole: number; short: number }, height: number): Fit {
  if (!anchor?.parentElement || anchor.ownerDocument.documentElement.clientWidth < NARROW) return { how: 'docked' };
  const around = anchor.parentElement.getBoundingClientRect();
  const { bottom } = anchor.getBoundingClientRect();
  const words = [anchor, anchor.previousElementSibling].flatMap((element) => (element ? textRects(element) : []));
  const beside = words.filter((rect) => rect.bottom > bottom - height && rect.top < bottom);
  const room = around.right - Math.max(around.left, ...beside.map((rect) => rect.right)) - GAP;
  if (room < widths.short) return { how: 'docked' };
  return { how: room < widths.whole ? 'short' : 'whole', right: around.right, bottom };
}

/** Boxes of the words and controls in an element, line by line. */
function textRects(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  // A block's own box runs across the page, whatever stands in it: words and controls are what counts.
  const blocks = new Set(
    [...element.querySelectorAll('div, form, p, ul, ol')].map((block) => {
      const { x, y, width, height } = block.getBoundingClientRect();
      return `${x} ${y} ${width} ${height}`;
    }),
  );
  return [...range.getClientRects()].filter(
    ({ x, y, width, height }) => width > 1 && !blocks.has(`${x} ${y} ${width} ${height}`),
  );
}
