import type { MarkedPerson } from '../../model/arrival.ts';
import { authorLinks } from '../../parse/arxiv-authors.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { CardRequest } from '../card/open-card.ts';
import type { Look } from './drawing.ts';
import type { Box, Hosts } from './host.ts';
import { followedWords } from './more-words.ts';
import css from './people.css?inline';
import type { Whys } from './whys.ts';
import { phrase } from './words.ts';

/** Which people are drawn: those whose badge is on. */
export const peopleOf = ({ mark, badges }: Look): readonly MarkedPerson[] =>
  (mark.people ?? []).filter(({ how }) => (how === 'same-name' ? badges.sameName : badges.person));

/** Whose paper it is, as far as is known: who merely bears the name is left out. */
export const isTheirs = ({ how }: MarkedPerson): boolean => how !== 'same-name';

/**
 * Marks of people over a by-line: a line over each name, and for each a ring, which the keyboard reaches and which says why it is marked.
 * The names stay arXiv's links: what is drawn lets the pointer through.
 */
export class PeopleMarks {
  readonly #hosts: Hosts;
  readonly #box: Box;
  readonly #entry: ArxivEntry;
  readonly #whys: Whys;
  /** By person: one may have the focus while marks are drawn anew. */
  readonly #rings = new Map<string, HTMLButtonElement>();
  #people: readonly MarkedPerson[] = [];

  constructor(hosts: Hosts, box: Box, entry: ArxivEntry, whys: Whys) {
    this.#hosts = hosts;
    this.#box = box;
    this.#entry = entry;
    this.#whys = whys;
  }

  /** What a screen reader is told, and the rings; lines follow when their places are measured. */
  paint(people: readonly MarkedPerson[]): void {
    this.#people = people;
    const { free } = this.#box;
    if (people.length > 0) this.#hosts.dress(this.#box, css);
    for (const [id, ring] of this.#rings)
      if (!people.some(({ researcherId }) => researcherId === id)) {
        ring.remove();
        this.#rings.delete(id);
      }
    for (const old of free.querySelectorAll('.heard, .name')) old.remove();
    free.prepend(...people.map((person) => this.#hosts.words('heard', `${followedWords(person)}.`)));
    for (const person of people) if (person.author !== undefined) this.#ringOf(person);
  }

  /** Reads where the names are. @returns writes the marks there, and which people were found on the by-line */
  measure(): { write: () => void; drawn: boolean[] } {
    const { free } = this.#box;
    const origin = free.getBoundingClientRect();
    const links = authorLinks(this.#entry.byline);
    const places = this.#people.map((person) => {
      const link = person.author === undefined ? undefined : links[person.author];
      return { person, link, rects: link ? visibleRects(link) : [] };
    });
    return {
      drawn: places.map(({ rects }) => rects.length > 0),
      write: () => {
        for (const old of free.querySelectorAll('.name')) old.remove();
        for (const { person, link, rects } of places) {
          free.prepend(...this.#nameBoxes(person.how, rects, origin));
          const ring = this.#rings.get(person.researcherId);
          if (!ring) continue;
          const [first] = rects;
          ring.hidden = !first;
          if (first) setPlace(ring, first.x - origin.x - 1, first.y - origin.y, first.width + 2, first.height);
          if (link) this.#whys.add(link, () => this.#request(person, ring, link));
        }
      },
    };
  }

  /** Says why the first of the names is marked. @returns whether there is one */
  why(): boolean {
    const [ring] = this.#rings.values();
    ring?.focus({ preventScroll: true });
    ring?.click();
    return ring !== undefined;
  }

  /** A name may run over two lines. */
  #nameBoxes(how: MarkedPerson['how'], rects: readonly DOMRect[], origin: DOMRect): HTMLElement[] {
    return rects.map((rect, i) => {
      const last = i === rects.length - 1 ? ' last' : '';
      const box = this.#hosts.make('span', { class: `name ${how}${last}`, 'aria-hidden': 'true' });
      setPlace(box, rect.x - origin.x - 1, rect.y - origin.y, rect.width + 2, rect.height + 1);
      return box;
    });
  }

  #ringOf(person: MarkedPerson): void {
    let ring = this.#rings.get(person.researcherId);
    if (!ring) {
      ring = this.#hosts.make('button', { type: 'button', class: 'ring', 'aria-haspopup': 'dialog' });
      this.#rings.set(person.researcherId, ring);
      const open = (byFocus: boolean) => {
        const now = this.#people.find(({ researcherId }) => researcherId === person.researcherId);
        const link = now?.author === undefined ? undefined : authorLinks(this.#entry.byline)[now.author];
        if (now) this.#whys.open({ ...this.#request(now, ring!, link), byFocus });
      };
      ring.addEventListener('focus', () => open(true));
      ring.addEventListener('click', () => open(false));
      this.#box.free.append(ring);
    }
    ring.setAttribute('aria-label', phrase('mark_why', person.name));
  }

  #request(person: MarkedPerson, ring: HTMLElement, name: Element | undefined): CardRequest {
    return { box: this.#box, from: ring, hosts: this.#hosts, name, person, entry: this.#entry };
  }
}

export function setPlace(box: HTMLElement, x: number, y: number, width: number | undefined, height: number): void {
  const { style } = box;
  style.left = `${x}px`;
  style.top = `${y}px`;
  if (width !== undefined) style.width = `${width}px`;
  style.height = `${height}px`;
}

/** Rectangles of a link that can be seen; none while it is folded away. */
export const visibleRects = (link: Element): DOMRect[] =>
  [...link.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
