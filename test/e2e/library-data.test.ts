import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { readPdfBytes } from '../../scripts/pdf.ts';
import { demoLibrary, furtherWorks, idOf, titles } from '../demo/library.ts';
import type { ChromiumPort } from '../helpers/browser/chromium-port.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { libraryOf, titlesOf, typeLine } from '../helpers/library-page.ts';
import { expect, inEachBrowser } from './browsers.ts';

/** What is kept safe, brought back, and done to searches, on the library page. */
inEachBrowser((lectern, name) => {
  const { fileOf, openPage, open } = libraryOf(lectern);
  const isGone = (tab: Tab, text: string) =>
    tab.until(`“${text}” is gone`, (wanted) => !document.body.textContent?.includes(wanted), text);

  test('a backup is gone back to, once it was shown what goes and comes back, and that is undone', async () => {
    const tab = await open('#data');
    await tab.click({ role: 'button', name: 'Back up now' });
    await tab.waitFor({ role: 'button', name: /^Go back: / });
    await tab.untilText('Backed up today');
    await lectern().send('shelf:set', { work: { id: idOf(1) }, state: 'read' });
    const papers = await openPage('#reading');
    await papers.waitFor({ role: 'button', name: `Read: ${titles.pace}` });

    // Chrome gives a page that nobody sees little time.
    await tab.port.activate();
    await tab.click({ role: 'button', name: /^Go back: / });
    await tab.waitFor({ role: 'heading', name: /^What going back to Backup .* would change$/ });
    await tab.untilText('What becomes as it was then: 1');
    await tab.click({ role: 'button', name: 'Go back to it' });
    await tab.waitFor({ role: 'heading', name: /^Went back to Backup / });
    await papers.waitFor({ role: 'button', name: `Saved: ${titles.pace}` });
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.waitFor({ role: 'heading', name: /was taken back$/ });
    await papers.waitFor({ role: 'button', name: `Read: ${titles.pace}` });
  });

  test('a copy of a library is shown, brought in, and taken back; a file is gone back to', async () => {
    const tab = await openPage('#data');
    await tab.waitFor({ role: 'heading', name: 'Import' });
    const file = fileOf();
    await tab.port.setFiles('#library-file', [file]);
    await tab.waitFor({ role: 'heading', name: 'What demo-library.json would change' });
    await tab.click({ role: 'button', name: 'Import' });
    await tab.waitFor({ role: 'heading', name: 'Imported demo-library.json' });
    const papers = await openPage('#papers');
    await papers.waitFor({ role: 'link', name: titles.pace });
    await tab.port.activate();
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.waitFor({ role: 'heading', name: 'demo-library.json was taken back' });
    await isGone(papers, titles.pace);

    await tab.port.setFiles('#backup-file', [file]);
    await tab.waitFor({ role: 'heading', name: 'What going back to demo-library.json would change' });
    await tab.untilText('What comes back: ');
    await tab.click({ role: 'button', name: 'Go back to it' });
    await tab.waitFor({ role: 'heading', name: 'Went back to demo-library.json' });
    await papers.waitFor({ role: 'link', name: titles.pace });
  });

  test('a saved search is renamed, forgotten, and there again', async () => {
    const tab = await open('#papers?q=parsing');
    await tab.click({ role: 'button', name: 'Keep this search' });
    await tab.click({ role: 'button', name: 'Rename this search' });
    await typeLine(tab, 'For the seminar');
    await tab.waitFor({ role: 'link', name: /^For the seminar/ });
    await tab.click({ role: 'button', name: 'Forget this search' });
    await eventually('it is gone', async () => !(await tab.has({ role: 'link', name: /^For the seminar/ })));
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.waitFor({ role: 'link', name: /^For the seminar/ });
  });

  test('a saved search tells what it finds anew, until that was looked at', async () => {
    const tab = await open('#papers?q=ladders');
    await tab.untilText('Nothing found');
    await tab.click({ role: 'button', name: 'Keep this search' });
    await tab.waitFor({ role: 'link', name: 'ladders' });
    await tab.click({ role: 'link', name: /^Reading list/ });
    const onPage = { title: 'Sparse Ladders for Slow Learners', authors: [{ name: 'Jun Rii' }] };
    await lectern().send('shelf:set', { work: { onPage, url: 'https://rii.example/' }, state: 'saved' });
    await tab.click({ role: 'link', name: 'ladders 1 New' });
    await tab.waitFor({ role: 'link', name: onPage.title });
    await tab.waitFor({ role: 'link', name: 'ladders 1 New' });
    await tab.click({ role: 'link', name: /^Reading list/ });
    await tab.waitFor({ role: 'link', name: 'ladders 1' });
  });

  test('a backup that is removed is there again by undo', async () => {
    const tab = await open('#data');
    await tab.click({ role: 'button', name: 'Back up now' });
    await tab.click({ role: 'button', name: /^Remove: / });
    await tab.untilText('There is none yet.');
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.waitFor({ role: 'button', name: /^Go back: / });
  });

  test('pictures are saved as SVG and PNG, and have a table behind them', async () => {
    const { browser } = lectern();
    const tab = await open('#insights');
    await tab.waitFor({ role: 'heading', name: /^People you follow/ });
    const saved = async (kind: 'svg' | 'png') => {
      await tab.evaluate((label) => {
        [...document.querySelectorAll<HTMLElement>('.plot__tools button')]
          .find(({ textContent }) => textContent === label)!
          .click();
      }, kind.toUpperCase());
      return eventually(`a ${kind} is saved`, () => {
        const file = readdirSync(browser.downloads).find((one) => one.endsWith(`.${kind}`));
        const data = file && readFileSync(join(browser.downloads, file));
        return data && data.length > 200 ? data : undefined;
      });
    };
    const svg = String(await saved('svg'));
    expect(svg).toMatch(/^<svg [^>]*\bxmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>[\s\S]*<\/svg>$/);
    // Nothing of the page is needed: no class, no variable of its style.
    expect(svg).not.toMatch(/\sclass=|var\(--/);
    expect((await saved('png')).subarray(1, 4).toString()).toBe('PNG');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.plot__tools button')!.click());
    await tab.until('the table is there', () => document.querySelectorAll('.plot__table td').length > 0);
  });

  test('a long reading list is printed whole, and drawn as it is scrolled again', async () => {
    const works = furtherWorks(80, () => ['Jun Rii']);
    const shelf = works.map(({ id, addedAt }) => ({
      workId: id,
      state: 'saved' as const,
      savedAt: addedAt,
      changedAt: addedAt,
    }));
    const tab = await open('#reading', { ...demoLibrary, works, authorships: [], arrivals: [], shelf });
    await tab.waitFor({ role: 'link', name: works[0]!.title });
    await tab.evaluate(() => {
      // The dialog of the browser would wait for somebody.
      window.print = () => {
        document.body.dataset.printed = [...document.querySelectorAll('.work__title')].map((e) => e.textContent).join();
      };
    });
    await tab.click({ role: 'button', name: 'Print' });
    expect(await tab.until('it was printed', () => document.body.dataset.printed)).toBe(
      works.map(({ title }) => title).join(),
    );
    await eventually('it is drawn in part', async () => (await titlesOf(tab)).length < works.length);
  });

  if (name === 'chromium')
    test('a reading list on paper has every paper over the whole width, dark on white also in the dark', async () => {
      const tab = await open('#reading');
      await tab.waitFor({ role: 'link', name: titles.pace });
      const shown = (await titlesOf(tab)).length;
      const port = tab.port as ChromiumPort;
      await port.send('Emulation.setEmulatedMedia', {
        media: 'print',
        features: [{ name: 'prefers-color-scheme', value: 'dark' }],
      });
      const [drawn, width, ink] = await tab.evaluate(() => {
        const titles = [...document.querySelectorAll<HTMLElement>('.work__title')];
        const { color } = getComputedStyle(titles[0]!);
        return [
          titles.length,
          titles[0]!.parentElement!.offsetWidth / innerWidth,
          Number(/\d+/.exec(color)![0]),
        ] as const;
      });
      expect(drawn).toBe(shown);
      expect(width).toBeGreaterThan(0.9);
      expect(ink).toBeLessThan(60);
      const { pages } = await readPdfBytes(await port.printToPdf());
      const squeeze = (words: string) => words.replace(/\s/g, '');
      const text = squeeze(pages.flatMap(({ items }) => items.map((item) => item.text)).join(''));
      for (const title of await titlesOf(tab)) expect(text.split(squeeze(title))).toHaveLength(2);
      expect(text).not.toMatch(/Commands|Options|Export|Newest/);
    });
});
