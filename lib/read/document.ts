import type { Page } from '../model/page.ts';
import { readGeneral, type Trace } from './read.ts';

/**
 * Reads a document with the general reader. One that a browser made of a text file is read as text.
 *
 * @param trace filled with what was taken for what, when given
 */
export function readDocument(url: URL, doc: Document, trace?: Trace): Page {
  const text = textOfTextPage(doc);
  return readGeneral(text === undefined ? { url, doc } : { url, text }, trace);
}

/** Text of a document that shows a text file: browsers put it into one `<pre>`. */
function textOfTextPage(doc: Document): string | undefined {
  if (!/^text\/(?!html|xml)/.test(doc.contentType ?? '')) return undefined;
  return doc.querySelector('pre')?.textContent ?? doc.body?.textContent ?? '';
}
