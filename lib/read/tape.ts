import { bounds, type Sink } from './sink.ts';

/*
 * What a page tells, written down as plain data, so that it can be sent from a tab to where it is read, and told again there.
 */

/** What is told, one after the other: a number of `Told` and what belongs to it. */
export type Tape = (string | number)[];

const Told = {
  /** The text alone: style, element and link are those of the text before. */
  more: 0,
  text: 1,
  /** Text in a link. */
  linked: 2,
  line: 3,
  broken: 4,
  rule: 5,
  mark: 6,
  open: 7,
  close: 8,
} as const;

/** Tapes are about so long, in characters and in things told: sending one holds nobody up. */
const LENGTH = 64_000;
const THINGS = 8_000;

/** Writes down what it is told, in tapes of a size that can be sent. */
export class Recorder implements Sink {
  readonly tapes: Tape[] = [];
  #tape: Tape = [];
  #length = 0;
  #chars = 0;
  #lines = 0;
  #inLine = false;
  #style = -1;
  #key = '';
  #href: string | undefined;

  /** Surely more than will be read (tree.ts): who tells it again leaves off earlier. */
  get full(): boolean {
    return this.#chars > 2 * bounds.totalChars || this.#lines > 2 * bounds.lines;
  }

  text(text: string, style: number, key: string, href?: string): void {
    if (!text) return;
    this.#chars += text.length;
    this.#inLine ||= text !== ' ';
    const tape = this.#tapeFor(text.length);
    if (style === this.#style && key === this.#key && href === this.#href) {
      tape.push(Told.more, text);
      return;
    }
    this.#style = style;
    this.#key = key;
    this.#href = href;
    this.#length += key.length;
    if (href === undefined) tape.push(Told.text, text, style, key);
    else {
      this.#length += href.length;
      tape.push(Told.linked, text, style, key, href);
    }
  }

  breakLine(explicit: boolean): void {
    this.#endLine();
    this.#tapeFor(1).push(explicit ? Told.broken : Told.line);
  }

  rule(): void {
    this.#endLine();
    this.#tapeFor(1).push(Told.rule);
  }

  mark(marker: string): void {
    this.#tapeFor(marker.length).push(Told.mark, marker);
  }

  open(tag: string, key: string, heading = 0): void {
    this.#endLine();
    this.#tapeFor(key.length).push(Told.open, tag, key, heading);
  }

  close(): void {
    this.#endLine();
    this.#tapeFor(1).push(Told.close);
  }

  #endLine(): void {
    if (this.#inLine) this.#lines++;
    this.#inLine = false;
  }

  /** The tape for so many further characters. */
  #tapeFor(length: number): Tape {
    if (!this.tapes.length || this.#length > LENGTH || this.#tape.length > THINGS) {
      this.#tape = [];
      this.tapes.push(this.#tape);
      this.#length = 0;
      // Each can be told by itself.
      this.#style = -1;
    }
    this.#length += length;
    return this.#tape;
  }
}

/** Tells what one tape holds. One that breaks off, or holds what nobody told, is told as far as it goes. */
export function tell(tape: Tape, sink: Sink): void {
  let style = 0;
  let key = '';
  let href: string | undefined;
  let at = 0;
  const text = () => String(tape[at++] ?? '');
  const number = () => Number(tape[at++] ?? 0);
  while (at < tape.length && !sink.full) {
    const told = tape[at++];
    if (told === Told.more) sink.text(text(), style, key, href);
    else if (told === Told.text || told === Told.linked) {
      const own = text();
      style = number();
      key = text();
      href = told === Told.linked ? text() : undefined;
      sink.text(own, style, key, href);
    } else if (told === Told.line) sink.breakLine(false);
    else if (told === Told.broken) sink.breakLine(true);
    else if (told === Told.rule) sink.rule();
    else if (told === Told.mark) sink.mark(text());
    else if (told === Told.open) sink.open(text(), text(), number());
    else if (told === Told.close) sink.close();
  }
}
