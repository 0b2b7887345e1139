import { externalIdsOf } from '../identity/external-ids.ts';
import { knownMatch } from '../identity/known-match.ts';
import { reasons } from '../identity/reasons.ts';
import { type Finder, finderIn } from '../identity/who/find-names.ts';
import type { Frequencies } from '../identity/who/frequencies.ts';
import { identify } from '../identity/who/identify.ts';
import type { NameIndex } from '../identity/who/name-index.ts';
import type { Profile } from '../identity/who/profile.ts';
import type { Answer, Paper } from '../identity/who/types.ts';
import type { MarkedPerson } from '../model/arrival.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import { isRejected } from './corrections.ts';
import { type PeopleCache, peopleIn } from './people-index.ts';
import { readProfile } from './profiles.ts';
import { together, type Unit } from './unit.ts';

/** Profiles kept from one message to the next: a page that asks again asks of the same few people. */
const KEPT_PROFILES = 4;

/** How often names and words occur: loaded when a byline is to be weighed, and not before. */
export interface FrequencySource {
  loaded: Frequencies | undefined;
  load(): Promise<Frequencies>;
}

/** Tells whose papers are, of those followed, within one transaction: the one place that decides. */
export interface Judge {
  index: NameIndex;
  finder: Finder;
  /**
   * Whose a paper is: known to be, arrived as, or signed by somebody followed. Those of whom the user said "not them" are left out;
   * `same-name` bears the name and no more.
   *
   * @param work the paper as it is stored
   * @param onPage as a page states it, with a byline; left out: only what is known is told
   */
  whose(work: Work | undefined, onPage: WorkOnPage | undefined): Promise<MarkedPerson[]>;
  /** What to keep for the next transaction, when this one is done: so many people with all that is known of them, asked for last. */
  cache(profiles?: number): PeopleCache;
}

/**
 * Do work that may weigh bylines. A transaction cannot wait for a file: it is loaded when the work turns out to need it, which then is begun
 * anew, before anything is written.
 */
export async function weighing<R>(
  source: FrequencySource,
  work: (frequencies: Frequencies | undefined) => Promise<R>,
): Promise<R> {
  try {
    return await work(source.loaded);
  } catch (error) {
    if (!(error instanceof Error && error.cause instanceof Wanted)) throw error;
    return work(await source.load());
  }
}

/** Thrown inside a transaction that lacks them. */
class Wanted extends Error {}

export async function judgeIn(
  unit: Unit,
  frequencies: Frequencies | undefined,
  kept: PeopleCache | undefined,
): Promise<Judge> {
  const people = await peopleIn(unit, kept);
  const { index } = people;
  const finder = finderIn(index);
  const profiles = new Map(people.profiles);

  const profileOf = async (id: string): Promise<Profile | undefined> => {
    if (!frequencies) throw new Wanted();
    const profile = profiles.get(id) ?? (await readProfile(unit, id, finder, frequencies));
    profiles.delete(id);
    if (profile) profiles.set(id, profile);
    return profile;
  };

  const whose = async (work: Work | undefined, onPage: WorkOnPage | undefined): Promise<MarkedPerson[]> => {
    const authors = onPage?.authors ?? [];
    const found = new Map<string, MarkedPerson>();
    const [authorships, arrival] = await together([
      work ? unit.authorships.where('workId', work.id) : [],
      work && unit.arrivals.get(work.id),
    ]);
    for (const { researcherId, said } of authorships) {
      const person = index.people.get(researcherId);
      if (person) found.set(researcherId, knownMatch(person, authors, said));
    }
    for (const { researcherId, how, reasons: why } of arrival?.researchers ?? []) {
      const person = index.people.get(researcherId);
      if (person && !found.has(researcherId))
        found.set(researcherId, { ...knownMatch(person, authors), how, reasons: why });
    }
    const paper = onPage && paperOf(work, onPage);
    for (const { person, author } of paper ? finder.candidates(authors) : []) {
      if (found.get(person.id)?.how === 'sure') continue;
      if (await isRejected(unit, person.id, idsOf(work, onPage!))) continue;
      const profile = await profileOf(person.id);
      const answer = profile && identify(profile, paper!, authors[author]!.name);
      const match = answer && matchOf(answer, person, author);
      if (match && surer(match, found.get(person.id))) found.set(person.id, match);
    }
    return [...found.values()];
  };

  return {
    index,
    finder,
    whose,
    cache: (most = KEPT_PROFILES) => ({ ...people, profiles: new Map([...profiles].slice(-most)) }),
  };
}

const RANK = { 'same-name': 0, likely: 1, sure: 2 } as const;
const surer = (a: MarkedPerson, b: MarkedPerson | undefined): boolean => !b || RANK[a.how] > RANK[b.how];

/** A byline with initials only, or in another spelling, is not the name of many: it is worth no question. */
function matchOf(
  { verdict, reasons: why }: Answer,
  { id, name }: { id: string; name: string },
  author: number,
): MarkedPerson | undefined {
  if (verdict === 'no') return undefined;
  const isInitials = why.some((reason) => reason.key === 'name' && reason.params.relation === 'initials');
  if (verdict === 'same-name' && isInitials) return undefined;
  return { researcherId: id, name, author, how: verdict, reasons: why.length > 0 ? why : [reasons.sameName] };
}

const idsOf = (work: Work | undefined, onPage: WorkOnPage): string[] => [
  ...new Set([...(work?.externalIds ?? []), ...externalIdsOf(onPage)]),
];

/** The paper as the page has it, with what else is known of it. */
function paperOf(work: Work | undefined, onPage: WorkOnPage): Paper {
  const paper = { ...work, ...onPage };
  const month = /^(\d\d)\d\d\./.exec(paper.arxivId ?? '');
  const isDated = paper.year !== undefined || paper.publishedOn !== undefined;
  return isDated || !month ? paper : { ...paper, year: 2000 + Number(month[1]) };
}
