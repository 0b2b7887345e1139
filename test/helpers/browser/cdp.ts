import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

// biome-ignore lint/suspicious/noExplicitAny: the DevTools protocol is not typed here; callers name what they read.
type Any = any;
type Listener = (params: Any) => void;

/** A DevTools connection over the browser's pipe (descriptors 3 and 4): no port that another program could reach. */
export class Cdp {
  #next = 1;
  readonly #waiting = new Map<number, { method: string; resolve: (value: Any) => void; reject: (e: Error) => void }>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #out: Writable;
  #closed = false;

  constructor(browser: ChildProcess) {
    this.#out = browser.stdio[3] as Writable;
    this.#out.on('error', () => this.#end());
    let rest: Buffer[] = [];
    (browser.stdio[4] as Readable).on('data', (chunk: Buffer) => {
      let from = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
        this.#receive(Buffer.concat([...rest, chunk.subarray(from, end)]).toString());
        rest = [];
        from = end + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    });
    browser.on('exit', () => this.#end());
  }

  /** @param session a target's flat session; left out for the browser itself */
  send(method: string, params: object = {}, session?: string): Promise<Any> {
    if (this.#closed) return Promise.reject(new Error(`${method}: the browser is gone`));
    const id = this.#next++;
    const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#out.write(`${JSON.stringify(message)}\0`);
    });
  }

  /** @returns what stops listening */
  on(event: string, session: string | undefined, listener: Listener): () => void {
    const key = `${session ?? ''} ${event}`;
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  #receive(text: string): void {
    const message: Any = JSON.parse(text);
    if (message.id === undefined) {
      for (const listener of this.#listeners.get(`${message.sessionId ?? ''} ${message.method}`) ?? [])
        listener(message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (!waiting) return;
    if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting.resolve(message.result);
  }

  #end(): void {
    this.#closed = true;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser is gone`));
    this.#waiting.clear();
  }
}
