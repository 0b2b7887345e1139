import { externalIdsOf } from '../identity/external-ids.ts';
import { replacedSince } from '../identity/work-changes.ts';
import type { MarkedPerson, PersonMatch } from '../model/arrival.ts';
import type { Mark, Marks } from '../model/mark.ts';
import type { PaperLine } from '../model/paper-line.ts';
import type { Settings } from '../model/settings.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import { addArrival, isUnmet } from './arrive.ts';
import type { LecternDb } from './db.ts';
import { type FrequencySource, type Judge, judgeIn, weighing } from './judge.ts';
import { findWork, keepWork } from './keep.ts';
import { type Reading, tellChanges } from './news.ts';
import type { PeopleCache } from './people-index.ts';
import { settingsIn } from './settings.ts';
import { read, together, type Unit, write } from './unit.ts';
import { type Recording, visitTo } from './visits.ts';

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
  /** Whether a work arrived now, or something is new about a known one. */
  told: boolean;
}

/**
 * What is known of the papers on a page, in one transaction of keyed gets. With `record`, the visit goes on, first sightings are kept, and
 * works of followed people that were never met before arrive; `later`, nothing is written, which an answer would wait for.
 */
export async function markPapers(
  db: LecternDb,
  page: OpenPapers,
  options: { now: string; record: Recording; people?: PeopleCache | undefined; frequencies: FrequencySource },
): Promise<PaperMarks> {
  return weighing(options.frequencies, async (frequencies) => {
    const run = async (unit: Unit): Promise<PaperMarks> => {
      const ids = idsOn(page);
      // All is asked for at once: each question that waits for another makes the page wait as long again.
      const [judge, settings] = await together([
        judgeIn(unit, frequencies, options.people),
        settingsIn(unit),
        preload(unit, ids, page),
      ]);
      const { marks, whole } = await marksOf(unit, judge, { ...page, ids }, options);
      const told = [unit.arrivals, unit.news].some((table) => table.changes().length > 0);
      return { marks, whole, people: judge.cache(), settings, told };
    };
    return options.record === true ? (await write(db, run)).value : read(db, run);
  });
}

/** Identifiers of all papers on a page, each once. */
const idsOn = ({ works, papers = [] }: OpenPapers): string[] => [
  ...new Set([...works.map(({ arxivId }) => arxivId).filter((id) => id !== undefined), ...papers.map(({ id }) => id)]),
];

async function marksOf(
  unit: Unit,
  judge: Judge,
  { ids, ...page }: OpenPapers & { ids: readonly string[] },
  { now, record }: { now: string; record: Recording },
): Promise<{ marks: Marks; whole: string[] }> {
  const sent = new Set(page.works.map((work) => work.arxivId));
  const further = (page.papers ?? []).filter(({ id }) => !sent.has(id));
  const visit = page.listing ? await visitTo(unit, page.listing, now, record) : undefined;
  const previousEndedAt = visit?.previousEndedAt;
  const marks: Marks = {};
  for (const onPage of page.works) {
    const mark = await markWhole(unit, judge, onPage, { now, record: record === true, url: page.url });
    if (mark && onPage.arxivId) marks[onPage.arxivId] = mark;
  }
  const whole = new Set<string>();
  // All at once: of a page of hundreds of known papers, one after the other waits for the store hundreds of times.
  const known = await together(further.map(({ id }) => markKnown(unit, judge, id)));
  for (const [i, { id, byline }] of further.entries()) {
    const mark = known[i];
    if (mark) marks[id] = mark;
    if (mark?.people || (byline && judge.finder.namesSomebody(byline))) whole.add(id);
  }
  for (const id of ids) {
    const sighting = (await unit.sightings.get(id)) ?? (record ? { arxivId: id, firstSeenAt: now } : undefined);
    if (record === true && sighting) await unit.sightings.put(sighting);
    if (previousEndedAt && sighting && sighting.firstSeenAt > previousEndedAt)
      marks[id] = { ...marks[id], isNew: true };
  }
  const told = Object.fromEntries(Object.entries(marks).filter(([, mark]) => Object.keys(mark).length > 0));
  return { marks: told, whole: [...whole] };
}

/** So few papers of a month are asked for one by one, all at once: to count first what lies between them takes a question more. */
const FEW = 12;

/** Load what is asked of these papers with few requests; the rest of `marksOf` finds it there. */
async function preload(unit: Unit, ids: readonly string[], { works, listing }: OpenPapers): Promise<void> {
  const months = new Map<string, string[]>();
  for (const id of ids) {
    const month = /^(?:.*\/)?\d{4}/.exec(id)?.[0] ?? '';
    const ofMonth = months.get(month);
    if (ofMonth) ofMonth.push(id);
    else months.set(month, [id]);
  }
  const many = [...months.values()].filter(({ length }) => length > FEW);
  if (many.length > 0)
    await Promise.all([
      ...[unit.shelf, unit.arrivals, unit.authorships].map((table) => table.skipIfEmpty()),
      ...many.flatMap((ofMonth) => [
        unit.sightings.preload(ofMonth),
        unit.works.preload(
          ofMonth.map((id) => `arxiv:${id}`),
          'externalIds',
        ),
      ]),
    ]);
  const external = new Set([...works.flatMap(externalIdsOf), ...ids.map((id) => `arxiv:${id}`)]);
  await Promise.all([
    listing && unit.visits.get(listing),
    ...ids.map((id) => unit.sightings.get(id)),
    ...[...external].map((id) => unit.works.where('externalIds', id)),
  ]);
}

async function markWhole(
  unit: Unit,
  judge: Judge,
  onPage: WorkOnPage,
  { now, record, url }: { now: string; record: boolean; url: string },
): Promise<Mark | undefined> {
  const known = await findWork(unit, onPage);
  const people = await judge.whose(known, onPage);
  let work = known;
  if (record) {
    const arriving = await newTo(unit, people, known, onPage);
    if (known || arriving.length > 0) work = await keepWork(unit, onPage, now, url);
    if (work && arriving.length > 0) await addArrival(unit, work.id, arriving, { now, where: url });
    if (known && work) await tell(unit, known, work.id, onPage, { now, from: url });
  }
  if (work) return markStored(unit, work, people);
  return people.length > 0 ? { people } : undefined;
}

/** arXiv was heard before of a work when it told a version of it; what a listing of today has replaced is a version later. */
async function tell(unit: Unit, known: Work, workId: string, onPage: WorkOnPage, reading: Reading): Promise<void> {
  const arxivVersion = isOfToday(reading.from) ? replacedSince(known, onPage, reading.now) : undefined;
  const facts = arxivVersion ? { ...onPage, arxivVersion } : onPage;
  await tellChanges(unit, { known, facts, workId, first: known.arxivVersion === undefined }, reading);
}

const isOfToday = (url: string): boolean => /^\/list\/[^/]+\/new\b/.test(new URL(url).pathname);

/** Those for whom the work is news. */
async function newTo(
  unit: Unit,
  people: readonly MarkedPerson[],
  work: Work | undefined,
  onPage: WorkOnPage,
): Promise<PersonMatch[]> {
  const arriving: PersonMatch[] = [];
  for (const match of people) {
    if (match.how === 'same-name') continue;
    const person = await unit.researchers.get(match.researcherId);
    if (person && !person.pausedAt && (await isUnmet(unit, person, work, onPage)))
      arriving.push({ ...match, how: match.how });
  }
  return arriving;
}

/** Of a paper that is looked up, not compared. */
async function markKnown(unit: Unit, judge: Judge, arxivId: string): Promise<Mark | undefined> {
  const [work] = await unit.works.where('externalIds', `arxiv:${arxivId}`);
  if (!work) return undefined;
  const [people] = await together([judge.whose(work, undefined), unit.shelf.get(work.id)]);
  return markStored(unit, work, people);
}

async function markStored(unit: Unit, work: Work, people: MarkedPerson[]): Promise<Mark> {
  const [shelf, arrival] = await together([unit.shelf.get(work.id), unit.arrivals.get(work.id)]);
  return {
    ...(arrival?.unseen ? { arrival: true } : {}),
    ...(shelf ? { shelf: shelf.state, shelfAt: shelf.changedAt } : {}),
    ...(people.length > 0 ? { people } : {}),
  };
}
