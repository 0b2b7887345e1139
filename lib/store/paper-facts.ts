import type { Sighting } from '../model/arrival.ts';
import type { Work } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { pageHandle } from './people.ts';
import { read, type Unit, write } from './unit.ts';

/** Which version of a paper was there when the user last looked at it, and whether they read it then or only opened its page. */
export interface Looked {
  version?: number;
  how: 'read' | 'opened';
  at: string;
}

/** What the store knows of a paper that a page shows. */
export interface StoredFacts {
  work?: Work;
  looked?: Looked;
  /** Names of people followed by the address of a page of theirs, of the pages this work was read on. */
  owners: ReadonlyMap<string, string>;
}

/**
 * What is known of papers by their arXiv ids, in one transaction of keyed gets.
 *
 * @param listing the visit they are met on, whose beginning is told
 */
export function readFacts(
  db: LecternDb,
  ids: readonly string[],
  listing: string | undefined,
): Promise<{ papers: Map<string, StoredFacts>; visitStartedAt?: string }> {
  return read(db, async (unit) => {
    const visit = listing ? await unit.visits.get(listing) : undefined;
    const papers = new Map<string, StoredFacts>();
    for (const [i, facts] of (await Promise.all(ids.map((id) => factsOf(unit, id)))).entries())
      papers.set(ids[i]!, facts);
    return { papers, ...(visit ? { visitStartedAt: visit.startedAt } : {}) };
  });
}

async function factsOf(unit: Unit, id: string): Promise<StoredFacts> {
  const [sighting, [work]] = await Promise.all([
    unit.sightings.get(id),
    unit.works.where('externalIds', `arxiv:${id}`),
  ]);
  const looked = await lookedAt(unit, work, sighting);
  return { ...(work ? { work } : {}), ...(looked ? { looked } : {}), owners: await ownersOf(unit, work) };
}

/** The later of reading it and opening its page; what was read counts where both saw the same version. */
async function lookedAt(
  unit: Unit,
  work: Work | undefined,
  sighting: Sighting | undefined,
): Promise<Looked | undefined> {
  const entry = work && (await unit.shelf.get(work.id));
  const read: Looked | undefined =
    entry?.state === 'read'
      ? { how: 'read', at: entry.changedAt, ...(entry.readVersion ? { version: entry.readVersion } : {}) }
      : undefined;
  const opened: Looked | undefined = sighting?.openedAt
    ? {
        how: 'opened',
        at: sighting.openedAt,
        ...(sighting.openedVersion ? { version: sighting.openedVersion } : {}),
      }
    : undefined;
  if (!read || !opened) return read ?? opened;
  return (opened.version ?? 0) > (read.version ?? 0) ? opened : read;
}

async function ownersOf(unit: Unit, work: Work | undefined): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const { url } of work?.manifestations ?? []) {
    const [person] = await unit.researchers.where('handles', pageHandle(url));
    if (person) owners.set(url, person.name);
  }
  return owners;
}

/** The page of one paper was opened: what is known of it as it was before, and which version is the newest is kept for the next time. */
export async function openPaper(
  db: LecternDb,
  { id, version }: { id: string; version?: number | undefined },
  now: string,
): Promise<StoredFacts> {
  const { value } = await write(db, async (unit) => {
    const before = await factsOf(unit, id);
    const { openedVersion, ...sighting } = (await unit.sightings.get(id)) ?? { arxivId: id, firstSeenAt: now };
    const newest = Math.max(version ?? 0, openedVersion ?? 0);
    await unit.sightings.put({ ...sighting, openedAt: now, ...(newest > 0 ? { openedVersion: newest } : {}) });
    return before;
  });
  return value;
}

/** These papers were on screen; the first time counts. */
export async function seePapers(db: LecternDb, ids: readonly string[], now: string): Promise<void> {
  await write(db, async (unit) => {
    const sightings = await Promise.all(ids.map((id) => unit.sightings.get(id)));
    for (const [i, arxivId] of ids.entries()) {
      const sighting = sightings[i] ?? { arxivId, firstSeenAt: now };
      if (!sighting.seenAt) await unit.sightings.put({ ...sighting, seenAt: now });
    }
  });
}
