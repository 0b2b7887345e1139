import { Zip, ZipDeflate } from 'fflate';
import { bibtexWriter } from '../bibliography/write/bibtex.ts';
import type { Cited, WriteOptions, Writer } from '../bibliography/write/cited.ts';
import { cslWriter } from '../bibliography/write/csl.ts';
import { csvWriter } from '../bibliography/write/csv.ts';
import { htmlWriter } from '../bibliography/write/html.ts';
import { markdownWriter } from '../bibliography/write/markdown.ts';
import { noteWriter } from '../bibliography/write/obsidian.ts';
import { risWriter } from '../bibliography/write/ris.ts';
import type { LecternDb } from '../store/db.ts';
import { toStoreError } from '../store/errors.ts';
import type { Progress } from './progress.ts';

const WRITERS = {
  bibtex: bibtexWriter,
  ris: risWriter,
  'csl-json': cslWriter,
  csv: csvWriter,
  markdown: markdownWriter,
  html: htmlWriter,
} as const;

/** `obsidian`: a folder of notes, in a zip. */
export type WorksFormat = keyof typeof WRITERS | 'obsidian';

export interface WorksFile {
  file: Blob;
  /** `lectern-2026-11-22.bib` */
  name: string;
  /** Works written: those asked for that are still there. */
  written: number;
}

/** Works written in one go: some ten milliseconds. */
const PORTION = 50;

/**
 * Works as a file of a format others read.
 *
 * @param ids which works, in the order they are to have; left out: all, latest first
 * @param now ISO instant: its day is in the file's name
 */
export async function exportWorks(
  db: LecternDb,
  format: WorksFormat,
  { ids, now, ...options }: WriteOptions & { ids?: readonly string[] | undefined; now: string },
  progress: Progress = {},
): Promise<WorksFile> {
  try {
    const wanted = ids ?? (await allIds(db, progress));
    const name = `lectern-${now.slice(0, 10)}`;
    const cited = portions(db, wanted, progress);
    if (format === 'obsidian') {
      const { parts, written } = await zipNotes(cited, options, now);
      return { file: new Blob(parts, { type: 'application/zip' }), name: `${name}.zip`, written };
    }
    const writer = WRITERS[format](options);
    const { parts, written } = await writeAll(cited, writer);
    return { file: new Blob(parts, { type: writer.type }), name: `${name}.${writer.extension}`, written };
  } catch (error) {
    if (progress.signal?.aborted) throw progress.signal.reason;
    throw toStoreError(error);
  }
}

/** Some works as text, to be copied. */
export async function worksAsText(
  db: LecternDb,
  format: keyof typeof WRITERS,
  { ids, ...options }: WriteOptions & { ids: readonly string[] },
): Promise<string> {
  const { file } = await exportWorks(db, format, { ...options, ids, now: '' });
  return file.text();
}

/** Ids of all works, latest first, those of one year by title. */
async function allIds(db: LecternDb, { signal, pause }: Progress): Promise<string[]> {
  const keys: [id: string, key: string][] = [];
  let range: IDBKeyRange | null = null;
  while (true) {
    const works = await db.getAll('works', range, 2_000);
    for (const { id, year, title } of works) keys.push([id, `${9999 - (year ?? 0)} ${title.toLowerCase()}`]);
    if (works.length < 2_000) break;
    range = IDBKeyRange.lowerBound(works.at(-1)!.id, true);
    signal?.throwIfAborted();
    await pause?.();
  }
  return keys.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([id]) => id);
}

async function* portions(
  db: LecternDb,
  ids: readonly string[],
  { onProgress, pause, signal }: Progress,
): AsyncGenerator<Cited[]> {
  for (let from = 0; from < ids.length; from += PORTION) {
    signal?.throwIfAborted();
    const tx = db.transaction(['works', 'shelf']);
    tx.done.catch(() => {}); // the failing request tells
    const portion = await Promise.all(
      ids.slice(from, from + PORTION).map(async (id) => {
        const [work, shelf] = await Promise.all([tx.objectStore('works').get(id), tx.objectStore('shelf').get(id)]);
        return work && { work, shelf };
      }),
    );
    yield portion.filter((one) => one !== undefined);
    onProgress?.(Math.min(from + PORTION, ids.length), ids.length);
    await pause?.();
  }
}

async function writeAll(
  cited: AsyncIterable<Cited[]>,
  { begin = '', between = '', end = '', entry }: Writer,
): Promise<{ parts: Blob[]; written: number }> {
  const parts = [new Blob([begin])];
  let written = 0;
  for await (const portion of cited) {
    // A part that is a Blob may leave the memory.
    const texts = portion.map((one, at) => (written + at > 0 ? between : '') + entry(one));
    parts.push(new Blob(texts));
    written += portion.length;
  }
  parts.push(new Blob([end]));
  return { parts, written };
}

async function zipNotes(
  cited: AsyncIterable<Cited[]>,
  options: WriteOptions,
  now: string,
): Promise<{ parts: BlobPart[]; written: number }> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(data as Uint8Array<ArrayBuffer>);
  });
  const add = (path: string, text: string) => {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = now;
    zip.add(file);
    file.push(new TextEncoder().encode(text), true);
  };
  const noteOf = noteWriter(options);
  const links: string[] = [];
  for await (const portion of cited)
    for (const one of portion) {
      const { path, text } = noteOf(one);
      add(path, text);
      links.push(`- [[${path.replace(/\.md$/, '')}|${one.work.title.replace(/[[\]|]/g, ' ')}]]`);
    }
  add('Reading list.md', `# Reading list\n\n${links.join('\n')}\n`);
  zip.end();
  return { parts, written: links.length };
}
