import { test } from 'vitest';
import type { LibraryFile } from '../../lib/exchange/format.ts';
import { demoLibrary, furtherWorks, idOf, titles } from '../demo/library.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { libraryOf, titlesAre, titlesOf, typeLine } from '../helpers/library-page.ts';
import { expect, inEachBrowser } from './browsers.ts';

const ilse = idOf(1001);
/** Papers of the demo that are new, newest first. */
const fresh = [
  titles.forget,
  titles.brittle,
  'Do Readers Notice? Eye-Tracking Evidence for Paraphrase Collapse in Assisted Writing',
  'Tokens Are Not Turns',
];

/** As many papers as come in weeks: by Jun Rii, every tenth with Ilse Vanbergen. */
function afterWeeks(): LibraryFile {
  const works = furtherWorks(40, (n) => (n % 10 === 0 ? ['Jun Rii', 'Ilse Vanbergen'] : ['Jun Rii']));
  const by = (name: string) => ({
    researcherId: name === 'Jun Rii' ? idOf(1004) : ilse,
    how: 'sure' as const,
    reasons: [],
  });
  const arrivals = works.map(({ id, authors, addedAt }) => ({
    workId: id,
    researchers: authors.map(({ name }) => by(name)),
    firstSeenAt: addedAt,
    firstSeenOn: 'https://arxiv.org/list/cs.CL/new',
    unseen: 1 as const,
  }));
  return { ...demoLibrary, works: [...demoLibrary.works, ...works], arrivals };
}

/** People who are followed, and what is new of them, on the library page. */
inEachBrowser((lectern) => {
  const { open } = libraryOf(lectern);
  const unseenIs = (tab: Tab, count: string) =>
    tab.until(
      `${count} are new`,
      (wanted) => (document.querySelector('.nav[href="#new"] .count')?.firstChild?.textContent ?? '') === wanted,
      count,
    );

  test('somebody is put into a group, paused, made one with another record, and followed no more', async () => {
    const tab = await open(`#person/${ilse}`);
    await tab.click({ role: 'button', name: 'Group' });
    await typeLine(tab, 'parsers');
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
    await tab.click({ role: 'button', name: 'Stop following' });
    await tab.untilText('No longer following Ilse Vanbergen');
    await tab.untilText('5 people');
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.untilText('6 people');
  });

  test('papers of another of the same name become a person of their own; what was said is taken back', async () => {
    const tab = await open(`#person/${ilse}`);
    /** The titles that the pane of a person shows. */
    const shown = (expected: readonly string[]) =>
      eventually(`it shows ${expected}`, async () => {
        const titlesThere = await tab.evaluate(() =>
          [...document.querySelectorAll('.versions [href^="#paper/"]')].map(({ textContent }) => textContent ?? ''),
        );
        return titlesThere.toSorted().join() === expected.toSorted().join();
      });
    const go = (id: string) => tab.evaluate((hash) => location.assign(hash), `#person/${id}`);
    const [others, hers] = [
      [titles.pace, titles.forget],
      demoLibrary.works
        .filter(({ authors }) => authors.some(({ name }) => name === 'Ilse Vanbergen'))
        .map(({ title }) => title)
        .filter((title) => title !== titles.pace && title !== titles.forget),
    ];
    await shown([...hers, ...others]);
    await tab.click({ role: 'button', name: 'Some are not theirs' });
    for (const title of others)
      await tab.until(
        `${title} is chosen`,
        (name) => {
          const boxes = [...document.querySelectorAll<HTMLInputElement>('.versions input')];
          const box = boxes.find((one) => one.getAttribute('aria-label')?.includes(name));
          if (box && !box.checked) box.click();
          return box?.checked;
        },
        title,
      );
    await tab.click({ role: 'button', name: '2 papers are by somebody else' });
    // The other is shown, with just these.
    await tab.untilText('7 people');
    await shown(others);

    await tab.click({ role: 'button', name: 'Undo' });
    await tab.untilText('You do not follow this person');
    await tab.untilText('6 people');
    await go(ilse);
    await shown([...hers, ...others]);

    await lectern().send('researcher:split', { researcherId: ilse, workIds: [idOf(1)] });
    await shown([...hers, titles.forget]);
    await tab.click({ role: 'button', name: `Take back what you said of ${titles.pace}` });
    await shown([...hers, ...others]);
    await tab.click({ role: 'button', name: 'Undo' });
    await shown([...hers, titles.forget]);
  });

  test('whom somebody writes with is told with the reason, and followed with what they share', async () => {
    const tab = await open(`#person/${ilse}`);
    await tab.waitFor({ role: 'heading', name: 'Writes with' });
    await tab.untilText('3 papers with Ilse Vanbergen, last in 2026');
    // Who is followed leads to what is known of them, and is not offered again.
    await tab.waitFor({ role: 'link', name: 'Anneke Dröste' });
    expect(await tab.has({ role: 'button', name: 'Follow Anneke Dröste' })).toBe(false);
    await tab.click({ role: 'button', name: 'Follow Ravi Thornquist' });
    await tab.untilText('7 people');
    await tab.untilText('Following Ravi Thornquist');
    await eventually(
      'the offer is gone',
      async () => !(await tab.has({ role: 'button', name: 'Follow Ravi Thornquist' })),
    );
    await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.versions a.sure')]
        .find((a) => a.textContent === 'Ravi Thornquist')!
        .click(),
    );
    await tab.waitFor({ role: 'heading', name: 'Ravi Thornquist' });
    await tab.until(
      'his papers are there',
      () => document.querySelectorAll('.versions [href^="#paper/"]').length === 3,
    );
    await tab.click({ role: 'button', name: 'Undo' });
    await tab.untilText('6 people');
  });

  test('what is new stands by day, and all of it is seen and unseen again', async () => {
    const tab = await open('#new');
    await titlesAre(tab, fresh);
    await tab.untilText('by 2 people you follow');
    await unseenIs(tab, '4');
    await tab.click({ role: 'button', name: 'Mark all as seen' });
    await unseenIs(tab, '');
    await titlesAre(tab, []);
    await tab.click({ role: 'button', name: 'Undo' });
    await titlesAre(tab, fresh);
    await unseenIs(tab, '4');
  });

  test('after an absence it begins by person, those of several first, and one person at a time is seen', async () => {
    const tab = await open('#new', afterWeeks());
    await tab.untilText('40 new papers by 2 people since');
    const groups = () =>
      tab.evaluate(() => [...document.querySelectorAll('.feed-group__name .one-line')].map((e) => e.textContent));
    await eventually('there are groups', async () => (await groups()).length > 1);
    expect(await groups()).toEqual(['By two or more people you follow', 'Jun Rii', 'Ilse Vanbergen']);
    expect(await titlesOf(tab)).toEqual([]);
    await tab.click({ role: 'button', name: /^By two or more/ });
    await eventually('they are shown', async () => (await titlesOf(tab)).length === 4);
    await tab.click({ role: 'button', name: 'Mark as seen: all by Ilse Vanbergen' });
    await unseenIs(tab, '36');
    await eventually('the others stay', async () => (await groups()).join() === 'Jun Rii');
    await tab.click({ role: 'button', name: 'Undo' });
    await unseenIs(tab, '40');
  });
});
