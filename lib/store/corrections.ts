import { externalIdsOf, idsOf } from '../identity/external-ids.ts';
import type { Correction } from '../model/correction.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { StoreError } from './errors.ts';
import { dropUnused, findWork, keepWork, putArrival } from './keep.ts';
import type { WhichWork } from './shelf.ts';
import { read, type Unit, write } from './unit.ts';

/**
 * The user says whether a paper is by somebody followed; without `theirs`, what was said of it is taken back. "Yes, them" makes it one of
 * their known works; "not them" takes them off it, and no page or source puts them on it again.
 *
 * @throws StoreError `invalid` when the person is not followed, or the paper is not stored any more
 */
export async function correctPaper(
  db: LecternDb,
  { researcherId, which, theirs }: { researcherId: string; which: WhichWork; theirs: boolean | undefined },
  now: string,
): Promise<{ undo?: string }> {
  const { undo } = await write(
    db,
    async (unit) => {
      if (!(await unit.researchers.get(researcherId))) throw new StoreError('invalid', 'This person is not followed');
      const work = 'id' in which ? await unit.works.get(which.id) : await findWork(unit, which.onPage);
      const facts = 'id' in which ? work : which.onPage;
      if (!facts) throw new StoreError('invalid', 'This paper is not stored any more');
      const ids = [...new Set([...(work?.externalIds ?? []), ...externalIdsOf(facts)])].slice(0, 60);
      const said = await correctionIn(unit, researcherId, ids);
      if (theirs !== undefined && said?.theirs === theirs) return;
      if (said) await takeBack(unit, said, theirs === undefined, now);
      if (theirs === undefined || ids.length === 0) return;
      const about = { researcherId, paper: ids[0]!, externalIds: ids, theirs, at: now, ...teaching(work ?? facts) };
      if (theirs) await makeTheirs(unit, researcherId, work ?? (await keepWork(unit, facts, now)), now);
      const listed = !theirs && work !== undefined && (await takeOff(unit, researcherId, work));
      await unit.corrections.put({ ...about, ...(listed ? { listed } : {}) });
    },
    { action: 'person:correct', at: now },
  );
  return undo === undefined ? {} : { undo };
}

/** What the user said of papers and this person, said last first. */
export async function readCorrections(db: LecternDb, researcherId: string): Promise<Correction[]> {
  const said = await read(db, (unit) => unit.corrections.where('researcherId', researcherId));
  return said.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** What the user said of this person and a paper with these ids, its arXiv id or DOI before its title. */
export async function correctionIn(
  unit: Unit,
  researcherId: string,
  externalIds: readonly string[],
): Promise<Correction | undefined> {
  for (const id of externalIds)
    for (const said of await unit.corrections.where('externalIds', id))
      if (said.researcherId === researcherId && !isAnother(said, id, externalIds)) return said;
  return undefined;
}

/** Whether the user said "not them" of this person and a paper with these ids. */
export const isRejected = async (unit: Unit, researcherId: string, externalIds: readonly string[]): Promise<boolean> =>
  (await correctionIn(unit, researcherId, externalIds))?.theirs === false;

/** Of one title, but with arXiv numbers that differ: another paper. */
function isAnother(said: Correction, commonId: string, externalIds: readonly string[]): boolean {
  if (!commonId.startsWith('title:')) return false;
  const [there, here] = [idsOf(said.externalIds, 'arxiv'), idsOf(externalIds, 'arxiv')];
  return there.length > 0 && here.length > 0 && !there.some((id) => here.includes(id));
}

/** What the user said of a stored work. @param listed their own page lists it, or what was said before did */
export function correctionOf(
  work: Work,
  { listed, ...said }: Pick<Correction, 'researcherId' | 'theirs' | 'at'> & { listed: boolean },
): Correction {
  const about = { ...said, paper: work.externalIds[0]!, externalIds: work.externalIds, ...teaching(work) };
  return { ...about, ...(listed ? { listed } : {}) };
}

/** As much of a paper as a correction keeps. */
function teaching({ title, authors, year, arxivId, doi, primary, categories }: WorkOnPage) {
  return {
    title,
    authors: authors.slice(0, 200).map(({ name }) => name),
    ...(year === undefined ? {} : { year }),
    ...(arxivId ? { arxivId } : {}),
    ...(doi ? { doi } : {}),
    ...(primary ? { primary } : {}),
    ...(categories ? { categories } : {}),
  };
}

async function makeTheirs(unit: Unit, researcherId: string, work: Work, now: string): Promise<void> {
  if (await unit.authorships.get([researcherId, work.id])) return;
  await unit.authorships.put({ researcherId, workId: work.id, addedAt: now, said: true });
}

/** Nothing says any more that it is theirs. @returns whether it was among their works */
async function takeOff(unit: Unit, researcherId: string, work: Work): Promise<boolean> {
  const listed = (await unit.authorships.get([researcherId, work.id])) !== undefined;
  if (listed) await unit.authorships.delete([researcherId, work.id]);
  const arrival = await unit.arrivals.get(work.id);
  if (arrival) {
    const researchers = arrival.researchers.filter((one) => one.researcherId !== researcherId);
    await putArrival(unit, { ...arrival, researchers });
  }
  for (const news of await unit.news.where('workId', work.id)) {
    const people = news.people.filter((id) => id !== researcherId);
    if (people.length === news.people.length) continue;
    await (people.length > 0 ? unit.news.put({ ...news, people }) : unit.news.delete(news.id));
  }
  await dropUnused(unit, work.id);
  return listed;
}

/**
 * As if nothing had been said: what it alone made theirs is so no more, what it took from them is theirs again.
 *
 * @param whole nothing is said instead
 */
async function takeBack(unit: Unit, said: Correction, whole: boolean, now: string): Promise<void> {
  const { researcherId, paper, theirs, listed, at, externalIds: _ids, ...facts } = said;
  await unit.corrections.delete([researcherId, paper]);
  const onPage = { ...facts, authors: facts.authors.map((name) => ({ name })) };
  const work = await findWork(unit, onPage);
  if (theirs && work) {
    if (!(await unit.authorships.get([researcherId, work.id]))?.said) return;
    await unit.authorships.delete([researcherId, work.id]);
    if (whole) await dropUnused(unit, work.id);
  }
  if (listed) {
    const { id } = await keepWork(unit, onPage, now);
    await unit.authorships.put({ researcherId, workId: id, addedAt: at });
  }
}
