import type { Acting, Marked } from '../marks/acting.ts';
import type { Slot } from '../marks/start.ts';
import { Acts } from './acts.ts';

type Coming = Slot & { lecternBarComes?: boolean };

/**
 * Begins to act on the papers of this page, once whoever marks it was told what it is, and does what it was called for. While it is there, or
 * comes, a second call only tells it that there is news.
 */
export async function startActs(doc: Document): Promise<void> {
  const slot = globalThis as Coming;
  const page = (slot.lecternMarks as Partial<Marked> | undefined)?.state;
  slot.lecternBar?.changed();
  if (slot.lecternBar || slot.lecternBarComes || !page) return;
  slot.lecternBarComes = true;
  try {
    const opened = await page.extension.ask('bar:open', { listing: page.listing, unread: !page.isRead });
    const acts: Acting = new Acts(doc, page, opened);
    slot.lecternBar = acts;
    acts.start();
    slot.lecternTodo?.(acts);
  } finally {
    slot.lecternBarComes = false;
    slot.lecternTodo = undefined;
  }
}
