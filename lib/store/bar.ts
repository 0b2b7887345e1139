import type { Keys } from '../model/keys.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { findWork } from './keep.ts';
import { settingsIn } from './settings.ts';
import { read } from './unit.ts';

/** Which listing, and how it was read. */
export interface AboutListing {
  listing?: string | undefined;
  unread?: boolean | undefined;
}

/**
 * What the bar of a listing begins with. Whether there is one never depends on which papers are on the page, so that a page cannot tell by
 * it: there is one for who follows somebody, or was on this listing before, and where a listing could not be read.
 */
export const readBar = (
  db: LecternDb,
  { listing, unread }: AboutListing,
): Promise<{ bar: boolean; since?: string; keys: Keys }> =>
  read(db, async (unit) => {
    const { bar: on, badges, keys } = await settingsIn(unit);
    const since = listing ? (await unit.visits.get(listing))?.previousEndedAt : undefined;
    const follows = (await unit.tx.objectStore('researchers').count()) > 0;
    const marks = badges.person || badges.new || badges.shelf;
    const bar = on && marks && Boolean(unread || follows || since);
    return { bar, keys, ...(since ? { since } : {}) };
  });

/** Of these papers those that were on screen on a listing, or opened, before. */
export const readSeen = (db: LecternDb, ids: readonly string[]): Promise<string[]> =>
  read(db, async (unit) => {
    const sightings = await Promise.all(ids.map((id) => unit.sightings.get(id)));
    return ids.filter((_, at) => sightings[at]?.seenAt ?? sightings[at]?.openedAt);
  });

/** A paper as a page states it, with what is stored of it: what a page states less of, the store knows. */
export const completeFromStore = (db: LecternDb, onPage: WorkOnPage): Promise<WorkOnPage | Work> =>
  read(db, async (unit) => {
    const work = await findWork(unit, onPage);
    if (!work) return onPage;
    const known = Object.fromEntries(Object.entries(work).filter(([, value]) => value !== undefined));
    const named = onPage.authors.length > work.authors.length ? onPage : work;
    return { ...onPage, ...known, authors: named.authors } as Work;
  });
