import type { Mark } from '../../model/mark.ts';
import type { PaperFacts } from '../../model/paper-facts.ts';
import type { WorkOnPage } from '../../model/work.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { DrawnFacts, FactActs } from '../facts/fact-drawing.ts';
import { shelfIcon } from '../marks/icons.ts';
import { followedWords } from '../marks/more-words.ts';
import { shelfLabel, shelfWord } from '../marks/words.ts';
import { icon } from './icons.ts';
import { pdfOf } from './paper-menu.ts';
import { isNew, peopleOf } from './these.ts';
import type { ViewsWorld } from './views-slot.ts';
import { phrase } from './words.ts';

/** Names shown of a long by-line; those of people followed always are. */
const NAMED = 12;

/** One paper of a list. All its words are generated, as those of the marks are: the page cannot search for them. */
export class Row {
  readonly element: HTMLElement;
  readonly entry: ArxivEntry;
  readonly #world: ViewsWorld;
  readonly #work: WorkOnPage | undefined;
  readonly #title: HTMLAnchorElement;
  readonly #shelf: HTMLButtonElement;
  readonly #byline: HTMLElement;
  readonly #facts: HTMLElement;
  /** Where each fact was read; shown when the venue is pressed. */
  readonly #told: HTMLElement;
  #others: DrawnFacts = { first: [], last: [] };
  #drawn = '';

  /** @param level of the heading that the title is */
  constructor(world: ViewsWorld, entry: ArxivEntry, level: 3 | 4) {
    const { hosts } = world.page;
    this.entry = entry;
    this.#world = world;
    this.#work = world.read(entry);
    const title = this.#work?.title ?? `arXiv:${entry.arxivId}`;
    this.element = hosts.make('li', { class: 'row' });
    this.#shelf = hosts.make('button', { type: 'button', class: 'shelf' });
    this.#shelf.addEventListener('click', () => this.#press());
    this.#title = hosts.make('a', { class: 'title', href: this.#abs(), 'aria-label': title });
    this.#title.dataset.words = title;
    const heading = hosts.make(`h${level}`, {});
    heading.append(this.#title);
    this.#byline = hosts.make('p', { class: 'byline' });
    this.#facts = hosts.make('p', { class: 'row__facts' });
    this.#told = hosts.make('ul', { class: 'told', hidden: '' });
    const main = hosts.make('div', { class: 'main' });
    main.append(heading, this.#byline, this.#facts, this.#told, this.#acts(title));
    this.element.append(this.#shelf, main);
    this.update();
  }

  get hasFocus(): boolean {
    return this.element.contains(this.#focused ?? null);
  }

  get #focused(): HTMLElement | undefined {
    return ((this.element.getRootNode() as ShadowRoot).activeElement as HTMLElement | null) ?? undefined;
  }

  focus(): void {
    this.#title.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  openMenu(): void {
    this.#world.openMenu(this.entry, this.#shelf);
  }

  /** Shows what others tell of the paper, as its entry on the page does; where it was read, below. */
  tell({ told = [] }: PaperFacts, draw: (acts: FactActs) => DrawnFacts): void {
    const { hosts } = this.#world.page;
    this.#told.hidden = true;
    this.#told.replaceChildren(
      ...told.map(({ words, from }) => {
        const item = hosts.make('li', {});
        item.append(hosts.words('', `${words} `), hosts.words('from', from));
        return item;
      }),
    );
    this.#others = draw({
      below: true,
      onVenue: (venue) => {
        this.#told.hidden = !this.#told.hidden;
        venue.setAttribute('aria-expanded', String(!this.#told.hidden));
      },
    });
    this.#drawn = '';
    this.update();
  }

  /** Shows what is known now. */
  update(): void {
    const { marks, badges, recording, hosts } = this.#world.page;
    const mark = marks[this.entry.arxivId ?? ''] ?? {};
    const drawn = JSON.stringify([mark, badges, recording]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#shelf.setAttribute('aria-label', shelfLabel(this.#title.dataset.words ?? '', recording));
    this.#shelf.setAttribute('aria-pressed', String(Boolean(mark.shelf)));
    this.#shelf.setAttribute('aria-disabled', String(!recording));
    this.#shelf.replaceChildren(shelfIcon(hosts, mark.shelf, 16));
    this.#byline.replaceChildren(...this.#names(mark));
    const { primary, comments } = this.#work ?? {};
    const shelf = shelfWord(mark);
    const focused = this.#focused;
    const inFacts = focused && this.#facts.contains(focused);
    this.#facts.replaceChildren(
      ...this.#others.first,
      ...(isNew(mark, badges) ? [hosts.words('new', phrase('mark_new'))] : []),
      ...(shelf ? [hosts.words('word', shelf)] : []),
      ...this.#others.last,
      hosts.words('', `arXiv:${this.entry.arxivId}`),
      ...(primary ? [hosts.words('', primary)] : []),
      ...(comments ? [hosts.words('comments', comments)] : []),
    );
    if (inFacts) (focused.isConnected ? focused : this.#title).focus({ preventScroll: true });
  }

  #press(): void {
    const { marks, recording } = this.#world.page;
    if (recording && marks[this.entry.arxivId ?? '']?.shelf) this.openMenu();
    else this.#world.set(this.entry, 'saved');
  }

  #abs(): string {
    return this.entry.head.querySelector<HTMLAnchorElement>('a[href*="/abs/"]')?.href ?? `/abs/${this.entry.arxivId}`;
  }

  /** The by-line, followed people marked as on the page; cut where it is long. */
  #names(mark: Mark): Element[] {
    const { badges, hosts } = this.#world.page;
    const people = peopleOf(mark, badges);
    const authors = this.#work?.authors ?? [];
    const shown = authors.flatMap(({ name }, at) => {
      const person = people.find(({ author }) => author === at);
      return person || at < NAMED ? [{ name, person }] : [];
    });
    const parts: Element[] = [];
    let run = '';
    const flush = (): void => {
      if (run) parts.push(hosts.words('', run));
      run = '';
    };
    shown.forEach(({ name, person }, at) => {
      const comma = at < shown.length - 1 ? ', ' : authors.length > shown.length ? ' …' : '';
      if (person) {
        flush();
        parts.push(hosts.words(person.how, name));
        parts.push(hosts.words('heard', ` (${followedWords(person)})`));
        run = comma;
      } else run += name + comma;
    });
    flush();
    for (const person of people) {
      if (person.author !== undefined && authors[person.author]) continue;
      parts.push(hosts.words('', parts.length > 0 ? ' · ' : ''), hosts.words('who', phrase('mark_by', person.name)));
    }
    return parts;
  }

  #acts(title: string): Element {
    const { hosts } = this.#world.page;
    const acts = hosts.make('div', { class: 'links' });
    const abstract = this.#work?.abstract;
    if (abstract) acts.append(...this.#abstract(abstract));
    acts.append(this.#link(phrase('shelf_open_pdf'), pdfOf(this.entry)));
    const html = this.entry.head.querySelector<HTMLAnchorElement>('a[href*="/html/"]')?.href;
    if (html) acts.append(this.#link(phrase('bar_html'), html));
    const name = phrase('bar_menu_of', title);
    const more = hosts.make('button', { type: 'button', class: 'more', 'aria-label': name, 'aria-haspopup': 'menu' });
    more.append(icon(hosts, 'more'));
    more.addEventListener('click', () => this.#world.openMenu(this.entry, more));
    acts.append(more);
    return acts;
  }

  #abstract(text: string): Element[] {
    const { hosts } = this.#world.page;
    const words = hosts.words('abstract', text);
    words.hidden = true;
    const button = hosts.make('button', { type: 'button', class: 'show', 'aria-expanded': 'false' });
    button.dataset.words = phrase('bar_abstract');
    button.setAttribute('aria-label', phrase('bar_abstract'));
    button.addEventListener('click', () => {
      words.hidden = !words.hidden;
      button.setAttribute('aria-expanded', String(!words.hidden));
    });
    return [button, words];
  }

  #link(words: string, href: string): HTMLAnchorElement {
    const link = this.#world.page.hosts.make('a', { href, 'aria-label': words });
    link.dataset.words = words;
    return link;
  }
}
