import type { Page, Problem } from '../model/page.ts';
import type { WorkOnPage } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { finish } from '../parse/steps.ts';
import { workOfBibtex } from './bibtex.ts';
import { workOfRis } from './ris.ts';
import { splitBibtex, splitRis } from './split.ts';

/** More entries than this are not read, and that is said. */
export const MAX_ENTRIES = 20_000;
/** After so many entries whoever waits gets a turn. */
const IN_ONE_GO = 100;

interface Around {
  /** A venue's standard short name (lib/parse/venue-names.ts): given, since its table is large and there already where this runs. */
  shortName?: ((printed: string) => string | undefined) | undefined;
  /** Called between portions, so that a page that reads a long file stays alive. */
  pause?: () => Promise<void>;
}

/**
 * Reads a BibTeX or RIS file: by citation.js's parsers, entry by entry, so that a broken one is a Problem and the others live. The
 * person is the one whom most bylines name.
 *
 * @param text of the file; never throws for what it holds
 */
export async function readBibliography(
  text: string,
  format: 'bibtex' | 'ris',
  url: URL,
  { shortName, pause }: Around = {},
): Promise<Page> {
  const isBibtex = format === 'bibtex';
  const { strings, entries } = finish(isBibtex ? splitBibtex(text) : splitRis(text));
  const works: WorkOnPage[] = [];
  const problems: Problem[] = [];
  if (entries.length > MAX_ENTRIES)
    problems.push({ reason: `the file has ${entries.length} entries; the first ${MAX_ENTRIES} were read` });
  for (const [at, chunk] of entries.slice(0, MAX_ENTRIES).entries()) {
    if (pause && at > 0 && at % IN_ONE_GO === 0) await pause();
    const read =
      chunk.problem ?? reasonIn(() => (isBibtex ? workOfBibtex(chunk.text, { strings }) : workOfRis(chunk.text)));
    if (typeof read === 'string') {
      const reason = `this entry was left out: ${read}`;
      problems.push({ reason, where: `line ${chunk.line}`, text: chunk.text.slice(0, 200) });
      continue;
    }
    const short = read.venue && shortName?.(read.venue);
    works.push(short ? { ...read, venueShort: short } : read);
  }
  const name = nameThatBylinesAgreeOn(works);
  return {
    url: url.href,
    site: 'general',
    kind: works.length ? 'publication-list' : 'other',
    confidence: works.length ? 0.99 : 0.9,
    ...(name ? { researcher: { name, ids: {} } } : {}),
    works,
    problems: problems.slice(0, 1_000),
  };
}

/** What an entry is, or in words why it is nothing. */
export function reasonIn<T>(read: () => T | undefined): T | string {
  try {
    return read() ?? 'it has no title';
  } catch (error) {
    // The parser's own words go on for lines, with a picture of the place.
    const said = error instanceof Error ? error.message.split('\n')[0]!.slice(0, 120) : '';
    return said || 'it is malformed';
  }
}

/** The fullest spelling of the name on more than 60 % of at least three bylines; `undefined` when there is none. */
function nameThatBylinesAgreeOn(works: readonly WorkOnPage[]): string | undefined {
  if (works.length < 3) return undefined;
  const counts = new Map<string, { count: number; spelling: string }>();
  for (const { authors } of works) {
    const here = new Set<string>();
    for (const { name } of authors) {
      const words = fold(name).split(' ');
      const key = `${words[0]?.[0]} ${words.at(-1)}`;
      if (here.has(key)) continue;
      here.add(key);
      const known = counts.get(key) ?? { count: 0, spelling: name };
      known.count++;
      if (name.length > known.spelling.length) known.spelling = name;
      counts.set(key, known);
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count > 0.6 * works.length && first.count > (second?.count ?? 0) ? first.spelling : undefined;
}
