import type { Page } from '../model/page.ts';
import { readGeneral, readInSteps, type Trace } from './read.ts';
import type { Source } from './source.ts';
import type { Due, Steps } from './steps.ts';

/**
 * Reads a document with the general reader. One that a browser made of a text file is read as text.
 *
 * @param trace filled with what was taken for what, when given
 */
export const readDocument = (url: URL, doc: Document, trace?: Trace): Page => readGeneral(sourceOf(url, doc), trace);

/** The same, to be put down whenever `due` says so. */
export const readDocumentInSteps = (url: URL, doc: Document, due: Due): Steps<Page> =>
  readInSteps(sourceOf(url, doc), due);

function sourceOf(url: URL, doc: Document): Source {
  const text = textOfTextPage(doc);
  return text === undefined ? { url, doc } : { url, text };
}

/** Text of a document that shows a text file: browsers put it into one `<pre>`. */
function textOfTextPage(doc: Document): string | undefined {
  if (!/^text\/(?!html|xml)/.test(doc.contentType ?? '')) return undefined;
  return doc.querySelector('pre')?.textContent ?? doc.body?.textContent ?? '';
}
