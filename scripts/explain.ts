import type { Page } from '../lib/model/page.ts';
import type { WorkOnPage } from '../lib/model/work.ts';
import { BASE, type Context, type Entry, readEntry } from '../lib/read/entry.ts';
import { piecesOf } from '../lib/read/pieces.ts';
import { ENOUGH, type Trace } from '../lib/read/read.ts';
import type { Block } from '../lib/read/tree.ts';
import { chooseVenue, venueCandidates } from '../lib/read/venue.ts';

/**
 * In words, in the order of the page: each entry line by line, with what was taken for what, and why it is one; between them what was left out, as
 * what it would have been read, and what spoke against it. Lines are numbered as the reader counts them.
 */
export function explain(page: Page, trace: Trace): string {
  const { context, entries, tree, why } = trace;
  const out = [`${page.kind}, confidence ${page.confidence}; ${page.works.length} works`];
  if (page.researcher)
    out.push(`researcher: ${page.researcher.name} (${context?.owner?.why ?? 'read by its site file'})`);
  else if (context?.owner) out.push(`nobody’s page; its owner would be ${context.owner.name} (${context.owner.why})`);
  if (why) out.push(`because: ${reasons(why)}`);
  for (const { reason, text } of page.problems) out.push(`problem: ${reason}${text ? `: ${text}` : ''}`);
  if (!context || !entries || !tree) return out.join('\n');
  if (entries.length > page.works.length) out.push(`${entries.length} entries were found, and are not given`);
  const repeats = (trace.dropped ?? []).map(({ entry }) => entry);
  const parts: [number, string[]][] = entries.map((entry, i) => [
    entry.from,
    toldEntry(context, entry, page.works[i], repeats),
  ]);
  for (const { entry, into } of trace.dropped ?? [])
    parts.push([entry.from, [`  repeats line ${into.from + 1}: ${entry.titleText} (line ${entry.from + 1})`]]);
  const taken = [...entries, ...repeats];
  for (const block of outside(tree.root, taken)) parts.push([block.from, leftOut(context, block, trace.weighed ?? [])]);
  let section = '';
  for (const [line, told] of parts.sort((a, b) => a[0] - b[0])) {
    const { heading = '', kind } = context.sections[line] ?? {};
    if (heading !== section) out.push('', `# ${heading} (${kind})`);
    section = heading;
    out.push('', ...told);
  }
  return out.join('\n');
}

const reasons = (why: readonly [string, number][]) =>
  why.map(([name, value]) => `${name} ${value > 0 ? '+' : ''}${value.toFixed(1)}`).join(', ');

/** Its lines with what was taken for what, what else was read of it, and what made it an entry. */
function toldEntry(context: Context, entry: Entry, work: WorkOnPage | undefined, repeats: readonly Entry[]): string[] {
  const { from, to, score, title, byline, why } = entry;
  const { venue } = chooseVenue(venueCandidates(entry, piecesOf(context, entry)), context.habits.venues);
  const told = [`  ${score.toFixed(1)}  ${work?.title ?? entry.titleText}`];
  for (let i = from; i < to; i++) told.push(`       ${String(i + 1).padStart(4)} | ${marked(context, entry, i, work)}`);
  told.push(`       title by: ${title.slot}`);
  if (byline) told.push(`       names by: ${byline.names.length} in a row, worth ${byline.value.toFixed(1)}`);
  else told.push('       no row of names');
  if (venue) told.push(`       venue by: ${venue.slot}, worth ${venue.score.toFixed(1)}`);
  if (work) {
    const { title: _title, authors, ...rest } = work;
    told.push(`       read: ${JSON.stringify({ authors: authors.map(({ name }) => name), ...rest })}`);
  }
  const same = repeats.find(({ titleText }) => titleText === entry.titleText);
  if (same) told.push(`       completed from line ${same.from + 1}`);
  told.push(`       because: ${reasons([['most lines are none', BASE], ...why])}`);
  return told;
}

/** A line with what was taken of it in corner brackets. */
function marked(context: Context, entry: Entry, line: number, work: WorkOnPage | undefined): string {
  const { text, labels, aside, prose, years } = context.facts[line]!;
  if (aside) return `${cut(text)} (${ASIDES[aside]})`;
  const { title, titleEnd, byline } = entry;
  const marks: { start: number; end: number; name: string }[] = [];
  const add = (start: number, end: number, name: string) => {
    if (end > start && !marks.some((other) => other.start < end && start < other.end)) marks.push({ start, end, name });
  };
  if (line >= title.line && line <= titleEnd.line)
    add(line === title.line ? title.start : 0, line === titleEnd.line ? titleEnd.end : text.length, 'title');
  if (byline && line >= byline.line && line <= byline.endLine)
    add(line === byline.line ? byline.start : 0, line === byline.endLine ? byline.end : text.length, 'authors');
  for (const { start, end, kind } of labels) add(start, end, kind === 'other' ? 'label' : `link to ${kind}`);
  const said = (name: string, words: string | undefined) => {
    const at = words ? text.indexOf(words) : -1;
    if (at >= 0) add(at, at + words!.length, name);
  };
  said('venue', work?.venue);
  for (const further of work?.furtherVenues ?? []) said('further venue', further);
  for (const { year, start, end } of years) if (year === work?.year) add(start, end, 'year');
  said('arXiv', work?.arxivId);
  said('DOI', work?.doi);
  let shown = '';
  let at = 0;
  for (const { start, end, name } of marks.sort((a, b) => a.start - b.start)) {
    shown += `${text.slice(at, start)}⟦${name}: ${text.slice(start, end)}⟧`;
    at = end;
  }
  return `${shown}${text.slice(at)}${prose ? ' (running text)' : ''}`;
}

const ASIDES = { furniture: 'a menu or a foot', bibtex: 'BibTeX' } as const;
/** Blocks of more lines are told part by part. */
const MOST = 6;

/** The blocks of a tree that no entry holds. */
function outside(block: Block, entries: readonly Entry[]): Block[] {
  const free = !entries.some(({ from, to }) => from < block.to && block.from < to);
  if (free && block.to - block.from <= MOST) return [block];
  return block.children.flatMap((child) => outside(child, entries));
}

/** What was not taken for a publication, how it would best be read, and what spoke against it. */
function leftOut(context: Context, { from, to }: Block, weighed: readonly Entry[]): string[] {
  const lines = context.facts.slice(from, to);
  const where = to - from > 1 ? `lines ${from + 1} to ${to}` : `line ${to}`;
  const told = `  left out, ${where}: ${cut(lines.map(({ text }) => text).join(' / '))}`;
  const aside = lines[0]!.aside;
  if (aside && lines.every((facts) => facts.aside === aside)) return [`${told} (${ASIDES[aside]})`];
  if (to - from === 1 && context.heads[from]) return [`${told} (a heading)`];
  const entry = weighed.find((other) => other.from === from && other.to === to) ?? readEntry(context, from, to);
  if (!entry) return [told, '       nothing in it reads like a title'];
  return [
    told,
    `       ${entry.score.toFixed(1)} where ${ENOUGH} are needed, with the title “${cut(entry.titleText)}”: ${reasons([['most lines are none', BASE], ...entry.why])}`,
  ];
}

const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
