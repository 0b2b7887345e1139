import { parse as parseFile } from '@citation-js/plugin-bibtex/lib/input/file.js';
import { parse as parseValue } from '@citation-js/plugin-bibtex/lib/input/value.js';
import type { LinkKind, WorkKind, WorkOnPage } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import type { StringDefinition } from './split.ts';
import { isArxivVenue, type Stated, workOf } from './work.ts';

/*
 * An entry of a BibTeX or BibLaTeX file as a work. citation.js's own parser takes it apart and TeX out of it; which field says what
 * is BibLaTeX's (manual, 2.2) and, for links, that of the templates whose pages are made from such files (academicpages, al-folio).
 */

const KINDS: Record<string, WorkKind> = {
  article: 'article',
  inproceedings: 'proceedings',
  conference: 'proceedings',
  incollection: 'chapter',
  inbook: 'chapter',
  inreference: 'chapter',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  proceedings: 'book',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  patent: 'patent',
  unpublished: 'preprint',
};
const LINKS: readonly [field: string, kind: LinkKind][] = [
  ['url', 'paper'],
  ['pdf', 'paper'],
  ['html', 'paper'],
  ['code', 'code'],
  ['website', 'project'],
  ['project', 'project'],
  ['data', 'data'],
  ['video', 'video'],
  ['slides', 'slides'],
  ['poster', 'poster'],
];

/**
 * One entry as a work.
 *
 * @param strings the `@string` definitions it may use
 * @returns `undefined` when it has no title. Throws when it is malformed
 */
export function workOfBibtex(source: string, strings: readonly StringDefinition[]): WorkOnPage | undefined {
  const entry = parseFile([...usedIn(source, strings), source].join('\n'))[0];
  if (!entry) return undefined;
  const { type, properties } = entry;
  const raw = (field: string): string => String(properties[field] ?? '').trim();
  const text = (...fields: string[]): string | undefined => {
    const field = fields.find((name) => raw(name) !== '');
    return field && withoutTex(raw(field), field);
  };
  const venue = text('journaltitle', 'journal', 'booktitle', 'eventtitle');
  const note = [text('note'), text('award_name'), text('addendum')].filter(Boolean).join('; ');
  const arxivId = arxivOf(raw, venue);
  const stated: Stated = {
    title: [text('title'), text('subtitle')].filter(Boolean).join(': '),
    names: namesOf(raw('author') || raw('editor')),
    year: raw('year') || raw('date'),
    venue,
    kind: KINDS[type],
    note,
    status: text('pubstate') ?? note,
    volume: raw('volume'),
    pages: raw('pages'),
    doi: raw('doi') || raw('url'),
    arxivId,
    links: LINKS.map(([field, kind]) => [kind, raw(field)]),
  };
  return workOf(stated);
}

/** Of the definitions those that an entry names, and those that these name: a file of journals defines thousands. */
function usedIn(source: string, strings: readonly StringDefinition[]): string[] {
  if (strings.length === 0) return [];
  const words = new Set(source.toLowerCase().match(/[a-z_][\w:+-]*/g));
  const used: string[] = [];
  // A definition may use earlier ones only.
  for (const { name, text } of strings.toReversed()) {
    if (!words.has(name)) continue;
    used.unshift(text);
    for (const word of text.toLowerCase().match(/[a-z_][\w:+-]*/g) ?? []) words.add(word);
  }
  return used;
}

/** What citation.js makes of a value; when its TeX is broken, the value without braces. */
function withoutTex(value: string, field: string): string {
  try {
    const parsed = parseValue(value, field);
    return typeof parsed === 'string' ? parsed : parsed.filter((part) => typeof part === 'string').join(', ');
  } catch {
    return value.replace(/[{}]|\\[a-zA-Z]+ ?/g, '');
  }
}

/** "First Last" of every name; `others` as it stands. */
function namesOf(value: string): string[] {
  if (!value) return [];
  try {
    const parsed = parseValue(value, 'author');
    if (typeof parsed === 'string') return [parsed];
    return parsed.map((name) =>
      typeof name === 'string'
        ? name
        : [name.given, name.prefix, name.family, name.suffix].filter((part) => part !== undefined).join(' '),
    );
  } catch {
    return value.split(/\s+and\s+/i).map((name) => withoutTex(name, 'title'));
  }
}

/** `eprint = {2503.01234}`, `arxiv = {…}`, `journal = {arXiv preprint arXiv:…}`, dblp's `volume = {abs/…}`, an arxiv.org address. */
function arxivOf(raw: (field: string) => string, venue: string | undefined): string | undefined {
  const archive = raw('archiveprefix') || raw('eprinttype');
  const eprint = !archive || /^arxiv$/i.test(archive) ? parseArxivId(raw('eprint'))?.id : undefined;
  const found = eprint ?? parseArxivId(raw('arxiv'))?.id;
  if (found) return found;
  if (isArxivVenue(venue)) return parseArxivId(`${venue} ${raw('volume').replace(/^abs\//, '')} ${raw('number')}`)?.id;
  const linked = [raw('url'), raw('note'), raw('howpublished'), raw('html'), raw('pdf')].join(' ');
  return parseArxivId(/arxiv(?:\.org\/\w{3}\/|\s?:\s?)([^\s}",]{1,60})/i.exec(linked)?.[1] ?? '')?.id;
}
