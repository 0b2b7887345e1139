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
 * INSPIRE: an author's page, `/authors/1234567`.
 *
 * Written without a saved page, from the site's public components (inspirehep/inspirehep): results with a title link, a list of
 * at most five names ("et al." after them; the first alone when a collaboration signs), the date in brackets, then lists with
 * the labels "Published in", "Contribution to" and "e-Print". 25 results make a page; everything arrives by script. Test ids were
 * `data-test-id` and are `data-testid` where the site has been rewritten; both are read.
 */
export const inspire: Site = {
  id: 'inspire',
  name: 'INSPIRE',
  matches: ['https://inspirehep.net/*'],
  access: 'optional',
  claims: (url) => url.hostname === 'inspirehep.net' && AUTHOR.test(url.pathname),

  *read(url, doc, due) {
    const page = blankPage('inspire', url, doc);
    const heading = doc.querySelector(`${byTest('authors-detail-page-container')} h2, .__DetailPage__ h2`);
    const [name, native] = nameOf(heading?.querySelector('span'));
    if (!heading || !name) return unrecognised(page, 'author');
    recognised(page, 'publication-list');
    const id = AUTHOR.exec(url.pathname)?.[1] ?? '';
    page.researcher = readPerson(heading, name, native, id);
    const actionsOf = actionsBeside(ITEM);
    yield* readEntries(page, doc.querySelectorAll(ITEM), (item) => readItem(url, item, actionsOf(item), name), due);
    const stated = numberIn(
      [...doc.querySelectorAll(`${byTest('search-results')} span, .ant-tabs-tabpane span`)]
        .map(plainText)
        .find((text) => /^[\d.,\s]+ results?$/.test(text ?? '')),
    );
    page.listing = { key: `inspire/${id}`, title: name.slice(0, 300), read: page.works.length };
    if (stated !== undefined) page.listing.stated = stated;
    if (stated !== undefined && stated > page.works.length)
      page.problems.push({ reason: `The page shows ${page.works.length} of ${stated} papers.` });
    withoutPapers(page, stated === 0);
    return page;
  },
};

const AUTHOR = /^\/authors\/(\d+)\/?$/;

/** Elements by test id, in both spellings. */
const byTest = (id: string) => `:is([data-test-id="${id}"], [data-testid="${id}"])`;

const ITEM = byTest('literature-result-item');

/**
 * The links below an item, "pdf", "DOI" and others: they stand beside it in a box that holds nothing else. A box around several
 * items says nothing of one.
 */
function actionsBeside(items: string): (item: Element) => readonly Element[] {
  const single = new Map<Element, boolean>();
  return (item) => {
    const box = item.closest('.__ContentBox__, .ant-card');
    if (!box) return [];
    if (!single.has(box)) single.set(box, box.querySelectorAll(items).length === 1);
    return single.get(box) ? [...box.querySelectorAll('a[href*="doi.org/"]')] : [];
  };
}

/** Names of a byline; a collaboration that signs before them is no author. */
function namesIn(byline: Element | undefined): (string | undefined)[] {
  return [...(byline?.querySelectorAll('.__InlineList__ > ul > li') ?? [])].flatMap((each) => {
    const link = each.querySelector('a');
    if (/collaboration/i.test(link?.getAttribute('href') ?? '')) return [];
    return [withoutCommas(plainText(link ?? each) ?? '')];
  });
}

/** "Sung-Yub Kim (김성엽)" -> both names. */
function nameOf(element: Element | null | undefined): [string | undefined, string | undefined] {
  const native = textAt(element, 'span')?.replace(/^\(|\)$/g, '');
  const whole = plainText(element);
  return [asName(native ? whole?.replace(`(${native})`, '').trim() : whole), asName(native)];
}

function readPerson(heading: Element, name: string, native: string | undefined, id: string): ResearcherOnPage {
  const person: ResearcherOnPage = { name, ids: { inspire: id } };
  if (native) person.variants = [native];
  const orcid = [...heading.querySelectorAll('a[href*="orcid.org/"]')]
    .map((link) => /orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/.exec(link.getAttribute('href') ?? '')?.[1])
    .find(Boolean);
  if (orcid) person.ids.orcid = orcid;
  const affiliation = [...heading.querySelectorAll('a[href*="/institutions/"]')]
    .map(plainText)
    .filter(Boolean)
    .join(', ');
  if (affiliation && affiliation.length <= 500) person.affiliation = affiliation;
  return person;
}

function readItem(url: URL, item: Element, actions: readonly Element[], person: string): EntryParts {
  const link = item.querySelector(byTest('literature-result-title-link')) ?? item.querySelector('a.result-item-title');
  const [byline] = item.querySelectorAll('.mt1');
  const journal = labelled(item, 'Published in');
  const [, volume] = /^\s*(\S+)/.exec(textAt(journal, 'i + span') ?? '') ?? [];
  const eprint = plainText(labelled(item, 'e-Print'));
  const printed = /\(([^()]*\b(?:19|20)\d\d)\)\s*$/.exec(plainText(byline) ?? '')?.[1];
  const doi = actions.map((address) => doiIn(address.getAttribute('href') ?? '')).find(Boolean);
  const arxivId = eprint ? parseArxivId(eprint)?.id : undefined;
  const venue = textAt(journal, 'i') ?? plainText(labelled(item, 'Contribution to')?.querySelector('li'));
  return {
    title: plainText(link),
    authors: markOwner(authorsOf(namesIn(byline)), person),
    authorsTruncated: /\bet al\.?\s*(?:\(|$)/.test(plainText(byline) ?? '') || undefined,
    year: yearIn(/\(((?:19|20)\d\d)\)/.exec(plainText(journal) ?? '')?.[1]) ?? yearIn(printed),
    venue,
    volume: venue && volume && !/^\(/.test(volume) ? volume : undefined,
    kind: textAt(journal, 'i') ? 'article' : venue ? 'proceedings' : arxivId ? 'preprint' : undefined,
    arxivId,
    doi,
    links: workLinks(url, [
      ['paper', link?.getAttribute('href')],
      ['paper', arxivId ? `https://arxiv.org/abs/${arxivId}` : undefined],
      ...(doi ? [['paper', `https://doi.org/${doi}`] as [LinkKind, string]] : []),
    ]),
  };
}

/** One of the lists under an entry, by the label before it. */
const labelled = (item: Element, label: string): Element | undefined =>
  [...item.querySelectorAll('.__InlineList__')].find((list) => textAt(list, 'span')?.startsWith(`${label}:`));
