import { fold } from '../parse/fold.ts';
import { findNames } from '../parse/names.ts';
import { pattern } from '../parse/pattern.ts';
import type { Due, Steps } from '../parse/steps.ts';
import type { Facts } from './facts.ts';
import { afterName, besideName, groups } from './plain-patterns.ts';
import { isBare } from './sections.ts';
import type { Block } from './tree.ts';

/** The person whose page it is, as far as the page tells. */
export interface Owner {
  name: string;
  /** How the name was found, for the trace. */
  why: string;
  variants: string[];
}

interface Compared {
  keys: readonly string[];
  /** Keys that a part of the name would have. */
  also: readonly string[];
  /** Its folded words in alphabetical order. */
  sorted: string;
}

const compared = new Map<string, Compared>();

/** What is compared of a name; made once, since bylines repeat their names. */
function comparedOf(name: string): Compared {
  let own = compared.get(name);
  if (own) return own;
  const folded = givenFirst((CJK.test(name) ? fold(name).replace(/ /g, '') : inLatin(fold(name))).split(' '));
  own = { keys: keysOf(folded), also: alsoOf(folded), sorted: [...folded].sort().join(' ') };
  if (compared.size > 20_000) compared.clear();
  compared.set(name, own);
  return own;
}

/** Russian letters as most journals write them in Latin ones. */
const LATIN: { [letter: string]: string } = Object.fromEntries(
  'а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya,і i,ї i,є e,ґ g'
    .split(',')
    .map((pair) => pair.split(' ')),
);
const inLatin = (folded: string): string => folded.replace(/[а-яёіїєґ]/g, (letter) => LATIN[letter]!);

/** "Соколова Вера Андреевна": a name whose last word is the father's has the family's first. */
const givenFirst = (folded: string[]): string[] =>
  folded.length === 3 && /(?:vna|vich|ichna|ich)$/.test(folded[2]!) ? [folded[1]!, folded[2]!, folded[0]!] : folded;

function keysOf(folded: readonly string[]): string[] {
  const words = folded.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  // "Elmatary", "El-Matary" and "Matary" are one family name.
  const last = words.at(-1)?.replace(/^[ae]l(?=\p{L}{4})/u, '');
  const first = words[0];
  if (!last || !first || words.length < 2) return last ? [last] : [];
  return [`${last} ${first[0]}`, `${first} ${last[0]}`];
}

/**
 * Keys of a name with a further one written out: "Qinfeng Shi" for "Javen Qinfeng Shi", "M. Iglesias" for "Marta Iglesias Vidal".
 */
function alsoOf(folded: readonly string[]): string[] {
  const [first, ...rest] = folded;
  const last = rest.pop();
  if (!first || !last) return [];
  return rest.filter((word) => word.length > 2).flatMap((word) => [`${last} ${word[0]}`, `${word} ${first[0]}`]);
}

/** Family name and first initial, in both orders: what "J. T. Barron", "Barron, Jonathan" and "Jon Barron" have in common. */
export const nameKeys = (name: string): readonly string[] => comparedOf(name).keys;

/** Whether two names can be the same person's. */
export function samePerson(a: string, b: string): boolean {
  const one = comparedOf(a);
  const [key] = one.keys;
  if (!key) return false;
  const other = comparedOf(b);
  const second = other.keys[0];
  if (second === key || other.sorted === one.sorted) return true;
  return second !== undefined && (one.also.includes(second) || other.also.includes(key));
}

/** Whether a name on a byline is the owner's, in one of the ways the page calls them. */
export const isOwner = ({ name, variants }: Owner, other: string): boolean =>
  samePerson(name, other) || variants.some((variant) => samePerson(variant, other));

const NOISE = pattern(besideName, 'giu');

/** Degrees and ranks behind a name: ", PhD", ", prof. UB", ", Associate Professor". */
const AFTER_NAME = pattern(afterName);

/** Between the parts of a title: "Ada Lind | Varde", "陆文渊-个人主页". */
const PARTS =
  /\s[|·•–—:/-]\s|[|·•–—:]|\s-\s|\/|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])[-_](?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])/u;

interface Candidate {
  name: string;
  weight: number;
  why: string;
}

/**
 * Who the page is about: what its title, headings and description call a person, weighed with how often bylines hold that
 * name. Where the page names nobody, the name most bylines agree on.
 */
export function* ownerOf(
  doc: { title: string; meta: string[]; url: URL },
  root: Block,
  facts: readonly Facts[],
  due: Due,
): Steps<Owner | undefined> {
  const bylines = yield* countBylines(facts, due);
  const address = addressWords(doc.url);
  const inAddress = (name: string) => isIn(address, fold(name).split(' '));
  const candidates: Candidate[] = [];
  // Names of unknown words count once two places agree on them.
  const weak = new Map<string, string>();
  const add = (text: string, weight: number, why: string) => {
    const inBrackets = [...text.matchAll(/[(（]([^()（）]{2,40})[)）]/g)].map((match) => match[1]!);
    for (const part of [...text.split(PARTS), ...inBrackets]) {
      const name =
        wholeName(part) ??
        writtenSmall(
          part,
          (name) =>
            bylines.count(name) > 1 ||
            fold(name)
              .split(' ')
              .every((word) => address.includes(word)),
          bylines,
        );
      if (!name) continue;
      // A name no byline holds must at least be made of words that are names, or stand in the address.
      const addressed = inAddress(name.name);
      const twice = weak.has(fold(name.name)) && weak.get(fold(name.name)) !== why;
      weak.set(fold(name.name), why);
      if (name.score >= 0.5 || addressed || twice || bylines.count(name.name) > 0)
        candidates.push({
          name: name.name,
          weight: weight + (addressed ? 1.5 : 0),
          why: addressed ? `${why}, also in the address` : why,
        });
    }
  };
  add(doc.title, 3, 'title of the page');
  for (const meta of doc.meta) add(meta, 2.5, 'description of the page');
  for (const [text, weight] of headingsOf(root, facts)) {
    add(text, weight, weight === 3 ? 'first heading' : 'heading');
    if (due()) yield;
  }
  // "— Bo Ek": whom a motto is by.
  for (const [i, { text }] of facts.slice(0, 12).entries())
    if (!/^[—–―]/.test(text)) {
      // "Ada Lind lind@example.org 1 Harbour Road"
      const line = text.slice(0, 120).replace(/\s\S+@.*$/, '');
      if (line.length < 60) add(line, 1.6 - i * 0.1, 'beginning of the page');
    }
  for (const { text } of facts.slice(-4))
    if (/©|copyright|\(c\)/i.test(text)) add(text.replace(/©|copyright|\(c\)|\d{4}/gi, ''), 1, 'foot of the page');
  for (const { text } of facts.slice(0, 40)) {
    const own =
      /(?:^|[.!,]\s)(?:I am|I['’]m|My name is|This is)\s+([^,.!()]{4,40}?)(?:[,.!(]|\s(?:and|a|an|from|at)\b)/i.exec(
        text,
      );
    if (own) add(own[1]!, 2, 'what the page says');
  }
  let best: { name: string; score: number; why: string } | undefined;
  const total = Math.max(1, bylines.lists);
  for (const { name, why } of candidates) {
    if (due()) yield;
    const same = candidates
      .filter((other) => samePerson(name, other.name))
      .reduce((sum, other) => sum + other.weight, 0);
    const hits = bylines.count(name);
    const score = same + (6 * hits) / total + Math.min(2, hits / 2) + (name.includes('.') ? 0 : 0.2);
    if (!best || score > best.score)
      best = { name, score, why: hits ? `${why}; in ${hits} of ${bylines.lists} bylines` : why };
  }
  const agreed = bylines.top();
  if (
    agreed &&
    (!best ||
      best.score < 2 ||
      (bylines.count(best.name) === 0 && agreed.share > 0.7 && agreed.count >= 5 && best.score < 3.2))
  )
    return { name: agreed.name, why: `in ${agreed.count} of ${bylines.lists} bylines`, variants: [] };
  if (!best) return undefined;
  const variants = variantsOf(best.name, candidates);
  const elsewhere =
    CJK.test(best.name) && variants.every((name) => CJK.test(name)) ? bylines.inLatin(inAddress) : undefined;
  if (elsewhere) variants.push(elsewhere);
  return { name: inOrder(best.name), why: best.why, variants };
}

/** "HAN Fangda": a family name in capitals goes last. */
function inOrder(name: string): string {
  const words = name.split(' ');
  if (words.length === 3 && /(?:вна|вич|ична|ич)$/.test(words[2]!)) return [words[1], words[2], words[0]].join(' ');
  const capital = (word: string) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);
  if (words.length < 2 || !capital(words[0]!) || words.slice(1).some(capital)) return name;
  return [...words.slice(1), words[0]![0] + words[0]!.slice(1).toLowerCase()].join(' ');
}

/** The same person's name otherwise, where the page itself calls them so: in full, in another script. */
function variantsOf(name: string, candidates: readonly Candidate[]): string[] {
  const others = candidates.filter((other) => other.weight >= 2 && fold(other.name) !== fold(name));
  const same = others.filter(
    (other) =>
      samePerson(other.name, name) || (CJK.test(other.name) !== CJK.test(name) && /title|heading/.test(other.why)),
  );
  return [...new Set(same.map((other) => other.name))].slice(0, 5);
}

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

const isLatin = (name: string): boolean => /^[A-Za-z]/.test(name);

/** Whether an address holds a name: a longer word of it, or all of it in one. */
const isIn = (address: string, words: readonly string[]): boolean =>
  words.some((word) => word.length >= 4 && address.includes(word)) ||
  (words.length > 1 && words.join('').length >= 5 && address.includes(words.join('')));

/** Host and path of an address as letters only. */
function addressWords(url: URL): string {
  try {
    return fold(decodeURIComponent(url.hostname + url.pathname)).replace(/ /g, '');
  } catch {
    return fold(url.hostname);
  }
}

/** Words that name a group, a place or an event. */
const GROUP = pattern(groups);

/** A text that is one name and nothing else. */
export function wholeName(text: string): { name: string; score: number } | undefined {
  const bare = text
    .replace(AFTER_NAME, '')
    .replace(/\([^)]{0,40}\)\s*|（[^）]{0,40}）\s*/g, '')
    .replace(NOISE, ' ')
    .replace(/^[\s,.!:;#*]+|[\s,.!:;*]+$/g, '')
    .replace(/\s+/g, ' ');
  if (bare.length < 2 || bare.length > 50 || GROUP.test(bare) || (!CJK.test(bare) && isBare(bare))) return undefined;
  const calm = /^[\p{Lu}\s.'’-]{5,}$/u.test(bare)
    ? bare.replace(/\p{Lu}{2,}/gu, (word) =>
        /^(?:VAN|VON|DE|DER|DEN|DEL|DELLA|DI|DA|DOS|DU|LA|LE|AL|BEN|BIN|TER|TEN|ZU)$/.test(word)
          ? word.toLowerCase()
          : word[0] + word.slice(1).toLowerCase(),
      )
    : bare;
  const lists = findNames(calm);
  const list = lists[0];
  if (lists.length !== 1 || !list || list.names.length !== 1 || list.end - list.start < calm.length * 0.8)
    return undefined;
  const words = calm.split(' ').length;
  const name = list.names[0]!;
  const several = words >= 2 || /\p{Script=Han}|\p{Script=Hangul}/u.test(calm);
  return name.score > 0 && several && words <= 5 ? { name: name.name, score: name.score } : undefined;
}

/** "olamide brekke", as some write themselves, when it is known elsewhere, or a Chinese name of a rare family when bylines hold it. */
function writtenSmall(
  text: string,
  isKnown: (name: string) => boolean,
  bylines: Bylines,
): ReturnType<typeof wholeName> {
  const bare = text.trim();
  if (/^\p{Script=Han}{2,4}$/u.test(bare)) return bylines.count(bare) > 0 ? { name: bare, score: 0.3 } : undefined;
  if (!/^\p{Ll}[\p{Ll}.'’-]+(?: \p{Ll}[\p{Ll}.'’-]+){1,3}$/u.test(bare)) return undefined;
  const name = wholeName(bare.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()));
  return name && isKnown(name.name) ? name : undefined;
}

function* headingsOf(root: Block, facts: readonly Facts[]): Generator<[string, number]> {
  const stack = [root];
  let seen = 0;
  while (stack.length && seen < 400) {
    const block = stack.pop()!;
    seen++;
    const first = facts[block.from];
    if (block.heading && first && block.to - block.from <= 2)
      yield [first.text, block.heading === 1 ? 3 : block.heading === 2 ? 2 : 1.2];
    else if (
      /(?:^|[.-])(?:name|author|brand|site-title|logo|title)/i.test(block.key) &&
      first &&
      block.to - block.from === 1
    )
      yield [first.text, 1.5];
    for (let i = block.children.length - 1; i >= 0; i--) stack.push(block.children[i]!);
  }
}

interface Bylines {
  lists: number;
  count(name: string): number;
  top(): { name: string; count: number; share: number } | undefined;
  /** The name in Latin letters that nearly all bylines in them hold; fewer do where the address holds it too. */
  inLatin(inAddress: (name: string) => boolean): string | undefined;
}

function* countBylines(facts: readonly Facts[], due: Due): Steps<Bylines> {
  const counts = new Map<string, { count: number; name: string }>();
  let lists = 0;
  let latin = 0;
  for (const { names } of facts) {
    if (due()) yield;
    for (const list of names) {
      if (list.coauthors || list.score < 0.4 || (list.names.length === 1 && list.score < 1)) continue;
      lists++;
      if (isLatin(list.names[0]!.name)) latin++;
      const seen = new Set<string>();
      for (const { name } of list.names)
        for (const key of nameKeys(name)) {
          if (seen.has(key)) continue;
          seen.add(key);
          const entry = counts.get(key) ?? { count: 0, name };
          entry.count++;
          if (name.length > entry.name.length && name.length < 40) entry.name = name;
          counts.set(key, entry);
        }
    }
  }
  return {
    lists,
    count: (name) =>
      Math.max(0, ...[...nameKeys(name), ...comparedOf(name).also].map((key) => counts.get(key)?.count ?? 0)),
    top() {
      let best: { count: number; name: string } | undefined;
      for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
      return best && best.count >= 3 && best.count / lists >= 0.45 ? { ...best, share: best.count / lists } : undefined;
    },
    inLatin(inAddress) {
      const all = [
        ...new Map([...counts.values()].filter(({ name }) => isLatin(name)).map((entry) => [entry.name, entry])),
      ].map(([, entry]) => entry);
      // Those in the address, when there are such.
      const addressed = all.filter(({ name, count }) => count >= 2 && inAddress(name));
      const [best, next] = (addressed.length ? addressed : all).sort((a, b) => b.count - a.count);
      if (!best || best.count === next?.count) return undefined;
      const enough = inAddress(best.name) ? best.count >= 2 : best.count >= 3 && best.count / latin >= 0.8;
      return enough ? best.name : undefined;
    },
  };
}
