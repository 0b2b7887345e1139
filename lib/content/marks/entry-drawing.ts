import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { type Drawing, type Look, sameLook } from './drawing.ts';
import type { Hosts } from './host.ts';
import css from './people.css?inline';
import { isTheirs, PeopleMarks, peopleOf, setPlace } from './people.ts';
import { PlainDrawing } from './plain-drawing.ts';
import type { Whys } from './whys.ts';
import { phrase } from './words.ts';

/** Space kept free at either end of the window, in px. */
const EDGE = 8;
const RULE_BESIDE_GUTTER = 15;

/**
 * Marks of an entry on a listing or a page of results: what the first coat draws (plain-drawing.ts), and over it lines over followed names
 * and a rule beside the entry.
 */
export class EntryDrawing implements Drawing {
  readonly #hosts: Hosts;
  readonly #entry: ArxivEntry;
  readonly #plain: PlainDrawing;
  readonly #people: PeopleMarks;
  #look: Look | undefined;

  /** @param plain what stands there already */
  constructor(
    hosts: Hosts,
    entry: ArxivEntry,
    { whys, onPress }: { whys: Whys; onPress: () => void },
    plain = new PlainDrawing(hosts, entry, onPress).stand(),
  ) {
    this.#hosts = hosts;
    this.#entry = entry;
    this.#plain = plain;
    this.#people = new PeopleMarks(hosts, plain.names, entry, whys);
    plain.onPress = onPress;
  }

  why(): boolean {
    return this.#people.why();
  }

  get button(): HTMLElement {
    return this.#plain.button;
  }

  show(look: Look): boolean {
    const same = sameLook(this.#look, look);
    this.#look = look;
    return !same;
  }

  paint(): void {
    const look = this.#look;
    if (!look) return;
    const hosts = this.#hosts;
    const people = peopleOf(look);
    this.#plain.draw(look);
    const facts: Element[] = [];
    for (const { name, author } of people.filter(isTheirs))
      if (author === undefined) facts.push(hosts.words('who', phrase('mark_by', name)));
    this.#facts.free.append(...facts);
    this.#gutter.free.querySelector('.rule')?.remove();
    this.#people.paint(people);
  }

  measure(): (() => void) | undefined {
    const look = this.#look;
    if (!look) return undefined;
    const writes: (() => void)[] = [];
    if (look.wrong || Object.keys(look.mark).length > 0) writes.push(this.#fitFacts());
    const people = peopleOf(look);
    if (people.length > 0) {
      writes.push(this.#people.measure().write);
      if (people.some(isTheirs)) writes.push(this.#ruleBeside(people.some(({ how }) => how === 'sure')));
    }
    if (writes.length === 0) return undefined;
    return () => {
      for (const write of writes) write();
    };
  }

  remove(): void {
    this.#plain.remove();
  }

  get #facts() {
    return this.#plain.facts;
  }
  get #gutter() {
    return this.#plain.gutter;
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
      this.#hosts.dress(this.#gutter, css);
      this.#gutter.free.querySelector('.rule')?.remove();
      const rule = this.#hosts.make('span', { class: `rule ${sure ? 'sure' : 'likely'}`, 'aria-hidden': 'true' });
      setPlace(rule, left, from.y - origin.y, undefined, to.bottom - from.y);
      this.#gutter.free.append(rule);
    };
  }
}
