import { unpackWords } from './front-coded.ts';
import { nameWords, titleWords } from './word-lists.ts';

let title: Set<string> | undefined;
let name: Set<string> | undefined;

/** Unpacks the lists, which otherwise is done when the first word is asked for. */
export function loadWords(): void {
  isTitleWord('');
  isNameWord('');
}

/** Whether a folded word stands in titles and hardly ever in names. */
export const isTitleWord = (word: string): boolean => {
  title ??= new Set(unpackWords(titleWords));
  return title.has(word);
};

/** Whether a folded word is part of names and hardly ever stands in titles. */
export const isNameWord = (word: string): boolean => {
  name ??= new Set(unpackWords(nameWords));
  return name.has(word);
};
