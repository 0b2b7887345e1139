import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import type { ShelfEntry } from '../../lib/model/work.ts';
import { idOf, titles } from '../demo/library.ts';
import { findViolations } from '../helpers/axe.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { libraryOf, titlesAre, titlesOf, typeLine } from '../helpers/library-page.ts';
import { expect, inEachBrowser } from './browsers.ts';

inEachBrowser((lectern) => {
  const { open, openPage } = libraryOf(lectern);
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
      await typeLine(tab, 'seminar');
      await tab.untilText('2 papers tagged “seminar”');
      await tab.waitFor({ role: 'link', name: /^seminar/ });
      await tab.click({ role: 'button', name: 'Undo' });
      await eventually('the tag is gone', async () => !(await tab.has({ role: 'link', name: /^seminar/ })));
    });

    test('is put into an order of its own by keys', async () => {
      const tab = await open('#reading?sort=own');
      await tab.waitFor({ role: 'link', name: titles.pace });
      const before = await titlesOf(tab);
      await tab.focus({ role: 'link', name: before[0]! });
      await pressAlt(tab, 'ArrowDown');
      await titlesAre(tab, [before[1]!, before[0]!, ...before.slice(2)]);
      await tab.click({ role: 'button', name: 'Undo' });
      await titlesAre(tab, before);
    });

    test('is put into an order of its own by the mouse, which stays', async () => {
      const tab = await open('#reading?sort=own');
      await tab.waitFor({ role: 'link', name: titles.pace });
      const before = await titlesOf(tab);
      const places = await tab.evaluate(() =>
        [...document.querySelectorAll('.rows__row')].map((row) => {
          const { left, top, width, height } = row.getBoundingClientRect();
          // Beside the title, which is a link; of the row that it comes to stand after, the lower half.
          return { x: left + width / 2, y: top + height * 0.8 };
        }),
      );
      await tab.port.drag(places[0]!, places[2]!);
      const after = [before[1]!, before[2]!, before[0]!, ...before.slice(3)];
      await titlesAre(tab, after);
      await titlesAre(await openPage('#reading?sort=own'), after);
      await tab.port.activate();
      await tab.click({ role: 'button', name: 'Undo' });
      await titlesAre(tab, before);
    });
  });

  test('the sheet of keys is opened by ? wherever nothing is typed, and gives the focus back', async () => {
    const tab = await open();
    await search(tab, '?');
    expect(await tab.has({ role: 'heading', name: 'Keyboard' })).toBe(false);
    await search(tab, 'walking');
    await titlesAre(tab, [titles.pace]);
    await tab.focus({ role: 'link', name: titles.pace });
    await tab.press('?');
    await tab.waitFor({ role: 'heading', name: 'Keyboard' });
    const keys = await tab.evaluate(() =>
      [...document.querySelectorAll('dialog dl > div')].map((line) =>
        [...line.children].map((part) => part.textContent!.trim()),
      ),
    );
    for (const line of [
      ['/', 'Search'],
      ['Ctrl K', 'Commands, people, papers'],
      ['Alt ↓ ↑', 'Move, in your own order'],
    ])
      expect(keys).toContainEqual(line);
    expect(await findViolations(tab)).toEqual([]);
    // What is under it is out of reach of the keys that it lists.
    await tab.press('r', 'Escape');
    await tab.until('it is closed', () => !document.querySelector('dialog'));
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toContain(titles.pace);
    await tab.waitFor({ role: 'button', name: `Saved: ${titles.pace}` });
  });

  describe('a paper', () => {
    const entry = async () => (await lectern().stored<ShelfEntry>('shelf')).find(({ workId }) => workId === idOf(4));
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

    test('whose note another page writes meanwhile keeps both', async () => {
      const [other, one] = [await open(`#paper/${idOf(4)}`), await openPage(`#paper/${idOf(4)}`)];
      await one.click({ role: 'button', name: 'Write a note' });
      await one.until('the field has the focus', () => document.activeElement?.matches('textarea.note'));
      await one.type('mine');
      await lectern().send('shelf:change', { workIds: [idOf(4)], changes: { note: 'theirs' } });
      await other.until('it is drawn', () => document.querySelector('.markdown')?.textContent === 'theirs');
      await one.focus({ role: 'searchbox', name: /^Search/ });
      await one.untilText('Another page has changed this note since you opened it.');
      await one.click({ role: 'button', name: 'Keep both' });
      for (const tab of [one, other])
        await tab.until('both are there', () =>
          /^theirs\s*mine$/.test(document.querySelector('.markdown')?.textContent ?? ''),
        );
    });

    test('gets a rating, a priority and the day it was finished, each taken back', async () => {
      const tab = await open(`#paper/${idOf(4)}`);
      await tab.click({ role: 'radio', name: '4 stars' });
      await tab.until(
        'the row tells it',
        () => document.querySelector('.rows .work--selected .stars')?.textContent === '4',
      );
      const set = (selector: string, value: string) =>
        tab.evaluate(
          ([wanted, to]) => {
            const field = document.querySelector<HTMLInputElement>(`.reading-facts ${wanted}`)!;
            field.value = to!;
            field.dispatchEvent(new Event('change', { bubbles: true }));
          },
          [selector, value],
        );
      await set('select', '1');
      await tab.until('the row tells it', () =>
        document.querySelector('.rows .work--selected')?.textContent?.includes('High priority'),
      );
      await tab.focus({ role: 'link', name: titles.cost });
      await tab.press('r');
      await tab.until('a date is asked', () => document.querySelector('.reading-facts input[type=date]'));
      await set('input[type=date]', '2026-11-02');
      await eventually('it is kept', async () => (await entry())?.finishedAt?.startsWith('2026-11-0'));
      expect(await entry()).toMatchObject({ state: 'read', rating: 4, priority: 1 });
      await tab.click({ role: 'button', name: 'Undo' });
      await eventually('it is taken back', async () => !(await entry())?.finishedAt?.startsWith('2026-11-0'));
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
