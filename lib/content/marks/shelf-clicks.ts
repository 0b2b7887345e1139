import { t } from '../../browser/i18n.ts';
import type { Request } from '../../messages/index.ts';
import type { Mark } from '../../model/mark.ts';
import type { ShelfState, WorkOnPage } from '../../model/work.ts';
import type { ArxivEntry } from '../../parse/arxiv-entry.ts';
import { AskError } from './ask.ts';
import { failureWords } from './words.ts';

export interface ShelfOptions {
  ask(request: Request<'shelf:set'>): Promise<unknown>;
  /** The paper, whole; `undefined` when it cannot be read. */
  read(entry: ArxivEntry): WorkOnPage | undefined;
  url: string;
  markOf(entry: ArxivEntry): Mark;
  setMark(entry: ArxivEntry, mark: Mark): void;
  repaint(entry: ArxivEntry): void;
  /** To screen readers. */
  say(words: string): void;
  /** After every answer. `stale`: there is nobody to ask any more. */
  settled(stale: boolean): void;
}

/**
 * Clicks on shelf buttons: what is wanted is shown at once and asked for in the order of the clicks. What the background refuses is
 * taken back, and said, beside the paper and to screen readers.
 */
export class ShelfClicks {
  readonly #options: ShelfOptions;
  readonly #wrong = new Map<ArxivEntry, string>();
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** Whether an answer is still to come. */
  get waiting(): boolean {
    return this.#waiting > 0;
  }

  /** What went wrong with the last change of this paper. */
  wrong(entry: ArxivEntry): string | undefined {
    return this.#wrong.get(entry);
  }

  /** On the list if it is not, off it if it is. */
  toggle(entry: ArxivEntry, recording: boolean): void {
    const { markOf, read, say, repaint } = this.#options;
    if (!recording) {
      say(failureWords('private'));
      return;
    }
    const work = read(entry);
    if (!work) return;
    const before = markOf(entry);
    const { shelf, shelfAt, ...rest } = before;
    const state: ShelfState | undefined = shelf ? undefined : 'saved';
    this.#options.setMark(entry, state ? { ...rest, shelf: state } : rest);
    this.#wrong.delete(entry);
    repaint(entry);
    this.#waiting++;
    this.#queue = this.#queue.then(() => this.#set(entry, work, state, { shelf, shelfAt }));
  }

  async #set(
    entry: ArxivEntry,
    onPage: WorkOnPage,
    state: ShelfState | undefined,
    before: { shelf: ShelfState | undefined; shelfAt: string | undefined },
  ): Promise<void> {
    const { ask, url, say } = this.#options;
    let stale = false;
    try {
      await ask({ work: { onPage, url }, ...(state ? { state } : {}) });
      say(t(state ? 'mark_said_saved' : 'mark_said_removed'));
    } catch (error) {
      const code = error instanceof AskError ? error.code : 'store';
      stale = code === 'stale';
      this.#takeBack(entry, before, failureWords(code));
    }
    this.#waiting--;
    this.#options.settled(stale);
  }

  #takeBack(
    entry: ArxivEntry,
    before: { shelf: ShelfState | undefined; shelfAt: string | undefined },
    words: string,
  ): void {
    const { markOf, setMark, repaint, say } = this.#options;
    const { shelf, shelfAt, ...rest } = markOf(entry);
    setMark(entry, {
      ...rest,
      ...(before.shelf ? { shelf: before.shelf } : {}),
      ...(before.shelfAt ? { shelfAt: before.shelfAt } : {}),
    });
    this.#wrong.set(entry, words);
    repaint(entry);
    say(words);
  }
}
