import { type Cue, type CueKind, cuesOf } from './comments-cues.ts';
import { linksOf, withoutLinks } from './comments-links.ts';
import { knownPlace, leadLength, namedPlace, type Place } from './comments-place.ts';
import { plainComments, sentencesOf } from './comments-text.ts';
import { awardsOf, trackOf, type Workshop, workshopOf } from './comments-track.ts';
import { venuesIn } from './venue-names.ts';

export type CommentStatus = 'accepted' | 'published' | 'submitted' | 'under-review' | 'withdrawn';

/** What an arXiv comments line states; what it does not state is left out. */
export type CommentFacts = {
  /** Where the paper is or will be, without the year: `NeurIPS`, or the name as printed when no table knows it. */
  venue?: string;
  year?: number;
  status?: CommentStatus;
  /** main, findings, workshop, demo, position, short, poster, industry, journal, book, thesis, special ... */
  track?: string;
  /** The workshop's own name; `venue` is then its host. */
  workshop?: string;
  /** Lower case: oral, spotlight, highlight, best paper award. */
  awards?: string[];
  code?: string;
  project?: string;
  doi?: string;
};

/** One thing said: a status, with a place or without. */
type Said = {
  status?: CommentStatus;
  place?: Place;
  workshop?: Workshop | undefined;
  track?: string | undefined;
  weight: number;
};

const BOILERPLATE =
  /\bpersonal use\b|\bcopyright\b|\bpermission\b|©|\ball rights reserved\b|\blicen[sc]ed?\b|\bdistribution [a-e]\b|\bapproved for public release\b|\bdisclaimer\b/i;
const THESIS =
  /\b(?:ph\.?\s?d\.?|doctoral|master'?s?|m\.?sc\.?|bachelor'?s?|b\.?sc\.?|diploma|habilitation|undergraduate|graduate|honou?rs)(?:\s\w+)? (?:thesis|dissertation)\b|^(?:thesis|dissertation)\b|\bhabilitation\b/i;

/**
 * Read an arXiv comments line: where the paper is or will be, and what is said of it.
 *
 * Only what is said of this paper counts: another version of it ("extended version of a paper at X"), a submission or a rejection
 * gives no venue. Takes time in proportion to the line; only its first 5,000 characters are read. Never throws.
 *
 * @param comments as arXiv shows it: `Accepted at ICML 2026 (oral). Code: https://github.com/someone/something`
 * @returns what is stated, fields without a value left out
 */
export function parseComments(comments: string): CommentFacts {
  const text = plainComments(comments);
  const links = linksOf(text);
  const sentences = sentencesOf(withoutLinks(text).replace(/\s+/g, ' '));
  const said: Said[] = [];
  let related = false;
  let awardText = '';
  for (const sentence of sentences) {
    if (BOILERPLATE.test(sentence)) continue;
    const spoken = readSentence(sentence);
    if (spoken === 'related') {
      related = true;
      continue;
    }
    awardText += `${sentence}. `;
    said.push(...spoken);
  }
  const facts: CommentFacts = {};
  const best = said.filter((one) => one.place).sort((a, b) => b.weight - a.weight)[0];
  const status = statusOf(said);
  if (best?.place && status !== 'withdrawn') {
    const { place, workshop } = best;
    facts.venue = place.venue;
    if (place.year !== undefined) facts.year = place.year;
    const track = workshop
      ? 'workshop'
      : (best.track ??
        (place.kind === 'journal' ? 'journal' : place.kind === 'book' ? 'book' : undefined) ??
        trackElsewhere(sentences));
    if (track) facts.track = track;
    if (workshop?.name) facts.workshop = workshop.name;
  }
  if (status) facts.status = status;
  const thesis = best ? undefined : sentences.find(isThesis);
  if (thesis) {
    facts.track = 'thesis';
    const year = /(?<![\d./:])((?:19|20)\d\d)(?![\d./])/.exec(thesis)?.[1];
    if (year && plausible(Number(year))) facts.year = Number(year);
  }
  const awards = status === 'submitted' || status === 'under-review' ? [] : awardsOf(awardText);
  if (awards.length) facts.awards = awards;
  if (links.code) facts.code = links.code;
  if (links.project) facts.project = links.project;
  if (links.doi && !(related && !best)) facts.doi = links.doi;
  return facts;
}

const isThesis = (sentence: string): boolean =>
  THESIS.test(sentence) &&
  !/\b(?:based (?:up)?on|parts? of|chapters? (?:of|from)|excerpt|extracted from|from|adapted from|in|planned for|(?<!award )of) (?:[\w']+ ){0,4}(?:ph\.?d|master|thesis|doctoral|dissertation)/i.test(
    sentence,
  );

/** "Accepted at ICML 2026. Main conference." */
function trackElsewhere(sentences: string[]): string | undefined {
  for (const sentence of sentences) {
    if (
      sentence.length < 60 &&
      /\b(?:main (?:conference|track)|findings|position paper|short paper|demo (?:paper|track)|system demonstration|industry track)\b|^poster\b/i.test(
        sentence,
      )
    )
      return trackOf(sentence);
  }
  return undefined;
}

const ORDER: CommentStatus[] = ['withdrawn', 'published', 'accepted', 'under-review', 'submitted'];
const statusOf = (said: Said[]): CommentStatus | undefined => {
  const withPlace = said.find((one) => one.place && one.status)?.status;
  const found = ORDER.find((status) => said.some((one) => one.status === status));
  return found === 'withdrawn' ? found : (withPlace ?? found);
};

const WAITING = new Set<CueKind>(['submitted', 'planned', 'under-review', 'rejected']);

const STATUS: Record<CueKind, CommentStatus | undefined> = {
  related: undefined,
  rejected: undefined,
  planned: undefined,
  withdrawn: 'withdrawn',
  published: 'published',
  accepted: 'accepted',
  presented: 'accepted',
  proceedings: undefined,
  submitted: 'submitted',
  'under-review': 'under-review',
};

function readSentence(sentence: string): Said[] | 'related' {
  const cues = cuesOf(sentence);
  const about = cues.find((cue) => cue.kind === 'related');
  if (about) {
    const earlier = cues.filter((cue) => cue.end <= about.start);
    const head = sentence.slice(0, about.start);
    // "Accepted at X, extended version of ...": what stands before is still about this paper.
    const before = readCues(head, earlier);
    return before.some((one) => one.place || (one.status && /[,(]\s*\w*\s*$/.test(head))) ? before : 'related';
  }
  if (cues.length) return readCues(sentence, cues);
  return readBare(sentence);
}

function readCues(sentence: string, cues: Cue[]): Said[] {
  const said: Said[] = [];
  cues.forEach((cue, i) => {
    const status = STATUS[cue.kind];
    if (cue.kind === 'rejected' || cue.kind === 'planned') return;
    const next = cues[i + 1];
    if (cue.kind === 'submitted' || cue.kind === 'under-review' || cue.kind === 'withdrawn') {
      if (status) said.push({ status, weight: 0 });
      return;
    }
    // "Submitted to the proceedings of X": it is not there yet.
    const previous = cues[i - 1]?.kind;
    if ((cue.kind === 'proceedings' || cue.kind === 'presented') && previous && WAITING.has(previous)) return;
    const from = cue.end;
    const to = next?.start ?? sentence.length;
    const span = sentence.slice(from, to);
    const one: Said = { weight: cue.kind === 'published' ? 5 : 4, ...(status ? { status } : {}) };
    const found = readSpan(span, cue.kind, sentence);
    if (found) Object.assign(one, found);
    else if (cue.kind !== 'proceedings' || i === 0) {
      // The venue stands before: "MNRAS, in press"; "submitted to MNRAS and accepted".
      const ahead = cues.slice(0, i).findLast((other) => other.kind !== 'accepted');
      const waiting = ahead !== undefined && WAITING.has(ahead.kind);
      if (!said.some((other) => other.place) && !/^ (?:by|in|at|to) (?:an? |the |our )?\p{Ll}/u.test(span)) {
        const before = waiting
          ? (readSpan(sentence.slice(ahead.end, cue.start), 'accepted', sentence) ??
            readBefore(sentence.slice(0, ahead.start)))
          : readBefore(sentence.slice(ahead?.end ?? 0, cue.start));
        if (before) Object.assign(one, before);
      }
    }
    if (one.place || (one.status && cue.kind !== 'presented')) said.push(one);
  });
  return said;
}

const LEADING_DATE =
  /^(?:\s*(?:on\s)?[\s,(]*(?:\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|(?:19|20)\d\d)(?=[\s,)])){2,4}\)?(?=,? (?:in|by|to|for|at)\b)/i;

/** What stands after the words of acceptance. */
function readSpan(
  printed: string,
  kind: CueKind,
  sentence: string,
): Pick<Said, 'place' | 'workshop' | 'track'> | undefined {
  // "Accepted 28 October 2025 in X"
  const span = printed.replace(LEADING_DATE, (date) => ' '.repeat(date.length));
  const lead = leadLength(span);
  const direct =
    /^\s*\S{2,12}\s*$/.test(span) ||
    /^[^\p{L}]*(?:$|(?:\p{L}[\p{L}-]* ){0,6}(?:by|to|at|in|for|as|into|on|with|of)\b|[:-])/u.test(span) ||
    lead > 1;
  const trustful = kind === 'accepted' || kind === 'published';
  return settle(
    span,
    knownPlace(span, direct),
    namedPlace(span, trustful && direct && /\b(?:by|to|at|in|for)\b/i.test(span.slice(0, lead))),
    sentence,
  );
}

/** The venue before the words: the last piece of the text that is one. */
function readBefore(text: string): Pick<Said, 'place' | 'workshop' | 'track'> | undefined {
  const pieces = text.split(/[,;]\s+(?=\S)/);
  for (let from = pieces.length - 1; from >= 0 && from >= pieces.length - 4; from--) {
    const piece = pieces.slice(from).join(', ');
    const found = barePlace(
      piece.replace(/(?:[\s,:(-]+(?:is|was|been|and|are|paper|has|it|which|that)){0,5}[\s,:(-]*$/i, ''),
      text,
      true,
    );
    if (found) return found;
  }
  return undefined;
}

/** "CMCL@LREC2026", "STIL @ BRACIS 2025": a workshop, and its host. */
function atHost(span: string): { workshop: string; venue: string; year?: number } | undefined {
  const found =
    /((?:[A-Z0-9][\w&-]* (?:(?:for|of|and|in|on) )?){0,6}[A-Z][\w-]*?)[\s'-]?(?:20\d\d|\d\d)?\s?@\s?((?:IEEE |ACM )?[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*)[\s,'-]*((?:20)?\d\d)?(?![\w@])/.exec(
      span,
    );
  if (
    !found ||
    /\bworkshops?\b/i.test(span) ||
    /^(?:Accepted|Published|Presented|Paper|Poster|Oral|Spotlight|Demo)$/i.test(found[1]!)
  )
    return undefined;
  const year = found[3] ? Number(found[3].length === 2 ? `20${found[3]}` : found[3]) : undefined;
  return { workshop: found[1]!, venue: found[2]!, ...(year ? { year } : {}) };
}

/** The first conference named for sure, as a place. */
function conferenceIn(span: string): Place | undefined {
  const match = venuesIn(span).find((one) => one.kind === 'conference' && (!one.weak || one.year !== undefined));
  return (
    match && {
      venue: match.short,
      kind: match.kind,
      start: match.start,
      end: match.end,
      ...(match.year ? { year: match.year } : {}),
    }
  );
}

/** Choose between the known venue and the name in front, and read year, track and workshop around it. */
function settle(
  span: string,
  known: Place | undefined,
  named: Place | undefined,
  sentence: string,
): Pick<Said, 'place' | 'workshop' | 'track'> | undefined {
  let place = known;
  const pair = atHost(span);
  if (pair && (!known || span.indexOf('@') < known.end + 3)) {
    const host = venuesIn(pair.venue)[0]?.short ?? pair.venue;
    const at: Place = {
      venue: host,
      kind: 'conference',
      start: 0,
      end: span.length,
      ...(pair.year ? { year: pair.year } : {}),
    };
    return withYear(span, at, { name: pair.workshop }, sentence);
  }
  if (
    named &&
    (!known ||
      (named.end <= known.start &&
        named.kind !== 'unknown' &&
        !/\bworkshop/i.test(span.slice(named.start, named.end)) &&
        !/[@(/]|\b(?:at|of|in)\s*(?:the\s*)?$/.test(span.slice(named.end, known.start))))
  )
    place = named;
  if (place && /^[\s"']*(?:format|template|style|class|guidelines|submission format)\b/i.test(span.slice(place.end)))
    return undefined;
  if (known?.kind === 'workshop' && HOSTED.test(known.venue)) return withYear(span, known, undefined, sentence);
  const host = known?.kind === 'workshop' ? conferenceIn(span) : known;
  const shop = workshopOf(span, host?.kind === 'conference' ? host : undefined);
  if (shop) {
    const series = known?.kind === 'workshop' ? known : undefined;
    const whole = shop.name || !series ? shop : { name: series.venue };
    return withYear(span, hosted(span, host, whole, series, named), whole, sentence);
  }
  if (!place) return undefined;
  return withYear(span, place, undefined, sentence);
}

/** "workshop at ESSLLI 2026", "Workshop (X), QCNC 2025", "CAIS 2026: X Workshop": a host that no table knows. */
function unknownHost(span: string): { venue: string; year: number } | undefined {
  const found =
    /\bworkshops?\b[^.;]{0,200}?(?:\b(?:at|of|with|in)|@|,)\s*(?:the )?((?:(?:IEEE|ACM) )?[A-Z][A-Za-z]*[A-Z][A-Za-z]*)[\s,'-]{0,2}((?:20)\d\d|(?<=')\d\d)\b/i.exec(
      span,
    ) ??
    /^\W*(?:(?:at|to|in|the|by) )*((?:(?:IEEE|ACM) )?[A-Z][A-Za-z]*[A-Z][A-Za-z]*)[\s'-]?(20\d\d)[:,]? (?=.{0,80}\bworkshops?\b)/i.exec(
      span,
    );
  if (!found || !/[A-Z].*[A-Z]/.test(found[1]!)) return undefined;
  return { venue: found[1]!, year: Number(found[2]!.length === 2 ? `20${found[2]}` : found[2]) };
}

/** The venue of a workshop paper: its host, or the workshop where none is printed. */
function hosted(
  span: string,
  host: Place | undefined,
  shop: Workshop,
  series: Place | undefined,
  named: Place | undefined,
): Place | undefined {
  if (host) return host;
  const other = unknownHost(span);
  if (other) return { ...other, kind: 'conference', start: 0, end: span.length };
  const acronym = series?.venue ?? shop.acronym?.replace(/[\s'-]*(?:20)?\d\d$/, '');
  const name =
    acronym ??
    (shop.name
      ? /\bworkshops? (?:on|for)\b/i.test(span)
        ? `Workshop on ${shop.name}`
        : /^\S*[A-Z\d]\S*[A-Z]\S*$/.test(shop.name)
          ? shop.name
          : `${shop.name} Workshop`
      : undefined);
  if (!name) return undefined;
  return { venue: name, kind: 'workshop', start: 0, end: span.length, ...(named?.year ? { year: named.year } : {}) };
}

/** Acronyms of the workshops of a conference: its own with a W. */
const HOSTED = /^(?:CVPR|ICCV|ECCV|WACV|ICASSP|ICDM|VR)W$/;

const DATE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s-]+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d\d)\b/gi;

/** A year a comments line can mean: arXiv began in 1991. */
const plausible = (year: number): boolean => year > 1985 && year < 2040;

function withYear(
  span: string,
  place: Place | undefined,
  shop: Workshop | undefined,
  sentence: string,
): Pick<Said, 'place' | 'workshop' | 'track'> | undefined {
  if (!place) return shop ? { workshop: shop } : undefined;
  let year = place.year !== undefined && plausible(place.year) ? place.year : undefined;
  if (year === undefined) {
    const dates = place.kind === 'journal' ? span.replace(DATE, ' ') : span;
    const years = [...dates.matchAll(/(?<![\d./:-])((?:19|20)\d\d)(?![\d/]|\.\d|-\d)/g)]
      .map((match) => Number(match[1]))
      .filter(plausible);
    year = years[0];
    if (year === undefined) {
      const short = /'(\d\d)\b/.exec(span.slice(place.start));
      if (short) year = 2000 + Number(short[1]);
    }
  }
  const series = place.kind === 'workshop';
  const workshop = shop ?? (series ? { name: place.venue } : undefined);
  const own = series ? place.venue : undefined;
  const host = own ? venuesIn(span).find((match) => match.kind === 'conference' && !match.weak) : undefined;
  const venue = own && HOSTED.test(own) ? own.slice(0, -1).replace(/^VR$/, 'IEEE VR') : (host?.short ?? place.venue);
  const track = trackOf(`${span.slice(0, 300)}`) ?? trackOf(sentence.slice(0, 400));
  return {
    place: { start: place.start, end: place.end, kind: place.kind, venue, ...(year !== undefined ? { year } : {}) },
    workshop: workshop && own && HOSTED.test(own) && !shop?.name ? {} : workshop,
    track,
  };
}

/** A sentence without words of acceptance: a venue counts when a piece of it is nothing but a venue. */
function readBare(sentence: string): Said[] {
  const pieces = sentence.split(/,\s+(?=\S)|,(?=\p{L})|\s-\s/u);
  for (let i = 0; i < pieces.length; i++) {
    const rest = pieces.slice(i).join(', ');
    const found = barePlace(rest, sentence, false);
    if (found) return [{ ...found, weight: 2 }];
  }
  return [];
}

/** Before a bare venue. */
const BARE_LEAD =
  /^[\s"'([]*(?:(?:in|at|to|the|proc\.?|proceedings|of|annual|ieee|acm|cvf|rsj|usenix|aaai|international|findings|main|conference|paper|poster|oral|spotlight|highlight|demo|extended abstract|short paper|full paper|long paper|companion|and|workshop|journal|ref|reference|volume|series|intl|\d+(?:st|nd|rd|th)?|(?:19|20)\d\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth|arxiv|preprint|version|for|twenty|thirty|forty|fifty|sixty|finding|v\d:?)[\s.,:'"/()[\]-]*)*$/i;
/** After a bare venue: what may still stand in the same piece. */
const BARE_TAIL =
  /^(?:[\s.,:;'"()[\]&@/-]|(?:19|20)?\d\d(?!\d)|\b(?:conference|main|track|tracks|paper|papers|findings|workshops?|oral|spotlight|highlight|poster|demo|demos|demonstrations?|system|industry|short|long|full|regular|research|best|award|honorable|mention|candidate|finalist|student|position|datasets?|benchmarks?|and|the|on|of|at|in|for|special|session|proceedings|proc|companion|vol|volume|no|issue|pp|pages?|article|journal|series|technical|program|extended|abstract|abstracts|version|final|presentation|talk|contribution|resource|tutorial|late|breaking|work|report|notable|top|archival|non-archival|doctoral|consortium|selected|camera|ready|with|supplementary|material|appendix|including|code|letters?|accepted|submitted|symposium)\b)*/i;
const BARE_END = new RegExp(`${BARE_TAIL.source}(?:(?:workshop|conference) paper\\b.*)?$`, 'i');
/** After a bare venue: it is only spoken of. */
const BARE_STOP =
  /\b(?:format|template|style|styles|submission|reviews?|reviewers?|challenges?|competition|deadline|data(?! (?:science|mining|engineering))|shared task|leaderboard|participants|dataset paper|class|latex|guidelines|proposal|policy|benchmarking|held|organi[sz]ed)\b/i;

/** A report on a challenge held there: nothing says that it was accepted. */
const CHALLENGE =
  /\b(?:challenge|competition)\b.*\b(?:place|solution|report|rank|ranked|winner|champion|track)\b|\b(?:place|solution|report|ranked|winner|winning|champion)\b.*\b(?:challenge|competition)\b/i;

function barePlace(
  piece: string,
  sentence: string,
  spoken: boolean,
): Pick<Said, 'place' | 'workshop' | 'track'> | undefined {
  const known = knownPlace(piece, true);
  if (known) {
    const before = piece.slice(0, known.start);
    const after = piece.slice(known.end);
    const shop = workshopOf(piece, known.kind === 'conference' ? known : undefined);
    const head =
      (/\(\s*$/.test(before) &&
        /^[\s\d]*\p{Lu}.*\b(?:conference|symposium|congress|meeting|association|society|chapter)\b/iu.test(before)) ||
      (shop && /@\s*$/.test(before)) ||
      BARE_LEAD.test(before) ||
      (shop && known.start < 160 && /^[\s"'(]*(?:[\w'-]+\s){0,6}[\w'-]*\s?workshops?\b/i.test(before));
    if (!head && !(/@\s*$/.test(before) && atHost(piece))) return undefined;
    if (!spoken && known.kind === 'conference' && CHALLENGE.test(sentence)) return undefined;
    const tail = BARE_TAIL.exec(after)![0];
    const left = after.slice(tail.length);
    const stop = BARE_STOP.test(after.split(/[,;(.\]|)]/)[0]!) && known.kind !== 'workshop';
    if (stop && !spoken && !shop) return undefined;
    const sure = known.year !== undefined || /\b(?:19|20)\d\d\b/.test(after.slice(0, 60)) || shop !== undefined;
    const whole = left.trim() === '' || /[,([:-]\s*$/.test(tail) || /^[,(]/.test(left);
    if (!sure && !whole) return undefined;
    if (!sure && !spoken && /^\p{L}\p{Ll}+$/u.test(piece.slice(known.start, known.end))) return undefined;
    const beside = /^[\s\d',-]*?,\s*([A-Z][\w&-]*[A-Z][\w&-]*)(?:[\s'-]*(?:20)?\d\d)?$/.exec(after)?.[1];
    const found = settle(piece, known, undefined, sentence);
    if (beside && known.kind === 'conference' && found && !found.workshop)
      return { ...found, workshop: { name: beside } };
    return found;
  }
  const named = namedPlace(piece, false);
  if (!named || named.start > 40 || !BARE_LEAD.test(piece.slice(0, named.start))) return undefined;
  const name = piece.slice(named.start, named.end);
  const tail = piece.slice(named.end);
  if (BARE_STOP.test(tail.split(/[,;(]/)[0]!)) return undefined;
  if (named.kind === 'unknown') {
    if (named.year === undefined || !BARE_END.test(tail)) return undefined;
  } else if (
    !/\b(?:conference|symposium|workshop|congress|proceedings|journal of|transactions on|letters)\b/i.test(name) ||
    (named.year === undefined && !spoken && !/^[\s"']*(?:$|[,(:])/.test(tail))
  ) {
    return undefined;
  }
  return settle(piece, undefined, named, sentence);
}
