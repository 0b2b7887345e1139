import { browser } from 'wxt/browser';
import type { About, Wanted } from '../messages/page-reader.ts';
import type { Page } from '../model/page.ts';
import { aboutOf } from './about.ts';
import { answerWithPage, isPage } from './portions.ts';
import { onQuiet, type Patience } from './quiet.ts';
import { tell } from './tell.ts';

type Slot = { lecternReader?: { alive(): boolean } };

/**
 * Be the reader of this page: tell the background what was recognised, again when scripts changed the page, and answer the popup
 * with the page as it is now. A second injection does nothing while the first is alive; after an update of the extension the
 * new one takes over. The guard lives in the isolated world, where the page cannot see it.
 *
 * @param read reads the page, at once or elsewhere; whoever has the page at hand may answer with it when only `about` is wanted. Never
 * throws for what the page holds
 */
export function startReader(
  doc: Document,
  read: (want: Wanted) => Page | About | Promise<Page | About>,
  patience: Patience = { quietMs: 1_000, mostMs: 15_000 },
): void {
  const slot = globalThis as Slot;
  if (slot.lecternReader?.alive()) return;
  slot.lecternReader = { alive: () => Boolean(browser.runtime?.id) };

  let told: string | undefined;
  let readings = 0;
  const recognise = async (): Promise<void> => {
    const reading = ++readings;
    const found = await read('about');
    // Begun later, so it knows more.
    if (reading !== readings) return;
    const about = isPage(found) ? aboutOf(found) : found;
    // Another address is another page, though it may look the same.
    const text = `${doc.URL.replace(/#.*/s, '')} ${JSON.stringify(about)}`;
    if (text === told) return;
    told = text;
    tell('page:recognised', about);
  };

  answerWithPage(() => read('page'));
  // Where nobody can read it, nothing is told.
  const look = () => void recognise().catch(() => {});
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 0));
  idle(look, { timeout: 2_000 });
  const stop = onQuiet(
    doc,
    () => {
      // The extension was updated: its new reader takes over.
      if (!browser.runtime?.id) return stop();
      idle(look);
    },
    patience,
  );
}
