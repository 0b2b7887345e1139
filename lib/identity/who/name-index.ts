import { parseNames } from './name.ts';
import { indexKeys } from './name-keys.ts';

/** Somebody followed, as far as names go. */
export interface Followed {
  id: string;
  name: string;
  variants?: readonly string[] | undefined;
  /** Names the user gave in addition. */
  addedNames?: readonly string[] | undefined;
  /** How they sign, where no name of theirs tells it: a name in characters has a Latin one on every byline. */
  signs?: readonly string[] | undefined;
}

/** Everybody followed, by the keys of their names. Holds no more than it needs to find them: it is kept as long as the background lives. */
export interface NameIndex {
  people: ReadonlyMap<string, Followed>;
  /** A key of a name (name-keys.ts) -> ids of those it may be. */
  byKey: ReadonlyMap<string, readonly string[]>;
  /** The family name of a key -> first letters of the given names beside it. */
  letters: ReadonlyMap<string, string>;
}

/** All names of somebody, the one they are followed under first. */
export const allNames = ({ name, variants = [], addedNames = [], signs = [] }: Followed): string[] => [
  name,
  ...variants,
  ...addedNames,
  ...signs,
];

/** Index followed people under every name of theirs. */
export function buildIndex(people: Iterable<Followed>): NameIndex {
  const byId = new Map<string, Followed>();
  const byKey = new Map<string, string[]>();
  const letters = new Map<string, string>();
  for (const person of people) {
    const { id, name, variants, addedNames, signs } = person;
    byId.set(id, { id, name, variants, addedNames, signs });
    for (const key of new Set(allNames(person).flatMap(parseNames).flatMap(indexKeys))) {
      const there = byKey.get(key);
      if (there) there.push(id);
      else {
        byKey.set(key, [id]);
        const space = key.lastIndexOf(' ');
        const family = key.slice(0, space);
        letters.set(family, (letters.get(family) ?? '') + key.slice(space + 1, space + 2));
      }
    }
  }
  return { people: byId, byKey, letters };
}
