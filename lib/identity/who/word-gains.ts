import { type Frequencies, shareOfPapers } from './frequencies.ts';

/** What meeting a word says, in log-odds, and its usual share of the words of a text. */
export interface WordGain {
  gain: number;
  usual: number;
}

/**
 * For each word of somebody's titles, how much likelier a text with it is from somebody who writes such titles than from anybody.
 *
 * @param counts how often each word stands in their titles
 * @param titles how many titles were read
 */
export function wordGains(
  counts: ReadonlyMap<string, number>,
  titles: number,
  frequencies: Frequencies,
): Map<string, WordGain> {
  const theirs = (MIX * titles) / (titles + FEW_TITLES);
  let total = 0;
  for (const count of counts.values()) total += count;
  const gains = new Map<string, WordGain>();
  for (const [word, count] of counts) {
    const usual = shareOfPapers(frequencies, word) / MEAN_WORDS;
    const gain = Math.min(MAX_GAIN, Math.log(1 + (theirs / (1 - theirs)) * (count / total / usual)));
    gains.set(word, { gain, usual });
  }
  return gains;
}

/** One word, however rare, counts as one in twenty at most. */
const MAX_GAIN = Math.log(20);
/** Part of a text that is in the person's own words. */
const MIX = 0.3;
/** So many known titles give their words half of that part. */
const FEW_TITLES = 3;
/** Telling words in a title and abstract, on average: turns a share of papers into a share of words. */
const MEAN_WORDS = 90;
