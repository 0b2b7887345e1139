import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { entryAuthors } from '../../parse/arxiv-entry.ts';
import { sourceText } from '../../parse/arxiv-text.ts';
import {
  type Drawing,
  heardPeople,
  type Look,
  labelShelf,
  makeShelfButton,
  nameBoxes,
  peopleOf,
  sameLook,
  setPlace,
  visibleRects,
} from './drawing.ts';
import type { Box, Hosts } from './host.ts';
import { shelfIcon } from './icons.ts';
import { phrase, shelfWord } from './words.ts';

/** Space kept free at either end of the window, in px. */
const EDGE = 8;
const RULE_BESIDE_GUTTER = 15;

/**
 * Marks of an entry on a listing or a page of results: facts at the end of its identifier line, the shelf button in the gutter, lines
 * over followed names and a rule beside the entry. The same three hosts whoever wrote it.
 */
export class EntryDrawing implements Drawing {
  readonly #hosts: Hosts;
  readonly #entry: ArxivEntry;
  readonly #facts: Box;
  readonly #gutter: Box;
  readonly #names: Box;
  readonly #button: HTMLButtonElement;
  #look: Look | undefined;

  constructor(hosts: Hosts, entry: ArxivEntry, onToggle: () => void) {
    this.#hosts = hosts;
    this.#entry = entry;
    const { head, body, title, byline } = entry;
    const result = body.localName === 'li';
    this.#facts = hosts.insert(result ? (head.parentElement ?? head) : head, 'end', 'facts');
    this.#gutter = hosts.insert(title ?? body, 'start', 'gutter');
    this.#names = hosts.insert(byline ?? body, 'end', 'names');
    this.#button = makeShelfButton(hosts, onToggle);
  }

  show(look: Look): boolean {
    const same = sameLook(this.#look, look);
    this.#look = look;
    return !same;
  }

  paint(): void {
    const look = this.#look;
    if (!look) return;
    const { mark, badges, wrong } = look;
    const hosts = this.#hosts;
    const people = peopleOf(look);
    const facts: Element[] = [];
    if (badges.new && mark.isNew) facts.push(hosts.words('new', phrase('mark_new')));
    const word = badges.shelf ? shelfWord(mark) : undefined;
    if (word) facts.push(hosts.words('word', word));
    for (const { name, author } of people)
      if (author === undefined) facts.push(hosts.words('who', phrase('mark_by', name)));
    if (wrong) facts.push(hosts.words('wrong', wrong));
    this.#facts.free.replaceChildren(...facts);

    if (badges.shelf) {
      labelShelf(this.#button, sourceText(this.#entry.title) ?? '', look);
      this.#button.replaceChildren(shelfIcon(hosts, mark.shelf, 16));
      if (!this.#button.parentNode) this.#gutter.free.prepend(this.#button);
    } else this.#button.remove();

    this.#gutter.free.querySelector('.rule')?.remove();
    this.#names.free.replaceChildren(...heardPeople(hosts, people));
  }

  measure(): (() => void) | undefined {
    const look = this.#look;
    if (!look) return undefined;
    const writes: (() => void)[] = [];
    if (look.wrong || Object.keys(look.mark).length > 0) writes.push(this.#fitFacts());
    const people = peopleOf(look);
    if (people.length > 0) {
      const origin = this.#names.free.getBoundingClientRect();
      const links = entryAuthors(this.#entry);
      const boxes = people.flatMap(({ author, how }) => {
        const link = author === undefined ? undefined : links[author];
        return link ? nameBoxes(this.#hosts, how, visibleRects(link), origin) : [];
      });
      writes.push(() => {
        for (const old of this.#names.free.querySelectorAll('.name')) old.remove();
        this.#names.free.append(...boxes);
      });
      writes.push(this.#ruleBeside(people.some(({ how }) => how === 'sure')));
    }
    if (writes.length === 0) return undefined;
    return () => {
      for (const write of writes) write();
    };
  }

  remove(): void {
    for (const box of [this.#facts, this.#gutter, this.#names]) this.#hosts.remove(box);
  }

  /** The line ends before the window does. */
  #fitFacts(): () => void {
    const { free } = this.#facts;
    const room = this.#hosts.width - EDGE - free.getBoundingClientRect().x;
    return () => {
      free.style.maxInlineSize = `${Math.max(room, 0)}px`;
      free.style.overflow = room < 60 ? 'hidden' : '';
    };
  }

  /** From the identifier to the subjects, left of both. The surest of several people decides how it is drawn. */
  #ruleBeside(sure: boolean): () => void {
    const { head, body } = this.#entry;
    const from = head.getBoundingClientRect();
    const to = (body.querySelector('.list-subjects') ?? this.#entry.byline ?? body).getBoundingClientRect();
    const origin = this.#gutter.free.getBoundingClientRect();
    const left = Math.max(EDGE, origin.x - RULE_BESIDE_GUTTER) - origin.x;
    return () => {
      this.#gutter.free.querySelector('.rule')?.remove();
      const rule = this.#hosts.make('span', { class: `rule ${sure ? 'sure' : 'likely'}`, 'aria-hidden': 'true' });
      setPlace(rule, left, from.y - origin.y, undefined, to.bottom - from.y);
      this.#gutter.free.append(rule);
    };
  }
}
