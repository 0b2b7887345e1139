import { type Kept, keptOfBibtex } from './bibtex.ts';
import { reasonIn } from './read.ts';
import { keptOfRis } from './ris.ts';
import { splitBibtex, splitRis } from './split.ts';

/** One entry of a file that is imported: what it is, or why it is nothing. */
export type FileEntryRead = { where: string; text: string } & (Kept | { refused: string });

/**
 * The entries of a BibTeX or RIS file one by one, with what was written to them, in the order of the file. A broken one does not take the
 * others with it; `@string` and `crossref` are resolved.
 *
 * @param text of the file; never throws for what it holds
 * @returns an entry a step; `undefined` for a step that found out where entries are
 */
export function* readEntries(text: string, format: 'bibtex' | 'ris'): Generator<FileEntryRead | undefined, void, void> {
  const { strings, entries } = yield* format === 'bibtex' ? splitBibtex(text) : splitRis(text);
  let byKey: Map<string, string> | undefined;
  const entryOf = (key: string): string | undefined => {
    byKey ??= new Map(entries.toReversed().map((entry) => [keyOf(entry.text), entry.text]));
    return byKey.get(key);
  };
  for (const { text: source, line, problem } of entries) {
    const place = { where: `line ${line}`, text: source.slice(0, 200) };
    const read =
      problem ?? reasonIn(() => (format === 'bibtex' ? keptOfBibtex(source, { strings, entryOf }) : keptOfRis(source)));
    yield typeof read === 'string' ? { ...place, refused: read } : { ...place, ...read };
  }
}

/** The key of an entry, in lower case: where two have the same, the first is meant. */
const keyOf = (source: string): string => /^[^{(]*[{(]\s*([^,\s]*)/.exec(source)?.[1]?.toLowerCase() ?? '';
