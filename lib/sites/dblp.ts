import type { ResearcherOnPage } from '../model/researcher.ts';
import type { LinkKind, WorkKind } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { doiIn } from '../parse/doi.ts';
import {
  asName,
  authorsOf,
  blankPage,
  decoded,
  type EntryParts,
  plainText,
  readEntries,
  recognised,
  textAt,
  underHeadings,
  unrecognised,
  withoutPapers,
  workLinks,
  yearIn,
} from '../parse/listed-page.ts';
import type { Site } from './site.ts';

/**
 * dblp: a person's page, `/pid/97/4275.html` (until about 2019 `/pers/hd/c/Clauset:Aaron`), at dblp.org and its mirrors.
 *
 * All works on one page, newest first: `li.entry` with the kind as a class and, inside, the citation as `cite.data` (until
 * about 2018 `div.data`) with schema.org's properties. Titles end in a full stop; persons of the same name are told apart by a
 * number ("Wei Wang 0001"), which is no part of the name; papers on arXiv are "CoRR abs/…". Edited volumes and data sets stand
 * in the same list; neither is a paper by the person.
 */
export const dblp: Site = {
  id: 'dblp',
  name: 'dblp',
  matches: ['https://dblp.org/*', 'https://dblp.dagstuhl.de/*', 'https://dblp.uni-trier.de/*'],
  access: 'optional',
  claims: (url) =>
    /^(?:www\.)?dblp\.(?:org|dagstuhl\.de|uni-trier\.de)$/.test(url.hostname) && PERSON.test(url.pathname),

  *read(url, doc, due) {
    const page = blankPage('dblp', url, doc);
    const entries = [...underHeadings(doc.querySelectorAll('li.year, cite.data, li.entry > div.data'), 'li.year')];
    const name = asName(nameOf(doc.querySelector('#headline .name.primary, #headline h1')));
    if (!name && !entries.length) return unrecognised(page, 'person');
    recognised(page, 'publication-list');
    if (name) page.researcher = readPerson(url, doc, name);
    yield* readEntries(page, entries, ([entry, year]) => readEntry(url, entry, name, year), due);
    page.listing = { key: `dblp/${pidOf(url, doc) ?? name ?? 'person'}`, read: page.works.length };
    withoutPapers(page, false);
    return page;
  },
};

const PERSON = /^\/(?:pid\/[^/]+\/[^/]+|pers\/(?:hd\/)?[a-z]\/[^/]+)(?<!\.(?:bib|nt|rdf|ris|rss|ttl|xml))$/;

const KINDS: Record<string, WorkKind> = {
  article: 'article',
  inproceedings: 'proceedings',
  incollection: 'chapter',
  book: 'book',
  phdthesis: 'thesis',
  informal: 'preprint',
};

/** `97/4275`, from the address or, on pages of the old form, from the record key. */
function pidOf(url: URL, doc: Document): string | undefined {
  const pid = /^\/pid\/(.+?)(?:\.html)?$/.exec(url.pathname)?.[1];
  if (pid) return decoded(pid);
  const own = doc.querySelector('#headline')?.getAttribute('data-pid');
  const keys = [...doc.querySelectorAll('#headline .select-on-click')].map((key) => plainText(key) ?? '');
  return own || keys.flatMap((key) => /^homepages\/(.+)$/.exec(key)?.[1] ?? [])[0];
}

const nameOf = (element: Element | null | undefined): string | undefined =>
  plainText(element)
    ?.replace(/\s+\d{4}$/, '')
    .trim() || undefined;

function readPerson(url: URL, doc: Document, name: string): ResearcherOnPage {
  const person: ResearcherOnPage = { name, ids: {} };
  const pid = pidOf(url, doc);
  if (pid) person.ids.dblp = pid;
  const addresses = [...doc.querySelectorAll('#headline a[href], #info-section a[href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const found = (pattern: RegExp) => addresses.flatMap((address) => pattern.exec(address)?.[1] ?? [])[0];
  const mark = doc.querySelector('.this-person ~ img[title], .this-person img[title]')?.getAttribute('title') ?? '';
  const orcid =
    found(/^https?:\/\/orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/) ??
    /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.exec(mark)?.[0];
  if (orcid) person.ids.orcid = orcid;
  const scholar = found(/^https?:\/\/scholar\.google\.[a-z.]+\/citations\?(?:.*&)?user=([\w-]{12})/);
  if (scholar) person.ids.scholar = scholar;
  const affiliation = textAt(doc, '#info-section [itemprop="affiliation"] [itemprop="name"]');
  if (affiliation && affiliation.length <= 500) person.affiliation = affiliation;
  return person;
}

function readEntry(
  url: URL,
  data: Element,
  person: string | undefined,
  year: string | undefined,
): EntryParts | undefined {
  const entry = data.closest('li.entry') ?? data;
  if (entry !== data && /(?:^|\s)(?:editor|data)(?:\s|$)/.test(entry.className)) return undefined;
  const authors = [...data.querySelectorAll('[itemprop="author"]')].flatMap((author) => {
    const label = author.querySelector('[itemprop="name"]') ?? author;
    const [found] = authorsOf([nameOf(label)]);
    if (found && (label.classList.contains('this-person') || author.querySelector('.this-person'))) found.owner = true;
    return found ?? [];
  });
  if (person && !authors.some(({ owner }) => owner)) {
    const same = authors.filter(({ name }) => name === person);
    if (same.length === 1) same[0]!.owner = true;
  }
  const editions = [...entry.querySelectorAll('nav.publ a[itemprop="url"], nav.publ .head > a')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const venue = textAt(data, '[itemprop="isPartOf"] [itemprop="name"]');
  const volume = textAt(data, '[itemprop="volumeNumber"]');
  const arxivId = venue === 'CoRR' && volume ? parseArxivId(volume.replace(/^abs\//, ''))?.id : undefined;
  const kind = Object.keys(KINDS).find((name) => entry.classList.contains(name));
  return {
    title: textAt(data, '.title')?.replace(/\.$/, ''),
    authors,
    year: yearIn(textAt(data, '[itemprop="datePublished"]')) ?? yearIn(year),
    venue,
    volume,
    pages: textAt(data, '[itemprop="pagination"]'),
    kind: kind ? KINDS[kind] : undefined,
    status: entry.classList.contains('withdrawn') ? 'withdrawn' : undefined,
    arxivId: arxivId ?? arxivIn(editions),
    doi: editions.map(doiIn).find((doi) => doi !== undefined && !doi.startsWith('10.48550/')),
    links: workLinks(
      url,
      editions.filter((href) => isEdition(href, url)).map((href): [LinkKind, string] => ['paper', href]),
    ),
  };
}

const arxivIn = (addresses: string[]): string | undefined =>
  addresses
    .filter((address) => /arxiv\.org\/|10\.48550\/arxiv\./i.test(address))
    .map((address) => parseArxivId(address.replace(/^.*arxiv\./i, '/'))?.id ?? parseArxivId(address)?.id)
    .find(Boolean);

/** An electronic edition, not dblp's own export nor a search elsewhere. */
const isEdition = (href: string, url: URL): boolean =>
  /^https?:\/\//.test(href) &&
  !href.includes(url.hostname) &&
  !/^https?:\/\/(?:[a-z.]*dblp\.|(?:www\.)?google\.|scholar\.google\.|academic\.|pubzone\.|www\.semanticscholar\.org\/search|scholar\.archive\.org\/search|citeseerx|unpaywall|opencitations|www\.bibsonomy|reddit|twitter|bsky|www\.linkedin|mailto)/.test(
    href,
  );
