import { pattern } from '../parse/pattern.ts';
import { absolute } from './from-dom.ts';
import { inlineMarks } from './plain-patterns.ts';
import { Style } from './sink.ts';
import { type Tree, TreeBuilder } from './tree.ts';

type Format = 'plain' | 'markdown' | 'bibtex' | 'ris';

const ITEM = /^(\s*)(?:(?:[-*+•●▪◦‣]|\(?\d{1,3}[.)]|\[\w{1,8}\])\s+|(?:19|20)\d\d(?: {2,}|\t))(?=\S)/;
const NUMBER = /^(\[\w{1,8}\]|\(?\d{1,3}[.)]|(?:19|20)\d\d(?= {2}|\t))\s+(?=\S)/;

/**
 * A plain-text or Markdown page as blocks and lines: headings, list items with the lines that belong to them, emphasis and
 * links where the text marks them.
 */
export function treeFromText(text: string, url: URL, _format?: Format): Tree {
  const builder = new TreeBuilder();
  const inline = new Inline(builder, url);
  const rows = withoutComments(text).replace(/\r\n?/g, '\n').split('\n');
  const width = widthOf(rows);
  let item = -1;
  let inside = false;
  /** Where the text of an item begins that stands beside its year. */
  let column = 0;
  let i = frontMatterEnd(rows);
  const title = titleOf(rows.slice(0, i));
  const endItem = () => {
    if (inside) builder.close();
    inside = false;
    item = -1;
    column = 0;
  };
  for (; i < rows.length && !builder.full; i++) {
    const row = rows[i]!;
    if (!row.trim()) {
      builder.breakLine(true);
      builder.breakLine(true);
      if (inside && !/^\s{2,}\S/.test(rows[i + 1] ?? '')) endItem();
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(row);
    const under =
      /^(?:=+|-+)\s*$/.test(rows[i + 1] ?? '') &&
      rows[i + 1]!.trim().length > 2 &&
      row.trim().length < 80 &&
      !row.includes('|');
    if (heading || under) {
      endItem();
      const level = heading ? heading[1]!.length : rows[i + 1]!.startsWith('=') ? 1 : 2;
      builder.open(`h${level}`, `h${level}`, level);
      inline.add(heading ? heading[2]! : row);
      builder.close();
      if (under) i++;
      continue;
    }
    if (/^\s*(?:[-*_]\s*){3,}$/.test(row)) {
      endItem();
      builder.rule();
      continue;
    }
    const mark = ITEM.exec(row);
    if (mark) {
      const indent = mark[1]!.length;
      if (!inside || indent <= item) {
        endItem();
        builder.open('li', 'li');
        inside = true;
        item = indent;
      }
      let rest = row.slice(mark[0].length);
      const own = row.slice(indent).trimStart();
      const number = NUMBER.exec(own) ?? NUMBER.exec(rest);
      if (number) builder.mark(number[1]!);
      if (NUMBER.test(rest)) rest = rest.replace(NUMBER, '');
      inline.add(rest);
    } else inline.add(row.trim());
    // A long row that the next one, set further in, continues was broken to fit a page.
    const hangs = mark && /^\d{4}\s/.test(mark[0]) && mark[0].length;
    if (hangs) column = hangs;
    else if (mark) column = 0;
    if (goesOn(row, rows[i + 1], { item: mark || column ? item : undefined, column, width })) inline.add(' ');
    else builder.breakLine(false);
  }
  endItem();
  return builder.end(title);
}

/** Whether a row is continued by the next: that one hangs under it, and the row is about as long as a row gets. */
function goesOn(
  row: string,
  next: string | undefined,
  { item, column, width }: { item: number | undefined; column: number; width: number },
): boolean {
  if (next === undefined || !next.trim() || ITEM.test(next) || row.length < 48 || row.length > LONGEST) return false;
  const [own, hanging] = [row, next].map((text) => /^\s*/.exec(text)![0].length) as [number, number];
  // Beside a column of years the text goes on in its own column.
  if (column) return hanging === column && row.length >= 60;
  const full = row.length + /\S+/.exec(next)![0].length >= width;
  if (full && (hanging > 0 ? ENDED : WITHIN).test(row) === hanging < 1) return true;
  // In a list a title may stand above its byline: only what breaks off is joined.
  if (item !== undefined) return hanging > 0 && (breaksOff(row) || /^\s*\p{Ll}/u.test(next));
  if (hanging < 2) return false;
  return hanging >= own && /^\s/.test(next) && !/\s{4,}/.test(row.trim());
}

/** What a sentence, a dress or a hard break ends; what breaks off within one. */
const ENDED = /[.:;!?*_\])\\]\s*$|\s\s$/;
const WITHIN = /[\p{Ll},:&-]$/u;
/** A longer row was not broken. */
const LONGEST = 130;

/** Where the rows of a text were broken; no row gets there in a text whose long rows end anywhere. */
function widthOf(rows: readonly string[]): number {
  const long = rows
    .filter((row, i) => row.length > 48 && row.length <= LONGEST && rows[i + 1]?.trim())
    .map(({ length }) => length)
    .sort((a, b) => b - a);
  const width = long[Math.floor(long.length / 10)] ?? 0;
  const full = long.filter((length) => length > width - 12).length;
  return full > 2 && full > 0.5 * long.length ? width : Number.POSITIVE_INFINITY;
}

/** A quotation that is open where the row ends. */
const breaksOff = (row: string): boolean =>
  row.split('"').length % 2 === 0 || row.lastIndexOf('“') > row.lastIndexOf('”');

function frontMatterEnd(rows: readonly string[]): number {
  if (rows[0]?.trim() !== '---') return 0;
  const end = rows.findIndex((row, i) => i > 0 && i < 60 && /^(?:---|\.\.\.)\s*$/.test(row));
  return end > 0 ? end + 1 : 0;
}

const titleOf = (front: readonly string[]) =>
  front.map((row) => /^title:\s*["']?(.*?)["']?\s*$/.exec(row)?.[1]).find(Boolean) ?? '';

/** HTML comments are not content, also when they end in `--!>`; one that never ends goes to the end. */
function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    if (start < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    const ends = [text.indexOf('-->', start + 2), text.indexOf('--!>', start + 4)].filter((end) => end >= 0);
    if (!ends.length) return kept;
    const end = Math.min(...ends);
    at = end + (text.startsWith('--!>', end) ? 4 : 3);
  }
}

const MARK = pattern(inlineMarks, 'gi');
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Inline marks: Markdown emphasis and links, and the HTML that people put among it. Style may run over lines. */
class Inline {
  readonly #builder: TreeBuilder;
  readonly #url: URL;
  #style = 0;
  #href: string | undefined;

  constructor(builder: TreeBuilder, url: URL) {
    this.#builder = builder;
    this.#url = url;
  }

  add(row: string): void {
    let at = 0;
    const text = row.replace(/\t/g, ' ').slice(0, 100_000);
    if (/\*\*|__/.test(text) === false && !this.#href) this.#style &= ~Style.bold;
    for (const match of text.matchAll(MARK)) {
      this.#text(text.slice(at, match.index));
      at = match.index + match[0].length;
      this.#mark(match, text);
    }
    this.#text(text.slice(at));
    if (!this.#href) this.#style &= ~(Style.bold | Style.italic);
  }

  #text(text: string): void {
    if (text)
      this.#builder.text(
        text.replace(/\s+/g, ' ').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, ''),
        this.#style,
        '',
        this.#href,
      );
  }

  #mark(match: RegExpExecArray, text: string): void {
    const [whole, escaped, stars, closing, tag, attributes, , linkText, href, auto, bare, entity] = match;
    if (escaped !== undefined) this.#text(escaped);
    else if (stars !== undefined) this.#emphasis(stars, text, match.index);
    else if (tag !== undefined) this.#tag(tag.toLowerCase(), closing === '/', attributes ?? '');
    else if (linkText !== undefined) {
      const to = absolute(href ?? null, this.#url.href);
      const before = this.#href;
      this.#href = to;
      this.#style |= to === undefined ? 0 : Style.link;
      for (const part of linkText
        .replace(/!\[([^\]]{0,300})\]\([^)]{0,2000}\)/g, '$1')
        .replace(/\\([[\]])/g, '$1')
        .split(/(\*\*|__)/)) {
        if (part === '**' || part === '__') this.#style ^= Style.bold;
        else this.#text(part);
      }
      this.#href = before;
      if (!before) this.#style &= ~Style.link;
    } else if (auto ?? bare) {
      const address = (auto ?? bare)!;
      const to = absolute(address.replace(/[.,;:]+$/, ''), this.#url.href);
      this.#builder.text(address, this.#style | Style.link, '', to);
    } else if (entity !== undefined) this.#text(ENTITIES[entity.toLowerCase()] ?? ' ');
    else if (!whole.startsWith('\\\\') && !whole.startsWith('![')) this.#text(whole);
  }

  /** `**` and `*`; a star between blanks, or one that closes nothing, is a star. */
  #emphasis(stars: string, text: string, at: number): void {
    const before = text[at - 1] ?? ' ';
    const after = text[at + stars.length] ?? ' ';
    const underscore = stars.startsWith('_');
    if (underscore && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return void this.#text(stars);
    const bits = stars.length === 1 ? Style.italic : stars.length === 2 ? Style.bold : Style.bold | Style.italic;
    const open = (this.#style & bits) === bits;
    const closes = open && !/\s/.test(before);
    // CommonMark's rule: no emphasis opens between a letter and a punctuation mark.
    const flanks = !/\s/.test(after) && (!/[\p{P}\p{S}]/u.test(after) || /[\s\p{P}\p{S}]/u.test(before));
    const opens = !open && flanks && text.indexOf(stars, at + stars.length) > 0;
    if (closes || opens) this.#style ^= bits;
    else this.#text(stars);
  }

  #tag(tag: string, closing: boolean, attributes: string): void {
    if (tag === 'br' || tag === 'p' || tag === 'div') return void this.#builder.breakLine(tag === 'br');
    if (tag === 'a') {
      const href = closing ? undefined : /href\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(attributes)?.[1];
      this.#href = href === undefined ? undefined : absolute(href, this.#url.href);
      this.#style = this.#href ? this.#style | Style.link : this.#style & ~Style.link;
      return;
    }
    const bit =
      { b: Style.bold, strong: Style.bold, i: Style.italic, em: Style.italic, sup: Style.raised, u: Style.underline }[
        tag
      ] ?? 0;
    this.#style = closing ? this.#style & ~bit : this.#style | bit;
  }
}
