/*
 * The venue phrase of a sentence: a known venue, or a well-formed name that no table holds.
 */
import { type VenueKind, type VenueMatch, venuesIn } from './venue-names.ts';

/** Where a paper is, as one stretch of text says it. */
export type Place = {
  venue: string;
  /** `unknown` when the table of venues does not hold it and its words do not tell. */
  kind: VenueKind | 'book' | 'unknown';
  year?: number;
  start: number;
  end: number;
};

const CONNECTOR = /^(?:of|on|the|and|in|for|de|du|des|der|für|und|et|y|e|&|to|its|a|with|la|le|di|über|sur|en)$/;
/** Capitalised, but not of a name. */
const NOT_NAME =
  /^(?:Vol|Volume|Issue|No|Accepted|Code|Codes|Project|Comments?|DOI|Jan\w*|Feb\w*|Mar|March|Apr\w*|May|Jun|June|Jul|July|Aug\w*|Sep\w*|Oct\w*|Nov\w*|Dec\w*|Paper|ID|Main|Track|Oral|Poster|Spotlight|Findings|Highlight|Camera|Pages?|Figures?|Tables?|Article|Part|Github|GitHub|Supplementary|Appendix|Demo|Long|Short|Full|Regular|This|We|See|Available|Published|Submit\w*|Date|Name|Dataset|Video|Corresponding|Equal|Authors?|v\d|V\d|ISBN|ISSN|pp|Under|Copyright|Preprint|Best|To|Eds?|Editors?|Ref|Manuscript)$/;
const PUBLISHER =
  /^(?:Springer|Springer Nature|Springer-Verlag|Elsevier|Wiley|IEEE|ACM|IEEE Xplore|MDPI|IOP|IOP Publishing|AIP|APS|Oxford University Press|OUP|Cambridge University Press|CUP|SIAM|AMS|World Scientific|Taylor & Francis|Taylor and Francis|Wiley-VCH|De Gruyter|CRC Press|IGI Global|Sage|SAGE|Frontiers|arXiv|Zenodo|Nature Portfolio|Nature Publishing Group|OpenReview|ResearchGate|SSRN|HAL|ArXiv|IET|AAAI Press|MIT Press|PMLR|Atlantis Press|Research Square|TechRxiv|ACM Digital Library|USENIX)$/;
const MEETING =
  /\b(?:conference|conf\.|conferência|congres+o|simp[oó]sio|encontro|jornadas|anais|symposium|symp\.|congress|workshops?|colloquium|meeting|summit|school|forum|seminar|trimester|semester|rencontres|konferenz|tagung|days|convention|assembly|winter simulation)\b/i;
const PERIODICAL =
  /\b(?:journal|transactions?|trans\.|letters?|lett\.|annals|annales|ann\.|review|reviews|magazine|bulletin|bull\.|archive|archiv|acta|quarterly|communications|commun\.|zeitschrift|notices|revista|revue|rendiconti|J\.|npj|plos|mem\.|memoirs|monthly|frontiers(?= in))(?=$|[\s,:)])/i;
const BOOK = /\b(?:handbook|encyclop[a]?edia|book|companion to|textbook|collection|volume)\b/i;
const PROCEEDINGS = /\b(?:proceedings|proc\.|lecture notes|series|contributions)/i;
const ACRONYM =
  /^(?:(?:IEEE|ACM|AAAI|IFAC|IFIP|IET|SPIE|ISCA|EURASIP|AIAA|IEEE\/\w+|ACM\/\w+|ASME|SIAM|USENIX)[ -])*(?=[\w&*-]*[A-Z][\w&*-]*[A-Z])[A-Z0-9][\w&*/-]{1,19}$/;
/** Acronyms that stand beside a year and are no meetings. */
const NOT_MEETING =
  /^(?:IEEE|ACM|GPT|DESI|JWST|ESO|ALMA|LIGO|HST|LSST|SKA|NASA|ESA|CERN|LHC|ATLAS|CMS|COVID|PhD|MSc|BSc|USA|UK|EU|UN|CC|BY|SDSS|TESS|DR|VLT|XMM|MIT|ETH|NSF|ERC|DOE|LaTeX|RevTeX|REVTeX|REVTEX|TeX|PDF|HTML|MD|II|III|IV|VI|VII|AMS|LLM|LLMs|AI|ML|NLP|CV|GRF|MSC|ACS|MATH|TOC|ISBN|OCR|VLM|ArXiv|arXiv|API|NIST|CNN|RAG|GWTC|O3|O4|GW|FRB|GRB|SN|AT|NGC|SM|RGB|AMSLaTeX|GitHub|YouTube|OpenAI|DeepSeek|IRB|CFP|TBD|TBA|SI|LNCS)$/;
const LEAD =
  /^[\s,:'"([@-]*(?:(?:by|to|at|in|for|or|as|into|with|on|from|of|the|a(?=\s)|an|of this|our|part|finding|findings|submission|mdpi|elsevier|pub+li\w+|poster presentation|presentation|inclusion|appearance|appear|be|published|presented|included|upcoming|forthcoming|peer-reviewed|poster|oral|spotlight|talk|demo|short|long|full|regular|conference|journal|paper|papers|article|letter|work|demonstration|technical|research|chapter|contribution|extended abstract|abstract|journal:|journals|conference:|venue|print|press|publish|proceedings|annual|main|prestigious|international|version|and|also|conditionally|is|was|it|special issue|topical collection|track|tracks|session|orally|online|first|now|open access|open-access|volume|book|edited|electronic|its|revised|form|final|form in|available|ieee(?= -)|springer(?= "))\b[\s:,"'(@-]*){0,12}/i;
const ORDINAL =
  /^(?:(?:the|annual|\d+(?:st|nd|rd|th)?|(?:19|20)\d\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twent\w+|thirt\w+|fort(?:y|ieth)\S*|fift(?:y|ieth)\S*|proce{1,3}dings? of|proceedings|proc\. of|proc\.|in|[IVXL]+)[\s-]+)+(?:the )?/i;
/** What may follow a name that nothing but its place says is a venue. */
const AFTER_NAME =
  /^\s*(?:$|[,.;:()"-]|\d|(?:and|with|as|on|special|journal|conference|proceedings|topical|collection|in|for|from|at|after|by|special)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;
const GATHERING =
  /^(?:trimester|semester|conference|workshop|symposium|school|meeting|program|programme|congress|seminar|colloquium)$/;
const SCARE =
  /^(?:journal|conference|workshop|symposium|journals|conferences|international conference|proceedings|publication|special issue|press|book|main|meeting)$/i;

/** Length of the words before a name that only lead to it: "for publication in the ". */
export const leadLength = (text: string): number => LEAD.exec(text)?.[0].length ?? 0;

/**
 * The first known venue of a stretch of text that speaks of one.
 *
 * @param text what stands after "accepted" and the like, or a piece that is only a venue
 * @param direct a name that is also an ordinary word counts when it begins the text; `acronym`: only a short acronym does
 */
export function knownPlace(text: string, direct: boolean | 'acronym'): Place | undefined {
  const lead = leadLength(text);
  const matches = venuesIn(text).filter((match) => trusted(text, match, lead, direct));
  const first = matches.findIndex((candidate) => candidate.kind !== 'series');
  // "Findings of the Association for Computational Linguistics: EMNLP 2031" is EMNLP's; "AAAI ICWSM" is ICWSM, which AAAI holds.
  const named = matches[first + 1];
  const between = named?.kind === 'conference' ? text.slice(matches[first]?.end, named.start) : undefined;
  const follows =
    between !== undefined && (/^:\s*$/.test(between) || (between === ' ' && matches[first]?.short === 'AAAI'));
  const match = follows ? named : (matches[first] ?? matches[0]);
  if (!match) return undefined;
  const year = match.year ?? matches.find((other) => other.short === match.short && other.year)?.year;
  return { venue: match.short, kind: match.kind, start: match.start, end: match.end, ...(year ? { year } : {}) };
}

function trusted(text: string, match: VenueMatch, lead: number, direct: boolean | 'acronym'): boolean {
  const printed = text.slice(match.start, match.end);
  if (/^(?:arr)$/i.test(printed)) return false;
  if (!match.weak) return true;
  const before = text.slice(0, match.start);
  const after = text.slice(match.end);
  const acronym = /\p{Lu}.*\p{Lu}/u.test(printed) && !/\s/.test(printed);
  const bracketed = /\(\s*$/.test(before);
  // "Conference on Imaging Systems and Techniques (IST 2025)" is not the journal of that acronym.
  if (bracketed && match.kind === 'journal' && MEETING.test(before)) return false;
  if (!/&/.test(printed) && /^\s+\p{Lu}\p{Ll}+/u.test(after) && !(acronym ? AFTER_ACRONYM : AFTER_TITLE).test(after))
    return false;
  if (!acronym && (/^:\s+\p{Lu}/u.test(after) || /Springer $/.test(before))) return false;
  const sponsored = /(?:IEEE|ACM|Elsevier)(?:\/\w+)? $/.test(before) && match.start - lead <= 16;
  if (sponsored || (acronym && match.year !== undefined)) return true;
  const begins =
    match.start <= lead || /^[\s"'(]*(?:the|journal|elsevier)?[\s"':]*$/i.test(text.slice(lead, match.start));
  if (match.year !== undefined && begins) return true;
  if (
    (direct === true || (direct && acronym)) &&
    begins &&
    (AFTER_WEAK.test(after) || (acronym && AFTER_ACRONYM.test(after))) &&
    !/^\s+and \p{Lu}/u.test(after)
  )
    return true;
  return bracketed && direct && /^[\s'\d-]*\)/.test(after);
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Capitalised words that may follow a short acronym, or a title that is also a word, and leave it a venue. */
const AFTER_ACRONYM = new RegExp(
  `^\\s+(?:Conference|Workshop|Main|Findings|Journal|Track|Proceedings|Symposium|Industry|Demo|Student|Short|Research|Tool|Late|Special|Sect|Best|Paper|Poster|Oral|Datasets|System|Position|Applied|Resource|Long|Full|Regular|Companion|Doctoral|${MONTHS})`,
);
const AFTER_TITLE = new RegExp(`^\\s+(?:Journal|Special|Sect|Vol|Volume|${MONTHS})`);
const AFTER_WEAK =
  /^\s*(?:$|[,.;:()[\]"-]|\d|in |on |with |as |journal|conference|main|track|workshop|industry|demo|findings|short|student|late|tool|poster|proceedings|paper|oral|and |for |special|sect|vol|\()/i;

/**
 * A name read by its form, not by the table: "Journal of KIISC", "ESCoE Conference on Economic Measurement", "EAM2021".
 *
 * @param text begins where the name may, after words such as "for publication in"
 * @param direct the text follows "accepted in" or the like at once, so that any capitalised name is a venue
 */
export function namedPlace(text: string, direct: boolean): Place | undefined {
  const lead = leadLength(text);
  // "International Conference on", "Journal of the" belong to a name, "Journal:" does not.
  const head =
    /(?:\b(?:International|Annual|Joint|Journal|Conference|Workshop)\s+(?:(?:on|of|for|in|and|the|de|du)\s+)*)+$/.exec(
      text.slice(0, lead),
    )?.[0] ?? '';
  const start = lead - head.length;
  const { end, year: inside } = nameEnd(text, start);
  let name = text.slice(start, end).trim();
  const stripped = name.replace(ORDINAL, '');
  const after = text.slice(end);
  const tag =
    /^["']?\s*\(["']?((?:[A-Z][\w&]*[ -])?[A-Za-z0-9*][\w&*-]*[A-Z*][\w&*-]*?)(?:[\s,'-]*(?<!\d)((?:20)?\d\d))?["')]/.exec(
      after,
    );
  const further = tag
    ? null
    : /^[^.;()]{0,120}?\(((?:[A-Z][\w&]* )?[A-Z][\w&-]*[A-Z][\w&-]*?)[\s,'-]*(?<!\d)((?:20)?\d\d)\)/.exec(after);
  const acronym = tag && !/\d{3}/.test(tag[1]!) ? tag : further && MEETING.test(stripped) ? further : undefined;
  name = stripped
    .replace(/^["']|["',:.-]+$/g, '')
    .replace(/^([A-Z][\w-]*[A-Z][\w-]*) (?:conference|symposium|congress|meeting)$/, '$1')
    .trim();
  if (name.length < 2 || !/\p{L}/u.test(name) || SCARE.test(name) || PUBLISHER.test(name)) return undefined;
  const beside =
    /^[\s,:("'-]*((?:19|20)\d\d)(?!\d)/.exec(after)?.[1] ??
    /^\s?'(\d\d)(?!\d)/.exec(after)?.[1] ??
    /^[\s-]([23]\d)(?=\s*(?:$|[,;)]))/.exec(after)?.[1];
  const before = /^\D{0,12}((?:19|20)\d\d)\b/.exec(text.slice(Math.max(0, start - 5), start + 12))?.[1];
  const year =
    inside ?? (acronym?.[2] ? full(acronym[2]) : beside ? full(beside) : before ? Number(before) : undefined);
  const glued = /^(?:(?:IEEE|ACM) )?(\p{L}[\p{L}&*-]*\p{Lu}[\p{L}&*]*)[-']?((?:19|20)\d\d|[12]\d)$/u.exec(name);
  const kind = MEETING.test(name)
    ? 'conference'
    : PERIODICAL.test(name)
      ? 'journal'
      : BOOK.test(name)
        ? 'book'
        : PROCEEDINGS.test(name)
          ? 'series'
          : 'unknown';
  const place = (venue: string, at?: number): Place => ({
    venue,
    kind,
    start,
    end: acronym ? end + acronym[0].length : end,
    ...(at ? { year: at } : {}),
  });
  if (glued && !NOT_MEETING.test(glued[1]!)) return place(glued[1]!, full(glued[2]!));
  if (acronym && kind !== 'unknown') return place(acronym[1]!, year);
  const dashed = /^(\p{Lu}\p{L}+)-((?:19|20)\d\d)(?: conference| symposium)?$/u.exec(name);
  if (dashed) return place(dashed[1]!, Number(dashed[2]));
  if (ACRONYM.test(name)) {
    if (NOT_MEETING.test(name)) return undefined;
    return year || direct ? place(name, year) : undefined;
  }
  if (kind === 'unknown' && (!direct || (!acronym && !AFTER_NAME.test(after)))) return undefined;
  if (kind !== 'unknown' && name.split(' ').length < 2)
    return direct && kind === 'journal' ? place(name, year) : undefined;
  if (
    /\b(?:Foundation|University|Award|Awards|Institute|Team|Call|Initiative|Essay|Department|Consortium|Collaboration|License)$/.test(
      name,
    )
  )
    return undefined;
  if (/^(?:University|Institute|Department|Professor|Prof|Dr|Universit\S+|Faculty|CERN|Laboratory)\b/.test(name))
    return undefined;
  return place(acronym ? acronym[1]! : name, year);
}

const full = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

/** Where a capitalised name ends, and the year that ended it. */
function nameEnd(text: string, start: number): { end: number; year?: number } {
  const opened = /"\s*$/.test(text.slice(Math.max(0, start - 3), start));
  const quote = (opened ? /^[^"]{3,160}"/ : /^\s*"([^"]{3,160})"/).exec(text.slice(start, start + 170));
  if (quote) return { end: start + quote[0].length };
  const word = /[\s"]*(?:(,\s|:\s|&\s?)\s*)?([\p{L}\p{N}][\p{L}\p{M}\p{N}'./&*@+-]*)/uy;
  let end = start;
  word.lastIndex = start;
  for (let count = 0; count < 30; count++) {
    const match = word.exec(text);
    if (!match) break;
    const [, joint, raw] = match as unknown as [string, string | undefined, string];
    const token = raw.replace(/[.'-]+$/, '');
    const dotted = /\.$/.test(raw) && word.lastIndex < text.length && (token.length <= 7 || /^[A-Z]\.$/.test(raw));
    if (/^(?:19|20)\d\d$/.test(token)) {
      if (count > 0) return { end, year: Number(token) };
      end = match.index + match[0].length;
      continue;
    }
    const sofar = text.slice(start, end);
    if (joint?.startsWith(',') && !listGoesOn(sofar, text.slice(match.index))) break;
    if (
      joint?.startsWith(':') &&
      !/\b(?:Series|Transactions|Conference|Workshop|Journal|Symposium|Mathematical|Physics|Part)\b/.test(sofar)
    )
      break;
    const capital =
      /^\p{Lu}|^\d+(?:st|nd|rd|th)$|^(?:e|i|npj|eLife|iSpaRo|npj)\p{Lu}?/u.test(token) && !CONNECTOR.test(token);
    if (NOT_NAME.test(token) && !(count > 0 && /^(?:Main|Paper|Part)$/.test(token) === false && token === 'Letters'))
      break;
    if (capital || (count === 0 && token === 'npj'))
      end = match.index + match[0].length - (dotted ? 0 : raw.length - token.length);
    else if (GATHERING.test(token) && count > 0) end = match.index + match[0].length - (raw.length - token.length);
    else if (!CONNECTOR.test(token) || count === 0) break;
    if (!dotted && raw !== token && /\.$/.test(raw)) break;
  }
  return { end };
}

/** "Conference on Acoustics, Speech and Signal Processing": the comma is inside the name. */
function listGoesOn(sofar: string, rest: string): boolean {
  // "Earth, Planets and Space"
  if (/^\S+(?: \S+)?$/.test(sofar.trim()) && /^,\s\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+\s*(?:$|[,.;(])/u.test(rest))
    return true;
  return (
    /\b(?:Conference|Symposium|Workshop|Transactions|Journal|Congress)\b.* (?:on|of|for|in) /.test(sofar) &&
    /^(?:,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}){0,5},?\s(?:and|&)\s\p{Lu}/u.test(rest) &&
    !/^,\s(?:USA|UK|Italy|Spain|France|Germany|China|Japan|Korea|India)/.test(rest)
  );
}
