import { fold } from './fold.ts';
import { readBracket } from './name-notes.ts';
import { type FoundName, type Item, isBare, isGiven, joinInverted } from './name-order.ts';
import { scoreOf } from './name-score.ts';
import { CJK, SUFFIX, type Token, tokens } from './name-tokens.ts';
import { isTitleWord } from './words.ts';

/** Names in a row. */
export interface NameList {
  start: number;
  end: number;
  names: FoundName[];
  /** Sum of the names' scores. */
  score: number;
  truncated: boolean;
  /** Opened by "with": the owner is left out. */
  coauthors: boolean;
}

/** Stands for raised text in what is given to `findNames`, one for each character. */
export const RAISED = '\ue000';

/** Below this a name at either end of a list is no part of it. */
const UNLIKELY = -0.35;

/**
 * Every row of names in a text, from left to right, not overlapping.
 *
 * @param text one line; raised text replaced by `RAISED`
 * @returns lists with at least one thing shaped like a name; whether it is one is in the score. Linear in the text.
 */
export function findNames(text: string): NameList[] {
  const all = tokens(text);
  const lists: NameList[] = [];
  let i = 0;
  while (i < all.length) {
    const read = readList(all, i, text);
    if (read?.list) lists.push(read.list);
    i = read ? read.next : i + 1;
  }
  return lists;
}

function readList(all: Token[], first: number, text: string): { list?: NameList; next: number } | undefined {
  // "o B. Lind": what Word puts before the items of a list.
  if (!startsName(all[first]!) || (first === 0 && all[0]!.text === 'o')) return undefined;
  const before = all[first - 1];
  const inBrackets = before && text[before.start - 1] === '(' && /^(?:z|s|с|med|met|ve)$/i.test(before.text);
  if (
    before &&
    before.kind === 'lower' &&
    !inBrackets &&
    !/^(?:with|by|and|mit|avec|con|com|met|von|par|por|di)$/i.test(before.text)
  )
    return undefined;
  const items: Item[] = [];
  let at = first;
  let truncated = false;
  let end = first;
  let afterComma = false;
  let placed = false;
  let goesOn = false;
  while (at < all.length) {
    const item = readItem(all, at, text, {
      afterComma,
      inside: items.length > 0,
      initials: endOfInitials(all, at, items, afterComma) ?? endInRow(all, at, items.length > 0, goesOn),
      placed,
    });
    if (!item) break;
    placed = item.placed;
    goesOn = item.goesOn;
    items.push(item.item);
    at = item.next;
    end = at;
    const separator = readSeparator(all, at);
    if (item.goesOn) {
      afterComma = false;
      continue;
    }
    truncated ||= separator.truncated;
    if (separator.truncated) end = separator.next;
    if (separator.next === at || separator.ends) break;
    afterComma = separator.comma;
    at = separator.next;
  }
  const coauthors = before !== undefined && (inBrackets || /^(?:with|mit|avec|con|com)$/i.test(before.text));
  const opened = coauthors && (before.start === 0 || text[before.start - 1] === '(');
  const names = opened && items.every(isSurname) ? items.map(bySurname) : joinInverted(items);
  // "水野遥香, 白井健太", "荀若溪, 段亮": words of so many signs in a row are names where nothing else speaks against it.
  const signs = items.map(({ tokens }) => (tokens.length < 3 ? tokens.map(({ text }) => text).join('') : ' '));
  if (
    items.length > 1 &&
    [/^\p{Script=Han}{3,5}$/u, /^\p{Script=Han}{2,3}$/u].some((size) => signs.every((word) => size.test(word)))
  )
    for (const name of names) name.score = Math.max(name.score, 0.3);
  const alone = truncated && items.length === 1;
  // "Ada Lind, Bo Ek, Dana Frost, Mausam": who has one name only, at the end of a line of names.
  const last = names.at(-1);
  if (last && names.length > 3 && first === 0 && at >= all.length && /^\p{Lu}\p{Ll}{3,}$/u.test(last.name))
    last.score = Math.max(last.score, isTitleWord(fold(last.name)) ? last.score : 0);
  while (names.length && names.at(-1)!.score < UNLIKELY && !(alone && names[0]!.score > -0.8)) names.pop();
  const likely = alone ? 0 : names.findIndex(({ score }) => score >= UNLIKELY);
  if (likely > 0) names.splice(0, likely);
  // What was read as names is passed over, so that no text is read twice.
  if (!names.length) return items.length ? { next: Math.max(end, first + 1) } : undefined;
  // "Noor et al.": a family name alone is one when others are said to follow.
  if (alone) names[0]!.score += 0.9;
  const score = names.reduce((sum, name) => sum + name.score, 0);
  const list = {
    start: names[0]!.start,
    end: Math.max(names.at(-1)!.end, truncated ? all[end - 1]!.end : 0),
    names,
    score,
    truncated,
    coauthors,
  };
  return { list, next: Math.max(end, first + 1) };
}

/** "(with Lind, Noor, Frost)": who is called by the family name alone. */
const isSurname = ({ tokens }: Item, _: number, all: readonly Item[]): boolean =>
  all.length > 1 && tokens.length === 1 && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(tokens[0]!.text);
const bySurname = ({ tokens, start, end, marks }: Item): FoundName => ({
  name: tokens[0]!.text,
  start,
  end,
  marks,
  score: isTitleWord(fold(tokens[0]!.text)) ? -1 : 0.3,
});

const startsName = (token: Token) => token.kind === 'word' || token.kind === 'initial' || token.kind === 'particle';

/**
 * Where initials end a name whatever follows, since the names before are written family name first: "Lind, A.; Noor, F. | Vowels", "Lind AB,
 * Noor F. | Vowels". `undefined` when they need not.
 */
function endOfInitials(
  all: readonly Token[],
  first: number,
  items: readonly Item[],
  afterComma: boolean,
): number | undefined {
  const last = items.at(-1);
  let at = first;
  if (afterComma && last && isBare(last)) {
    const before = items.at(-2);
    if (before ? !isGiven(before) : last.tokens.length > 1) return undefined;
  } else {
    while (at < first + 4 && /^(?:word|particle)$/.test(all[at]?.kind ?? '')) at++;
    if (at === first) return undefined;
    // Russian lists cite so: "Лыткин П. Н. О порядках".
    const settled =
      items.length > 0
        ? items.every(
            (item, i) => endsInInitials(item.tokens) || [item, items[i + 1]].some((own) => own && isGiven(own)),
          )
        : /^[А-ЯЁ]/.test(all[first]!.text);
    if (!settled && !/^\p{Lu}{2,3}\.$/u.test(all[at]?.text ?? '')) return undefined;
  }
  const from = at;
  while (all[at]?.kind === 'initial' && (at === from || endsInStop(all[at]!) || !endsInStop(all[at - 1]!))) at++;
  if (at === from || !endsInStop(all[at - 1]!)) return undefined;
  // A word of one letter begins the title.
  const small =
    all[at]?.kind === 'initial' && /^(?:lower|word)$/.test(all[at + 1]?.kind ?? '') && !endsInStop(all[at]!);
  // "Lind, A. The Journal of"
  if (all[at]?.kind !== 'word' && all[at]?.text !== 'The' && !small) return undefined;
  if (items.length > 1 || !afterComma) return at;
  // "Stewart, J. | L. Gonza and": a comma was forgotten; "Trips, J. Anih;": those are no initials of Trips.
  let end = at;
  while (/^(?:word|particle)$/.test(all[end]?.kind ?? '')) end++;
  if (!/^(?:comma|and|semicolon)$/.test(all[end]?.kind ?? '') || scoreOf(all.slice(at, end)) < -0.9) return at;
  return at - from > 1 ? at - 1 : undefined;
}

/**
 * Where a name ends that another follows without a comma: "A. Lee B. Day C. Oz"; two alone only when no comma follows, since "J. Robert K. Day"
 * may be one.
 */
function endInRow(all: readonly Token[], first: number, inside: boolean, goesOn: boolean): number | undefined {
  let end: number | undefined;
  let at = first;
  let names = 0;
  while (all[at]?.kind === 'initial' && endsInStop(all[at]!)) {
    while (all[at]?.kind === 'initial') at++;
    if (all[at]?.kind !== 'word') return undefined;
    end ??= at + 1;
    at++;
    names++;
  }
  const alone = !inside && !/^(?:comma|and|semicolon)$/.test(all[at]?.kind ?? '');
  return names > 2 || (names === 2 && (goesOn || alone)) ? end : undefined;
}

const endsInStop = ({ text }: Token) => text.endsWith('.');
const endsInInitials = (tokens: readonly Token[]) => tokens.length > 1 && tokens.at(-1)!.kind === 'initial';

/** One name: initials, capital words, particles; it must be followed by what may follow a name. */
function readItem(
  all: Token[],
  first: number,
  text: string,
  {
    afterComma,
    inside,
    initials,
    placed,
  }: {
    afterComma: boolean;
    inside: boolean;
    initials: number | undefined;
    placed: boolean;
  },
): { item: Item; next: number; goesOn: boolean; placed: boolean } | undefined {
  const own: Token[] = [];
  let marks = '';
  let at = first;
  while (at < (initials ?? all.length) && own.length < 7) {
    const token = all[at]!;
    if (token.kind === 'mark') {
      if (!own.length) break;
      marks += text.slice(token.start, token.end);
    } else if (startsName(token) && !/\n/.test(text.slice(all[at - 1]?.end ?? 0, own.length ? token.start : 0))) {
      if (marks && own.length > 1) break;
      own.push(token);
      if (CJK.test(token.text) && token.text.length > 2) {
        at++;
        break;
      }
    } else if (own.length && isNickname(all, at)) {
      const { start, end } = all[at + 1]!;
      own.push({ kind: 'word', text: text.slice(all[at]!.start, all[at + 2]!.end), start, end });
      at += 2;
    } else if (inside && own.length === 1 && isSmallSurname(token, all[at + 1])) own.push({ ...token, kind: 'word' });
    else break;
    at++;
  }
  while (own.length && own.at(-1)!.kind === 'particle') {
    own.pop();
    at--;
  }
  if (!own.some((token) => token.kind !== 'particle')) return undefined;
  while (all[at]?.kind === 'mark') marks += text.slice(all[at]!.start, all[at++]!.end);
  if (all[at]?.kind === 'comma' && SUFFIX.test(all[at + 1]?.text ?? '')) {
    own.push(all[at + 1]!);
    at += 2;
    if (all[at]?.text === '.') at++;
  }
  const bracket = readBracket(all, at, text, placed);
  if (bracket) {
    marks += bracket.marks;
    at = bracket.next;
  }
  const follows = all[at];
  if (follows && initials !== at && !mayFollow(follows) && !opensQuotation(follows, text)) return undefined;
  const item = { tokens: own, start: own[0]!.start, end: own.at(-1)!.end, marks, score: scoreOf(own), afterComma };
  // The next name follows without a comma.
  const goesOn = initials === at && all[at]!.kind === 'initial';
  return { item, next: at, goesOn, placed: placed || bracket?.placed === true };
}

/** "(Cecilia)" between given and family name. */
const isNickname = (all: readonly Token[], at: number): boolean =>
  all[at]!.kind === 'open' &&
  all[at + 1]?.kind === 'word' &&
  all[at + 2]?.kind === 'close' &&
  all[at + 3]?.kind === 'word';

/** A family name that somebody forgot to write large, in the middle of a row. */
const isSmallSurname = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'lower' &&
  token.text.length <= 12 &&
  (next === undefined || next.kind === 'comma' || next.kind === 'and') &&
  !isTitleWord(fold(token.text));

const mayFollow = (token: Token) =>
  token.kind === 'comma' ||
  token.kind === 'semicolon' ||
  token.kind === 'and' ||
  token.kind === 'open' ||
  token.kind === 'close' ||
  token.kind === 'dots' ||
  (token.kind === 'other' &&
    (!/^\p{N}/u.test(token.text) || /^(?:19|20)\d\d$/.test(token.text)) &&
    token.text !== "'") ||
  (token.kind === 'lower' && /^(?:et|etal|etc|others|[Ii]n)$/.test(token.text));

/** "Bo Ek 'Commas": no possessive. */
const opensQuotation = ({ text, start }: Token, whole: string): boolean => text === "'" && whole[start - 1] === ' ';

interface Separator {
  next: number;
  comma: boolean;
  truncated: boolean;
  ends: boolean;
}

/** Comma, "and", "&", dots, "et al." between names or at the end of them. */
function readSeparator(all: Token[], first: number): Separator {
  let at = first;
  let comma = false;
  let truncated = false;
  for (; at < all.length && at < first + 8; at++) {
    const token = all[at]!;
    const next = all[at + 1];
    if (token.kind === 'comma') comma = true;
    else if (token.kind === 'dots') truncated = true;
    else if (token.text === 'et' && /^al$/i.test(next?.text ?? '')) {
      const stop = all[at + 2]?.text === '.' ? at + 3 : at + 2;
      return cutShort(all, stop, comma);
    } else if (/^et(?:al|c)$/.test(token.text)) {
      return cutShort(all, all[at + 1]?.text === '.' ? at + 2 : at + 1, comma);
    } else if (token.kind === 'and' || token.kind === 'semicolon' || (token.text === '–' && next?.kind === 'initial')) {
      if (/^others?$/i.test(next?.text ?? '')) return cutShort(all, at + 2, comma);
      if (
        /^\d+$/.test(next?.text ?? '') &&
        /^(?:more|others?|co-?authors?|additional|further)$/i.test(all[at + 2]?.text ?? '')
      ) {
        const stop = /^authors?$/i.test(all[at + 3]?.text ?? '') ? at + 4 : at + 3;
        return cutShort(all, stop, comma);
      }
    } else if (token.kind === 'mark' && at > first) continue;
    else if (token.text === 'others') return cutShort(all, at + 1, comma);
    else break;
  }
  return { next: at, comma, truncated, ends: false };
}

/** After "et al." a row ends, unless it goes on with who is among them: "et al., including Ada Lind". */
function cutShort(all: readonly Token[], at: number, comma: boolean): Separator {
  const next = /^(?:comma|open)$/.test(all[at]?.kind ?? '') ? at + 1 : at;
  const goesOn = /^incl(?:uding)?$/i.test(all[next]?.text ?? '');
  return {
    next: goesOn ? next + 1 : at,
    comma,
    truncated: true,
    ends: !goesOn,
  };
}
