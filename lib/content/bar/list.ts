import type { KeyAction } from '../../model/keys.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import type { FactsSlot } from '../facts/start-facts.ts';
import type { Hosts } from '../marks/host.ts';
import { SLICE_MS } from '../marks/pace.ts';
import type { Note } from './bar.ts';
import { Panel } from './dialog.ts';
import { Row } from './row.ts';
import { eachOnce, isTheirs, placesOfThese } from './these.ts';
import type { Dialog, ViewsWorld, Which } from './views-slot.ts';
import { type BarKey, counted, phrase } from './words.ts';

const NAMES = { only: 'bar_only', first: 'bar_first', unseen: 'bar_unseen' } as const;
const ORDER = Object.keys(NAMES) as Which[];
/** Drawn before the list is first seen. */
const FIRST = 12;
/** How far below the window papers are drawn already. */
const MARGIN = '0px 0px 800px 0px';

/** What stands in a list, in order: a heading, or a paper by its place on the page. */
type Item = BarKey | number;

/**
 * Lectern's own list of the papers of a page, over the page: only those that stand out, followed people's first, or without what was seen.
 * Papers are drawn as they come near, a few milliseconds at a time.
 */
export class ListView implements Dialog {
  readonly #world: ViewsWorld;
  readonly #hosts: Hosts;
  readonly #panel: Panel;
  readonly #count: HTMLElement;
  readonly #choices: HTMLElement[];
  readonly #list: HTMLElement;
  readonly #end: HTMLElement;
  readonly #observer: IntersectionObserver;
  readonly #all: readonly number[];
  #which: Which;
  #seen: ReadonlySet<string> = new Set();
  /** What the user did not want when the list was opened: what is put away while it is open stays in sight. */
  #unwanted: ReadonlySet<number> = new Set();
  #items: Item[] = [];
  /** So many items are drawn. */
  #drawn = 0;
  readonly #rows = new Map<number, Row>();
  /** Whoever tells facts of the papers; it may come after the list. */
  #facts: PageFacts | undefined;
  #closed = false;

  constructor(world: ViewsWorld, which: Which) {
    const { hosts, entries } = world.page;
    this.#world = world;
    this.#hosts = hosts;
    this.#which = which;
    this.#all = eachOnce(entries);
    this.#panel = new Panel(hosts, world.box, () => {
      this.#closed = true;
      this.#observer.disconnect();
      this.#facts?.join(undefined);
      world.closed();
    });
    this.#count = hosts.make('p', { class: 'shown', role: 'status' });
    this.#choices = ORDER.map((one) => this.#choice(one));
    const choices = hosts.make('div', { class: 'segments', role: 'radiogroup', 'aria-label': phrase('bar_lists') });
    choices.append(...this.#choices);
    choices.addEventListener('keydown', (event) => this.#walkChoices(event));
    this.#panel.head.append(this.#count, choices);
    this.#list = hosts.make('div', { class: 'list' });
    this.#end = hosts.make('div', { class: 'end' });
    this.#panel.body.append(this.#list, this.#end);
    this.#observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) this.#drawMore();
      },
      { root: this.#panel.body, rootMargin: MARGIN },
    );
    this.#joinFacts();
    void this.#choose(which).then(() => this.#firstRow()?.focus());
  }

  changed(): void {
    if (this.#closed) return;
    this.#joinFacts();
    const items = this.#wanted();
    for (const row of this.#rows.values()) row.update();
    if (items.join() !== this.#items.join()) this.#redraw(items);
    this.#say();
  }

  say(note: Note): void {
    this.#panel.say(note);
  }

  close(): void {
    this.#panel.close();
  }

  act(action: KeyAction): boolean {
    if (action === 'views') {
      void this.#choose(ORDER[(ORDER.indexOf(this.#which) + 1) % ORDER.length]!);
      return true;
    }
    if (action === 'next' || action === 'previous') return this.#step(action === 'next' ? 1 : -1);
    const row = [...this.#rows.values()].find((one) => one.hasFocus);
    if (!row) return false;
    if (action === 'menu') row.openMenu();
    else if (action === 'copy') this.#world.copy(row.entry, 'bibtex');
    else if (action === 'pdf') this.#world.openPdf(row.entry);
    else if (action === 'save') this.#world.set(row.entry, 'saved');
    else if (action === 'reading' || action === 'read' || action === 'not-interesting')
      this.#world.set(row.entry, action);
    else return false;
    return true;
  }

  #joinFacts(): void {
    const { lecternFacts } = globalThis as FactsSlot;
    if (!lecternFacts || lecternFacts === this.#facts) return;
    this.#facts = lecternFacts;
    lecternFacts.join({
      box: this.#world.box,
      tell: (entry, ...told) => this.#rows.get(entry.place - 1)?.tell(...told),
    });
    for (const { entry } of this.#rows.values()) lecternFacts.tellOf(entry);
  }

  async #choose(which: Which): Promise<void> {
    this.#which = which;
    const { entries, extension, marks } = this.#world.page;
    const isUnwanted = (place: number) => marks[entries.idAt(place) ?? '']?.shelf === 'not-interesting';
    this.#unwanted = new Set(this.#all.filter(isUnwanted));
    this.#panel.title = phrase(NAMES[which]);
    for (const [at, choice] of this.#choices.entries()) {
      const on = ORDER[at] === which;
      choice.setAttribute('aria-checked', String(on));
      choice.tabIndex = on ? 0 : -1;
    }
    if (which === 'unseen') {
      const ids = this.#all.map((place) => entries.idAt(place)!);
      const answer = await extension.ask('bar:seen', { ids }).catch(() => undefined);
      if (answer) this.#seen = new Set(answer.ids);
      else this.say({ words: phrase('mark_failed_store') });
      if (this.#closed || this.#which !== 'unseen') return;
    }
    this.#redraw(this.#wanted());
    this.#panel.body.scrollTop = 0;
    this.#say();
  }

  /** What the list holds, in order. */
  #wanted(): Item[] {
    const { page } = this.#world;
    const { entries, marks, badges } = page;
    const markAt = (place: number) => marks[entries.idAt(place) ?? ''] ?? {};
    const byThem = (places: readonly number[]) => places.filter((place) => isTheirs(markAt(place), badges));
    const split = (places: readonly number[], others: BarKey): Item[] => {
      const theirs = byThem(places);
      const rest = places.filter((place) => !theirs.includes(place));
      return [
        ...(theirs.length > 0 ? ['bar_theirs_head' as const, ...theirs] : []),
        ...(rest.length > 0 ? [...(theirs.length > 0 ? [others] : []), ...rest] : []),
      ];
    };
    const wanted = (place: number) => !this.#unwanted.has(place);
    if (this.#which === 'only') return split(placesOfThese(page).filter(wanted), 'bar_new_head');
    if (this.#which === 'first') return split(this.#all, 'bar_others_head');
    return this.#all.filter((place) => wanted(place) && !this.#seen.has(entries.idAt(place)!));
  }

  /** Puts the items in order; papers that are drawn already are kept as they are, with the focus. */
  #redraw(items: Item[]): void {
    const { focused } = this.#panel;
    const before = Math.max(this.#drawn, FIRST);
    this.#items = items;
    this.#drawn = 0;
    this.#list.replaceChildren();
    for (const [place, row] of this.#rows) if (!items.includes(place)) this.#rows.delete(place) && row.element.remove();
    const until = this.#world.page.pace.now() + SLICE_MS;
    while (this.#drawn < Math.min(before, items.length)) {
      this.#drawNext();
      if (this.#drawn >= FIRST && this.#world.page.pace.now() > until) break;
    }
    if (focused?.isConnected && focused !== this.#panel.focused) focused.focus({ preventScroll: true });
    this.#watchEnd();
  }

  #drawMore(): void {
    if (this.#closed) return;
    const { pace } = this.#world.page;
    const until = pace.now() + SLICE_MS;
    while (this.#drawn < this.#items.length && pace.now() < until) this.#drawNext();
    this.#watchEnd();
  }

  /** Asked anew after each slice, on a clean layout, until the end is out of sight. */
  #watchEnd(): void {
    this.#observer.unobserve(this.#end);
    if (this.#drawn < this.#items.length) this.#observer.observe(this.#end);
  }

  #drawNext(): void {
    const item = this.#items[this.#drawn++]!;
    if (typeof item === 'string') {
      const head = this.#hosts.make('h3', { class: 'head', 'aria-label': phrase(item) });
      head.dataset.words = phrase(item);
      this.#list.append(head, this.#hosts.make('ul', {}));
      return;
    }
    let row = this.#rows.get(item);
    if (!row) {
      row = new Row(this.#world, this.#world.page.entries.at(item), typeof this.#items[0] === 'string' ? 4 : 3);
      this.#rows.set(item, row);
      this.#facts?.tellOf(row.entry);
    }
    let last = this.#list.lastElementChild;
    if (last?.localName !== 'ul') {
      last = this.#hosts.make('ul', {});
      this.#list.append(last);
    }
    last.append(row.element);
  }

  #firstRow(): Row | undefined {
    const place = this.#items.find((item) => typeof item === 'number');
    return place === undefined ? undefined : this.#rows.get(place as number);
  }

  #step(step: 1 | -1): boolean {
    const places = this.#items.filter((item) => typeof item === 'number');
    const now = places.findIndex((place) => this.#rows.get(place)?.hasFocus);
    const place = places[Math.max(0, Math.min(now + step, places.length - 1))];
    if (place === undefined) return true;
    while (!this.#rows.has(place)) this.#drawNext();
    this.#rows.get(place)!.focus();
    return true;
  }

  #say(): void {
    const places = this.#items.filter((item) => typeof item === 'number');
    const empty = this.#which === 'only' ? 'bar_only_none' : 'bar_unseen_none';
    const words = places.length > 0 ? counted('bar_shown', places.length, this.#all.length) : phrase(empty);
    if (this.#count.dataset.words === words) return;
    this.#count.dataset.words = words;
    this.#count.setAttribute('aria-label', words);
  }

  #choice(which: Which): HTMLElement {
    const choice = this.#hosts.make('button', { type: 'button', role: 'radio', 'aria-label': phrase(NAMES[which]) });
    choice.dataset.words = phrase(NAMES[which]);
    choice.addEventListener('click', () => void this.#choose(which));
    return choice;
  }

  #walkChoices(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (ORDER.indexOf(this.#which) + step + ORDER.length) % ORDER.length;
    void this.#choose(ORDER[next]!);
    this.#choices[next]?.focus();
  }
}
