import type { ResearcherOnPage } from '../model/researcher.ts';
import type { LinkKind } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { doiIn } from '../parse/doi.ts';
import {
  asName,
  authorsOf,
  blankPage,
  type EntryParts,
  markOwner,
  numberIn,
  plainText,
  readEntries,
  recognised,
  textAt,
  unrecognised,
  withoutCommas,
  withoutPapers,
  workLinks,
  yearIn,
} from '../parse/listed-page.ts';
import type { Site } from './site.ts';

/**
 * Semantic Scholar: an author's page, `/author/First-Last/1234567`.
 *
 * Written without a saved page, from what public extensions and scripts say of the mark-up between 2020 and 2026: rows
 * `.cl-paper-row[data-paper-id]` with a title link, a span for each author, `.cl-paper-venue` and `.cl-paper-pubdates`; the
 * author's card with the number of publications. Long lists of authors are folded ("+4 authors"), ten rows make a page, and
 * everything arrives by script.
 */
export const semanticScholar: Site = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  matches: ['https://www.semanticscholar.org/*'],
  access: 'optional',
  claims: (url) => /^(?:www\.)?semanticscholar\.org$/.test(url.hostname) && AUTHOR.test(url.pathname),

  *read(url, doc, due) {
    const page = blankPage('semantic-scholar', url, doc);
    const name = asName(textAt(doc, '[data-test-id="author-name"], .author-detail-card__author-name, h1'));
    if (!name || name.length > 500) return unrecognised(page, 'author');
    recognised(page, 'publication-list');
    const id = AUTHOR.exec(url.pathname)?.[1] ?? '';
    page.researcher = { name, ids: { semanticScholar: id } } satisfies ResearcherOnPage;
    yield* readEntries(page, doc.querySelectorAll('.cl-paper-row'), (row) => readRow(url, row, name), due);
    const stated = statedNumber(doc);
    page.listing = { key: `semantic-scholar/${id}`, title: name.slice(0, 300), read: page.works.length };
    if (stated !== undefined) page.listing.stated = stated;
    if (stated !== undefined && stated > page.works.length)
      page.problems.push({ reason: `The page shows ${page.works.length} of ${stated} papers.` });
    withoutPapers(page, stated === 0);
    return page;
  },
};

const AUTHOR = /^\/author\/(?:[^/]+\/)?(\d+)\/?$/;

function statedNumber(doc: Document): number | undefined {
  const count = textAt(doc, '.dropdown-filters__result-count, .dropdown-filters__result-count__header');
  if (count) return numberIn(count);
  const row = [...doc.querySelectorAll('.author-detail-card__stats-row')].find((stat) =>
    /^publications/i.test(textAt(stat, '.author-detail-card__stats-row__label') ?? ''),
  );
  return numberIn(textAt(row, '.author-detail-card__stats-row__value'));
}

/** "+4 authors", "+12 more": what the folded rest of a byline says. */
const FOLDED = /^\+?\s*\d+\s*(?:more|others?|authors?)|\bmore authors\b/i;

function readRow(url: URL, row: Element, person: string): EntryParts {
  const link = row.querySelector(
    'a[data-test-id="title-link"], a[data-selenium-selector="title-link"], a[href*="/paper/"]',
  );
  const { names, folded } = readNames(row.querySelector('.cl-paper-authors') ?? row);
  const outside = [...row.querySelectorAll('a[href^="http"]')].map((out) => out.getAttribute('href') ?? '');
  const arxiv = outside.find((href) => /^https?:\/\/(?:www\.|export\.)?arxiv\.org\//.test(href));
  const venue = textAt(
    row,
    '[data-test-id="normalized-venue-link"], .cl-paper-venue, [data-selenium-selector="venue-metadata"]',
  );
  return {
    title: textAt(row, '.cl-paper-title') ?? plainText(link),
    authors: markOwner(authorsOf(names), person),
    authorsTruncated: folded || undefined,
    year: yearIn(textAt(row, '.cl-paper-pubdates')),
    venue,
    kind: /^arXiv/i.test(venue ?? '') ? 'preprint' : undefined,
    arxivId: arxiv ? parseArxivId(arxiv)?.id : undefined,
    doi: outside.map(doiIn).find(Boolean),
    links: workLinks(url, [
      ['paper', link?.getAttribute('href')],
      ...outside
        .filter((href) => arxiv === href || /\.pdf$|doi\.org\//.test(href))
        .map((href): [LinkKind, string] => ['paper', href]),
    ]),
  };
}

/** Names up to the folded rest; a last author behind it is left out, since the model knows only a byline's beginning. */
function readNames(byline: Element): { names: string[]; folded: boolean } {
  const each = byline.querySelector('[data-test-id="author-list"]')
    ? '[data-test-id="author-list"]'
    : '.cl-paper-authors__author-link, .cl-paper-authors__author-box';
  const names: string[] = [];
  for (const part of byline.querySelectorAll(`${each}, button, span`)) {
    const text = withoutCommas(plainText(part) ?? '');
    if (!text) continue;
    if (FOLDED.test(text)) return { names, folded: true };
    if (part.matches(each) && !part.parentElement?.closest(each)) names.push(text);
  }
  return { names, folded: false };
}
