import { pattern } from '../parse/pattern.ts';
import { venueScore } from '../parse/venues.ts';
import type { Facts, Span } from './facts.ts';
import { abbreviated, goesOn, ofPage, opensVenue } from './plain-patterns.ts';
import { Style } from './sink.ts';

/** Year or status behind a title. */
const OF_PAGE = pattern(ofPage);

/** What a full stop behind it does not end. */
const ABBREVIATED = pattern(abbreviated, '');

/** The most that `endsAfter` gives. */
export const BEST_END = 1.7;

export const inStyle = ({ spans }: Facts, at: number, bit: number): boolean =>
  ((spans.find(({ end }) => end > at + 1)?.style ?? 0) & bit) !== 0;

/** After a comma: "in: Journal", "à paraître dans", "Tübingen: Publisher", "thèse de doctorat". */
const ENDS_TITLE = pattern(opensVenue, '');

const MID_SENTENCE = pattern(goesOn, '');
/** A title that goes on in another dress: "Dimorphism in *Lynx rufus*", "Wild *Lynx rufus* at play", "Bobcats (*Lynx rufus*)". */
function goesOnIn(text: string, from: number, { start, end }: Span): boolean {
  const before = text.slice(from, start);
  const after = text.slice(end, end + 12);
  return (
    MID_SENTENCE.test(before) ||
    (before.endsWith('(') && after.startsWith(')')) ||
    (/[\p{L}\p{N}]\s$/u.test(before) && /^\s(?!(?:in|vol|no|pp|to|and)\b)\p{Ll}{2}/u.test(after))
  );
}

/** Ends that a title beginning at `from` may have. */
export function endsAfter(facts: Facts, from: number): [number, string, number][] {
  const { text, spans } = facts;
  const ends: [number, string, number][] = [];
  let stop = sentenceEnd(text, from);
  // A title in a dress of its own goes on past its question mark.
  const own = spans.find(({ end }) => end > from + 1);
  if (own && own.start >= from - 2 && own.style & 7 && /[?!]/.test(text[stop - 1] ?? '') && own.end < text.length - 8)
    stop = Math.max(stop, own.end);
  const italic = spans.find(
    ({ start, style, end }) => start > from + 8 && start < stop && end > start + 3 && style & Style.italic,
  );
  // A comma before italics ends a title whose full stop was forgotten.
  const inner = italic !== undefined && goesOnIn(text, from, italic);
  const early =
    italic && !inner && !inStyle(facts, from, Style.italic) && /[,.?!]\s*$/.test(text.slice(from, italic.start));
  const sentence = early ? italic.start : stop;
  ends.push([sentence, 'a sentence', italic && !early && !inner && !inStyle(facts, from, Style.italic) ? -0.5 : 0.7]);
  // "Lärm. In: Handbuch": up to there it is the title, also past a full stop.
  const within = /[.?!]\s+In(?::\s|\s[^?!]{3,120}\((?:[Ee]ds?|[Hh]rsg|[Hh]g)\.?\))/.exec(text.slice(from, from + 400));
  if (within && within.index > 2 && !/\(?(?:19|20)\d\d\)?/.test(text.slice(from, from + within.index)))
    ends.push([from + within.index + (text[from + within.index] === '.' ? 0 : 1), 'to where it stands', 1.7]);
  // Russian lists: "Title // Journal".
  const slashes = text.indexOf(' // ', from + 8);
  if (slashes >= 0 && slashes < sentence) ends.push([slashes, 'to two strokes', 0.95]);
  const span = spans.find(({ end }) => end > from + 1);
  const change =
    span && span.start <= from
      ? spans.find(
          ({ start, style, key }) =>
            start > from && start < sentence && (style !== span.style || key !== span.key) && !(style & Style.raised),
        )
      : undefined;
  if (
    change &&
    change.start > from + 8 &&
    !goesOnIn(text, from, change) &&
    (change.end - change.start > 3 || change.style & Style.italic)
  )
    ends.push([change.start, 'to a change of style', change.style & Style.italic ? 0.95 : 0.6]);
  const footnote = /(?<=\p{Ll})(\d)\s+\1(?=\p{Ll})/u.exec(text.slice(from, from + 300));
  if (footnote) ends.push([from + footnote.index, 'a sentence', 0.7]);
  let commas = 0;
  for (
    let at = text.indexOf(',', from);
    at >= 0 && at < Math.min(sentence, from + 300) && commas < 6;
    at = text.indexOf(',', at + 1)
  ) {
    commas++;
    if (ENDS_TITLE.test(text.slice(at + 1, at + 60))) {
      ends.push([at, 'to a comma before a venue', 0.9]);
      break;
    }
    if (at - from < 12) continue;
    const next = text.slice(at + 1, at + 50);
    // "J. Number Th."
    if (/^\s*(?:J|Proc|Ann|Rev|Trans|Bull)\.\s\p{Lu}/u.test(next)) {
      ends.push([at, 'to a comma before a venue', 1.2]);
      break;
    }
    if (/^\s*(?:in\s+)?(?:proc|the\s+\p{L}+\s+(?:conf|work|symp)|\p{Lu})/iu.test(next) && venueScore(next) >= 1.4) {
      ends.push([at, 'to a comma before a venue', 0.9]);
      break;
    }
    if (
      /^(?:\s+(?:(?:\p{Lu}|of|and|in|the|on|for|de|et|&|der|für|und)[\p{L}.'’-]*,?)){1,9}[\s,]+\(?\d/u.test(
        text.slice(at + 1, at + 120),
      )
    ) {
      ends.push([at, 'to a comma before a journal', 0.9]);
      break;
    }
    if (OF_PAGE.test(next)) {
      ends.push([at, 'to a comma before a date', 0.6]);
      break;
    }
  }
  const bracket = /\s[([](?=[^)\]]{0,60}[)\]])/g;
  bracket.lastIndex = from + 8;
  const open = bracket.exec(text);
  if (open && open.index < sentence) {
    const inside = text.slice(open.index + 2, open.index + 60);
    const volume = /\s\d{1,4}$/.test(text.slice(from, open.index));
    if (volume ? false : /^(?:with|mit|avec|con|com)\b|(?:19|20)\d\d|'\d\d/.test(inside) || venueScore(inside) >= 1.4)
      ends.push([open.index, 'to a bracket', 0.8]);
  }
  // "*Title*, Journal": the title ends where its dress does.
  if (own && own.start >= from - 2 && own.style & 7 && own.end > from + 6 && /^[,.]/.test(text.slice(own.end)))
    for (const end of ends)
      if (end[0] > own.end + 3) end[2] -= 0.8;
      else if (end[0] < own.end - 3 && text[end[0]] === ',') end[2] -= 2;
  return ends;
}

/** End of the sentence beginning at `from`: a full stop that does not end an abbreviation, or ? or !. */
export function sentenceEnd(text: string, from: number): number {
  const stop = /[.?!](?=\s|$|["”’])|[.](?=\p{Lu}\p{Ll})|[。．]/gu;
  stop.lastIndex = from;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const before = text.slice(Math.max(from, match.index - 8), match.index);
    if (match[0] === '.' && ABBREVIATED.test(before)) continue;
    if (/\p{Lu}\.\p{Lu}$/u.test(before) && /^\.\s\p{Ll}/u.test(text.slice(match.index, match.index + 3))) continue;
    if (/[?!]/.test(match[0]) && goesOnAfter(text, match.index + 1)) continue;
    return /[?!]/.test(match[0]) ? match.index + 1 : match.index;
  }
  return text.length;
}

/** Whether a title goes on after a question: "Is it so? A study". */
function goesOnAfter(text: string, from: number): boolean {
  const rest = text.slice(from, from + 200);
  const stop = rest.search(/[.,]/);
  const next = (stop < 0 ? rest : rest.slice(0, stop)).trim();
  return (
    stop >= 0 &&
    (next.split(' ').length >= 3 || /^\p{Lu}\S*\s\p{Ll}/u.test(next)) &&
    !/\d|[([]/.test(next) &&
    /^\p{Lu}/u.test(next) &&
    venueScore(next) < 1.3
  );
}

/** Within one dress, the end of a quotation or sentence: a whole citation may be one link. */
export function innerEnd(facts: Facts, start: number, end: number): number | undefined {
  const stop = sentenceEnd(facts.text, start);
  // A question in a dress of its own is only the first half of a title.
  if (/[?!]/.test(facts.text[stop - 1] ?? '') && /^(?!.*(?:19|20)\d\d)[^,]{6,90}$/.test(facts.text.slice(stop, end)))
    return undefined;
  return stop < end - 6 && stop > start + 10 ? stop : undefined;
}
