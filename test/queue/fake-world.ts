import type { Queue, QueueWorld } from '../../lib/queue/engine.ts';
import { startQueue } from '../../lib/queue/engine.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { frequencySource } from '../helpers/frequencies.ts';

/** What the fake web answers. `hang`: the connection never ends; `throw`: it fails. */
export type FakeAnswer = Response | 'hang' | 'throw';
export interface Request {
  url: string;
  at: string;
  init: RequestInit;
}

/**
 * A world whose clock stands still unless somebody waits, and whose web is a function. `killBefore` lets the background die before its
 * so-and-so-many-th step outside the store: what it awaits then never comes back.
 */
export class FakeWorld implements QueueWorld {
  readonly db: LecternDb;
  ms = Date.parse('2026-11-03T06:00:00.000Z');
  isOnline = true;
  denied: string[] = [];
  wakes: (string | undefined)[] = [];
  requests: Request[] = [];
  changes = 0;
  luck = 0.5;
  web: (url: string) => FakeAnswer | Promise<FakeAnswer> = () => new Response('', { status: 404 });
  page: unknown;
  /** Steps until the death of the background; none by default. */
  life = Number.POSITIVE_INFINITY;

  constructor(db: LecternDb) {
    this.db = db;
  }

  #died: () => void = () => {};
  async #live(): Promise<void> {
    if (this.life-- > 0) return;
    this.#died();
    await new Promise(() => {});
  }
  async store(): Promise<LecternDb> {
    await this.#live();
    return this.db;
  }
  now = (): string => new Date(this.ms).toISOString();
  chance = (): number => this.luck;
  fetch = (async (url: string, init: RequestInit) => {
    this.requests.push({ url, at: this.now(), init });
    await this.#live();
    const answer = await this.web(url);
    await this.#live();
    if (answer === 'throw') throw new TypeError('Failed to fetch');
    if (answer !== 'hang') return answer;
    return new Promise((_resolve, reject) => {
      const signal = init.signal!;
      const end = () => reject(signal.reason);
      if (signal.aborted) end();
      signal.addEventListener('abort', end);
    });
  }) as never;
  async wait(ms: number): Promise<void> {
    await this.#live();
    this.ms += ms;
  }
  /** Time passes at once for what waits for nothing else. */
  timeout(ms: number): AbortSignal {
    const controller = new AbortController();
    setTimeout(() => {
      this.ms += ms;
      controller.abort(new DOMException('timed out', 'TimeoutError'));
    }, 20);
    return controller.signal;
  }
  online = (): boolean => this.isOnline;
  granted = async (pattern: string): Promise<boolean> => !this.denied.includes(pattern);
  async wakeAt(at: string | undefined): Promise<void> {
    await this.#live();
    this.wakes.push(at);
  }
  async readPage(): Promise<unknown> {
    await this.#live();
    return this.page;
  }
  frequencies = frequencySource();
  changed = (): void => {
    this.changes++;
  };

  /** A background as it is started by the browser. */
  start = (): Queue => startQueue(this);

  /** Runs a fresh background until it sleeps or dies. */
  run(): Promise<void> {
    const death = new Promise<void>((resolve) => {
      this.#died = resolve;
    });
    return Promise.race([this.start().run(), death]);
  }

  /** Runs whenever the alarm says so, until this instant. Answers with how often. */
  async runUntil(end: string, beforeEach: () => void = () => {}): Promise<number> {
    let runs = 0;
    for (; runs < 10_000; runs++) {
      beforeEach();
      await this.run();
      const wake = this.wakes.at(-1);
      if (wake === undefined || wake > end) break;
      this.ms = Math.max(this.ms, Date.parse(wake));
    }
    this.ms = Math.max(this.ms, Date.parse(end));
    return runs;
  }
}
