import type { Ask, Question, Questions, Tell } from '../../lib/search/protocol.ts';

/** How far the worker's index is. */
export interface Progress {
  done: number;
  total: number;
  complete: boolean;
}

/** The page's end of the search worker (entrypoints/library-search.ts). */
export class SearchClient {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<(progress: Progress) => void>();
  #ids = 0;
  progress: Progress = { done: 0, total: 0, complete: false };

  /** Begin to read the library, when nothing of it was asked for yet: once the first screenful stands, which it would hold up. */
  start(): Worker {
    if (!this.#worker) {
      this.#worker = new Worker('/library-search.js');
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => this.#take(data));
    }
    return this.#worker;
  }

  /** @throws Error with the failure's `code` */
  ask<Q extends Question>(question: Q, request: Questions[Q]['request']): Promise<Questions[Q]['answer']> {
    const id = ++this.#ids;
    const answer = new Promise<Questions[Q]['answer']>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.start().postMessage({ id, question, request } satisfies Ask);
    return answer;
  }

  /** Call back when the index has grown; @returns how to stop that */
  onProgress(listener: (progress: Progress) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #take(message: Tell): void {
    if (!('id' in message)) {
      this.progress = message;
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('failed' in message) waiting?.reject(Object.assign(new Error('The search failed'), { code: message.failed }));
    else waiting?.resolve(message.answer as never);
  }
}
