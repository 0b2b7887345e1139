import type { Due, Steps } from '../parse/steps.ts';
import { labelKind } from './labels.ts';
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

/** Headings in other languages, as far as they are not English words too; stems where the endings differ. */
const PUBLICATION_ABROAD =
  'publikation\\w*|publicatie\\w*|publicacion\\w*|pubblicazion\\w*|publica[cç][oõ]es|publikacj\\w*|publikac\\w+|ver[oö]ffentlichungen|aufs[aä]tze|monogra(?:ph|f)i\\w+|b[uü]cher|buchkapitel|buchbeitr[aä]ge|beitr[aä]ge|zeitschriften\\w+|schriften\\w*|herausgeber\\w+|arbeitspapiere|artikel|artiklar|articoli|art[ií]culos|artigos|libros?|libri|livros?|livres?|ouvrages?|chapitres?|cap[ií]tulos?|capitoli|travaux|th[eè]ses?|tesis|tesi|teses|documentos de trabajo|yay[iı]nlar|makaleler|kitaplar|bildiriler|artikelen|boeken|artikler|b[oø]cker|julkaisut|publikasi';
const OTHER_ABROAD =
  'vortr[aä]ge|communications|comunica(?:cion|zion|[cç][oõ])es|lehre|lehrveranstaltungen|lebenslauf|ausbildung|werdegang|auszeichnungen|preise|mitgliedschaften|t[aä]tigkeiten|expos[eé]s|enseignements?|parcours|encadrements?|s[eé]minaires|prix|ponencias|docencia|formaci[oó]n|premios?|experiencia|charlas|conferencias invitadas|didattica|formazione|premi|ensino|forma[cç][aã]o|palestras|dydaktyka|edukacja|wykszta[lł]cenie|nagrody|undervisning|onderwijs|opetus|oktat[aá]s|dersler';
const PUBLICATION = new RegExp(
  `\\b(?:publications?|publi|papers?|pre-?prints?|articles?|manuscripts?|bibliography|working papers?|work in progress|books?|monographs?|edited (?:volumes?|collections?)|chapters?|thes[ei]s|dissertations?|patents?|technical reports?|tech reports?|journals?|proceedings|conferences?|workshops?|in press|under review|forthcoming|selected works?|scholarship|essays?|research outputs?|recent works?|writings?|reports|refereed|peer[- ]reviewed|${PUBLICATION_ABROAD})\\b|論文|著作|著書|出版|査読|国際会議|論著|论文|专著|专利|论著|學術著作|논문|학술|저서|출판|특허|artyku[lł]y|ksi[aą][zż]ki|rozdzia[lł]y|(?:^|\\W)člán(?:ky|ek)|(?:^|\\W)knihy|публикац|публікац|стат(?:ьи|ей|ті)|δημοσιεύσεις`,
  'i',
);
const OTHER = new RegExp(
  `\\b(?:talks?|presentations?|abstracts?|seminars?|lectures?|news|updates?|announcements?|education|experiences?|employment|positions?|appointments?|teaching|courses?|awards?|hono(?:u)?rs|prizes?|fellowships?|service|reviewers?|reviewing|students?|advis\\w+|supervis\\w+|mentor\\w*|press|media|funding|grants?|blogs?|activities|outreach|organi[sz]\\w+|committees?|affiliations?|curriculum vitae|public engagement|internships?|conference attendance|discuss(?:ions?|ant)|refere(?:es?|eing)|editor\\w*|memberships?|consult\\w+|${OTHER_ABROAD})\\b|講演|口頭発表|発表(?!論文)|学歴|職歴|受賞|教育|経歴|学会活動|发表演讲|工作经历|教学|获奖|荣誉|学术服务|学术兼职|招生|수상|학력|경력|강의|доклад|преподавани|образовани|наград`,
  'i',
);
/** What is said of works only when the heading says nothing else. */
const WORKS_ALONE = /^\W*(?:submitted|under submission|accepted|to appear|in preparation|selected|published)\W*$/i;
/** Words that say so only when the heading says little else. */
const OTHER_ALONE =
  /^\W*(?:(?:selected|recent|my|useful|academic|other|open|personal|research|some|external|group|current|former|past|quick|for)\W+)?(?:contact|about|bio|biography|links|skills|posts|hobbies|collaborators?|members?|people|alumni|events?|community|visitors?|references?|miscellanea|miscellaneous|misc|languages?|certificates?|cv|open source|software|codes?|tools|datasets?|videos?|podcasts?|photos?|travel|interests|invited)(?:\W+(?:me|us|and|&)(?:\W+\p{L}+)?)?\W*$/iu;
const PROJECT = /\b(?:projects?|projekte?|proyectos|projets?|research)\b|研究|科研项目|프로젝트/i;
/** A bare line counts as a heading only when it says little else. */
const BARE =
  /^(?:\W|\d{1,2}(?:\.\d{1,2})*\.?\s|[IVX]{1,4}\.\s)*(?:(?:my|our|all|full|articles|papers|chapters|books|abstracts|publications|manuscripts|job market|edited|original|reviews|complete|selected|recent|refereed|peer[- ]reviewed|published|other|representative|list of|international|domestic|journal|conference|workshop|working|working in progress|book|academic|professional|research|research and|invited|contributed|honors and|awards and|teaching|selected honors and|industry|work|community|under review|key|latest|earlier|older|current|past|technical|unpublished|domestic|non-refereed|and|&|in|the|of|media|press|public)\s*)*\W{0,2}(?:discussions?|abstracts?|monographs?|edited volumes|volumes|reviews|progress|publications?|publi|papers?|pre-?prints?|articles?|manuscripts?|bibliography|work in progress|books?(?: and chapters?| chapters?)?|chapters?|thes[ei]s|dissertations?|patents?|reports?|journals?(?: papers?| articles?)?|proceedings|conferences?(?: papers?| proceedings)?|workshops?(?: papers?)?|talks?|presentations?|seminars?|lectures?|news|updates?|education|experiences?|employment|appointments?|teaching|courses?|awards?|hono(?:u)?rs?|service|students?|skills|funding|grants?|contact|research interests|interests|projects|activities|theses|references|press|media|miscellaneous|engagement|reviewing|software|outreach|mentoring|advising|\d{4})\s*(?:[(:,–—[|/&*].{0,60})?$/i;

const BARE_ABROAD = new RegExp(`^\\W*(?:\\p{L}+\\s+){0,2}(?:${PUBLICATION_ABROAD}|${OTHER_ABROAD})\\W*$`, 'iu');
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
  const other = OTHER.exec(heading) ?? OTHER_ALONE.exec(heading);
  const publication = PUBLICATION.exec(heading) ?? WORKS_ALONE.exec(heading);
  if (
    publication &&
    (!other ||
      (publication.index <= other.index && !/talk|present|abstract|award|service|review|attend|organi/i.test(other[0])))
  )
    return { kind: 'publications', heading, ...hintOf(heading) };
  if (other) return { kind: 'other', heading };
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
      [/chapter|chapitre|kapitel|cap[ií]tulo|capitol|rozdzia/i, 'chapter'],
      [/\bbooks?\b|monogra|^\W*ouvrages|著書|b[uü]cher|\blibr|\blivr|ksi[aą][zż]k/i, 'book'],
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
const PAPERS_IN =
  /^\W*(?:\p{L}+\s)?(?:articles?|papers|publications|chapters?|chapitres?|contributions|books|artículos|capítulos|articoli|aufsätze|beiträge)\s(?:in|dans|en|et|su|and|parus|published)\s.{0,70}$/iu;

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
  if (!year && ((!isBare(text) && !(set && OF_PAPERS.test(text))) || CITED.test(whole))) return undefined;
  return sectionOf(text);
}

/** Volume and pages, or a year at its end: a journal, "Software: Practice and Experience, 50(9):1602-1620, 2020." */
const CITED = /\d\s*\(\d+\)\s*[:,]|\d:\d|,\s(?:19|20)\d\d\.?$/;

/** "Methodological papers": what a line by itself calls papers. */
const OF_PAPERS =
  /^\p{Lu}[\p{L}-]+(?: [\p{L}&-]+)? (?:papers|publications|articles|chapters|preprints|manuscripts|talks|presentations|posters|patents|reports|theses|grants|awards)$/u;

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
    const bare = bareHeading(line);
    // "PDF" heads nothing; "Publications" does, although links are called so too.
    const level = named === undefined || (!bare && labelKind(lineText(line))) ? undefined : named;
    const own = level !== undefined ? headingOf(lineText(line)) : bare;
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
