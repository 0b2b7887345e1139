import { scoreOf } from './name-score.ts';
import { CJK, SUFFIX, TITLE_OF, type Token } from './name-tokens.ts';

/** A name found in text. */
export interface FoundName {
  /** "First Last". */
  name: string;
  start: number;
  end: number;
  /** Marks that stood at it: `*`, `†`. */
  marks: string;
  /** How much it looks like a person's name: below 0 not, 1 very much. */
  score: number;
}

/** What stands between two separators of a list of names, as it is printed. */
export interface Item {
  tokens: Token[];
  start: number;
  end: number;
  marks: string;
  score: number;
  /** Joined to the one before by a comma. */
  afterComma: boolean;
}

/** "Last, First" and "Last, F." become one name; what is left is in order. */
export function joinInverted(items: readonly Item[]): FoundName[] {
  const names: FoundName[] = [];
  const familyFirst = items.length > 1 && items.every(endsInInitials) && items.some((item) => wordsOf(item) === 1);
  const single = (item: Item) => item.tokens.filter((token) => token.kind === 'word').length === 1 && isBare(item);
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const next = items[i + 1];
    if (next?.afterComma && isBare(item) && isGiven(next)) {
      names.push(joined(item, next));
      i++;
    } else if (
      next?.afterComma &&
      single(item) &&
      !CJK.test(item.tokens[0]!.text) &&
      startsGiven(next) &&
      !item.marks
    ) {
      names.push(joined(item, next));
      i++;
    } else if (!isGiven(item) || items.length > 1) names.push(inOrder(item, familyFirst));
  }
  return names;
}

/** Words without initials: a family name, or a whole name. */
export const isBare = ({ tokens }: Item) => tokens.every(({ kind }) => kind === 'word' || kind === 'particle');
/** Initials alone. */
export const isGiven = ({ tokens }: Item) => tokens.every(({ kind }) => kind === 'initial');

/** May be the given names of an inverted name: one word, or one with initials after it. */
const startsGiven = ({ tokens }: Item) =>
  tokens[0]!.kind === 'word' && tokens.slice(1).every((token) => token.kind === 'initial') && tokens.length <= 3;

function joined(last: Item, first: Item): FoundName {
  const tokens = [...first.tokens, ...last.tokens];
  return {
    name: spell(tokens),
    start: last.start,
    end: first.end,
    marks: last.marks + first.marks,
    score: scoreOf(tokens),
  };
}

const wordsOf = ({ tokens }: Item): number => tokens.filter(({ kind }) => kind === 'word').length;
const endsInInitials = ({ tokens }: Item): boolean =>
  tokens[0]!.kind !== 'initial' && tokens.at(-1)!.kind === 'initial';

/** @param familyFirst so are all names of the row: "Petersen HL, Ní Bhriain S" */
function inOrder(item: Item, familyFirst: boolean): FoundName {
  let own = item.tokens;
  while (own.length > 1 && TITLE_OF.test(own[0]!.text)) own = own.slice(1);
  const tail = own.findIndex(
    (token, i) =>
      i > 0 && token.kind === 'initial' && own.slice(i).every((t) => t.kind === 'initial' && !SUFFIX.test(t.text)),
  );
  // "Kwon SM": the family name first, without a comma.
  if (tail > 0 && (familyFirst || wordsOf(item) === 1)) own = [...own.slice(tail), ...own.slice(0, tail)];
  return { name: spell(own), start: item.start, end: item.end, marks: item.marks, score: item.score };
}

const spell = (own: readonly Token[]) =>
  own.map(({ text }) => (/^\p{Lu}{2,}\.$/u.test(text) ? text.slice(0, -1) : text)).join(' ');
