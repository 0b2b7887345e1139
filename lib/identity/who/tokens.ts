import { fold } from '../../parse/fold.ts';

/** Words that say nothing of a field. */
const STOP = new Set(
  'the of and to a in is for we that with this on as are by be from an which it can our has have these at their using or based not but both into also such than between however its more show shows results paper propose proposed existing method methods approach approaches model models data were was over through while they where been two new different across only via towards toward study work works research abstract'.split(
    ' ',
  ),
);

/** Telling words of a text, folded, plural s gone, each once: "Sparse 3D Networks for the Blind" -> ["sparse", "3d", "network", "blind"]. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const word of fold(text).split(' ')) {
    if (STOP.has(word) || word.length < 2 || !/[a-z]/.test(word)) continue;
    const stem = word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
    if (/^\d/.test(stem) ? /^\dd$/.test(stem) : true) words.add(stem);
  }
  return [...words];
}
