import type { Finder } from '../identity/who/find-names.ts';
import type { Frequencies } from '../identity/who/frequencies.ts';
import { buildProfile, type Profile } from '../identity/who/profile.ts';
import type { KnownWork, Person, Correction as Said } from '../identity/who/types.ts';
import type { Correction } from '../model/correction.ts';
import type { Work } from '../model/work.ts';
import type { Unit } from './unit.ts';

/** Followed co-authors whose works are read, and works of each: they tell who works with whom. */
const MOST_COAUTHORS = 10;
const MOST_WORKS = 100;

/** All that is known of somebody followed, read for weighing; `undefined` when they are not followed any more. */
export async function readProfile(
  unit: Unit,
  id: string,
  finder: Finder,
  frequencies: Frequencies,
): Promise<Profile | undefined> {
  const person = await unit.researchers.get(id);
  if (!person) return undefined;
  const works = await worksOf(unit, id);
  const corrections = await unit.corrections.where('researcherId', id);
  const { name, variants = [], addedNames = [], affiliation, ids } = person;
  const known: Person = {
    id,
    name,
    variants: [...variants, ...addedNames],
    ...(affiliation ? { affiliation } : {}),
    ids,
    works,
    corrections: corrections.map(asSaid),
  };
  return buildProfile(known, frequencies, await worksOfCoauthors(unit, id, works, finder));
}

/** Works known to be theirs. */
export async function worksOf(unit: Unit, researcherId: string, most = Number.POSITIVE_INFINITY): Promise<Work[]> {
  const authorships = await unit.authorships.where('researcherId', researcherId);
  const works = await Promise.all(authorships.slice(0, most).map(({ workId }) => unit.works.get(workId)));
  return works.filter((work) => work !== undefined);
}

const asSaid = ({ theirs, authors, ...paper }: Correction): Said => ({
  theirs,
  paper: { ...paper, authors: authors.map((name) => ({ name })) },
});

/** Works of those of their co-authors who are followed, too. */
async function worksOfCoauthors(unit: Unit, id: string, works: readonly Work[], finder: Finder): Promise<KnownWork[]> {
  const names = new Set(works.flatMap(({ authors }) => (authors.length > 100 ? [] : authors.map(({ name }) => name))));
  const found = finder.candidates([...names].map((name) => ({ name }))).map(({ person }) => person.id);
  const others = [...new Set(found)].filter((other) => other !== id).slice(0, MOST_COAUTHORS);
  return (await Promise.all(others.map((other) => worksOf(unit, other, MOST_WORKS)))).flat();
}
