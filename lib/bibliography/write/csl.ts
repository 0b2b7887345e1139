import type { WorkOnPage } from '../../model/work.ts';
import type { Cited, WriteOptions, Writer } from './cited.ts';
import { citationKeys } from './keys.ts';
import { splitName } from './names.ts';
import { addressOf, type CitedKind, citedKind, statusWords, yearOf } from './published.ts';

/** Types of CSL 1.0.2; a preprint is an `article` there, with arXiv as its publisher, as Zotero writes it. */
const TYPES: Record<CitedKind, string> = {
  preprint: 'article',
  proceedings: 'paper-conference',
  article: 'article-journal',
  thesis: 'thesis',
  chapter: 'chapter',
  book: 'book',
  patent: 'patent',
  report: 'report',
  other: 'document',
};

/** Works as CSL-JSON: a list of items. */
export function cslWriter(options: WriteOptions = {}): Writer {
  const keyOf = citationKeys();
  return {
    type: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    begin: '[\n',
    between: ',\n',
    end: '\n]\n',
    entry: (cited) => JSON.stringify(cslItem(cited, keyOf(cited.work), options)),
  };
}

function cslItem({ work, shelf }: Cited, id: string, { form, abstracts, own }: WriteOptions): object {
  const kind = citedKind(work, form);
  const isPreprint = kind === 'preprint';
  const isOwnHouse = kind === 'thesis' || kind === 'book' || kind === 'report';
  return withoutNothing({
    id,
    type: TYPES[kind],
    title: work.title,
    author: authorsOf(work),
    issued: issued(work),
    'container-title': isPreprint || isOwnHouse ? undefined : work.venue,
    'container-title-short': isPreprint || isOwnHouse ? undefined : work.venueShort,
    publisher: isPreprint && work.arxivId ? 'arXiv' : isOwnHouse ? work.venue : undefined,
    number: isPreprint && work.arxivId ? `arXiv:${work.arxivId}` : undefined,
    volume: isPreprint ? undefined : work.volume,
    page: isPreprint ? undefined : work.pages,
    status: isPreprint ? undefined : statusWords(work),
    DOI: work.doi,
    URL: addressOf(work, kind),
    abstract: abstracts ? work.abstract : undefined,
    keyword: own && shelf?.tags?.length ? shelf.tags.join(', ') : undefined,
    note: own ? shelf?.note : undefined,
    custom: work.arxivId && !isPreprint ? { arxiv: work.arxivId } : undefined,
  });
}

const withoutNothing = (item: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

function authorsOf({ authors, authorsTruncated }: WorkOnPage): object[] | undefined {
  const names: object[] = authors.map(({ name }) => {
    const { family, given, suffix, literal } = splitName(name);
    return literal ? { literal: name } : { family, given, ...(suffix ? { suffix } : {}) };
  });
  if (authorsTruncated) names.push({ literal: 'others' });
  return names.length > 0 ? names : undefined;
}

function issued(work: WorkOnPage): object | undefined {
  const year = yearOf(work);
  if (year === undefined) return undefined;
  const date = work.publishedOn?.startsWith(String(year)) ? work.publishedOn.split('-').map(Number) : [year];
  return { 'date-parts': [date] };
}
