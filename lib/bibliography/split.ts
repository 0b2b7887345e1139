/** One entry of a bibliography file, as text, with the line it begins on (from 1). */
export interface Chunk {
  text: string;
  line: number;
  /** Why it is no whole entry, in words. */
  problem?: string;
}

/** `@string{acl = "Annual Meeting of the ACL"}`: its name in lower case, and all of it. */
export interface StringDefinition {
  name: string;
  text: string;
}

/** The entries of a bibliography file, with what they may use of the rest of it. */
export interface Cut {
  strings: StringDefinition[];
  entries: Chunk[];
}

/**
 * Cuts a BibTeX file into entries, so that a broken one does not take the others with it. What stands between entries is a
 * comment and left out; an entry whose braces never close ends where the next begins at the start of a line.
 *
 * @returns the `@string` definitions and the entries, each in order, in a step for each; linear in the length of the text
 */
export function* splitBibtex(text: string): Generator<undefined, Cut, void> {
  const starts: Start[] = [];
  for (const start of startsOf(text)) {
    starts.push(start);
    yield;
  }
  const entries: Chunk[] = [];
  const strings: StringDefinition[] = [];
  const lines = lineCounter(text);
  let reached = 0;
  for (const [i, start] of starts.entries()) {
    if (start.at < reached) continue; // inside a field of the entry before
    yield;
    const far = starts[i + MOST_INSIDE]?.at ?? text.length;
    const end = endOfEntry(text, start.opened, far);
    reached = end ?? starts[i + 1]?.at ?? text.length;
    const chunk: Chunk = { text: text.slice(start.at, reached), line: lines(start.at) };
    if (start.type === 'comment' || start.type === 'preamble') continue;
    if (end === undefined) chunk.problem = 'its braces do not close';
    if (start.type !== 'string') entries.push(chunk);
    else if (end !== undefined) {
      const name = /^[^{(]*[{(]\s*([^\s=]{1,100})\s*=/.exec(chunk.text)?.[1];
      if (name) strings.push({ name: name.toLowerCase(), text: chunk.text });
    }
  }
  return { strings, entries };
}

/** Whether an entry begins anywhere in a text. */
export const isBibtex = (text: string): boolean => !startsOf(text).next().done;

/** Where an entry may begin. */
interface Start {
  /** Index of its line's first blank or `@`, and the one after its opening brace. */
  at: number;
  opened: number;
  /** In lower case. */
  type: string;
}

const HEAD = /@\s*(\w{1,40})\s*[{(]/y;

/** Every `@type{` with nothing but blanks before it on its line. */
function* startsOf(text: string): Generator<Start> {
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    let at = sign;
    while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
    if (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) continue;
    HEAD.lastIndex = sign;
    const head = HEAD.exec(text);
    if (head) yield { at, opened: HEAD.lastIndex, type: head[1]!.toLowerCase() };
  }
}

const isBlank = (code: number): boolean => code === 32 || code === 9;
const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Tells the line of an index, from 1; asked in rising order. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (index) => {
    for (; next >= 0 && next < index; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}

/** Entries that an abstract quotes at the start of its lines. More, and the braces of the entry around them are taken for broken. */
const MOST_INSIDE = 8;

/** Index after the brace that closes an entry opened before `from`; `undefined` when none before `to` does. */
function endOfEntry(text: string, from: number, to: number): number | undefined {
  let depth = 1;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 92) i++;
    else if (c === 123 || (c === 40 && depth === 0)) depth++;
    else if (c === 125 && --depth === 0) return i + 1;
  }
  return undefined;
}

/** Whether a record begins anywhere in a text. */
export function isRis(text: string): boolean {
  for (let at = text.indexOf('TY '); at >= 0; at = text.indexOf('TY ', at + 1))
    if ((at === 0 || isLineEnd(text.charCodeAt(at - 1))) && isTag(text, at, 'TY')) return true;
  return false;
}

/** Cuts a RIS file into records, `TY  - ` to `ER  - `, in a step for each. */
export function* splitRis(text: string): Generator<undefined, Cut, void> {
  const entries: Chunk[] = [];
  let open: { from: number; line: number } | undefined;
  const cut = (to: number, problem?: string): void => {
    if (open) entries.push({ text: text.slice(open.from, to), line: open.line, ...(problem ? { problem } : {}) });
    open = undefined;
  };
  let line = 0;
  for (let from = 0; from < text.length; ) {
    line++;
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (isTag(text, from, 'TY')) {
      cut(Math.max(0, from - 1), 'it has no end');
      open = { from, line };
    } else if (isTag(text, from, 'ER')) {
      cut(to);
      yield;
    }
    from = to + 1;
  }
  cut(text.length, 'it has no end');
  return { strings: [], entries };
}

/** Whether a line begins with a tag: `TY  - `, with one blank or two before the dash. */
function isTag(text: string, from: number, tag: 'TY' | 'ER'): boolean {
  if (!text.startsWith(tag, from)) return false;
  return (tag === 'TY' ? /^TY {1,2}- / : /^ER {1,2}-/).test(text.slice(from, from + 6));
}
