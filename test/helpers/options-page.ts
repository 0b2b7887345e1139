import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './browser/driver.ts';
import { eventually } from './browser/eventually.ts';
import type { Tab } from './browser/tab.ts';

/** Chooses a library to import in the options page, as the dialog of the browser would. */
export const chooseFile = (options: Tab, file: string): Promise<void> => options.port.setFiles('#data input', [file]);

/** Chooses a file to be read there. */
export const openFile = (options: Tab, file: string): Promise<void> => options.port.setFiles('#file-to-read', [file]);

/** Imports a library through the options page, and waits until it is in. */
export async function importLibrary(browser: Driver, file: string): Promise<void> {
  const options = await browser.openOwn('options.html');
  await options.waitFor({ role: 'button', name: 'Choose a file' });
  await chooseFile(options, file);
  await options.click({ role: 'button', name: 'Import' }, 120_000);
  await options.waitFor({ role: 'heading', name: /^Imported / }, 120_000);
  await options.close();
}

let copies = 0;

/** Saves a copy through the options page. @returns the file's path, moved aside so that the next copy has its name again */
export async function exportLibrary(options: Tab, browser: Driver): Promise<string> {
  const before = new Set(readdirSync(browser.downloads));
  await options.click({ role: 'button', name: 'Save a copy' });
  return eventually('the copy is saved', () => {
    const name = readdirSync(browser.downloads).find((file) => !before.has(file) && file.endsWith('.json'));
    if (name === undefined) return undefined;
    const path = join(browser.downloads, name);
    JSON.parse(readFileSync(path, 'utf8'));
    const aside = join(browser.downloads, `aside-${++copies}.json`);
    renameSync(path, aside);
    return aside;
  });
}

/** Types the word and deletes everything. */
export async function deleteEverything(options: Tab): Promise<void> {
  await options.click({ role: 'button', name: 'Delete' });
  await options.click({ role: 'textbox', name: /^Type/ });
  await options.type('delete');
  await options.click({ role: 'button', name: 'Delete everything' });
  await options.untilText('Everything was deleted');
}
