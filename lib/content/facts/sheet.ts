import type { Box, Hosts } from '../marks/host.ts';

const shared = new Map<string, CSSStyleSheet | null>();

/**
 * Gives one box a further style sheet: what few papers need, or what is needed late, is not in the sheet of all. Firefox lets no content
 * script share one: there it is an element of the box's root.
 *
 * @param css the same text for the same sheet
 */
export function addSheet(hosts: Hosts, { free }: Box, css: string): void {
  const root = free.getRootNode() as ShadowRoot;
  const sheet = sheetOf(hosts.doc, css);
  if (sheet) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  if ([...root.querySelectorAll('style')].some(({ textContent }) => textContent === css)) return;
  const style = hosts.make('style', {});
  style.textContent = css;
  root.append(style);
}

function sheetOf(doc: Document, css: string): CSSStyleSheet | null {
  let sheet = shared.get(css);
  if (sheet !== undefined) return sheet;
  try {
    sheet = new (doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(css);
    doc.createElement('div').attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet];
  } catch {
    sheet = null;
  }
  shared.set(css, sheet);
  return sheet;
}
