import type { ResearcherOnPage } from '../model/researcher.ts';
import type { WorkKind } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import {
  asName,
  authorsOf,
  blankPage,
  type EntryParts,
  markOwner,
  plainText,
  readEntries,
  recognised,
  textAt,
  unrecognised,
  webUrl,
  withoutPapers,
  workLinks,
  yearIn,
} from '../parse/listed-page.ts';
import type { Site } from './site.ts';

/**
 * Google Scholar: a profile, `/citations?user=ID`.
 *
 * One table row a paper: title link, then two grey lines, authors with initials ("SY Kim") and venue, whose hidden part
 * repeats the year; the year has its own column. Long lists of authors and long venues are cut with "…" ("..." until about
 * 2015). 20 rows come with the page, more by "Show more", which stays enabled as long as there are more; how many there are is
 * said nowhere. An unknown id leads to a page to sign in under the same address, too many visits to a captcha.
 */
export const scholar: Site = {
  id: 'scholar',
  name: 'Google Scholar',
  matches: ['https://scholar.google.com/*'],
  access: 'optional',
  claims: (url, doc) =>
    /^scholar\.google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/.test(url.hostname) &&
    url.pathname === '/citations' &&
    url.searchParams.has('user') &&
    /^(?:list_works)?$/.test(url.searchParams.get('view_op') ?? '') &&
    !doc.querySelector(NOT_A_PROFILE),

  *read(url, doc, due) {
    const page = blankPage('scholar', url, doc);
    const name = asName(textAt(doc, '#gsc_prf_in'));
    const table = doc.querySelector('#gsc_a_b');
    if (!name || !table) return unrecognised(page, 'profile');
    recognised(page, 'publication-list');
    const id = url.searchParams.get('user') ?? '';
    page.researcher = readPerson(doc, name, id);
    yield* readEntries(page, table.querySelectorAll('tr.gsc_a_tr'), (row) => readRow(url, row, name), due);
    page.listing = { key: `scholar/${id}`, title: name, read: page.works.length };
    const more = doc.querySelector('#gsc_bpf_more');
    if (more && !more.hasAttribute('disabled'))
      page.problems.push({ reason: 'The profile lists more papers than the page shows: “Show more” brings them.' });
    withoutPapers(page, table.querySelector('.gsc_a_e') !== null);
    return page;
  },
};

/** What only pages to sign in and captchas have. */
const NOT_A_PROFILE = 'base[href*="accounts.google."], form[action*="accounts.google."], #gs_captcha_f, #captcha-form';

function readPerson(doc: Document, name: string, id: string): ResearcherOnPage {
  const person: ResearcherOnPage = { name, ids: {} };
  if (/^[\w-]{6,20}$/.test(id)) person.ids.scholar = id;
  const affiliation = [...doc.querySelectorAll('.gsc_prf_il')].find(
    (line) => !line.id && !line.querySelector('a[href*="mauthors=label"]'),
  );
  const text = plainText(affiliation);
  if (text && text !== 'Unknown affiliation' && text.length <= 500) person.affiliation = text;
  return person;
}

function readRow(url: URL, row: Element, person: string): EntryParts {
  const [byline, source] = row.querySelectorAll('.gsc_a_t > .gs_gray');
  const title = row.querySelector('.gsc_a_at');
  const printed = (plainText(byline) ?? '').split(/,\s*/);
  const dots = printed.findIndex((name) => /^(?:…|\.{3})$/.test(name));
  const names = dots < 0 ? printed : printed.slice(0, dots);
  const venue = venueOf(source);
  return {
    title: plainText(title),
    authors: markOwner(authorsOf(names), person),
    authorsTruncated: dots >= 0 || undefined,
    year: yearIn(textAt(row, '.gsc_a_y')),
    venue,
    kind: kindOf(venue),
    arxivId: venue && /arxiv/i.test(venue) ? parseArxivId(venue)?.id : undefined,
    links: workLinks(url, [['paper', bareAddress(title?.getAttribute('href'), url)]]),
  };
}

/** A paper's own page, without how the profile was sorted and in which language it was shown. */
function bareAddress(href: string | null | undefined, base: URL): string | undefined {
  const address = webUrl(href, base);
  if (!address) return undefined;
  const url = new URL(address);
  // By hand: in Firefox's content scripts the keys of `searchParams` cannot be walked through.
  const keys = url.search
    .slice(1)
    .split('&')
    .map((part) => part.replace(/=.*/, ''));
  url.search = keys
    .filter((key) => /^(?:view_op|user|citation_for_view)$/.test(key))
    .map((key) => `${key}=${encodeURIComponent(url.searchParams.get(key) ?? '')}`)
    .join('&');
  return url.href;
}

/** The second grey line without the hidden ", 2024". */
function venueOf(source: Element | undefined): string | undefined {
  const line = plainText(source);
  const hidden = textAt(source, '.gs_oph');
  return (hidden && line?.endsWith(hidden) ? line.slice(0, -hidden.length).trim() : line) || undefined;
}

function kindOf(venue: string | undefined): WorkKind | undefined {
  if (!venue) return undefined;
  if (/^(?:arXiv|bioRxiv|medRxiv)\b|^Available at SSRN/i.test(venue)) return 'preprint';
  if (/^[A-Z]{2} Patent\b/.test(venue)) return 'patent';
  return /^(?:Proceedings of|Advances in Neural Information Processing)/.test(venue) ? 'proceedings' : undefined;
}
