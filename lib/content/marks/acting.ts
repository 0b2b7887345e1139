import type { Marks } from '../../model/mark.ts';
import type { Badges } from '../../model/settings.ts';
import type { ShelfState, WorkOnPage } from '../../model/work.ts';
import type { ArxivEntries, ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { Extension } from './ask.ts';
import { HOST, type Hosts } from './host.ts';
import type { Near } from './near.ts';
import type { Pace } from './pace.ts';
import type { Slot } from './start.ts';

/*
 * Between whoever marks a page and whoever acts on its papers (lib/content/bar: the bar, its menu, its keys, its lists). The second is a
 * script of its own, loaded when it is first needed; they find each other in the isolated world, where the page sees neither.
 */

/** What is known of an open page. */
export interface PageState {
  url: string;
  listing?: string | undefined;
  /** False when the page should have papers and they could not be found. */
  isRead: boolean;
  entries: ArxivEntries;
  near: Near;
  hosts: Hosts;
  extension: Extension;
  pace: Pace;
  marks: Marks;
  badges: Badges;
  recording: boolean;
  following: boolean;
}

/** Whoever marks a page, as far as others act through it. */
export interface Marked {
  /** `undefined` before the background told what the page is. */
  readonly state: PageState | undefined;
  /** Draws the paper if it is not yet. @returns its shelf button; `undefined` while shelf badges are off */
  buttonOf(entry: ArxivEntry): HTMLElement | undefined;
  say(words: string): void;
  /** Opens the card that says why the paper is marked. */
  explain?(entry: ArxivEntry): void;
}

/** The same once all of its scripts are there. */
export interface Changeable extends Marked {
  read(entry: ArxivEntry): WorkOnPage | undefined;
  /** Says why the first marked name of a paper is marked. @returns whether one is */
  why(entry: ArxivEntry): boolean;
  /** Puts a paper on the reading list, moves it there, or takes it off (no `state`). Shown at once. */
  set(entry: ArxivEntry, state: ShelfState | undefined): void;
}

/** A change of the reading list that was done. */
export interface Done {
  entry: ArxivEntry;
  state: ShelfState | undefined;
  undo?: string | undefined;
}

/** Whoever acts on the papers of a page. */
export interface Acting {
  /** What `Marked.state` says has changed. */
  changed(): void;
  done(done: Done): void;
  openMenu(entry: ArxivEntry): void;
  /** A key or a context menu that came before this script was here. */
  handle(event: Event): void;
  start(): void;
  stop(): void;
}

/** Has the bar of a listing loaded, once all marks are drawn; the background knows whether it has something to say. */
export function callBar(extension: Extension, listing: string | undefined, unread?: true): void {
  extension.ask('bar:load', { what: 'bar', listing, unread }).catch(() => {});
}

/**
 * Lets this page call whoever acts, whose script is loaded the first time: by `lecternAct`, by a key that may be one of ours, and by the
 * context menu of one of our buttons.
 */
export function letAct(doc: Document, extension: Extension): void {
  const slot = globalThis as Slot;
  slot.lecternAct = (todo) => {
    if (slot.lecternBar) return todo(slot.lecternBar);
    slot.lecternTodo = todo;
    extension.ask('bar:load', { what: 'acts' }).catch(() => {});
  };
  const call = (event: Event): void => {
    const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    const { localName } = event.target as Element;
    if (slot.lecternBar || !slot.lecternMarks?.alive()) return;
    if (key ? key.length > 1 || ctrlKey || altKey || metaKey : localName !== HOST) return;
    if (/^(?:input|textarea|select)$/.test(localName)) return;
    if (!key) event.preventDefault();
    slot.lecternAct?.((acting) => acting.handle(event));
  };
  doc.addEventListener('keydown', call);
  doc.addEventListener('contextmenu', call);
}
