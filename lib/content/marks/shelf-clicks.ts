import type { Request, Response } from '../../messages/index.ts';
import type { Mark } from '../../model/mark.ts';
import type { ShelfState, WorkOnPage } from '../../model/work.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { Done } from './acting.ts';
import { AskError } from './ask.ts';
import { failureWords } from './more-words.ts';

export interface ShelfOptions {
  ask(request: Request<'shelf:set'>): Promise<Response<'shelf:set'>>;
  /** The paper, whole; `undefined` when it cannot be read. */
  read(entry: ArxivEntry): WorkOnPage | undefined;
  url: string;
  markOf(entry: ArxivEntry): Mark;
  setMark(entry: ArxivEntry, mark: Mark): void;
  repaint(entry: ArxivEntry): void;
  /** To screen readers. */
  say(words: string): void;
  done(done: Done): void;
  /** After every answer. */
  settled(how: 'done' | 'failed' | 'stale'): void;
}

/**
 * Clicks on shelf buttons: what is wanted is shown at once and asked for in the order of the clicks. What the background refuses is
 * taken back, and said, beside the paper and to screen readers.
 */
export class ShelfClicks {
  readonly #options: ShelfOptions;
  readonly #wrong = new Map<ArxivEntry, { words: string; wanted: ShelfState | undefined }>();
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** Whether an answer is still to come. */
  get waiting(): boolean {
    return this.#waiting > 0;
  }

  /** What went wrong with the last change of this paper, unless it has come about since. */
  wrong(entry: ArxivEntry): string | undefined {
    const wrong = this.#wrong.get(entry);
    return wrong && wrong.wanted !== this.#options.markOf(entry).shelf ? wrong.words : undefined;
  }

  /** Puts a paper on the list, moves it there, or takes it off (no `state`). */
  set(entry: ArxivEntry, state: ShelfState | undefined, recording: boolean): void {
    const { markOf, say, repaint } = this.#options;
    if (!recording) {
      say(failureWords('private'));
      return;
    }
    const before = markOf(entry);
    const { shelf, shelfAt, ...rest } = before;
    this.#options.setMark(entry, state ? { ...rest, shelf: state } : rest);
    this.#wrong.delete(entry);
    repaint(entry);
    this.#waiting++;
    this.#queue = this.#queue.then(() => this.#ask(entry, state, { shelf, shelfAt }));
  }

  async #ask(
    entry: ArxivEntry,
    state: ShelfState | undefined,
    before: { shelf: ShelfState | undefined; shelfAt: string | undefined },
  ): Promise<void> {
    const { ask, read, url, done } = this.#options;
    let how: 'done' | 'failed' | 'stale' = 'done';
    try {
      const onPage = read(entry);
      if (!onPage) throw new AskError('invalid', 'this entry cannot be read');
      const { undo } = await ask({ work: { onPage, url }, ...(state ? { state } : {}) });
      done({ entry, state, undo });
    } catch (error) {
      const code = error instanceof AskError ? error.code : 'store';
      how = code === 'stale' ? 'stale' : 'failed';
      this.#wrong.set(entry, { words: failureWords(code), wanted: state });
      this.#takeBack(entry, before);
    }
    this.#waiting--;
    this.#options.settled(how);
  }

  #takeBack(entry: ArxivEntry, before: { shelf: ShelfState | undefined; shelfAt: string | undefined }): void {
    const { markOf, setMark, repaint, say } = this.#options;
    const { shelf, shelfAt, ...rest } = markOf(entry);
    setMark(entry, {
      ...rest,
      ...(before.shelf ? { shelf: before.shelf } : {}),
      ...(before.shelfAt ? { shelfAt: before.shelfAt } : {}),
    });
    repaint(entry);
    say(this.#wrong.get(entry)?.words ?? '');
  }
}
