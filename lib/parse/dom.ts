/** Text of an element, spaces and line ends folded to one space, trimmed; `undefined` when there is none. */
export function textOf(parent: ParentNode | null | undefined, selector?: string): string | undefined {
  const node = (selector ? parent?.querySelector(selector) : parent) as Element | null | undefined;
  return node?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}
