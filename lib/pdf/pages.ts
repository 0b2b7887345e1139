import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PdfItem, PdfPage } from '../read/pdf-page.ts';

/** A CV of more pages is read as far as this, and said to be cut. */
export const MAX_PAGES = 60;

/**
 * Options for `getDocument` that keep pdf.js to reading text: no fonts are loaded into the page, nothing is fetched beside the
 * bytes given, no code is generated, and a broken file is read as far as it goes.
 */
export const readingOptions = {
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
  // Names of fonts: the only place where a PDF says that text is bold.
  fontExtraProperties: true,
} as const;

/** A file that keeps pdf.js busy for longer is given up: a CV takes a second or two. */
const MOST_MS = 60_000;

/** Why a PDF could not be read, in a word the surfaces turn into a sentence. */
export class PdfError extends Error {
  readonly reason: 'encrypted' | 'malformed' | 'no-text' | 'slow';
  constructor(reason: PdfError['reason'], options?: ErrorOptions) {
    super(
      {
        encrypted: 'the PDF is protected by a password',
        malformed: 'the PDF is damaged',
        'no-text': 'the PDF holds pictures of pages, no text',
        slow: 'the PDF took too long to read',
      }[reason],
      options,
    );
    this.name = 'PdfError';
    this.reason = reason;
  }
}

/** What pdf.js threw, as a PdfError; `undefined` when it is something else. */
function pdfErrorOf(error: unknown): PdfError | undefined {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new PdfError('encrypted', { cause: error });
  if (/^(?:InvalidPDF|MissingPDF|UnknownError|FormatError|XRefParse|ResponseException)/.test(name))
    return new PdfError('malformed', { cause: error });
  return undefined;
}

/**
 * Text and links of a PDF that pdf.js was given to open; the task is ended afterwards.
 *
 * @param mostMs after which it is given up
 * @throws PdfError when it is encrypted, damaged or holds no text, or takes too long
 */
export async function readTask(
  task: PDFDocumentLoadingTask,
  mostMs: number = MOST_MS,
): Promise<{ pages: PdfPage[]; cut: boolean }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new PdfError('slow')), mostMs);
  });
  const read = task.promise.then(pagesOf);
  // Once it is too late nobody listens any more.
  read.catch(() => {});
  try {
    return await Promise.race([read, late]);
  } catch (error) {
    throw pdfErrorOf(error) ?? error;
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}

/**
 * Text and links of every page of an open PDF.
 *
 * @returns the pages, and whether there were more than `MAX_PAGES`
 * @throws PdfError when no page holds text
 */
async function pagesOf(pdf: PDFDocumentProxy): Promise<{ pages: PdfPage[]; cut: boolean }> {
  const pages: PdfPage[] = [];
  for (let n = 1; n <= Math.min(pdf.numPages, MAX_PAGES); n++) {
    const page = await pdf.getPage(n);
    pages.push(await readPage(page));
    page.cleanup();
  }
  if (!pages.some(({ items }) => items.length)) throw new PdfError('no-text');
  return { pages, cut: pdf.numPages > MAX_PAGES };
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left, bottom] = page.view as [number, number, number, number];
  // Fonts have their real names only after the page's operators were read; without them nothing is known to be bold.
  await page.getOperatorList();
  const content = await page.getTextContent();
  const fonts = new Map<string, FontStyle>();
  const items: PdfItem[] = [];
  for (const item of content.items) {
    if (!('str' in item) || !item.str.trim()) continue;
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    if (Math.abs(b) > Math.abs(a) || Math.abs(c) > Math.abs(d)) continue; // turned text: a stamp in the margin
    let style = fonts.get(item.fontName);
    if (!style) {
      style = styleOf(page, item.fontName);
      fonts.set(item.fontName, style);
    }
    if (style.icon) continue;
    items.push({
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      height: Math.abs(d) || item.height,
      bold: style.bold,
      italic: style.italic,
    });
  }
  const links: PdfPage['links'] = [];
  for (const note of await page.getAnnotations()) {
    if (note.subtype !== 'Link' || typeof note.url !== 'string') continue;
    const [x0, y0, x1, y1] = note.rect as [number, number, number, number];
    links.push({
      url: note.url,
      left: Math.min(x0, x1) - left,
      right: Math.max(x0, x1) - left,
      bottom: Math.min(y0, y1) - bottom,
      top: Math.max(y0, y1) - bottom,
    });
  }
  return { width, height, items, links };
}

const BOLD = /bold|black|heavy|demi|cmbx|ecbx|sfbx|-medi|\bbd\b|-b$/i;
const ITALIC = /ital|obli|slant|cmti|ecti|sfti|cmsl|-it\b|-i$/i;
/** Fonts of pictures, whose text is the picture's name. */
const ICON = /awesome|academicons|icons?\b|glyphs|dingbat|marvosym/i;

interface FontStyle {
  bold: boolean;
  italic: boolean;
  icon: boolean;
}

function styleOf(page: PDFPageProxy, fontName: string): FontStyle {
  const font = page.commonObjs.has(fontName) ? (page.commonObjs.get(fontName) as FontFace | null) : null;
  const name = font?.name ?? '';
  return {
    bold: font?.bold === true || BOLD.test(name),
    italic: font?.italic === true || ITALIC.test(name),
    icon: ICON.test(name),
  };
}

interface FontFace {
  name?: string;
  bold?: boolean;
  italic?: boolean;
}
