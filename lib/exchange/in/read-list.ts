import { readEntries } from '../../bibliography/entries.ts';
import type { Own } from '../../bibliography/own.ts';
import { isBibtex, isRis } from '../../bibliography/split.ts';
import type { WorkOnPage } from '../../model/work.ts';
import { AnswerError } from '../../sources/source.ts';
import type { Refusal } from '../format.ts';
import { type Incoming, type ListFormat, MOST_PEOPLE, MOST_WORKS } from '../incoming.ts';
import { counted, type Progress } from '../progress.ts';
import { workOfCsl } from './csl.ts';
import { isPaperMemory, workOfPaperMemory } from './papermemory.ts';
import { peopleOfOpml, readLines } from './people.ts';
import { workOfBetterBibtex, worksOfRdf } from './zotero.ts';

/**
 * Read a file that is not ours: works with what was written to them, and people. Nothing in it is trusted; what cannot be taken is refused
 * with its place and reason.
 *
 * @param text of the file, decoded
 * @param now ISO instant: nothing was saved later
 */
export async function readListFile(
  text: string,
  now: string,
  progress: Progress = {},
): Promise<(Incoming & { format: ListFormat }) | Refusal> {
  const format = formatOf(text);
  if (typeof format !== 'string') return format;
  const incoming = await readAs(format, text, now, progress);
  if ('refused' in incoming && typeof incoming.refused === 'string') return incoming as Refusal;
  const { works, people } = incoming as Incoming;
  if (works.length > MOST_WORKS || people.length > MOST_PEOPLE)
    return {
      refused: 'too-large',
      reason: `The file has ${works.length + people.length} entries; at most ${MOST_WORKS} are read`,
    };
  return { ...(incoming as Incoming), format };
}

/** What a file is, by how it begins. */
function formatOf(text: string): ListFormat | Refusal {
  const start = text
    .slice(0, 4_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') return { refused: 'other-format', reason: 'The file is empty' };
  if (start.startsWith('<')) {
    if (/<rdf:RDF\b/.test(start)) return 'zotero-rdf';
    if (/<opml\b/i.test(start)) return 'opml';
    return { refused: 'other-format', reason: 'The file is XML, but neither OPML nor an export of Zotero' };
  }
  if (start.startsWith('[')) return 'csl-json';
  if (start.startsWith('{')) return /^\{\s*"config"\s*:/.test(start) ? 'better-bibtex-json' : 'papermemory';
  if (isRis(text)) return 'ris';
  if (isBibtex(text)) return 'bibtex';
  return 'text';
}

type Entry = { where: string; text?: string } & ({ work: WorkOnPage; own: Own } | { refused: string });

async function readAs(format: ListFormat, text: string, now: string, progress: Progress): Promise<Incoming | Refusal> {
  if (format === 'text') return readLines(text);
  try {
    if (format === 'opml') return peopleOfOpml(text);
    if (format === 'bibtex' || format === 'ris') return await collect(readEntries(text, format), progress);
    if (format === 'zotero-rdf') return await collect(entriesOf(worksOfRdf(text, now)), progress);
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
    if (Array.isArray(value)) {
      if (value.length > MOST_WORKS)
        return { refused: 'too-large', reason: `The file has ${value.length} entries; at most ${MOST_WORKS} are read` };
      return await collect(entriesOf(objectsOf(value).map((item) => item && workOfCsl(item))), progress);
    }
    if (isPaperMemory(value)) {
      const papers = Object.entries(value).filter(([key]) => !key.startsWith('__'));
      return await collect(
        entriesOf(objectsOf(papers.map(([, paper]) => paper)).map((one) => one && workOfPaperMemory(one, now))),
        progress,
      );
    }
    const { items } = value as { items?: unknown };
    if (!Array.isArray(items))
      return { refused: 'other-format', reason: 'The file is JSON of a program that Lectern does not know' };
    return await collect(entriesOf(objectsOf(items).map((item) => item && workOfBetterBibtex(item, now))), progress);
  } catch (error) {
    if (progress.signal?.aborted) throw error;
    if (error instanceof SyntaxError)
      return { refused: 'not-json', reason: 'The file is no JSON, or ends in the middle' };
    if (error instanceof AnswerError)
      return { refused: 'other-format', reason: `The file is no XML: ${error.message}` };
    throw error;
  }
}

const objectsOf = (values: readonly unknown[]): (Record<string, unknown> | undefined)[] =>
  values.map((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined,
  );

/** Entries of a list: `null` is passed over, `undefined` is refused. */
function* entriesOf(reads: Iterable<{ work: WorkOnPage; own: Own } | undefined | null>): Generator<Entry> {
  let count = 0;
  for (const read of reads) {
    const where = `item ${++count}`;
    if (read) yield { where, ...read };
    else if (read === undefined) yield { where, refused: 'it has no title' };
  }
}

/** @param entries `undefined` for a step that is none */
async function collect(entries: Iterable<Entry | undefined>, progress: Progress): Promise<Incoming> {
  const incoming: Incoming = { works: [], people: [], refused: [] };
  const step = counted(progress, 0);
  for (const entry of entries) {
    await step();
    if (!entry) continue;
    if ('refused' in entry) {
      const { where, refused, text } = entry;
      incoming.refused.push({ where, reason: refused, ...(text ? { text } : {}) });
    } else incoming.works.push({ where: entry.where, work: entry.work, own: entry.own });
  }
  return incoming;
}
