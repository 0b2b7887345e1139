import type { ResearcherOnPage } from '../model/researcher.ts';
import type { LinkKind, WorkKind } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { doiIn } from '../parse/doi.ts';
import {
  asName,
  authorsOf,
  blankPage,
  type EntryParts,
  firstLast,
  markOwner,
  numberIn,
  plainText,
  readEntries,
  recognised,
  textAt,
  unrecognised,
  withoutPapers,
  workLinks,
  yearIn,
} from '../parse/listed-page.ts';
import type { Site } from './site.ts';

/**
 * ORCID: a public record, `/0000-0002-1825-0097`.
 *
 * Written without a saved page, from the site's public Angular templates (ORCID/orcid-angular, August 2026): in the section
 * "Works" one `app-work-stack` a work, its first panel the preferred version, the others the same work from other sources;
 * lines of `.general-data` hold journal, "2023-05 | Journal article", identifiers and "Contributors: A; B et al." (at most ten).
 * 50 works make a page and the heading counts them, "Works (50 of 234)"; the section shows nothing while it is folded. Other
 * outputs than writings (data sets, software, lectures) are passed over by their English label.
 */
export const orcid: Site = {
  id: 'orcid',
  name: 'ORCID',
  matches: ['https://orcid.org/*'],
  access: 'optional',
  claims: (url) => url.hostname === 'orcid.org' && RECORD.test(url.pathname),

  *read(url, doc, due) {
    const page = blankPage('orcid', url, doc);
    const name = asName(textAt(doc, '.names-section h1, #names h1, .title-area h1'));
    if (!name || name.length > 500) return unrecognised(page, 'record');
    recognised(page, 'publication-list');
    const id = RECORD.exec(url.pathname)?.[1] ?? '';
    page.researcher = readPerson(doc, name, id);
    const works = doc.querySelector('section#works');
    const stacks = works?.querySelectorAll('app-work-stack') ?? [];
    const read = [...stacks].flatMap((stack) => stack.querySelector('app-panel') ?? []);
    yield* readEntries(page, read, (panel) => readPanel(url, panel, name), due);
    page.listing = { key: `orcid/${id}`, title: name.slice(0, 300), read: page.works.length };
    const [shown, all] = countOf(textAt(works, 'h3'));
    const stated = all ?? shown;
    if (stated !== undefined) page.listing.stated = stated;
    if (stated !== undefined && stated > read.length)
      page.problems.push({ reason: `The record shows ${read.length} of ${stated} works.` });
    withoutPapers(page, stated === 0);
    return page;
  },
};

const RECORD = /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/;

/** "Works (50 of 234)" -> 50, 234; "Works (12)" -> 12. */
function countOf(heading: string | undefined): [number | undefined, number | undefined] {
  const inside = /\(([^()]*)\)\s*$/.exec(heading ?? '')?.[1];
  const [first, second] = inside?.split(/[^\d.,\s]+/) ?? [];
  return [numberIn(first), numberIn(second)];
}

function readPerson(doc: Document, name: string, id: string): ResearcherOnPage {
  const person: ResearcherOnPage = { name, ids: { orcid: id } };
  const variants = (textAt(doc, '.other-names-area .subtitle-text') ?? '')
    .split(';')
    .map((variant) => variant.trim())
    .filter((variant) => variant && variant !== name && variant.length <= 500);
  if (variants.length) person.variants = [...new Set(variants)].slice(0, 20);
  const employer = textAt(doc, '.other-names-area p.caption-text') ?? textAt(doc, '#cy-affiliation-employment h4');
  const affiliation = employer?.split(/:\s/)[0]?.trim();
  if (affiliation && affiliation.length <= 500) person.affiliation = affiliation;
  return person;
}

const KINDS: readonly [RegExp, WorkKind][] = [
  [/journal article|^review$/i, 'article'],
  [/conference (?:paper|proceedings|output)/i, 'proceedings'],
  [/^preprint|working paper/i, 'preprint'],
  [/book chapter|encyclopedia entry/i, 'chapter'],
  [/^(?:edited )?book$/i, 'book'],
  [/dissertation|thesis/i, 'thesis'],
  [/^report/i, 'report'],
  [/^patent/i, 'patent'],
];

/** Types of output that are no writings. */
const NO_PAPER =
  /^(?:data ?set|data management plan|software|lecture|research (?:tool|technique|protocol)|physical object|invention|website|artistic|spin off|trademark|license|conference (?:presentation|poster)|design|moving image|musical|sound|image|learning object|teaching|cartographic|newspaper|blog|annotation|registered copyright|other$)/i;

function readPanel(url: URL, panel: Element, person: string): EntryParts | undefined {
  const lines = [...panel.querySelectorAll('app-work .general-data')];
  const texts = lines.map((line) => plainText(line) ?? '');
  const typed = texts.findIndex(
    (text) => /\|/.test(text) || NO_PAPER.test(text) || KINDS.some(([kind]) => kind.test(text)),
  );
  const parts = (texts[typed] ?? '').split('|').map((part) => part.trim());
  const dated = /^\d{4}/.test(parts[0] ?? '');
  const type = parts[dated ? 1 : 0] ?? '';
  if (NO_PAPER.test(type)) return undefined;
  const byline = lines.find((line) => line.querySelector('.uppercase'));
  const ids = [...panel.querySelectorAll('app-display-external-ids a[href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const arxiv = ids.find((href) => /arxiv/i.test(href));
  const doi = ids.map(doiIn).find(Boolean);
  const { names, cut } = readNames(byline);
  return {
    title: textAt(panel, 'h4.work-title, h4'),
    authors: markOwner(authorsOf(names), person),
    authorsTruncated: cut || undefined,
    year: dated ? yearIn(parts[0]) : undefined,
    venue: typed > 0 ? texts[0] : undefined,
    kind: KINDS.find(([label]) => label.test(type))?.[1],
    publishedOn: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.exec(parts[0] ?? '')?.[0],
    arxivId: arxiv ? parseArxivId(arxiv.replace(/^.*?arxiv[.:/]/i, '/'))?.id : undefined,
    doi: doi?.startsWith('10.48550/') ? undefined : doi,
    links: workLinks(
      url,
      ids.filter((href) => /doi\.org\/|arxiv\.org\//.test(href)).map((href): [LinkKind, string] => ['paper', href]),
    ),
  };
}

/** "Contributors: Kim, Sung-Yub; Ada Berg; et al." */
function readNames(byline: Element | undefined): { names: string[]; cut: boolean } {
  const label = textAt(byline, '.uppercase') ?? '';
  const text = (plainText(byline) ?? '').slice(label.length).replace(/^\s*:\s*/, '');
  const bare = text.replace(/[;,]?\s*et al\.?$/i, '');
  const names = bare
    .split(';')
    .map((name) => firstLast(name.trim()))
    .filter((name) => name && !/^\d{4}-\d{4}-/.test(name));
  return { names, cut: bare !== text };
}
