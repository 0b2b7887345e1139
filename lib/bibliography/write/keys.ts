import type { WorkOnPage } from '../../model/work.ts';
import { fold } from '../../parse/fold.ts';
import { splitName } from './names.ts';

/** Words that say nothing of a paper. */
const SMALL = new Set(
  'a an the on of in for to and or with from by at is are be as via its it do does can we how what when why where towards toward using into'.split(
    ' ',
  ),
);

/** Gives every work of a file a key of its own, as the field writes them: `vanbergen2026sparse`; a second one has a `b` at its end. */
export function citationKeys(): (work: WorkOnPage) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (work) => {
    const key = keyOf(work);
    let count = counts.get(key) ?? 0;
    let unique = key + letters(count);
    while (taken.has(unique)) unique = key + letters(++count);
    counts.set(key, count + 1);
    taken.add(unique);
    return unique;
  };
}

function keyOf({ authors, year, title, arxivId, publishedOn }: WorkOnPage): string {
  const first = authors[0];
  const { family } = first ? splitName(first.name) : { family: '' };
  const month = /^(\d\d)\d\d\./.exec(arxivId ?? '')?.[1];
  const when = year ?? publishedOn?.slice(0, 4) ?? (month ? `20${month}` : '');
  const words = fold(title.replace(/\\[a-zA-Z]+/g, ' ')).split(' ');
  const word = words.find((one) => !SMALL.has(one) && ascii(one).length > 1) ?? '';
  return `${ascii(fold(family)) || 'anon'}${when}${ascii(word)}`;
}

const ascii = (text: string): string => text.replace(/[^a-z0-9]/g, '').slice(0, 40);

/** 0 -> "", 1 -> "b", 25 -> "z", 26 -> "ba" */
function letters(count: number): string {
  if (count === 0) return '';
  const letter = String.fromCharCode(97 + (count % 26));
  return count < 26 ? letter : letters(Math.floor(count / 26)) + letter;
}
