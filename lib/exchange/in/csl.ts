import { type Own, tagsIn } from '../../bibliography/own.ts';
import { workOf } from '../../bibliography/work.ts';
import type { WorkKind, WorkOnPage } from '../../model/work.ts';
import { parseArxivId } from '../../parse/arxiv-id.ts';
import { lineOf, listOf, nameOfParts, textOfHtml } from './names-in.ts';

/** Types of CSL 1.0.2 that say what a work is. */
const KINDS: Record<string, WorkKind> = {
  article: 'preprint',
  'article-journal': 'article',
  'article-magazine': 'article',
  'paper-conference': 'proceedings',
  chapter: 'chapter',
  'entry-encyclopedia': 'chapter',
  book: 'book',
  thesis: 'thesis',
  report: 'report',
  patent: 'patent',
  manuscript: 'preprint',
};

/** One item of CSL-JSON (schema 1.0.2) as a work, as Zotero, Mendeley, Crossref and we write it; `undefined` without a title. */
export function workOfCsl(item: Record<string, unknown>): { work: WorkOnPage; own: Own } | undefined {
  const kind = KINDS[lineOf(item.type)];
  const isPreprint = kind === 'preprint';
  const isOwnHouse = kind === 'thesis' || kind === 'book' || kind === 'report';
  const note = typeof item.note === 'string' ? item.note : '';
  const custom =
    typeof item.custom === 'object' && item.custom !== null ? (item.custom as Record<string, unknown>) : {};
  const stated = workOf({
    title: lineOf(item.title),
    names: listOf(item.author).map(nameOfParts),
    year: yearOf(item.issued),
    venue: isPreprint
      ? undefined
      : lineOf(item['container-title']) || (isOwnHouse ? lineOf(item.publisher) : '') || undefined,
    kind,
    note: '',
    status: lineOf(item.status),
    volume: lineOf(item.volume),
    pages: lineOf(item.page),
    doi: lineOf(item.DOI) || lineOf(item.URL),
    arxivId: arxivOf(item, custom, note),
    links: [['paper', lineOf(item.URL)]],
  });
  if (!stated) return undefined;
  const short = lineOf(item['container-title-short']) || lineOf(item.journalAbbreviation);
  const date = dateOf(item.issued);
  const abstract = textOfHtml(lineOf(item.abstract)).replace(/\s+/g, ' ').slice(0, 40_000);
  const work = {
    ...stated,
    ...(short && stated.venue && short.length <= 120 ? { venueShort: short } : {}),
    ...(date ? { publishedOn: date } : {}),
    ...(abstract ? { abstract } : {}),
  };
  const tags = tagsIn(lineOf(item.keyword)).slice(0, 50);
  const own = { ...(tags.length > 0 ? { tags } : {}), ...(isOwnNote(note) ? { note: note.slice(0, 100_000) } : {}) };
  return { work, own };
}

/** Zotero puts its "Extra" field there, lines of `Name: value`: nobody's words. */
const isOwnNote = (note: string): boolean =>
  note.trim() !== '' && !note.split('\n').every((line) => /^\s*(?:[A-Za-z][\w .-]{0,40}\s*[:=].*|)$/.test(line));

function arxivOf(item: Record<string, unknown>, custom: Record<string, unknown>, note: string): string | undefined {
  const said = [lineOf(custom.arxiv), lineOf(item.number), lineOf(item.archive_location)].map((one) =>
    parseArxivId(one),
  );
  const linked = /arxiv(?:\.org\/\w{3}\/|\s?:\s?)([^\s"',;]{1,60})/i.exec(
    `${lineOf(item.URL)}\n${note}\n${lineOf(item.DOI)}`,
  );
  const isArxiv = /arxiv/i.test(`${lineOf(item.publisher)} ${lineOf(item.archive)} ${lineOf(item.number)}`);
  const found = custom.arxiv || isArxiv ? said.find((one) => one !== undefined) : undefined;
  return (
    found ??
    parseArxivId(linked?.[1] ?? '') ??
    parseArxivId(/^10\.48550\/arxiv\.(.+)$/i.exec(lineOf(item.DOI))?.[1] ?? '')
  )?.id;
}

const partsOf = (issued: unknown): (string | number)[] => {
  const parts = (issued as { 'date-parts'?: unknown } | undefined)?.['date-parts'];
  const first = Array.isArray(parts) ? parts[0] : undefined;
  return Array.isArray(first) ? first.filter((part) => typeof part === 'number' || typeof part === 'string') : [];
};

function yearOf(issued: unknown): string {
  const [year] = partsOf(issued);
  const { raw, literal } = (issued ?? {}) as { raw?: unknown; literal?: unknown };
  return year === undefined ? lineOf(raw) || lineOf(literal) : String(year);
}

/** `2026-05-03` of a date with a month. */
function dateOf(issued: unknown): string | undefined {
  const [year, month, day] = partsOf(issued).map(Number);
  if (!year || !month || month > 12 || year < 1500 || year > 2200) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return [year, two(month), ...(day && day <= 31 ? [two(day)] : [])].join('-');
}
