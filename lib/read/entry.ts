import type { FoundName, NameList } from '../parse/names.ts';
import { venueScore } from '../parse/venues.ts';
import type { Facts, LabelSpan } from './facts.ts';
import { type Owner, samePerson } from './person.ts';
import type { Section } from './sections.ts';
import { type TitleCandidate, titleCandidates } from './titles.ts';
import { bounds } from './tree.ts';

/** Everything known of the page while its entries are read. */
export interface Context {
  facts: readonly Facts[];
  sections: readonly (Section | undefined)[];
  owner: Owner | undefined;
  /** Titles found on each line, made when first asked for. */
  candidates: (TitleCandidate[] | undefined)[];
  /** What the entries of the page have in common, once they were read a first time. */
  habits: Habits;
}

/** What the entries of one page have in common. */
export interface Habits {
  /** How much each dress of titles is trusted. */
  slots: ReadonlyMap<string, number>;
  /** Charge for a dress that no other title wears: the more uniform the page, the more. */
  strange: number;
  /** Share of entries with a byline; 0 when not known. */
  bylines: number;
  /** How much each way to print a venue is trusted. */
  venues: ReadonlyMap<string, number>;
  /** Share of entries under a heading of publications; 0 when not known. */
  headed: number;
}

export const noHabits: Habits = { slots: new Map(), strange: 0, venues: new Map(), bylines: 0, headed: 0 };

export interface Byline {
  line: number;
  /** Line and place of its end: a byline may run over several lines. */
  endLine: number;
  start: number;
  end: number;
  names: FoundName[];
  truncated: boolean;
  coauthors: boolean;
  owner: boolean;
  value: number;
}

/** A reading of a stretch of lines as one publication. */
export interface Entry {
  from: number;
  to: number;
  title: TitleCandidate;
  /** Titles over several lines: the last line, and where it ends there. */
  titleEnd: { line: number; end: number };
  titleText: string;
  byline: Byline | undefined;
  /** Log-odds that this is one publication. */
  score: number;
  why: [string, number][];
}

const ROLE =
  /(?<!\p{L})(?:advis(?:ed|or)s?|supervis\p{L}+|intern(?:ship)?|engineer|scholarship|fellowship|gpa|b\.?s\.?c?\.?|m\.?s\.?c?\.? in|ph\.?d\.? (?:student|candidate|in)|teaching assistant|instructor|lecturer|reviewer|program committee|area chair|talk(?:s| at)|keynote|seminar|colloquium|present(?:ed|ation) at|organi[sz]er|chair|gave a|joined|accepted to|accepted at|accepted by|our paper|my paper|new paper|grant|funded by|award(?:ed)?,|host(?:ed)? by|tutorial at|course|semester|job market|office hours?)(?!\p{L})/iu;
const PROFILE = /scholar\.google\.[a-z.]+\/citations\?(?!.*citation_for_view)|orcid\.org\/\d|linkedin\.com\/in\/|researchgate\.net\/profile\/|(?:twitter|x)\.com\/[^/]+\/?$/i;
const RANGE = /(?:\d{4}|present|now|current)\s*[-–—]\s*(?:\d{4}|present|now|current|today)|(?:19|20)\d\d\s*[-–—]\s*$/i;

export const candidatesOn = (context: Context, line: number): TitleCandidate[] => {
  context.candidates[line] ??= titleCandidates(context.facts[line]!, line);
  return context.candidates[line];
};

/** Reads lines `from` to `to` (excluded) as one publication; `undefined` when nothing in them can be a title. */
export function readEntry(context: Context, from: number, to: number): Entry | undefined {
  if (to - from > bounds.entryLines) return undefined;
  let chars = 0;
  for (let i = from; i < to; i++) chars += context.facts[i]!.text.length;
  if (chars > bounds.entryChars) return undefined;
  const bylines = bylinesIn(context, from, to);
  const best = bylines.reduce<Byline | undefined>(better, undefined);
  const chosen = chooseTitle(context, from, to, best);
  if (!chosen) return undefined;
  // A name within the title ("Anything with Unlabeled Panoramas") is no byline.
  const outside = bylines.filter((other) => !within(other, chosen));
  const byline = best && within(best, chosen) ? outside.reduce<Byline | undefined>(better, undefined) : best;
  const { title, titleEnd, titleText, score: titleValue } = chosen;
  const habit = habitOf(context, title);
  const why: [string, number][] = [['title', Math.min(3.5, titleValue - habit)]];
  if (habit) why.push([habit > 0 ? 'title dressed like the others' : 'title dressed unlike the others', habit]);
  addEvidence(context, { from, to, title, titleEnd, byline, bylines, chars }, why);
  return {
    from,
    to,
    title,
    titleEnd,
    titleText,
    byline,
    why,
    score: why.reduce((sum, [, value]) => sum + value, BASE),
  };
}

const better = (best: Byline | undefined, next: Byline): Byline => (!best || next.value > best.value ? next : best);

const within = ({ line, start, end }: Byline, { title }: Chosen): boolean =>
  line === title.line && start >= title.start - 1 && end <= title.end + 1;

/** How the dress of a title fits those of the page. */
function habitOf({ habits }: Context, { slot }: TitleCandidate): number {
  if (!habits.slots.size) return 0;
  return habits.slots.get(slot) ?? habits.strange;
}

/** Log-odds before any evidence: most stretches of text are no publication. */
const BASE = -4;

interface Draft {
  from: number;
  to: number;
  title: TitleCandidate;
  titleEnd: { line: number; end: number };
  byline: Byline | undefined;
  bylines: Byline[];
  chars: number;
}

function addEvidence(context: Context, draft: Draft, why: [string, number][]): void {
  const { from, to, title, titleEnd, byline, bylines } = draft;
  const add = (name: string, value: number) => {
    if (value) why.push([name, value]);
  };
  if (byline) {
    add(
      byline.names.length > 1 || byline.truncated ? 'names in a row' : 'a name',
      byline.names.length > 1 || byline.truncated ? 1.6 : 0.6,
    );
    if (byline.owner) add('owner among them', 1.8);
  } else if (isThesis(context, draft)) add('a thesis', 0.8);
  else {
    add('no names', -0.8);
    add('no names where other entries have them', -6 * Math.max(0, context.habits.bylines - 0.3));
  }
  const rivals = bylines.filter((other) => other !== byline && other.owner && other.names.length > 0);
  if (rivals.length) add('owner in further bylines', -2.5 * rivals.length);
  let venue = 0;
  let year = false;
  let paper = false;
  let links = 0;
  let profiles = false;
  let prose = 0;
  const quotes = new Set<string>();
  for (let i = from; i < to; i++) {
    const facts = context.facts[i]!;
    if (facts.aside) continue;
    if (facts.prose && i !== title.line) prose++;
    else if (i < title.line || i > titleEnd.line) {
      venue = Math.max(venue, facts.venue);
      year ||= facts.years.length > 0;
    } else {
      const start = i === title.line ? title.start : 0;
      const end = i === titleEnd.line ? titleEnd.end : facts.text.length;
      if (facts.venue)
        venue = Math.max(venue, venueScore(facts.text.slice(0, start)), venueScore(facts.text.slice(end, end + 400)));
      year ||= facts.years.some((found) => found.end <= start || found.start >= end);
    }
    paper ||= facts.arxivId !== undefined || facts.doi !== undefined;
    links += facts.labels.filter(({ kind }) => kind !== 'other' && kind !== 'video').length;
    profiles ||= facts.spans.some(({ href }) => href !== undefined && PROFILE.test(href));
    for (const label of facts.labels) if (label.kind === 'bibtex' || label.kind === 'paper') quotes.add(label.kind);
  }
  add('venue', Math.min(1.8, venue * 0.7));
  if (year) add('year', 0.8);
  if (paper) add('arXiv id or DOI', 1.6);
  else if (quotes.has('paper')) add('link to a paper', 1.2);
  if (quotes.has('bibtex')) add('BibTeX', 0.8);
  else if (links > 1) add('links', 0.5);
  if (profiles) add('links to profiles', -2);
  if (links > 12) add('too many links', -1.5);
  const section = context.sections[title.line];
  if (section?.kind === 'publications') add(`under "${section.heading}"`, 2);
  else if (section?.kind === 'other') add(`under "${section.heading}"`, -5.5);
  else if (section?.kind === 'projects') add(`under "${section.heading}"`, -0.8);
  if (section?.kind !== 'publications')
    add('outside the sections that hold the others', -6 * Math.max(0, context.habits.headed - 0.4));
  addObjections(context, draft, prose, add);
}

/** "PhD thesis" stands for the name of its author. */
function isThesis(context: Context, { from, to }: Draft): boolean {
  for (let i = from; i < to; i++)
    if (/(?:ph\.?\s?d\.?|doctoral|master['’]?s?|m\.?sc\.?|bachelor['’]?s?|habilitation)\s+(?:thesis|dissertation)|^\W*dissertation\b/i.test(context.facts[i]!.text)) return true;
  return false;
}

function addObjections(
  context: Context,
  { from, to, title, titleEnd, byline }: Draft,
  prose: number,
  add: (name: string, value: number) => void,
): void {
  const outside: string[] = [];
  for (let i = from; i < to; i++) {
    const { text, prose: running, aside } = context.facts[i]!;
    if (running || aside) continue;
    if (i < title.line || i > titleEnd.line) outside.push(text);
    else
      outside.push(
        i === title.line ? text.slice(0, title.start) : '',
        i === titleEnd.line ? text.slice(titleEnd.end) : '',
      );
  }
  const rest = outside.join(' ').slice(0, 1500);
  if (ROLE.test(rest) && !byline?.owner) add('words of a position, talk or course', -1.8);
  else if (ROLE.test(rest)) add('words of a position, talk or course', -0.6);
  if (RANGE.test(rest) && !/\d\s*[-–]\s*\d+\s*[.,(]|pp?\./.test(rest)) add('span of years', -1.2);
  if (title.line > from && context.facts[from]!.prose) add('running text before the title', -2);
  const running = context.facts[title.line]!.prose;
  if (running && !byline?.owner) add('title within running text', -2);
  if (prose > 3) add('much running text', -1);
}

/** Names in rows within the lines, those over several lines joined, each weighed. */
function bylinesIn(context: Context, from: number, to: number): Byline[] {
  const found: Byline[] = [];
  for (let i = from; i < to; i++) {
    const { names, text, prose, aside } = context.facts[i]!;
    if (aside || (prose && text.length > 700)) continue;
    for (const list of names) {
      const last = found.at(-1);
      const before = context.facts[i - 1]?.text;
      if (
        last &&
        last.endLine === i - 1 &&
        i > from &&
        list.start < 3 &&
        before &&
        last.end >= before.length - 8 &&
        /(?:,|&|\band|;)\s*$/.test(before)
      ) {
        last.names = [...last.names, ...list.names];
        last.endLine = i;
        last.end = list.end;
        last.truncated ||= list.truncated;
        weigh(last, list, context, text);
        continue;
      }
      if (/^\s*[,(]?\s*\(?eds?\b|^\s*\(editors?\)/i.test(text.slice(list.end, list.end + 14))) continue;
      const byline: Byline = {
        line: i,
        endLine: i,
        start: list.start,
        end: list.end,
        names: list.names,
        truncated: list.truncated,
        coauthors: list.coauthors,
        owner: false,
        value: 0,
      };
      weigh(byline, list, context, text);
      if (byline.value > 0.3) found.push(byline);
    }
  }
  return found;
}

function weigh(byline: Byline, list: NameList, { owner }: Context, text: string): void {
  byline.owner ||= owner !== undefined && list.names.some(({ name }) => samePerson(owner.name, name));
  byline.value += Math.min(4, list.score) + (byline.owner ? 3 : 0);
  if (list.truncated) byline.value += 1;
  if (list.coauthors) byline.value += 0.5;
  const before = text.slice(Math.max(0, list.start - 24), list.start);
  if (/[([]\s*$/.test(before)) byline.value -= 1;
  if (/(?:^|[\s.,])in:?\s*$/i.test(before)) byline.value -= 2;
  if (
    /(?:advis\w+|supervis\w+|mentor\w*|editors?|eds?|thanks to|host\w*|chair)[\s:.]*(?:by)?\s*(?:prof\.?|dr\.?)?\s*$/i.test(
      before,
    )
  )
    byline.value -= 3;
}

interface Chosen {
  title: TitleCandidate;
  titleEnd: { line: number; end: number };
  titleText: string;
  score: number;
}

function chooseTitle(context: Context, from: number, to: number, byline: Byline | undefined): Chosen | undefined {
  let best: Chosen | undefined;
  for (let i = from; i < to; i++) {
    if (context.facts[i]!.aside || (context.facts[i]!.prose && to - from > 1 && i > from)) continue;
    for (const title of candidatesOn(context, i)) {
      let score = title.score + habitOf(context, title);
      if (byline) score += place(title, byline, context);
      score += i <= from + 1 ? 0.3 : -0.3;
      if (i > from && title.start < 2 && isContinuation(context, i)) score -= 2;
      if (best && score <= best.score) continue;
      best = { title, titleEnd: { line: i, end: title.end }, titleText: title.text, score };
    }
  }
  return best && best.score > -1 ? continued(context, best, to, byline) : undefined;
}

/** A line that begins in the dress in which the one before ends: the second half of something. */
function isContinuation({ facts }: Context, i: number): boolean {
  const last = facts[i - 1]!.spans.at(-1)!;
  const first = facts[i]!.spans[0]!;
  return (first.style & 5) !== 0 && first.style === last.style && first.key === last.key && first.href === last.href && !facts[i]!.line.gap && facts[i]!.block === facts[i - 1]!.block;
}

/** What the place of a byline says of a title: it stands beside it, and does not hold it. */
function place(title: TitleCandidate, byline: Byline, context: Context): number {
  if (title.line < byline.line) return title.line === byline.line - 1 ? 0.4 : 0;
  if (title.line > byline.endLine) return title.line === byline.endLine + 1 ? 0.3 : -0.4;
  const inside =
    Math.min(title.end, title.line === byline.endLine ? byline.end : 1e9) -
    Math.max(title.start, title.line === byline.line ? byline.start : 0);
  if (inside > 3) return byline.value > 1.2 ? -2.5 : 0;
  const text = context.facts[title.line]!.text;
  if (title.end <= byline.start && title.line === byline.line)
    return text.slice(title.end, byline.start).length < 12 ? 0.6 : 0;
  const between = text.slice(byline.end, title.start);
  return between.length < 16 ? 0.8 : 0;
}

/** A title that goes on in the same dress on the next line. */
function continued(context: Context, chosen: Chosen, to: number, byline: Byline | undefined): Chosen {
  const { title } = chosen;
  if (!title.slot.startsWith('styled')) return chosen;
  let { titleText } = chosen;
  let end = chosen.titleEnd;
  for (let i = title.line + 1; i < to && i <= title.line + 3; i++) {
    const before = context.facts[i - 1]!;
    const facts = context.facts[i]!;
    if (before.text.length - end.end > 1 || (byline && byline.line === i) || facts.line.gap) break;
    const last = before.spans.at(-1)!;
    const first = facts.spans[0]!;
    if (first.style !== last.style || first.key !== last.key || first.href !== last.href || (first.style & 5) === 0)
      break;
    titleText += ` ${facts.text.slice(first.start, first.end).trim()}`;
    end = { line: i, end: first.end };
  }
  return { ...chosen, titleText, titleEnd: end };
}

/** Labels of links on the lines of an entry. */
export const labelsIn = (context: Context, from: number, to: number): LabelSpan[] => {
  const labels: LabelSpan[] = [];
  for (let i = from; i < to; i++) labels.push(...context.facts[i]!.labels);
  return labels;
};
