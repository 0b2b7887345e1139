import { externalIdsOf } from '../identity/external-ids.ts';
import { joinIds, mergeWorks } from '../identity/merge-work.ts';
import { isSameWork } from '../identity/same-work.ts';
import { addableIds } from '../identity/work-edits.ts';
import type { Researcher } from '../model/researcher.ts';
import type { News } from '../model/source.ts';
import type { ShelfEntry, Work } from '../model/work.ts';
import { canonical } from '../store/canonical.ts';
import { joinArrivals, putArrival, sameWorks, toArrival, unite, withoutTakenIds } from '../store/keep.ts';
import { followedOnPage, researcherRecord, toResearcher } from '../store/people.ts';
import { joinEntries } from '../store/shelf-entry.ts';
import type { Unit } from '../store/unit.ts';
import { type LibraryFile, type RecordKind, recordKinds } from './format.ts';
import { countedIn, type Progress } from './progress.ts';

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
export async function mergeFile(unit: Unit, file: LibraryFile, progress: Progress = {}): Promise<Outcomes> {
  const total = recordKinds.reduce((sum, kind) => sum + file[kind].length, 0);
  const count = countedIn(unit, progress, total);
  const outcomes = Object.fromEntries(
    recordKinds.map((kind) => [kind, { added: 0, changed: 0, kept: 0, conflicting: 0 }]),
  ) as Outcomes;
  const works = await mergeAllWorks(unit, file.works, outcomes.works, count);
  const people = new Map<string, string>();
  for (const researcher of file.researchers) {
    await count();
    people.set(researcher.id, await mergeResearcher(unit, researcher, outcomes.researchers));
  }

  for (const { said, ...authorship } of file.authorships) {
    await count();
    const researcherId = people.get(authorship.researcherId)!;
    const workId = works(authorship.workId);
    const here = await unit.authorships.get([researcherId, workId]);
    // What their page lists needs no word of the user's.
    const mapped = { ...authorship, researcherId, workId, ...(said && (!here || here.said) ? { said } : {}) };
    await settle(outcomes.authorships, here, here && here.addedAt <= mapped.addedAt ? here : mapped, (record) =>
      unit.authorships.put(record),
    );
  }
  for (const entry of file.shelf) {
    await count();
    const here = await unit.shelf.get(works(entry.workId));
    const merged = here ? mergeShelf(here, entry) : { ...entry, workId: works(entry.workId) };
    await settle(outcomes.shelf, here, merged, (record) => unit.shelf.put(record), merged.state !== entry.state);
  }
  for (const arrival of file.arrivals) {
    await count();
    const researchers = arrival.researchers.map((one) => ({ ...one, researcherId: people.get(one.researcherId)! }));
    const mapped = { ...arrival, workId: works(arrival.workId), researchers };
    const stored = await unit.arrivals.get(mapped.workId);
    const here = stored && toArrival(stored);
    await settle(outcomes.arrivals, here, here ? joinArrivals(here, mapped) : mapped, (record) =>
      putArrival(unit, record),
    );
  }
  for (const news of file.news) {
    await count();
    await mergeNews(unit, mappedNews(news, works, people), outcomes.news);
  }
  for (const said of file.corrections) {
    await count();
    const mapped = { ...said, researcherId: people.get(said.researcherId)! };
    const here = await unit.corrections.get([mapped.researcherId, mapped.paper]);
    const later = here && here.at >= mapped.at ? here : mapped;
    await settle(
      outcomes.corrections,
      here,
      later,
      (record) => unit.corrections.put(record),
      later.theirs !== said.theirs,
    );
  }
  for (const search of file.searches) {
    await count();
    const here = await unit.searches.get(search.id);
    const later = here && here.seenAt >= search.seenAt ? here : search;
    await settle(outcomes.searches, here, later, (record) => unit.searches.put(record), later.query !== search.query);
  }
  for (const sighting of file.sightings) {
    await count();
    const here = await unit.sightings.get(sighting.arxivId);
    const first = here && here.firstSeenAt <= sighting.firstSeenAt ? here : sighting;
    await settle(outcomes.sightings, here, first, (record) => unit.sightings.put(record));
  }
  for (const visit of file.visits) {
    await count();
    const here = await unit.visits.get(visit.listing);
    const last = here && here.lastOpenedAt >= visit.lastOpenedAt ? here : visit;
    await settle(outcomes.visits, here, last, (record) => unit.visits.put(record));
  }
  return outcomes;
}

/** News of a file as this library calls what it is of. */
function mappedNews(news: News, works: (id: string) => string, people: ReadonlyMap<string, string>): News {
  const workId = works(news.workId);
  return {
    ...news,
    id: news.id.replace(news.workId, workId),
    workId,
    people: [...new Set(news.people.flatMap((id) => people.get(id) ?? []))],
  };
}

/** The same news told twice is one: of everybody, seen when it was seen in either library. */
async function mergeNews(unit: Unit, news: News, outcome: Outcome): Promise<void> {
  const here = await unit.news.get(news.id);
  const { unseen: _unseen, ...first } = here && here.at <= news.at ? here : news;
  const people = [...new Set([...(here?.people ?? []), ...news.people])];
  const isUnseen = (here?.unseen ?? 1) && news.unseen;
  await settle(outcome, here, { ...first, people, ...(isUnseen ? { unseen: 1 as const } : {}) }, (record) =>
    unit.news.put(record),
  );
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

/**
 * Two works of one file are two works, whatever their titles: each work here is taken by one of them at most. Those with the same id,
 * arXiv id or DOI choose first.
 *
 * @returns from an id of the file to the id here
 */
async function mergeAllWorks(
  unit: Unit,
  works: readonly Work[],
  outcome: Outcome,
  count: () => Promise<void>,
): Promise<(id: string) => string> {
  const merging: Merging = { unit, outcome, taken: new Set(), ids: new Map(), moved: new Map() };
  const byTitle: Work[] = [];
  for (let from = 0; from < works.length; from += CHUNK) {
    const chunk = works.slice(from, from + CHUNK);
    const external = new Set(chunk.flatMap((work) => [...work.externalIds, ...externalIdsOf(work)]));
    await Promise.all([
      ...chunk.map((work) => unit.works.get(work.id)),
      ...[...external].map((id) => unit.works.where('externalIds', id)),
    ]);
    for (const work of chunk)
      if (await mergeSure(merging, work)) await count();
      else byTitle.push(work);
  }
  for (const work of byTitle) {
    await count();
    await mergeByTitle(merging, work);
  }
  const settled = (id: string): string => (merging.moved.has(id) ? settled(merging.moved.get(id)!) : id);
  return (id) => settled(merging.ids.get(id)!);
}

interface Merging {
  unit: Unit;
  outcome: Outcome;
  /** Works here that a work of the file is. */
  taken: Set<string>;
  /** From an id of the file to one here. */
  ids: Map<string, string>;
  /** From a work that turned out to be another during this import to that one. */
  moved: Map<string, string>;
}

/** The work here that has the file's id, an arXiv id or a DOI of it. */
async function mergeSure(merging: Merging, work: Work): Promise<boolean> {
  const { unit, moved } = merging;
  const sameId = await unit.works.get(work.id);
  const strong = new Set([...work.externalIds, ...externalIdsOf(work)].filter((id) => !id.startsWith('title:')));
  const same = (await sameWorks(unit, work)).filter(
    (one) => one.id !== sameId?.id && one.externalIds.some((id) => strong.has(id)),
  );
  const [first, ...others] = [...(sameId ? [sameId] : []), ...same].filter((one) => !merging.taken.has(one.id));
  if (!first) return false;
  let here = first;
  for (const other of others) {
    const bridge = joinIds(here.externalIds, [...work.externalIds, ...externalIdsOf(work)]);
    if (!isSameWork({ ...here, externalIds: bridge }, other)) continue;
    const united = await unite(unit, here, other);
    moved.set(united.id === here.id ? other.id : here.id, united.id);
    here = united;
  }
  await joinInto(merging, first, here, work);
  return true;
}

/** The one work here that has its title and is no other; else it is added. */
async function mergeByTitle(merging: Merging, work: Work): Promise<void> {
  const [here] = (await sameWorks(merging.unit, work)).filter((one) => !merging.taken.has(one.id));
  if (here) return joinInto(merging, here, here, work);
  const { unit, outcome, ids, taken } = merging;
  const facts = await withoutTakenIds(unit, work, work.id);
  const externalIds = await freeIds(unit, [...work.externalIds, ...externalIdsOf(facts)], work.id);
  const { id, addedAt, changedAt } = work;
  await unit.works.put({ ...facts, id, addedAt, changedAt, externalIds });
  outcome.added++;
  taken.add(id);
  ids.set(id, id);
}

async function joinInto(merging: Merging, before: Work, here: Work, work: Work): Promise<void> {
  const merged = await joinWorks(merging.unit, here, work);
  const dropped = differs(merged, work, ['title', 'venue', 'year', 'status']);
  await settle(merging.outcome, before, merged, (record) => merging.unit.works.put(record), dropped);
  merging.taken.add(merged.id);
  merging.ids.set(work.id, merged.id);
}

/** Those of these ids that no other work has. Titles may be shared. */
async function freeIds(unit: Unit, ids: readonly string[], workId: string): Promise<string[]> {
  const free: string[] = [];
  for (const id of ids) {
    const holders = id.startsWith('title:') ? [] : await unit.works.where('externalIds', id);
    if (holders.every((holder) => holder.id === workId)) free.push(id);
  }
  return joinIds(free, []);
}

/** The later changed is the base, the other fills in; id and place in the library stay. What was corrected by hand on either side stands. */
async function joinWorks(unit: Unit, here: Work, fromFile: Work): Promise<Work> {
  const facts = { ...(await withoutTakenIds(unit, fromFile, here.id)) } as Work;
  const free = await freeIds(unit, [...fromFile.externalIds, ...externalIdsOf(facts)], here.id);
  const externalIds = joinIds(here.externalIds, addableIds(here, free));
  const { id, addedAt, changedAt } = fromFile;
  const theirs: Work = { ...facts, id, addedAt, changedAt, externalIds };
  const isLater = changedAt > here.changedAt;
  const merged = isLater ? mergeWorks(theirs, here) : mergeWorks(here, theirs);
  return { ...merged, id: here.id, externalIds };
}

const mergeShelf = (here: ShelfEntry, entry: ShelfEntry): ShelfEntry =>
  joinEntries(here, { ...entry, workId: here.workId }, 'later');

async function mergeResearcher(unit: Unit, researcher: Researcher, outcome: Outcome): Promise<string> {
  const here =
    (await unit.researchers.get(researcher.id)) ??
    (await firstFound([...researcher.pages, undefined], (page) => followedOnPage(unit, researcher, page)));
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
  // What the user set is as they set it last, also when that was nothing.
  const { addedNames: _names, groups: _groups, pausedAt: _paused, ...known } = earlier;
  return {
    ...known,
    ...later,
    ...(variants.length > 0 ? { variants } : {}),
    id: here.id,
    ids: { ...earlier.ids, ...later.ids },
    pages: union(later.pages, earlier.pages, 50),
    followedAt: here.followedAt < fromFile.followedAt ? here.followedAt : fromFile.followedAt,
  };
}
