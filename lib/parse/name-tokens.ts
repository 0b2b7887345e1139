import { isVenueAcronym } from './venues.ts';

/** What a piece of text may be in a row of names. */
export type Kind =
  | 'word'
  | 'initial'
  | 'particle'
  | 'lower'
  | 'comma'
  | 'semicolon'
  | 'and'
  | 'mark'
  | 'open'
  | 'close'
  | 'dots'
  | 'other';

export interface Token {
  kind: Kind;
  text: string;
  start: number;
  end: number;
}

/** A family name and the end of a name: what follows an initial of two letters, "V. Yu. Sobol,". */
const FAMILY_NEXT = /^\s*\p{Lu}[\p{L}’'-]+\s*(?:[,.;&)]|and\b|$)/u;

const TOKEN =
  /\ue000+|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’‘`´ʼ‐‑\-.](?=[\p{L}\p{M}])|(?<=[\p{L}\p{M}])\.[-‐‑]?(?=\p{L}))*\.?|\p{N}+|\.{3,}|…|\\?[*∗⋆†‡§¶#✝✉♦⁎✱★☆¹²³⁴⁵^]+|\S/gu;
const PARTICLE = new Set(
  'van von de der den del della di da dos das du la le el al ben bin ibn ter ten zu zur af av vd y e i dal dello degli san st o vom'.split(
    ' ',
  ),
);
const AND = new Set(['and', 'und', 'et', '&', 'y', 'e', 'og', 'och', '·', '•', '|', '、', '・', '/', 'と']);
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
export const TITLE_OF = /^(?:dr|prof|professor|mr|ms|mrs|sir|phd|ph\.d)\.?$/i;
const INITIAL = /^(?:\p{Lu}\p{M}?\.?(?:[-‐‑]?\p{Lu}\p{M}?\.?)*|(?:\p{Lu}\p{Ll}\.[-‐‑ ]?)+(?:\p{Lu}\.)*)$/u;
export const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u;

/** A text as what names are made of and parted by, in order; linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  for (let word of text.match(TOKEN) ?? []) {
    // Only blanks lie between.
    let start = text.indexOf(word, at);
    at = start + word.length;
    // "M. -H. Lind"
    if (/^[-‐‑]$/.test(word) && found.at(-1)?.kind === 'initial' && text[at + 1] === '.') continue;
    // "B.B.Lind"
    const initials = /^(?:\p{Lu}\.){1,3}(?=\p{Lu}\p{Ll})/u.exec(word)?.[0];
    if (initials) {
      found.push({ kind: 'initial', text: initials, start, end: start + initials.length });
      start += initials.length;
      word = word.slice(initials.length);
    }
    if (!word.endsWith('.')) {
      // "P. y Quiroga": between names, not within one.
      const joins = (word === 'y' || word === 'e') && found.length > 0 && found.at(-1)!.kind !== 'word';
      found.push({ kind: joins ? 'and' : kindOf(word), text: word, start, end: at });
      continue;
    }
    // After a given name, "Hu." ends a sentence; it is no initial.
    const last = found.at(-1);
    const ended =
      last !== undefined &&
      last.end === start - 1 &&
      /^\p{Lu}\p{Ll}\.$/u.test(word) &&
      (last.kind === 'word' ||
        (last.kind === 'initial' && !FAMILY_NEXT.test(text.slice(start + word.length, start + 60))));
    if (
      /^\p{L}/u.test(word) &&
      word.endsWith('.') &&
      (ended || !isInitial(word)) &&
      !SUFFIX.test(word) &&
      !TITLE_OF.test(word)
    ) {
      word = word.slice(0, -1);
      found.push({ kind: kindOf(word), text: word, start, end: start + word.length });
      found.push({ kind: 'other', text: '.', start: start + word.length, end: start + word.length + 1 });
    } else found.push({ kind: kindOf(word), text: word, start, end: start + word.length });
  }
  return found;
}

const isInitial = (word: string) =>
  INITIAL.test(word) &&
  (word.includes('.') ? word.replace(/[^\p{L}]/gu, '').length <= 5 : word.replace(/[^\p{L}]/gu, '').length <= 3);

const kinds = new Map<string, Kind>();

/** The kind of a word; told once, since pages repeat their words. */
function kindOf(word: string): Kind {
  let kind = kinds.get(word);
  if (kind) return kind;
  kind = tellKind(word);
  if (kinds.size > 20_000) kinds.clear();
  kinds.set(word, kind);
  return kind;
}

function tellKind(word: string): Kind {
  const first = word[0]!;
  if (first === ',' || first === '，') return 'comma';
  if (first === ';' || first === '；') return 'semicolon';
  if (first === '(' || first === '[' || first === '（') return 'open';
  if (first === ')' || first === ']' || first === '）') return 'close';
  if (word === '…' || word.startsWith('...')) return 'dots';
  const lower = word.toLowerCase();
  if (PARTICLE.has(lower) && word === lower) return 'particle';
  if (AND.has(lower) && (word === lower || !/^\p{L}/u.test(word))) return 'and';
  if (/^[\ue000\\*∗⋆†‡§¶#✝✉♦⁎✱★☆¹²³⁴⁵^]/.test(word)) return 'mark';
  if (!/^\p{L}/u.test(word)) return 'other';
  // What somebody is, not who.
  if (/^(?:副?教授|[博硕]导|博士生?|讲师|助教|副?研究员|院士)$/.test(word)) return 'other';
  if (/^(?:In|The|With|By|For|From|Of|And)$/.test(word)) return 'lower';
  if (/^ph\.?d\.?$/i.test(word)) return 'other';
  if (isInitial(word)) return 'initial';
  if (word.length > 2 && isVenueAcronym(word)) return 'other';
  if (/^\p{Lu}/u.test(word) || CJK.test(word)) return 'word';
  if (/^\p{Ll}{1,3}['’-]\p{Lu}|^(?:al|el|d|l|o)[-’']/u.test(word)) return 'word';
  return 'lower';
}
