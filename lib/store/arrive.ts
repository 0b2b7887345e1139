import type { Arrival, PersonMatch } from '../model/arrival.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import type { ResearcherRecord } from './db.ts';
import { hasResearcher, putArrival } from './keep.ts';
import type { Unit } from './unit.ts';

/**
 * Whether a work can be news of somebody, wherever it was met: it is not listed on their page, has not arrived, and was not met before they
 * were followed.
 *
 * @param known the work as it is stored
 */
export async function isUnmet(
  unit: Unit,
  person: Pick<ResearcherRecord, 'id' | 'followedAt'>,
  known: Work | undefined,
  { arxivId }: Pick<WorkOnPage, 'arxivId'>,
): Promise<boolean> {
  const arrival = known && (await unit.arrivals.get(known.id));
  if (arrival && hasResearcher(arrival, person.id)) return false;
  if (known && (await unit.authorships.get([person.id, known.id]))) return false;
  const sighting = arxivId ? await unit.sightings.get(arxivId) : undefined;
  return ![known?.addedAt, sighting?.firstSeenAt].some((at) => at !== undefined && at < person.followedAt);
}

/** Lets a work arrive, or tells of further people whose it is. @param where the address it was met at */
export async function addArrival(
  unit: Unit,
  workId: string,
  matches: readonly PersonMatch[],
  { now, where }: { now: string; where: string },
): Promise<void> {
  const added = matches.map(({ researcherId, how, reasons }) => ({ researcherId, how, reasons }));
  const there = await unit.arrivals.get(workId);
  const arrival: Arrival = there
    ? { ...there, researchers: [...there.researchers, ...added] }
    : { workId, researchers: added, firstSeenAt: now, firstSeenOn: where, unseen: 1 };
  await putArrival(unit, arrival);
}
