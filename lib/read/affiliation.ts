import type { Facts } from './facts.ts';
import { organisations, others, otherThanPlaces, past, positions, ranks, wholes } from './plain-patterns.ts';
import { headingOf } from './sections.ts';

/** One of these as words of their own. */
const words = (some: string, flags: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${some})`, flags);
const POSITIONS = words(`(?:${positions})(?!\\p{L})`, 'giu');
const WORD = String.raw`(?:(?:St|Dept?|Univ|Inst|\p{Lu})\.|\p{Lu}[\p{L}\p{M}&'’-]*)`;
const LINK = `(?:of|for|on|and|&|the|de|di|da|do|dos|del|della|degli|la|le|et|sur|der|des|für|zu|i)`;
/** Words with capitals, with the little words that names of institutions have between them. */
const NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WORD}(?:\s+(?:(?<=(?:Research|Program|Studies)\s)in\s+)?(?:${LINK}\s+){0,2}${WORD}|\s+dell['’]\p{Lu}\p{L}*)*`,
  'gu',
);
/** One of these is in every name of an institution. */
const ORGANISATION = words(organisations, 'iu');
/** What is no part of another: whose a department or a laboratory is, the next lines may say. */
const WHOLE = words(wholes, 'iu');
const OTHER = words(`(?:${ranks})(?!\\p{L})`, 'u');
const PAST = words(`(?:${past})(?!\\p{L})`, 'iu');
/** Behind this, others are named. */
const OTHERS = words(others, 'iu');
/** What a person says of themselves. */
export const SELF = /(?<!\p{L})(?:I am|I['’]m|I work|my research|is an? |received (?:his|her|their|my))(?!\p{L})/iu;
/** When something was. */
const SPAN = /(?:19|20)\d\d\s*[-–—]/;
const CONTROL = new RegExp(`^(?:${otherThanPlaces})\\b`, 'i');
/** Where a sentence ends; not after "Dept." and initials. */
const SENTENCE = /(?<=[\p{Ll}\d)]{3}[.;!?])(?<!(?:Dept|Univ|Inst|Prof)\.)\s+/u;
const MAX_LINES = 40;
const MAX_CHARS = 600;
/** A line as short as this says no more than who, what and where. */
const SHORT = 110;

/** Whether a text holds the name of an academic position. */
export const namesPosition = (text: string): boolean => text.search(POSITIONS) >= 0;

/**
 * Where the person works and as what, from the first lines of the page that are not entries: "PhD candidate, KAIST",
 * "research scientist at Northfield Institute". What they were before, and what others are, is left out.
 */
export function affiliationOf(
  facts: readonly Facts[],
  until: number,
  owner: string,
): { position?: string; affiliation?: string } {
  const family = owner.split(' ').at(-1) ?? owner;
  const lines = facts.slice(0, Math.min(until, MAX_LINES)).filter(({ aside }) => !aside);
  let position: string | undefined;
  let before: string | undefined;
  let dated = false;
  for (const [i, { text }] of lines.entries()) {
    const next = lines.slice(i + 1, i + 5).map((line) => line.text);
    const short = text.length < SHORT;
    dated ||= SPAN.test(text);
    for (const sentence of text.slice(0, MAX_CHARS).split(SENTENCE)) {
      const found = positionIn(sentence);
      if (!found || (position && !SELF.test(sentence) && !sentence.includes(family))) continue;
      position ??= found[0];
      const said =
        placeIn(sentence.slice(found.index + found[0].length), family) ??
        (short ? (institutionIn(sentence) ?? placeBelow(next, family)) : undefined) ??
        before;
      if (said) return { position, ...given(short && !dated ? withWhole(said, next, before) : said) };
    }
    if (dated && position) break;
    if (!dated && short && !PAST.test(text)) before ??= withWhole(headInstitution(text), next);
  }
  return { ...(position ? { position } : {}), ...given(position ? undefined : before) };
}

const given = (place: string | undefined): { affiliation?: string } =>
  place ? { affiliation: place.replace(/[\s,.;]+$/, '').slice(0, 300) } : {};

/** What the person is, not what they were or somebody else is. */
function positionIn(sentence: string): RegExpExecArray | undefined {
  for (const found of sentence.matchAll(POSITIONS)) {
    const before = sentence.slice(0, found.index);
    if (!PAST.test(before) && !OTHERS.test(before)) return found;
  }
  return undefined;
}

/** An institution that is said without a position: "Lakeside University", no "Help Centre". */
function headInstitution(text: string): string | undefined {
  const name = institutionIn(text);
  return name && (WHOLE.test(name) || /\s(?:of|for)\s/.test(name)) ? name : undefined;
}

/** The institution that a text names: "Institute of Waves, Northfield University" of "in the Institute of Waves, Northfield University, Solby". */
function institutionIn(text: string): string | undefined {
  for (const { 0: name, index } of text.matchAll(NAMES))
    if (isInstitution(name))
      return text.slice(index, endOf(text, index + name.length)).replace(/^(?:At|In|From)\s/, '');
  return undefined;
}

/** Where a name ends together with those of the institutions that it is part of: ", Northfield University". */
function endOf(text: string, from: number): number {
  let end = from;
  for (const { 0: name, index } of text.slice(from).matchAll(NAMES)) {
    const start = from + index;
    if (text[start - 1] === '(') continue;
    if (!isInstitution(name) || !/^(?:\s?\([^()]{1,30}\))?(?:,| at| of| in)?(?: the)?\s$/.test(text.slice(end, start)))
      break;
    end = start + name.length;
  }
  return end;
}

const isInstitution = (name: string): boolean =>
  ORGANISATION.test(name) && /\s|cnrs|inria/i.test(name) && !OTHER.test(name);

/** What follows a position: an institution; what stands behind "at"; behind a comma, a name in capitals. */
function placeIn(rest: string, family: string): string | undefined {
  for (const { 0: name, index } of rest.matchAll(NAMES)) {
    const before = rest.slice(0, index);
    if (PAST.test(before)) return undefined;
    const end = index + name.length;
    if (isInstitution(name)) return institutionIn(rest.slice(index));
    const acronym = /^(?!ORCID)\p{Lu}[\p{Lu}&]{2,}(?:\s\p{Lu}[\p{Lu}&]+)?$/u.test(name);
    const at = /(?:\bat|@|\bwith)\s(?:the\s)?$/.test(before) || (acronym && /^[\s,]*[,@|–-]\s$/.test(before));
    if (!at || /^\s+(?:group|lab|team|program|project)/i.test(rest.slice(end))) continue;
    if (!OTHER.test(name) && !name.includes(family)) return rest.slice(index, endOf(rest, end));
  }
  return undefined;
}

/** A line or two under the position: "KAIST", "Department of Physics, Northfield University". */
function placeBelow(next: readonly string[], family: string): string | undefined {
  for (const [i, line] of next.slice(0, 3).entries()) {
    const text = line.replace(/^(?:at|@)\s(?:the\s)?/, '');
    const position = positionIn(text);
    if (position) return placeIn(text.slice(position.index + position[0].length), family);
    if (!namesPlaces(text)) return undefined;
    const institution = institutionIn(text);
    if (institution) return /^\p{Lu}[^\d@:]{1,110}$/u.test(text) && !OTHER.test(text) ? text : institution;
    const bare = /^\p{Lu}[^\d@:.!?]{1,50}$/u.test(text) && text.split(' ').length <= 4;
    if (i === 0 && bare && !CONTROL.test(text) && !OTHER.test(text) && !headingOf(text) && !text.includes(family))
      return text;
  }
  return undefined;
}

/** A short line that says neither what was nor another position. */
const namesPlaces = (text: string): boolean =>
  text.length < 140 && !PAST.test(text) && !namesPosition(text) && !SPAN.test(text);

/** "School of Waves" with the university that the next lines name, or one above. */
function withWhole(part: string | undefined, next: readonly string[], above?: string): string | undefined {
  if (!part || WHOLE.test(part) || !isInstitution(part)) return part;
  const stop = next.findIndex((line) => !namesPlaces(line));
  const names = next.slice(0, stop < 0 ? next.length : stop).map(institutionIn);
  const whole = [...names, above].find((name) => name && WHOLE.test(name) && !name.includes(part));
  return whole ? `${part}, ${whole}` : part;
}
