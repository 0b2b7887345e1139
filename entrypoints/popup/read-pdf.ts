import { fetchTabPdf, TabFileError } from '../../lib/browser/tab-file.ts';
import type { Page } from '../../lib/model/page.ts';
import type { readTree } from '../../lib/read/read.ts';

/** Why a PDF was not read: each has its sentence in the messages. */
export type PdfFailure = TabFileError['reason'] | 'encrypted' | 'malformed' | 'no-text';

/**
 * Reads the PDF that a tab shows, as the page it is. Call it from the click itself (Firefox asks for the site then).
 *
 * @returns the page, or why there is none
 */
export async function readTabPdf(url: string): Promise<{ page: Page } | { failure: PdfFailure }> {
  try {
    const file = fetchTabPdf(url);
    const [{ readPdfData }, { treeFromPdf }, read, data] = await Promise.all([
      import('../../lib/pdf/pdf-js.ts'),
      import('../../lib/read/from-pdf.ts'),
      loadReader(),
      file,
    ]);
    const { pages, cut } = await readPdfData(data);
    const address = new URL(url);
    return { page: read(treeFromPdf(pages, address, cut), address, []) };
  } catch (error) {
    if (error instanceof TabFileError) return { failure: error.reason };
    const reason = (error as { reason?: unknown }).reason;
    if (reason === 'encrypted' || reason === 'malformed' || reason === 'no-text') return { failure: reason };
    throw error;
  }
}

/** The reader that tabs get, from its own file: the extension holds it once. */
async function loadReader(): Promise<typeof readTree> {
  const world = globalThis as { lecternReadTree?: typeof readTree };
  if (world.lecternReadTree) return world.lecternReadTree;
  const script = document.createElement('script');
  script.src = '/reader.js';
  const loaded = new Promise((done, failed) => {
    script.addEventListener('load', done);
    script.addEventListener('error', failed);
  });
  document.head.append(script);
  await loaded;
  if (!world.lecternReadTree) throw new Error('reader.js did not hand over its reader');
  return world.lecternReadTree;
}
