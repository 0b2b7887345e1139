import type { CiteAs } from '../../messages/bar.ts';
import type { Response } from '../../messages/index.ts';
import type { KeyAction } from '../../model/keys.ts';
import type { ShelfState } from '../../model/work.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { Acting, Changeable, Done, Marked, PageState } from '../marks/acting.ts';
import { type Box, HOST } from '../marks/host.ts';
import type { Slot } from '../marks/start.ts';
import { speak } from '../marks/words.ts';
import css from './bar.css?inline';
import { Bar } from './bar.ts';
import { actionOf } from './keys.ts';
import { Menus } from './menus.ts';
import { pdfOf } from './paper-menu.ts';
import { barAnchor } from './place.ts';
import { entryAround } from './these.ts';
import type { Dialog, Views, ViewsSlot, ViewsWorld, Which } from './views-slot.ts';
import { Walk } from './walk.ts';
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
/** A finger that stays so long opens the menu. */
const LONG_PRESS_MS = 500;

/** Acts on the papers of a page: its bar, the menu of each paper, keys. One for each page, in the isolated world. */
export class Acts implements Acting {
  readonly #doc: Document;
  readonly #page: PageState;
  readonly #box: Box;
  readonly #bar: Bar;
  readonly #walk: Walk;
  readonly #menus: Menus;
  readonly #place: Element;
  #opened: Opened;
  #dialog: Dialog | undefined;
  #undoLast: (() => void) | undefined;
  #unlisten: (() => void) | undefined;
  #pressing: ReturnType<typeof setTimeout> | undefined;
  readonly #events = new AbortController();

  constructor(doc: Document, page: PageState, opened: Opened) {
    const { hosts } = page;
    this.#doc = doc;
    this.#page = page;
    this.#opened = opened;
    speak(opened.words);
    this.#place = barAnchor(doc) ?? doc.body;
    this.#box = hosts.insert(this.#place, 'acts');
    hosts.dress(this.#box, css);
    this.#bar = new Bar(hosts, this.#box, {
      pace: page.pace,
      since: opened.since,
      go: (step) => this.#walk.go(step, false),
      openViews: () => void this.#openViews('only'),
      openMenu: (at) => this.#menus.openOfBar(at, this.#box.free),
    });
    this.#walk = new Walk(page, this.#box.free, {
      marked: () => this.#marked,
      walking: (walking) => {
        this.#bar.walking = walking;
      },
    });
    this.#menus = new Menus({
      page: () => this.#marked?.state ?? page,
      keys: () => this.#opened.keys,
      acts: { set: this.#set, copy: this.#copy },
      openViews: (which) => void this.#openViews(which),
      openHelp: () => void this.#openHelp(),
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
    this.#unlisten = this.#page.extension.listen((message) => {
      // Not of papers alone: keys and the bar itself may have been switched on or off.
      if (message?.type === 'store:changed' && !message.works) void this.#openAnew();
    });
    this.changed();
  }

  stop(): void {
    this.#events.abort();
    this.#unlisten?.();
    clearTimeout(this.#pressing);
    this.#menus.close();
    this.#dialog?.close();
    this.#walk.end();
    this.#bar.remove();
    this.#page.hosts.remove(this.#box);
    (globalThis as Slot).lecternBar = undefined;
  }

  changed(): void {
    const page = this.#marked?.state;
    const { badges } = page ?? this.#page;
    const drawn = badges.person || badges.new || badges.shelf;
    // Where nothing is marked, nothing of ours stands in the page.
    if (!drawn) this.#box.host.remove();
    else if (!this.#box.host.isConnected) this.#place.append(this.#box.host);
    this.#bar.show(this.#opened.bar && drawn ? page : undefined);
    this.#dialog?.changed();
  }

  done({ state, undo }: Done): void {
    this.#undoLast = undo ? () => void this.#undo(undo) : undefined;
    this.#tell(phrase(state ? SAID[state] : 'bar_said_removed'), this.#undoLast);
  }

  handle(event: Event): void {
    // After an update whoever came with it acts.
    if (!this.#page.extension.alive()) {
      this.stop();
      return;
    }
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

  async #openAnew(): Promise<void> {
    const { extension, listing, isRead } = this.#page;
    const opened = await extension.ask('bar:open', { listing, unread: !isRead }).catch(() => undefined);
    if (!opened || this.#events.signal.aborted) return;
    this.#opened = opened;
    this.changed();
  }

  /** The menu of a paper, at its shelf button. */
  openMenu(entry: ArxivEntry): void {
    const button = this.#marked?.buttonOf(entry);
    this.#menus.openOf(entry, button?.isConnected ? button : undefined, this.#box.free);
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

  /** A long press of a finger on a shelf button. */
  #press({ target, pointerType }: PointerEvent): void {
    if (pointerType !== 'touch' || (target as Element).localName !== HOST || target === this.#box.host) return;
    const entry = entryAround(this.#page.entries, target as Element);
    if (entry) this.#pressing = setTimeout(() => this.openMenu(entry), LONG_PRESS_MS);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#walk.entry && !this.#menus.isOpen && !this.#dialog) this.#walk.end();
    const action = actionOf(event, this.#opened.keys);
    if (!action) return;
    if (action === 'undo') this.#undoLast?.();
    else if (!(this.#dialog ? this.#dialog.act(action) : this.#act(action))) return;
    event.preventDefault();
  }

  /** @returns whether it meant something here */
  #act(action: Exclude<KeyAction, 'undo'>): boolean {
    if (action === 'next' || action === 'previous') return this.#walk.go(action === 'next' ? 1 : -1, true);
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
    return this.#walk.entry ?? entryAround(entries, focused) ?? entryAround(entries, hovered);
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
      keys: this.#opened.keys,
      words: this.#opened.words,
      box: this.#box,
      read: (entry) => marks.read(entry),
      set: this.#set,
      copy: this.#copy,
      openPdf: this.#openPdf,
      openMenu: (entry, at) => this.#menus.openOf(entry, at, at.closest('dialog') ?? this.#box.free),
      openOptions: () => void before.extension.ask('bar:options', {}).catch(() => this.#fail('mark_failed_store')),
      closed: () => {
        this.#dialog = undefined;
        this.#walk.focus();
      },
    };
  }
}
