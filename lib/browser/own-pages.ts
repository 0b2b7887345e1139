import browser from 'webextension-polyfill';
import type { Broadcast } from '../messages/index.ts';

/** Call back whenever records changed, whoever changed them, as long as the page is open. `works`: the ids of the works, when nothing else did. */
export function onStoreChanged(listener: (works?: readonly string[]) => void): void {
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    const told = message as Broadcast | null;
    if (told?.type === 'store:changed') listener(told.works);
  });
}

/** Open the options page, in front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Open the library at what is new, in front. */
export async function openNew(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('library.html#new') });
}

/** Open the options page where it says who is asked for new papers, in front. */
export async function openSources(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#sources') });
}

/** Open the options page where files are read, in front. */
export async function openFiles(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#file') });
}

/** Open the options page at the keys of arXiv's pages, in front. */
export async function openKeySettings(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#keys') });
}

/** Open the library, in front. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('library.html') });
}

/** Open the library at somebody followed, in front. */
export async function openPerson(researcherId: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`library.html#person/${researcherId}`) });
}

/** What the manifest says of this version. `home` is where the project lives, when it says so. */
export function aboutExtension(): { version: string; home?: string } {
  const { version, homepage_url: home } = browser.runtime.getManifest();
  return { version, ...(home ? { home } : {}) };
}
