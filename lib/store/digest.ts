import type { LecternDb } from './db.ts';
import { readUnseenSince } from './feed.ts';
import { read } from './unit.ts';

/** Papers whose titles a notification names; of more it names the people only. */
const MOST_TITLES = 3;
const MOST_NAMES = 2;

/** What a notification tells. */
export interface DigestFacts {
  papers: number;
  changes: number;
  /** Titles of all of them, where they are few; otherwise none. */
  titles: string[];
  /** The people with most of them, and how many others there are. */
  names: string[];
  others: number;
}

/** How the notification of the day stands. */
export interface DigestState {
  /** The day that is done, `2026-11-20`, by the clock of the user. */
  day?: string;
  /** Everything up to this instant was told. */
  until: string;
  /** It is about to be shown, with what came since then. */
  showing?: { since: string };
}

/** How the notification of the day stands; `undefined` when it was just switched on. */
export async function readDigestState(db: LecternDb): Promise<DigestState | undefined> {
  const state = await db.get('meta', 'digest');
  return typeof state === 'object' && 'until' in state ? state : undefined;
}

/**
 * What is in the feed, not seen, and met after an instant.
 *
 * @param countNews whether changes of known papers are told
 */
export function readDigest(db: LecternDb, since: string, countNews: boolean): Promise<DigestFacts> {
  return read(db, async (unit) => {
    const items = (await readUnseenSince(unit, since)).filter(({ arrival }) => arrival || countNews);
    const weight = new Map<string, number>();
    for (const id of items.flatMap(({ people }) => people)) weight.set(id, (weight.get(id) ?? 0) + 1);
    const people = [...weight].sort(([, a], [, b]) => b - a).map(([id]) => id);
    const names = await Promise.all(
      people.slice(0, MOST_NAMES).map(async (id) => (await unit.researchers.get(id))?.name),
    );
    const works = items.length > MOST_TITLES ? [] : items;
    const titles = await Promise.all(works.map(async ({ workId }) => (await unit.works.get(workId))?.title));
    return {
      papers: items.filter(({ arrival }) => arrival).length,
      changes: items.filter(({ arrival }) => !arrival).length,
      titles: titles.filter((title) => title !== undefined),
      names: names.filter((name) => name !== undefined),
      others: Math.max(0, people.length - MOST_NAMES),
    };
  });
}
