import { fold } from '../parse/fold.ts';
import { venueScore } from '../parse/venues.ts';
import { isTitleWord } from '../parse/words.ts';
import type { Facts, Span, StyleSpan } from './facts.ts';
import { labelKind } from './labels.ts';
import { PENDING } from './pieces.ts';
import { Style } from './tree.ts';

/** A stretch of a line that may be the title. */
export interface TitleCandidate extends Span {
  /** Line it is on, counted within the page. */
  line: number;
  text: string;
  /** How it was found and in which dress: the same for the titles of one list. */
  slot: string;
  score: number;
}

/** So much of a line is tried: an honest one has less. */
const MOST = { runs: 40, quotes: 6, lists: 6, chars: 600 } as const;

/** Elements whose class says what they hold. */
const TITLE_KEY = /title|paper-?name|pub-?name/i;
const OTHER_KEY =
  /author|venue|journal|periodical|conf|date|year|badge|btn|abstract|abs\b|award|note|label|tag\b|desc|bibtex|button|icon/i;

/** How much a text reads like a title; about 2 for a usual one, below 0 for what is none. */
export function titleScore(text: string): number {
  const words = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const n = words.length;
  if (!n || text.length < 4) return -5;
  let score = n === 1 ? -1.8 : n === 2 ? -0.6 : n === 3 ? 0.3 : n <= 22 ? 1 : n <= 32 ? 0.4 : n <= 45 ? -1.5 : -4;
  let known = 0;
  for (const word of words.slice(0, 40)) if (isTitleWord(fold(word).split(' ').at(-1) ?? '')) known++;
  score += Math.min(1.5, (2 * known) / Math.min(n, 40));
  if (/^[\p{Ll}]/u.test(text) && !/^[\p{Ll}]\p{Lu}|^\p{Ll}[-\d]/u.test(text)) score -= 0.8;
  if (/^[,;:)\].]/.test(text)) score -= 2;
  const venue = venueScore(text);
  if (venue >= 2) score -= Math.min(3, venue * (n <= 8 ? 0.8 : 0.4));
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)) score -= n <= 6 ? 1.6 : 0.7;
  if (/@|https?:|www\./i.test(text)) score -= 3;
  if (/(?<!\p{L})et al\b/iu.test(text)) score -= 1.2;
  if (/[.!?]\s+\p{Lu}/u.test(text.slice(4))) score -= 0.8;
  if (
    /(?<!\p{L})(?:I|I['’]m|my|joined|invited|accepted|received|awarded|advised by|supervis\p{L}+|congrat\p{L}*|present|under review|to appear|in press|equal contribution)(?!\p{L})/iu.test(
      text,
    )
  )
    score -= 1.5;
  if (
    /^(?:we|in this|this (?:paper|work|article)|our|abstract|keywords?)\b|\b(?:best|student|outstanding) paper|\b(?:award|powered by|copyright|all rights)\b/i.test(
      text,
    )
  )
    score -= 2;
  if (/\b(?:vol|pp|no|pages?|volume)\.?\s*\d|\d+\s*[-–]\s*\d+|\d+\(\d+\)/i.test(text)) score -= 1.5;
  if (
    n <= 7 &&
    /(?<!\p{L})(?:intern|engineer|scientist|professor|student|candidate|researcher|fellow|director|assistant|lecturer|postdoc\p{L}*|manager|university|institute|department)(?!\p{L})/iu.test(
      text,
    )
  )
    score -= 1.5;
  if (
    n <= 8 &&
    /(?<!\p{L})(?:profiles?|template|versions?|view|download|click|page|website|version of)(?!\p{L})/iu.test(text)
  )
    score -= 0.8;
  if (count(text, '(') !== count(text, ')') || count(text, '[') !== count(text, ']')) score -= 1.2;
  if (PENDING.test(text)) score -= 3;
  if (labelKind(text)) score -= 4;
  return score;
}

const count = (text: string, char: string): number => text.split(char).length;

/** Everything on one line that may be a title. */
export function titleCandidates(facts: Facts, line: number): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  const named = blockBonus(facts.block);
  const scores = new Map<string, number>();
  const add = (start: number, end: number, slot: string, bonus: number) => {
    const span = trimmed(facts.text, start, end);
    if (span.end - span.start < 4 || span.end - span.start > MOST.chars) return;
    const labelled = facts.labels.reduce(
      (sum, label) => sum + Math.max(0, Math.min(label.end, span.end) - Math.max(label.start, span.start)),
      0,
    );
    if (labelled > (span.end - span.start) / 2) return;
    if (overlapOfNames(facts, span) > 0.55) return;
    const text = facts.text.slice(span.start, span.end);
    const score = scores.get(text) ?? titleScore(text);
    scores.set(text, score);
    found.push({ ...span, line, text, slot: `${slot} in ${facts.block}`, score: score + bonus + named });
  };
  for (const { start, end, style, key } of styled(facts).slice(0, MOST.runs)) {
    const whole = start === 0 && end >= lastContent(facts);
    let bonus = 0;
    if (TITLE_KEY.test(key)) bonus += 2;
    else if (OTHER_KEY.test(key)) bonus -= 2;
    if (style & Style.bold) bonus += 0.8;
    if (style & Style.link) bonus += 0.9;
    if (style & Style.italic) bonus += 0.1;
    if (whole) bonus += 0.2;
    if (bonus || key) add(start, end, `styled ${dress(style, key)}`, bonus);
    const close = innerEnd(facts, start, end);
    if (close !== undefined)
      add(start, close, `start of styled ${dress(style, key)}`, bonus - 0.1 - goesOn(facts, close));
  }
  for (const { start, end } of facts.quotes.slice(0, MOST.quotes)) add(start, end, 'quoted', 1.6);
  const last = lastContent(facts);
  add(0, last, `line ${dressAt(facts, 0)}`, 0.4);
  for (const list of facts.names.slice(0, MOST.lists)) {
    const from = afterByline(facts.text, list.end);
    if (from === undefined) continue;
    for (const [end, slot, bonus] of endsAfter(facts, from))
      add(from, end, `after names, ${slot}`, bonus - goesOn(facts, end));
  }
  const by = beforeByline(facts);
  if (by) add(0, by, 'before names', 0.7);
  for (const [end, slot, bonus] of endsAfter(facts, 0)) add(0, end, `first, ${slot}`, bonus - 0.3 - goesOn(facts, end));
  const field = /^(?:title|article|paper)\s*:\s*/i.exec(facts.text);
  if (field) add(field[0].length, last, 'field', 2);
  return found;
}

/** Charge for a sentence that others of plain text follow: it is the first of a description. */
function goesOn({ text, names, years }: Facts, end: number): number {
  const rest = text.length - end;
  if (rest < 60 || years.some(({ start }) => start >= end) || names.some(({ start }) => start >= end)) return 0;
  return venueScore(text.slice(end, end + 100)) < 1 ? 1.5 : 0;
}

/** What the name of a block says of the lines in it. */
const blockBonus = (block: string): number => {
  const own = block.slice(block.indexOf('.') + 1 || block.length);
  return /^h[1-6]/.test(block) ? 0.8 : TITLE_KEY.test(own) ? 1.2 : OTHER_KEY.test(own) ? -1.2 : 0;
};

const dress = (style: number, key: string) =>
  `${style & (Style.bold | Style.italic | Style.link)}${key ? ` ${key}` : ''}`;
const dressAt = (facts: Facts, at: number) => {
  const span = facts.spans.find(({ end }) => end > at);
  return span ? dress(span.style, span.key) : '';
};

/** Runs of the same dress, joined over raised text within. */
function styled(facts: Facts): StyleSpan[] {
  const joined: StyleSpan[] = [];
  for (const span of facts.spans) {
    const last = joined.at(-1);
    const blank = !facts.text.slice(span.start, span.end).trim();
    const same = last && (last.key === span.key || span.style & Style.raised) && (last.style & 7) === (span.style & 7);
    const sameLink = last && span.href !== undefined && last.href === span.href;
    if (last && (same || sameLink || (blank && span.style === last.style))) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/** Where the line's own words end: labels at its end are no part of it. */
function lastContent({ text, labels }: Facts): number {
  let end = text.length;
  for (let i = labels.length - 1; i >= 0; i--) {
    const { start, end: labelEnd } = labels[i]!;
    if (/[\p{L}\p{N}]/u.test(text.slice(labelEnd, end))) break;
    end = start;
  }
  return end;
}

function trimmed(text: string, start: number, end: number): Span {
  let own = text.slice(start, end);
  const head = /^[\s“"'‘«,;:.\-–—|•·*>)\]]*(?:\[\w{1,4}\]\s*|\(?\d{1,3}[.)]\s+)?[“"'‘«]?/.exec(own)![0];
  if (head.length < own.length) {
    start += head.length;
    own = own.slice(head.length);
  }
  const tail = /[\s,;:.|•·”"’»\-–—([*†‡]*$/.exec(own)![0];
  return { start, end: start + own.length - tail.length };
}

function overlapOfNames(facts: Facts, { start, end }: Span): number {
  let covered = 0;
  for (const list of facts.names)
    if (list.score > 0.5 && list.score / list.names.length > 0.35)
      covered += Math.max(0, Math.min(end, list.end) - Math.max(start, list.start));
  return covered / Math.max(1, end - start);
}

/** Where text goes on after a byline: past its full stop, colon, year in brackets. */
function afterByline(text: string, end: number): number | undefined {
  const rest = text.slice(end, end + 80);
  const match =
    /^(?:[\s.,:;)\]]|\((?:eds?\.?|[^()]{0,20}(?:(?:19|20)\d\d[a-z]?|accepted|appear|in press|forthcoming|submitted|under review|in preparation)[^()]{0,12}|in\s+[^)]{0,20}|\W*equal[^)]{0,30}|[a-zα-ω -]{0,20}order|\d+\s+authors)\)|(?:19|20)\d\d[a-z]?(?=[.:,)\s])|[\ue000*†‡§¶#✝]|et al\.?)+/i.exec(
      rest,
    );
  if (!match || end + match[0].length >= text.length - 5) return undefined;
  return end + match[0].length;
}

const inStyle = ({ spans }: Facts, at: number, bit: number): boolean =>
  ((spans.find(({ end }) => end > at + 1)?.style ?? 0) & bit) !== 0;

/** Ends that a title beginning at `from` may have. */
function endsAfter(facts: Facts, from: number): [number, string, number][] {
  const { text, spans } = facts;
  const ends: [number, string, number][] = [];
  const stop = sentenceEnd(text, from);
  const italic = spans.find(
    ({ start, style, end }) => start > from + 8 && start < stop && end > start + 3 && style & Style.italic,
  );
  // A comma before italics ends a title whose full stop was forgotten.
  const early = italic && !inStyle(facts, from, Style.italic) && /[,.?!]\s*$/.test(text.slice(from, italic.start));
  const sentence = early ? italic.start : stop;
  ends.push([sentence, 'a sentence', italic && !early && !inStyle(facts, from, Style.italic) ? -0.5 : 0.7]);
  const span = spans.find(({ end }) => end > from + 1);
  const change =
    span && span.start <= from
      ? spans.find(
          ({ start, style, key }) =>
            start > from && start < sentence && (style !== span.style || key !== span.key) && !(style & Style.raised),
        )
      : undefined;
  if (change && change.start > from + 8 && (change.end - change.start > 3 || change.style & Style.italic))
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
    if (at - from < 12) continue;
    const next = text.slice(at + 1, at + 50);
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
    if (/^\s*(?:\(?(?:19|20)\d\d|submitted|to appear|accepted|under review|in preparation|preprint)/i.test(next)) {
      ends.push([at, 'to a comma before a date', 0.6]);
      break;
    }
  }
  const bracket = /\s[([](?=[^)\]]{0,60}[)\]])/g;
  bracket.lastIndex = from + 8;
  const open = bracket.exec(text);
  if (open && open.index < sentence) {
    const inside = text.slice(open.index + 2, open.index + 60);
    if (/^with\b|(?:19|20)\d\d|'\d\d/.test(inside) || venueScore(inside) >= 1.4)
      ends.push([open.index, 'to a bracket', 0.8]);
  }
  return ends;
}

/** End of the sentence beginning at `from`: a full stop that does not end an abbreviation, or ? or !. */
export function sentenceEnd(text: string, from: number): number {
  const stop = /[.?!](?=\s|$|["”’])|[.](?=\p{Lu}\p{Ll})/gu;
  stop.lastIndex = from;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const before = text.slice(Math.max(from, match.index - 8), match.index);
    if (
      match[0] === '.' &&
      /(?:^|[\s(])(?:\p{L}|vs|cf|etc|al|St|Dr|Mr|no|vol|Jr|e\.g|i\.e|approx|[IVX]{1,4})$/u.test(before)
    )
      continue;
    if (match[0] !== '.' && goesOnAfter(text, match.index + 1)) continue;
    return match[0] === '.' ? match.index : match.index + 1;
  }
  return text.length;
}

/** Whether a title goes on after a question: "Is it so? A study". */
function goesOnAfter(text: string, from: number): boolean {
  const stop = text.indexOf('.', from);
  const next = text.slice(from, stop < 0 || stop > from + 200 ? from + 200 : stop).trim();
  return (
    stop >= 0 && next.split(' ').length >= 3 && !/\d|[([]/.test(next) && /^\p{Lu}/u.test(next) && venueScore(next) < 1.3
  );
}

/** End of what stands before a byline on the same line: "Title, A. Uthor and B. Writer". */
function beforeByline({ text, names }: Facts): number | undefined {
  const list = names.find((names) => names.score >= (names.names.length > 1 ? 0.4 : 0.8) && names.start > 12);
  if (!list) return undefined;
  const head = text
    .slice(0, list.start)
    .replace(/[\s,;:.(–—-]*(?:(?:joint(?:ly)?|joint work)\s+)?(?:with|by)?\s*$/i, '');
  return head.length;
}

/** Within one dress, the end of a quotation or sentence: a whole citation may be one link. */
function innerEnd(facts: Facts, start: number, end: number): number | undefined {
  const stop = sentenceEnd(facts.text, start);
  return stop < end - 6 && stop > start + 10 ? stop : undefined;
}
