import type { Box, Hosts } from './host.ts';

/** Says things to a screen reader, politely, in a closed root at the end of the page. */
export class Announcer {
  readonly #hosts: Hosts;
  readonly #box: Box;
  readonly #status: HTMLElement;

  constructor(hosts: Hosts, body: Element) {
    this.#hosts = hosts;
    this.#box = hosts.insert(body, 'end', 'corner');
    this.#status = hosts.make('span', { role: 'status', class: 'heard' });
    this.#box.free.append(this.#status);
  }

  say(text: string): void {
    // The same words twice in a row are a change too.
    this.#status.textContent = this.#status.textContent === text ? `${text}\u00a0` : text;
  }

  remove(): void {
    this.#hosts.remove(this.#box);
  }
}
