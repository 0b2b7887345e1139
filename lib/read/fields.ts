import type { Author, WorkKind, WorkLink, WorkOnPage, WorkStatus } from '../model/work.ts';
import { venueShortName } from '../parse/venue-names.ts';
import { venueScore } from '../parse/venues.ts';
import type { Context, Entry } from './entry.ts';
import type { Facts, Span } from './facts.ts';
import { hostKind } from './labels.ts';
import { samePerson } from './person.ts';
import { Style } from './tree.ts';

const AWARD =
  /(?:best|outstanding|distinguished|exemplary|top)\s+(?:\p{L}+\s+){0,3}?(?:paper|poster|thesis|dissertation|demo|presentation|talk|reviewer)(?:\s+(?:award|prize|runner[- ]?up|finalist|candidate|nominee|nomination|honou?rable mention|shortlist))*|honou?rable mention(?: award)?|(?:long |short )?\b(?:oral|spotlight(?:ed)?|highlight(?:ed)?)\b(?:\s+(?:presentation|paper|talk))?|test[- ]of[- ]time(?: award)?|\bnotable[- ]top[- ]\d+%|\btop[- ]\d+(?:\.\d+)?%|\branked \d\w*[^.;,)]{0,40}|\b(?:\p{Lu}[\p{L}.]+\s+){0,5}(?:award|prize)\b(?! lecture)|(?:award|paper) finalist|\b(?:1st|2nd|3rd|first|second) place\b[^.;,)]{0,40}|\bwinner\b[^.;,)]{0,40}|\baward(?:ed)? (?:candidate|nomin\p{L}+)/giu;
const NOT_VENUE =
  /^(?:\W*(?:abstract|keywords?|comments?|note|tl;?dr|links?|code|slides|supplement\w*|awards?|history|received|see also|full version|bibtex|title|authors?|editors?)\b)/i;
const PENDING =
  /under (?:review|revision|submission)|submitted(?: to| for)?\b|in (?:submission|preparation|review)|revise (?:and|&) resubmit|\br&r\b|major revision|minor revision/i;

/** Turns an entry into a work: the title is known, the byline is known, what is left says venue, year, awards and the rest. */
export function workOf(context: Context, entry: Entry): WorkOnPage {
  const pieces = piecesOf(context, entry);
  const section = context.sections[entry.title.line];
  const venue = venueOf(pieces);
  const year = yearOf(context, entry, pieces, venue);
  const work: WorkOnPage = { title: cleanTitle(entry.titleText), authors: authorsOf(context, entry) };
  if (entry.byline?.truncated) work.authorsTruncated = true;
  if (year) work.year = year;
  if (venue) {
    work.venue = venue.text;
    const short = venueShortName(venue.text);
    if (short) work.venueShort = short;
  }
  const awards = awardsOf(pieces);
  if (awards.length) work.awards = awards;
  for (let i = entry.from; i < entry.to; i++) {
    const facts = context.facts[i]!;
    if (facts.prose && entry.to - entry.from > 1) continue;
    if (facts.arxivId && (!work.arxivId || (facts.arxivId.inText && !inText(context, entry, work.arxivId)))) {
      work.arxivId = facts.arxivId.id;
      if (facts.arxivId.version) work.arxivVersion = facts.arxivId.version;
    }
    if (facts.doi && !work.doi && !/^10\.48550\//.test(facts.doi)) work.doi = facts.doi;
  }
  const links = linksOf(context, entry);
  if (links.length) work.links = links;
  const rest = pieces.map(({ text }) => text).join(' ');
  const status = statusOf(rest, section?.hint);
  if (status) work.status = status;
  const kind = kindOf(rest, work, section?.hint);
  if (kind) work.kind = kind;
  work.confidence = Math.round(100 / (1 + Math.exp(-entry.score))) / 100;
  return work;
}

const inText = (context: Context, { from, to }: Entry, id: string) => {
  for (let i = from; i < to; i++)
    if (context.facts[i]!.arxivId?.id === id && context.facts[i]!.arxivId!.inText) return true;
  return false;
};

const cleanTitle = (text: string): string =>
  text
    .replace(/^[\s“"'‘«]+(?=.*[”"’»]?$)|[\s,;:.”"»]+$/gu, '')
    .replace(/\\([#$%&_*])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

function authorsOf(context: Context, { byline }: Entry): Author[] {
  if (!byline) return [];
  const { owner } = context;
  const equal = byline.names.some(({ marks }) => /equal|co-?(?:first|author|lead)/i.test(marks));
  return byline.names.map(({ name, marks }) => {
    const author: Author = { name };
    if (owner && samePerson(owner.name, name)) author.owner = true;
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

/** A stretch of an entry outside title, byline and labels, within one line and one dress. */
interface Piece extends Span {
  line: number;
  text: string;
  italic: boolean;
  key: string;
}

function piecesOf(context: Context, entry: Entry): Piece[] {
  const pieces: Piece[] = [];
  const { title, titleEnd, byline } = entry;
  for (let i = entry.from; i < entry.to; i++) {
    const facts = context.facts[i]!;
    if (facts.aside || (facts.prose && !(i === title.line || i === byline?.line))) continue;
    if (i > title.line && i < titleEnd.line) continue;
    const taken: Span[] = facts.labels.filter(({ kind }) => kind !== 'other').map(({ start, end }) => ({ start, end }));
    if (i === title.line)
      taken.push({ start: title.start, end: titleEnd.line === i ? titleEnd.end : facts.text.length });
    else if (i === titleEnd.line) taken.push({ start: 0, end: titleEnd.end });
    if (byline && i >= byline.line && i <= byline.endLine)
      taken.push({
        start: i === byline.line ? byline.start : 0,
        end: i === byline.endLine ? byline.end : facts.text.length,
      });
    cut(facts, i, taken, pieces);
  }
  return pieces;
}

function cut(facts: Facts, line: number, taken: Span[], pieces: Piece[]): void {
  taken.sort((a, b) => a.start - b.start);
  let at = 0;
  const free: Span[] = [];
  for (const { start, end } of taken) {
    if (start > at) free.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < facts.text.length) free.push({ start: at, end: facts.text.length });
  for (const span of free) {
    let from = span.start;
    for (const [i, { start, end, style, key }] of facts.spans.entries()) {
      if (end <= span.start || start >= span.end) continue;
      const next = facts.spans[i + 1];
      const goesOn =
        next &&
        next.start < span.end &&
        (next.style & Style.italic) === (style & Style.italic) &&
        (next.key === key || next.key === '' || key === '');
      if (goesOn) continue;
      const to = Math.min(end, span.end);
      const text = facts.text.slice(from, to);
      if (/[\p{L}\p{N}]/u.test(text))
        pieces.push({ line, start: from, end: to, text, italic: (style & Style.italic) !== 0, key });
      from = to;
    }
  }
}

interface Venue {
  text: string;
  piece: Piece;
  years: number[];
}

function venueOf(pieces: readonly Piece[]): Venue | undefined {
  let best: { text: string; piece: Piece; score: number; raw: string } | undefined;
  for (const piece of pieces) {
    if (NOT_VENUE.test(piece.text)) continue;
    const marked = /venue|journal|periodical|conf|publication|publisher/i.test(piece.key) ? 1.5 : 0;
    const rows = piece.italic ? [piece.text] : sentences(piece.text);
    for (const raw of rows) {
      if (PENDING.test(raw)) continue;
      const text = cleanVenue(raw);
      if (!text || text.length > 220 || !/\p{L}{2}/u.test(text)) continue;
      const lexical = venueScore(text);
      let score = lexical + marked;
      if (piece.italic && /^\p{Lu}/u.test(text)) score += 1;
      if (
        /(?:workshop|abridged|short version|preliminary|extended abstract|also (?:in|at|presented))/i.test(raw) &&
        lexical < 6
      )
        score -= 0.6;
      if (/^(?:arxiv|corr|preprint)/i.test(text)) score -= 1.2;
      if (text.split(' ').length > 18) score -= 1;
      if (score >= 0.9 && (!best || score > best.score + 0.8)) best = { text, piece, score, raw };
    }
  }
  if (!best) return undefined;
  return { text: best.text, piece: best.piece, years: yearsIn(best.raw) };
}

const yearsIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\d.])(?:19[5-9]\d|20[0-4]\d)(?!\d)|(?<=\p{L})['’](\d\d)(?!\d)/gu)].map((match) =>
    match[1] ? Number(match[1]) + (Number(match[1]) < 60 ? 2000 : 1900) : Number(match[0]),
  );

function sentences(text: string): string[] {
  const rows: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<=\p{L}{4}|\)|\d)[.;]\s+(?=[\p{Lu}(])|\s\|\s|\s•\s/gu)) {
    rows.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  rows.push(text.slice(from));
  return rows.length > 1 ? [...rows, text] : rows;
}

/** A venue as printed, without what surrounds it: "In", year, volume, pages, publisher's place. */
export function cleanVenue(raw: string): string {
  let text = raw.replace(/\s+/g, ' ').replace(/^[\s,.;:()[\]–—|*-]+/, '');
  text = text.replace(
    /^(?:(?:accepted|published|appeared|appears|appearing|presented|to appear|to be published|forthcoming|invited paper)\b[\s:,]*(?:to|at|in|by|for)?\s+|in:?\s+(?=\p{Lu}|proc|the\s))+/iu,
    '',
  );
  text = text.replace(/^in\s+/i, '').replace(/^the\s+(?=proceedings)/i, '');
  const kept =
    /(?:19|20)\d\d\s+(?:\p{L}+\s+){0,6}?(?:workshop|conference|symposium|congress|meeting|international|ieee|acm|annual|findings|track|winter)/iu.test(
      text,
    );
  if (!kept) text = text.replace(/(?<=.{2})[\s,.;:('’–-]*(?<![\d.])(?:19|20)\d\d(?!\d).*$/u, '');
  text = text.replace(/(?<=\p{L})['’]\d\d\b.*$/u, '');
  text = text.replace(
    /[\s,.;:(–-]*(?<!\p{L})(?:vol(?:ume)?s?\.?|no\.|number|issue|pp?\.|pages?|art(?:icle|\.)|chapter|ed(?:ition)?s?\.|doi|isbn|issn|v\.)\s*[:.]?\s*[\dA-Z(].*$/iu,
    '',
  );
  text = text.replace(/(?<=\p{L}[.)]?)[\s,]*[\s,(]\d+\s*(?:[,:(;–-].*|\d*)$/u, '');
  return text
    .replace(/[\s,.;:([–—-]+$/, (tail) =>
      tail.startsWith('.') && /(?:^|\s)\p{L}{1,6}$/u.test(text.slice(0, -tail.length)) ? '.' : '',
    )
    .replace(/^["“]|["”]$/g, '')
    .trim();
}

function yearOf(
  context: Context,
  entry: Entry,
  pieces: readonly Piece[],
  venue: Venue | undefined,
): number | undefined {
  const own = venue?.years;
  if (own?.length) return own.at(-1);
  const years: number[] = [];
  for (const { text } of pieces) {
    if (/\b(?:received|revised|submitted|accessed|updated)\b/i.test(text) || PENDING.test(text)) continue;
    years.push(...yearsIn(text));
  }
  if (years.length) return venue ? (nearest(pieces, venue) ?? years.at(-1)) : years.at(-1);
  for (let i = entry.from; i < entry.to; i++) {
    const marker = /^\W*((?:19|20)\d\d)\W*$/.exec(context.facts[i]!.line.marker ?? '')?.[1];
    if (marker) return Number(marker);
  }
  return context.sections[entry.title.line]?.year;
}

/** The first year after the venue. */
function nearest(pieces: readonly Piece[], { piece }: Venue): number | undefined {
  for (const next of pieces) {
    if (next.line < piece.line || (next.line === piece.line && next.start <= piece.start) || PENDING.test(next.text))
      continue;
    const [year] = yearsIn(next.text);
    if (year) return year;
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
  if (
    /\b(?:ph\.?d\.?|master'?s?|doctoral|m\.?sc\.?)\s+(?:thesis|dissertation)|\bthesis\b|\bdissertation\b/i.test(rest) ||
    hint === 'thesis'
  )
    return 'thesis';
  if (/\bpatent\b/i.test(rest) || hint === 'patent') return 'patent';
  if (hint === 'chapter' || hint === 'book') return hint;
  if (/\btechnical report\b|\btech\.? report\b/i.test(rest) || hint === 'report') return 'report';
  if (/^(?:arxiv|corr|biorxiv|medrxiv|ssrn|preprint)/i.test(venue)) return 'preprint';
  if (/\b(?:journal|transactions|letters|trans\.|review|annals|j\.|jmlr|tmlr|tacl)\b/i.test(venue)) return 'article';
  if (/\b(?:proceedings|proc|conference|symposium)\b/i.test(venue)) return 'proceedings';
  if (hint === 'article' || hint === 'proceedings') return hint;
  if (!venue && (work.arxivId || hint === 'preprint')) return 'preprint';
  return undefined;
}
