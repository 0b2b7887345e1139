import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryFile } from '../../lib/exchange/format.ts';
import { demoLibrary, libraryText } from '../demo/library.ts';
import { eventually } from './browser/eventually.ts';
import type { Tab } from './browser/tab.ts';
import type { Lectern } from './lectern.ts';
import { importLibrary } from './options-page.ts';

/** Ways to open the library page of the running Lectern. */
export function libraryOf(lectern: () => Lectern) {
  /** The demo's library, or another, as a file of ours. */
  const fileOf = (library: LibraryFile = demoLibrary): string => {
    const file = join(lectern().browser.downloads, 'demo-library.json');
    writeFileSync(file, libraryText(library));
    return file;
  };
  const openPage = async (hash = ''): Promise<Tab> => {
    const tab = await lectern().browser.openOwn(`library.html${hash}`);
    await tab.port.resize(1280, 800, 1);
    return tab;
  };
  /** With the demo's library in it, or another. */
  const open = async (hash = '', library?: LibraryFile): Promise<Tab> => {
    await importLibrary(lectern().browser, fileOf(library));
    return openPage(hash);
  };
  return { fileOf, openPage, open };
}

/** Titles of the list, in order, without the word that says they are new. */
export const titlesOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.work__title')].map((title) => title.textContent!.trim().replace(/^New:? /, '')),
  );

export const titlesAre = (tab: Tab, expected: readonly string[]) =>
  eventually(
    `the list is ${expected.join(', ')}`,
    async () => JSON.stringify(await titlesOf(tab)) === JSON.stringify(expected),
  );

/** Types into the field that an Add button has become. */
export async function typeLine(tab: Tab, text: string): Promise<void> {
  await tab.until('the field has the focus', () => document.activeElement?.matches('.line-field input'));
  await tab.type(text);
  await tab.press('Enter');
}
