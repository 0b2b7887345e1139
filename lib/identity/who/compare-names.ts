import { type Given, type Name, parseNames, type Reading } from './name.ts';
import { isNickname, nicknameInitials } from './nicknames.ts';
import { familySkeletons, isOlderChinese, isSyllable, type Skeleton, skeletons } from './romanised.ts';
import type { NameRelation } from './types.ts';

const ORDER: NameRelation[] = ['same', 'middle', 'reordered', 'nickname', 'part', 'romanised', 'initials'];
const best = (relations: (NameRelation | undefined)[]): NameRelation | undefined =>
  ORDER.find((relation) => relations.includes(relation));

/**
 * How two written names agree; undefined when they cannot be one person's name. Symmetric.
 *
 * - `same`: equal but for accents and their spellings, hyphens, spaces, particles, order where a comma or capitals state it
 * - `middle`: one leaves out or shortens a middle name
 * - `reordered`: equal when one of them puts the family name first
 * - `nickname`: Jon and Jonathan
 * - `part`: one has one half of the other's double family name
 * - `romanised`: two spellings of one Korean, Chinese or Japanese name in Latin letters, or Mueller and Muller
 * - `initials`: the given name of at least one is only initials
 *
 * @example compareNames('Sung-Yub Kim', 'Kim SungYub') // 'reordered'
 */
export function compareNames(a: string, b: string): NameRelation | undefined {
  return compareParsed(parseNames(a), parseNames(b));
}

/** The same for names already read. */
export function compareParsed(as: Name[], bs: Name[]): NameRelation | undefined {
  return best(as.flatMap((a) => bs.map((b) => compareOne(a, b))));
}

function compareOne(a: Name, b: Name): NameRelation | undefined {
  if (a.script !== b.script) return undefined;
  if (!a.readings.length || !b.readings.length)
    return !a.readings.length && !b.readings.length && a.whole === b.whole ? 'same' : undefined;
  const relations = a.readings.flatMap((ra, i) =>
    b.readings.map((rb, j) => {
      const relation = compareReadings(ra, rb, a.fromHangul || b.fromHangul);
      const turned = i !== j && (i > 0 || j > 0);
      if (!relation || !turned) return relation === 'romanised' && i > 0 && isShortGiven(ra) ? undefined : relation;
      if (relation === 'romanised') return relation;
      return relation === 'same' || relation === 'middle' ? 'reordered' : undefined;
    }),
  );
  return best(relations);
}

/** Jun Wang and Chun Wang are no Korean Jun and Chun named Wang: Korean given names have two syllables. */
const isShortGiven = ({ given }: Reading): boolean => isSyllable(joined(given));

const meet = (a: string[], b: string[]) => a.some((form) => b.includes(form));

function compareReadings(a: Reading, b: Reading, hangul: true | undefined): NameRelation | undefined {
  if (meet(a.family, b.family)) {
    const given = compareGiven(a.given, b.given);
    if (given) return given;
  } else if (halfFamily(a, b)) {
    const given = compareGiven(a.given, b.given);
    return given === 'same' || given === 'middle' ? 'part' : undefined;
  }
  return romanised(a, b, hangul) ? 'romanised' : undefined;
}

/** Smith and Smith-Jones. Halves of Chinese and Korean names are too short to tell. */
const halfFamily = (a: Reading, b: Reading) =>
  a.familyParts.length !== b.familyParts.length &&
  !a.familyFirst &&
  !b.familyFirst &&
  a.familyParts.some((part) => part.length > 3 && !isSyllable(part) && b.familyParts.includes(part));

function romanised(a: Reading, b: Reading, hangul: true | undefined): boolean {
  if (a.given.some((given) => given.initial) || b.given.some((given) => given.initial)) return false;
  if (!mayBeOneFamily(a.family[0]!, b.family[0]!)) return false;
  const theirs = skeletonsOf(b);
  return skeletonsOf(a).some(
    (x) =>
      theirs.some((y) => x.system === y.system && x.family === y.family && x.given === y.given) &&
      (!hangul || x.system === 'ko') &&
      (x.system !== 'zh' || isOlder(a) || isOlder(b)),
  );
}

/** Whether two family names fall together in any system: hardly ever, and told without looking at the given names. */
function mayBeOneFamily(a: string, b: string): boolean {
  const theirs = familiesOf(b);
  return familiesOf(a).some((family) => theirs.includes(family));
}

/** Family names in each system, `ko:sim`; those of one page are read once. */
const families = new Map<string, string[]>();
function familiesOf(family: string): string[] {
  let all = families.get(family);
  if (!all) {
    if (families.size > 2_000) families.clear();
    all = familySkeletons(family).map((one) => `${one.system}:${one.family}`);
    families.set(family, all);
  }
  return all;
}

const isOlder = ({ family, given }: Reading): boolean => isOlderChinese(family[0]!, joined(given));

/** Made once for each name: one name is compared with many. */
const made = new WeakMap<Reading, Skeleton[]>();
function skeletonsOf(reading: Reading): Skeleton[] {
  let all = made.get(reading);
  if (!all) {
    all = skeletons(reading.family[0]!, joined(reading.given));
    made.set(reading, all);
  }
  return all;
}

const joined = (given: Given[]) => given.map((g) => g.forms[0]!).join('');
/** The given names in one word, in each spelling. */
const joinedForms = (given: Given[]) =>
  given
    .reduce<string[]>((all, g) => all.flatMap((start) => g.forms.slice(0, 4).map((form) => start + form)), [''])
    .slice(0, 16);

/** How the given names of two people of one family name agree. */
function compareGiven(a: Given[], b: Given[]): NameRelation | undefined {
  if (!a.length || !b.length) return a.length === b.length ? 'same' : undefined;
  if (meet(joinedForms(a), joinedForms(b))) return a.every((g) => g.initial) ? 'initials' : 'same';
  return align(atoms(a, b), atoms(b, a));
}

type Atom = {
  forms: string[];
  initial: boolean /** Further half of the name before it: Yub in Sung-Yub. */;
  half: boolean;
};

/** Names in halves where the other side needs halves to be matched: against initials, or a name written apart. */
function atoms(given: Given[], other: Given[]): Atom[] {
  const split = other.some((g) => g.initial) || other.length > given.length;
  return given.flatMap((g) =>
    split && g.parts.length > 1
      ? g.parts.map((part, i) => ({ forms: [part], initial: part.length === 1, half: i > 0 }))
      : [{ forms: g.forms, initial: g.initial, half: false }],
  );
}

/** Match the shorter row of names into the longer one, in order; what is left over must be a middle name. */
function align(a: Atom[], b: Atom[]): NameRelation | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let full = 0;
  let nick = 0;
  let initial = 0;
  let at = 0;
  const skipped: number[] = [];
  for (const atom of short) {
    let kind = agree(atom, long[at]);
    while (!kind && at < long.length) {
      skipped.push(at);
      at += 1;
      kind = agree(atom, long[at]);
    }
    if (!kind) return undefined;
    at += 1;
    if (kind === 'full') full += 1;
    else if (kind === 'nick') nick += 1;
    else initial += 1;
  }
  for (; at < long.length; at += 1) skipped.push(at);
  if (!skipped.every((i) => mayMiss(long, i, short, full + nick > 0))) return undefined;
  if (nick) return 'nickname';
  if (!full) return 'initials';
  return initial || skipped.length ? 'middle' : 'same';
}

/** A middle name or initial may be missing; a leading name only when it is an initial; half of a name never. */
function mayMiss(long: Atom[], i: number, short: Atom[], named: boolean): boolean {
  const atom = long[i]!;
  if (atom.initial) return i > 0 || named;
  if (!named) return i > 0;
  if (i === 0 || atom.half || long[i + 1]?.half) return false;
  return !(short.length === 1 && isSyllable(short[0]!.forms[0]!) && isSyllable(atom.forms[0]!));
}

function agree(a: Atom, b: Atom | undefined): 'full' | 'nick' | 'initial' | undefined {
  if (!b) return undefined;
  if (a.initial !== b.initial) {
    const [letter, name] = a.initial ? [a.forms[0]!, b.forms[0]!] : [b.forms[0]!, a.forms[0]!];
    return name[0] === letter || nicknameInitials(name).includes(letter) ? 'initial' : undefined;
  }
  if (meet(a.forms, b.forms)) return a.initial ? 'initial' : 'full';
  return isNickname(a.forms[0]!, b.forms[0]!) ? 'nick' : undefined;
}
