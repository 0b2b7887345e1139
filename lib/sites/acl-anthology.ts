import type { ResearcherOnPage } from '../model/researcher.ts';
import type { LinkKind } from '../model/work.ts';
import {
  asName,
  authorsOf,
  blankPage,
  type EntryParts,
  plainText,
  readEntries,
  recognised,
  underHeadings,
  unrecognised,
  webUrl,
  withoutPapers,
  workLinks,
  yearIn,
} from '../parse/listed-page.ts';
import type { Site } from './site.ts';

/**
 * ACL Anthology: a person's page, `/people/first-last/` (`/unverified/` under it where nobody has confirmed who it is; until
 * 2021 `/anthology/people/f/first-last/` at www.aclweb.org).
 *
 * All works on one page under headings of years: badges with links, then title, authors and volume as links, each known by
 * where it leads. Volumes the person edited stand in the same list and lead to `/volumes/`; they are no papers.
 */
export const aclAnthology: Site = {
  id: 'acl-anthology',
  name: 'ACL Anthology',
  matches: ['https://aclanthology.org/*'],
  access: 'optional',
  claims: (url) =>
    /^(?:aclanthology\.org|(?:www\.)?aclanthology\.info|(?:www\.)?aclweb\.org)$/.test(url.hostname) &&
    PERSON.test(url.pathname),

  *read(url, doc, due) {
    const page = blankPage('acl-anthology', url, doc);
    const title = doc.querySelector('h2#title');
    const name = asName(plainText(title));
    if (!title || !name) return unrecognised(page, 'person');
    recognised(page, 'publication-list');
    const id = PERSON.exec(url.pathname)?.[1] ?? '';
    page.researcher = readPerson(doc, title, name, id);
    const entries = underHeadings(doc.querySelectorAll('#main h4, #main strong > a.align-middle'), 'h4');
    yield* readEntries(page, entries, ([link, year]) => readEntry(url, link, id, year), due);
    page.listing = { key: `acl-anthology/${id}`, read: page.works.length };
    withoutPapers(page, false);
    return page;
  },
};

const PERSON = /^(?:\/anthology)?\/people\/(?:[a-z]\/)?([^/]+)(?:\/unverified)?\/?$/;

function readPerson(doc: Document, title: Element, name: string, id: string): ResearcherOnPage {
  const person: ResearcherOnPage = { name, ids: { acl: id } };
  const orcid = /orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/.exec(
    title.querySelector('a[href*="orcid.org/"]')?.getAttribute('href') ?? '',
  )?.[1];
  if (orcid) person.ids.orcid = orcid;
  const also = [...doc.querySelectorAll('#main > p')]
    .map(plainText)
    .find((line) => line?.startsWith('Also published as:'));
  const variants = also
    ?.slice('Also published as:'.length)
    .split(',')
    .map((variant) => variant.trim())
    .filter((variant) => variant && variant !== name && variant.length <= 500);
  if (variants?.length) person.variants = variants.slice(0, 20);
  return person;
}

/** What the badges beside a paper are called in their `title`. */
const BADGES: readonly [RegExp, LinkKind][] = [
  [/^open pdf$/i, 'paper'],
  [/bibtex/i, 'bibtex'],
  [/^(?:software|code)$/i, 'code'],
  [/^(?:dataset|data)$/i, 'data'],
  [/^video$/i, 'video'],
  [/^(?:presentation|slides)$/i, 'slides'],
  [/^poster$/i, 'poster'],
];

function readEntry(url: URL, link: Element, id: string, year: string | undefined): EntryParts | undefined {
  const href = link.getAttribute('href') ?? '';
  if (/\/volumes\//.test(href)) return undefined;
  const text = link.closest('span.d-block') ?? link.parentElement?.parentElement;
  const row = text?.parentElement;
  const people = [...(text?.querySelectorAll('a[href*="/people/"]') ?? [])];
  const authors = people.flatMap((person) => {
    const [author] = authorsOf([plainText(person)]);
    const address = webUrl(person.getAttribute('href'), url);
    if (author && address && PERSON.exec(new URL(address).pathname)?.[1] === id) author.owner = true;
    return author ?? [];
  });
  const badges = [...(row?.querySelectorAll('a.badge[href]') ?? [])];
  return {
    title: plainText(link),
    authors,
    year: yearIn(year),
    venue: plainText(text?.querySelector('a[href*="/volumes/"]')),
    links: workLinks(url, [
      ['paper', href],
      ...badges.flatMap((badge): [LinkKind, string | null][] => {
        const kind = BADGES.find(([label]) => label.test(badge.getAttribute('title') ?? ''))?.[1];
        return kind ? [[kind, badge.getAttribute('href')]] : [];
      }),
    ]),
  };
}
