import { nameWords, titleWords } from './word-lists.ts';

let title: Set<string> | undefined;
let name: Set<string> | undefined;

/** Whether a folded word stands in titles and hardly ever in names. */
export const isTitleWord = (word: string): boolean => {
  title ??= new Set(titleWords.split(' '));
  return title.has(word);
};

/** Whether a folded word is part of names and hardly ever stands in titles. */
export const isNameWord = (word: string): boolean => {
  name ??= new Set(nameWords.split(' '));
  return name.has(word);
};
