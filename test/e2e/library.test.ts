import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { demoLibraryFile, idOf, titles } from '../demo/library.ts';
import { findViolations } from '../helpers/axe.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { importLibrary } from '../helpers/options-page.ts';
import { expect, inEachBrowser, titlesIn } from './browsers.ts';

inEachBrowser((lectern) => {
  /** The library page, with the demo's library in it. */
  const open = async (hash = ''): Promise<Tab> => {
    const { browser } = lectern();
    const file = join(browser.downloads, 'demo-library.json');
    writeFileSync(file, demoLibraryFile());
    await importLibrary(browser, file);
    return openPage(hash);
  };
  const openPage = async (hash = ''): Promise<Tab> => {
    const tab = await lectern().browser.openOwn(`library.html${hash}`);
    await tab.port.resize(1280, 800, 1);
    return tab;
  };
  const titlesAre = (tab: Tab, expected: readonly string[]) =>
    eventually(`the list is ${expected.join(', ')}`, async () => {
      const shown = (await titlesIn(tab)).map((title) => title.replace(/^New: ?/, ''));
      return JSON.stringify(shown) === JSON.stringify(expected);
    });
  const search = async (tab: Tab, query: string) => {
    await tab.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.bar-top input[type=search]')!;
      field.focus();
      field.select();
    });
    await tab.type(query);
  };
  const openPaper = async (tab: Tab, title: string) => {
    await tab.click({ role: 'link', name: title });
    await tab.waitFor({ role: 'heading', name: 'Your reading' });
  };
  const openCommands = async (tab: Tab) => {
    await tab.click({ role: 'button', name: /^Commands/ });
    await tab.until('commands wait', () => document.activeElement?.getAttribute('role') === 'combobox');
  };
  /** Takes the command that stands first, once it is this one. */
  const choose = async (tab: Tab, name: string) => {
    await tab.until(
      `${name} is chosen`,
      (wanted) => document.querySelector('[role=option][aria-selected=true]')?.textContent?.includes(wanted),
      name,
    );
    await tab.press('Enter');
  };
  /** A key with Alt, which the drivers do not press. */
  const pressAlt = (tab: Tab, key: string) =>
    tab.evaluate((name) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, altKey: true, bubbles: true, cancelable: true }),
      );
    }, key);

  test('a bibliography is brought in, once it was shown, and taken back', async () => {
    const { browser } = lectern();
    const file = join(browser.downloads, 'refs.bib');
    writeFileSync(
      file,
      `@article{thornquist2024pace,
  author = {Thornquist, Ravi and Vanbergen, Ilse},
  title = {Parsing at the pace of a slow ladder},
  journal = {Journal of Slow Ladders}, year = {2024}
}
@inproceedings{broken2025, author = {Nobody`,
    );
    const tab = await openPage('#data');
    await tab.waitFor({ role: 'heading', name: 'Import' });
    await tab.port.setFiles('#library-file', [file]);
    await tab.waitFor({ role: 'heading', name: 'What refs.bib would change' });
    await tab.untilText('1 added');
    await tab.untilText('Not taken: 1');
    await tab.click({ role: 'button', name: 'Import' });
    await tab.waitFor({ role: 'heading', name: 'Imported refs.bib' });
    const papers = await openPage('#papers');
    await papers.waitFor({ role: 'link', name: 'Parsing at the pace of a slow ladder' });
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.waitFor({ role: 'heading', name: 'refs.bib was taken back' });
    await tab.click({ role: 'button', name: 'Check and repair' });
    await tab.untilText('Everything fits together.');
    await papers.until(
      'the paper is gone',
      () => !document.body.textContent?.includes('Parsing at the pace of a slow ladder'),
    );
  });

  describe('finding', () => {
    test('goes on as one types, forgives accents and typos, and knows fields', async () => {
      const tab = await open('#papers');
      await tab.waitFor({ role: 'link', name: titles.pace });
      await search(tab, 'droste quarrel');
      await titlesAre(tab, ['An Old Quarrel about Quantifiers']);
      await search(tab, 'benchmakrs');
      await titlesAre(tab, [titles.brittle]);
      await search(tab, 'author:castellane is:listed rating:4..');
      await titlesAre(tab, [titles.margin]);
      // A word of a note.
      await search(tab, 'timings');
      await titlesAre(tab, [titles.margin]);
    });

    test('is narrowed by a facet, and a search is kept', async () => {
      const tab = await open('#papers');
      await tab.waitFor({ role: 'link', name: titles.pace });
      await tab.click({ role: 'button', name: 'Venue' });
      await tab.until('the venues are there', () => {
        const box = [...document.querySelectorAll<HTMLInputElement>('.facet-pop input')].find((input) =>
          input.labels?.[0]?.textContent?.startsWith('ICML'),
        );
        box?.click();
        return box !== undefined;
      });
      await titlesAre(tab, [titles.cost, 'Attachment Without Attention']);
      await tab.press('Escape');
      await tab.click({ role: 'button', name: 'Keep this search' });
      await tab.click({ role: 'link', name: /^All papers/ });
      await tab.click({ role: 'link', name: /^venue:ICML/ });
      await titlesAre(tab, [titles.cost, 'Attachment Without Attention']);
    });
  });

  describe('the reading list', () => {
    test('shows what is to be read, without what is not interesting', async () => {
      const tab = await open();
      await titlesAre(tab, [
        titles.pace,
        titles.cost,
        titles.margin,
        'Lullaby: Curricula that Slow Down',
        'Small Models, Long Sentences',
        'Attachment Without Attention',
      ]);
    });

    test('is changed by keys on a row, and undone by the toast', async () => {
      const tab = await open();
      await tab.focus({ role: 'link', name: titles.pace });
      await tab.press('r');
      await tab.waitFor({ role: 'button', name: `Read: ${titles.pace}` });
      await tab.click({ role: 'button', name: 'Undo' });
      await tab.waitFor({ role: 'button', name: `Saved: ${titles.pace}` });
    });

    test('is tagged in a selection, all or none', async () => {
      const tab = await open();
      await tab.focus({ role: 'link', name: titles.pace });
      await tab.press('x', 'ArrowDown', 'x');
      await tab.untilText('2 selected');
      await tab.click({ role: 'button', name: 'Add tag' });
      await tab.until('the field has the focus', () => document.activeElement?.matches('.tag-field input'));
      await tab.type('seminar');
      await tab.press('Enter');
      await tab.untilText('2 papers tagged “seminar”');
      await tab.waitFor({ role: 'link', name: /^seminar/ });
      await tab.click({ role: 'button', name: 'Undo' });
      await eventually('the tag is gone', async () => !(await tab.has({ role: 'link', name: /^seminar/ })));
    });

    test('is put into an order of its own by keys', async () => {
      const tab = await open('#reading?sort=own');
      await tab.waitFor({ role: 'link', name: titles.pace });
      const before = await titlesIn(tab);
      await tab.focus({ role: 'link', name: before[0]! });
      await pressAlt(tab, 'ArrowDown');
      await titlesAre(tab, [before[1]!, before[0]!, ...before.slice(2)]);
      await tab.click({ role: 'button', name: 'Undo' });
      await titlesAre(tab, before);
    });
  });

  describe('a paper', () => {
    test('gets a note, in which no script runs', async () => {
      const tab = await open(`#paper/${idOf(1)}`);
      await tab.click({ role: 'button', name: 'Write a note' });
      await tab.until('the field is there', () => {
        const field = document.querySelector<HTMLTextAreaElement>('textarea.note');
        if (!field) return false;
        field.value = '**Careful** <img src=x onerror="document.title=1"> [here](javascript:document.title=2)';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      });
      await tab.focus({ role: 'searchbox', name: /^Search/ });
      await tab.untilText('Careful');
      await eventually('the note is drawn', () =>
        tab.evaluate(() => document.querySelector('.markdown strong') !== null),
      );
      expect(await tab.evaluate(() => document.title)).toBe('Lectern library');
      expect(
        await tab.evaluate(() => document.querySelectorAll('.markdown img, .markdown a').length),
        'neither a picture nor a link is made',
      ).toBe(0);
    });

    test('is corrected by hand, and keeps the correction', async () => {
      const tab = await open(`#paper/${idOf(4)}`);
      await tab.click({ role: 'button', name: 'Correct' });
      await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('.edit textarea')?.select());
      await tab.type('The Price of Being Understood');
      await tab.click({ role: 'button', name: 'Save corrections' });
      await tab.waitFor({ role: 'heading', name: 'The Price of Being Understood' });
      await tab.untilText('corrected by you');
    });

    test('that is not there is said to be gone', async () => {
      const tab = await open('#paper/00000000-0000-4000-8000-00000000dead');
      await tab.untilText('This paper is not in your library');
    });

    test('changed elsewhere is shown as it is now', async () => {
      const tab = await open();
      await tab.waitFor({ role: 'button', name: `Saved: ${titles.pace}` });
      await lectern().send('shelf:set', { work: { id: idOf(1) }, state: 'reading' });
      await tab.waitFor({ role: 'button', name: `Reading: ${titles.pace}` });
    });
  });

  test('what was done before a restart is undone from the list of earlier changes', async () => {
    const first = await open();
    await openPaper(first, titles.cost);
    await first.click({ role: 'button', name: 'Remove tag related work' });
    await first.untilText('Tag “related work” removed');
    await first.close();
    const tab = await openPage('#reading');
    await openCommands(tab);
    await tab.type('undo');
    await choose(tab, 'Undo');
    await tab.untilText('Reading list changed');
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.untilText('#related work');
  });

  test('commands lead to people and papers', async () => {
    const tab = await open();
    await openCommands(tab);
    await tab.type('brandvold');
    await choose(tab, 'Brandvold');
    await tab.waitFor({ role: 'heading', name: 'Sólveig Brandvold' });
    await openCommands(tab);
    await tab.type('walking pace');
    await choose(tab, 'Walking Pace');
    await tab.waitFor({ role: 'heading', name: titles.pace });
  });

  test('an address that names nothing says so, and leads on', async () => {
    const tab = await open('#nowhere/<script>');
    await tab.untilText('There is no such page');
    await tab.click({ role: 'button', name: 'Reading list' });
    await tab.waitFor({ role: 'link', name: titles.pace });
  });

  test.each([
    '',
    '#papers?q=parsing',
    `#paper/${idOf(0)}`,
    '#people',
    `#person/${idOf(1001)}`,
    '#new',
    '#insights',
    '#data',
  ])('axe finds nothing to complain of at “%s”, and at 320 px nothing runs out of the window', async (hash) => {
    const tab = await open(hash);
    await tab.waitFor({ role: 'heading', name: /./ });
    expect(await findViolations(tab)).toEqual([]);
    await tab.port.resize(320, 640, 1);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
