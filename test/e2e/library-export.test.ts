import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { test } from 'vitest';
import { idOf, titles } from '../demo/library.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { libraryOf, titlesAre } from '../helpers/library-page.ts';
import { expect, inEachBrowser } from './browsers.ts';

const found = ['Lullaby: Curricula that Slow Down', titles.margin];
/** The formats by their ending, and the titles that a file of each holds. */
const formats: Record<string, [extension: string, titlesIn: (file: Buffer) => string[]]> = {
  BibTeX: ['bib', (file) => all(/^\s*title = \{+(.+?)\}+,?$/gm, file).map((title) => title.replace(/[{}]/g, ''))],
  RIS: ['ris', (file) => all(/^(?:TI|T1) {2}- (.+?)\r?$/gm, file)],
  'CSL-JSON': ['json', (file) => JSON.parse(String(file)).map(({ title }: { title: string }) => title)],
  CSV: ['csv', (file) => found.filter((title) => file.includes(title))],
  Markdown: ['md', (file) => found.filter((title) => file.includes(title))],
  // A note a paper, beside the one that lists them.
  Obsidian: [
    'zip',
    (file) =>
      Object.entries(unzipSync(file)).flatMap(([path, note]) =>
        path.startsWith('papers/') ? all(/^# (.+)$/gm, strFromU8(note)) : [],
      ),
  ],
  HTML: ['html', (file) => found.filter((title) => file.includes(title))],
};
const all = (pattern: RegExp, text: Buffer | string) => [...String(text).matchAll(pattern)].map(([, part]) => part!);

/** What papers are taken out as, from the library page. */
inEachBrowser((lectern) => {
  const { open, openPage } = libraryOf(lectern);
  /** Keeps what the page copies where a test can read it: a browser without a window has no clipboard of its own. */
  const keepCopies = (tab: Tab) =>
    tab.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
  const copied = (tab: Tab) => tab.until('it is copied', () => document.body.dataset.copied);

  test('a search is saved in every format, each with just what was found', async () => {
    const { downloads } = lectern().browser;
    const tab = await open('#papers?q=author:castellane');
    await titlesAre(tab, found);
    for (const [name, [extension, titlesIn]] of Object.entries(formats)) {
      await tab.click({ role: 'button', name: 'Export' });
      await tab.waitFor({ role: 'heading', name: 'Export 2 papers' });
      await tab.click({ role: 'radio', name });
      await tab.click({ role: 'button', name: 'Save a file' });
      await tab.untilText('2 papers saved as lectern-');
      const path = await eventually(`there is a ${name} file`, () => {
        const file = readdirSync(downloads).find((one) => one.startsWith('lectern-') && one.endsWith(`.${extension}`));
        const path = file && join(downloads, file);
        return path && readFileSync(path).length > 0 && path;
      });
      expect(titlesIn(readFileSync(path)).sort(), name).toEqual(found.toSorted());
      rmSync(path);
    }
  });

  test('a selection, and one paper, are copied as BibTeX', async () => {
    const tab = await open();
    await keepCopies(tab);
    await tab.focus({ role: 'link', name: titles.pace });
    await tab.press('x', 'ArrowDown', 'x');
    await tab.untilText('2 selected');
    await tab.click({ role: 'button', name: 'Export' });
    await tab.waitFor({ role: 'heading', name: 'Export 2 papers' });
    await tab.click({ role: 'button', name: 'Copy' });
    expect((await copied(tab)).match(/^@/gm)).toHaveLength(2);
    await tab.untilText('Copied as BibTeX');
    await tab.close();

    const one = await openPage(`#paper/${idOf(4)}`);
    await keepCopies(one);
    await one.click({ role: 'button', name: 'Copy BibTeX' });
    expect(await copied(one)).toMatch(/^@inproceedings\{adeyinkathorsson2026cost,\n/);
  });
});
