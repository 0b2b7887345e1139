import type { Marked } from '../marks/acting.ts';
import type { Slot } from '../marks/start.ts';
import { PageFacts } from './page-facts.ts';

/** In the isolated world, where the page cannot see it. */
export type FactsSlot = { lecternFacts?: PageFacts };

/** Tells facts of the papers of this page, once: when it is marked, and nobody alive does already. */
export function startFacts(doc: Document): void {
  const slot = globalThis as Slot & FactsSlot;
  if (slot.lecternFacts?.alive()) return;
  slot.lecternFacts?.stop();
  const state = (slot.lecternMarks as Partial<Marked> | undefined)?.state;
  if (!state?.isRead) return;
  slot.lecternFacts = new PageFacts(doc, state);
  slot.lecternFacts.start();
  // A list may be open already.
  slot.lecternBar?.changed();
}
