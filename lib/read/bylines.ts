import type { FoundName } from '../parse/name-order.ts';
import type { NameList } from '../parse/names.ts';
import { pattern } from '../parse/pattern.ts';
import type { Context } from './entry.ts';
import { isOwner } from './person.ts';
import { notBy } from './plain-patterns.ts';

export interface Byline {
  line: number;
  /** Line and place of its end: a byline may run over several lines. */
  endLine: number;
  start: number;
  end: number;
  names: FoundName[];
  truncated: boolean;
  coauthors: boolean;
  owner: boolean;
  value: number;
}

const GOES_ON = /(?:,|&|\band|;)\s*$/;
const EDITORS = /^\s*[,(]?\s*\(?(?:[eé]ds?|dirs?|hrsg|hgg?|coords?|red)(?![\p{L}])|^\s*\(editors?\)/iu;
const ANOTHER_ROLE = pattern(notBy);

/** Names in rows within the lines, those over several lines joined, each weighed. */
export function bylinesIn(context: Context, from: number, to: number): Byline[] {
  const found: Byline[] = [];
  for (let i = from; i < to; i++)
    for (const byline of bylinesOn(context, i)) {
      const last = found.at(-1);
      if (last && i > from && last.endLine === i - 1 && continues(context, last, byline))
        found[found.length - 1] = joined(last, byline);
      else if (byline.value > 0.3) found.push(byline);
    }
  return found;
}

/** The bylines of one line, weighed once. */
function bylinesOn(context: Context, line: number): readonly Byline[] {
  context.bylines[line] ??= weighed(context, line);
  return context.bylines[line];
}

function weighed(context: Context, line: number): Byline[] {
  const { names, text, prose, aside, block } = context.facts[line]!;
  if (aside || (prose && text.length > 700) || /^\s*(?:©|copyright)/i.test(text)) return [];
  // "Ada Lind: Publications" says whose they are, all of them.
  if (context.heads[line] && /^h[1-6]/.test(block)) return [];
  const found: Byline[] = [];
  for (const list of names) {
    // "In A. Lind (ed.), Handbook": not who wrote it; who stands first brought the book out.
    if (list.start > 5 && EDITORS.test(text.slice(list.end, list.end + 14))) continue;
    const owner = context.owner !== undefined && list.names.some(({ name }) => isOwner(context.owner!, name));
    const { start, end, truncated, coauthors } = list;
    found.push({
      line,
      endLine: line,
      start,
      end,
      names: list.names,
      truncated,
      coauthors,
      owner,
      value: weight(list, owner, text),
    });
  }
  return found;
}

function weight(list: NameList, owner: boolean, text: string): number {
  const before = text.slice(Math.max(0, list.start - 24), list.start);
  let value = Math.min(4, list.score) + (owner ? 3 : 0);
  if (list.truncated) value += 1;
  if (list.coauthors) value += 0.5;
  if (/[([]\s*$/.test(before)) value -= 1;
  if (/(?:^|[\s.,])(?:in|dans|en|em|nel|w):?\s*$/i.test(before)) value -= 2;
  if (ANOTHER_ROLE.test(before)) value -= 3;
  return value;
}

/** Whether a byline begins where the one on the line before ended in a comma or "and", or whether each line of a block is a name. */
function continues({ facts }: Context, last: Byline, next: Byline): boolean {
  const before = facts[last.endLine]!;
  if (next.start >= 3 || last.end < before.text.length - 8) return false;
  const own = facts[next.line]!;
  const column = own.block !== '' && own.block === before.block && !own.line.gap && isOne(before) && isOne(own);
  return column || GOES_ON.test(before.text);
}

/** A line that is one name and nothing else. */
const isOne = ({ names: [list, more], text }: Context['facts'][number]): boolean =>
  list !== undefined && !more && list.names.length === 1 && list.start < 3 && list.end >= text.length - 2;

const joined = (last: Byline, next: Byline): Byline => ({
  ...last,
  names: [...last.names, ...next.names],
  endLine: next.line,
  end: next.end,
  truncated: last.truncated || next.truncated,
  owner: last.owner || next.owner,
  value: Math.max(last.value, next.value) + Math.min(1, Math.max(0, Math.min(last.value, next.value))),
});
