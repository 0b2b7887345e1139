/**
 * Whether an element stands on a dark ground: the first background above it that covers. arXiv is white whatever the system says, unless a
 * reader's own style darkens it. Reads styles only, no layout.
 */
export function isDarkGround(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const colour = parseColour(backgroundOf(view, at));
    if (colour) return luminance(colour) < 0.2;
  }
  return false;
}

/** Where there is one, the typed map: the first style declaration in a world of scripts costs a millisecond. Firefox has none. */
const backgroundOf = (view: Window, element: Element): string =>
  element.computedStyleMap?.().get('background-color')?.toString() ?? view.getComputedStyle(element).backgroundColor;

/** `rgb(22, 25, 28)` -> [22, 25, 28]; `undefined` for what lets the ground behind it through. */
function parseColour(text: string): [number, number, number] | undefined {
  const [r, g, b, alpha = 1] = (/^rgba?\((.*)\)$/.exec(text)?.[1]?.match(/[\d.]+%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  return r === undefined || g === undefined || b === undefined || alpha < 0.5 ? undefined : [r, g, b];
}

/** Relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance". */
function luminance(colour: [number, number, number]): number {
  const [r, g, b] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
