import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterMap, parse, html as spec } from 'parse5';

type Element5 = DefaultTreeAdapterMap['element'];
type Parent5 = DefaultTreeAdapterMap['parentNode'];

/** Deeper elements become siblings, as in Chromium. */
const MAX_DEPTH = 512;

/**
 * Parse a page as a browser would (parse5 builds the tree by the HTML standard) into a document with a DOM (linkedom's),
 * so that readers see on the command line what they see in a tab. Scripts are not run, nothing is loaded; the content of
 * `<template>` is left out, since it is no part of the document.
 *
 * @param html the page's source text; anything is a page, so this never throws for what it holds
 * @param url what `document.URL` answers
 */
export function parsePage(html: string, url: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>') as unknown as { document: Document };
  document.documentElement.remove();
  copyChildren(parse(html, { scriptingEnabled: true }), document);
  Object.defineProperty(document, 'URL', { value: url });
  Object.defineProperty(document, 'contentType', { value: 'text/html' });
  // linkedom looks for the title in the head only; a stray element before it puts it into the body. Pictures (svg) have titles too.
  const titles = [...document.getElementsByTagName('title')];
  const title = titles.find(({ namespaceURI }) => namespaceURI === spec.NS.HTML)?.textContent ?? '';
  Object.defineProperty(document, 'title', { value: title.replace(/[\t\n\f\r ]+/g, ' ').trim() });
  return document;
}

/** Copies what is under `source`, in order, with a stack of its own: pages nest thousands deep. */
function copyChildren(source: Parent5, document: Document): void {
  const open: { source: Parent5; into: Node; next: number; depth: number }[] = [
    { source, into: document, next: 0, depth: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.source.childNodes[top.next++];
    if (!child) open.pop();
    else if (child.nodeName === '#text')
      top.into.appendChild(document.createTextNode((child as { value: string }).value));
    else if (child.nodeName === '#comment')
      top.into.appendChild(document.createComment((child as { data: string }).data));
    else if ('tagName' in child) {
      const element = create(child, document);
      top.into.appendChild(element);
      if (child.tagName === 'template') continue;
      const tooDeep = top.depth >= MAX_DEPTH;
      open.push({ source: child, into: tooDeep ? top.into : element, next: 0, depth: top.depth + (tooDeep ? 0 : 1) });
    }
  }
}

function create(from: Element5, document: Document): Element {
  const element =
    from.namespaceURI === spec.NS.HTML
      ? document.createElement(from.tagName)
      : document.createElementNS(from.namespaceURI, from.tagName);
  for (const { name, value, prefix } of from.attrs) element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
  return element;
}
