import { gzipSync } from 'node:zlib';

/** For each word, its step in each group (`undefined`: it does not occur there). Step i means a count of `least` × 2^(i/2). */
export type Steps = ReadonlyMap<string, readonly (number | undefined)[]>;

/**
 * The file that lib/identity/who/frequencies.ts reads: four lines, compressed with gzip. The numbers of papers and of bylines in each group;
 * then family names, given names and words, sorted, each with a letter for each group: A for step 0, _ where it does not occur.
 */
export function packFrequencies(counts: {
  papers: number;
  bylines: readonly number[];
  families: Steps;
  givens: Steps;
  words: Steps;
}): Buffer {
  const groups = counts.bylines.length;
  const lines = [
    [counts.papers, ...counts.bylines].join(' '),
    lineOf(counts.families, groups),
    lineOf(counts.givens, groups),
    lineOf(counts.words, 1),
  ];
  return gzipSync(lines.join('\n'), { level: 9 });
}

function lineOf(steps: Steps, groups: number): string {
  return [...steps.keys()]
    .sort()
    .map((word) => {
      if (!/^[a-z\d]+$/.test(word)) throw new Error(`"${word}" cannot be told from its letters`);
      return word + Array.from({ length: groups }, (_, group) => letterOf(steps.get(word)![group])).join('');
    })
    .join(' ');
}

const letterOf = (step: number | undefined): string => (step === undefined ? '_' : String.fromCharCode(65 + step));
