import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import type { Page, Problem } from '../model/page.ts';
import type { WorkKind, WorkOnPage } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { fold } from '../parse/fold.ts';
import { type Chunk, splitBibtex, splitRis } from './split.ts';

/** What citation.js makes of an entry: CSL-JSON, as far as we use it. Source: docs.citationstyles.org */
interface Csl {
  type?: string;
  title?: string;
  author?: {
    given?: string;
    family?: string;
    literal?: string;
    suffix?: string;
    'non-dropping-particle'?: string;
    'dropping-particle'?: string;
  }[];
  issued?: { 'date-parts'?: (number | string)[][] };
  'container-title'?: string;
  publisher?: string;
  volume?: string | number;
  page?: string;
  DOI?: string;
  URL?: string;
  note?: string;
  genre?: string;
}

const KINDS: Record<string, WorkKind> = {
  'paper-conference': 'proceedings',
  'article-journal': 'article',
  article: 'preprint',
  thesis: 'thesis',
  chapter: 'chapter',
  book: 'book',
  patent: 'patent',
  report: 'report',
};

/** More entries than this are not read, and that is said. */
export const MAX_ENTRIES = 20_000;

/**
 * Reads a BibTeX or RIS file: by citation.js, entry by entry, so that a broken one is a Problem and the others live. The person is
 * the one whom most bylines name.
 *
 * @param text of the file; never throws for what it holds
 */
export function readBibliography(text: string, format: 'bibtex' | 'ris', url: URL): Page {
  const { strings, entries } = format === 'bibtex' ? splitBibtex(text) : { strings: '', entries: splitRis(text) };
  const works: WorkOnPage[] = [];
  const problems: Problem[] = [];
  const refuse = (chunk: Chunk, reason: string) =>
    problems.push({ reason, where: `line ${chunk.line}`, text: chunk.text.slice(0, 200) });
  if (entries.length > MAX_ENTRIES)
    problems.push({ reason: `the file has ${entries.length} entries; the first ${MAX_ENTRIES} were read` });
  for (const chunk of entries.slice(0, MAX_ENTRIES)) {
    if (chunk.problem) {
      refuse(chunk, `this entry was left out: ${chunk.problem}`);
      continue;
    }
    try {
      const [item] = plugins.input.chain(strings + chunk.text, {
        forceType: format === 'bibtex' ? '@biblatex/text' : '@ris/file',
        generateGraph: false,
        target: '@csl/list+object',
      }) as Csl[];
      const work = item && workOf(item, chunk.text);
      if (work) works.push(work);
      else refuse(chunk, 'this entry was left out: it has no title');
    } catch (error) {
      refuse(
        chunk,
        `this entry was left out: ${error instanceof Error ? error.message.slice(0, 120) : 'it is malformed'}`,
      );
    }
  }
  const name = nameThatBylinesAgreeOn(works);
  return {
    url: url.href,
    site: 'general',
    kind: works.length ? 'publication-list' : 'other',
    confidence: works.length ? 0.99 : 0.9,
    ...(name ? { researcher: { name, ids: {} } } : {}),
    works,
    problems: problems.slice(0, 1_000),
  };
}

function workOf(item: Csl, source: string): WorkOnPage | undefined {
  const title = plain(item.title);
  if (!title) return undefined;
  const names = (item.author ?? []).map(nameOf).filter((name) => name !== '');
  const others = names.at(-1) === 'others';
  const work: WorkOnPage = { title, authors: (others ? names.slice(0, -1) : names).map((name) => ({ name })) };
  if (others) work.authorsTruncated = true;
  const year = Number(item.issued?.['date-parts']?.[0]?.[0] ?? risField(source, 'PY|Y1|DA')?.slice(0, 4));
  if (year >= 1500 && year <= 2200) work.year = year;
  const venue = plain(item['container-title'] ?? risField(source, 'T2|JO|JF|BT|C3'));
  const arxiv = arxivOf(source);
  if (arxiv) work.arxivId = arxiv;
  if (venue && !/^(?:arxiv|corr\b)/i.test(venue)) work.venue = venue;
  const kind = KINDS[item.type ?? ''];
  if (kind) work.kind = work.venue || kind !== 'article' ? kind : 'preprint';
  const doi = /10\.\d{4,9}\/\S+/.exec(item.DOI ?? '')?.[0].toLowerCase();
  if (doi) work.doi = doi;
  if (item.volume !== undefined) work.volume = String(item.volume).slice(0, 60);
  if (item.page) work.pages = item.page.slice(0, 60);
  if (item.URL && /^https?:\/\//.test(item.URL) && URL.canParse(item.URL))
    work.links = [{ kind: 'paper', url: item.URL }];
  const award = /best (?:student )?paper[^.;]{0,40}|\b(?:oral|spotlight)\b|outstanding paper[^.;]{0,20}/i.exec(
    item.note ?? '',
  )?.[0];
  if (award) work.awards = [award.trim()];
  return work;
}

/** `eprint = {2503.01234}`, `journal = {arXiv preprint arXiv:…}`, an arxiv.org address. */
function arxivOf(source: string): string | undefined {
  const eprint = /\beprint\s*=\s*[{"]([^}"]{1,60})/i.exec(source)?.[1];
  const id = eprint && parseArxivId(eprint)?.id;
  return id || parseArxivId(/arxiv(?:\.org\/\w{3}\/|\s?:\s?)([^\s}",]{1,60})/i.exec(source)?.[1] ?? '')?.id;
}

/** Of a RIS record, what citation.js leaves out for some types: the year and the title of the collection. */
function risField(source: string, tags: string): string | undefined {
  return new RegExp(`^(?:${tags}) {1,2}- (.{1,1000})$`, 'm').exec(source)?.[1]?.trim();
}

const plain = (text: string | undefined): string =>
  (text ?? '')
    .replace(/<[^<>]{1,60}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2_000);

const nameOf = (author: NonNullable<Csl['author']>[number]): string =>
  plain(
    author.literal ??
      [author.given, author['dropping-particle'], author['non-dropping-particle'], author.family, author.suffix]
        .filter(Boolean)
        .join(' '),
  ).slice(0, 500);

/** The fullest spelling of the name on more than 60 % of at least three bylines; `undefined` when there is none. */
function nameThatBylinesAgreeOn(works: readonly WorkOnPage[]): string | undefined {
  if (works.length < 3) return undefined;
  const counts = new Map<string, { count: number; spelling: string }>();
  for (const { authors } of works) {
    const here = new Set<string>();
    for (const { name } of authors) {
      const words = fold(name).split(' ');
      const key = `${words[0]?.[0]} ${words.at(-1)}`;
      if (here.has(key)) continue;
      here.add(key);
      const known = counts.get(key) ?? { count: 0, spelling: name };
      known.count++;
      if (name.length > known.spelling.length) known.spelling = name;
      counts.set(key, known);
    }
  }
  const top = [...counts.values()].sort((a, b) => b.count - a.count);
  const [first, second] = top;
  return first && first.count > 0.6 * works.length && first.count > (second?.count ?? 0) ? first.spelling : undefined;
}
