import type { PdfItem, PdfPage } from './pdf-page.ts';
import { Style } from './sink.ts';
import { type Tree, TreeBuilder } from './tree.ts';

/** Items on one base line, left to right, with what stands between them. */
interface Row {
  pieces: PdfItem[];
  links: PdfPage['links'];
  y: number;
  /** Size of its main type. */
  height: number;
  left: number;
  right: number;
  /** Space above it, in lines of the document; large where a page or column begins. */
  above: number;
  /** Carried over from the row before, whose text goes on in this one. */
  aside?: PdfItem[];
}

/** What is usual in this document: size of the body's type, distance of lines, where text begins and ends. */
interface Usual {
  height: number;
  leading: number;
  left: number;
  right: number;
}

const MARKER = /^(?:\[\w{1,8}\]|\(?\d{1,3}[.)]|[A-Z]{1,2}\d{1,3}[.):]|[•‣▪◦·–∗*-]|[a-z]\))(?:\s+|$)/;

/**
 * The pages of a PDF as blocks and lines: rows of text put together from the file's pieces, columns read one after the other,
 * words mended that were cut at the end of a row, rows that only go on joined, entries told apart by numbers, space and
 * indents; link annotations belong to the text they cover.
 *
 * @param pages in order, see pdf-page.ts
 * @param cut the file had more pages than were read: said as a problem
 */
export function treeFromPdf(pages: readonly PdfPage[], url: URL, cut = false): Tree {
  const rows = withoutRunningHeads(pages.map((page) => rowsOf(page)));
  const usual = usualOf(rows);
  const builder = new TreeBuilder();
  /** Rows whose last word goes on in the next row. */
  const mended = new Set<Row>();
  const words = countWords(rows);
  let inside = false;
  const end = () => {
    if (inside) builder.close();
    inside = false;
  };
  rows.forEach((row, i) => {
    const text = textOf(row);
    const level = headingLevel(row, text, usual, rows[i + 1]);
    const number = MARKER.exec(text);
    const before = i && !headingLevel(rows[i - 1]!, textOf(rows[i - 1]!), usual, row) ? rows[i - 1] : undefined;
    if (level) {
      end();
      builder.open(`h${level}`, `h${level}`, level);
      const apart = row.pieces.findIndex(
        (piece, at) => at > 0 && piece.x - endOf(row.pieces[at - 1]!) > 3 * row.height,
      );
      write(builder, apart < 0 ? row : { ...row, pieces: row.pieces.slice(0, apart) }, url);
      builder.close();
      if (apart > 0) write(builder, { ...row, pieces: row.pieces.slice(apart) }, url);
      return;
    }
    if (before && !number && goesOn(before, row, usual)) {
      if (!mended.has(before)) builder.text(' ', styleOf(row.pieces[0]!), '');
    } else {
      builder.breakLine(false);
      if (startsEntry(before, row, number !== null, usual)) {
        end();
        builder.rule();
        builder.open(number ? 'li' : 'p', number ? 'li' : 'p');
        inside = true;
      }
    }
    const next = rows[i + 1];
    let shown = row;
    if (
      next &&
      !MARKER.test(textOf(next)) &&
      !headingLevel(next, textOf(next), usual, rows[i + 2]) &&
      goesOn(row, next, usual)
    ) {
      const { body, aside } = asideOf(row, usual);
      if (aside.length) next.aside = aside;
      next.links = [...next.links, ...row.links];
      shown = { ...row, pieces: body, aside: [] };
      if (cutWord(shown, next)) {
        mended.add(row);
        if (!keepsHyphen(shown, next, words)) shown = withoutHyphen(shown);
      }
    }
    write(builder, shown, url, number?.[0]);
  });
  end();
  if (cut) builder.problems.push(`the PDF has more than ${pages.length} pages; the rest was not read`);
  return builder.end('');
}

const textOf = (row: Row): string => row.pieces.map((piece) => piece.text).join(' ');

/** The last word was cut by the typesetter: "optimi-" above "zation". A hyphen before a capital is the author's own. */
const cutWord = (row: Row, next: Row): boolean =>
  /\p{L}\s?[-\u00ad\u2010]$/u.test(textOf(row)) && /^\p{Ll}{2}/u.test(next.pieces[0]!.text);

/** "knowledge-" above "cutoff": both are words of this document, and nothing is the two in one. */
function keepsHyphen(row: Row, next: Row, words: ReadonlyMap<string, number>): boolean {
  const first = /(\p{L}+)\s?[-\u2010]$/u.exec(textOf(row))?.[1]?.toLowerCase() ?? '';
  const second = /^\p{Ll}+/u.exec(next.pieces[0]!.text)?.[0] ?? '';
  if (words.has(`${first}${second}`)) return false;
  return words.has(`${first}-${second}`) || (isWord(first, words) && isWord(second, words));
}

/** Stands in the document by itself, not only as the half of a word cut here. */
const isWord = (word: string, words: ReadonlyMap<string, number>) => word.length > 2 && (words.get(word) ?? 0) > 1;

function countWords(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const word of textOf(row)
      .toLowerCase()
      .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function withoutHyphen(row: Row): Row {
  const last = row.pieces.at(-1)!;
  return { ...row, pieces: [...row.pieces.slice(0, -1), { ...last, text: last.text.replace(/[-\u00ad\u2010]$/, '') }] };
}

/** A row's text, and what stands by itself at the right edge: a date, "[Paper]". It belongs after the text, wherever that ends. */
function asideOf(row: Row, usual: Usual): { body: PdfItem[]; aside: PdfItem[] } {
  if (row.aside) return { body: row.pieces, aside: row.aside };
  const at = row.pieces.findIndex((piece, i) => i > 0 && piece.x - endOf(row.pieces[i - 1]!) >= 1.8 * usual.height);
  const end = at < 0 ? 0 : endOf(row.pieces[at - 1]!);
  const wide = end - row.left > 0.3 * (usual.right - usual.left);
  if (at < 0 || !wide || row.right < usual.right - 2 * usual.height) return { body: row.pieces, aside: [] };
  return { body: row.pieces.slice(0, at), aside: row.pieces.slice(at) };
}

/** Pieces of a page in rows, in reading order. */
function rowsOf(page: PdfPage): Row[] {
  const split = columnSplit(page);
  const columns =
    split === undefined
      ? [page.items]
      : [page.items.filter(({ x }) => x < split), page.items.filter(({ x }) => x >= split)];
  return columns.flatMap((items) => {
    const rows: Row[] = [];
    // Base lines from top to bottom; raised and lowered marks belong to the row whose type they are smaller than.
    for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
      const row = rows.findLast(
        (r) => Math.abs(r.y - item.y) <= 0.55 * Math.max(r.height, item.height) && fits(r, item),
      );
      if (row && rows.length - rows.indexOf(row) <= 3) {
        row.pieces.push(item);
        if (item.height > row.height * 1.05) Object.assign(row, { y: item.y, height: item.height });
      } else rows.push({ pieces: [item], links: [], y: item.y, height: item.height, left: 0, right: 0, above: 9 });
    }
    for (const row of rows) {
      row.pieces.sort((a, b) => a.x - b.x);
      row.left = row.pieces[0]!.x;
      row.right = Math.max(...row.pieces.map(({ x, width }) => x + width));
      row.links = page.links.filter(
        ({ top, bottom }) => (top + bottom) / 2 > row.y - 2 && bottom < row.y + row.height * 0.8,
      );
    }
    rows.sort((a, b) => b.y - a.y);
    rows.forEach((row, i) => {
      const upper = rows[i - 1];
      if (upper) row.above = (upper.y - row.y) / Math.max(row.height, 1);
    });
    return rows;
  });
}

/** Two pieces of one row do not lie over each other. */
const fits = (row: Row, item: PdfItem): boolean =>
  !row.pieces.some(
    ({ x, width }) =>
      Math.min(x + width, item.x + item.width) - Math.max(x, item.x) > 0.4 * Math.min(width, item.width),
  );

/** Where the gutter of a page of two columns runs: crossed by hardly anything, with much text on both sides. */
function columnSplit({ items, width }: PdfPage): number | undefined {
  if (items.length < 40) return undefined;
  const total = items.reduce((sum, { text }) => sum + text.length, 0);
  for (let at = width * 0.4; at <= width * 0.6; at += 4) {
    let left = 0;
    let right = 0;
    let crossing = 0;
    let starts = 0;
    for (const { x, width: w, text } of items) {
      if (x + w <= at) left += text.length;
      else if (x >= at) {
        right += text.length;
        if (x < at + 24) starts++;
      } else crossing += text.length;
    }
    if (crossing < 0.03 * total && left > 0.3 * total && right > 0.3 * total && starts > 12) return at;
  }
  return undefined;
}

/** Leaves out rows at the edge of pages that come again on others: names and numbers of pages. */
function withoutRunningHeads(pages: readonly Row[][]): Row[] {
  if (pages.length < 2) return pages.flat();
  const plain = (row: Row) =>
    row.pieces
      .map(({ text }) => text)
      .join('')
      .replace(/[\d\s]+/g, '#')
      .toLowerCase();
  const edges = pages.map((rows) => {
    const sorted = rows.toSorted((a, b) => b.y - a.y);
    return new Set([...sorted.slice(0, 2), ...sorted.slice(-2)]);
  });
  const seen = new Map<string, number>();
  for (const rows of edges) for (const key of new Set([...rows].map(plain))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.flatMap((rows, i) =>
    rows.filter(
      (row) => !(edges[i]!.has(row) && (seen.get(plain(row))! > 1 || /^#?(?:page)?#?(?:of#|\/#)?$/.test(plain(row)))),
    ),
  );
}

function usualOf(rows: readonly Row[]): Usual {
  const weigh = (value: (row: Row) => number, step: number) => {
    const counts = new Map<number, number>();
    for (const row of rows) {
      const key = Math.round(value(row) / step);
      const chars = row.pieces.reduce((sum, { text }) => sum + text.length, 0);
      counts.set(key, (counts.get(key) ?? 0) + chars);
    }
    const top = [...counts].sort((a, b) => b[1] - a[1])[0];
    return top ? top[0] * step : 0;
  };
  const height = weigh((row) => row.height, 0.5) || 10;
  const near = rows.filter(({ above }) => above > 0.8 && above < 1.9);
  const leading = near.length
    ? near.map(({ above }) => above).sort((a, b) => a - b)[Math.floor(near.length * 0.3)]!
    : 1.2;
  const rights = rows.map(({ right }) => right).sort((a, b) => a - b);
  return { height, leading, left: weigh((row) => row.left, 3), right: rights[Math.floor(rights.length * 0.95)] ?? 0 };
}

/**
 * 1 for the largest type of all (the name), 2 for larger than the body, 3 for a short row in bold or capitals, or a few words
 * alone between two spaces; 0 for no heading.
 */
function headingLevel(row: Row, text: string, usual: Usual, next: Row | undefined): number {
  const short = text.length < 70 && /\p{L}{3}/u.test(text) && !/[.,;]$/.test(text);
  if (!short) return 0;
  if (row.height > usual.height * 1.5) return 1;
  if (row.height > usual.height * 1.09) return 2;
  if (row.above < usual.leading * 1.15 || row.right > usual.right - 3 * usual.height) return 0;
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.length > 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const bold = row.pieces.every((piece) => piece.bold && !piece.italic);
  const words = text.split(/\s+/).length;
  if ((bold || capitals) && words <= 7) return 3;
  const alone = row.above > usual.leading * 1.6 && (next === undefined || next.above > usual.leading * 1.3);
  return alone && words <= 3 && /^\p{Lu}[\p{L}\s&]+$/u.test(text) && !row.pieces.some((piece) => piece.italic) ? 3 : 0;
}

/** The row above ran to the edge and this one goes on with its sentence. */
function goesOn(before: Row, row: Row, usual: Usual): boolean {
  if (row.above > usual.leading * 1.3 && row.above < 9) return false;
  const first = row.pieces[0]!;
  const { body, aside } = asideOf(before, usual);
  const edge = aside[0]?.x ?? usual.right;
  const firstWord = (first.width * (first.text.indexOf(' ') + 1 || first.text.length)) / Math.max(first.text.length, 1);
  const last = body.at(-1)!;
  // Another style, after the end of a phrase: the title is over, the authors begin.
  if (styleOf(last) !== styleOf(first) && !/[,;:(-]$/.test(last.text.trim()) && !/^\p{Ll}/u.test(first.text))
    return false;
  const room = edge - endOf(last);
  return room < firstWord + 1.2 * usual.height;
}
const endOf = ({ x, width }: PdfItem) => x + width;

/** A number or bullet, more space than usual, or a step back out of an indent: a new entry. */
function startsEntry(before: Row | undefined, row: Row, numbered: boolean, usual: Usual): boolean {
  if (!before || numbered) return true;
  if (row.above > usual.leading * 1.25 && row.above < 9) return true;
  return row.left < before.left - 0.5 * usual.height;
}

const styleOf = (piece: PdfItem): number => (piece.bold ? Style.bold : 0) | (piece.italic ? Style.italic : 0);

/** Writes a row's pieces with the space between them, their style and their links. */
function write(builder: TreeBuilder, row: Row, url: URL, marker = ''): void {
  let skip = marker.length;
  if (marker) builder.mark(marker.trim());
  let end: number | undefined;
  let accent = '';
  for (const piece of [...row.pieces, ...(row.aside ?? [])]) {
    let text = withAccents(accent + piece.text);
    accent = ACCENTS[text.at(-1) ?? ''] ? text.at(-1)! : '';
    text = text.slice(0, text.length - accent.length);
    if (!text) continue;
    if (skip) {
      const cut = Math.min(skip, text.length);
      text = text.slice(cut);
      skip = Math.max(0, skip - cut - 1);
      if (!text.trim()) continue;
    }
    const gap = end === undefined ? 0 : piece.x - end;
    const raised = piece.height < row.height * 0.85 && piece.y > row.y + row.height * 0.12;
    const style = styleOf(piece) | (raised ? Style.raised : 0);
    if (gap > 0.12 * row.height) builder.text(' ', style, '');
    const href = linkOver(row, piece, url);
    builder.text(text.replace(/\s+/g, ' '), href ? style | Style.link : style, '', href);
    end = endOf(piece);
  }
}

/** TeX sets an accent as a character of its own before its letter: "Universit¨at", "D´ıaz". */
const withAccents = (text: string): string =>
  text.replace(/([¨´ˆ˜ˇ˚˝˘])(\p{L})/gu, (_, accent: string, letter: string) =>
    `${letter === 'ı' ? 'i' : letter}${ACCENTS[accent]}`.normalize(),
  );
const ACCENTS: Record<string, string> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˚': '\u030a',
  '˝': '\u030b',
  '˘': '\u0306',
};

function linkOver(row: Row, piece: PdfItem, base: URL): string | undefined {
  const middle = piece.x + piece.width / 2;
  const link = row.links.find(({ left, right }) => middle >= left && middle <= right);
  if (!link) return undefined;
  const address = URL.canParse(link.url, base) ? new URL(link.url, base) : undefined;
  return address && /^(?:https?|mailto):$/.test(address.protocol) ? address.href : undefined;
}
