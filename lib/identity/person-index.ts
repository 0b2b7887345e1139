import type { PersonMatch } from '../model/arrival.ts';
import type { Author } from '../model/work.ts';
import { bylineForms, followedForms, initialForms } from './names.ts';
import { reasons } from './reasons.ts';

/** Somebody followed, as far as bylines are compared. */
export interface Followed {
  id: string;
  name: string;
  variants?: readonly string[] | undefined;
}

/** What a byline is compared with. */
export interface Byline {
  title: string;
  authors: readonly Author[];
}

/** Everybody followed, found by the keys of their names: one hash look-up for each name on a byline. */
export interface PersonIndex {
  people: ReadonlyMap<string, Followed>;
  /** Folded full name -> ids of those written so; several people may share a name. */
  byForm: ReadonlyMap<string, readonly string[]>;
}

export function buildPersonIndex(people: Iterable<Followed>): PersonIndex {
  const byId = new Map<string, Followed>();
  const byForm = new Map<string, string[]>();
  for (const person of people) {
    byId.set(person.id, person);
    for (const name of [person.name, ...(person.variants ?? [])]) {
      for (const form of followedForms(name)) {
        const ids = byForm.get(form);
        if (!ids) byForm.set(form, [person.id]);
        else if (!ids.includes(person.id)) ids.push(person.id);
      }
    }
  }
  return { people: byId, byForm };
}

/**
 * Who of those followed wrote this work.
 *
 * @param known ids of those whose own page lists the work: they are sure, whatever the byline says
 * @returns one match for each person, known ones first; a name equal in full is likely, initials are nothing
 */
export function matchWork(index: PersonIndex, work: Byline, known: Iterable<string> = []): PersonMatch[] {
  const matches = new Map<string, PersonMatch>();
  for (const id of known) {
    const person = index.people.get(id);
    if (person) matches.set(id, knownMatch(person, work.authors));
  }
  if (index.byForm.size === 0) return [...matches.values()];
  for (const [author, { name }] of work.authors.entries()) {
    for (const form of bylineForms(name)) {
      for (const id of index.byForm.get(form) ?? []) {
        if (matches.has(id)) continue;
        const person = index.people.get(id)!;
        matches.set(id, { researcherId: id, name: person.name, author, how: 'likely', reasons: [reasons.sameName] });
      }
    }
  }
  return [...matches.values()];
}

/**
 * Whether a byline, as a page writes it ("Authors: Jun Rii, Ilse Vanbergen"), has a name that somebody followed is written by. A
 * filter, never a match: the paper is worth reading whole.
 */
export function namesSomebody(index: PersonIndex, byline: string): boolean {
  if (index.byForm.size === 0) return false;
  return byline
    .replace(/^\s*Authors?:/, '')
    .split(/[,;\n]/)
    .some((name) => bylineForms(name).some((form) => index.byForm.has(form)));
}

/** A work their own page lists: sure. */
export function knownMatch(person: Followed, authors: readonly Author[]): PersonMatch {
  const author = placeInByline(person, authors);
  return {
    researcherId: person.id,
    name: person.name,
    ...(author === undefined ? {} : { author }),
    how: 'sure',
    reasons: [reasons.ownPage],
  };
}

/**
 * Where somebody stands in the byline of a work that is theirs: by full name, else by family name and initial when only one
 * author has them. `undefined` when it cannot be told.
 */
export function placeInByline(person: Followed, authors: readonly Author[]): number | undefined {
  const names = [person.name, ...(person.variants ?? [])];
  const full = new Set(names.flatMap(followedForms));
  const equal = authors.findIndex(({ name }) => bylineForms(name).some((form) => full.has(form)));
  if (equal >= 0) return equal;
  const initials = new Set(names.flatMap(initialForms));
  const alike = authors.flatMap(({ name }, at) => (initials.has(initialForms(name)[0] ?? '') ? [at] : []));
  return alike.length === 1 ? alike[0] : undefined;
}
