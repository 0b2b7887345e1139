import browser from 'webextension-polyfill';
import type { Broadcast } from '../messages/index.ts';

/** Call back whenever records changed, whoever changed them; answers with how to stop. */
export function onStoreChanged(listener: () => void): () => void {
  const hear = (message: unknown): undefined => {
    if ((message as Partial<Broadcast> | null)?.type === 'store:changed') listener();
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** Open the options page, in front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** What the manifest says of this version. `home` is where the project lives, when it says so. */
export function aboutExtension(): { version: string; home?: string } {
  const { version, homepage_url: home } = browser.runtime.getManifest();
  return { version, ...(home ? { home } : {}) };
}
