/**
 * Derives lib/parse/word-lists.ts: single words that stand in titles and hardly ever in names, and the other way round.
 *
 * Input: a gzipped JSON-lines file of paper metadata, each line with `title` and `authors` (arXiv's public metadata, 50,000 papers).
 * Only counts of single words enter: a title word stands in 40 titles or more and is 25 times as frequent there as among names;
 * a name word is part of 25 bylines or more and 10 times as frequent there.
 *
 *   npm run train:words -- FILE.jsonl.gz
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold } from '../lib/parse/fold.ts';
import { packWords } from '../lib/parse/front-coded.ts';

const MAX_TITLE_WORDS = 2200;
const MAX_NAME_WORDS = 2600;

const file = process.argv[2];
if (!file) throw new Error('Usage: npm run train:words -- FILE.jsonl.gz');

const inTitles = new Map<string, number>();
const inNames = new Map<string, number>();
const count = (map: Map<string, number>, text: string) => {
  for (const word of new Set(fold(text).split(' ')))
    if (/^\p{L}{2,}$/u.test(word)) map.set(word, (map.get(word) ?? 0) + 1);
};
for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
  if (!line) continue;
  const { title, authors } = JSON.parse(line) as { title: string; authors: string[] };
  count(inTitles, title);
  for (const author of authors) count(inNames, author);
}
const sum = (map: Map<string, number>) => [...map.values()].reduce((a, b) => a + b, 0);
const perTitle = 1 / sum(inTitles);
const perName = 1 / sum(inNames);
const pick = (
  from: Map<string, number>,
  scale: number,
  other: Map<string, number>,
  otherScale: number,
  least: number,
  ratio: number,
  most: number,
) =>
  [...from]
    .filter(([word, n]) => n >= least && n * scale >= ratio * ((other.get(word) ?? 0) + 0.5) * otherScale)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
    .filter((word) => /^[a-z]+$/.test(word))
    .sort();
const titleWords = pick(inTitles, perTitle, inNames, perName, 40, 25, MAX_TITLE_WORDS);
const nameWords = pick(inNames, perName, inTitles, perTitle, 25, 10, MAX_NAME_WORDS);

writeFileSync(
  join(import.meta.dirname, '../lib/parse/word-lists.ts'),
  `/* Made by scripts/train-words.ts from counts of single words in 50,000 papers; see there. */

/** Words of titles that are hardly ever part of a name, folded and packed (front-coded.ts). */
export const titleWords =
  '${packWords(titleWords)}';

/** Words of names that hardly ever stand in a title, folded and packed. */
export const nameWords =
  '${packWords(nameWords)}';
`,
);
console.log(`${titleWords.length} title words, ${nameWords.length} name words`);
