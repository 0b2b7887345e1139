import { pattern } from '../parse/pattern.ts';
import { pagesAfter, pagesSaid, volumeFirst, volumeSaid } from './plain-patterns.ts';
/*
 * Volume and pages, as citations print them after the name of a journal or of proceedings.
 */

export interface Volume {
  volume?: string;
  /** "12–34", or one number. */
  pages?: string;
}

/** A year that stands between the venue and its volume. */
const YEAR_FIRST = /^[\s,.;:(]*(?:19|20)\d\d\)?(?=[\s,.;:])/;
const VOLUME = pattern(volumeFirst);
const VOLUME_SAID = pattern(volumeSaid);
const PAGES_SAID = pattern(pagesSaid);
/** After a colon, comma or bracket; not the days of a month, nor years. */
const PAGES = pattern(pagesAfter);
const MOST = 200;

/**
 * @param after what stands behind the name of the venue
 * @returns what is said; nothing is guessed
 */
export function volumeIn(after: string): Volume {
  const text = after.slice(0, MOST).replace(YEAR_FIRST, '');
  const found: Volume = {};
  const volume = VOLUME.exec(text)?.[1] ?? VOLUME_SAID.exec(text)?.[1];
  if (volume) found.volume = volume;
  const pages = PAGES_SAID.exec(text) ?? PAGES.exec(text);
  if (pages) found.pages = pages[2] ? `${pages[1]}–${pages[2]}` : pages[1]!;
  return found;
}
