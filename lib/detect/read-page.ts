import type { Page } from '../model/page.ts';
import { readGeneral, type Trace } from '../read/read.ts';
import type { Source } from '../read/source.ts';
import { sites } from '../sites/index.ts';

/**
 * Reads a page with the reader it deserves: the site that claims it, otherwise the general reader. A document that a browser
 * made of a text file is read as text.
 *
 * @param trace filled by the general reader, when given
 */
export function readPage(source: Source, trace?: Trace): Page {
  if (!('doc' in source)) return readGeneral(source, trace);
  const { url, doc } = source;
  const site = sites.find((site) => site.claims(url, doc));
  if (site) return site.read(url, doc);
  const text = textOfTextPage(doc);
  return readGeneral(text === undefined ? source : { url, text }, trace);
}

/** Text of a document that shows a text file: browsers put it into one `<pre>`. */
function textOfTextPage(doc: Document): string | undefined {
  if (!/^text\/(?!html|xml)/.test(doc.contentType ?? '')) return undefined;
  return doc.querySelector('pre')?.textContent ?? doc.body?.textContent ?? '';
}
