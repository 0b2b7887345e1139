import type { Page } from '../../lib/model/page.ts';
import { loadReader } from './load-reader.ts';

/** Why a PDF gave nothing: lib/pdf tells these apart. */
export type PdfProblem = 'encrypted' | 'malformed' | 'no-text' | 'slow';

/**
 * Reads a PDF as a page. pdf.js is loaded now and not before, while the file may still be on its way.
 *
 * @param url what the page is called
 * @returns the page, or why there is none
 */
export async function readPdf(file: Promise<Uint8Array>, url: URL): Promise<{ page: Page } | { failure: PdfProblem }> {
  const [{ readPdfData }, { treeFromPdf }, { inSlices, treeInSteps }, data] = await Promise.all([
    import('../../lib/pdf/pdf-js.ts'),
    import('../../lib/read/from-pdf.ts'),
    loadReader(),
    file,
  ]);
  try {
    const { pages, cut } = await readPdfData(data);
    const tree = treeFromPdf(pages, url, cut);
    return { page: await inSlices((due) => treeInSteps(tree, url, [], due)) };
  } catch (error) {
    const reason = (error as { reason?: unknown }).reason;
    if (reason === 'encrypted' || reason === 'malformed' || reason === 'no-text' || reason === 'slow')
      return { failure: reason };
    throw error;
  }
}
