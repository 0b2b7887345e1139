import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { fold } from '../../lib/parse/fold.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import { readPapers, untilMarked } from '../helpers/marks.ts';
import { expect, inEachBrowser, titlesIn } from './browsers.ts';

/*
 * The main path on real pages, which stand beside the project and never in it: follow the person of each seed page, open a real
 * month of arXiv, compare its marks with the labels. A clean checkout has the same path with invented people (main-path.test.ts).
 */

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
const seeds = join(shared, 'corpus', 'seeds');
const month = join(shared, 'arxiv', 'pages', 'list_cs.LG_2026-01_show2000');
const listing = 'https://arxiv.org/list/cs.LG/2026-01?show=2000';

interface Labelled {
  arxivId?: string | null;
  title: string;
  authors: string[];
}

interface Case {
  seed: string;
  url: string;
  file: string;
  name: string;
  /** On the person's own page: known. */
  known: string[];
  /** Their full name, not on their page: an arrival. */
  arrivals: string[];
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Seed pages of a person with papers in that month, and which these are: by the labels alone. */
function readCases(): Case[] {
  const papers: Labelled[] = readJson(`${month}.json`).gold;
  return readdirSync(seeds).flatMap((seed) => {
    const { url, person, publications } = readJson(join(seeds, seed, 'gold.json'));
    const file = ['page.html', 'page.txt'].find((name) => existsSync(join(seeds, seed, name)));
    if (!person?.name || !file || !URL.canParse(url)) return [];
    const isListed = (paper: Labelled) =>
      publications.some((own: Labelled) => own.arxivId === paper.arxivId || fold(own.title) === fold(paper.title));
    const theirs = papers.filter(
      (paper) => isListed(paper) || paper.authors.some((author) => fold(author) === fold(person.name)),
    );
    if (theirs.length === 0) return [];
    const ids = (wanted: boolean) =>
      theirs.filter((paper) => isListed(paper) === wanted).map(({ arxivId }) => arxivId ?? '');
    return [{ seed, url, file, name: person.name, known: ids(true), arrivals: ids(false) }];
  });
}

describe.runIf(existsSync(seeds))('on real pages', () => {
  const cases = existsSync(seeds) ? readCases() : [];

  test('there is a page that knows its person’s paper of the month, and one that does not', () => {
    expect(cases.some(({ known, arrivals }) => known.length === 1 && arrivals.length === 0)).toBe(true);
    expect(cases.some(({ known, arrivals }) => known.length === 0 && arrivals.length === 1)).toBe(true);
  });

  inEachBrowser((lectern) => {
    test.for(cases)('following from $seed marks $known and $arrivals in the month, and no other paper', async (own) => {
      const body = readFileSync(join(seeds, own.seed, own.file));
      const type = own.file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
      lectern().web.serve((url) => {
        if (url.href === own.url) return { body, type };
        if (url.pathname === '/list/cs.LG/2026-01') return { body: readFileSync(`${month}.html`) };
        return undefined;
      });
      const home = await lectern().browser.open(own.url);
      const popup = await lectern().popup(home);
      await popup.click({ role: 'button', name: `Follow ${own.name}` });
      await popup.waitFor({ role: 'button', name: `Following ${own.name}` });
      await popup.close();

      const page = await lectern().browser.open(listing);
      await untilMarked(page);
      const theirs = [...own.known, ...own.arrivals].toSorted();
      // Entries far below the window are drawn when they come near it: bring each there.
      for (const id of theirs)
        await eventually(`${id} is marked`, async () => {
          await page.evaluate((at) => document.getElementById(at)?.scrollIntoView({ block: 'center' }), id);
          return (await readPapers(page)).some((paper) => paper.id === id && paper.people.length > 0);
        });
      const marked = (await readPapers(page)).filter(({ people, isNew }) => people.length > 0 || isNew);
      expect(marked.map(({ id }) => id).toSorted()).toEqual(theirs);
      for (const { id, people, isNew } of marked) {
        expect(people, id).toEqual([{ name: own.name, how: expect.stringMatching(/^(?:sure|likely)$/) }]);
        if (own.known.includes(id)) expect(people[0]?.how, id).toBe('sure');
        expect(isNew, 'a first visit marks none as new').toBe(false);
      }

      // The popup has read the whole page, whatever is drawn.
      const all = await lectern().popup(page);
      await all.untilText(`${theirs.length} paper${theirs.length === 1 ? '' : 's'} by people you follow`);
      await all.click({ role: 'tab', name: /^New/ });
      await eventually('New lists what arrived', async () => (await titlesIn(all)).length === own.arrivals.length);
      const { length } = own.arrivals;
      expect((await lectern().toolbar(page)).count).toBe(length === 0 ? '' : String(length));
    });
  });
});
