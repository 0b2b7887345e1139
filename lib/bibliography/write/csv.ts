import type { Cited, WriteOptions, Writer } from './cited.ts';
import { addressOf, citedKind, yearOf } from './published.ts';

const COLUMNS: readonly [name: string, own: boolean, value: (cited: Cited, options: WriteOptions) => unknown][] = [
  ['title', false, ({ work }) => work.title],
  [
    'authors',
    false,
    ({ work }) => [...work.authors.map(({ name }) => name), ...(work.authorsTruncated ? ['et al.'] : [])].join('; '),
  ],
  ['year', false, ({ work }) => yearOf(work)],
  ['venue', false, ({ work }) => work.venue],
  ['venue short', false, ({ work }) => work.venueShort],
  ['kind', false, ({ work }) => work.kind],
  ['status', false, ({ work }) => work.status],
  ['doi', false, ({ work }) => work.doi],
  ['arxiv', false, ({ work }) => work.arxivId],
  ['category', false, ({ work }) => work.primary],
  ['address', false, ({ work }, { form }) => addressOf(work, citedKind(work, form))],
  ['reading list', true, ({ shelf }) => shelf?.state],
  ['priority', true, ({ shelf }) => shelf?.priority],
  ['rating', true, ({ shelf }) => shelf?.rating],
  ['tags', true, ({ shelf }) => shelf?.tags?.join(', ')],
  ['saved', true, ({ shelf }) => shelf?.savedAt.slice(0, 10)],
  ['finished', true, ({ shelf }) => shelf?.finishedAt?.slice(0, 10)],
  ['note', true, ({ shelf }) => shelf?.note],
];

/** Works as a table (RFC 4180, in UTF-8 and saying so, which spreadsheets want). */
export function csvWriter(options: WriteOptions = {}): Writer {
  const columns = COLUMNS.filter(([, own]) => !own || options.own);
  const abstract = options.abstracts ? ['abstract'] : [];
  return {
    type: 'text/csv;charset=utf-8',
    extension: 'csv',
    begin: `\uFEFF${[...columns.map(([name]) => name), ...abstract].map(cell).join(',')}\r\n`,
    entry: (cited) => {
      const values = columns.map(([, , value]) => value(cited, options));
      if (options.abstracts) values.push(cited.work.abstract);
      return `${values.map(cell).join(',')}\r\n`;
    },
  };
}

/**
 * One cell. A spreadsheet would run one that begins like a formula: an apostrophe before it makes it text (OWASP, CSV injection).
 */
export function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = String(value);
  const safe = typeof value === 'string' && /^[\s]*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
