import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { entryAuthors } from '../../parse/arxiv-entry.ts';
import { fold } from '../../parse/fold.ts';
import { bylineKey } from '../../parse/name-key.ts';

/**
 * Whether an entry may be by somebody followed: a name on its by-line ends in a word that is among `keys`. Most entries are passed over by
 * the words of the whole line, without looking at its names.
 */
export function mayBeFollowed(entry: ArxivEntry, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false;
  const { byline } = entry;
  const words = fold(byline?.textContent ?? '').split(' ');
  if (!words.some((word) => keys.has(word))) return false;
  return entryAuthors(entry).some((link) => keys.has(bylineKey(link.textContent ?? '')));
}
