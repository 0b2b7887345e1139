import { browser } from 'wxt/browser';
import type { Broadcast } from '../messages/index.ts';
import type { Page } from '../model/page.ts';
import { onQuiet, type Patience } from './quiet.ts';
import { tell } from './tell.ts';

type Slot = { lecternReader?: { alive(): boolean } };

/**
 * Be the reader of this page: tell the background what was recognised, again when scripts changed the page, and answer the popup
 * with the page as it is now. A second injection does nothing while the first is alive; after an update of the extension the
 * new one takes over. The guard lives in the isolated world, where the page cannot see it.
 *
 * @param read reads the page; never throws for what the page holds
 */
export function startReader(
  doc: Document,
  read: () => Page,
  patience: Patience = { quietMs: 1_000, mostMs: 15_000 },
): void {
  const slot = globalThis as Slot;
  if (slot.lecternReader?.alive()) return;
  slot.lecternReader = { alive: () => Boolean(browser.runtime?.id) };

  let told: string | undefined;
  const recognise = (): void => {
    const { kind, researcher, works, problems, listing } = read();
    const about = {
      kind,
      ...(researcher ? { name: researcher.name } : {}),
      works: works.length,
      problems,
      ...(listing ? { listing } : {}),
    };
    const text = JSON.stringify(about);
    if (text === told) return;
    told = text;
    tell('page:recognised', about);
  };

  browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, answer: (page: Page) => void) => {
    if ((message as Broadcast | undefined)?.type === 'page:describe') answer(read());
  });
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 0));
  idle(recognise, { timeout: 2_000 });
  onQuiet(doc, () => idle(recognise), patience);
}
