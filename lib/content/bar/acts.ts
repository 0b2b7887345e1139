import type { CiteAs } from '../../messages/bar.ts';
import type { Response } from '../../messages/index.ts';
import type { KeyAction, Keys } from '../../model/keys.ts';
import type { ShelfState } from '../../model/work.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { labelText } from '../../parse/arxiv-text.ts';
import type { Acting, Changeable, Done, Marked, PageState } from '../marks/acting.ts';
import { type Box, HOST } from '../marks/host.ts';
import type { Slot } from '../marks/start.ts';
import { speak } from '../marks/words.ts';
import css from './bar.css?inline';
import { Bar } from './bar.ts';
import { Current } from './current.ts';
import { icon } from './icons.ts';
import { actionOf } from './keys.ts';
import { openMenu } from './menu.ts';
import { paperItems, pdfOf } from './paper-menu.ts';
import { barAnchor } from './place.ts';
import { entryAround, placesOfThese } from './these.ts';
import type { Dialog, Views, ViewsSlot, ViewsWorld, Which } from './views-slot.ts';
import { phrase } from './words.ts';

type Opened = Response<'bar:open'>;
type PaperAction = Exclude<KeyAction, 'next' | 'previous' | 'views' | 'help' | 'undo'>;
const STATES = { save: 'saved', reading: 'reading', read: 'read', 'not-interesting': 'not-interesting' } as const;
const SAID = {
  saved: 'mark_said_saved',
  reading: 'bar_said_reading',
  read: 'bar_said_read',
  'not-interesting': 'bar_said_not_interesting',
} as const;
/** A menu that was just closed by the press that would open it again stays closed, in ms. */
const SAME_PRESS = 250;

/** Acts on the papers of a page: its bar, the menu of each paper, keys. One for each page, in the isolated world. */
export class Acts implements Acting {
  readonly #doc: Document;
  readonly #page: PageState;
  readonly #box: Box;
  readonly #bar: Bar;
  readonly #current: Current;
  readonly #opened: Opened;
  #dialog: Dialog | undefined;
  #undoLast: (() => void) | undefined;
  #menu: (() => void) | undefined;
  #lastMenu: { entry: ArxivEntry | undefined; at: number } | undefined;
  #pressing: ReturnType<typeof setTimeout> | undefined;
  readonly #events = new AbortController();

  constructor(doc: Document, page: PageState, opened: Opened) {
    const { hosts } = page;
    this.#doc = doc;
    this.#page = page;
    this.#opened = opened;
    speak(opened.words);
    this.#box = hosts.insert(barAnchor(doc) ?? doc.body, 'end', 'acts');
    const style = hosts.make('style', {});
    style.textContent = css;
    this.#box.free.getRootNode().appendChild(style);
    this.#current = new Current(hosts, this.#box.free);
    this.#bar = new Bar(hosts, this.#box, {
      since: opened.since,
      go: (step) => this.#go(step, false),
      openViews: () => void this.#openViews('only'),
      openMenu: (at) => this.#openBarMenu(at),
    });
  }

  start(): void {
    const { signal } = this.#events;
    const view = this.#doc.defaultView!;
    view.addEventListener('keydown', (event) => this.handle(event), { signal });
    this.#doc.addEventListener('contextmenu', (event) => this.handle(event), { signal });
    this.#doc.addEventListener('pointerdown', (event) => this.#press(event), { signal, passive: true });
    for (const end of ['pointerup', 'pointercancel', 'pointermove', 'scroll'])
      this.#doc.addEventListener(end, () => clearTimeout(this.#pressing), { signal, passive: true });
    this.changed();
  }

  stop(): void {
    this.#events.abort();
    clearTimeout(this.#pressing);
    this.#menu?.();
    this.#dialog?.close();
    this.#current.clear();
    this.#bar.remove();
    this.#page.hosts.remove(this.#box);
    (globalThis as Slot).lecternBar = undefined;
  }

  changed(): void {
    const page = this.#marked?.state;
    const { badges } = page ?? this.#page;
    const drawn = badges.person || badges.new || badges.shelf;
    this.#bar.show(this.#opened.bar && drawn ? page : undefined);
    this.#dialog?.changed();
  }

  done({ state, undo }: Done): void {
    this.#undoLast = undo ? () => void this.#undo(undo) : undefined;
    this.#tell(phrase(state ? SAID[state] : 'bar_said_removed'), this.#undoLast);
  }

  handle(event: Event): void {
    if (event.type !== 'contextmenu') {
      this.#key(event as KeyboardEvent);
      return;
    }
    const target = event.target as Element;
    const entry = target.localName === HOST && target !== this.#box.host && entryAround(this.#page.entries, target);
    if (!entry) return;
    event.preventDefault();
    this.openMenu(entry);
  }

  /** The menu of a paper, at its shelf button. */
  openMenu(entry: ArxivEntry): void {
    const button = this.#marked?.buttonOf(entry);
    this.#openMenu(entry, button?.isConnected ? button : undefined, this.#box.free);
  }

  get #marked(): Marked | undefined {
    return (globalThis as Slot).lecternMarks as Marked | undefined;
  }

  /** Whoever marks the page, with all of its scripts. @throws when they cannot be had */
  async #ready(): Promise<Changeable> {
    const now = this.#marked as Partial<Changeable> | undefined;
    if (!now?.set) await this.#page.extension.ask('marks:load', {});
    return this.#marked as Changeable;
  }

  get #keys(): Keys {
    return this.#opened.keys;
  }

  #openMenu(entry: ArxivEntry, at: HTMLElement | undefined, into: Element): void {
    const { hosts, marks, recording, pace } = this.#marked?.state ?? this.#page;
    const last = this.#lastMenu;
    if (last?.entry === entry && pace.now() - last.at < SAME_PRESS) return;
    const acts = { set: this.#set, copy: this.#copy };
    this.#menu = openMenu({
      hosts,
      into,
      label: phrase('mark_shelf', labelText(entry.title)),
      items: paperItems(hosts, entry, marks[entry.arxivId ?? ''] ?? {}, { keys: this.#keys, recording, acts }),
      at: (at ?? entry.title ?? entry.head).getBoundingClientRect(),
      back: () => at?.focus({ preventScroll: true }),
      closed: () => this.#menuClosed(entry),
    });
  }

  #openBarMenu(at: HTMLElement): void {
    const { hosts } = this.#page;
    const last = this.#lastMenu;
    if (last && !last.entry && this.#page.pace.now() - last.at < SAME_PRESS) return;
    const list = (which: Which, name: 'bar_only' | 'bar_first' | 'bar_unseen') => ({
      icon: icon(hosts, 'list'),
      label: phrase(name),
      key: which === 'only' && this.#keys.on ? this.#keys.of.views : undefined,
      choose: () => void this.#openViews(which),
    });
    this.#menu = openMenu({
      hosts,
      into: this.#box.free,
      label: phrase('bar_label'),
      items: [
        list('only', 'bar_only'),
        list('first', 'bar_first'),
        list('unseen', 'bar_unseen'),
        'line',
        {
          icon: icon(hosts, 'keys'),
          label: phrase('bar_keys'),
          key: this.#keys.on ? this.#keys.of.help : undefined,
          choose: () => void this.#openHelp(),
        },
      ],
      at: at.getBoundingClientRect(),
      back: () => at.focus({ preventScroll: true }),
      closed: () => this.#menuClosed(undefined),
    });
  }

  #menuClosed(entry: ArxivEntry | undefined): void {
    this.#menu = undefined;
    this.#lastMenu = { entry, at: this.#page.pace.now() };
  }

  /** A long press of a finger on a shelf button. */
  #press({ target, pointerType }: PointerEvent): void {
    if (pointerType !== 'touch' || (target as Element).localName !== HOST || target === this.#box.host) return;
    const entry = entryAround(this.#page.entries, target as Element);
    if (entry) this.#pressing = setTimeout(() => this.openMenu(entry), 500);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#current.entry && !this.#menu && !this.#dialog) this.#endWalk();
    const action = actionOf(event, this.#keys);
    if (!action) return;
    if (action === 'undo') this.#undoLast?.();
    else if (!(this.#dialog ? this.#dialog.act(action) : this.#act(action))) return;
    event.preventDefault();
  }

  /** @returns whether it meant something here */
  #act(action: Exclude<KeyAction, 'undo'>): boolean {
    if (action === 'next' || action === 'previous') return this.#go(action === 'next' ? 1 : -1, true);
    if (action === 'views') void this.#openViews('only');
    else if (action === 'help') void this.#openHelp();
    else {
      const entry = this.#aimed();
      if (!entry?.arxivId) return false;
      this.#actOn(entry, action);
    }
    return true;
  }

  /** What a key does to one paper. */
  #actOn(entry: ArxivEntry, action: PaperAction): void {
    if (action === 'menu') this.openMenu(entry);
    else if (action === 'why') this.#why(entry);
    else if (action === 'copy') this.#copy(entry, 'bibtex');
    else if (action === 'pdf') this.#openPdf(entry);
    else this.#set(entry, STATES[action]);
  }

  /** The paper that keys mean: the one that was gone to, else the one with the focus, else the one under the pointer. */
  #aimed(): ArxivEntry | undefined {
    const { entries } = this.#page;
    const { activeElement } = this.#doc;
    const focused = activeElement === this.#doc.body ? undefined : activeElement;
    const hovered = [...this.#doc.querySelectorAll(':hover')].at(-1);
    return this.#current.entry ?? entryAround(entries, focused) ?? entryAround(entries, hovered);
  }

  #go(step: 1 | -1, byKey: boolean): boolean {
    const page = this.#marked?.state;
    const places = page?.isRead ? placesOfThese(page) : [];
    if (!page || page.entries.length < 2) return false;
    if (places.length === 0) {
      page.hosts && this.#marked?.say(phrase('bar_only_none'));
      return true;
    }
    const at = this.#nextOf(places, step);
    const entry = page.entries.at(places[at]!);
    this.#current.show(entry);
    this.#bar.walking = true;
    const button = byKey ? this.#marked?.buttonOf(entry) : undefined;
    if (button?.isConnected) button.focus({ preventScroll: true });
    else this.#marked?.say(phrase('bar_at', `${at + 1}`, `${places.length}`, labelText(entry.title)));
    return true;
  }

  /** From the paper one has gone to; without one, from what is in sight. Ends at the first and the last. */
  #nextOf(places: readonly number[], step: 1 | -1): number {
    const { entries } = this.#page;
    const from = this.#current.entry;
    const isBefore = (place: number): boolean =>
      from ? place + 1 < from.place : entries.at(place).head.getBoundingClientRect().top < 0;
    let low = 0;
    for (let high = places.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (isBefore(places[middle]!)) low = middle + 1;
      else high = middle;
    }
    const isHere = from !== undefined && places[low] === from.place - 1;
    const next = step === 1 ? (isHere ? low + 1 : low) : low - 1;
    return Math.max(0, Math.min(next, places.length - 1));
  }

  #endWalk(): void {
    this.#current.clear();
    this.#bar.walking = false;
  }

  readonly #set = (entry: ArxivEntry, state: ShelfState | undefined): void => {
    this.#ready().then(
      (marks) => marks.set(entry, state),
      () => this.#fail('mark_failed_store'),
    );
  };

  readonly #copy = (entry: ArxivEntry, as: CiteAs): void => {
    void this.#cite(entry, as).then(
      (text) =>
        this.#doc.defaultView!.navigator.clipboard.writeText(text).then(
          () => this.#tell(phrase(`bar_copied_${as}`)),
          () => this.#fail('bar_copy_failed'),
        ),
      () => this.#fail('mark_failed_store'),
    );
  };

  /** Opens the card that says why the paper is marked. */
  #why(entry: ArxivEntry): void {
    this.#ready().then(
      (marks) => marks.why?.(entry),
      () => this.#fail('mark_failed_store'),
    );
  }

  readonly #openPdf = (entry: ArxivEntry): void => {
    this.#doc.defaultView?.open(pdfOf(entry), '_blank', 'noopener');
  };

  async #cite(entry: ArxivEntry, as: CiteAs): Promise<string> {
    const onPage = (await this.#ready()).read(entry);
    if (!onPage) throw new Error('this entry cannot be read');
    const { extension, url } = this.#page;
    return (await extension.ask('bar:cite', { onPage, url, as })).text;
  }

  async #undo(undo: string): Promise<void> {
    this.#undoLast = undefined;
    try {
      const { done } = await this.#page.extension.ask('bar:undo', { undo });
      this.#tell(phrase(done ? 'bar_undone' : 'bar_undo_failed'));
    } catch {
      this.#fail('mark_failed_store');
    }
  }

  #tell(words: string, undo?: () => void): void {
    if (this.#dialog) this.#dialog.say({ words, undo });
    else {
      this.#bar.say({ words, undo });
      this.#marked?.say(words);
    }
  }

  #fail(key: 'mark_failed_store' | 'bar_copy_failed'): void {
    this.#tell(phrase(key));
  }

  async #openViews(which: Which): Promise<void> {
    await this.#open((views, world) => views.openList(world, which));
  }

  async #openHelp(): Promise<void> {
    await this.#open((views, world) => views.openHelp(world));
  }

  /** Opens a dialog; its script is loaded when it is not there. */
  async #open(make: (views: Views, world: ViewsWorld) => Dialog): Promise<void> {
    if (this.#dialog || !this.#page.isRead) return;
    const slot = globalThis as ViewsSlot;
    try {
      const marks = await this.#ready();
      if (!slot.lecternViews) await this.#page.extension.ask('bar:load', { what: 'views' });
      if (!slot.lecternViews || this.#dialog) return;
      this.#dialog = make(slot.lecternViews, this.#viewsWorld(marks));
    } catch {
      this.#fail('mark_failed_store');
    }
  }

  #viewsWorld(marks: Changeable): ViewsWorld {
    const before = this.#page;
    return {
      get page() {
        return marks.state ?? before;
      },
      keys: this.#keys,
      words: this.#opened.words,
      box: this.#box,
      read: (entry) => marks.read(entry),
      set: this.#set,
      copy: this.#copy,
      openPdf: this.#openPdf,
      openMenu: (entry, at) => this.#openMenu(entry, at, at.closest('dialog') ?? this.#box.free),
      openOptions: () => void before.extension.ask('bar:options', {}).catch(() => this.#fail('mark_failed_store')),
      closed: () => {
        this.#dialog = undefined;
        const entry = this.#current.entry;
        if (entry) this.#marked?.buttonOf(entry)?.focus({ preventScroll: true });
      },
    };
  }
}
