/*
 * Hidden text counts when a control on the page opens it (a tab, details, "show all"), otherwise not. Only what browser and
 * command line both see is asked: `hidden`, inline styles and the page's own <style>.
 */

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SIMPLE = /^(?:[a-z][a-z0-9]*)?([.#])([\w-]+)$/i;
const MAX_STYLE = 400_000;

export interface Hiding {
  hides(element: Element): boolean;
}

/** Reads the page's own style sheets for rules that hide one class or id, and its controls for what they open. */
export function hidingOf(doc: Document): Hiding {
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const style of Array.from(doc.querySelectorAll('style'))) {
    const css = withoutMedia((style.textContent ?? '').slice(0, MAX_STYLE));
    for (const rule of css.split('}')) {
      const [selectors, body] = rule.split('{').slice(-2);
      if (!selectors || body === undefined || !HIDING.test(body)) continue;
      for (const selector of selectors.split(',')) {
        const simple = SIMPLE.exec(selector.trim());
        if (simple) (simple[1] === '.' ? classes : ids).add(simple[2]!);
      }
    }
  }
  const hidden = (element: Element) => {
    if (element.hasAttribute('hidden')) return true;
    const style = element.getAttribute('style');
    if (style && HIDING.test(style)) return true;
    if (ids.size && ids.has(element.id)) return true;
    return classes.size > 0 && [...element.classList].some((name) => classes.has(name));
  };
  let opened: ReadonlySet<string> | undefined;
  const canBeOpened = (element: Element) => {
    opened ??= openedIds(doc);
    return canOpen(element, opened);
  };
  return { hides: (element) => hidden(element) && !canBeOpened(element) };
}

/** Comments and at-rules with conditions: what a print or small-screen rule hides is not hidden. */
const withoutMedia = (css: string): string =>
  css
    .split('/*')
    .map((part, i) => (i ? part.slice(Math.max(part.indexOf('*/') + 2, 0)) : part))
    .join('')
    .split(/@media/i)
    .map((part, i) => (i ? afterBlock(part) : part))
    .join('');

function afterBlock(css: string): string {
  let depth = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth <= 0) return css.slice(i + 1);
  }
  return '';
}

/** Ids that a link, button or tab of the page names. */
function openedIds(doc: Document): Set<string> {
  const ids = new Set<string>();
  const controls = 'a[href^="#"],[aria-controls],[data-target],[data-bs-target],[data-toggle],[onclick]';
  for (const control of Array.from(doc.querySelectorAll(controls))) {
    for (const name of ['href', 'aria-controls', 'data-target', 'data-bs-target', 'onclick']) {
      const value = control.getAttribute(name) ?? '';
      if (name === 'onclick') for (const [, id] of value.matchAll(/['"]#?([\w-]{1,80})['"]/g)) ids.add(id!);
      else if (value) ids.add(value.replace(/^#/, ''));
    }
  }
  return ids;
}

/** A tab panel or collapsed panel opens by its control even when the script names it otherwise. */
const PANEL =
  /(?:^|[\s_-])(?:tab-?pane|tab-?content|tab-?panel|panel|collapse|collapsible|accordion|more|toggle|expand|all|full)(?:$|[\s_-])/i;

function canOpen(element: Element, opened: ReadonlySet<string>): boolean {
  if (element.id && opened.has(element.id)) return true;
  const role = element.getAttribute('role');
  return role === 'tabpanel' || PANEL.test(element.getAttribute('class') ?? '') || PANEL.test(element.id);
}
