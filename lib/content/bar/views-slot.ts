import type { KeyAction, Keys } from '../../model/keys.ts';
import type { MarkWords } from '../../model/mark.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { Changeable, PageState } from '../marks/acting.ts';
import type { Box } from '../marks/host.ts';
import type { Note } from './bar.ts';
import type { PaperActs } from './paper-menu.ts';

/*
 * Between the script of bar, menu and keys and that of Lectern's own lists, which is loaded when one is opened first. They find each other
 * in the isolated world.
 */

/** Which papers a list shows. */
export type Which = 'only' | 'first' | 'unseen';

/** What the lists are given. */
export interface ViewsWorld extends PaperActs {
  readonly page: PageState;
  readonly keys: Keys;
  readonly words: MarkWords;
  /** Where dialogs are put. */
  readonly box: Box;
  readonly read: Changeable['read'];
  /** The menu of a paper, below an element of the list. */
  openMenu(entry: ArxivEntry, at: HTMLElement): void;
  openPdf(entry: ArxivEntry): void;
  openOptions(): void;
  /** A dialog was closed: gives the focus back. */
  closed(): void;
}

/** One open dialog. */
export interface Dialog {
  /** What is known of the page has changed. */
  changed(): void;
  /** Says what was done: nothing behind an open dialog is heard. */
  say(note: Note): void;
  /** A key of ours, while it is open. @returns whether it meant something here */
  act(action: KeyAction): boolean;
  close(): void;
}

export interface Views {
  openList(world: ViewsWorld, which: Which): Dialog;
  openHelp(world: ViewsWorld): Dialog;
}

export type ViewsSlot = { lecternViews?: Views };
