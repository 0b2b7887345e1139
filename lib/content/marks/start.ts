import { extension } from './ask.ts';
import { removeForeignHosts } from './host.ts';
import { pageTime } from './pace.ts';
import { PageMarks } from './page-marks.ts';

/** In the isolated world, where the page cannot see it: one script draws, and the bench reads its `times`. */
type Slot = { lecternMarks?: PageMarks };

/** Start marking this page, unless a living script already does; what an older version left behind goes. */
export function startMarks(doc: Document, url: URL): void {
  const slot = globalThis as Slot;
  if (slot.lecternMarks?.alive()) return;
  slot.lecternMarks?.stop();
  // Before any of ours is there: those are put in no sooner either.
  pageTime.soon(() => removeForeignHosts(doc));
  slot.lecternMarks = new PageMarks(doc, url, extension, pageTime);
  slot.lecternMarks.start();
}
