import { parse as parseFile } from '@citation-js/plugin-bibtex/lib/input/file.js';
import { parse as parseValue } from '@citation-js/plugin-bibtex/lib/input/value.js';
import type { LinkKind, WorkKind, WorkOnPage } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { type Own, ownOfBibtex } from './own.ts';
import { type FileEntry, quickEntry, quickNames, quickText } from './quick.ts';
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

/** What an entry may use of the rest of its file. */
export interface Around {
  /** The `@string` definitions. */
  strings: readonly StringDefinition[];
  /** The entry of this key, in lower case, as text. */
  entryOf?: (key: string) => string | undefined;
}

/** A work, and what whoever keeps the file wrote to it. */
export interface Kept {
  work: WorkOnPage;
  own: Own;
}

/**
 * One entry as a work.
 *
 * @returns `undefined` when it has no title. Throws when it is malformed
 */
export function workOfBibtex(source: string, around: Around): WorkOnPage | undefined {
  const fields = fieldsOf(source, around);
  return fields && workOfFields(fields);
}

/** The same with what was written to it: abstract, tags, notes. */
export function keptOfBibtex(source: string, around: Around): Kept | undefined {
  const fields = fieldsOf(source, around);
  const work = fields && workOfFields(fields);
  if (!work) return undefined;
  const text = (field: string): string => withoutTex(String(fields.properties[field] ?? ''), 'note').trim();
  const abstract = text('abstract').replace(/\s+/g, ' ').slice(0, 40_000);
  return { work: abstract ? { ...work, abstract } : work, own: ownOfBibtex(text) };
}

function workOfFields({ type, properties }: FileEntry): WorkOnPage | undefined {
  const raw = (field: string): string => String(properties[field] ?? '').trim();
  const text = (...fields: string[]): string | undefined => {
    const field = fields.find((name) => raw(name) !== '');
    return field && withoutTex(raw(field), field);
  };
  const venue = text('journaltitle', 'journal', 'booktitle', 'eventtitle') ?? (HOUSES[type] && text(...HOUSES[type]));
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

/** Who brought out what has no venue of its own. */
const HOUSES: Record<string, readonly string[]> = {
  phdthesis: ['school', 'institution'],
  mastersthesis: ['school', 'institution'],
  thesis: ['institution', 'school'],
  techreport: ['institution'],
  report: ['institution'],
};

function fieldsOf(source: string, { strings, entryOf }: Around): FileEntry | undefined {
  const entry = quickEntry(source) ?? parseFile([...usedIn(source, strings), source].join('\n'))[0];
  const parentKey = String(entry?.properties.crossref ?? '')
    .trim()
    .toLowerCase();
  const parent = parentKey && entryOf?.(parentKey);
  if (!entry || !parent || parent === source) return entry;
  // BibTeX's manual: what the entry does not say, the one it refers to says; that one's title is where it appeared.
  const inherited: FileEntry['properties'] = fieldsOf(parent, { strings })?.properties ?? {};
  const { title, booktitle = title, crossref: _crossref, author: _author, ...more } = inherited;
  return { ...entry, properties: { ...more, ...(booktitle === undefined ? {} : { booktitle }), ...entry.properties } };
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
  const quick = quickText(value);
  if (quick !== undefined) return quick;
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
  const quick = quickNames(value);
  if (quick) return quick;
  try {
    const parsed = parseValue(value, 'author');
    if (typeof parsed === 'string') return [parsed];
    return parsed.map((name) =>
      typeof name === 'string'
        ? name
        : [name.given, name.prefix, name.family, name.suffix].filter((part) => part !== undefined).join(' '),
    );
  } catch {
    return value
      .replace(/\s+/g, ' ')
      .split(/ and /i)
      .map((name) => withoutTex(name, 'title'));
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
