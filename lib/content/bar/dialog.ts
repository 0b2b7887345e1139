import type { Box, Hosts } from '../marks/host.ts';
import type { Note } from './bar.ts';
import { icon } from './icons.ts';
import css from './views.css?inline';
import { phrase } from './words.ts';

/** A modal dialog over the page, in the browser's top layer: the page behind it is out of reach, none of its nodes is touched. */
export class Panel {
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  readonly #hosts: Hosts;
  readonly #dialog: HTMLDialogElement;
  readonly #title: HTMLElement;
  readonly #note: HTMLElement;

  constructor(hosts: Hosts, box: Box, closed: () => void) {
    this.#hosts = hosts;
    hosts.dress(box, css);
    this.#dialog = hosts.make('dialog', { class: 'panel' });
    this.#title = hosts.make('h2', {});
    const close = hosts.make('button', {
      type: 'button',
      class: 'close',
      'aria-label': phrase('bar_close'),
      title: phrase('bar_close'),
    });
    close.append(icon(hosts, 'close'));
    close.addEventListener('click', () => this.close());
    this.head = hosts.make('header', {});
    this.head.append(this.#title, close);
    this.body = hosts.make('div', { class: 'body' });
    this.#note = hosts.make('p', { class: 'note', role: 'status' });
    this.#dialog.append(this.head, this.body, this.#note);
    this.#dialog.addEventListener('close', () => {
      this.#dialog.remove();
      closed();
    });
    // A press beside the panel.
    this.#dialog.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.target === this.#dialog) this.close();
    });
    box.free.append(this.#dialog);
    this.#dialog.showModal();
  }

  set title(words: string) {
    this.#title.dataset.words = words;
    this.#title.setAttribute('aria-label', words);
    this.#dialog.setAttribute('aria-label', words);
  }

  /** The element inside that has the focus. */
  get focused(): HTMLElement | undefined {
    const { activeElement } = this.#dialog.getRootNode() as ShadowRoot;
    return activeElement && this.#dialog.contains(activeElement) ? (activeElement as HTMLElement) : undefined;
  }

  say({ words, undo }: Note): void {
    const said = this.#hosts.words('', words);
    this.#note.setAttribute('aria-label', words);
    this.#note.replaceChildren(said);
    if (!undo) return;
    const button = this.#hosts.make('button', { type: 'button', class: 'undo', 'aria-label': phrase('bar_undo') });
    button.dataset.words = phrase('bar_undo');
    button.addEventListener('click', undo);
    this.#note.append(button);
  }

  close(): void {
    this.#dialog.close();
  }
}
