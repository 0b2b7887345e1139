import type { Author } from '../../model/work.ts';
import { compareParsed } from './compare-names.ts';
import { isPlainParticle, isSuffix, type Name } from './name.ts';
import { allNames, type Followed, type NameIndex } from './name-index.ts';
import { lookupKeys } from './name-keys.ts';
import { namesOf } from './names-of.ts';
import { nicknameInitials } from './nicknames.ts';
import { familySkeletons, givenSkeleton } from './romanised.ts';

/** An author on a byline who may be somebody followed. */
export interface Candidate {
  person: Followed;
  /** Place in the byline, from 0. */
  author: number;
}

/** Looks for followed people on the bylines of one page. Remembers words it has met, so keep it no longer than that. */
export interface Finder {
  /**
   * The authors of a paper whose name agrees with somebody followed: a few hash look-ups for each author, and a comparison only where one
   * hits. Two followed people of one name both come.
   */
  candidates(authors: readonly Pick<Author, 'name'>[]): Candidate[];
  /**
   * Whether a byline, as a page writes it ("Authors: Jun Rii, Ilse Vanbergen"), has the name of somebody followed. A filter, never a match:
   * the paper is worth reading whole.
   */
  namesSomebody(byline: string): boolean;
}

export function finderIn(index: NameIndex): Finder {
  const mayBe = quickTest(index);
  const read = new Map<string, Name[]>();
  const theirs = (person: Followed): Name[] => {
    const names = read.get(person.id) ?? allNames(person).flatMap(namesOf);
    read.set(person.id, names);
    return names;
  };
  const who = (text: string): Followed[] => {
    if (!mayBe(text)) return [];
    const names = namesOf(text);
    const hits = new Set<string>();
    for (const key of new Set(names.flatMap(lookupKeys))) for (const id of index.byKey.get(key) ?? []) hits.add(id);
    return [...hits].map((id) => index.people.get(id)!).filter((person) => compareParsed(theirs(person), names));
  };
  return {
    candidates: (authors) => authors.flatMap(({ name }, author) => who(name).map((person) => ({ person, author }))),
    namesSomebody: (byline) =>
      byline
        .replace(/^\s*Authors?:/, '')
        .split(/[,;\n]/)
        .some((name) => who(name).length > 0),
  };
}

/** Words of letters, initials and hyphens only, the first and last without hyphen at either end: most names. */
const PLAIN = /^[A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*)* [A-Z][A-Za-z']+$/;

/**
 * Whether a name can have a key in common with the index at all, told from its first and last word: most names on a page cannot, and need not
 * be read. Names that are not plainly given names and a family name pass.
 */
function quickTest({ people, letters, byKey }: NameIndex): (text: string) => boolean {
  if (people.size === 0) return () => false;
  /** Family names as followed people may have them in another romanisation. */
  const romanised = remembered((family: string) =>
    familySkeletons(family).filter((skeleton) => letters.has(`${skeleton.system}:${skeleton.family}`)),
  );
  const fits = (family: string, given: readonly string[]): boolean => {
    const first = given[0]!;
    const plain = letters.get(family);
    if (plain !== undefined) {
      const initials = [
        first[0]!,
        ...(first.length === 1 && given[1] ? [given[1][0]!] : []),
        ...nicknameInitials(first),
      ];
      if (initials.some((letter) => plain.includes(letter))) return true;
    }
    return romanised(family).some(({ system, family: theirs }) =>
      byKey.has(`${system}:${theirs} ${givenSkeleton(system, given.join(''))}`),
    );
  };
  return (raw) => {
    const text = raw.trim();
    if (!PLAIN.test(text)) return /\p{L}/u.test(text);
    const written = text.split(' ');
    if (written.some((word) => isUnusual(word))) return true;
    const words = written.map((word) => word.toLowerCase().replace(/['.-]/g, ''));
    return fits(words.at(-1)!, words.slice(0, -1)) || fits(words[0]!, words.slice(1));
  };
}

function remembered<T>(tell: (word: string) => T): (word: string) => T {
  const told = new Map<string, T>();
  return (word) => {
    const known = told.get(word);
    if (known !== undefined) return known;
    const now = tell(word);
    told.set(word, now);
    return now;
  };
}

/** Words that reading a name treats otherwise than as one given name or family name. */
const isUnusual = (word: string): boolean =>
  isPlainParticle(word) ||
  isSuffix(word) ||
  /^[A-Z]{2,3}$/.test(word) ||
  /\.[A-Za-z]/.test(word) ||
  /^[A-Z]-?[A-Z]\b/.test(word);
