import { fetchTabPdf, TabFileError } from '../../lib/browser/tab-file.ts';
import type { Page } from '../../lib/model/page.ts';
import { type PdfProblem, readPdf } from '../shared/read-pdf-data.ts';

/** Why a PDF was not read: each has its sentence in the messages. */
export type PdfFailure = TabFileError['reason'] | PdfProblem;

/**
 * Reads the PDF that a tab shows, as the page it is. Call it from the click itself (Firefox asks for the site then).
 *
 * @returns the page, or why there is none
 */
export async function readTabPdf(url: string): Promise<{ page: Page } | { failure: PdfFailure }> {
  try {
    return await readPdf(fetchTabPdf(url), new URL(url));
  } catch (error) {
    if (error instanceof TabFileError) return { failure: error.reason };
    throw error;
  }
}
