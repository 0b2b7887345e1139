import type { Name, Reading } from './name.ts';

/**
 * How often names and words occur in 50,000 real papers (scripts/count-identity.ts): sorted texts that are looked up where they stand, since as
 * maps they would take megabytes. Whoever judges a byline brings them; nothing else needs them.
 */
export interface Frequencies {
  papers: number;
  /** Bylines in each of a few groups of names that go together. */
  bylines: readonly number[];
  families: string;
  givens: string;
  words: string;
  /** In each group, bylines by the first letter of the given name. */
  initials: ReadonlyMap<string, readonly number[]>;
}

/** Bylines of a name (family or given) too rare to be listed, in all groups. */
const UNLISTED = 2;
/** Least counts that are listed. */
const LEAST_BYLINES = 4;
const LEAST_PAPERS = 200;
/** Papers of a word that is not listed. */
const RARE_WORD = 100;

/** What the file says (scripts/pack-frequencies.ts), once it is decompressed. */
export function readFrequencies(text: string): Frequencies {
  const [numbers, families, givens, words] = text.split('\n');
  const [papers, ...bylines] = numbers!.split(' ').map(Number);
  const initials = new Map<string, number[]>();
  for (const entry of givens!.split(' ')) {
    const sums = initials.get(entry[0]!) ?? bylines.map(() => 0);
    initials.set(entry[0]!, sums);
    for (const [group, n] of countsIn(entry.slice(-bylines.length), LEAST_BYLINES).entries()) sums[group]! += n;
  }
  return { papers: papers!, bylines, families: families!, givens: givens!, words: words!, initials };
}

/** Share of papers with this word, 0 to 1. */
export function shareOfPapers({ words, papers }: Frequencies, word: string): number {
  const [n] = countsIn(lookup(words, word, 1) ?? '', LEAST_PAPERS);
  return (n ?? RARE_WORD) / papers;
}

/**
 * How many of the bylines of 50,000 papers one expects to bear this name, whoever is meant: 0.01 for a rare name, above 10 for the commonest.
 * Family and given name are taken as independent within each group of names that go together. Never 0.
 */
export function expectedBylines(frequencies: Frequencies, name: Name): number {
  const reading = name.readings[0];
  return reading ? expectedOf(frequencies, reading) : 0.05;
}

function expectedOf({ bylines, families, givens, initials }: Frequencies, reading: Reading): number {
  const groups = bylines.length;
  const first = reading.given.find((g) => !g.initial);
  const listed = (text: string, name: string) => {
    const letters = lookup(text, name, groups);
    return letters === undefined ? undefined : countsIn(letters, LEAST_BYLINES);
  };
  const family = listed(families, reading.family[0]!);
  const given = first ? listed(givens, first.forms[0]!) : initials.get(reading.given[0]?.forms[0]?.[0] ?? '');
  let expected = 0.01;
  for (const [group, total] of bylines.entries())
    expected += ((family?.[group] ?? UNLISTED / groups) * (given?.[group] ?? UNLISTED / groups)) / total;
  const middles = reading.given.filter((g) => g !== first && first && g.initial).length;
  return expected / 4 ** middles;
}

/** Counts of the letters: A the least, each further letter √2 times as many; `_` none. */
const countsIn = (letters: string, least: number): number[] =>
  [...letters].map((letter) => (letter === '_' ? 0 : least * 2 ** ((letter.charCodeAt(0) - 65) / 2)));

/** The letters behind a word in a sorted text; `undefined` when it is not there. Halves the text until one entry is left. */
function lookup(text: string, word: string, letters: number): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf(' ', ((low + high) >> 1) - 1) + 1;
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    const there = text.slice(start, end - letters);
    if (there === word) return text.slice(end - letters, end);
    if (there < word) low = end + 1;
    else high = start;
  }
  return undefined;
}
