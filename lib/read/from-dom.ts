import type { Due, Steps } from '../parse/steps.ts';
import { hidingOf } from './hidden.ts';
import { bounds, type Sink, Style } from './sink.ts';

const SKIP = new Set(
  'script style template noscript head svg iframe canvas object embed select textarea input audio video map datalist annotation'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  (
    'address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup legend li main menu nav ol p pre section summary table tbody thead tfoot tr td th ul caption html'
  ).split(' '),
);
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const ITALIC = /font-style\s*:\s*(?:italic|oblique)/i;
const UNDERLINE = /text-decoration[^;]*underline/i;
const STYLES: Record<string, number> = {
  b: Style.bold,
  strong: Style.bold,
  th: 0,
  i: Style.italic,
  em: Style.italic,
  cite: Style.italic,
  dfn: Style.italic,
  u: Style.underline,
  sup: Style.raised,
  button: Style.control,
};
/** Inline elements that say nothing of their own. */
const PLAIN = new Set('a b strong i em u sup sub br img font small big span nobr wbr'.split(' '));

/** Nodes between two looks at the clock. */
const STEPS = 16;
/** Characters that are looked at in one go. */
const PORTION = 50_000;

interface Frame {
  /** What of it comes next. */
  next: Node | null;
  block: boolean;
  style: number;
  key: string;
  href: string | undefined;
  pre: boolean;
}

/**
 * Tells a document as blocks and lines, in reading order. Walks the live tree once, with a stack of its own (pages nest thousands deep), asks
 * no layout and changes nothing.
 */
export function* tellDom(doc: Document, url: URL, sink: Sink, due: Due): Steps<void> {
  const root = doc.body ?? doc.documentElement;
  if (!root) return;
  const hiding = hidingOf(doc);
  const base = baseOf(doc, url);
  const stack: Frame[] = [{ next: root.firstChild, block: false, style: 0, key: '', href: undefined, pre: false }];
  for (let steps = 1; stack.length && !sink.full; steps++) {
    if (steps % STEPS === 0 && due()) yield;
    const frame = stack.at(-1)!;
    const node = frame.next;
    if (!node) {
      if (frame.block) sink.close();
      stack.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) yield* addText(sink, node.nodeValue ?? '', frame, due);
    else if (node.nodeType === 1) {
      const child = enter(sink, node as Element, frame, base, hiding);
      if (!child) continue;
      // Its text is had from it in one go: each node that a script gets hold of costs the page memory.
      if ((node as Element).childElementCount) {
        child.next = node.firstChild;
        stack.push(child);
      } else {
        yield* addText(sink, node.textContent ?? '', child, due);
        if (child.block) sink.close();
      }
    }
  }
}

function enter(
  sink: Sink,
  element: Element,
  parent: Frame,
  base: string,
  hiding: ReturnType<typeof hidingOf>,
): Frame | undefined {
  const tag = element.localName;
  if (SKIP.has(tag)) return undefined;
  if (tag === 'br') {
    sink.breakLine(true);
    return undefined;
  }
  if (tag === 'hr') {
    sink.rule();
    return undefined;
  }
  // Most elements say no more than their name; each question to the page costs it time.
  const plain = !element.hasAttributes();
  if (!plain && hiding.hides(element)) return undefined;
  if (tag === 'img') {
    const alt = parent.href ? (element.getAttribute('alt') ?? '') : '';
    if (alt) sink.text(`${squeeze(alt).slice(0, 60)} `, parent.style | Style.control, 'img', parent.href);
    return undefined;
  }
  const block = BLOCK.has(tag) || holdsBlocks(element);
  let style = parent.style | (STYLES[tag] ?? 0);
  const pre = parent.pre || tag === 'pre';
  if (plain) {
    if (block) sink.open(tag, tag, headingLevel(tag));
    const key = block || PLAIN.has(tag) ? parent.key : tag;
    return { next: null, block, style, key, href: tag === 'a' ? undefined : parent.href, pre };
  }
  const css = element.getAttribute('style');
  if (css && !block) {
    if (BOLD.test(css)) style |= Style.bold;
    if (ITALIC.test(css)) style |= Style.italic;
    if (UNDERLINE.test(css)) style |= Style.underline;
  }
  if (element.getAttribute('role') === 'button') style |= Style.control;
  let href = parent.href;
  if (tag === 'a') {
    href = absolute(element.getAttribute('href'), base);
    if (href !== undefined) style |= Style.link;
    if (href !== undefined && showsNoText(element)) labelOfEmptyLink(sink, element, style, href);
  }
  const own = firstClass(element);
  const key = block ? parent.key : own || !PLAIN.has(tag) ? `${tag}${own}` : parent.key;
  if (block) {
    sink.open(tag, `${tag}${allClasses(element)}`, headingLevel(tag));
    const year = tag === 'li' && css ? /list-style-type\s*:\s*['"]\s*([^'"]{1,20}?)\s*['"]/.exec(css)?.[1] : undefined;
    if (year) sink.mark(year);
  }
  return { next: null, block, style, key, href, pre };
}

const headingLevel = (tag: string): number => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);

/** An inline element around blocks, such as a card that is one link, is a block itself. */
function holdsBlocks(element: Element): boolean {
  let child = element.firstElementChild;
  for (let i = 0; child && i < 4; i++, child = child.nextElementSibling) if (BLOCK.has(child.localName)) return true;
  return false;
}

function* addText(sink: Sink, text: string, frame: Frame, due: Due): Steps<void> {
  if (!frame.pre) return addRow(sink, text, frame);
  for (let at = 0, line = 0; at <= text.length && !sink.full; line++) {
    if (line && due()) yield;
    const end = text.indexOf('\n', at);
    if (line) sink.breakLine(true);
    addRow(sink, text.slice(at, end < 0 ? text.length : end), frame);
    if (end < 0) break;
    at = end + 1;
  }
}

/** Text without a break of lines. Of a huge one no more is taken than makes a line that is cut. */
function addRow(sink: Sink, text: string, { style, key, href }: Frame): void {
  let taken = 0;
  for (let at = 0; at < text.length && taken <= bounds.lineChars; at += PORTION) {
    const portion = squeezeKeep(text.slice(at, at + PORTION));
    taken += portion.length;
    sink.text(portion, style, key, href);
  }
}

const showsNoText = (link: Element): boolean =>
  !link.firstChild || (link.childElementCount > 0 && !link.textContent?.trim() && !link.querySelector('img[alt]'));

/** A link that shows only an icon tells by its title or label what it is. */
function labelOfEmptyLink(sink: Sink, element: Element, style: number, href: string): void {
  const label = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  sink.text(`${squeeze(label).slice(0, 60)} `, style | Style.control, 'icon', href);
}

/** Characters that show nothing, or turn the direction of writing. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
/** Other white space than single blanks. */
const LOOSE = /\s\s|[^\S ]/;
const squeezeKeep = (text: string) => {
  const seen = text.replace(INVISIBLE, '');
  return LOOSE.test(seen) ? seen.replace(/\s+/g, ' ') : seen;
};
export const squeeze = (text: string) => squeezeKeep(text).trim();

const firstClass = (element: Element) => {
  const name = element.getAttribute('class')?.trim().split(/\s+/, 1)[0];
  return name ? `.${name}` : '';
};
const allClasses = (element: Element) => {
  const names = element.getAttribute('class')?.trim();
  return names ? `.${names.split(/\s+/, 4).join('.')}` : '';
};

function baseOf(doc: Document, url: URL): string {
  const base = doc.querySelector('base[href]')?.getAttribute('href');
  return base ? (absolute(base, url.href) ?? url.href) : url.href;
}

/** An address that the URL parser would give back as it is, as most are: it is ten times as dear. */
const WRITTEN_OUT =
  /^https?:\/\/[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.[a-z]{2,}\/[\w.~!$&()*+,;=:@/%-]*(?:\?[\w.~!$&()*+,;=:@/?%-]*)?(?:#[\w.~!$&()*+,;=:@/?%-]*)?$/;

/** An absolute http(s) address without surrounding blanks; `undefined` for anything else. */
export function absolute(href: string | null, base: string): string | undefined {
  const trimmed = href?.trim();
  if (!trimmed) return undefined;
  if (trimmed.length <= 4_000 && WRITTEN_OUT.test(trimmed) && !/\/\.|%2e|\.\.|xn--/i.test(trimmed)) return trimmed;
  if (/^(?:javascript|data|mailto|tel|about|blob):/i.test(trimmed)) return undefined;
  try {
    const url = new URL(trimmed, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= 4_000 ? url.href : undefined;
  } catch {
    return undefined;
  }
}
