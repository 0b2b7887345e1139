import type { Byline } from './bylines.ts';
import type { Context } from './entry.ts';
import { Style } from './sink.ts';
import { sentenceEnd } from './title-ends.ts';
import { LineTitles, type TitleCandidate } from './titles.ts';

/** A title, over how many lines it goes, and how sure it is. */
export interface Chosen {
  title: TitleCandidate;
  titleEnd: { line: number; end: number };
  titleText: string;
  score: number;
}

/** The likeliest title in lines `from` to `to`, given the byline. */
export function chooseTitle(
  context: Context,
  from: number,
  to: number,
  byline: Byline | undefined,
): Chosen | undefined {
  let best: Chosen | undefined;
  for (let i = from; i < to; i++) {
    if (context.facts[i]!.aside || (context.facts[i]!.prose && to - from > 1 && i > from)) continue;
    const titles = titlesOn(context, i);
    const here = i <= from + 1 ? 0.3 : -0.3;
    const most = here + (byline ? mostByPlace(i, byline) : 0) + LEEWAY;
    for (const group of titles.groups) {
      if (best && group.most + most + context.habits.most <= best.score) continue;
      for (const draft of group.drafts()) {
        const habit = habitOf(context, draft, i);
        if (best && draft.most + most + habit <= best.score) continue;
        const title = titles.settle(draft);
        if (!title) continue;
        let score = title.score + habit;
        if (byline) score += place(title, byline, context);
        score += here;
        if (i > from && title.start < 2 && isContinuation(context, i)) score -= 2;
        if (best && score <= best.score) continue;
        best = { title, titleEnd: { line: i, end: title.end }, titleText: title.text, score };
      }
    }
  }
  return best && best.score > -1 ? continued(context, best, to, byline) : undefined;
}

/** A line that begins in the dress in which the one before ends: the second half of something. */
function isContinuation({ facts }: Context, i: number): boolean {
  const last = facts[i - 1]!.spans.at(-1)!;
  const first = facts[i]!.spans[0]!;
  return (
    (first.style & 5) !== 0 &&
    first.style === last.style &&
    first.key === last.key &&
    first.href === last.href &&
    !facts[i]!.line.gap &&
    facts[i]!.block === facts[i - 1]!.block
  );
}

/** Sums of fractions differ in their last digits by the order they are made in. */
const LEEWAY = 1e-6;

/** The most that `place` says of titles on a line. */
function mostByPlace(line: number, byline: Byline): number {
  if (line < byline.line) return line === byline.line - 1 ? 0.4 : 0;
  if (line > byline.endLine) return line === byline.endLine + 1 ? 0.3 : -0.4;
  return 0.8;
}

/** What the place of a byline says of a title: it stands beside it, and does not hold it. */
function place(title: TitleCandidate, byline: Byline, context: Context): number {
  if (title.line < byline.line) return title.line === byline.line - 1 ? 0.4 : 0;
  if (title.line > byline.endLine) return title.line === byline.endLine + 1 ? 0.3 : -0.4;
  const inside =
    Math.min(title.end, title.line === byline.endLine ? byline.end : 1e9) -
    Math.max(title.start, title.line === byline.line ? byline.start : 0);
  if (inside > 3) return byline.value > 1.2 ? -2.5 : 0;
  const text = context.facts[title.line]!.text;
  if (title.end <= byline.start && title.line === byline.line)
    return text.slice(title.end, byline.start).length < 12 ? 0.6 : 0;
  const between = text.slice(byline.end, title.start);
  return between.length < 16 ? 0.8 : 0;
}

/** A title that goes on in the same dress on the next line. */
function continued(context: Context, chosen: Chosen, to: number, byline: Byline | undefined): Chosen {
  const { title } = chosen;
  if (!title.slot.startsWith('styled')) return finished(context, chosen, to, byline);
  const { block } = context.facts[title.line]!;
  let { titleText } = chosen;
  let end = chosen.titleEnd;
  for (let i = title.line + 1; i < to && i <= title.line + 3; i++) {
    const before = context.facts[i - 1]!;
    const facts = context.facts[i]!;
    if (before.text.length - end.end > 1 || (byline && byline.line === i) || facts.line.gap || facts.block !== block)
      break;
    const last = before.spans.at(-1)!;
    const first = facts.spans[0]!;
    if (first.style !== last.style || first.key !== last.key || first.href !== last.href || (first.style & 5) === 0)
      break;
    titleText += ` ${facts.text.slice(first.start, first.end).trim()}`;
    end = { line: i, end: first.end };
  }
  return { ...chosen, titleText, titleEnd: end };
}

/** A title in plain text that was broken in the middle of a phrase: "A Survey on", and the rest on the next line. */
function finished({ facts }: Context, chosen: Chosen, to: number, byline: Byline | undefined): Chosen {
  const { titleText, titleEnd } = chosen;
  const line = titleEnd.line + 1;
  const next = facts[line];
  const before = facts[titleEnd.line]!;
  if (!next || line >= to || !UNFINISHED.test(titleText) || before.text.length - titleEnd.end > 1) return chosen;
  if (byline?.line === line || next.line.gap || next.block !== before.block || next.venue >= 1.4) return chosen;
  const end = sentenceEnd(next.text, 0);
  return { ...chosen, titleText: `${titleText} ${next.text.slice(0, end)}`, titleEnd: { line, end } };
}
const UNFINISHED = /\s(?:of|for|and|the|an?|in|on|with|from|via|by|to|using|through)$/;

/**
 * How a title was found, without how it ends, or whether it is a link: "after names, a sentence in li" -> "after names in li", "styled 5 in
 * p" -> "styled 1 or a link in p".
 */
export const familyOf = (slot: string): string =>
  slot
    .replace(/^(after names|first),.*? in /, '$1 in ')
    .replace(/styled ([1-7])(?= )/, (whole, style: string) =>
      Number(style) & DRESS ? `styled ${Number(style) & DRESS} or a link` : whole,
    );
/** The same without the name of its element: bold is bold. */
export const bareDress = (slot: string): string => familyOf(slot).replace(/( or a link) .*? in /, '$1 in ');
const DRESS = Style.bold | Style.italic;

/** How the dress of a title fits those of the page; books under a heading of their own are seldom dressed as articles are. */
export function habitOf({ habits, sections }: Context, { slot }: { slot: string }, line: number): number {
  if (!habits.slots.size) return 0;
  const value = habits.slots.get(slot) ?? habits.slots.get(familyOf(slot)) ?? habits.strange;
  const section = sections[line];
  return value < 0 && section?.kind === 'publications' && !habits.dressed.has(section.heading) ? value * 0.3 : value;
}

/** Titles that may be on a line, looked for once. */
function titlesOn(context: Context, line: number): LineTitles {
  context.titles[line] ??= new LineTitles(context.facts[line]!, line);
  return context.titles[line];
}

/** All ways in which a title could have been found: the words of one may be both in italics and what follows the names. */
export function slotsOf(context: Context, { line, start, end, slot }: TitleCandidate): Set<string> {
  const slots = new Set([slot]);
  const titles = titlesOn(context, line);
  for (const group of titles.groups)
    for (const draft of group.drafts()) {
      if (slots.has(draft.slot) || draft.start > start || draft.end < end) continue;
      const title = titles.settle(draft);
      if (title && title.start === start && title.end === end) slots.add(draft.slot);
    }
  return slots;
}
