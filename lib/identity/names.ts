import { fold } from '../parse/fold.ts';

/*
 * When are two written names the same full name? Only the spelling may differ: case, accents (ö, oe, o), hyphens and spaces
 * (Sung-Yub, SungYub, Sung Yub), and which end the family name stands at. Initials never say who somebody is.
 */

const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const SUFFIXES = ['jr', 'sr', 'ii', 'iii', 'iv', 'phd'];
const LATIN = /^[\p{Script=Latin}\d ]*$/u;

/** The words of a name, hyphens inside kept together: "Sung-Yub Kim" -> ["Sung-Yub", "Kim"]; "(Bob)" and "Jr." left out. */
function wordsOf(name: string): string[] {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word && !SUFFIXES.includes(fold(word)) && fold(word));
}

/** "S.", "S.-Y." and "SY" beside "Kim" are initials; "Yu" and a name written all in capitals are not. */
function isInitials(word: string, mixedCase: boolean): boolean {
  if (
    fold(word)
      .split(' ')
      .every((part) => part.length <= 1)
  )
    return LATIN.test(fold(word));
  return mixedCase && word.length <= 3 && /^\p{Lu}+$/u.test(word);
}

/** Words of a full name; `undefined` when it is none: one word in Latin script, or nothing but initials beside a family name. */
function fullName(name: string): string[] | undefined {
  const words = wordsOf(name);
  const folded = fold(words.join(' '));
  if (!LATIN.test(folded)) return folded.replaceAll(' ', '').length > 1 ? words : undefined;
  const mixedCase = /\p{Ll}/u.test(words.join(''));
  const written = words.filter((word) => !isInitials(word, mixedCase));
  return words.length > 1 && written.length > 1 ? words : undefined;
}

const squeeze = (words: readonly string[]): string => fold(words.join(' ')).replaceAll(' ', '');

/** The spellings one writing of a name folds to: with ö as o, and as oe where it has one. */
function spellings(words: readonly string[]): string[] {
  const plain = squeeze(words);
  if (/^[ -~]*$/.test(words.join(''))) return [plain];
  const german = words.map((word) => word.normalize('NFC').replace(/[äöüøå]/gi, (c) => GERMAN[c.toLowerCase()] ?? c));
  return [...new Set([plain, squeeze(german)])];
}

/**
 * Keys of a name on a byline; two names with a key in common are written alike.
 *
 * @param name "Jörg Müller" -> ["jorgmuller", "joergmueller"]; "J. Müller", "" and "Müller" -> []
 */
export function bylineForms(name: string): string[] {
  const words = fullName(name);
  return words ? spellings(words) : [];
}

/** Keys of somebody followed: those of `bylineForms`, and with the family name at the other end. */
export function followedForms(name: string): string[] {
  const words = fullName(name);
  if (!words) return [];
  return [...new Set(orders(words).flatMap(spellings))];
}

const orders = (words: readonly string[]): string[][] => [
  [...words],
  [words.at(-1)!, ...words.slice(0, -1)],
  [...words.slice(1), words[0]!],
];

/** Family name and first initial, whichever end the family name stands at: enough to find a known author in a known byline. */
export function initialForms(name: string): string[] {
  const words = fold(name).split(' ');
  if (words.length < 2) return words;
  return [`${words.at(-1)} ${words[0]![0]}`, `${words[0]} ${words.at(-1)![0]}`];
}
