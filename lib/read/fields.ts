import type { Author, WorkKind, WorkLink, WorkOnPage, WorkStatus } from '../model/work.ts';
import { pattern } from '../parse/pattern.ts';
import { venueShortName } from '../parse/venue-names.ts';
import { completeFrom, recordFor } from './bibtex.ts';
import type { Context, Entry } from './entry.ts';
import { hostKind } from './labels.ts';
import { isOwner } from './person.ts';
import { NOTE, PENDING, type Piece, piecesOf, yearsIn } from './pieces.ts';
import { awards, book, chapter, chapterAlone, genre, theses, written } from './plain-patterns.ts';
import { chooseVenue, closed, OTHER_VERSION, PREPRINT, type VenueCandidate, venueCandidates } from './venue.ts';
import { volumeIn } from './volume.ts';

/** What names a thesis. */
const THESES = pattern(theses);

/** What kind of paper it is, in brackets after its title. */
const WRITTEN_AS = pattern(genre);

const AWARD = pattern(awards, 'gi');

/** Turns an entry into a work: the title is known, the byline is known, what is left says venue, year, awards and the rest. */
export function workOf(context: Context, entry: Entry): WorkOnPage {
  const pieces = piecesOf(context, entry);
  const section = context.sections[entry.title.line];
  const { venue, further } = chooseVenue(venueCandidates(entry, pieces), context.habits.venues);
  const year = yearOf(context, entry, pieces, venue);
  const work: WorkOnPage = { title: cleanTitle(entry.titleText), authors: authorsOf(context, entry) };
  if (entry.byline?.truncated) work.authorsTruncated = true;
  if (year) work.year = year;
  if (venue) {
    work.venue = closed(venue.text);
    const short = venueShortName(venue.text);
    if (short) work.venueShort = short;
    if (!PREPRINT.test(venue.text)) Object.assign(work, volumeIn(textAfter(venue, pieces)));
  }
  if (further.length) work.furtherVenues = [...new Set(further.map(({ text }) => closed(text)))].slice(0, 20);
  const awards = awardsOf(pieces);
  if (awards.length) work.awards = awards;
  for (let i = entry.from; i < entry.to; i++) {
    const facts = context.facts[i]!;
    if (facts.aside === 'bibtex' || (facts.prose && entry.to - entry.from > 1)) continue;
    if (facts.arxivId && (!work.arxivId || (facts.arxivId.inText && !inText(context, entry, work.arxivId)))) {
      work.arxivId = facts.arxivId.id;
      if (facts.arxivId.version) work.arxivVersion = facts.arxivId.version;
    }
    if (facts.doi && !work.doi && !/^10\.48550\//.test(facts.doi)) work.doi = facts.doi;
  }
  const record = recordFor(context.facts, entry.from, entry.to, work.title);
  if (record) completeFrom(record, work, (name) => context.owner !== undefined && isOwner(context.owner, name));
  const links = linksOf(context, entry);
  if (links.length) work.links = links;
  const rest = pieces.map(({ text }) => text).join(' ');
  const status = statusOf(rest, section?.hint);
  if (status) work.status = status;
  const genre = GENRE.exec(entry.titleText)?.[1];
  const kind = genre ? GENRES[genre] : kindOf(rest, work, section?.hint);
  if (kind) work.kind = kind;
  // Of entries that seem certain, one in a hundred is none (npm run bench:extract counts them).
  work.confidence = Math.min(0.99, Math.round(100 / (1 + Math.exp(-entry.score))) / 100);
  return work;
}

/** What stands behind a venue on its line and the next, other versions left out. */
function textAfter({ piece, text }: VenueCandidate, pieces: readonly Piece[]): string {
  const at = piece.text.indexOf(text);
  const later = pieces.filter(
    ({ line, start, text: own, before }) =>
      (line === piece.line ? start > piece.start : line === piece.line + 1) &&
      !NOTE.test(before) &&
      !OTHER_VERSION.test(own),
  );
  return [at < 0 ? '' : piece.text.slice(at + text.length), ...later.map(({ text: own }) => own)].join(' ');
}

const inText = (context: Context, { from, to }: Entry, id: string) => {
  for (let i = from; i < to; i++)
    if (context.facts[i]!.arxivId?.id === id && context.facts[i]!.arxivId!.inText) return true;
  return false;
};

/** What kind of work it is, as Chinese lists print it after the title: "[J]", "[D/OL]". */
const GENRE = /\s*[[［]([JCDMPR])(?:\/OL)?[\]］]$/;
const GENRES: { [letter: string]: WorkKind } = {
  J: 'article',
  C: 'proceedings',
  D: 'thesis',
  M: 'book',
  P: 'patent',
  R: 'report',
};

/** "[TOSEM'23] " before a title, " CCF-A" behind it: where it came out, how that is rated. */
const BADGES = /^\[[A-Z][\w/&@ -]{1,14}[-'’ ]?\d\d\]\s+|[\s,]+\(?CCF[- ]?[ABC]\)?$/g;

const cleanTitle = (text: string): string =>
  text
    .replace(/^[\s“"'‘«]+(?=.*[”"’»]?$)|[\s,;:.”"»]+$/gu, '')
    .replace(/\s*\((?:ph\.?\s?d|master|doctoral|bachelor)[^()]{0,30}\)$/i, '')
    .replace(GENRE, '')
    .replace(WRITTEN_AS, '')
    .replace(BADGES, '')
    .replace(/\\([#$%&_*])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

function authorsOf(context: Context, { byline }: Entry): Author[] {
  if (!byline) return [];
  const { owner } = context;
  const equal = byline.names.some(({ marks }) => /equal|co-?(?:first|author|lead)/i.test(marks));
  return byline.names.map(({ name, marks }) => {
    const author: Author = { name };
    if (owner && isOwner(owner, name)) author.owner = true;
    if (
      equal
        ? /equal|co-?(?:first|author|lead)/i.test(marks)
        : /[*∗⋆†]/.test(marks) && byline.names.filter((other) => other.marks === marks).length > 1
    )
      author.equalContribution = true;
    if (/correspond|✉/i.test(marks)) author.corresponding = true;
    return author;
  });
}

/** The year beside the venue, else any in the entry, else the number of the list, else of the heading. */
function yearOf(
  context: Context,
  entry: Entry,
  pieces: readonly Piece[],
  venue: VenueCandidate | undefined,
): number | undefined {
  if (venue?.years.length) return venue.years[0];
  const rest = pieces.filter(
    ({ text, before }) =>
      !PENDING.test(text) &&
      !NOTE.test(before) &&
      !OTHER_VERSION.test(text) &&
      !/\b(?:received|revised|submitted|accessed|updated)\b/i.test(text),
  );
  const after = venue
    ? rest.filter(
        ({ line, start }) => line > venue.piece.line || (line === venue.piece.line && start > venue.piece.start),
      )
    : [];
  const near = after.flatMap(({ text }) => yearsIn(text))[0];
  if (near) return near;
  const marker = markerYear(context, entry);
  if (marker) return marker;
  return (
    rest.flatMap(({ text }) => yearsIn(NOTE.test(text) ? '' : text)).at(-1) ??
    context.sections[entry.title.line]?.year ??
    writtenIn(pieces)
  );
}

/** "Submitted, 31 pages, 2025", "[FSE-25]": when it was, where nothing else says when it came out. */
const writtenIn = (pieces: readonly Piece[]): number | undefined => {
  const year = pieces.map(({ text }) => WRITTEN.exec(text)?.slice(1).find(Boolean)).find(Boolean);
  return year ? Number(year) + (year.length > 2 ? 0 : 2000) : undefined;
};
const WRITTEN = pattern(written);

function markerYear(context: Context, { from, to }: Entry): number | undefined {
  for (let i = from; i < to; i++) {
    const year = /^\W*((?:19|20)\d\d)\W*$/.exec(context.facts[i]!.line.marker ?? '')?.[1];
    if (year) return Number(year);
  }
  return undefined;
}

function awardsOf(pieces: readonly Piece[]): string[] {
  const awards: string[] = [];
  for (const { text } of pieces) {
    if (text.length > 400) continue;
    for (const [award] of text.matchAll(AWARD)) {
      const plain = award
        .trim()
        .toLowerCase()
        .replace(/\s*presentations?$/, '');
      if (plain && !awards.includes(plain)) awards.push(plain);
    }
  }
  return awards.slice(0, 20);
}

function linksOf(context: Context, { from, to, title }: Entry): WorkLink[] {
  const links: WorkLink[] = [];
  const add = (kind: WorkLink['kind'], url: string) => {
    if (!links.some((link) => link.url === url && link.kind === kind)) links.push({ kind, url });
  };
  for (let i = from; i < to; i++) {
    const facts = context.facts[i]!;
    for (const { kind, href } of facts.labels) {
      if (!href) continue;
      const byHost = hostKind(href);
      if (kind !== 'other')
        add(kind === 'code' && byHost && byHost !== 'code' && byHost !== 'data' ? byHost : kind, href);
      else if (byHost) add(byHost, href);
    }
    for (const span of facts.spans) {
      if (!span.href || facts.labels.some(({ start, end }) => start <= span.start && end >= span.end)) continue;
      const isTitle = i === title.line && span.start < title.end && span.end > title.start;
      const kind = hostKind(span.href) ?? (isTitle ? 'project' : undefined);
      if (kind) add(kind, span.href);
    }
  }
  return links.slice(0, 200);
}

function statusOf(rest: string, hint: string | undefined): WorkStatus | undefined {
  if (/\bwithdrawn\b|\bretracted\b/i.test(rest)) return 'withdrawn';
  if (/\b(?:to appear|in press|forthcoming|accepted for publication)\b/i.test(rest)) return 'to-appear';
  if (/\baccepted\b/i.test(rest)) return 'accepted';
  if (PENDING.test(rest) || hint === 'under-review') return 'under-review';
  return undefined;
}

function kindOf(rest: string, work: WorkOnPage, hint: string | undefined): WorkKind | undefined {
  const venue = work.venue ?? '';
  if (/\bworkshop\b/i.test(venue) || hint === 'workshop') return 'workshop';
  if (THESES.test(rest) || hint === 'thesis') return 'thesis';
  if (/\bpatent\b/i.test(rest) || hint === 'patent') return 'patent';
  if (hint === 'chapter' || hint === 'book') return CHAPTER.test(rest) ? 'chapter' : BOOK.test(rest) ? 'book' : hint;
  if (/\btechnical report\b|\btech\.? report\b/i.test(rest) || hint === 'report') return 'report';
  if (/^(?:\w*rxiv|corr|ssrn|preprint)/i.test(venue)) return 'preprint';
  if (/\b(?:journal|transactions|letters|trans|review|annals|jmlr|tmlr|tacl)\b|(?:^|\s)j\.\s/i.test(venue))
    return 'article';
  if (/\b(?:proceedings|proc|conference|symposium)\b/i.test(venue)) return 'proceedings';
  if (hint === 'article' || hint === 'proceedings') return hint;
  if (!venue && (work.arxivId || hint === 'preprint')) return 'preprint';
  // Under no such heading, what a publisher brought out in a book of others.
  if (CHAPTER_ALONE.test(rest)) return 'chapter';
  // Proceedings with a volume are series; what else has volume and pages is a journal.
  if (work.volume && work.pages && venue && !/\b(?:notes|series|lncs|lnai|handbook|encyclopedia)\b/i.test(venue))
    return 'article';
  return undefined;
}

/** "In A. Lind (ed.), Handbook of Commas, pp. 3-20"; "w: Drogi, red. T. Bielak". */
const CHAPTER = pattern(chapter, '');
/** A publisher and no pages. */
const BOOK = pattern(book, '');
const CHAPTER_ALONE = pattern(chapterAlone, '');
