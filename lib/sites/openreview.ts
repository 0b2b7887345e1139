import type { Page } from '../model/page.ts';
import type { ResearcherOnPage } from '../model/researcher.ts';
import type { Author, LinkKind } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { doiIn } from '../parse/doi.ts';
import {
  asName,
  blankPage,
  decoded,
  type EntryParts,
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
import type { Due, Steps } from '../parse/steps.ts';
import type { Site } from './site.ts';

/**
 * OpenReview: a profile, `/profile?id=~First_Last1`, and a venue, `/group?id=NeurIPS.cc/2024/Conference`, or its submissions,
 * `/submissions?venue=…`. After the site's own public components (openreview/openreview-web, August 2026).
 *
 * Both list papers as `.note`: title link to the forum, names with the person's id as `title`, then date and venue. More than 20
 * names are folded behind "et al. (5 additional authors not shown)". A profile shows the newest ten, with a link "View all 37
 * publications"; a venue shows the first page of each of its tabs, which may repeat a paper. Everything arrives by script.
 */
export const openreview: Site = {
  id: 'openreview',
  name: 'OpenReview',
  matches: ['https://openreview.net/*'],
  access: 'optional',
  claims: (url) => url.hostname === 'openreview.net' && (isProfile(url) || venueOf(url) !== undefined),

  *read(url, doc, due) {
    const page = blankPage('openreview', url, doc);
    return yield* isProfile(url) ? readProfile(page, url, doc, due) : readVenue(page, url, doc, due);
  },
};

const isProfile = (url: URL) =>
  url.pathname === '/profile' && (url.searchParams.has('id') || url.searchParams.has('email'));

const venueOf = (url: URL): string | undefined =>
  (url.pathname === '/group' && url.searchParams.get('id')) ||
  (url.pathname === '/submissions' && url.searchParams.get('venue')) ||
  undefined;

function* readProfile(page: Page, url: URL, doc: Document, due: Due): Steps<Page> {
  const name = asName(textAt(doc, 'main h1'));
  if (!name) return unrecognised(page, 'profile');
  recognised(page, 'publication-list');
  const id = url.searchParams.get('id') ?? undefined;
  page.researcher = readPerson(doc, name, id);
  const section = sectionOf(doc, /^publications$/i) ?? doc;
  yield* readEntries(page, section.querySelectorAll('.note > h4'), (title) => readNote(url, title, { name, id }), due);
  const stated = numberIn(textAt(section, 'a[href^="/search"]'));
  page.listing = { key: `openreview/${id ?? name}`, title: name, read: page.works.length };
  if (stated !== undefined) {
    page.listing.stated = stated;
    if (stated > page.works.length)
      page.problems.push({ reason: `The profile shows ${page.works.length} of ${stated} papers.` });
  }
  withoutPapers(page, /^no publications$/i.test(textAt(section, '.section-content') ?? ''));
  return page;
}

function* readVenue(page: Page, url: URL, doc: Document, due: Due): Steps<Page> {
  const notes = doc.querySelectorAll('.submissions-list .note > h4');
  const empty = doc.querySelector('.submissions-list .empty-message');
  if (!notes.length && !empty) return unrecognised(page, 'list of papers');
  recognised(page, 'paper-listing');
  const seen = new Set<string>();
  yield* readEntries(
    page,
    notes,
    (title) => {
      const forum = /[?&]id=([^&]+)/.exec(title.querySelector('a')?.getAttribute('href') ?? '')?.[1];
      if (forum && seen.has(forum)) return undefined;
      if (forum) seen.add(forum);
      return readNote(url, title);
    },
    due,
  );
  const title = textAt(doc, '#header h1, main header h1')?.slice(0, 300);
  page.listing = {
    key: `openreview/${venueOf(url)}`.slice(0, 200),
    ...(title ? { title } : {}),
    read: page.works.length,
    ...(notes.length ? {} : { empty: true }),
  };
  if (doc.querySelector('.pagination li.right-arrow:not(.disabled)'))
    page.problems.push({ reason: 'The venue lists more papers than the page shows: its further pages have them.' });
  return page;
}

/** A part of a profile by its heading. */
const sectionOf = (doc: Document, heading: RegExp): Element | undefined =>
  [...doc.querySelectorAll('section')].find((section) => heading.test(textAt(section, 'h4') ?? ''));

const PROFILES: readonly [keyof ResearcherOnPage['ids'], RegExp][] = [
  ['scholar', /scholar\.google\.[a-z.]+\/citations\?(?:[^#]*&)?user=([\w-]{12})/],
  ['orcid', /orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/],
  ['dblp', /dblp\.(?:org|uni-trier\.de|dagstuhl\.de)\/pid\/([\w-]+\/[\w-]+)/],
  ['semanticScholar', /semanticscholar\.org\/author\/(?:[^/]+\/)?(\d+)/],
  ['acl', /aclanthology\.org\/people\/(?:[a-z]\/)?([\w-]+)/],
  ['github', /^https?:\/\/(?:www\.)?github\.com\/([A-Za-z\d-]{1,39})\/?$/],
];

function readPerson(doc: Document, name: string, id: string | undefined): ResearcherOnPage {
  const person: ResearcherOnPage = { name, ids: {} };
  if (id?.startsWith('~') && id.length <= 200) person.ids.openreview = id;
  const variants = [...(sectionOf(doc, /^names$/i)?.querySelectorAll('.section-content span') ?? [])]
    .filter((span) => !span.querySelector('span'))
    .map((span) => plainText(span) ?? '')
    .filter((variant) => /\p{L}/u.test(variant) && variant !== name && variant.length <= 500);
  if (variants.length) person.variants = [...new Set(variants)].slice(0, 20);
  for (const link of sectionOf(doc, /^personal links$/i)?.querySelectorAll('a[href]') ?? [])
    for (const [site, address] of PROFILES) {
      const found = address.exec(link.getAttribute('href') ?? '')?.[1];
      if (found && !person.ids[site]) person.ids[site] = found;
    }
  const post = currentPost(doc);
  if (post?.position) person.position = post.position;
  if (post?.institution) person.affiliation = post.institution;
  return person;
}

/** The first line of the career that lasts: position, then department and institution with its domain in brackets, then years. */
function currentPost(doc: Document): { position: string | undefined; institution: string | undefined } | undefined {
  const rows = [...(sectionOf(doc, /^career/i)?.querySelectorAll('.section-content strong') ?? [])].map(
    (position) => position.closest('.ant-row') ?? position.parentElement?.parentElement,
  );
  const current = rows.find((row) => /present/i.test(textAt(row, 'em') ?? ''));
  if (!current) return undefined;
  const place = [...current.querySelectorAll('span')].filter(
    (span) => !span.closest('em') && !span.parentElement?.closest('span'),
  );
  const domain = textAt(place.at(-1), 'small');
  const institution = plainText(place.at(-1))
    ?.replace(domain ?? '', '')
    .trim();
  const position = textAt(current, 'strong');
  return {
    position: position && position.length <= 300 ? position : undefined,
    institution: institution && institution.length <= 500 ? institution : undefined,
  };
}

function readNote(url: URL, title: Element, person?: { name: string; id: string | undefined }): EntryParts {
  const note = title.parentElement;
  const forum = title.querySelector('a[href*="/forum?id="]') ?? title.querySelector('a');
  const meta = [...(note?.querySelectorAll('.note-meta-info > li:not(.readers)') ?? [])].map(plainText);
  const date = meta.find((line) => DATE.test(line ?? ''));
  const venue = meta.find((line) => line !== undefined && line !== date && !NO_VENUE.test(line));
  const pages = [...title.querySelectorAll('a.pdf-link, a.html-link')].map((link) => link.getAttribute('href') ?? '');
  const honour = /\b(oral|spotlight|notable(?:[ -]top[ -]\d+%)?)\b/i.exec(venue ?? '')?.[1];
  const { authors, truncated } = readAuthors(note?.querySelector('.note-authors'), person);
  return {
    title: plainText(forum),
    authors,
    authorsTruncated: truncated || undefined,
    year: yearIn(venue) ?? yearIn(/(?:19|20)\d\d/.exec(date ?? '')?.[0]),
    venue,
    kind: /^CoRR\b|arxiv/i.test(venue ?? '') ? 'preprint' : /workshop/i.test(venue ?? '') ? 'workshop' : undefined,
    status: /withdrawn/i.test(venue ?? '')
      ? 'withdrawn'
      : /under review/i.test(venue ?? '')
        ? 'under-review'
        : undefined,
    awards: honour ? [honour.toLowerCase()] : undefined,
    arxivId: pages.filter((href) => /arxiv\.org\//.test(href)).map((href) => parseArxivId(href)?.id)[0],
    doi: pages.map(doiIn).find(Boolean),
    links: workLinks(url, [
      ['openreview', forum?.getAttribute('href')?.replace(/&referrer=[^&]*/, '')],
      ...pages.map((href): [LinkKind, string] => ['paper', href]),
    ]),
  };
}

/** "Published: 25 Sept 2024, Last Modified: …", "25 Sept 2024 (modified: …)", "2021". */
const DATE = /^(?:Published: )?(?:\d{1,2} )?(?:\p{L}{3,9}\.? )?(?:19|20)\d\d(?:$|, | \()/u;

/** What stands in place of a venue when there is none: the name of the form a note was filed with. */
const NO_VENUE =
  /^(?:OpenReview(?:\.net)? Archive|DBLP\.org|ORCID\.org|arXiv\.org)\b|\b(?:Record|Direct Upload)$|^\d+ Repl(?:y|ies)$|^(?:No|\d+) (?:Comments?|Replies)/i;

function readAuthors(
  byline: Element | null | undefined,
  person: { name: string; id: string | undefined } | undefined,
): { authors: Author[]; truncated: boolean } {
  const list = byline?.querySelector('span');
  const authors: Author[] = [];
  for (const item of list?.children ?? []) {
    if (/show-all|private|icon/.test(item.getAttribute('class') ?? '') || !/^(?:a|span)$/.test(item.localName))
      continue;
    const label = item.querySelector('a, span') ?? item;
    const name = plainText(label);
    if (!name) continue;
    const author: Author = { name };
    if (person?.id && idOf(label) === person.id) author.owner = true;
    authors.push(author);
  }
  if (person && !authors.some(({ owner }) => owner)) markOwner(authors, person.name);
  const more = textAt(list, '.show-all');
  return { authors, truncated: /^et al|\bnot shown\b/i.test(more ?? '') };
}

const idOf = (label: Element): string | undefined =>
  decoded(/[?&]id=([^&]+)/.exec(label.getAttribute('href') ?? '')?.[1] ?? '') ||
  label.getAttribute('title') ||
  undefined;
