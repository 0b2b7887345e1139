import type { Page } from '../../lib/model/page.ts';
import { decodeText } from '../../lib/parse/decode-text.ts';
import { fileKind, type NoFileKind } from '../../lib/parse/file-kind.ts';
import { loadReader } from '../shared/load-reader.ts';
import { type PdfProblem, readPdf } from '../shared/read-pdf-data.ts';

/** Larger files are refused before they are read: a CV has a few hundred kB, and the reader takes 12 million characters. */
const MOST_BYTES = { pdf: 40_000_000, text: 12_000_000 } as const;

/** Why a file was not read: each has its sentence in the messages. `unreadable`: the browser could not open it, as with a folder. */
export type FileFailure = NoFileKind | PdfProblem | 'too-large' | 'unreadable';

/**
 * Reads a file as the page it is, by the engine that reads pages: PDF, text, Markdown, a saved page, BibTeX, RIS. Nothing leaves the
 * machine; scripts of a saved page are not run and nothing it names is loaded.
 *
 * @returns the page, called after the file's name, or why there is none
 */
export async function readFile(file: File): Promise<{ page: Page } | { failure: FileFailure }> {
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
  } catch {
    return { failure: 'unreadable' };
  }
  const kind = fileKind(file.name, head);
  if (kind === 'empty' || kind === 'library' || kind === 'word' || kind === 'other') return { failure: kind };
  if (file.size > (kind === 'pdf' ? MOST_BYTES.pdf : MOST_BYTES.text)) return { failure: 'too-large' };
  const url = fileAddress(file.name);
  const data = file.arrayBuffer().then((buffer) => new Uint8Array(buffer));
  if (kind === 'pdf') return readPdf(data, url);

  const [{ inSlices, readInSteps, venueShortName }, bytes] = await Promise.all([loadReader(), data]);
  const text = decodeText(bytes);
  if (kind === 'html') {
    const doc = new DOMParser().parseFromString(text, 'text/html');
    return { page: await inSlices((due) => readInSteps({ url, doc }, due)) };
  }
  if (kind === 'plain' || kind === 'markdown')
    return { page: await inSlices((due) => readInSteps({ url, text, format: kind }, due)) };
  const { readBibliography } = await import('../../lib/bibliography/read.ts');
  return { page: await readBibliography(text, kind, url, { shortName: venueShortName, pause: aTurn }) };
}

/** `file:///cv.pdf`: the name is all that browsers tell. */
const fileAddress = (name: string): URL => new URL(`file:///${encodeURIComponent(name).slice(0, 1_000)}`);

const aTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
