import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { looksLikeHtml } from './html.ts';
import { AnswerError } from './source.ts';

export type { XmlElement } from '@rgrove/parse-xml';

/**
 * The root of an XML text. A document type is refused, since no feed has one and bombs do; entities are those of XML itself.
 *
 * @throws AnswerError `html` for a web page, `unreadable` for anything else that is not well-formed XML
 */
export function readXml(text: string): XmlElement {
  if (looksLikeHtml(text)) throw new AnswerError('html');
  // Before anything is parsed: the prologue of a feed holds nothing but its declaration and comments.
  if (/^[^<]*(?:<(?:\?[^>]*>|!--(?:(?!-->)[\s\S])*-->)[^<]*)*<!DOCTYPE/i.test(text.slice(0, 20_000)))
    throw new AnswerError('unreadable', 'XML with a document type');
  let root: XmlElement | null;
  try {
    root = parseXml(text).root;
  } catch (error) {
    // RangeError: nested deeper than there is room for.
    throw new AnswerError('unreadable', error instanceof RangeError ? 'XML nested too deep' : firstLine(error));
  }
  if (!root) throw new AnswerError('unreadable', 'XML without content');
  return root;
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0]! : 'no XML');

const isElement = (node: XmlNode, name: string): node is XmlElement =>
  node.type === 'element' && (node as XmlElement).name === name;

/** Children of this name, written with its prefix: `arxiv:comment`. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((node) => isElement(node, name)) as XmlElement[];

/** Text of the first child of this name, spaces folded; `undefined` when there is none. */
export function textIn(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text.replace(/\s+/g, ' ').trim() || undefined;
}

/** Text of every child of this name. */
export const textsIn = (element: XmlElement, name: string): string[] =>
  childrenOf(element, name)
    .map((child) => child.text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
