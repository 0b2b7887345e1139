import type { MarkedPerson } from '../../model/arrival.ts';
import type { PaperFacts } from '../../model/paper-facts.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { Extension } from '../marks/ask.ts';
import type { Box, Hosts } from '../marks/host.ts';

/** What a card is to say, and where. */
export interface CardRequest {
  /** It opens inside this one, so that the keyboard goes on from there. */
  box: Box;
  /** What it belongs to: it gets the focus back. */
  from: HTMLElement;
  hosts: Hosts;
  /** It got the focus, nothing more. */
  byFocus?: boolean;
  /** The name it stands beside, where it is not `from`. */
  name?: Element | undefined;
  /** Why a name is marked, */
  person?: MarkedPerson;
  entry?: ArxivEntry;
  /** or where each fact was read. */
  told?: NonNullable<PaperFacts['told']>;
}

/** Whoever shows cards; its script is loaded when it is first needed. */
export interface Cards {
  alive(): boolean;
  open(request: CardRequest): void;
}

/** In the isolated world, where the page cannot see it. */
export type CardSlot = { lecternCards?: Cards; lecternCardAsked?: CardRequest };

/** Shows a card; its script comes first when it is not there yet. */
export function openCard(extension: Extension, request: CardRequest): void {
  const slot = globalThis as CardSlot;
  if (slot.lecternCards?.alive()) {
    slot.lecternCards.open(request);
    return;
  }
  slot.lecternCardAsked = request;
  extension.ask('card:load', {}).catch(() => {});
}
