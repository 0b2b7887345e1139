import { parseArxivId } from './arxiv-id.ts';

/** One paper of an arXiv page as its nodes: found, not read. Nothing in it is looked for before it is asked for. */
export interface ArxivEntry {
  /** Its number on the page, counted from 1. */
  readonly place: number;
  /** Its identifier line: `<dt>` on listings, the first paragraph of a search result, the title of an abs page. */
  readonly head: Element;
  /** All else: `<dd>` on listings, the whole `<li>` of a search result, `#abs`. */
  readonly body: Element;
  /** `undefined` when the entry has none that can be read. */
  readonly arxivId: string | undefined;
  readonly title: Element | undefined;
  readonly byline: Element | undefined;
}

class Entry implements ArxivEntry {
  readonly place: number;
  readonly head: Element;
  readonly body: Element;
  readonly #where: Where;
  #id: string | undefined;

  constructor(place: number, head: Element, body: Element, where: Where) {
    this.place = place;
    this.head = head;
    this.body = body;
    this.#where = where;
    this.#id = where.arxivId;
  }
  get arxivId(): string | undefined {
    this.#id ??= idOf(this.head.querySelector('a[href*="/abs/"]'));
    return this.#id;
  }
  get title(): Element | undefined {
    return this.body.querySelector(this.#where.title) ?? undefined;
  }
  get byline(): Element | undefined {
    return this.body.querySelector(this.#where.byline) ?? undefined;
  }
}

/** Where the parts of an entry stand. */
interface Where {
  title: string;
  byline: string;
  arxivId?: string;
}
const ON_LISTS: Where = { title: '.list-title', byline: '.list-authors' };
const ON_SEARCH: Where = { title: 'p.title', byline: 'p.authors' };

/** Nearly all links: the others take the long way. */
const PLAIN_LINK = /\/abs\/(\d\d(?:0[1-9]|1[0-2])\.\d{4,5})$/;

function idOf(link: Element | null): string | undefined {
  const address = link?.getAttribute('href') ?? '';
  return PLAIN_LINK.exec(address)?.[1] ?? (parseArxivId(address) ?? parseArxivId(link?.textContent ?? ''))?.id;
}

/**
 * The papers of a page, in page order. An entry is made when it is asked for: of 2,000 of them few ever are, and a list of all nodes is
 * had at once.
 */
export class ArxivEntries {
  readonly #nodes: ArrayLike<Element>;
  readonly #make: (node: Element, place: number) => ArxivEntry;
  readonly #made: ArxivEntry[] = [];
  readonly #findLinks: () => ArrayLike<Element>;
  #links: ArrayLike<Element> | undefined;

  /** @param findLinks identifiers, one for each node when the page is as it should be */
  constructor(
    nodes: ArrayLike<Element>,
    make: (node: Element, place: number) => ArxivEntry,
    findLinks: () => ArrayLike<Element> = () => [],
  ) {
    this.#nodes = nodes;
    this.#make = make;
    this.#findLinks = findLinks;
  }

  get length(): number {
    return this.#nodes.length;
  }

  at(index: number): ArxivEntry {
    this.#made[index] ??= this.#make(this.#nodes[index]!, index + 1);
    return this.#made[index]!;
  }

  /** `at(index).arxivId`, without making the entry. */
  idAt(index: number): string | undefined {
    this.#links ??= this.#findLinks();
    return this.#links.length === this.length ? idOf(this.#links[index]!) : this.at(index).arxivId;
  }

  slice(from: number, to: number = this.length): ArxivEntry[] {
    const entries: ArxivEntry[] = [];
    for (let index = from; index < Math.min(to, this.length); index++) entries.push(this.at(index));
    return entries;
  }

  *[Symbol.iterator](): Iterator<ArxivEntry> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}

/** A page without papers. */
export const noEntries = (): ArxivEntries =>
  new ArxivEntries([], () => {
    throw new Error('There is no entry here');
  });

/**
 * Entries of a page of listings (`/list`, `/catchup`, `/a`): `<dt>` holds the identifier, the `<dd>` after it the rest. A `<dt>` without
 * a `<dd>` is an entry without title and byline.
 */
export function findListEntries(doc: ParentNode): ArxivEntries {
  const make = (head: Element, place: number): ArxivEntry => {
    const next = head.nextElementSibling;
    return new Entry(place, head, next?.localName === 'dd' ? next : head, ON_LISTS);
  };
  const links = () => doc.querySelectorAll('dl#articles > dt > a[href*="/abs/"]');
  return new ArxivEntries(doc.querySelectorAll('dl#articles > dt'), make, links);
}

/** Results of a page of `/search`. */
export const findSearchResults = (doc: ParentNode): ArxivEntries =>
  new ArxivEntries(
    doc.querySelectorAll('li.arxiv-result'),
    (body, place) => new Entry(place, body.querySelector('.list-title') ?? body, body, ON_SEARCH),
  );

/** The one entry of an abs page, for whoever marks papers: its title is `head`. */
export function findAbsEntry(doc: Document, arxivId: string | undefined): ArxivEntries {
  const body = doc.querySelector('#abs');
  const head = body?.querySelector('h1.title');
  if (!body || !head || !arxivId) return noEntries();
  const entry = new Entry(1, head, body, { title: 'h1.title', byline: '.authors', arxivId });
  return new ArxivEntries([head], () => entry);
}
