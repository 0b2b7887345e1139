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

/**
 * Cuts a BibTeX file into entries, so that a broken one does not take the others with it. What stands between entries is a
 * comment and left out; an entry whose braces never close ends where the next begins at the start of a line.
 *
 * @returns the `@string` definitions and the entries, each in order; linear in the length of the text
 */
export function splitBibtex(text: string): { strings: StringDefinition[]; entries: Chunk[] } {
  const starts = [...text.matchAll(/^[ \t]*@\s*(\w{1,40})\s*[{(]/gm)];
  const entries: Chunk[] = [];
  const strings: StringDefinition[] = [];
  let reached = 0;
  let line = 1;
  let counted = 0;
  starts.forEach((start, i) => {
    if (start.index < reached) return; // inside a field of the entry before
    for (; counted < start.index; counted++) if (text.charCodeAt(counted) === 10) line++;
    const limit = starts[i + 1]?.index ?? text.length;
    const far = starts[i + MOST_INSIDE]?.index ?? text.length;
    const end = endOfEntry(text, start.index + start[0].length, far);
    const type = start[1]!.toLowerCase();
    const chunk: Chunk = { text: text.slice(start.index, end ?? limit), line };
    reached = end ?? limit;
    if (type === 'comment' || type === 'preamble') return;
    if (end === undefined) chunk.problem = 'its braces do not close';
    if (type !== 'string') entries.push(chunk);
    else if (end !== undefined) {
      const name = /^[^{(]*[{(]\s*([^\s=]{1,100})\s*=/.exec(chunk.text)?.[1];
      if (name) strings.push({ name: name.toLowerCase(), text: chunk.text });
    }
  });
  return { strings, entries };
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

/** Cuts a RIS file into records, `TY  - ` to `ER  - `. */
export function splitRis(text: string): Chunk[] {
  const entries: Chunk[] = [];
  let open: { from: number; line: number } | undefined;
  const rows = text.split(/\r?\n/);
  rows.forEach((row, i) => {
    if (/^TY {1,2}- /.test(row)) {
      if (open) entries.push({ text: rows.slice(open.from, i).join('\n'), line: open.line, problem: 'it has no end' });
      open = { from: i, line: i + 1 };
    } else if (open && /^ER {1,2}-/.test(row)) {
      entries.push({ text: rows.slice(open.from, i + 1).join('\n'), line: open.line });
      open = undefined;
    }
  });
  if (open) entries.push({ text: rows.slice(open.from).join('\n'), line: open.line, problem: 'it has no end' });
  return entries;
}
