import type { WorkOnPage } from '../../model/work.ts';
import type { Cited, WriteOptions, Writer } from './cited.ts';
import { citationKeys } from './keys.ts';
import { splitName } from './names.ts';
import { addressOf, type CitedKind, citedKind, statusWords, yearOf } from './published.ts';
import { titleToTex, toTex } from './tex.ts';

/** Entry types, and the field that names where it appeared (BibTeX's manual of 1988; `patent`: BibLaTeX). */
const TYPES: Record<CitedKind, readonly [type: string, venue: string | undefined]> = {
  preprint: ['misc', undefined],
  proceedings: ['inproceedings', 'booktitle'],
  article: ['article', 'journal'],
  thesis: ['phdthesis', 'school'],
  chapter: ['incollection', 'booktitle'],
  book: ['book', 'publisher'],
  patent: ['patent', 'holder'],
  report: ['techreport', 'institution'],
  other: ['misc', undefined],
};

/** Works as BibTeX: a preprint as arXiv itself writes it (`eprint`), a published paper with its preprint beside it. */
export function bibtexWriter(options: WriteOptions = {}): Writer {
  const keyOf = citationKeys();
  return {
    type: 'application/x-bibtex',
    extension: 'bib',
    between: '\n',
    entry: (cited) => bibtexEntry(cited, keyOf(cited.work), options),
  };
}

function bibtexEntry({ work, shelf }: Cited, key: string, { form, abstracts, own }: WriteOptions): string {
  const kind = citedKind(work, form);
  const [type, venueField] = TYPES[kind];
  const inPrint = kind !== 'preprint';
  const lines: [string, string | undefined][] = [
    ['title', titleToTex(work.title)],
    ['author', authorsOf(work)],
    ...(venueField ? ([[venueField, work.venue && toTex(work.venue)]] as [string, string | undefined][]) : []),
    ['volume', inPrint ? work.volume && toTex(work.volume) : undefined],
    ['pages', inPrint ? work.pages && toTex(work.pages.replace(/(\d)\s?[-–]+\s?(\d)/g, '$1--$2')) : undefined],
    ['year', yearOf(work)?.toString()],
    ['note', inPrint ? statusWords(work) : undefined],
    ['doi', work.doi && verbatim(work.doi)],
    ...(work.arxivId
      ? ([
          ['eprint', work.arxivId],
          ['archiveprefix', 'arXiv'],
          ['primaryclass', work.primary],
        ] as [string, string | undefined][])
      : []),
    ['url', addressOf(work, kind) && verbatim(addressOf(work, kind)!)],
    ['code', verbatimOf(work, 'code')],
    ['abstract', abstracts ? work.abstract && toTex(work.abstract) : undefined],
    ['keywords', own ? shelf?.tags && toTex(shelf.tags.join(', ')) : undefined],
    ['annote', own ? shelf?.note && toTex(shelf.note) : undefined],
  ];
  const fields = lines.filter((line): line is [string, string] => Boolean(line[1]));
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** Names joined by `and`; one that is no person's stands in braces, so that it is not taken apart. */
function authorsOf({ authors, authorsTruncated }: WorkOnPage): string | undefined {
  const names = authors.map(({ name }) => {
    const { family, given, suffix, literal } = splitName(name);
    if (literal || name.includes(',') || /\band\b/i.test(name)) return `{${toTex(name)}}`;
    return suffix ? `${toTex(family)}, ${suffix}, ${toTex(given!)}` : toTex(name);
  });
  return [...names, ...(authorsTruncated ? ['others'] : [])].join(' and ') || undefined;
}

/** An address or DOI: no TeX, and no brace that would end its field. */
const verbatim = (text: string): string => text.replace(/[{}\\\s]/g, (char) => encodeURIComponent(char));

const verbatimOf = ({ links = [] }: WorkOnPage, kind: 'code'): string | undefined => {
  const url = links.find((link) => link.kind === kind)?.url;
  return url && verbatim(url);
};
