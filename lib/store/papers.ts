import { externalIdsOf } from '../identity/external-ids.ts';
import { matchWork, namesSomebody, type PersonIndex } from '../identity/person-index.ts';
import type { PersonMatch } from '../model/arrival.ts';
import type { Mark, Marks } from '../model/mark.ts';
import type { PaperLine } from '../model/paper-line.ts';
import type { Settings } from '../model/settings.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import { addArrival, isUnmet } from './arrive.ts';
import type { LecternDb } from './db.ts';
import { findWork, keepWork } from './keep.ts';
import { type PeopleCache, peopleIn } from './people.ts';
import { settingsIn } from './settings.ts';
import { read, type Unit, write } from './unit.ts';
import { openVisit } from './visits.ts';

/** Papers on an open arXiv page. */
export interface OpenPapers {
  url: string;
  listing?: string | undefined;
  /** Papers whole: compared with everybody followed. */
  works: readonly WorkOnPage[];
  /** Further papers: looked up, and looked through for names. */
  papers?: readonly PaperLine[];
}

export interface PaperMarks {
  marks: Marks;
  /** Of `papers`, those that may be by somebody followed: whose they are is told when they are sent whole. */
  whole: string[];
  people: PeopleCache;
  settings: Settings;
  /** Whether a work arrived now. */
  arrived: boolean;
}

/**
 * What is known of the papers on a page, in one transaction of keyed gets. With `record`, the visit goes on, first sightings are kept, and
 * works of followed people that were never met before arrive.
 */
export async function markPapers(
  db: LecternDb,
  page: OpenPapers,
  options: { now: string; record: boolean; people?: PeopleCache | undefined },
): Promise<PaperMarks> {
  const run = async (unit: Unit): Promise<PaperMarks> => {
    const people = await peopleIn(unit, options.people);
    const settings = await settingsIn(unit);
    const { marks, whole } = await marksOf(unit, people.index, page, options);
    return { marks, whole, people, settings, arrived: unit.arrivals.changes().length > 0 };
  };
  return options.record ? (await write(db, run)).value : read(db, run);
}

async function marksOf(
  unit: Unit,
  index: PersonIndex,
  page: OpenPapers,
  { now, record }: { now: string; record: boolean },
): Promise<{ marks: Marks; whole: string[] }> {
  const sent = new Set(page.works.map((work) => work.arxivId));
  const further = (page.papers ?? []).filter(({ id }) => !sent.has(id));
  const ids = [...new Set([...[...sent].filter((id) => id !== undefined), ...further.map(({ id }) => id)])];
  await preload(unit, ids, page.works);

  const visit = page.listing && record ? await openVisit(unit, page.listing, now) : undefined;
  const previousEndedAt = visit
    ? visit.previousEndedAt
    : page.listing && (await unit.visits.get(page.listing))?.previousEndedAt;
  const marks: Marks = {};
  for (const onPage of page.works) {
    const mark = await markWhole(unit, index, onPage, { now, record, url: page.url });
    if (mark && onPage.arxivId) marks[onPage.arxivId] = mark;
  }
  const whole = new Set<string>();
  for (const { id, byline } of further) {
    const [work] = await unit.works.where('externalIds', `arxiv:${id}`);
    const people = work ? await peopleOf(unit, index, work, undefined) : [];
    if (work) marks[id] = await markStored(unit, work, people);
    if (people.length > 0 || (byline && namesSomebody(index, byline))) whole.add(id);
  }
  for (const id of ids) {
    const sighting = (await unit.sightings.get(id)) ?? (record ? { arxivId: id, firstSeenAt: now } : undefined);
    if (record && sighting) await unit.sightings.put(sighting);
    if (previousEndedAt && sighting && sighting.firstSeenAt > previousEndedAt)
      marks[id] = { ...marks[id], isNew: true };
  }
  const told = Object.fromEntries(Object.entries(marks).filter(([, mark]) => Object.keys(mark).length > 0));
  return { marks: told, whole: [...whole] };
}

/** Load what is asked of these papers with few requests; the rest of `marksOf` finds it there. */
async function preload(unit: Unit, ids: readonly string[], works: readonly WorkOnPage[]): Promise<void> {
  const months = new Map<string, string[]>();
  for (const id of ids) {
    const month = /^(?:.*\/)?\d{4}/.exec(id)?.[0] ?? '';
    const ofMonth = months.get(month);
    if (ofMonth) ofMonth.push(id);
    else months.set(month, [id]);
  }
  await Promise.all(
    [...months.values()].flatMap((ofMonth) =>
      ofMonth.length < 4
        ? []
        : [
            unit.sightings.preload(ofMonth),
            unit.works.preload(
              ofMonth.map((id) => `arxiv:${id}`),
              'externalIds',
            ),
          ],
    ),
  );
  const external = new Set([...works.flatMap(externalIdsOf), ...ids.map((id) => `arxiv:${id}`)]);
  await Promise.all([
    ...ids.map((id) => unit.sightings.get(id)),
    ...[...external].map((id) => unit.works.where('externalIds', id)),
  ]);
}

async function markWhole(
  unit: Unit,
  index: PersonIndex,
  onPage: WorkOnPage,
  { now, record, url }: { now: string; record: boolean; url: string },
): Promise<Mark | undefined> {
  let work = await findWork(unit, onPage);
  const people = await peopleOf(unit, index, work, onPage);
  if (record) {
    const arriving = await newTo(unit, people, work, onPage);
    if (work || arriving.length > 0) work = await keepWork(unit, onPage, now, url);
    if (work && arriving.length > 0) await addArrival(unit, work.id, arriving, { now, where: url });
  }
  if (work) return markStored(unit, work, people);
  return people.length > 0 ? { people } : undefined;
}

/** Everybody followed who wrote it: by their own page, by the byline on this page, or as it arrived. */
async function peopleOf(
  unit: Unit,
  index: PersonIndex,
  work: Work | undefined,
  onPage: WorkOnPage | undefined,
): Promise<PersonMatch[]> {
  const known = work ? (await unit.authorships.where('workId', work.id)).map((one) => one.researcherId) : [];
  const people = matchWork(index, onPage ?? { title: '', authors: [] }, known);
  const arrival = work && (await unit.arrivals.get(work.id));
  for (const { researcherId, how, reasons } of arrival?.researchers ?? []) {
    const name = index.people.get(researcherId)?.name;
    if (name && !people.some((one) => one.researcherId === researcherId))
      people.push({ researcherId, name, how, reasons });
  }
  return people;
}

/** Those for whom the work is news. */
async function newTo(
  unit: Unit,
  people: readonly PersonMatch[],
  work: Work | undefined,
  onPage: WorkOnPage,
): Promise<PersonMatch[]> {
  const arriving: PersonMatch[] = [];
  for (const match of people) {
    const person = await unit.researchers.get(match.researcherId);
    if (person && (await isUnmet(unit, person, work, onPage))) arriving.push(match);
  }
  return arriving;
}

async function markStored(unit: Unit, work: Work, people: PersonMatch[]): Promise<Mark> {
  const shelf = await unit.shelf.get(work.id);
  const arrival = await unit.arrivals.get(work.id);
  return {
    ...(arrival?.unseen ? { arrival: true } : {}),
    ...(shelf ? { shelf: shelf.state, shelfAt: shelf.changedAt } : {}),
    ...(people.length > 0 ? { people } : {}),
  };
}
