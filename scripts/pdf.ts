import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readingOptions, readTask } from '../lib/pdf/pages.ts';
import type { PdfPage } from '../lib/read/pdf-page.ts';

/** Text and links of a PDF, from its bytes. @throws PdfError when it is encrypted, damaged or holds no text */
export async function readPdfBytes(data: Uint8Array): Promise<{ pages: PdfPage[]; cut: boolean }> {
  return readTask(getDocument({ ...readingOptions, data }));
}
