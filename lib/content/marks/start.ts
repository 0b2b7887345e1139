import { type Acting, letAct } from './acting.ts';
import { extension as ours } from './ask.ts';
import { removeForeignHosts } from './host.ts';

/** Whoever marks a page. */
export interface Marker {
  /** Whether it is still its turn and its extension is still there. */
  alive(): boolean;
  /** Takes every trace of ours out of the page. */
  stop(): void;
  start(): void;
}

/** In the isolated world, where the page cannot see it: one script draws, one acts, and the bench reads the first one's `times`. */
export type Slot = {
  /** What the first script leaves to the second (shared.ts). */
  lecternShared?: object;
  lecternMarks?: Marker;
  lecternBar?: Acting | undefined;
  /** Gives whoever acts something to do; its script is loaded when it is not there. */
  lecternAct?: (todo: (acting: Acting) => void) => void;
  /** What whoever acts has to do first, once it is there. */
  lecternTodo?: ((acting: Acting) => void) | undefined;
};

/**
 * Start marking this page, unless a living script already does; what an older version left behind goes.
 *
 * @param make whoever is to mark it; `undefined` when there is nothing to mark
 */
export function startMarks(doc: Document, make: () => Marker | undefined, extension = ours): void {
  const slot = globalThis as Slot;
  if (slot.lecternMarks?.alive()) return;
  slot.lecternMarks?.stop();
  // While a page is being built nobody has been here before.
  if (doc.readyState === 'complete') removeForeignHosts(doc);
  const marker = make();
  if (!marker) return;
  slot.lecternMarks = marker;
  marker.start();
  letAct(doc, extension);
}
