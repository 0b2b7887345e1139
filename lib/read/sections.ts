import { pattern } from '../parse/pattern.ts';
import type { Due, Steps } from '../parse/steps.ts';
import { labelKind } from './labels.ts';
import {
  bare,
  ofPapers,
  other,
  otherAbroad,
  otherAlone,
  ownWords,
  papersIn,
  publication,
  publicationAbroad,
  worksAlone,
} from './plain-patterns.ts';
import { Style } from './sink.ts';
import type { Block, Line } from './tree.ts';
import { lineText } from './tree.ts';

/** What a heading says of what stands under it. */
export type SectionKind = 'publications' | 'projects' | 'other' | 'unknown';

export interface Section {
  kind: SectionKind;
  /** Text of the heading that decided, for the trace. */
  heading: string;
  year?: number;
  /** Kind and status that the heading gives: "Working papers", "Theses". */
  hint?:
    | 'preprint'
    | 'article'
    | 'proceedings'
    | 'workshop'
    | 'thesis'
    | 'book'
    | 'chapter'
    | 'patent'
    | 'report'
    | 'under-review';
}

const PUBLICATION = new RegExp(publication.replace('@', publicationAbroad), 'i');
const OTHER = new RegExp(other.replace('@', otherAbroad), 'i');
/** What is said of works only when the heading says nothing else. */
const WORKS_ALONE = pattern(worksAlone);
/** "Papers and Talks": what stands under it may be either. */
const BOTH =
  /^\W*(?:\w+ ){0,2}(?:publications?|papers|preprints|proceedings|articles)\W+(?:and\W+)?(?:talks|presentations|posters)\W*$/i;
/** Words that say so only when the heading says little else. */
const OTHER_ALONE = pattern(otherAlone);
const PROJECT = /\b(?:projects?|projekte?|proyectos|projets?|research)\b|研究|科研项目|프로젝트/i;
const BARE = pattern(bare);
const BARE_ABROAD = new RegExp(`^\\W*(?:\\p{L}+\\s+){0,2}(?:${publicationAbroad}|${otherAbroad})\\W*$`, 'iu');
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
/** Whether a text says what headings say and little else, so that it is no title. */
export const isBare = (text: string): boolean =>
  CJK.test(text) ? text.length <= 14 && !/[,，.。、]/.test(text) : BARE.test(text) || BARE_ABROAD.test(text);

/** Reads what a heading says; `undefined` when it says nothing of its section. */
export function sectionOf(text: string): Section | undefined {
  const heading = text.slice(0, 120);
  // "2020– Associate Editor" is a line of a CV.
  if (/^\W*(?:19|20)\d\d\s*[-–—/]/.test(heading)) return undefined;
  const year = /^\W*(?:year\s*)?((?:19|20)\d\d)\W*(?:\(.{0,20}\))?$/i.exec(heading)?.[1];
  if (year) return { kind: 'unknown', heading, year: Number(year) };
  const elsewhere = OTHER.exec(heading) ?? OTHER_ALONE.exec(heading);
  const works = PUBLICATION.exec(heading) ?? WORKS_ALONE.exec(heading);
  if (
    works &&
    (!elsewhere ||
      (works.index <= elsewhere.index &&
        !/talk|present|abstract|award|service|review|attend|organi|seminar|course|sponsor/i.test(elsewhere[0])))
  )
    return { kind: 'publications', heading, ...hintOf(heading) };
  if (elsewhere) return { kind: BOTH.test(heading) ? 'unknown' : 'other', heading };
  if (PROJECT.test(heading)) return { kind: 'projects', heading };
  return undefined;
}

function hintOf(heading: string): Pick<Section, 'hint'> {
  const hint = (
    [
      [/thes[ei]s|dissertation/i, 'thesis'],
      [/under review|submi(?:tted|ssion)/i, 'under-review'],
      [/pre-?prints?|working papers?|manuscripts?|in progress/i, 'preprint'],
      [/patent/i, 'patent'],
      [/chapter|chapitre|kapitel|cap[ií]tulo|capitol|rozdzia|in volume/i, 'chapter'],
      [/\bbooks?\b|monogra|^\W*(?:ouvrages|volumi)|著書|b[uü]cher|\blibr|\blivr|ksi[aą][zż]k/i, 'book'],
      [/workshop/i, 'workshop'],
      [/report/i, 'report'],
      [/journal/i, 'article'],
      [/conference|proceedings/i, 'proceedings'],
    ] as const
  ).find(([pattern]) => pattern.test(heading))?.[1];
  return hint ? { hint } : {};
}

/** What a heading element says; the long ones are titles of works unless they say little else. */
export const headingOf = (text: string): Section | undefined =>
  text.trim().split(/\s+/).length <= 5 || isBare(text) || PAPERS_IN.test(text) ? sectionOf(text) : undefined;
/** "Articles dans des revues à comité de lecture" */
const PAPERS_IN = pattern(papersIn);

/** A heading that is none by its element: a short line that is bold, in capitals or alone, and says what headings say. */
export function bareHeading(line: Line): Section | undefined {
  if (line.runs.some((run) => run.href !== undefined) || line.marker?.startsWith('[')) return undefined;
  const whole = lineText(line);
  const bracket = whole.search(/[([]/);
  const text = (bracket < 0 ? whole : whole.slice(0, bracket)).trim();
  // "Abstract" opens that of one work.
  if (text.length > 70 || text.length < 4 || whole.length > 140 || /^\W*abstract(?!s)/i.test(text)) return undefined;
  const year = /^\W*(?:19|20)\d\d\W*$/.test(text);
  const set = line.gap || line.runs.every((run) => run.style & Style.bold);
  if (
    !year &&
    ((!isBare(text) && !OWN_WORDS.test(text) && !(set && /^\p{Lu}/u.test(text) && OF_PAPERS.test(text))) ||
      CITED.test(whole))
  )
    return undefined;
  return sectionOf(text);
}

/** Volume and pages, or a year at its end: a journal, "Software: Practice and Experience, 50(9):1602-1620, 2020." */
const CITED = /\d\s*\(\d+\)\s*[:,]|\d:\d|,\s(?:19|20)\d\d\.?$/;

/** "I have given the following talks:" */
const OWN_WORDS = pattern(ownWords);
/** "Methodological papers": what a line by itself calls papers. */
const OF_PAPERS = pattern(ofPapers);

/** For every line, the section it stands in, and whether it heads one. */
export function* sectionsOf(
  root: Block,
  lines: readonly Line[],
  due: Due,
): Steps<{ sections: (Section | undefined)[]; heads: boolean[] }> {
  const heads: boolean[] = new Array(lines.length).fill(false);
  const sections: (Section | undefined)[] = new Array(lines.length);
  const headings = new Map<number, number>();
  const stack: Block[] = [root];
  while (stack.length) {
    const block = stack.pop()!;
    if (block.heading && block.to - block.from <= 3) headings.set(block.from, block.heading);
    for (const child of block.children) stack.push(child);
  }
  let open: { level: number; section: Section }[] = [];
  let current: Section | undefined;
  for (const [i, line] of lines.entries()) {
    if (due()) yield;
    const named = headings.get(i);
    const alone = bareHeading(line);
    // "PDF" heads nothing; "Publications" does, although links are called so too.
    const level = named === undefined || (!alone && labelKind(lineText(line))) ? undefined : named;
    const own = level !== undefined ? headingOf(lineText(line)) : alone;
    if (own || level !== undefined) {
      const at = own?.year !== undefined && level === undefined ? 9 : (level ?? 7);
      // A heading that says nothing keeps what is above it; one on the same level ends it.
      open = open.filter((entry) => entry.level < at);
      open.push({ level: at, section: own ?? { kind: 'unknown', heading: lineText(line).slice(0, 120) } });
      current = combined(open.map(({ section }) => section));
    }
    sections[i] = current;
    heads[i] = own !== undefined;
  }
  return { sections, heads };
}

/** One section out of those a line stands in: the innermost that says something, the year of the innermost year. */
function combined(stack: readonly Section[]): Section | undefined {
  let result: Section | undefined;
  for (const section of stack) {
    const says = section.kind !== 'unknown' || !result ? section : result;
    const year: number | undefined = section.year ?? result?.year;
    const hint: Section['hint'] = section.hint ?? (says === result ? result?.hint : undefined);
    result = { kind: says.kind, heading: says.heading, ...(hint ? { hint } : {}), ...(year ? { year } : {}) };
  }
  return result;
}
