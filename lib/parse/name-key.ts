import { fold } from './fold.ts';

/*
 * A filter, never a match: a byline none of whose names has a key of somebody followed cannot hold that person, so a page of
 * 2,000 entries sends only a few of them to be compared.
 */

/**
 * Keys of somebody followed: both ends of the name, since some sites print the family name first.
 *
 * @param name "Sung-Yub Kim" -> ["kim", "sung"]; a name of one word has one key; an empty name none
 */
export function followedKeys(name: string): string[] {
  const words = fold(name).split(' ');
  return [...new Set([words.at(-1)!, words[0]!])].filter(Boolean);
}

/** Key of a name on a byline: its last folded word; "" when there is none. */
export function bylineKey(name: string): string {
  const folded = fold(name);
  return folded.slice(folded.lastIndexOf(' ') + 1);
}
