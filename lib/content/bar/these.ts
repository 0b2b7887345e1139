import type { PersonMatch } from '../../model/arrival.ts';
import type { Mark } from '../../model/mark.ts';
import type { Badges } from '../../model/settings.ts';
import type { ArxivEntries, ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { PageState } from '../marks/acting.ts';

/** What of a page is looked at here. */
export type Known = Pick<PageState, 'entries' | 'marks' | 'badges'>;

/** Whose a paper is; not of those whose name only is on it, and of nobody when that is switched off. */
export const peopleOf = ({ people }: Mark, badges: Badges): PersonMatch[] =>
  badges.person ? (people ?? []).filter((one): one is PersonMatch => one.how !== 'same-name') : [];

export const isTheirs = (mark: Mark, badges: Badges): boolean => peopleOf(mark, badges).length > 0;
export const isNew = ({ isNew }: Mark, badges: Badges): boolean => Boolean(badges.new && isNew);

/** How many papers of the page are by people followed, and how many are new. */
export function countThese({ marks, badges }: Pick<Known, 'marks' | 'badges'>): { theirs: number; fresh: number } {
  const known = Object.values(marks);
  return {
    theirs: known.filter((mark) => isTheirs(mark, badges)).length,
    fresh: known.filter((mark) => isNew(mark, badges)).length,
  };
}

/**
 * Places of the papers that stand out, in page order, each paper once: by people followed, or new. Where most of the page is new, as on
 * the first look at today's listing, being new sets nothing apart: then those by people followed, if there are any.
 */
export function placesOfThese(known: Known): number[] {
  const { marks, badges, entries } = known;
  const { theirs, fresh } = countThese(known);
  const withNew = theirs === 0 || fresh <= entries.length / 2;
  return eachOnce(entries).filter((place) => {
    const mark = marks[entries.idAt(place) ?? ''] ?? {};
    return isTheirs(mark, badges) || (withNew && isNew(mark, badges));
  });
}

/** Places of all papers that have an identifier, each paper once. */
export function eachOnce(entries: ArxivEntries): number[] {
  const ids = new Set<string>();
  const places: number[] = [];
  for (let place = 0; place < entries.length; place++) {
    const id = entries.idAt(place);
    if (!id || ids.has(id)) continue;
    ids.add(id);
    places.push(place);
  }
  return places;
}

/** The paper whose entry an element of the page belongs to. */
export function entryAround(entries: ArxivEntries, element: Element | null | undefined): ArxivEntry | undefined {
  if (entries.length === 1) return entries.at(0);
  const around = element?.closest('dt, dd, li');
  const head = around?.localName === 'dd' ? around.previousElementSibling : around;
  if (!head) return undefined;
  for (let place = 0; place < entries.length; place++) {
    const entry = entries.at(place);
    if (entry.head === head || entry.body === head) return entry;
  }
  return undefined;
}
