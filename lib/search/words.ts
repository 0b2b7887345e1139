import { fold } from '../parse/fold.ts';

/** Scripts written without spaces: each letter is a word of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EACH_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The words of a text as they are indexed and looked for: folded (lib/parse/fold.ts). `"Ärger mit $\alpha$"` -> `arger mit alpha`. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  const spaced = UNSPACED.test(folded) ? folded.replace(EACH_UNSPACED, ' $& ') : folded;
  return spaced.split(' ').filter(Boolean);
}
