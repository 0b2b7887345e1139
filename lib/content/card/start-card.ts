import { type Extension, extension } from '../marks/ask.ts';
import { type Pace, pageTime } from '../marks/pace.ts';
import { Card } from './card.ts';
import type { CardSlot } from './open-card.ts';

/** From now on cards are shown on this page, first the one that was asked for. */
export function startCard(
  doc: Document,
  world: { extension: Extension; pace: Pace } = { extension, pace: pageTime },
): void {
  const slot = globalThis as CardSlot;
  if (!slot.lecternCards?.alive()) slot.lecternCards = new Card(doc, world.extension, world.pace);
  const asked = slot.lecternCardAsked;
  delete slot.lecternCardAsked;
  if (asked) slot.lecternCards.open(asked);
}
