import { pattern } from '../parse/pattern.ts';
import type { Context, Entry } from './entry.ts';
import type { Facts, Span } from './facts.ts';
import { note, pending } from './plain-patterns.ts';
import { Style } from './sink.ts';

/** A stretch of an entry outside title, byline and labels, within one line and one dress. */
export interface Piece extends Span {
  line: number;
  text: string;
  italic: boolean;
  key: string;
  /** Name of the block it stands in: tag and classes. */
  block: string;
  /** The end of what stands before it on its line. */
  before: string;
}

const known = new WeakMap<Entry, Piece[]>();

/** What is left of an entry: where venue, year, awards and notes are; cut once. */
export function piecesOf(context: Context, entry: Entry): readonly Piece[] {
  let pieces = known.get(entry);
  if (!pieces) {
    pieces = cutOut(context, entry);
    known.set(entry, pieces);
  }
  return pieces;
}

function cutOut(context: Context, entry: Entry): Piece[] {
  const pieces: Piece[] = [];
  const { title, titleEnd, byline } = entry;
  for (let i = entry.from; i < entry.to; i++) {
    const facts = context.facts[i]!;
    if (facts.aside || (facts.prose && !(i === title.line || i === byline?.line))) continue;
    if (i > title.line && i < titleEnd.line) continue;
    // A heading is nothing of the entry's, but for its year.
    if (context.heads[i] && context.sections[i]?.year === undefined) continue;
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
        pieces.push({
          line,
          start: from,
          end: to,
          text,
          italic: (style & Style.italic) !== 0,
          key,
          block: facts.block,
          before: facts.text.slice(Math.max(0, from - 70), from),
        });
      from = to;
    }
  }
}

/** Years in a text: 2021, '21 after a word. */
export const yearsIn = (text: string): number[] =>
  [
    ...text
      .replace(/10\.\d{4,}\/\S+|\bp(?:p?\.|ages?\s)\s?\d+\s?[-–]+\s?\d+|(?<!\d)\d{4}\.\d{4,5}(?!\d)/g, '')
      .matchAll(/(?<![\d.])(?:19[5-9]\d|20[0-4]\d)(?!\d|\p{Lu}[\p{Lu}\d])|(?<=\p{L}\s?)['’](\d\d)(?!\d)/gu),
  ].map((match) => (match[1] ? Number(match[1]) + (Number(match[1]) < 60 ? 2000 : 1900) : Number(match[0])));

/** Not out yet, and not yet somewhere: what such a text names is no venue. */
export const PENDING = pattern(pending);

/** Said of another version of the work. */
export const NOTE = pattern(note);
