import { findNames } from '../parse/names.ts';
import type { Due, Steps } from '../parse/steps.ts';
import type { Look } from './look.ts';
import { nameKeys, wholeName } from './person.ts';
import { sectionOf } from './sections.ts';

/*
 * A first look at a big page. Reading four megabytes of an article only to say that it is no researcher's would cost many times what
 * looking at its text does; so a few of its blocks are looked at, spread over the page. What the reader would need, they would show:
 * a heading of publications, or one person in the bylines again and again. Only a page that is far from both is put aside; all others,
 * and all pages of ordinary size, are read.
 */

/** A page of fewer rows of names among the samples lists no publications by their authors. */
const FEW_LISTS = 8;
/** Share of the rows of names that hold the same person, from which on a page may be that person's. */
const RECURS = 0.15;

const LISTED = /publication|papers|preprints|bibliography|論文|业绩|논문/i;

/** Whether a big page is no list of publications, so that there is no need to read it. */
export function* isNoList(look: Look, url: URL, due: Due): Steps<boolean> {
  const { headings, first, samples } = look;
  const title = look.title.slice(0, 300);
  if (LISTED.test(`${title} ${url.pathname}`) || title.split(/[|·•–—:/]|\s-\s/).some(namesPerson)) return false;
  for (const heading of first) if (namesPerson(heading) || headsList(heading)) return false;
  for (const heading of headings) {
    if (due()) yield;
    if (headsList(heading)) return false;
  }
  return !(yield* recurs(samples, due));
}

const namesPerson = (text: string): boolean => wholeName(text) !== undefined;
const headsList = (text: string): boolean => sectionOf(text)?.kind === 'publications';

/** Whether one person is in many of the rows of names. */
function* recurs(texts: readonly string[], due: Due): Steps<boolean> {
  const counts = new Map<string, number>();
  let lists = 0;
  for (const text of texts) {
    if (due()) yield;
    for (const { names, score } of findNames(text)) {
      if (score < 0.4 || (names.length === 1 && score < 1)) continue;
      lists++;
      for (const key of new Set(names.flatMap(({ name }) => nameKeys(name))))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return lists >= FEW_LISTS && Math.max(...counts.values()) / lists >= RECURS;
}
