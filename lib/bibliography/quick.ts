/*
 * What citation.js's parser makes of entries that need none of its knowledge, which are most of a large file: fields in braces or quotes
 * without TeX but for escaped signs. A hundred times as quick; whatever is not plain is left to it.
 */

/** An entry as citation.js gives it: values without their outer braces or quotes. */
export interface FileEntry {
  type: string;
  label: string;
  properties: Record<string, string | number>;
}

const HEAD = /^\s*@\s*(\w+)\s*\{\s*(?:([^,\s{}()"#%]+)\s*)?,/;
const FIELD = /\s*([a-zA-Z_][\w:+-]*)\s*=\s*/y;
const REST = /\s*,?\s*/y;

/** The fields of an entry; `undefined` when it holds anything but plain fields: macros, text put together with `#`, comments. */
export function quickEntry(source: string): FileEntry | undefined {
  const head = HEAD.exec(source);
  const end = source.trimEnd().length - 1;
  if (!head || source[end] !== '}') return undefined;
  const properties: Record<string, string | number> = Object.create(null);
  let at = head[0].length;
  while (at < end) {
    FIELD.lastIndex = at;
    const field = FIELD.exec(source);
    if (!field) break;
    at += field[0].length;
    const closed = endOfValue(source, at);
    if (closed === undefined) return undefined;
    const value = source.slice(at, closed);
    properties[field[1]!.toLowerCase()] = /^\d/.test(value) ? value : value.slice(1, -1);
    REST.lastIndex = closed;
    const rest = REST.exec(source)![0];
    at = closed + rest.length;
    if (!rest.includes(',')) break;
  }
  if (source.slice(at, end).trim() !== '') return undefined;
  return { type: head[1]!.toLowerCase(), label: head[2] ?? '', properties };
}

/** Index after a value in braces or quotes, or a number. */
function endOfValue(source: string, from: number): number | undefined {
  const open = source[from];
  if (open !== '{' && open !== '"') {
    const number = /\d+/y;
    number.lastIndex = from;
    const found = number.exec(source);
    return found ? from + found[0].length : undefined;
  }
  let depth = 0;
  for (let i = from + 1; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 92) i++;
    else if (c === 123) depth++;
    else if (c === 125 && depth-- === 0) return open === '{' ? i + 1 : undefined;
    else if (c === 34 && open === '"' && depth === 0) return i + 1;
  }
  return undefined;
}

/** Text of a value without TeX but for braces that keep capitals and escaped signs; `undefined` when there is more in it. */
export function quickText(value: string): string | undefined {
  if (/[~$^]|\\[^&%#_]|--|``|''|<|[?!]`|\\$/.test(value)) return undefined;
  return value.replace(/\\([&%#_])/g, '$1').replace(/[{}]/g, '');
}

/** "First Last" of names that have no TeX, no braces and no parts that are told by their case only. */
export function quickNames(value: string): string[] | undefined {
  if (/[\\{}~$^<"#]|--/.test(value)) return undefined;
  return value
    .replace(/\s+/g, ' ')
    .split(' and ')
    .map((name) => {
      const parts = name.split(',').map((part) => part.trim());
      if (parts.length === 1) return parts[0]!;
      return (parts.length === 2 ? [parts[1], parts[0]] : [parts[2], parts[0], parts[1]]).filter(Boolean).join(' ');
    });
}
