import { foldHan, romaniseHangul, type Script, scriptOf, spellings } from './letters.ts';

/** One given name, or an initial. */
export type Given = {
  /** Its spellings, the plainest first; an initial has one letter. */
  forms: string[];
  initial: boolean;
  /** Halves of a hyphenated or camel-case name: Sung-Yub, SungYub -> ["sung", "yub"]; else itself. */
  parts: string[];
};

/** One way to understand a written name: which part is the family name. */
export type Reading = {
  /** Spellings of the family name: without particles, and with them in one word: ["berg", "vandenberg"]. */
  family: string[];
  /** Halves of a hyphenated family name. */
  familyParts: string[];
  given: Given[];
  /** The family name was taken to stand first. */
  familyFirst: boolean;
};

/** A name in one script, ready to compare. */
export type Name = {
  /** As printed, without footnote marks. */
  text: string;
  script: Script;
  /** Likeliest first: at most the usual order and family first. Chinese characters have none: they are compared as text. */
  readings: Reading[];
  /** The name as one text: characters of a Chinese or Japanese name; else words folded, spaces gone. */
  whole: string;
  /** Romanised by us from Hangul. */
  fromHangul?: true;
};

const PARTICLES = new Set(
  'van von der den de la le du del della di da dos das do al el bin ibn ter ten vd zu zur zum af av y e st san mac mc'.split(
    ' ',
  ),
);
/** Particles that count as such in capitals, too. */
const STRONG = new Set('van von der den del della dos das vd'.split(' '));
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|dr|prof|professor|mr|mrs|ms)\.?$/i;

/**
 * Read a written name. Other scripts or nicknames standing beside it become names of their own:
 * "Hana Sato (佐藤 花)" -> two names; "William (Bill) Gray" -> "William Gray" and "Bill Gray".
 * A text without letters gives none.
 */
export function parseNames(text: string): Name[] {
  // Most names: nothing beside it, no marks, one script.
  if (/^[A-Za-z][A-Za-z .,'-]*$/.test(text)) return nameIn('latin', text);
  const clean = text.normalize('NFC').replace(/[\d*†‡§¶∗✉#^$]+|_/gu, ' ');
  const aside = /[([（"“]([^)\]）"”]+)[)\]）"”]/u.exec(clean);
  const main = clean.replace(/[([（"“][^)\]）"”]*[)\]）"”]?/gu, ' ');
  const names = splitScripts(main);
  if (aside?.[1]) {
    const inner = splitScripts(aside[1]);
    for (const name of inner)
      if (name.script !== names[0]?.script) names.push(name);
      else names.push(...splitScripts(main.trim().replace(/^\S+/, aside[1])));
  }
  return names;
}

/** The words of each script as a name of their own: "김성엽 Sungyub Kim" -> the Korean and the Latin name. */
function splitScripts(text: string): Name[] {
  const groups = new Map<Script, string[]>();
  for (const word of text.split(/\s+/)) {
    const script = scriptOf(word);
    if (script) groups.set(script, [...(groups.get(script) ?? []), word]);
  }
  return [...groups].flatMap(([script, words]) => nameIn(script, words.join(' ')));
}

function nameIn(script: Script, text: string): Name[] {
  if (script === 'han') {
    const whole = foldHan(text);
    return whole.length > 1 ? [{ text, script, readings: [], whole }] : [];
  }
  if (script === 'hangul') {
    const whole = text.replace(/\s+/g, '');
    const latin = romaniseHangul(text);
    const own: Name = { text, script, readings: [], whole };
    const romanised = latin ? alphabetic(latin, 'latin') : undefined;
    return romanised ? [own, { ...romanised, text, readings: romanised.readings.slice(1), fromHangul: true }] : [own];
  }
  const name = alphabetic(text, script);
  return name ? [name] : [];
}

function alphabetic(text: string, script: Script): Name | undefined {
  const [before, after] = text.split(/,\s*/, 2);
  const comma = after && !SUFFIX.test(after) && scriptOf(after) ? after : undefined;
  const words = wordsOf(comma ? `${comma} ${before}` : before!);
  if (!words.length) return undefined;
  const familyAtEnd = comma ? wordsOf(before!).length : undefined;
  const readings: Reading[] = [];
  const capitals = words.findIndex((w) => isCapitals(w));
  if (comma) readings.push(reading(words, words.length - 1, familyAtEnd));
  else if (words.length === 1) readings.push(reading(words, 0));
  else if (capitals === 0 && !words.slice(1).some(isCapitals))
    readings.push(reading(words, 0), reading(words, words.length - 1));
  else readings.push(reading(words, words.length - 1), reading(words, 0));
  const usable = readings.filter((r) => r.family.length && r.family[0]!.length > 1);
  if (!usable.length) return undefined;
  return { text: text.trim(), script, readings: usable, whole: spellings(words.join(''))[0] ?? '' };
}

/** "J.T. van den Berg" -> ["J", "T", "van", "den", "Berg"]; "S.-Y." -> ["S", "Y"]; titles and suffixes go. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll('.', '. ')
    .split(/[\s,;]+/)
    .filter((word, i) => !SUFFIX.test(word) || (i === 0 && /^[A-Z]{2}$/.test(word)))
    .map((word) => word.replace(/\./g, '').replace(/^[-‐‑–’']+|[-‐‑–’']+$/gu, ''))
    .flatMap((word) => (/^[A-Z]{2,3}$/.test(word) && !/[AEIOU]/.test(word) ? [...word] : [word]))
    .filter((word) => /\p{L}/u.test(word));

/** A family name in capitals, as in "LIU Ning". */
const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);

function reading(words: string[], at: number, familyWords = 1): Reading {
  const familyFirst = at === 0 && words.length > 1;
  let start = familyFirst ? 0 : at - familyWords + 1;
  const core = words.slice(Math.max(0, start), at + 1);
  const particles: string[] = [];
  if (!familyFirst)
    while (start > 1 && isParticle(words[start - 1]!)) {
      start -= 1;
      particles.unshift(words[start]!);
    }
  while (core.length > 1 && isParticle(core[0]!)) particles.push(core.shift()!);
  const last = core.join('');
  const [, prefix, rest] = /^(al|el|ben|abu|bin)[-‐‑](.+)$/iu.exec(last) ?? [];
  const main = rest ?? last;
  const given = familyFirst ? words.slice(1) : words.slice(0, Math.max(0, start));
  const joined = [...particles, prefix ?? '', main].join('');
  return {
    family: [...new Set([...spellings(main), ...spellings(joined)])],
    familyParts: main.split(/[-‐‑–]/u).flatMap((p) => spellings(p).slice(0, 1)),
    given: given.filter((w, i) => i === 0 || !isParticle(w)).map(givenOf),
    familyFirst,
  };
}

/** A particle that is one even where it is written with a capital. */
export const isPlainParticle = (word: string): boolean => STRONG.has(word.toLowerCase());

/** Jr., PhD, Prof.: no part of a name. */
export const isSuffix = (word: string): boolean => SUFFIX.test(word);

const isParticle = (word: string) => {
  const lower = word.toLowerCase().replace(/['’]/g, '');
  return PARTICLES.has(lower) && (word[0] === lower[0] || STRONG.has(lower));
};

function givenOf(word: string): Given {
  const forms = spellings(word);
  const halves = word
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .split(/[-‐‑–]/u)
    .map((half) => spellings(half)[0] ?? '')
    .filter(Boolean);
  return { forms, initial: (forms[0] ?? '').length <= 1, parts: halves.length ? halves : forms.slice(0, 1) };
}
