import { type CardRequest, openCard } from '../card/open-card.ts';
import type { Extension } from './ask.ts';
import type { Pace } from './pace.ts';

/** The pointer rests on a name so long, in ms, before its card opens. */
export const HOVER_MS = 250;

/** Opens the card of a marked name: when the pointer rests on it, and for whoever asks. Listens only once a name is marked. */
export class Whys {
  readonly #doc: Document;
  readonly #extension: Extension;
  readonly #pace: Pace;
  readonly #requests = new WeakMap<Element, () => CardRequest>();
  #listens = false;
  /** The name under the pointer. */
  #under: Element | undefined;

  constructor(doc: Document, { extension, pace }: { extension: Extension; pace: Pace }) {
    this.#doc = doc;
    this.#extension = extension;
    this.#pace = pace;
  }

  /** From now on a rest on this name asks why it is marked. */
  add(name: Element, request: () => CardRequest): void {
    this.#requests.set(name, request);
    if (this.#listens) return;
    this.#listens = true;
    this.#doc.addEventListener('pointerover', this.#over, { passive: true });
  }

  open(request: CardRequest): void {
    openCard(this.#extension, request);
  }

  readonly #over = ({ target, pointerType }: PointerEvent): void => {
    if (!this.#extension.alive()) {
      this.#doc.removeEventListener('pointerover', this.#over);
      return;
    }
    const name = pointerType === 'touch' ? undefined : ((target as Element).closest?.('a') ?? undefined);
    if (name === this.#under) return;
    this.#under = name;
    const request = name && this.#requests.get(name);
    if (!request) return;
    this.#pace.after(HOVER_MS, () => {
      // Marks that are gone meanwhile say nothing.
      if (this.#under === name && request().from.isConnected) this.open(request());
    });
  };
}
