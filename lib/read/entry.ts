import { pattern } from '../parse/pattern.ts';
import { venueScore } from '../parse/venues.ts';
import { type Byline, bylinesIn } from './bylines.ts';
import { type Chosen, chooseTitle, habitOf } from './choose-title.ts';
import type { Facts } from './facts.ts';
import { hintsOf, namesRole, spansYears } from './hints.ts';
import type { Owner } from './person.ts';
import { ofTalk } from './plain-patterns.ts';
import { isBare, type Section } from './sections.ts';
import { bounds } from './sink.ts';
import type { LineTitles, TitleCandidate } from './titles.ts';

/** Everything known of the page while its entries are read. */
export interface Context {
  facts: readonly Facts[];
  sections: readonly (Section | undefined)[];
  owner: Owner | undefined;
  /** Titles that may be on each line, looked for when first asked. */
  titles: (LineTitles | undefined)[];
  /** Bylines on each line, weighed when first asked for. */
  bylines: (readonly Byline[] | undefined)[];
  /** Lines that are headings of sections. */
  heads: readonly boolean[];
  /** What the entries of the page have in common, once they were read a first time. */
  habits: Habits;
}

/** What the entries of one page have in common. */
export interface Habits {
  /** How much each dress of titles is trusted. */
  slots: ReadonlyMap<string, number>;
  /** The most that any dress is trusted. */
  most: number;
  /** Charge for a dress that no other title wears: the more uniform the page, the more. */
  strange: number;
  /** Share of entries with a byline; 0 when not known. */
  bylines: number;
  /** How much each way to print a venue is trusted. */
  venues: ReadonlyMap<string, number>;
  /** Share of entries under a heading of publications; 0 when not known. */
  headed: number;
  /** Headings under which titles wear a dress that others wear too. */
  dressed: ReadonlySet<string>;
}

export const noHabits: Habits = {
  slots: new Map(),
  most: 0,
  strange: 0,
  venues: new Map(),
  bylines: 0,
  headed: 0,
  dressed: new Set(),
};

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
  const habit = habitOf(context, title, title.line);
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

/** Log-odds before any evidence: most stretches of text are no publication. */
export const BASE = -4;

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
  const { from, to, title, byline, bylines } = draft;
  const add = (name: string, value: number) => {
    if (value) why.push([name, value]);
  };
  if (byline) {
    add(
      byline.names.length > 1 || byline.truncated ? 'names in a row' : 'a name',
      byline.names.length > 1 || byline.truncated ? 1.6 : 0.6,
    );
    if (byline.owner) add('owner among them', 1.8);
  } else if (context.facts.slice(from, to).some((facts) => hintsOf(facts).thesis)) add('a thesis', 0.8);
  else {
    add('no names', -0.8);
    // Where the others say "with" whom, a work without is its owner's alone.
    const solo = context.sections[title.line]?.kind === 'publications' && habitOf(context, title, title.line) > 0.6;
    add('no names where other entries have them', (solo ? -3 : -6) * Math.max(0, context.habits.bylines - 0.3));
  }
  const rivals = bylines.filter((other) => other !== byline && other.owner && other.names.length > 0);
  if (rivals.length) add('owner in further bylines', -2.5 * rivals.length);
  const sums = sumOf(context, draft);
  const section = context.sections[title.line];
  add('venue', Math.min(1.8, sums.venue * 0.7));
  if (sums.year) add('year', 0.8);
  if (sums.volume) add('volume or pages', sums.venue > 1.4 ? 0.3 : 0.8);
  // "*Walls of Salt*, Leiden: Brill, 2017": a book.
  if (sums.publisher && sums.year && section?.kind === 'publications' && title.start < 3) add('a publisher', 1.2);
  if (sums.id) add('arXiv id or DOI', 1.6);
  else if (sums.paper) add('link to a paper', 1.2);
  if (sums.bibtex) add('BibTeX', 0.8);
  else if (sums.links > 1) add('links', 0.5);
  if (sums.profile) add('links to profiles', -2);
  if (sums.links > 12) add('too many links', -1.5);
  if (section?.kind === 'publications') add(`under "${section.heading}"`, 2);
  else if (section?.kind === 'other') add(`under "${section.heading}"`, -5.5);
  else if (section?.kind === 'projects') add(`under "${section.heading}"`, -0.8);
  if (section?.kind !== 'publications')
    add('outside the sections that hold the others', -6 * Math.max(0, context.habits.headed - 0.4));
  addObjections(context, draft, sums.prose, add);
}

/** What the lines of an entry hold outside its title. */
function sumOf(context: Context, { from, to, title, titleEnd }: Draft) {
  const sums = {
    venue: 0,
    year: false,
    id: false,
    volume: false,
    publisher: false,
    links: 0,
    profile: false,
    paper: false,
    bibtex: false,
    prose: 0,
  };
  for (let i = from; i < to; i++) {
    const facts = context.facts[i]!;
    sums.bibtex ||= facts.aside === 'bibtex';
    if (facts.aside) continue;
    if (facts.prose && i !== title.line) sums.prose++;
    else if (i < title.line || i > titleEnd.line) {
      sums.venue = Math.max(sums.venue, facts.venue);
      sums.year ||= facts.years.length > 0;
    } else {
      const start = i === title.line ? title.start : 0;
      const end = i === titleEnd.line ? titleEnd.end : facts.text.length;
      if (facts.venue) sums.venue = Math.max(sums.venue, venueBeside(facts, start, end));
      sums.year ||= facts.years.some((found) => found.end <= start || found.start >= end);
    }
    const hints = hintsOf(facts);
    sums.id ||= hints.id;
    sums.volume ||= hints.volume;
    sums.publisher ||= hints.publisher;
    sums.links += hints.links;
    sums.profile ||= hints.profile;
    sums.paper ||= hints.paper;
    sums.bibtex ||= hints.bibtex;
  }
  return sums;
}

const beside = new WeakMap<Facts, Map<number, number>>();

/** How much the text before and after a title looks like a venue. */
function venueBeside(facts: Facts, start: number, end: number): number {
  let known = beside.get(facts);
  if (!known) {
    known = new Map();
    beside.set(facts, known);
  }
  const key = start * 8192 + end;
  let score = known.get(key);
  if (score === undefined) {
    score = Math.max(venueScore(facts.text.slice(0, start)), venueScore(facts.text.slice(end, end + 400)));
    known.set(key, score);
  }
  return score;
}

/** "3. Invited Talk: Commas", "[11 October 2022] Invited Keynote: Commas in small rooms" */
const TALK = pattern(ofTalk);

function addObjections(
  context: Context,
  { from, to, title, titleEnd, byline }: Draft,
  prose: number,
  add: (name: string, value: number) => void,
): void {
  let role = false;
  let range = false;
  let heading = false;
  let talk = false;
  for (let i = from; i < to; i++) {
    const facts = context.facts[i]!;
    heading ||= to - from > 1 && context.heads[i]! && /^h[1-6]/.test(facts.block) && isBare(facts.text);
    if (facts.prose || facts.aside) continue;
    talk ||= TALK.test(facts.text);
    const hints = hintsOf(facts);
    if (!hints.role && !hints.range) continue;
    const apart = i < title.line || i > titleEnd.line;
    const head = apart ? facts.text : i === title.line ? facts.text.slice(0, title.start) : '';
    const tail = !apart && i === titleEnd.line ? facts.text.slice(titleEnd.end) : '';
    role ||= hints.role && (apart || namesRole(head) || namesRole(tail));
    range ||= hints.range && (apart || spansYears(head) || spansYears(tail));
  }
  if (heading) add('goes over a heading', -5);
  if (talk) add('a talk', -8);
  // A card of the owner beside the list.
  if (
    byline?.owner &&
    byline.names.length === 1 &&
    byline.line < title.line &&
    /^h[12]/.test(context.facts[byline.line]!.block)
  )
    add('headed by the owner alone', -4);
  if (role) add('words of a position, talk or course', byline?.owner ? -0.6 : -1.8);
  if (range) add('span of years', -1.2);
  if (title.line > from && context.facts[from]!.prose) add('running text before the title', -2);
  const running = context.facts[title.line]!.prose;
  if (running && !byline?.owner) add('title within running text', -2);
  if (prose > 3) add('much running text', -1);
}
