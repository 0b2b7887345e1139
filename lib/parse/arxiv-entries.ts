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

function idOf(link: Element | null): string | undefined {
  const address = link?.getAttribute('href') ?? '';
  return plainId(address) ?? (parseArxivId(address) ?? parseArxivId(link?.textContent ?? ''))?.id;
}

/**
 * "2601.11789" of "/abs/2601.11789": nearly all links are such, and on a page of 500 of them a regular expression, or a look at each
 * character, costs more than all else that is read. `undefined` for the others, which take the long way.
 */
function plainId(address: string): string | undefined {
  if (!address.startsWith('/abs/') || address[9] !== '.' || address.length > 15) return undefined;
  const id = address.slice(5);
  const month = Number(id.slice(2, 4));
  // Numbers in another notation pass too ("0x123"); no link of arXiv's has them, and the background refuses what is no identifier.
  return id.length >= 9 && month >= 1 && month <= 12 && Number(id) > 0 && Number.isInteger(Number(id.slice(5)))
    ? id
    : undefined;
}

/** Parts of all entries, each had by one look at the whole page: one for each entry when the page is as it should be. */
interface Parts {
  /** What stands where arXiv's page has the links to its papers; at most one for an entry. */
  links(): ArrayLike<Element>;
  titles(): ArrayLike<Element>;
  bylines(): ArrayLike<Element>;
}

/**
 * The papers of a page, in page order. An entry is made when it is asked for: of 2,000 of them few ever are, and a list of all nodes is
 * had at once.
 */
export class ArxivEntries {
  readonly #nodes: ArrayLike<Element>;
  readonly #make: (node: Element, place: number) => ArxivEntry;
  readonly #made: ArxivEntry[] = [];
  readonly #parts: Parts;
  #links: ArrayLike<Element> | undefined;
  #bylines: ArrayLike<Element> | undefined;

  constructor(
    nodes: ArrayLike<Element>,
    make: (node: Element, place: number) => ArxivEntry,
    parts: Parts = { links: () => [], titles: () => [], bylines: () => [] },
  ) {
    this.#nodes = nodes;
    this.#make = make;
    this.#parts = parts;
  }

  get length(): number {
    return this.#nodes.length;
  }

  at(index: number): ArxivEntry {
    this.#made[index] ??= this.#make(this.#nodes[index]!, index + 1);
    return this.#made[index]!;
  }

  /** An element of `at(index)`, without making the entry. */
  nodeAt(index: number): Element {
    return this.#nodes[index]!;
  }

  /** `at(index).arxivId`, without making the entry. */
  idAt(index: number): string | undefined {
    this.#links ??= this.#parts.links();
    const link = this.#links.length === this.length ? this.#links[index]! : undefined;
    return plainId(link?.getAttribute('href') ?? '') ?? this.at(index).arxivId;
  }

  /** Text of `at(index).byline` as the page has it, without making the entry; "" when it has none. */
  bylineAt(index: number): string {
    this.#bylines ??= this.#parts.bylines();
    const byline = this.#bylines.length === this.length ? this.#bylines[index] : this.at(index).byline;
    return byline?.textContent ?? '';
  }

  /** Whether every entry has a title, by one look at the whole page; where not, each is to be looked at. */
  get isTitled(): boolean {
    return this.#parts.titles().length === this.length;
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
function findListEntries(doc: Document): ArxivEntries {
  const make = (head: Element, place: number): ArxivEntry => {
    let next = head.nextElementSibling;
    // What others put between is none of arXiv's.
    while (next && next.localName !== 'dd' && next.localName !== 'dt') next = next.nextElementSibling;
    return new Entry(place, head, next?.localName === 'dd' ? next : head, ON_LISTS);
  };
  return new ArxivEntries(doc.querySelectorAll('dl#articles > dt'), make, {
    // After the anchor of its number. As many as entries are one for each, since no entry has two.
    links: () => doc.querySelectorAll('dl#articles > dt > a:nth-child(2)'),
    titles: () => doc.getElementsByClassName('list-title'),
    bylines: () => doc.querySelectorAll('.list-authors'),
  });
}

/** Results of a page of `/search`. */
const findSearchResults = (doc: Document): ArxivEntries =>
  new ArxivEntries(
    doc.querySelectorAll('li.arxiv-result'),
    (body, place) => new Entry(place, body.querySelector('.list-title') ?? body, body, ON_SEARCH),
    {
      links: () => [],
      titles: () => doc.querySelectorAll('li.arxiv-result p.title'),
      bylines: () => doc.querySelectorAll('li.arxiv-result p.authors'),
    },
  );

/** The papers of a page of many, whichever kind it is. */
export function findList(doc: Document): ArxivEntries {
  const entries = findListEntries(doc);
  return entries.length > 0 ? entries : findSearchResults(doc);
}

/** The one entry of a page of one paper, for whoever marks papers: its title is `head`. None when a part of it is missing. */
export function findPaperEntry(
  body: Element | null,
  { arxivId, ...where }: { title: string; byline: string; arxivId: string | undefined },
): ArxivEntries {
  const head = body?.querySelector(where.title);
  if (!body || !head || !arxivId) return noEntries();
  const entry = new Entry(1, head, body, { ...where, arxivId });
  return new ArxivEntries([head], () => entry);
}
