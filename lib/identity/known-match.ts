import type { PersonMatch } from '../model/arrival.ts';
import type { Author } from '../model/work.ts';
import { bylineForms, followedForms, initialForms } from './names.ts';
import { reasons } from './reasons.ts';

/** Somebody followed, as far as their names go. */
interface Named {
  id: string;
  name: string;
  variants?: readonly string[] | undefined;
  addedNames?: readonly string[] | undefined;
}

/** A work known to be theirs: their own page lists it, or the user said so. */
export function knownMatch(person: Named, authors: readonly Author[], said = false): PersonMatch {
  const author = placeInByline(person, authors);
  return {
    researcherId: person.id,
    name: person.name,
    ...(author === undefined ? {} : { author }),
    how: 'sure',
    reasons: [said ? reasons.saidTheirs : reasons.ownPage],
  };
}

/**
 * Where somebody stands in the byline of a work that is theirs: by full name, else by family name and initial when only one
 * author has them. `undefined` when it cannot be told.
 */
export function placeInByline(
  { name, variants = [], addedNames = [] }: Omit<Named, 'id'>,
  authors: readonly Author[],
): number | undefined {
  const names = [name, ...variants, ...addedNames];
  const full = new Set(names.flatMap(followedForms));
  const equal = authors.findIndex((author) => bylineForms(author.name).some((form) => full.has(form)));
  if (equal >= 0) return equal;
  const initials = new Set(names.flatMap(initialForms));
  const alike = authors.flatMap((author, at) => (initials.has(initialForms(author.name)[0] ?? '') ? [at] : []));
  return alike.length === 1 ? alike[0] : undefined;
}
