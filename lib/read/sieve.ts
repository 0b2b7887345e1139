import { findNames } from '../parse/names.ts';
import { nameKeys, wholeName } from './person.ts';
import { sectionOf } from './sections.ts';
import type { Due, Steps } from './steps.ts';

/*
 * A first look at a big page. Reading four megabytes of an article only to say that it is no researcher's would cost many times what
 * looking at its text does; so a few of its blocks are looked at, spread over the page. What the reader would need, they would show:
 * a heading of publications, or one person in the bylines again and again. Only a page that is far from both is put aside; all others,
 * and all pages of ordinary size, are read.
 */

/** Pages with fewer elements are read. */
const BIG = 8_000;
/** So many blocks are looked at, so much of each, and so many headings. */
const SAMPLES = 64;
const SAMPLE_CHARS = 200;
const MOST_HEADINGS = 2_000;
/** A page of fewer rows of names among the samples lists no publications by their authors. */
const FEW_LISTS = 8;
/** Share of the rows of names that hold the same person, from which on a page may be that person's. */
const RECURS = 0.15;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,dt,th,caption,summary,legend,strong,b';
const BLOCKS = 'li,p,dd,tr,blockquote';
const LISTED = /publication|papers|preprints|bibliography|論文|业绩|논문/i;

/** Whether a page is big and no list of publications, so that there is no need to read it. */
export function* isNoList(doc: Document, url: URL, due: Due): Steps<boolean> {
  const { body } = doc;
  if (!body) return false;
  const elements = body.querySelectorAll('*');
  if (elements.length < BIG) return false;
  if (due()) yield 'page';
  const title = doc.title.slice(0, 300);
  if (LISTED.test(`${title} ${url.pathname}`) || title.split(/[|·•–—:/]|\s-\s/).some(namesPerson)) return false;
  const headings = body.querySelectorAll(HEADINGS);
  if (due()) yield 'page';
  for (let i = 0; i < headings.length && i < MOST_HEADINGS; i++) {
    if (due()) yield 'page';
    if (mayHeadList(headings[i]!)) return false;
  }
  return !(yield* recurs(samplesOf(elements), due));
}

const namesPerson = (text: string): boolean => wholeName(text) !== undefined;

function mayHeadList(heading: Element): boolean {
  const text = (heading.textContent ?? '').trim();
  if (!text || text.length > 120) return false;
  return (heading.localName === 'h1' && namesPerson(text)) || sectionOf(text)?.kind === 'publications';
}

/** The beginnings of blocks all over the page. */
function* samplesOf(elements: NodeListOf<Element>): Generator<string> {
  const seen = new Set<Element>();
  const step = elements.length / SAMPLES;
  for (let i = 0; i < SAMPLES; i++) {
    const block = elements[Math.floor(i * step)]?.closest(BLOCKS);
    if (!block || seen.has(block)) continue;
    seen.add(block);
    yield beginningOf(block);
  }
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

/** Whether one person is in many of the rows of names. */
function* recurs(texts: Iterable<string>, due: Due): Steps<boolean> {
  const counts = new Map<string, number>();
  let lists = 0;
  for (const text of texts) {
    if (due()) yield 'page';
    for (const { names, score } of findNames(text)) {
      if (score < 0.4 || (names.length === 1 && score < 1)) continue;
      lists++;
      for (const key of new Set(names.flatMap(({ name }) => nameKeys(name))))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return lists >= FEW_LISTS && Math.max(...counts.values()) / lists >= RECURS;
}
