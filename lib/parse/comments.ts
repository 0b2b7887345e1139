import { readBare, readBefore } from './comments-bare.ts';
import { type Cue, type CueKind, cuesOf } from './comments-cues.ts';
import { linksOf, withoutLinks } from './comments-links.ts';
import { knownPlace, leadLength, namedPlace } from './comments-place.ts';
import { plausible, type Standing, settle } from './comments-settle.ts';
import { plainComments, sentencesOf } from './comments-text.ts';
import { awardsOf, trackOf } from './comments-track.ts';

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
type Said = Standing & { status?: CommentStatus; weight: number };

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
  const bare = readBare(sentence);
  return bare ? [{ ...bare, weight: 2 }] : [];
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
      const isRejected = ahead?.kind === 'rejected';
      if (
        !isRejected &&
        !said.some((other) => other.place) &&
        !/^ (?:by|in|at|to) (?:an? |the |our )?\p{Ll}/u.test(span)
      ) {
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
function readSpan(printed: string, kind: CueKind, sentence: string): Standing | undefined {
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
