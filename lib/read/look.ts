import type { Due, Steps } from '../parse/steps.ts';

/** What is seen of a big page before it is read (sieve.ts says what it is): plain data. */
export interface Look {
  title: string;
  /** Texts of what may be headings; which of them are first headings. */
  headings: string[];
  first: string[];
  /** The beginnings of blocks spread over the page. */
  samples: string[];
}

/** Pages with fewer elements are read. */
const BIG = 8_000;
/** So many blocks are looked at, so much of each, and so many headings. */
const SAMPLES = 64;
const SAMPLE_CHARS = 200;
const MOST_HEADINGS = 2_000;
const HEADING_CHARS = 120;

const HEADINGS = 'h1 h2 h3 h4 h5 h6 dt th caption summary legend strong b'.split(' ');
const BLOCKS = 'li,p,dd,tr,blockquote';

/** Whether a page is so big that what looks at all of it at once would hold it up. */
export const isBig = (doc: Document): boolean => elementsOf(doc).length >= BIG;

const elementsOf = (doc: Document) => (doc.body ?? doc).querySelectorAll('*');

/** Looks over a big page; `undefined` for one of ordinary size, which needs no such look. */
export function* lookOver(doc: Document, due: Due): Steps<Look | undefined> {
  const { body } = doc;
  if (!body) return undefined;
  const elements = elementsOf(doc);
  const { length } = elements;
  if (length < BIG) return undefined;
  if (due()) yield;
  const look: Look = { title: doc.title.slice(0, 1_000), headings: [], first: [], samples: [] };
  let seenHeadings = 0;
  for (const tag of HEADINGS) {
    if (due()) yield;
    // A live collection: it is walked only as far as is asked.
    const headings = body.getElementsByTagName(tag);
    for (let i = 0, heading = headings[0]; heading && seenHeadings < MOST_HEADINGS; heading = headings[++i]) {
      if (due()) yield;
      seenHeadings++;
      const text = (heading.textContent ?? '').trim();
      if (text && text.length <= HEADING_CHARS) (tag === 'h1' ? look.first : look.headings).push(text);
    }
  }
  const seen = new Set<Element>();
  const step = length / SAMPLES;
  for (let i = 0; i < SAMPLES; i++) {
    const block = elements[Math.floor(i * step)]?.closest(BLOCKS);
    if (!block || seen.has(block)) continue;
    seen.add(block);
    look.samples.push(beginningOf(block));
    if (due()) yield;
  }
  return look;
}

/** The first characters of a block, its lines apart. */
function beginningOf(block: Element): string {
  let text = '';
  let node: Node | null = block.firstChild;
  while (node && text.length < SAMPLE_CHARS) {
    const { localName } = node as Element;
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, SAMPLE_CHARS).replace(/\s+/g, ' ');
    else if (localName === 'br' || localName === 'div' || localName === 'p') text += ' . ';
    let next: Node | null = localName === 'script' || localName === 'style' ? null : node.firstChild;
    for (; node && node !== block && !next; node = node.parentNode) next = node.nextSibling;
    node = next;
  }
  return text.slice(0, SAMPLE_CHARS);
}
