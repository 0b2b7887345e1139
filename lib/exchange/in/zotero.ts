import { type Own, tagsIn } from '../../bibliography/own.ts';
import { workOf } from '../../bibliography/work.ts';
import type { WorkKind, WorkOnPage } from '../../model/work.ts';
import { parseArxivId } from '../../parse/arxiv-id.ts';
import { childrenOf, readXml, textIn, textsIn, type XmlElement } from '../../sources/xml.ts';
import { instantOf, lineOf, listOf, textOfHtml } from './names-in.ts';

/** Zotero's types of items that are works; others (attachments, notes) are part of one, or none. */
const KINDS: Record<string, WorkKind | undefined> = {
  journalArticle: 'article',
  magazineArticle: 'article',
  newspaperArticle: 'article',
  conferencePaper: 'proceedings',
  preprint: 'preprint',
  manuscript: 'preprint',
  bookSection: 'chapter',
  encyclopediaArticle: 'chapter',
  book: 'book',
  thesis: 'thesis',
  report: 'report',
  patent: 'patent',
  document: undefined,
  webpage: undefined,
  presentation: undefined,
  dataset: undefined,
  computerProgram: undefined,
  blogPost: undefined,
};
const NO_WORK = /^(?:attachment|note|annotation)$/;

/** Fields of an item, by the names Zotero has for them. */
interface Item {
  type: string;
  field(...names: string[]): string;
  names: string[];
  tags: string[];
  notes: string[];
  now: string;
}

type Read = { work: WorkOnPage; own: Own } | undefined;

/** An item of Better BibTeX's JSON as a work; `null` when it is none by itself, `undefined` without a title. */
export function workOfBetterBibtex(json: Record<string, unknown>, now: string): Read | null {
  const type = lineOf(json.itemType);
  if (NO_WORK.test(type)) return null;
  const extra = Array.isArray(json.extra) ? json.extra.map(lineOf).join('\n') : lineOf(json.extra);
  return workOfItem({
    type,
    field: (...names) => (names[0] === 'extra' ? extra : (names.map((name) => lineOf(json[name])).find(Boolean) ?? '')),
    names: listOf(json.creators)
      .filter(({ creatorType }) => creatorType === undefined || creatorType === 'author' || creatorType === 'inventor')
      .map(
        ({ firstName, lastName, name }) =>
          lineOf(name) || [lineOf(firstName), lineOf(lastName)].filter(Boolean).join(' '),
      ),
    tags: (Array.isArray(json.tags) ? json.tags : []).map((tag) =>
      lineOf(typeof tag === 'object' && tag ? (tag as { tag?: unknown }).tag : tag),
    ),
    notes: (Array.isArray(json.notes) ? json.notes : []).map((note) =>
      typeof note === 'string' ? note : String((note as { note?: unknown } | null)?.note ?? ''),
    ),
    now,
  });
}

function workOfItem({ type, field, names, tags, notes, now }: Item): Read {
  const kind = KINDS[type];
  const extra = field('extra');
  const url = field('url');
  const stated = workOf({
    title: field('title'),
    names,
    year: /\b(?:1[5-9]|20|21)\d\d\b/.exec(field('date'))?.[0] ?? '',
    venue:
      kind === 'preprint'
        ? undefined
        : field('publicationTitle', 'proceedingsTitle', 'bookTitle', 'conferenceName', 'university', 'institution') ||
          undefined,
    kind,
    note: '',
    status: extra,
    volume: field('volume'),
    pages: field('pages'),
    doi: field('DOI') || /\bDOI:\s*(\S+)/i.exec(extra)?.[1] || url,
    arxivId: parseArxivId(
      /arxiv(?:\.org\/\w{3}\/|\s?:\s?|\.)([^\s"',;]{1,60})/i.exec(
        `${field('archiveID', 'number')}\n${extra}\n${url}\n${field('DOI')}`,
      )?.[1] ?? '',
    )?.id,
    links: [['paper', url]],
  });
  if (!stated) return undefined;
  const abstract = field('abstractNote').slice(0, 40_000);
  const own: Own = {};
  const kept = tagsIn(...tags).slice(0, 50);
  if (kept.length > 0) own.tags = kept;
  const note = notes.map(textOfHtml).filter(Boolean).join('\n\n---\n\n').slice(0, 100_000);
  if (note) own.note = note;
  const savedAt = instantOf(field('dateAdded', 'dateSubmitted'), now);
  if (savedAt) own.savedAt = savedAt;
  return { work: abstract ? { ...stated, abstract } : stated, own };
}

/**
 * The items of Zotero's RDF (its own format of export) as works, in order; `null` for those that are none by themselves. What an item refers
 * to (its journal, its notes) stands beside it or in it.
 *
 * @throws AnswerError when it is not well-formed XML
 */
export function* worksOfRdf(text: string, now: string): Generator<Read | null> {
  const root = readXml(text);
  const elements = root.children.filter((node) => node.type === 'element') as XmlElement[];
  const byId = new Map(
    elements.map((element) => [element.attributes['rdf:about'] ?? element.attributes['rdf:ID'] ?? '', element]),
  );
  for (const element of elements) {
    const type = textIn(element, 'z:itemType') ?? '';
    const isPart = /^(?:z:Attachment|z:Collection|bib:Memo|bib:Journal|bib:Series)$/.test(element.name);
    if (isPart || NO_WORK.test(type)) yield null;
    else yield workOfItem(itemOfRdf(element, type, byId, now));
  }
}

function itemOfRdf(element: XmlElement, type: string, byId: ReadonlyMap<string, XmlElement>, now: string): Item {
  const resolved = (name: string): XmlElement[] =>
    childrenOf(element, name).flatMap((child) => {
      const named = byId.get(child.attributes['rdf:resource'] ?? '');
      return named ? [named] : (child.children.filter((node) => node.type === 'element') as XmlElement[]);
    });
  const containers = [...resolved('dcterms:isPartOf'), ...resolved('bib:presentedAt')];
  const identifiers = [element, ...containers].flatMap((one) => textsIn(one, 'dc:identifier'));
  const inContainer = (name: string): string => containers.map((one) => textIn(one, name)).find(Boolean) ?? '';
  const fields: Record<string, string | undefined> = {
    title: textIn(element, 'dc:title'),
    date: textIn(element, 'dc:date'),
    publicationTitle: inContainer('dc:title'),
    university: type === 'thesis' || type === 'report' ? publisherOf(element) : undefined,
    volume: textIn(element, 'prism:volume') ?? inContainer('prism:volume'),
    pages: textIn(element, 'bib:pages'),
    DOI: identifiers.map((one) => /^(?:DOI|doi:)\s*(10\..+)$/.exec(one)?.[1]).find(Boolean),
    url: identifiers.find((one) => /^https?:/.test(one)),
    archiveID: textIn(element, 'z:archiveID') ?? textIn(element, 'prism:number'),
    extra: textIn(element, 'dc:description'),
    abstractNote: textIn(element, 'dcterms:abstract'),
    dateSubmitted: textIn(element, 'dcterms:dateSubmitted'),
  };
  const authors = childrenOf(element, 'bib:authors').flatMap((list) => childrenOf(list, 'rdf:Seq'));
  return {
    type,
    field: (...names) => names.map((name) => fields[name]).find(Boolean) ?? '',
    names: authors
      .flatMap((list) => childrenOf(list, 'rdf:li'))
      .flatMap((one) => childrenOf(one, 'foaf:Person'))
      .map(
        (one) =>
          textIn(one, 'foaf:name') ??
          [textIn(one, 'foaf:givenName'), textIn(one, 'foaf:surname')].filter(Boolean).join(' '),
      ),
    tags: textsIn(element, 'dc:subject'),
    notes: resolved('dcterms:isReferencedBy').map((memo) => childrenOf(memo, 'rdf:value')[0]?.text ?? ''),
    now,
  };
}

const publisherOf = (element: XmlElement): string | undefined => {
  const [publisher] = childrenOf(element, 'dc:publisher').flatMap((one) => childrenOf(one, 'foaf:Organization'));
  return publisher && textIn(publisher, 'foaf:name');
};
