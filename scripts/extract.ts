/**
 * The readers from the command line.
 *
 *   npm run --silent extract -- FILE [--url URL]       one JSON object
 *   npm run --silent extract -- --explain FILE         entry by entry, what was taken for what and why
 *   npm run --silent extract -- --jsonl                {"id","file","url"} a line in, {"id","result"} or {"id","error"} a line out;
 *                                                      {"id","comments"} reads an arXiv comments line
 *
 * The exit code says whether any page failed.
 */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { readBibliography } from '../lib/bibliography/read.ts';
import { readPage } from '../lib/detect/read-page.ts';
import type { Page } from '../lib/model/page.ts';
import { parseComments } from '../lib/parse/comments.ts';
import { decodeText } from '../lib/parse/decode-text.ts';
import { venueShortName } from '../lib/parse/venue-names.ts';
import type { Trace } from '../lib/read/read.ts';
import { readPdf } from '../lib/read/read-pdf.ts';
import { parsePage } from './dom.ts';
import { explain } from './explain.ts';
import { isMain } from './is-main.ts';
import { readPdfBytes } from './pdf.ts';

const USAGE = 'usage: extract FILE [--url URL] [--explain] | extract --jsonl';

/** Reads one file as a page. @throws Error in one line: not there, not readable, not a kind that can be read. */
export async function extractFile(file: string, url: string | undefined, trace?: Trace): Promise<Page> {
  const bytes = await readFile(resolve(file));
  const address = addressOf(url ?? pathToFileURL(resolve(file)).href);
  if (bytes.subarray(0, 1024).includes('%PDF-')) {
    const { pages, cut } = await readPdfBytes(new Uint8Array(bytes));
    return readPdf(pages, address, cut, trace);
  }
  const text = decodeText(bytes);
  const isText = /^\.(?:txt|md|markdown|text)$/i.test(extname(file));
  const listed = /\.(bib|ris)$/i.exec(file)?.[1]?.toLowerCase();
  if (listed)
    return readBibliography(text, listed === 'bib' ? 'bibtex' : 'ris', address, { shortName: venueShortName });
  if (isText) return readPage({ url: address, text }, trace);
  return readPage({ url: address, doc: parsePage(text, address.href) }, trace);
}

function addressOf(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new Error(`not an address: ${url}`);
  }
}

/** The shape that corpus/README.md fixes. */
const answerOf = ({ kind, confidence, researcher, works, problems }: Page) => ({
  page: { kind, confidence },
  researcher: researcher ?? null,
  works,
  ...(problems.length ? { problems } : {}),
});

async function answerLine(line: string): Promise<{ id: unknown; result: unknown } | { id: unknown; error: string }> {
  let id: unknown = null;
  try {
    const request = JSON.parse(line) as { id?: unknown; file?: unknown; url?: unknown; comments?: unknown };
    id = request?.id ?? null;
    if (request?.file === undefined && typeof request?.comments === 'string')
      return { id, result: parseComments(request.comments) };
    if (typeof request?.file !== 'string') throw new Error('the request names no file');
    const url = typeof request.url === 'string' ? request.url : undefined;
    return { id, result: answerOf(await extractFile(request.file, url)) };
  } catch (error) {
    return { id, error: oneLine(error) };
  }
}

const oneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);

async function main(argv: string[]): Promise<number> {
  if (argv.includes('--jsonl')) {
    let failed = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.trim()) continue;
      const answer = await answerLine(line);
      if ('error' in answer) failed++;
      if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
        await new Promise((done) => process.stdout.once('drain', done));
    }
    return failed ? 1 : 0;
  }
  const at = argv.indexOf('--url');
  const url = at < 0 ? undefined : argv.splice(at, 2)[1];
  const wanted = argv.includes('--explain');
  const [file, ...more] = argv.filter((word) => word !== '--explain');
  if (!file || more.length) {
    console.error(USAGE);
    return 2;
  }
  try {
    const trace: Trace = {};
    const page = await extractFile(file, url, trace);
    console.log(wanted ? explain(page, trace) : JSON.stringify(answerOf(page), null, 2));
    return 0;
  } catch (error) {
    console.error(JSON.stringify({ error: oneLine(error) }));
    return 1;
  }
}

if (isMain(import.meta)) process.exitCode = await main(process.argv.slice(2));
