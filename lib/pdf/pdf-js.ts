import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { PdfPage } from '../read/pdf-page.ts';
import { readingOptions, readTask } from './pages.ts';

/**
 * Text and links of a PDF, in a page of the extension: pdf.js and its worker are files of the extension, loaded here and nowhere else.
 *
 * @param data the file; handed over to the worker, and empty afterwards
 * @throws PdfError when it is encrypted, damaged or holds no text, or takes too long
 */
export async function readPdfData(data: Uint8Array): Promise<{ pages: PdfPage[]; cut: boolean }> {
  GlobalWorkerOptions.workerSrc = worker;
  return readTask(getDocument({ ...readingOptions, data }));
}
