import { test } from 'vitest';
import { expected, january } from '../demo/works.ts';
import { demoWorld, homepage, listing } from '../demo/world.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import { untilMarked } from '../helpers/marks.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

/* The way of the keyboard, and of a screen reader, through a page: as it stands there, line by line. */

const { name: person } = expected;
/** With a venue, an award, code, and her name. */
const paper = january.find(({ id }) => id === '2601.90829')!;
const [other] = january;

/** One stop of the Tab key: what it is called, and where it is. */
interface Stop {
  name: string;
  top: number;
  bottom: number;
  left: number;
}

/** Where the focus is, inside our roots too; `undefined` in the card that opens at a ring. */
const focused = (tab: Tab): Promise<Stop | undefined> =>
  tab.inRoots((roots) => {
    const at = document.activeElement!;
    const inner = roots.map((root) => root.activeElement).find(Boolean) ?? at;
    if (inner.closest('.card')) return undefined;
    const { top, bottom, left } = inner.getBoundingClientRect();
    const words = [...inner.querySelectorAll<HTMLElement>('[data-words]')].map(({ dataset }) => dataset.words).join('');
    const own = inner.getAttribute('aria-label') ?? (inner.textContent?.trim() || words);
    return { name: own.replace(/\s+/g, ' '), top: top + scrollY, bottom: bottom + scrollY, left };
  });

/** Presses Tab until the focus is on what is called `last`. */
async function walk(tab: Tab, last: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 40 && stops.at(-1)?.name !== last; i++) {
    await tab.press('Tab');
    const stop = await focused(tab);
    if (stop) stops.push(stop);
  }
  return stops;
}

/** Stops that stand above the one before them, or left of it on its line. */
const backwards = (stops: readonly Stop[]) =>
  stops.filter((stop, i) => {
    const last = stops[i - 1];
    if (!last) return false;
    const sameLine = stop.top < last.bottom - 2 && stop.bottom > last.top + 2;
    return sameLine ? stop.left < last.left : stop.top < last.top;
  });

inEachBrowser((lectern) => {
  test('on a listing: the bar, then of each paper the line of its number, its bookmark and its authors', async () => {
    lectern().web.serve(demoWorld([paper, other!]));
    await follow(lectern(), homepage, person);
    const tab = await lectern().browser.open(listing);
    await untilMarked(tab);
    await tab.untilInRoots('all is there', (roots) =>
      ['.bar .more', '.venue', '.code', '.ring:not([hidden])'].every((wanted) =>
        roots.some((root) => root.querySelector(wanted)),
      ),
    );
    await tab.evaluate(() => document.querySelector<HTMLElement>('.morefewer a')!.focus());
    const stops = await walk(tab, `arXiv:${other!.id}`);
    const names = stops.map(({ name }) => name);
    const first = names.indexOf(`arXiv:${paper.id}`);
    expect(names.slice(0, first).length, 'the bar stands before the first paper').toBeGreaterThanOrEqual(3);
    expect(names.slice(0, first).at(-1)).toBe('More');
    const entry = stops.slice(first, -1);
    expect(entry.map(({ name }) => name)).toEqual([
      `arXiv:${paper.id}`,
      'pdf',
      'html',
      'other',
      'Accepted at ACL 2026, best paper, from the comments line',
      `Code for ${paper.title}`,
      `Reading list: ${paper.title}`,
      ...paper.authors,
      `Why is ${person} marked`,
    ]);
    // The ring is drawn around a name that was passed before: it is the last of its by-line.
    expect(backwards(entry.slice(0, -1))).toEqual([]);

    const heard = (await tab.accessibility()).map(({ name }) => name.trim());
    const inTree = entry.map(({ name }) => heard.indexOf(name));
    expect(inTree.every((at) => at >= 0)).toBe(true);
    expect(inTree).toEqual(inTree.toSorted((a, b) => a - b));
    const said = heard.indexOf(`Followed author: ${person}, sure.`);
    expect(said).toBeGreaterThan(heard.indexOf(paper.authors.at(-1)!));
    expect(said).toBeLessThan(heard.indexOf(`arXiv:${other!.id}`));
  });

  test('on a paper’s own page: its authors, why one is marked, then the line under them', async () => {
    await follow(lectern(), homepage, person);
    const tab = await lectern().browser.open(`https://arxiv.org/abs/${paper.id}`);
    await tab.untilInRoots('all is there', (roots) =>
      ['.line .venue', '.line .code', '.ring:not([hidden])', '[data-complete]'].every((wanted) =>
        roots.some((root) => root.querySelector(wanted)),
      ),
    );
    await tab.evaluate((name) => {
      const links = [...document.querySelectorAll<HTMLElement>('.authors a')];
      links.find(({ textContent }) => textContent === name)!.focus();
    }, paper.authors[0]);
    const stops = await walk(tab, `Code for ${paper.title}`);
    expect(stops.map(({ name }) => name)).toEqual([
      ...paper.authors.slice(1),
      `Why is ${person} marked`,
      `Reading list: ${paper.title}. Save`,
      'Accepted at ACL 2026, best paper, from the comments line',
      `Code for ${paper.title}`,
    ]);
    expect(backwards(stops.filter(({ name }) => !name.startsWith('Why')))).toEqual([]);
  });
});
