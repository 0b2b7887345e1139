import { describe, test } from 'vitest';
import { renderListing, renderRedesignedListing } from '../demo/arxiv-pages.ts';
import { expected, january } from '../demo/works.ts';
import { demoWorld, homepage, listing } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { readPapers, untilMarked } from '../helpers/marks.ts';
import type { Route } from '../helpers/web-server.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

const { name: person, known } = expected;

/** The demo's web with another page where the listing stands. */
const withListing = (body: string): Route => {
  const others = demoWorld();
  return (url) => (url.pathname.startsWith('/list/') ? { body } : others(url));
};

const unread = 'This listing could not be read';
const barSays = (page: Tab) =>
  page.inRoots((roots) =>
    roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.bar [data-words]')].map((e) => e.dataset.words)),
  );

inEachBrowser((lectern) => {
  describe('a listing whose mark-up is not arXiv’s of today', () => {
    test('gets no marks, and the popup says that it could not be read', async () => {
      await follow(lectern(), homepage, person);
      lectern().web.serve(withListing(renderRedesignedListing(january)));
      const page = await lectern().browser.open(listing);
      const popup = await lectern().popup(page);
      await popup.waitFor({ role: 'heading', name: 'This listing could not be read' });
      await popup.untilText('Papers by people you follow may be here.');
      await page.port.activate();
      expect(
        await page.inRoots((roots) => roots.filter((root) => root.querySelector('button, .new, .name')).length),
      ).toBe(0);
      expect((await lectern().toolbar(page)).count).toBe('');
      await page.port.activate();
      await eventually('the bar says so on the page', async () => (await barSays(page)).includes(unread));
    });
  });

  test('a listing that is cut off in the middle is not marked as if it were whole', async () => {
    await follow(lectern(), homepage, person);
    const whole = renderListing(january);
    lectern().web.serve(withListing(whole.slice(0, Math.floor(whole.length * 0.6))));
    const page = await lectern().browser.open(listing);
    const popup = await lectern().popup(page);
    await popup.untilText('arXiv says it shows 25 entries');
    await page.port.activate();
    await eventually('the bar says so on the page', async () => (await barSays(page)).includes(unread));
  });

  test('a month in which nothing has come is a quiet one, not a failure', async () => {
    lectern().web.serve(withListing(renderListing([])));
    const page = await lectern().browser.open(listing);
    const popup = await lectern().popup(page);
    await popup.waitFor({ role: 'heading', name: 'A quiet day' });
    expect(await popup.text()).not.toContain('could not be read');
    expect(await barSays(page)).toEqual([]);
  });

  test('an entry with 2,800 authors, one without any and one with a hostile title are read like others', async () => {
    await follow(lectern(), homepage, person);
    const crowd = Array.from({ length: 2_800 }, (_, i) => `Author Number${i}`);
    const strange = [
      { ...january[0]!, id: '2601.93001', authors: [...crowd, person] },
      { ...january[1]!, id: '2601.93002', authors: [] },
      { ...january[2]!, id: '2601.93003', title: '<img src=x onerror="document.title = 1"> $x<y$', authors: [person] },
    ];
    lectern().web.serve(withListing(renderListing([...strange, ...january])));
    const page = await lectern().browser.open(listing);
    await untilMarked(page);
    const papers = await eventually('the listing is marked', async () => {
      const read = await readPapers(page);
      return read.some(({ people }) => people.length > 0) && read;
    });
    const marked = papers.filter(({ people }) => people.length > 0).map(({ id }) => id);
    expect(marked).toEqual(expect.arrayContaining(['2601.93001', '2601.93003', ...known]));
    expect(marked).not.toContain('2601.93002');
    expect(await page.evaluate(() => document.title)).toBe('Machine Learning Jan 2026');
    const popup = await lectern().popup(page);
    await popup.untilText('28');
    expect(await popup.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
  });

  test('an abs page marks its authors, and the popup shows where the paper stands', async () => {
    await follow(lectern(), homepage, person);
    const page = await lectern().browser.open(`https://arxiv.org/abs/${known[0]}`);
    await page.untilInRoots(
      'she is marked',
      (roots, name) => roots.some((root) => root.querySelector(`[data-words="Followed author: ${name}, sure."]`)),
      person,
    );
    await page.clickInRoots(
      'the shelf button',
      (roots) => roots.flatMap((root) => [...root.querySelectorAll('.shelf')])[0],
    );
    await page.untilInRoots('it is saved', (roots) => roots.some((root) => root.querySelector('[aria-pressed=true]')));
    const popup = await lectern().popup(page);
    await popup.untilText(person);
    await popup.click({ role: 'tab', name: /^Reading/ });
    await popup.untilText('Parsing at Walking Pace');
  });
});
