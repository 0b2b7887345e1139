import { externalIdsOf } from '../identity/external-ids.ts';
import { placeInByline } from '../identity/known-match.ts';
import { reasons } from '../identity/reasons.ts';
import type { Frequencies } from '../identity/who/frequencies.ts';
import type { MarkedPerson, PersonMatch } from '../model/arrival.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import { withStated } from '../parse/stated-work.ts';
import { addArrival, isUnmet } from './arrive.ts';
import { isRejected } from './corrections.ts';
import type { ResearcherRecord } from './db.ts';
import { type Judge, judgeIn } from './judge.ts';
import { findWork, keepWork } from './keep.ts';
import { tellChanges } from './news.ts';
import type { PeopleCache } from './people-index.ts';
import { setThereIn, wasThereIn } from './queue.ts';
import type { Unit } from './unit.ts';

/** A paper from before the follow that was submitted longer ago than this is no news, in days: holds do not last that long. */
export const longestHold = 120;
const DAY = 86_400_000;
/** Profiles kept from one answer to the next, 60 kB each for a dozen works: answers tell of the same people again. */
const KEPT_PROFILES = 100;

/** A work in an answer (lib/sources/source.ts). */
interface Met {
  work: WorkOnPage;
  submittedAt?: string;
}

/** What an answer is, for the library. */
export interface Meeting {
  /** See `Meaning` in lib/sources/source.ts. */
  meaning: 'met' | 'confirmed' | 'identified' | 'known';
  /** Whose works they are, when `confirmed` or `identified`. */
  person?: string | undefined;
  /** What the source is asked for: arXiv tells of versions and comments, and tells again. */
  retells: boolean;
  /** Whether the source has told all it knew of somebody once before. */
  askedBefore(researcherId: string): Promise<boolean>;
  now: string;
  /** The address that was asked. */
  from: string;
  /** To weigh bylines with, once it is loaded (judge.ts). */
  frequencies: Frequencies | undefined;
  /** What `meetWorks` answered to the answer before. */
  people: PeopleCache | undefined;
}

/**
 * Take in what a source answered: works of followed people that were not known arrive, what was there when the person was followed is the
 * baseline and is kept quietly, what is new about known works is told. Works of nobody leave no trace.
 *
 * @returns the people as they were read, for the next answer
 */
export async function meetWorks(unit: Unit, met: readonly Met[], meeting: Meeting): Promise<PeopleCache> {
  const judge = await judgeIn(unit, meeting.frequencies, meeting.people);
  await Promise.all(
    [...new Set(met.flatMap(({ work }) => externalIdsOf(work)))].map((id) => unit.works.where('externalIds', id)),
  );
  for (const one of met) await meet(unit, judge, one, meeting);
  return judge.cache(KEPT_PROFILES);
}

async function meet(unit: Unit, judge: Judge, one: Met, meeting: Meeting): Promise<void> {
  const known = await findWork(unit, one.work);
  if (meeting.meaning === 'known' && !known) return;
  const people = meeting.meaning === 'known' ? [] : await peopleOf(unit, judge, known, one.work, meeting);
  const arriving: PersonMatch[] = [];
  const theirs: string[] = [];
  for (const match of people) {
    const person = await unit.researchers.get(match.researcherId);
    if (!person) continue;
    const news = await isNews(unit, person, known, one, meeting);
    if (news && !person.pausedAt) arriving.push(match);
    // Papers on arXiv are remembered by their number (`sight`).
    if (!news && !one.work.arxivId && !(await meeting.askedBefore(person.id)))
      await setThereIn(unit, person.id, externalIdsOf(one.work), meeting.now);
    if (meeting.meaning === 'confirmed' && match.researcherId === meeting.person) theirs.push(person.id);
  }
  if (known || arriving.length > 0 || theirs.length > 0) {
    // Read of those only that are kept: most of an answer is by nobody followed.
    const stated = withStated(one.work);
    const work = await keepWork(unit, stated, meeting.now, meeting.from);
    if (arriving.length > 0) await addArrival(unit, work.id, arriving, { now: meeting.now, where: meeting.from });
    for (const researcherId of theirs)
      if (!(await unit.authorships.get([researcherId, work.id])))
        await unit.authorships.put({ researcherId, workId: work.id, addedAt: meeting.now });
    if (known) await tell(unit, known, stated, work.id, meeting);
  }
  if (people.length > 0) await sight(unit, one, arriving.length > 0, meeting.now);
}

/** What is known of a work may be older than what a source tells of it the first time; arXiv was heard before when it told a version. */
async function tell(unit: Unit, known: Work, facts: WorkOnPage, workId: string, meeting: Meeting): Promise<void> {
  const first = !meeting.retells || known.arxivVersion === undefined;
  await tellChanges(unit, { known, facts, workId, first }, meeting);
}

async function peopleOf(
  unit: Unit,
  judge: Judge,
  known: Work | undefined,
  work: WorkOnPage,
  { meaning, person }: Meeting,
): Promise<PersonMatch[]> {
  const matches = (await judge.whose(known, work)).filter(isTheirs);
  const followed = person === undefined ? undefined : judge.index.people.get(person);
  if (!followed || (meaning !== 'confirmed' && meaning !== 'identified')) return matches;
  // What the user said stands against any service.
  if (await isRejected(unit, followed.id, known?.externalIds ?? externalIdsOf(work))) return matches;
  const author = placeInByline(followed, work.authors);
  const rest = matches.filter(({ researcherId }) => researcherId !== followed.id);
  const match = matches.find(({ researcherId }) => researcherId === followed.id);
  if (meaning === 'confirmed') return [theirs(followed, author, 'sure', reasons.authorFeed), ...rest];
  // A service that put a stranger's paper under the number is not believed against the byline.
  if (author === undefined) return matches;
  return [match ?? theirs(followed, author, 'likely', reasons.authorNumber), ...rest];
}

const isTheirs = (match: MarkedPerson): match is PersonMatch => match.how !== 'same-name';

const theirs = (
  { id, name }: { id: string; name: string },
  author: number | undefined,
  how: PersonMatch['how'],
  reason: PersonMatch['reasons'][number],
): PersonMatch => ({ researcherId: id, name, ...(author === undefined ? {} : { author }), how, reasons: [reason] });

/**
 * Whether a work is news of somebody: not known to be theirs, not arrived, not met before the follow, and not part of what the source knew
 * when they were followed. After its first answer the date does not decide, since papers are held back and announced late.
 */
async function isNews(
  unit: Unit,
  person: ResearcherRecord,
  known: Work | undefined,
  one: Met,
  meeting: Meeting,
): Promise<boolean> {
  if (!(await isUnmet(unit, person, known, one.work))) return false;
  const submittedAt = submitted(one, meeting.now);
  if (submittedAt !== undefined && submittedAt >= person.followedAt) return true;
  if (!(await meeting.askedBefore(person.id))) return false;
  if (await wasThereIn(unit, person.id, externalIdsOf(one.work))) return false;
  return submittedAt === undefined || Date.parse(meeting.now) - Date.parse(submittedAt) < longestHold * DAY;
}

/** When a work was submitted or published, as far as it can be told: by its arXiv number to the month. This year is any day of it. */
function submitted({ work, submittedAt }: Met, now: string): string | undefined {
  if (submittedAt) return submittedAt;
  const month = /^(\d\d)(\d\d)\./.exec(work.arxivId ?? '');
  const day = month ? `20${month[1]}-${month[2]}-01` : work.publishedOn;
  if (day) return new Date(`${day}${'-01-01'.slice(day.length - 4)}`).toISOString();
  return work.year === undefined || work.year >= Number(now.slice(0, 4))
    ? undefined
    : `${work.year}-01-01T00:00:00.000Z`;
}

/** Remember that a paper was met; what is no news was there since it was submitted, so that no listing takes it for new. */
async function sight(unit: Unit, one: Met, isArrival: boolean, now: string): Promise<void> {
  const { arxivId } = one.work;
  if (!arxivId || (await unit.sightings.get(arxivId))) return;
  const at = submitted(one, now);
  await unit.sightings.put({ arxivId, firstSeenAt: isArrival || at === undefined || at > now ? now : at });
}
