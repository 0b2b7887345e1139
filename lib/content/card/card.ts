import type { Changeable } from '../marks/acting.ts';
import { AskError, type Extension } from '../marks/ask.ts';
import type { Pace } from '../marks/pace.ts';
import type { Slot } from '../marks/start.ts';
import css from './card.css?inline';
import { button, text, toldParts, type Why, whyParts } from './card-parts.ts';
import type { CardRequest, Cards } from './open-card.ts';

/** The pointer may be away so long, in ms, before the card closes: on its way from the name. */
export const AWAY_MS = 150;
const EDGE = 8;
/** Left of the name, so that its text stands under it. */
const INSET = 14;

/**
 * One card at a time, beside what it belongs to and above all else of the page; it takes no room there. It closes when the pointer has left
 * both, at Escape, and when the focus goes elsewhere.
 */
export class Card implements Cards {
  readonly #doc: Document;
  readonly #extension: Extension;
  readonly #pace: Pace;
  #request: CardRequest | undefined;
  /** Closed by hand: the focus that comes back does not open it again. */
  #dismissed: HTMLElement | undefined;
  #card: HTMLElement | undefined;
  #holder: HTMLElement | undefined;
  /** The pointer is over the card or its name. */
  #over = false;

  constructor(doc: Document, extension: Extension, pace: Pace) {
    this.#doc = doc;
    this.#extension = extension;
    this.#pace = pace;
  }

  alive(): boolean {
    return this.#extension.alive();
  }

  /** Opens; the same one again stays as it is. */
  open(request: CardRequest): void {
    const isDismissed = request.byFocus && this.#dismissed === request.from;
    this.#dismissed = undefined;
    if (isDismissed || this.#request?.from === request.from) return;
    this.close();
    this.#request = request;
    if (request.told) this.#show(toldParts(request.hosts, request.told));
    else if (request.person) void this.#showWhy(request);
  }

  close(): void {
    if (!this.#request) return;
    this.#request.from.setAttribute('aria-expanded', 'false');
    this.#request = undefined;
    this.#holder?.remove();
    this.#holder = undefined;
    this.#card = undefined;
    for (const [type, listener] of this.#listeners) this.#doc.removeEventListener(type, listener, true);
  }

  async #showWhy(request: CardRequest): Promise<void> {
    const person = request.person!;
    const why = await this.#extension.ask('person:why', { person }).catch(() => undefined);
    if (this.#request !== request) return;
    if (!why) return this.close();
    const parts = whyParts(request.hosts, person.how, why, {
      yes: () => void this.#correct(why, true),
      no: () => void this.#correct(why, false),
      open: () => {
        this.#extension.ask('person:open', { researcherId: person.researcherId }).catch(() => {});
        this.close();
      },
    });
    this.#show(parts);
  }

  #show(parts: readonly HTMLElement[]): void {
    const { box, hosts, from } = this.#request!;
    hosts.dress(box, css);
    this.#holder = hosts.make('span', { class: box.free.classList.contains('dark') ? 'free dark' : 'free' });
    const label = parts[0]?.querySelector<HTMLElement>('[data-words]')?.dataset.words ?? '';
    this.#card = hosts.make('div', { class: 'card', role: 'dialog', 'aria-label': label, popover: 'manual' });
    this.#card.append(...parts);
    this.#holder.append(this.#card);
    box.free.getRootNode().appendChild(this.#holder);
    this.#card.showPopover?.();
    from.setAttribute('aria-expanded', 'true');
    this.#place();
    this.#over = true;
    for (const [type, listener] of this.#listeners) this.#doc.addEventListener(type, listener, true);
  }

  /** Under what it belongs to; above it where there is more room; never over the edge of the window. */
  #place(): void {
    const card = this.#card;
    if (!card || !this.#request) return;
    const { from, name } = this.#request;
    const at = (name ?? from).getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#doc.documentElement;
    const { width, height } = card.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(at.left - INSET, clientWidth - width - EDGE));
    const below = at.bottom + EDGE;
    const isAbove = below + height > clientHeight && at.top > clientHeight - at.bottom;
    const top = isAbove ? at.top - EDGE - height : Math.min(below, clientHeight - height - EDGE);
    card.style.left = `${Math.round(left)}px`;
    card.style.top = `${Math.round(Math.max(EDGE, top))}px`;
  }

  /** The answer is done at once, and can be taken back as long as the card is open. */
  async #correct(why: Why, theirs: boolean | undefined): Promise<void> {
    const request = this.#request;
    const marks = (globalThis as Slot).lecternMarks as Partial<Changeable> | undefined;
    const onPage = request?.entry && marks?.read?.(request.entry);
    if (!request?.person || !onPage) return;
    const { researcherId } = request.person;
    const paper = { onPage, url: this.#doc.URL };
    const said = await this.#extension
      .ask('person:correct', { researcherId, paper, ...(theirs === undefined ? {} : { theirs }) })
      .then(() => (theirs ? why.saidYes : why.saidNo))
      .catch((error: unknown) => (error instanceof AskError && error.code === 'private' ? why.private : why.failed));
    if (theirs !== undefined) marks?.say?.(said);
    if (this.#request !== request) return;
    if (theirs === undefined) return this.close();
    this.#answered(why, said, said === why.saidYes || said === why.saidNo);
  }

  #answered(why: Why, said: string, done: boolean): void {
    const { hosts } = this.#request!;
    const row = hosts.make('div', { class: 'row' });
    const undo = done ? button(hosts, '', why.undo, () => void this.#correct(why, undefined)) : undefined;
    if (undo) row.append(undo);
    this.#card?.replaceChildren(text(hosts, 'h2', '', why.name), text(hosts, 'p', 'how', said), row);
    undo?.focus();
    this.#place();
  }

  /** Whether a node belongs to the card or to what it stands beside. */
  #isOurs(node: EventTarget | null): boolean {
    const { box, name } = this.#request!;
    return [box.host, this.#holder, name].some((ours) => ours?.contains(node as Node));
  }

  #closeSoon(): void {
    this.#over = false;
    const request = this.#request;
    this.#pace.after(AWAY_MS, () => {
      if (this.#request === request && !this.#over && this.#doc.activeElement !== request?.box.host) this.close();
    });
  }

  readonly #listeners: readonly [string, (event: Event) => void][] = [
    [
      'pointerover',
      ({ target }) => {
        if (this.#isOurs(target)) this.#over = true;
        else if (this.#over) this.#closeSoon();
      },
    ],
    [
      'pointerdown',
      ({ target }) => {
        if (!this.#isOurs(target)) this.close();
      },
    ],
    [
      'focusin',
      ({ target }) => {
        if (!this.#isOurs(target)) this.close();
      },
    ],
    [
      'keydown',
      (event) => {
        if ((event as KeyboardEvent).key !== 'Escape') return;
        event.stopPropagation();
        const { from } = this.#request!;
        const isInside = this.#doc.activeElement === this.#request!.box.host;
        this.close();
        if (!isInside) return;
        this.#dismissed = from;
        from.focus({ preventScroll: true });
      },
    ],
    ['scroll', () => this.#place()],
  ];
}
