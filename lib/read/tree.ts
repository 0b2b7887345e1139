import { entriesIn } from './run-on.ts';
import { bounds, type Sink, Style } from './sink.ts';

/*
 * What every kind of page becomes before it is understood: a tree of blocks whose leaves are lines, each line a row of runs of
 * text in one style. Lines are numbered in reading order; a block knows which it covers.
 */

/** Text in one style. */
export interface Run {
  text: string;
  /** Bits of `Style`. */
  style: number;
  /** Innermost inline element with its first class, `span.title`; '' for none. */
  key: string;
  /** Absolute address of the link around it. */
  href?: string;
}

/** One visual line: what stands between two breaks of lines or blocks. */
export interface Line {
  runs: Run[];
  /** A blank line, a double `<br>` or a rule stands before it. */
  gap: boolean;
  /** Number or bullet the line began with, taken off: `[3]`, `-`. */
  marker?: string;
  /** Taken out of a line in which entries run on. */
  part?: true;
}

export interface Block {
  /** Element name; `#` for a line without a block of its own. */
  tag: string;
  /** Tag, classes and, for a line, style of its beginning: what brothers have in common. */
  key: string;
  /** 1 to 6 for a heading, otherwise 0. */
  heading: number;
  /** First line, and the line after the last. */
  from: number;
  to: number;
  children: Block[];
}

export interface Tree {
  root: Block;
  lines: Line[];
  /** What was cut off, in words. */
  problems: string[];
  title: string;
}

/** Text of a line without its style. */
export function lineText({ runs }: Line): string {
  let text = runs[0]?.text ?? '';
  for (let i = 1; i < runs.length; i++) text += runs[i]!.text;
  return text;
}

/** Blocks nested deeper are not told apart. */
const MAX_DEPTH = 200;

/** Puts lines and blocks together in reading order; shared by the readers of HTML, text and PDF. */
export class TreeBuilder implements Sink {
  readonly lines: Line[] = [];
  readonly problems: string[] = [];
  #open: Block[] = [{ tag: 'body', key: 'body', heading: 0, from: 0, to: 0, children: [] }];
  #deeper = 0;
  #runs: Run[] = [];
  #chars = 0;
  #breaks = 0;
  #gap = false;
  #full = false;
  #marker: string | undefined;

  get full(): boolean {
    return this.#full;
  }

  /** A stretch of text; white space must be folded already, and is trimmed at the ends of lines. */
  text(text: string, style: number, key: string, href?: string): void {
    if (!text || this.#full) return;
    const last = this.#runs.at(-1);
    if (!last && text === ' ') return;
    this.#chars += text.length;
    if (this.#chars > bounds.totalChars)
      return void this.#overflow(`the page holds more than ${bounds.totalChars} characters`);
    if (text.startsWith(' ') && (!last || last.text.endsWith(' '))) text = text.slice(1);
    if (!text) return;
    if (last && last.style === style && last.key === key && last.href === href) last.text += text;
    else this.#runs.push(href === undefined ? { text, style, key } : { text, style, key, href });
    this.#breaks = 0;
  }

  /** Ends the line. */
  breakLine(explicit: boolean): void {
    if (this.#runs.length) this.#endLine();
    if (explicit && ++this.#breaks > 1) this.#gap = true;
  }

  /** A rule or blank line: what follows is apart. */
  rule(): void {
    this.breakLine(false);
    this.#gap = true;
  }

  mark(marker: string): void {
    this.#marker = marker;
  }

  open(tag: string, key: string, heading = 0): void {
    this.breakLine(false);
    this.#breaks = 0;
    if (this.#open.length > MAX_DEPTH) {
      this.#deeper++;
      return;
    }
    const block: Block = { tag, key, heading, from: this.lines.length, to: 0, children: [] };
    this.#open.at(-1)!.children.push(block);
    this.#open.push(block);
  }

  close(): void {
    this.breakLine(false);
    this.#breaks = 0;
    if (this.#deeper) {
      this.#deeper--;
      return;
    }
    if (this.#open.length === 1) return;
    const block = this.#open.pop()!;
    block.to = this.lines.length;
    const brothers = this.#open.at(-1)!.children;
    if (block.from === block.to) brothers.pop();
    else if (block.children.length === 1) brothers[brothers.length - 1] = merge(block, block.children[0]!);
  }

  end(title: string): Tree {
    this.#deeper = 0;
    while (this.#open.length > 1) this.close();
    this.breakLine(false);
    const root = this.#open[0]!;
    root.to = this.lines.length;
    return { root, lines: this.lines, problems: this.problems, title };
  }

  #overflow(reason: string): void {
    this.#full = true;
    this.problems.push(`${reason}; the rest was not read`);
  }

  #endLine(): void {
    const runs = this.#runs;
    this.#runs = [];
    const last = runs.at(-1)!;
    last.text = last.text.trimEnd();
    if (!last.text) runs.pop();
    if (!runs.length) return;
    const entries = entriesIn(runs);
    for (const own of entries) {
      if (this.lines.length >= bounds.lines) return void this.#overflow(`the page has more than ${bounds.lines} lines`);
      this.#addLine(own.runs, own.marker ?? this.#marker, entries.length > 1);
    }
    this.#marker = undefined;
  }

  #addLine(runs: Run[], marker: string | undefined, part: boolean): void {
    const from = this.lines.length;
    const line: Line = { runs, gap: this.#gap };
    if (marker !== undefined) line.marker = marker;
    if (part) line.part = true;
    this.lines.push(line);
    const first = runs.find((run) => run.text.length > 2) ?? runs[0]!;
    const key = `#${first.key || '-'}${first.style & (Style.bold | Style.italic | Style.link)}`;
    this.#open.at(-1)!.children.push({ tag: '#', key, heading: 0, from, to: from + 1, children: [] });
    this.#gap = false;
  }
}

/** A block with one child is that child, under the outer name. */
function merge(outer: Block, inner: Block): Block {
  const leaf = inner.tag === '#';
  // A list of one item is an item like those of longer lists.
  if (inner.tag === 'li' && /^[uo]l$/.test(outer.tag)) return inner;
  return {
    tag: outer.tag === 'div' && !leaf ? inner.tag : outer.tag,
    key: leaf ? `${outer.key}${inner.key}` : outer.key,
    heading: outer.heading || inner.heading,
    from: inner.from,
    to: inner.to,
    children: inner.children,
  };
}
