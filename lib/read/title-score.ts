import { fold } from '../parse/fold.ts';
import { pattern } from '../parse/pattern.ts';
import { venueScore } from '../parse/venues.ts';
import { isTitleWord } from '../parse/words.ts';
import { labelKind } from './labels.ts';
import { PENDING } from './pieces.ts';
import {
  controls,
  noTitle,
  numbered,
  ofOneself,
  ofSite,
  ofText,
  ranked,
  smallWords,
  whereWorks,
} from './plain-patterns.ts';
import { headingOf } from './sections.ts';

/** What is said of pages and files. */
const OF_SITE = pattern(ofSite);

/** What people and places are called. */
const RANKED = pattern(ranked);

/** What people say of themselves, not in titles. */
const OF_ONESELF = pattern(ofOneself);

/** Volume and pages: no part of titles. */
const NUMBERED = pattern(numbered);

/** What running text and foot lines say: no titles. */
const OF_TEXT = pattern(ofText);

/** Little words of other languages' titles that are no part of names. */
const ABROAD = new RegExp(`^(?:${smallWords})$`, 'i');
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
const CJK_ALL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/gu;
/** Nothing but where somebody works: "School of Computing, College of Engineering". */
const PLACE = pattern(whereWorks);

/** What the controls of a list say. */
const CONTROL = pattern(controls);

/** How much a text reads like a title; about 2 for a usual one, below 0 for what is none. */
export function titleScore(text: string): number {
  const words = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const n = words.length + (CJK.test(text) ? Math.floor((text.match(CJK_ALL)?.length ?? 0) / 2.5) : 0);
  if (!n || text.length < 4) return -5;
  let score = n === 1 ? -1.8 : n === 2 ? -0.6 : n === 3 ? 0.3 : n <= 22 ? 1 : n <= 32 ? 0.4 : n <= 45 ? -1.5 : -4;
  let known = 0;
  for (const word of words.slice(0, 40))
    if (isTitleWord(fold(word).split(' ').at(-1) ?? '') || ABROAD.test(word)) known++;
  score += Math.min(1.5, (2 * known) / Math.min(n, 40));
  if (/^[\p{Ll}]/u.test(text) && !/^[\p{Ll}]\p{Lu}|^\p{Ll}[-\d]/u.test(text)) score -= 0.8;
  if (/^[,;:)\].]/.test(text) || (n < 6 && /(?<!\p{L})(?:at|by|with|of|for|and|the|from)$/u.test(text))) score -= 2;
  const venue = venueScore(text);
  if (venue >= 2) score -= Math.min(3, venue * (n <= 8 ? 0.8 : 0.4));
  // "Harbour Towns, 1550–1700": the years that a history is of.
  const rest = text.replace(/(?<!\d)(?:1\d|20)\d\d\s?[-–]\s?(?:(?:1\d|20)\d\d|\d\d)(?!\d)/g, '');
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(rest)) score -= n <= 6 ? 1.6 : 0.7;
  if (/@|https?:|www\./i.test(text)) score -= 3;
  if (/(?<!\p{L})et al\b/iu.test(text)) score -= 1.2;
  const stop = /([.!?])\s+\p{Lu}/u.exec(text.slice(4))?.[1];
  if (stop) score -= stop === '.' ? 0.8 : 0.3;
  if (OF_ONESELF.test(text)) score -= 1.5;
  if (OF_TEXT.test(text)) score -= 2;
  if (NUMBERED.test(rest)) score -= 1.5;
  if (n <= 7 && RANKED.test(text)) score -= 1.5;
  if (n <= 8 && OF_SITE.test(text)) score -= 0.8;
  if (count(text, '(') !== count(text, ')') || count(text, '[') !== count(text, ']')) score -= 1.2;
  if (count(text, '“') !== count(text, '”') || count(text, '"') % 2 === 0) score -= 1.5;
  // It goes on to where it stands.
  if (/[,.”"»]\s+(?:in|w|dans|en):\s|[”"»],?\s+in\s/i.test(text.slice(4))) score -= 2.5;
  // "In Dorn, P. (Eds.)": where it stands, and no more.
  if (/^in:\s|^in\s[^?!]*\((?:eds?|hrsg|hg)\.?\)$/i.test(text)) score -= 4;
  if (PLACE.test(text)) score -= 2.5;
  if (n <= 5 && headingOf(text))
    score -= n <= 2 || /^(?:(?:list of|selected|my|all|recent|other)\s)/i.test(text) ? 3 : 1;
  if (PENDING.test(text)) score -= 3;
  if (NO_TITLE.test(text)) score -= 5;
  if (labelKind(text.replace(/ \([^()]*\):? ?\w*$/, '')) || CONTROL.test(text)) score -= 4;
  return score;
}

const NO_TITLE = pattern(noTitle);

const count = (text: string, char: string): number => text.split(char).length;

/** The most that `titleScore` gives. */
export const BEST_SCORE = 2.5;
