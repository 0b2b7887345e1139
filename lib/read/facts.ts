import { parseArxivId } from '../parse/arxiv-id.ts';
import { doiIn } from '../parse/doi.ts';
import { findNames, type NameList, RAISED } from '../parse/names.ts';
import { pattern } from '../parse/pattern.ts';
import { venueScore } from '../parse/venues.ts';
import { hostKind, type Label, labelKind } from './labels.ts';
import { trimNames } from './name-edges.ts';
import { oldArxiv, running, verbs } from './plain-patterns.ts';
import { bounds, Style } from './sink.ts';
import { type Line, lineText, type Run } from './tree.ts';

/** Words of sentences. */
const VERBS = pattern(verbs, 'gi');

/** Old ids of arXiv. */
const OLD_ARXIV = pattern(oldArxiv, '');

/** Little words of running text. */
const SMALL = pattern(running, 'gi');

/** A stretch of a line. */
export interface Span {
  start: number;
  end: number;
}

export interface StyleSpan extends Span {
  style: number;
  key: string;
  href?: string;
}

/** Words that name a link, or a bracket of them: "[PDF]", "Code". */
export interface LabelSpan extends Span {
  kind: Label;
  href?: string;
}

/** What can be said of one line by itself. Offsets are into `text`. */
export interface Facts {
  line: Line;
  text: string;
  spans: StyleSpan[];
  names: NameList[];
  labels: LabelSpan[];
  quotes: Span[];
  years: (Span & { year: number })[];
  arxivId?: { id: string; version?: number; inText: boolean };
  doi?: string;
  venue: number;
  words: number;
  /** Running text: long, sentences, few names. */
  prose: boolean;
  /** Name of the innermost block around it: tag and classes. */
  block: string;
  /** Longer than `bounds.lineChars`: only its beginning was looked at. */
  cut?: true;
  /** Not content: a menu, a foot, a BibTeX block. */
  aside?: 'furniture' | 'bibtex';
}

const QUOTES =
  /[“„"«「『]([^“”„"«»「」『』\n]{4,400})[”"“»」』]|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{12,300})['’](?![\p{L}\p{N}])|``([^`\n]{8,400})(?:''|”|")/gu;
const YEAR = /(?<![\d./:-])(?:19[5-9]\d|20[0-4]\d)(?!\d|\p{Lu}[\p{Lu}\d]|[.:]\d{4})/gu;
const SHORT_YEAR = /(?<=\p{L})['’](\d\d)(?!\d)/gu;

/** Marks that are raised by TeX: "Ada Lind\\(^\\ast\\)", "Bo Ek$^{*}$". */
const RAISED_TEX = /\\\(\s?\^[^()]{1,16}\\\)|\$\s?\^[^$]{1,16}\$/g;

/** Looks a line over once; everything later asks these facts instead of the text. */
export function factsOf(line: Line): Facts {
  const whole = lineText(line);
  const text = whole.slice(0, bounds.lineChars);
  const spans: StyleSpan[] = [];
  let at = 0;
  let masked = '';
  for (const [i, { text: all, style, key, href }] of line.runs.entries()) {
    const own = all.slice(0, bounds.lineChars - at);
    if (!own) break;
    spans.push({ start: at, end: at + own.length, style, key, ...(href === undefined ? {} : { href }) });
    // A long stretch in a dress of its own is no part of a name before it.
    const apart =
      spans.length > 1 &&
      own.length > 18 &&
      own.split(' ').length > 3 &&
      !/^\s*[,;&]/.test(own) &&
      /(?<!\b(?:and|und|et|with))[\p{L}.]\s$/u.test(masked);
    if (apart) masked = `${masked.slice(0, -1)}¦`;
    masked += style & Style.raised ? RAISED.repeat(own.length) : own === ' ' && partsNames(line.runs, i) ? ',' : own;
    at += own.length;
  }
  masked = masked.replace(RAISED_TEX, (mark) => RAISED.repeat(mark.length));
  const labels = labelsOf(text, spans);
  const quotes = quotesOf(text);
  const names = trimNames(unfused(mask(masked, labels)), text, spans, quotes).filter(({ score }) => score > 0);
  for (const list of names)
    for (const name of list.names)
      if (name.marks.includes(RAISED)) name.marks = text.slice(name.end, name.end + name.marks.length + 1).trim();
  const facts: Facts = {
    line,
    text,
    spans,
    names,
    labels,
    quotes,
    years: yearsOf(text),
    venue: venueScore(text.length > 400 ? text.slice(0, 400) : text),
    words: text.split(' ').length,
    prose: false,
    block: '',
    ...(whole.length > text.length ? { cut: true as const } : {}),
  };
  facts.prose = isProse(facts);
  const id = arxivIn(text, spans);
  if (id) facts.arxivId = id;
  const doi = doiIn(text) ?? firstOf(spans, ({ href }) => (href ? doiIn(href) : undefined));
  if (doi) facts.doi = doi;
  return facts;
}

/** A blank between two names that are links, or elements of one class, each by itself: a comma drawn by the page's style. */
function partsNames(runs: readonly Run[], at: number): boolean {
  const [before, after] = [runs[at - 1], runs[at + 1]];
  if (!before || !after || !NAME_ALONE.test(before.text) || !NAME_ALONE.test(after.text)) return false;
  const links = before.href !== undefined && after.href !== undefined && before.href !== after.href;
  return links || (before.key === after.key && before.key.includes('.'));
}
const NAME_ALONE = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,3}[*†‡]?$/u;

/**
 * Names in a line whose byline was stuck to the title when the page became text: "Reasoning ModelsAda Lind, Bo Ek".
 * Only a row of names that ends the line is taken apart.
 */
function unfused(text: string): NameList[] {
  const lists = findNames(text);
  const last = lists.at(-1);
  if (!last || text.length - last.end > 2) return lists;
  let tries = 0;
  for (const match of text.matchAll(/(?<=\p{L}{2}|\p{L}[)?!])\p{Lu}\p{Ll}/gu)) {
    const at = match.index;
    if (at < 8 || tries > 12 || coverage(lists, at) > 0.6) continue;
    if (at > last.names.at(-1)!.end) break;
    if (/(?:^|\s)(?:Mc|Mac|De|Di|La|Le|Du|Van|Fitz)$/.test(text.slice(at - 5, at))) continue;
    tries++;
    const [list] = findNames(text.slice(at));
    if (list?.start !== 0 || text.length - at - list.end > 2 || (list.names.length < 2 && !list.truncated)) continue;
    const shifted = list.names.map((name) => ({ ...name, start: name.start + at, end: name.end + at }));
    return [...lists.filter(({ end }) => end <= at), { ...list, names: shifted, start: at, end: list.end + at }];
  }
  return lists;
}

/** Share of the text before `end` that is names. */
function coverage(lists: readonly NameList[], end: number): number {
  let covered = 0;
  for (const list of lists)
    if (list.score > 0) for (const name of list.names) if (name.end < end) covered += name.end - name.start;
  return covered / end;
}

function firstOf<T, R>(list: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Labels stand for links, not for names or titles: blanked where names are looked for. */
function mask(text: string, labels: readonly LabelSpan[]): string {
  if (!labels.length) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of labels) {
    if (start < at) continue;
    masked += `${text.slice(at, start)}${'|'.padEnd(end - start, ' ')}`;
    at = end;
  }
  return masked + text.slice(at);
}

function labelsOf(text: string, spans: readonly StyleSpan[]): LabelSpan[] {
  const labels: LabelSpan[] = [];
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!;
    if (span.href === undefined && !(span.style & Style.control)) continue;
    let end = span.end;
    while (span.href !== undefined && spans[i + 1]?.href === span.href) end = spans[++i]!.end;
    const own = text.slice(span.start, end).replace(/^[\s[(|]+|[\s\])|,;.:]+$/g, '');
    const kind = labelKind(own) ?? (span.style & Style.control ? 'other' : undefined);
    if (kind) labels.push({ start: span.start, end, kind, ...(span.href === undefined ? {} : { href: span.href }) });
    else if (
      span.href !== undefined &&
      /^(?:https?:\/\/|doi:|10\.\d{4}|doi\.org|arxiv:?\s*[\d\w./-]+$|www\.)/i.test(own)
    )
      labels.push({ start: span.start, end, kind: hostKind(span.href) ?? 'paper', href: span.href });
  }
  for (const match of text.matchAll(/\[([^[\]]{2,60})\]/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (labels.some((label) => label.start < end && label.end > start)) continue;
    const parts = match[1]!.split(/[,|/;]/);
    const kind = labelKind(parts[0]!.replace(/\\/g, ''));
    if (kind && parts.every((part) => labelKind(part))) labels.push({ start, end, kind });
  }
  return labels.sort((a, b) => a.start - b.start);
}

function quotesOf(text: string): Span[] {
  const quotes: Span[] = [];
  for (const match of text.matchAll(QUOTES)) {
    const inner = match[1] ?? match[2] ?? match[3]!;
    const start = match.index + match[0].indexOf(inner);
    quotes.push({ start, end: start + inner.length });
  }
  return quotes;
}

function yearsOf(text: string): Facts['years'] {
  const years: Facts['years'] = [];
  for (const match of text.matchAll(YEAR))
    years.push({ year: Number(match[0]), start: match.index, end: match.index + 4 });
  for (const match of text.matchAll(SHORT_YEAR)) {
    const short = Number(match[1]);
    years.push({ year: short + (short < 60 ? 2000 : 1900), start: match.index, end: match.index + 3 });
  }
  return years;
}

function arxivIn(text: string, spans: readonly StyleSpan[]): Facts['arxivId'] {
  const marked = /arxiv/i.test(text)
    ? /arxiv\s*(?:preprint|e-?print)?\s*(?:arxiv)?[\s:/]*(?:abs\/|pdf\/)?(\S{7,24})/i.exec(text)
    : undefined;
  const inText = marked ? parseArxivId(marked[1]!) : undefined;
  if (inText) return { ...inText, inText: true };
  const old = OLD_ARXIV.exec(text);
  if (old) return { id: old[1]!, inText: true };
  for (const { href } of spans) {
    if (
      !href ||
      !/arxiv\.org\/|huggingface\.co\/papers\//i.test(href) ||
      /arxiv\.org\/(?:a|search|find|list)\b/i.test(href)
    )
      continue;
    const id = parseArxivId(decode(href).replace(/\s+/g, ''));
    if (id) return { ...id, inText: false };
  }
  return undefined;
}

const decode = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

/** Running text: an abstract, a note, a paragraph about oneself. */
function isProse({ text, names, words, quotes }: Facts): boolean {
  if (words < 22) return false;
  const inNames = names.reduce((sum, list) => sum + (list.end - list.start), 0);
  const inQuotes = quotes.reduce((sum, { start, end }) => sum + (end - start), 0);
  const rest = text.length - inNames - inQuotes;
  if (rest < 130) return false;
  const small = (text.match(SMALL) ?? []).length;
  const verbs = (text.match(VERBS) ?? []).length;
  return verbs >= 3 && small / words > 0.22;
}
