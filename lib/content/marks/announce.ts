import type { Box, Hosts } from './host.ts';

/** Says things to a screen reader, politely, in a closed root at the end of the page. */
export class Announcer {
  readonly #hosts: Hosts;
  readonly #box: Box;
  readonly #status: HTMLElement;

  constructor(hosts: Hosts, body: Element) {
    this.#hosts = hosts;
    this.#box = hosts.insert(body, 'corner');
    this.#status = hosts.words('heard', '');
    this.#status.setAttribute('role', 'status');
    this.#box.free.append(this.#status);
  }

  say(text: string): void {
    // The same words twice in a row are a change too.
    const { dataset } = this.#status;
    dataset.words = dataset.words === text ? `${text}\u00a0` : text;
    // Firefox leaves generated words out of a status; a label it keeps, and no page can search for either.
    this.#status.setAttribute('aria-label', dataset.words);
  }

  remove(): void {
    this.#hosts.remove(this.#box);
  }
}
