import type { Page } from '../model/page.ts';
import type { Author } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import {
  authorsOf,
  blankPage,
  type EntryParts,
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
 * Hugging Face papers: the daily, weekly and monthly lists, `/papers`, `/papers/date/2026-11-20`, `/papers/trending`, and the
 * papers that a person has claimed, `/name/papers`.
 *
 * Written without a saved page, from public scripts that read these pages between 2023 and 2026: each paper is an `article`
 * with a heading that links `/papers/ARXIV-ID`; the card itself names no author, but the element the list is drawn from carries
 * it as JSON in `data-props` (`dailyPapers` or `papers`, each with `id`, `title`, `authors`, `publishedAt`). The cards say what
 * is on the page, the JSON only adds names and dates to them. A person's page is read the same way.
 */
export const huggingFace: Site = {
  id: 'hugging-face',
  name: 'Hugging Face papers',
  matches: ['https://huggingface.co/*'],
  access: 'optional',
  claims: (url) => url.hostname === 'huggingface.co' && (LISTING.test(url.pathname) || PERSON.test(url.pathname)),

  *read(url, doc, due) {
    const page = blankPage('hugging-face', url, doc);
    const known = knownPapers(doc);
    const user = PERSON.exec(url.pathname)?.[1];
    const cards = [...doc.querySelectorAll('article')].filter((card) => idOf(card));
    if (!cards.length && !known.size) return unrecognised(page, 'list of papers');
    recognised(page, user ? 'publication-list' : 'paper-listing');
    yield* readEntries(page, cards, (card) => readCard(url, card, known, user), due);
    if (user) readPerson(page, doc, user, known);
    const key = user ? `hugging-face/${user}` : `hugging-face${url.pathname.replace(/\/$/, '')}`;
    page.listing = { key: key.slice(0, 200), read: page.works.length };
    const day = /^\/papers\/date\/(\d{4}-\d\d-\d\d)$/.exec(url.pathname)?.[1] ?? url.searchParams.get('date');
    if (day && /^\d{4}-\d\d-\d\d$/.test(day)) page.listing.date = day;
    withoutPapers(page, false);
    return page;
  },
};

const LISTING = /^\/papers(?:\/(?:trending|(?:date|week|month)\/[\w-]+))?\/?$/;
/** First words of addresses that are the site's own, not a person's. */
const PERSON =
  /^\/(?!(?:api|blog|collections|datasets|docs|join|learn|login|models|organizations|papers|posts|settings|spaces|tasks)\/)([\w.-]+)\/papers\/?$/;

interface KnownPaper {
  title?: string;
  authors: { name: string; user?: string; fullname?: string }[];
  publishedOn?: string;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** Papers by id out of every `data-props` that lists some. What is not of the shape is passed over. */
function knownPapers(doc: Document): Map<string, KnownPaper> {
  const found = new Map<string, KnownPaper>();
  for (const element of doc.querySelectorAll('[data-props]')) {
    const json = element.getAttribute('data-props') ?? '';
    if (!/"(?:dailyPapers|papers)"/.test(json)) continue;
    const props = record(parseJson(json));
    for (const list of [props.dailyPapers, props.papers])
      for (const item of Array.isArray(list) ? list : []) {
        const paper = record(record(item).paper ?? item);
        const id = text(paper.id);
        if (id) found.set(id, readKnown(paper));
      }
  }
  return found;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function readKnown(paper: Record<string, unknown>): KnownPaper {
  const authors = (Array.isArray(paper.authors) ? paper.authors : []).map(record).flatMap((author) => {
    const name = text(author.name);
    if (!name || author.hidden === true) return [];
    const account = record(author.user);
    const user = text(account.user) ?? text(account.name);
    const fullname = text(account.fullname);
    return [{ name, ...(user ? { user } : {}), ...(fullname ? { fullname } : {}) }];
  });
  const title = text(paper.title);
  const day = /^\d{4}-\d\d-\d\d/.exec(text(paper.publishedAt) ?? '')?.[0];
  return { authors, ...(title ? { title } : {}), ...(day ? { publishedOn: day } : {}) };
}

const linkOf = (card: Element) =>
  card.querySelector('h3 a[href^="/papers/"], h4 a[href^="/papers/"]') ?? card.querySelector('a[href^="/papers/"]');

/** The id in a card's address: arXiv's for nearly every paper. */
const idOf = (card: Element): string | undefined =>
  /^\/papers\/([\w.-]+)/.exec(linkOf(card)?.getAttribute('href') ?? '')?.[1];

function readCard(
  url: URL,
  card: Element,
  known: ReadonlyMap<string, KnownPaper>,
  user: string | undefined,
): EntryParts {
  const id = idOf(card) ?? '';
  const paper = known.get(id);
  const authors = (paper?.authors ?? []).flatMap((entry): Author[] => {
    const [author] = authorsOf([entry.name]);
    if (author && user && entry.user?.toLowerCase() === user.toLowerCase()) author.owner = true;
    return author ? [author] : [];
  });
  const arxivId = /^\d{4}\.\d{4,5}$/.test(id) ? parseArxivId(id)?.id : undefined;
  return {
    title: textAt(card, 'h3, h4') ?? paper?.title,
    authors,
    authorsTruncated: authors.length ? undefined : true,
    year: yearIn(paper?.publishedOn?.slice(0, 4)),
    publishedOn: paper?.publishedOn,
    kind: arxivId ? 'preprint' : undefined,
    arxivId,
    links: workLinks(url, [
      ['paper', linkOf(card)?.getAttribute('href')],
      ['paper', arxivId ? `https://arxiv.org/abs/${arxivId}` : undefined],
    ]),
  };
}

/** The person by the name they gave with their account, or the page's heading. */
function readPerson(page: Page, doc: Document, user: string, known: ReadonlyMap<string, KnownPaper>): void {
  const own = [...known.values()]
    .flatMap(({ authors }) => authors)
    .find((author) => author.user?.toLowerCase() === user.toLowerCase());
  const heading = [...doc.querySelectorAll('h1')]
    .map(plainText)
    .find((line) => line && line.length <= 200 && !/papers/i.test(line));
  const name = own?.fullname ?? own?.name ?? heading?.replace(new RegExp(`\\s+${user.replace(/[.]/g, '\\.')}$`), '');
  if (name && name.length <= 500) page.researcher = { name, ids: { huggingface: user } };
}
