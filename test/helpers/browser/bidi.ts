// biome-ignore lint/suspicious/noExplicitAny: WebDriver BiDi is not typed here; callers name what they read.
type Any = any;

/** A WebDriver BiDi connection, over Node's own WebSocket. */
export class Bidi {
  #next = 1;
  readonly #waiting = new Map<number, { method: string; resolve: (value: Any) => void; reject: (e: Error) => void }>();
  readonly #socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#receive(String(data));
    socket.onclose = () => {
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser is gone`));
      this.#waiting.clear();
    };
  }

  /** @param address `ws://127.0.0.1:PORT`, as Firefox prints it */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      socket.onerror = () => reject(new Error(`Firefox does not answer at ${address}`));
    });
    return new Bidi(socket);
  }

  send(method: string, params: object = {}): Promise<Any> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error(`${method}: the browser is gone`));
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const message: Any = JSON.parse(text);
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    this.#waiting.delete(message.id);
    if (message.type === 'error') waiting.reject(new Error(`${waiting.method}: ${message.error} ${message.message}`));
    else waiting.resolve(message.result);
  }
}
