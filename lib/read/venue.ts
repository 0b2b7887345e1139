import { pattern } from '../parse/pattern.ts';
import type { Due, Steps } from '../parse/steps.ts';
import { venueScore } from '../parse/venues.ts';
import type { Context, Entry } from './entry.ts';
import { NOTE, PENDING, type Piece, piecesOf, yearsIn } from './pieces.ts';
import {
  citations,
  day,
  editedBy,
  months,
  notVenue,
  numbers,
  ofYear,
  opening,
  otherVersion,
  pendingAt,
  publisher,
} from './plain-patterns.ts';

/** A text that may be the venue of an entry. */
export interface VenueCandidate {
  text: string;
  piece: Piece;
  /** How and where it stands: the same for the venues of one list. */
  slot: string;
  /** How much it looks like a venue: from 0.9 on it is one. */
  score: number;
  /** Years right after it in the same piece, or within it. */
  years: number[];
  /** Speaks of another version of the work. */
  note: boolean;
}

const NOT_VENUE = pattern(notVenue);
const MARKED = /venue|journal|periodical|conf|publication|publisher|booktitle/i;
const PUBLISHER = pattern(publisher);
/** "Oxford: Oxford University Press": the venue only of a book that names no other. */
const PRESS =
  /^(?:\p{Lu}[\p{L}., ]{2,24}:\s)?(?:(?:\p{Lu}[\p{L}&.-]+ ){1,3}Press|\p{Lu}[\p{L}., ]{2,24}:\s\p{Lu}\p{L}+)\W*$/u;
export const PREPRINT = /^(?:arxiv|corr|preprint|biorxiv|ssrn|(?:iacr )?(?:cryptology )?eprint)/i;
const MAX_VENUE = 400;

const known = new WeakMap<Entry, VenueCandidate[]>();

/** Everything in an entry's remaining text that may be its venue; looked for once. */
export function venueCandidates(entry: Entry, pieces: readonly Piece[]): readonly VenueCandidate[] {
  let candidates = known.get(entry);
  if (!candidates) {
    candidates = lookForVenues(entry, pieces);
    known.set(entry, candidates);
  }
  return candidates;
}

function lookForVenues(entry: Entry, pieces: readonly Piece[]): VenueCandidate[] {
  const found: VenueCandidate[] = [];
  let line = -1;
  let nth = 0;
  for (const piece of pieces) {
    nth = piece.line === line ? nth + 1 : 0;
    line = piece.line;
    if (NOT_VENUE.test(piece.text)) continue;
    const rows = piece.italic ? [piece.text] : sentences(piece.text);
    for (const [row, raw] of rows.entries()) {
      const candidate = candidateOf(
        entry,
        piece,
        raw.slice(0, MAX_VENUE),
        nth + row,
        row > 0 ? rows[row - 1]! : piece.before,
      );
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

function candidateOf(entry: Entry, piece: Piece, raw: string, nth: number, before: string): VenueCandidate | undefined {
  if (PENDING.test(raw) || PENDING_AT.test(before)) return undefined;
  const other = OTHER_VERSION.exec(raw)?.[0] ?? '';
  const text = cleanVenue(raw.slice(other.length));
  if (!text || text.length > 220 || !/\p{L}{2}/u.test(text)) return undefined;
  const at = raw.indexOf(text);
  const after = at < 0 ? '' : raw.slice(at + text.length).replace(DAY_FIRST, '');
  const lexical = venueScore(text);
  let score = lexical;
  if (MARKED.test(piece.key) || /sub-?title/i.test(piece.block)) score += 1.5;
  if (piece.italic && /^\p{Lu}/u.test(text)) score += 1;
  if (/(?:^|[\s,.])(?:in:?|[wv]:)\s*$/i.test(before) || /^\W*in:?\s/i.test(raw)) score += 1;
  // Where titles are in italics, journals are in quotation marks: *Title*, „Ruch Literacki” 2018.
  if (quoted(piece.text) && (entry.title.slot.startsWith('styled') || entry.title.slot.startsWith('start of styled')))
    score += 2;
  if (/^\s*\/\/\s/.test(raw)) score += 1.5;
  if (
    /^\p{Lu}/u.test(text) &&
    (/^[\s,.]*(?:\(?\d|vol|to appear|forthcoming|in press|accepted)/i.test(after) || (!after.trim() && piece.italic))
  )
    score += /^[\s,.]*(?:\d+\s?[^\p{L}\d][^\p{L}]{0,20}|\()(?:19|20)\d\d(?!\d)/u.test(after) && lexical < 1 ? 1 : 0.6;
  if (
    /^\p{Lu}[\p{L}&+-]{1,11}$/u.test(text) &&
    /\p{Lu}.*\p{Lu}/u.test(text) &&
    /^['’\s-]*(?:(?:19|20)\d\d|\d\d(?![\d,]))/.test(after)
  )
    score += 1.6;
  // "Mov Disord Clin Pract. 2022;9(6)": as medicine cites; 臨床神経学 62(3).
  if (/^\p{Lu}/u.test(text) && /^[\s.,]*(?:19|20)\d\d(?:\s\p{L}{3}\.?(?:\s\d{1,2})?)?\s?;\s?\d/u.test(after))
    score += 0.8;
  if (/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,20}$/u.test(text) && /^[\s,，]*\d/.test(after))
    score += 1.2;
  if (VOLUME_FIRST.test(raw) || /\b(?:working|discussion) paper(?: series)?$/i.test(text)) score += 1.6;
  if (PUBLISHER.test(text)) score -= 1.5;
  if (!/^\p{Lu}|^arxiv|^npj |^\p{Ll}{1,4}\p{Lu}|^\d+(?:st|nd|rd|th)|^the\s\p{Lu}|[\u3000-\u9fff]/u.test(text))
    score -= 1.5;
  // "CV, Nov 24, 2022", "Jun 12, 2025": a day of one's own, none of a meeting's.
  if (at >= 0 && ONE_DAY.test(raw.slice(at, at + text.length + 16))) score -= 1.5;
  const words = text.split(' ').length;
  if (words > 18) score -= 1;
  if (AWARDED.test(text)) score -= 1.5;
  if (/(?:^|[\s(,])(?:eds?|hrsg|hg)\b\.?\)?/i.test(text)) score -= 2;
  const note = other !== '' || NOTE.test(before) || NOTE.test(raw.slice(0, Math.max(0, at)));
  if (note) score -= 2;
  const line =
    piece.line === entry.title.line
      ? 'on the line of the title'
      : piece.line === entry.byline?.line
        ? 'on the line of the names'
        : piece.line < entry.title.line
          ? 'before the title'
          : 'after the title';
  const years = yearsIn(after);
  return {
    text,
    piece,
    slot: `${piece.italic ? 'italic' : 'plain'} ${piece.key} ${line}, ${Math.min(nth, 3)}`,
    score,
    years: years.length ? years : yearsIn(raw),
    note,
  };
}

const quoted = (text: string): boolean => /^[\s,.:–-]*(?:„[^”“„]{3,90}[”“]|«[^«»]{3,90}»)/.test(text);

/** What stands before a place where the work is not yet. */
const PENDING_AT = pattern(pendingAt);
/** "Preliminary version in CONCUR": the venue is that of another version. */
export const OTHER_VERSION = pattern(otherVersion);
const AWARDED = /award|prize|best paper|honou?rable|spotlight|\boral\b|acceptance rate/i;

/** How much each way to print a venue is trusted on this page, from all its entries. */
export function* venueHabits(context: Context, entries: readonly Entry[], due: Due): Steps<Map<string, number>> {
  const habits = new Map<string, number>();
  let all = 0;
  for (const entry of entries) {
    if (due()) yield;
    const best = venueCandidates(entry, piecesOf(context, entry)).reduce<VenueCandidate | undefined>(
      (top, next) => (!top || next.score > top.score ? next : top),
      undefined,
    );
    if (!best || best.score < 0.5) continue;
    const weight = Math.min(2.5, best.score);
    all += weight;
    habits.set(best.slot, (habits.get(best.slot) ?? 0) + weight);
  }
  if (all < 4) habits.clear();
  for (const [slot, weight] of habits) habits.set(slot, (1.4 * weight) / all);
  return habits;
}

/** The venue of an entry, and further ones of the same work. */
export function chooseVenue(
  candidates: readonly VenueCandidate[],
  habits: ReadonlyMap<string, number>,
): { venue: VenueCandidate | undefined; further: VenueCandidate[] } {
  let venue: VenueCandidate | undefined;
  let best = Number.NEGATIVE_INFINITY;
  const value = (candidate: VenueCandidate) =>
    candidate.score +
    (habits.get(candidate.slot) ?? 0) -
    (/^pre-?prints?$/i.test(candidate.text) ? 1.8 : PREPRINT.test(candidate.text) ? 1.2 : 0) -
    (PRESS.test(candidate.text) ? 1.8 : 0);
  const isOne = ({ score, slot }: VenueCandidate) => score + (habits.get(slot) ?? 0) >= 0.9;
  // "Preliminary version in": that venue is the work's only when there is no other.
  const own = candidates.some((candidate) => !candidate.note && isOne(candidate) && !PREPRINT.test(candidate.text));
  for (const candidate of candidates) {
    if (!isOne(candidate) || (own && candidate.note)) continue;
    const worth = value(candidate);
    // Of two alike, the first is meant; what follows says more of it.
    if (venue && worth <= best + 0.5) continue;
    venue = candidate;
    best = worth;
  }
  const further = candidates.filter(
    (other) =>
      other !== venue &&
      (other.piece !== venue?.piece || /workshop/i.test(other.text)) &&
      !other.text.includes(venue?.text ?? ' ') &&
      (other.note ? other.score + 2 : other.score) >= 2 &&
      !PUBLISHER.test(other.text) &&
      !/\sin$/i.test(other.text),
  );
  return { venue, further };
}

function sentences(text: string): string[] {
  const rows: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<=\p{L}{5}|\)|\d)[.;]\s+(?=[\p{Lu}(])|\s[|•·]\s|[．。]/gu)) {
    rows.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  rows.push(text.slice(from));
  return rows.length > 1 ? [...rows, text] : rows;
}

/** "In A. Lind & B. Ek (Eds.), ", "in: C. Oz (Hrsg.), ", "In D. Po, editor, ": who edits a book is no part of its name. */
const EDITED = pattern(editedBy);

/** "Accepted for publication in", "In: ", "à paraître dans": what stands before a venue. */
const OPENING = pattern(opening);
/** "2025 Annual Workshop on Rooms": the year is part of the name. */
const OF_YEAR = pattern(ofYear);
/** ", vol. 3, pp. 4-5": what is within it. */
const NUMBERS = pattern(numbers);

/** "98 Colum. L. Rev. 267 (2018)": lawyers write the volume first. */
const VOLUME_FIRST = /^[\s,.;]*\d{1,3}\s(\p{Lu}[\p{L}.&’' -]{3,60}?)\s\d{1,5}(?:,\s\d{1,5})?\s\((?:19|20)\d\d\)/u;

/** A venue as printed, without what surrounds it: "In", year, volume, pages, publisher's place. */
export function cleanVenue(raw: string): string {
  const lawyers = VOLUME_FIRST.exec(raw)?.[1];
  if (lawyers) return lawyers;
  let text = raw.replace(/\s+/g, ' ').replace(/^[\s,.;:，．。：()[\]–—|*"”'‘’»/-]+/, '');
  text = /^(?:„([^”“„]{3,90})[”“]|«([^«»]{3,90})»)/.exec(text)?.slice(1).find(Boolean) ?? text;
  text = text
    .replace(/^\(?(?:19|20)\d\d[a-z]?\)?(?:[,.:;]|\s[—–|-])\s+(?=\d?\p{L})/u, '')
    // "[TMLR] Transactions on ..."
    .replace(/^[A-Z][\w/&-]{1,11}\]\s+/, '')
    .replace(CITATIONS, '')
    .replace(EDITED, '');
  text = text.replace(OPENING, '');
  text = text.replace(/^in\s+/i, '').replace(/^the\s+(?=proceedings)/i, '');
  text = text.replace(/^(arxiv)\b[^a-z]*(?:(?:preprint|e-?print)\b)?.*\d{4}.*$/i, '$1');
  const kept = OF_YEAR.test(text);
  if (!kept) text = text.replace(/(?<=.{2})[\s,.;:('’–-]*(?<![\d.])(?:19|20)\d\d(?!\d).*$/u, '');
  text = text.replace(DAY, '').replace(ADDRESS, '').replace(PLACE, '');
  text = text.replace(/(?<=\p{L})\s?['’]\d\d\b.*$/u, '');
  text = text.replace(NUMBERS, '');
  text = text.replace(/(?<=\p{L}[.)]?)[\s,]*[\s,(]\d+\s*(?:[,:(;–-].*|\d*)$/u, '');
  return text
    .replace(/[\s,.;:([–—-]+$/, (tail) =>
      tail.startsWith('.') && /(?:^|\s)\p{L}{1,6}$/u.test(text.slice(0, -tail.length)) ? '.' : '',
    )
    .replace(/^["“„«]|["”“»]$/g, '')
    .replace(/[\s,.;:(]+(?:vol(?:ume)?(?: no)?|pp?|no)\.?$/i, '')
    .replace(/[\s,;(]+(?:to appear|in press|forthcoming|accepted|à paraître|im druck)\W*$/i, '')
    .replace(/^([^()[\]]*)[\])]$/, '$1')
    .trim();
}

/** "2024 — Nonlinearity · 15 citations": how often others cite it, how it is rated. */
const CITATIONS = pattern(citations);

/** ", 4-8 Dec. 2023", ", 1st to 5th of September", ", June": when it met or came out. */
const ONE_DAY = new RegExp(`(?:${months})\\.?\\s\\d{1,2},?\\s(?:19|20)`, 'i');
const DAY = new RegExp(`${day}(?:,?\\s(?:19|20)\\d\\d)?[\\s,.;:(]*$`, 'i');
const DAY_FIRST = new RegExp(`^\\s*${day}(?=,?\\s+(?:19|20)\\d\\d)`, 'i');
/** " doi: https://...": where it is. */
const ADDRESS = /(?:[\s,.;:(]+doi:?)?[\s,.;:(]+https?:\/\/.*$/i;

/** "International Conference on Rooms (ICR), Solby, Varde": where it met. */
const PLACE =
  /(?<=\([A-Z][\w/&' -]{0,12}[A-Z][\w/&' -]{0,12}\)),(?!.*(?:Proc|Track|Workshop|Companion|Springer))(?:\s?(?:\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}[\p{Ll}-]+){0,2}|USA|UK),?){1,3}$/u;

/** A venue whose bracket lost its end with the year gets it back: "Conference on Commas (ICC" of "(ICC 2023)". */
export const closed = (venue: string): string => (/\([\w@/& .-]{2,40}$/.test(venue) ? `${venue})` : venue);
