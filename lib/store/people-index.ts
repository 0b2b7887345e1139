import { parseNames } from '../identity/who/name.ts';
import { buildIndex, type Followed, type NameIndex } from '../identity/who/name-index.ts';
import type { Profile } from '../identity/who/profile.ts';
import { lookupSignatures } from '../identity/who/signatures.ts';
import type { ResearcherRecord } from './db.ts';
import { worksOf } from './profiles.ts';
import type { Unit } from './unit.ts';

/** Everybody followed as bylines are looked through for them, kept between messages; the revisions tell what changed since. */
export interface PeopleCache {
  revision: number;
  index: NameIndex;
  /** Of known works and what the user said of them. */
  worksRevision: number;
  /** A few people with all that is known of them, asked for last last. */
  profiles: ReadonlyMap<string, Profile>;
}

/** As it stands in this transaction: what was kept, or anew when somebody was followed, changed or left, or their works changed. */
export async function peopleIn(unit: Unit, kept?: PeopleCache): Promise<PeopleCache> {
  const meta = unit.tx.objectStore('meta');
  const numberAt = async (key: 'peopleRevision' | 'worksRevision') => Number((await meta.get(key)) ?? 0);
  const [revision, worksRevision] = await Promise.all([numberAt('peopleRevision'), numberAt('worksRevision')]);
  const same = kept?.revision === revision ? kept : undefined;
  if (same?.worksRevision === worksRevision) return same;
  return { revision, worksRevision, index: same?.index ?? (await readIndex(unit)), profiles: new Map() };
}

async function readIndex(unit: Unit): Promise<NameIndex> {
  const people = await unit.tx.objectStore('researchers').getAll();
  return buildIndex(await Promise.all(people.map((person) => withSignatures(unit, person))));
}

/** A name in characters says nothing of how it is signed in Latin letters: their known works do. */
async function withSignatures(unit: Unit, person: ResearcherRecord): Promise<Followed> {
  const names = [person.name, ...(person.variants ?? []), ...(person.addedNames ?? [])].flatMap(parseNames);
  if (names.some(({ script, fromHangul }) => script === 'latin' && !fromHangul)) return person;
  const works = await worksOf(unit, person.id);
  return { ...person, signs: lookupSignatures(names, works).signatures.map(({ text }) => text) };
}
