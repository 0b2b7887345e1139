import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { demoLibraryFile, idOf, titles } from '../demo/library.ts';
import type { ChromiumPort } from '../helpers/browser/chromium-port.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { importLibrary } from '../helpers/options-page.ts';
import { expect, inEachBrowser, titlesIn } from './browsers.ts';

/** What is kept safe, brought back, and done to searches and people, on the library page. */
inEachBrowser((lectern, name) => {
  const openPage = async (hash: string): Promise<Tab> => {
    const tab = await lectern().browser.openOwn(`library.html${hash}`);
    await tab.port.resize(1280, 800, 1);
    return tab;
  };
  const demoFile = (): string => {
    const file = join(lectern().browser.downloads, 'demo-library.json');
    writeFileSync(file, demoLibraryFile());
    return file;
  };
  const open = async (hash: string): Promise<Tab> => {
    await importLibrary(lectern().browser, demoFile());
    return openPage(hash);
  };
  const isGone = (tab: Tab, text: string) =>
    tab.until(`“${text}” is gone`, (wanted) => !document.body.textContent?.includes(wanted), text);

  test('a backup is gone back to, once it was shown what goes and comes back, and that is undone', async () => {
    const tab = await open('#data');
    await tab.click({ role: 'button', name: 'Back up now' });
    await tab.waitFor({ role: 'button', name: /^Go back: / });
    await lectern().send('shelf:set', { work: { id: idOf(1) }, state: 'read' });
    const papers = await openPage('#reading');
    await papers.waitFor({ role: 'button', name: `Read: ${titles.pace}` });

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
    const file = demoFile();
    await tab.port.setFiles('#library-file', [file]);
    await tab.waitFor({ role: 'heading', name: 'What demo-library.json would change' });
    await tab.click({ role: 'button', name: 'Import' });
    await tab.waitFor({ role: 'heading', name: 'Imported demo-library.json' });
    const papers = await openPage('#papers');
    await papers.waitFor({ role: 'link', name: titles.pace });
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
    await tab.until('the field has the focus', () => document.activeElement?.matches('.tag-field input'));
    await tab.type('For the seminar');
    await tab.press('Enter');
    await tab.waitFor({ role: 'link', name: /^For the seminar/ });
    await tab.click({ role: 'button', name: 'Forget this search' });
    await eventually('it is gone', async () => !(await tab.has({ role: 'link', name: /^For the seminar/ })));
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.waitFor({ role: 'link', name: /^For the seminar/ });
  });

  test('somebody is put into a group, paused, and made one with another record', async () => {
    const tab = await open(`#person/${idOf(1001)}`);
    await tab.click({ role: 'button', name: 'Group' });
    await tab.until('the field has the focus', () => document.activeElement?.matches('.tag-field input'));
    await tab.type('parsers');
    await tab.press('Enter');
    await tab.waitFor({ role: 'button', name: 'Remove parsers' });
    await tab.waitFor({ role: 'button', name: 'parsers' });
    await tab.click({ role: 'button', name: 'Pause' });
    await tab.waitFor({ role: 'button', name: 'Resume' });
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.waitFor({ role: 'button', name: 'Pause' });
    await tab.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.detail select')!;
      select.value = [...select.options].find(({ text }) => text === 'Anneke Dröste')!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await tab.click({ role: 'button', name: /^Merge into / });
    await tab.untilText('5 people');
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.untilText('6 people');
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

  if (name === 'chromium')
    test('a reading list on paper has every paper over the whole width, dark on white also in the dark', async () => {
      const tab = await open('#reading');
      await tab.waitFor({ role: 'link', name: titles.pace });
      const shown = (await titlesIn(tab)).length;
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
      expect(await tab.evaluate(() => document.querySelector<HTMLElement>('.rail')!.offsetWidth)).toBe(0);
    });
});
