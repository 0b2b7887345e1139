/**
 * What is looked for, as text: words, and fields `name:value` with quotes around what has spaces; `-` before either takes away.
 * `author:vanbergen year:2024..2026 is:new -tag:"to reproduce" parsing`. Whatever is no field is words: a query never fails.
 */

export const fieldNames = [
  'title',
  'author',
  'venue',
  'tag',
  'note',
  'year',
  'category',
  'is',
  'by',
  'priority',
  'rating',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Other words people type for a field. */
const aliases: Record<string, FieldName> = {
  authors: 'author',
  cat: 'category',
  tags: 'tag',
  in: 'venue',
  state: 'is',
};

export interface WordTerm {
  text: string;
  /** In quotes: as written, no longer words and no typos. */
  exact: boolean;
  not: boolean;
}
export interface FieldTerm {
  field: FieldName;
  value: string;
  not: boolean;
}
export interface Query {
  words: WordTerm[];
  fields: FieldTerm[];
}

const TERM = /(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu;

/** Read a query. `author:` with nothing after it yet looks for nothing. */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], fields: [] };
  for (const [whole, minus, name, quoted, plain] of text.matchAll(TERM)) {
    const field = name === undefined ? undefined : fieldNamed(name);
    const not = minus === '-';
    if (field) {
      const value = (quoted ?? plain ?? '').trim();
      if (value) query.fields.push({ field, value, not });
    } else if (/^-?\p{L}+:$/u.test(whole) && fieldNamed(whole.replace(/^-|:$/g, ''))) {
      // The value is still to be typed.
    } else {
      const value = name === undefined ? (quoted ?? plain ?? '') : whole.slice(minus ? 1 : 0);
      if (value.trim()) query.words.push({ text: value, exact: quoted !== undefined && name === undefined, not });
    }
  }
  return query;
}

function fieldNamed(name: string): FieldName | undefined {
  const lower = name.toLowerCase();
  return (fieldNames as readonly string[]).includes(lower)
    ? (lower as FieldName)
    : Object.hasOwn(aliases, lower)
      ? aliases[lower]
      : undefined;
}

/** The text of a query: what `parseQuery` reads as the same. */
export function formatQuery({ words, fields }: Query): string {
  return [
    ...fields.map(({ field, value, not }) => `${not ? '-' : ''}${field}:${quote(value)}`),
    ...words.map(({ text, exact, not }) => `${not ? '-' : ''}${exact ? `"${text}"` : text}`),
  ].join(' ');
}

const quote = (value: string): string => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);

/** Whether the query has this field with this value. */
export const hasField = (query: Query, field: FieldName, value: string): boolean =>
  query.fields.some((one) => one.field === field && one.value === value && !one.not);

/** The query's text with a field's value put in, or taken out where it is. What stands for words stays where it was typed. */
export function toggleField(text: string, field: FieldName, value: string): string {
  const query = parseQuery(text);
  const without = query.fields.filter((one) => !(one.field === field && one.value === value && !one.not));
  const fields =
    without.length < query.fields.length ? without : [...query.fields, { field, value, not: false } as FieldTerm];
  return formatQuery({ ...query, fields });
}

/** The query's text without any term of this field, and with `value` when one is given. */
export function setField(text: string, field: FieldName, value?: string): string {
  const query = parseQuery(text);
  const fields = query.fields.filter((one) => one.field !== field);
  if (value !== undefined) fields.push({ field, value, not: false });
  return formatQuery({ ...query, fields });
}

/** `2024`, `2024..2026`, `2024..`, `..2026` as bounds, both included; `undefined` when it is none of these. */
export function parseRange(value: string): { from: number; to: number } | undefined {
  const match = /^(\d+)?(?:(\.\.|-)(\d+)?)?$/.exec(value);
  if (!match || (match[1] === undefined && match[3] === undefined)) return undefined;
  const from = match[1] === undefined ? Number.NEGATIVE_INFINITY : Number(match[1]);
  const to = match[3] !== undefined ? Number(match[3]) : match[2] ? Number.POSITIVE_INFINITY : from;
  return { from, to };
}
