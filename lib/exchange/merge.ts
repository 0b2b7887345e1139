import { externalIdsOf } from '../identity/external-ids.ts';
import { factsOf, joinIds, mergeFacts, mergeWorks } from '../identity/merge-work.ts';
import type { Researcher } from '../model/researcher.ts';
import type { ShelfEntry, Work } from '../model/work.ts';
import { canonical } from '../store/canonical.ts';
import { joinArrivals, putArrival, sameWorks, toArrival, unite, withoutTakenIds } from '../store/keep.ts';
import { followedOnPage, researcherRecord, toResearcher } from '../store/people.ts';
import type { Unit } from '../store/unit.ts';
import { type LibraryFile, type RecordKind, recordKinds } from './format.ts';

/**
 * What an import does to the records of one kind: new ones, ones it adds something to, ones that stay as they are, and ones where file and
 * library differ and the library's own, changed later, stays.
 */
export interface Outcome {
  added: number;
  changed: number;
  kept: number;
  conflicting: number;
}
export type Outcomes = Record<RecordKind, Outcome>;

/** Works asked for in one go. */
const CHUNK = 500;

/**
 * Bring the records of a file into the library. Ids of another machine become those of the records here that are the same by their
 * external ids, pages and profiles. Nothing here is lost: what was changed later wins, and the rest is joined.
 */
export async function mergeFile(unit: Unit, file: LibraryFile): Promise<Outcomes> {
  const outcomes = Object.fromEntries(
    recordKinds.map((kind) => [kind, { added: 0, changed: 0, kept: 0, conflicting: 0 }]),
  ) as Outcomes;
  const works = await mergeAllWorks(unit, file.works, outcomes.works);
  const people = new Map<string, string>();
  for (const researcher of file.researchers)
    people.set(researcher.id, await mergeResearcher(unit, researcher, outcomes.researchers));

  for (const authorship of file.authorships) {
    const mapped = {
      researcherId: people.get(authorship.researcherId)!,
      workId: works(authorship.workId),
      addedAt: authorship.addedAt,
    };
    const here = await unit.authorships.get([mapped.researcherId, mapped.workId]);
    await settle(outcomes.authorships, here, here && here.addedAt <= mapped.addedAt ? here : mapped, (record) =>
      unit.authorships.put(record),
    );
  }
  for (const entry of file.shelf) {
    const here = await unit.shelf.get(works(entry.workId));
    const merged = here ? mergeShelf(here, entry) : { ...entry, workId: works(entry.workId) };
    await settle(outcomes.shelf, here, merged, (record) => unit.shelf.put(record), merged.state !== entry.state);
  }
  for (const arrival of file.arrivals) {
    const researchers = arrival.researchers.map((one) => ({ ...one, researcherId: people.get(one.researcherId)! }));
    const mapped = { ...arrival, workId: works(arrival.workId), researchers };
    const stored = await unit.arrivals.get(mapped.workId);
    const here = stored && toArrival(stored);
    await settle(outcomes.arrivals, here, here ? joinArrivals(here, mapped) : mapped, (record) =>
      putArrival(unit, record),
    );
  }
  for (const sighting of file.sightings) {
    const here = await unit.sightings.get(sighting.arxivId);
    const first = here && here.firstSeenAt <= sighting.firstSeenAt ? here : sighting;
    await settle(outcomes.sightings, here, first, (record) => unit.sightings.put(record));
  }
  for (const visit of file.visits) {
    const here = await unit.visits.get(visit.listing);
    const last = here && here.lastOpenedAt >= visit.lastOpenedAt ? here : visit;
    await settle(outcomes.visits, here, last, (record) => unit.visits.put(record));
  }
  return outcomes;
}

/** Write what came out, and count it. `dropped`: the file says otherwise, and what is here stays. */
async function settle<T>(
  outcome: Outcome,
  here: T | undefined,
  merged: T,
  put: (record: T) => Promise<void>,
  dropped = false,
): Promise<void> {
  const same = here !== undefined && canonical(here) === canonical(merged);
  if (dropped) outcome.conflicting++;
  else if (same) outcome.kept++;
  else outcome[here ? 'changed' : 'added']++;
  if (!same) await put(merged);
}

/** Whether the file states one of these otherwise than what came out. */
const differs = <T>(merged: T, fromFile: T, fields: readonly (keyof T)[]): boolean =>
  fields.some((field) => fromFile[field] !== undefined && merged[field] !== fromFile[field]);

/** @returns from an id of the file to the id here */
async function mergeAllWorks(unit: Unit, works: readonly Work[], outcome: Outcome): Promise<(id: string) => string> {
  const ids = new Map<string, string>();
  /** Works that turned out to be one with another during this import. */
  const moved = new Map<string, string>();
  for (let from = 0; from < works.length; from += CHUNK) {
    const chunk = works.slice(from, from + CHUNK);
    const external = new Set(chunk.flatMap((work) => [...work.externalIds, ...externalIdsOf(work)]));
    await Promise.all([
      ...chunk.map((work) => unit.works.get(work.id)),
      ...[...external].map((id) => unit.works.where('externalIds', id)),
    ]);
    for (const work of chunk) ids.set(work.id, await mergeWork(unit, work, outcome, moved));
  }
  const settled = (id: string): string => (moved.has(id) ? settled(moved.get(id)!) : id);
  return (id) => settled(ids.get(id)!);
}

async function mergeWork(unit: Unit, work: Work, outcome: Outcome, moved: Map<string, string>): Promise<string> {
  const sameId = await unit.works.get(work.id);
  const same = (await sameWorks(unit, work)).filter((one) => one.id !== sameId?.id);
  const [first, ...others] = sameId ? [sameId, ...same] : same;
  if (!first) {
    const facts = await withoutTakenIds(unit, work, work.id);
    const strong = work.externalIds.filter((id) => !id.startsWith('title:'));
    const free: string[] = [];
    for (const id of strong) if ((await unit.works.where('externalIds', id)).length === 0) free.push(id);
    const titles = work.externalIds.filter((id) => id.startsWith('title:'));
    const { id, addedAt, changedAt } = work;
    await unit.works.put({
      ...facts,
      id,
      addedAt,
      changedAt,
      externalIds: joinIds([...free, ...titles], externalIdsOf(facts)),
    });
    outcome.added++;
    return work.id;
  }
  let here = first;
  for (const other of others) {
    const united = await unite(unit, here, other);
    moved.set(united.id === here.id ? other.id : here.id, united.id);
    here = united;
  }
  const merged = await joinWorks(unit, here, work);
  const dropped = differs(merged, work, ['title', 'venue', 'year', 'status']);
  await settle(outcome, first, merged, (record) => unit.works.put(record), dropped);
  return merged.id;
}

/** The later changed is the base, the other fills in; id and place in the library stay. */
async function joinWorks(unit: Unit, here: Work, fromFile: Work): Promise<Work> {
  const facts = await withoutTakenIds(unit, fromFile, here.id);
  const free: string[] = [];
  for (const id of [...fromFile.externalIds, ...externalIdsOf(facts)]) {
    const holders = id.startsWith('title:') ? [] : await unit.works.where('externalIds', id);
    if (holders.every((holder) => holder.id === here.id)) free.push(id);
  }
  const externalIds = joinIds(here.externalIds, free);
  const { id, addedAt, changedAt } = fromFile;
  if (changedAt <= here.changedAt)
    return { ...mergeWorks(here, { ...facts, id, addedAt, changedAt, externalIds }), externalIds };
  const base = mergeFacts(facts, factsOf(here));
  const earlier = here.addedAt < addedAt ? here.addedAt : addedAt;
  return { ...base, id: here.id, externalIds, addedAt: earlier, changedAt };
}

function mergeShelf(here: ShelfEntry, entry: ShelfEntry): ShelfEntry {
  const later = entry.changedAt > here.changedAt ? entry : here;
  const savedAt = entry.savedAt < here.savedAt ? entry.savedAt : here.savedAt;
  return { workId: here.workId, state: later.state, savedAt, changedAt: later.changedAt };
}

async function mergeResearcher(unit: Unit, researcher: Researcher, outcome: Outcome): Promise<string> {
  const here =
    (await unit.researchers.get(researcher.id)) ??
    (await firstFound(researcher.pages, (page) => followedOnPage(unit, researcher, page)));
  const merged = here ? joinResearchers(toResearcher(here), researcher) : researcher;
  const dropped = differs(merged, researcher, ['name', 'affiliation', 'position']);
  const put = (record: Researcher) => unit.researchers.put(researcherRecord(record));
  await settle(outcome, here && toResearcher(here), merged, put, dropped);
  return merged.id;
}

async function firstFound<T, R>(
  items: readonly T[],
  find: (item: T) => Promise<R | undefined>,
): Promise<R | undefined> {
  for (const item of items) {
    const found = await find(item);
    if (found) return found;
  }
  return undefined;
}

const union = (a: readonly string[], b: readonly string[], most: number): string[] =>
  [...new Set([...a, ...b])].slice(0, most);

function joinResearchers(here: Researcher, fromFile: Researcher): Researcher {
  const [later, earlier] = fromFile.changedAt > here.changedAt ? [fromFile, here] : [here, fromFile];
  const variants = union(later.variants ?? [], earlier.variants ?? [], 20);
  return {
    ...earlier,
    ...later,
    ...(variants.length > 0 ? { variants } : {}),
    id: here.id,
    ids: { ...earlier.ids, ...later.ids },
    pages: union(later.pages, earlier.pages, 50),
    followedAt: here.followedAt < fromFile.followedAt ? here.followedAt : fromFile.followedAt,
  };
}
