import { Style } from './sink.ts';
import type { Run } from './tree.ts';

/*
 * Entries that run on in one line: numbered, "(1) “Seeing”, Mind 131 (2022). (2) “Hearing”, ...", or one after the other, "A. Lind. Bold title
 * (Journal, 2022); B. Ek. Bold title (Journal, 2023)". They are taken apart before anything is read.
 */

/** A shorter line holds no two entries. */
const SHORT = 80;
const YEAR = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/g;
/** Number of an entry, at the beginning or behind the end of another one. */
const NUMBER = /(?:^|(?<=[.;:)”"’]\s))(?:\((\d{1,3})\)|\[(\d{1,3})\]|(\d{1,3})\.)\s+(?=["“‘«„\p{Lu}])/gu;
/** Where an entry may end: behind its year, pages or closing bracket. */
const END = /(?:(?<=\d|[)\]])\s?;|(?<=(?:19|20)\d\d|\d[-–]\d{1,6}|[)\]])\.)\s+(?=["“‘«„\p{Lu}])/gu;
const QUOTED = /[“"„«][^“”"„«»]{8,}[”"“»]/;

/** A line as its entries; of most lines it is all of it. */
export function entriesIn(runs: Run[]): { runs: Run[]; marker?: string }[] {
  const text = runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('');
  if (text.length < SHORT || (text.match(YEAR)?.length ?? 0) < 2) return [{ runs }];
  const numbered = numbersIn(text);
  if (numbered.length > 1)
    return numbered.map(({ start, marker }, i) => ({
      runs: cut(runs, start, numbered[i + 1]?.from ?? text.length),
      marker,
    }));
  const ends = [...text.matchAll(END)].map(({ index, 0: { length } }) => index + length);
  if (!ends.length || ends.length > 30) return [{ runs }];
  const parts = [0, ...ends].map((from, i) => cut(runs, from, ends[i] ?? text.length));
  const joined = joinedParts(parts);
  return joined.length > 1 && joined.every(hasAll) ? joined.map((own) => ({ runs: own })) : [{ runs }];
}

/** Numbers that count up by one from the beginning of the line. */
function numbersIn(text: string): { from: number; start: number; marker: string }[] {
  const found: { from: number; start: number; marker: string }[] = [];
  let last: number | undefined;
  for (const match of text.matchAll(NUMBER)) {
    const number = Number(match[1] ?? match[2] ?? match[3]);
    if (last === undefined ? match.index > 0 : number !== last + 1) continue;
    last = number;
    found.push({ from: match.index, start: match.index + match[0].length, marker: match[0].trim() });
  }
  return found;
}

/** Parts that hold no title of their own belong to the one before. */
function joinedParts(parts: Run[][]): Run[][] {
  const joined: Run[][] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && (!hasTitle(part) || NOTE.test(textOf(part)))) last.push(...part);
    else joined.push([...part]);
  }
  return joined;
}

/** Said of the entry before. */
const NOTE =
  /^\W*(?:an? )?(?:also|see|extended|journal|conference|preliminary|short|earlier|full|previous|press|media|reprinted|translat|review|best|winner|award|code|with|in)(?!\p{L}*\s*“)/iu;

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const hasAll = (runs: Run[]): boolean => hasTitle(runs) && runs.some(({ text }) => text.search(YEAR) >= 0);
/** Bold, or quoted, and longer than a word. */
const hasTitle = (runs: Run[]): boolean =>
  QUOTED.test(textOf(runs)) ||
  runs.some(
    ({ text, style }) =>
      style & Style.bold && text.trim().length > 8 && text.trim().includes(' ') && !/\d{4}/.test(text),
  );

/** The runs between two places of the line. */
function cut(runs: readonly Run[], from: number, to: number): Run[] {
  const own: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text) own.push({ ...run, text });
    at += run.text.length;
  }
  const last = own.at(-1);
  if (last) last.text = last.text.trimEnd();
  return own;
}
