import type { Cited, WriteOptions, Writer } from './cited.ts';
import { familyFirst, splitName } from './names.ts';
import { addressOf, type CitedKind, citedKind, statusWords, yearOf } from './published.ts';

const TYPES: Record<CitedKind, string> = {
  preprint: 'UNPB',
  proceedings: 'CONF',
  article: 'JOUR',
  thesis: 'THES',
  chapter: 'CHAP',
  book: 'BOOK',
  patent: 'PAT',
  report: 'RPRT',
  other: 'GEN',
};

/** Works as RIS (RefMan's format of 2001 with the tags that its readers share today). */
export function risWriter(options: WriteOptions = {}): Writer {
  return {
    type: 'application/x-research-info-systems',
    extension: 'ris',
    between: '\r\n',
    entry: (cited) => risEntry(cited, options),
  };
}

function risEntry({ work, shelf }: Cited, { form, abstracts, own }: WriteOptions): string {
  const kind = citedKind(work, form);
  const isPreprint = kind === 'preprint';
  const [start, end] = (isPreprint ? '' : (work.pages ?? '')).split(/\s?[-–]+\s?/);
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[kind]],
    ['TI', work.title],
    ...work.authors.map(
      ({ name }) => ['AU', splitName(name).literal ? name.replace(/,/g, '') : familyFirst(name)] as const,
    ),
    ...(work.authorsTruncated ? [['AU', 'et al.'] as const] : []),
    ['PY', yearOf(work)?.toString()],
    ['DA', work.publishedOn?.replaceAll('-', '/')],
    [kind === 'article' ? 'JO' : 'T2', isPreprint ? undefined : work.venue],
    ['VL', isPreprint ? undefined : work.volume],
    ['SP', start],
    ['EP', end],
    ['DO', work.doi],
    ['AN', work.arxivId && `arXiv:${work.arxivId}`],
    ['UR', addressOf(work, kind)],
    ['N1', isPreprint ? undefined : statusWords(work)],
    ['AB', abstracts ? work.abstract : undefined],
    ...(own ? (shelf?.tags ?? []) : []).map((tag) => ['KW', tag] as const),
    ['RN', own ? shelf?.note : undefined],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${written.join('\r\n')}\r\nER  - \r\n`;
}

/** A line that begins like a tag would be one. */
const oneLine = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ')
    .trim();
