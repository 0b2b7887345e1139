import { externalIdsOf, strongIds } from '../identity/external-ids.ts';
import { joinManifestations, manifestationOf } from '../identity/manifestations.ts';
import { factsOf, joinIds, mergeFacts, mergeWorks } from '../identity/merge-work.ts';
import { isSameWork } from '../identity/same-work.ts';
import { addableIds } from '../identity/work-edits.ts';
import type { Arrival } from '../model/arrival.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import { canonical } from './canonical.ts';
import type { ArrivalRecord } from './db.ts';
import { joinEntries } from './shelf-entry.ts';
import type { Unit } from './unit.ts';

/*
 * Works and what hangs on them. Invariants: an arXiv id or DOI belongs to one work; whatever names a work names one that is there;
 * a work is there because somebody saved it, its author is followed, or it arrived.
 */

/** The stored work a page speaks of, if any. */
export async function findWork(unit: Unit, onPage: WorkOnPage): Promise<Work | undefined> {
  return (await sameWorks(unit, onPage))[0];
}

/**
 * Stored works that are this one, surest first. More than one only when the page shows that they are one. A work that two papers of one
 * title could be is neither: it stays by itself, and is found again by entries that say no more than it does.
 */
export async function sameWorks(unit: Unit, onPage: WorkOnPage & { externalIds?: readonly string[] }): Promise<Work[]> {
  const found: Work[] = [];
  const ofTitle: Work[] = [];
  for (const id of new Set([...externalIdsOf(onPage), ...(onPage.externalIds ?? [])])) {
    for (const work of await unit.works.where('externalIds', id)) {
      if (found.includes(work) || ofTitle.includes(work)) continue;
      if (id.startsWith('title:')) ofTitle.push(work);
      else if (isSameWork(work, onPage)) found.push(work);
    }
  }
  const [first, ...others] = [...found, ...clearOf(ofTitle, onPage)];
  return first ? [first, ...others.filter((work) => isSameWork(first, work) || bridged(first, work, onPage))] : [];
}

/** Which works of its title are this one without a doubt. */
function clearOf(ofTitle: readonly Work[], onPage: WorkOnPage & { externalIds?: readonly string[] }): Work[] {
  const same = ofTitle.filter((work) => isSameWork(work, onPage));
  const strangers = ofTitle.filter((work) => !same.includes(work));
  const clear = same.filter((work) => !strangers.some((stranger) => isSameWork(stranger, work)));
  const agree = (works: Work[]) =>
    works.every((work) => works.every((other) => other === work || isSameWork(other, work)));
  if (agree(clear)) return clear;
  const vague = hasStrongId(onPage) ? [] : clear.filter((work) => !hasStrongId(work));
  return agree(vague) ? vague : [];
}

const hasStrongId = (work: WorkOnPage & { externalIds?: readonly string[] }): boolean =>
  [...externalIdsOf(work), ...(work.externalIds ?? [])].some((id) => !id.startsWith('title:'));

/** Two stored works without an id in common are one when the page's entry is both, and they do not contradict each other. */
const bridged = (a: Work, b: Work, onPage: WorkOnPage): boolean =>
  isSameWork({ ...mergeFacts(a, factsOf(onPage)), externalIds: joinIds(a.externalIds, externalIdsOf(onPage)) }, b);

/**
 * Keep what a page states of a work: adds it to the work it is, makes a new one when there is none, and makes one of several
 * when it shows that they are one (everything that named the others then names the one).
 *
 * @param from address of the page: where the work was met is kept with it
 */
export async function keepWork(unit: Unit, onPage: WorkOnPage, now: string, from?: string): Promise<Work> {
  return keepAs(unit, await sameWorks(unit, onPage), onPage, now, from);
}

/** The same of a work that was looked up already: `known` is what `sameWorks` gave. */
export async function keepAs(
  unit: Unit,
  known: readonly Work[],
  onPage: WorkOnPage,
  now: string,
  from?: string,
): Promise<Work> {
  let work = known[0];
  if (!work) {
    const id = crypto.randomUUID();
    work = { ...(await withoutTakenIds(unit, onPage, id)), id, externalIds: [], addedAt: now, changedAt: now };
  }
  for (const other of known.slice(1)) work = await unite(unit, work, other);
  const facts = await withoutTakenIds(unit, onPage, work.id);
  const merged: Work = {
    ...mergeFacts(work, facts),
    externalIds: joinIds(work.externalIds, addableIds(work, externalIdsOf(facts))),
  };
  if (known.length === 0 || canonical(merged) !== canonical(work)) work = { ...merged, changedAt: now };
  const met = manifestationOf(facts, from, now);
  const manifestations = met && joinManifestations(work.manifestations, [met]);
  // Being met once more is no change of the work.
  if (manifestations) work = { ...work, manifestations };
  await unit.works.put(work);
  return work;
}

/** The facts without an arXiv id or DOI that belongs to another work: a wrong link on a page. */
export async function withoutTakenIds(unit: Unit, onPage: WorkOnPage, workId: string): Promise<WorkOnPage> {
  const facts = factsOf(onPage);
  const { arxiv, doi } = strongIds(facts);
  const taken = async (id: string | undefined): Promise<boolean> =>
    id !== undefined && (await unit.works.where('externalIds', id)).some((other) => other.id !== workId);
  if (await taken(arxiv)) {
    delete facts.arxivId;
    delete facts.arxivVersion;
    if (facts.doi && !doi) delete facts.doi;
  }
  if (await taken(doi)) delete facts.doi;
  return facts;
}

/** Make one of two works: the one known longer stays, and all that named the other names it. */
export async function unite(unit: Unit, a: Work, b: Work): Promise<Work> {
  const [kept, gone] = b.addedAt < a.addedAt || (b.addedAt === a.addedAt && b.id < a.id) ? [b, a] : [a, b];
  const work = mergeWorks(kept, gone);
  await unit.works.delete(gone.id);
  await unit.works.put(work);
  for (const authorship of await unit.authorships.where('workId', gone.id)) {
    await unit.authorships.delete([authorship.researcherId, gone.id]);
    const there = await unit.authorships.get([authorship.researcherId, work.id]);
    const addedAt = there && there.addedAt < authorship.addedAt ? there.addedAt : authorship.addedAt;
    await unit.authorships.put({ ...authorship, workId: work.id, addedAt });
  }
  await moveShelf(unit, gone.id, work.id);
  await moveArrival(unit, gone.id, work.id);
  await moveNews(unit, gone.id, work.id);
  return work;
}

async function moveNews(unit: Unit, from: string, to: string): Promise<void> {
  for (const news of await unit.news.where('workId', from)) {
    await unit.news.delete(news.id);
    const id = news.id.replace(from, to);
    if (!(await unit.news.get(id))) await unit.news.put({ ...news, id, workId: to });
  }
}

async function moveShelf(unit: Unit, from: string, to: string): Promise<void> {
  const moved = await unit.shelf.get(from);
  if (!moved) return;
  await unit.shelf.delete(from);
  const there = await unit.shelf.get(to);
  const entry = { ...moved, workId: to };
  await unit.shelf.put(there ? joinEntries(there, entry) : entry);
}

async function moveArrival(unit: Unit, from: string, to: string): Promise<void> {
  const moved = await unit.arrivals.get(from);
  const there = await unit.arrivals.get(to);
  if (moved) await unit.arrivals.delete(from);
  const arrival = moved && there ? joinArrivals(there, moved) : (moved ?? there);
  if (!arrival) return;
  // What their page listed before it was met is known, not new.
  const known = await unit.authorships.where('workId', to);
  const researchers = arrival.researchers.filter(
    (one) => !known.some((k) => k.researcherId === one.researcherId && k.addedAt < arrival.firstSeenAt),
  );
  await putArrival(unit, { ...arrival, workId: to, researchers });
}

/** First met when either was; seen when either was. */
export function joinArrivals(a: Arrival, b: Arrival): Arrival {
  const first = a.firstSeenAt <= b.firstSeenAt ? a : b;
  const { unseen: _unseen, ...rest } = first;
  const researchers = [...a.researchers, ...b.researchers.filter((one) => !hasResearcher(a, one.researcherId))];
  return { ...rest, researchers, ...(a.unseen && b.unseen ? { unseen: 1 as const } : {}) };
}

export const hasResearcher = (arrival: Arrival, id: string): boolean =>
  arrival.researchers.some(({ researcherId }) => researcherId === id);

/** Write an arrival with what it is looked up by; one of nobody is deleted. */
export async function putArrival(unit: Unit, arrival: Arrival): Promise<void> {
  if (arrival.researchers.length === 0) return unit.arrivals.delete(arrival.workId);
  await unit.arrivals.put(arrivalRecord(arrival));
}

export function arrivalRecord(arrival: Arrival): ArrivalRecord {
  const people = arrival.researchers.map(({ researcherId }) => researcherId);
  return { ...toArrival(arrival), people, ...(arrival.unseen ? { unseenFor: people } : {}) };
}

/** An arrival as the model has it. */
export function toArrival(record: Arrival): Arrival {
  const { workId, researchers, firstSeenAt, firstSeenOn, unseen } = record;
  return { workId, researchers, firstSeenAt, firstSeenOn, ...(unseen ? { unseen } : {}) };
}

/** Delete a work that nothing names any more. */
export async function dropUnused(unit: Unit, workId: string): Promise<void> {
  if (await isUsed(unit, workId)) return;
  await unit.works.delete(workId);
  for (const news of await unit.news.where('workId', workId)) await unit.news.delete(news.id);
}

export async function isUsed(unit: Unit, workId: string): Promise<boolean> {
  if ((await unit.shelf.get(workId)) || (await unit.arrivals.get(workId))) return true;
  return (await unit.authorships.where('workId', workId)).length > 0;
}

/** Take somebody out of the store with all that is there because of them only. */
export async function forgetResearcher(unit: Unit, researcherId: string): Promise<void> {
  await unit.researchers.delete(researcherId);
  const workIds = new Set<string>();
  for (const authorship of await unit.authorships.where('researcherId', researcherId)) {
    await unit.authorships.delete([researcherId, authorship.workId]);
    workIds.add(authorship.workId);
  }
  for (const arrival of await unit.arrivals.where('people', researcherId)) {
    const researchers = arrival.researchers.filter((one) => one.researcherId !== researcherId);
    await putArrival(unit, { ...arrival, researchers });
    workIds.add(arrival.workId);
  }
  for (const news of await unit.news.where('people', researcherId)) {
    const people = news.people.filter((id) => id !== researcherId);
    await (people.length > 0 ? unit.news.put({ ...news, people }) : unit.news.delete(news.id));
  }
  for (const workId of workIds) await dropUnused(unit, workId);
}
