import type { Page } from '../model/page.ts';
import { treeFromPdf } from './from-pdf.ts';
import type { PdfPage } from './pdf-page.ts';
import { readTree, type Trace } from './read.ts';

/**
 * Reads a CV or publication list from the pages of a PDF (lib/pdf gets them out of the file).
 *
 * @param pages text and links, see pdf-page.ts
 * @param cut the file had more pages than were read: said as a problem
 */
export function readPdf(pages: readonly PdfPage[], url: URL, cut: boolean, trace?: Trace): Page {
  return readTree(treeFromPdf(pages, url, cut), url, [], trace);
}
