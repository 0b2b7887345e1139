import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { added, expected, january } from '../../test/demo/works.ts';
import { demoWorld, homepage, listing } from '../../test/demo/world.ts';
import { eventually } from '../../test/helpers/browser/eventually.ts';
import type { Tab } from '../../test/helpers/browser/tab.ts';
import type { Lectern } from '../../test/helpers/lectern.ts';
import { readPapers, saveByKeyboard, shelfBecomes, untilMarked } from '../../test/helpers/marks.ts';

const say = (text: string) => console.log(`  ${text}`);
const step = (text: string) => console.log(`\n${text}`);
const titleOf = (id: string) => [...january, ...added].find((work) => work.id === id)?.title ?? id;

/**
 * Does what a reader would do on the demo's pages, says what it did and what came of it, and takes pictures.
 *
 * @param shots folder for the pictures
 * @returns what was not as worked out by hand, in words
 */
export async function runDemo(lectern: Lectern, shots: string): Promise<string[]> {
  const problems: string[] = [];
  mkdirSync(shots, { recursive: true });
  const shoot = async (tab: Tab, name: string) => writeFileSync(join(shots, `${name}.png`), await tab.screenshot());
  const check = (what: string, found: unknown, wanted: unknown) => {
    if (!isDeepStrictEqual(found, wanted))
      problems.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`);
  };

  step(`Opening ${homepage}, a researcher's own page`);
  const home = await lectern.browser.open(homepage);
  const { title } = await eventually('the toolbar button knows the page', async () => {
    const toolbar = await lectern.toolbar(home);
    return toolbar.title.includes(expected.name) && toolbar;
  });
  say(`The toolbar button says: ${title}`);
  const popup = await lectern.popup(home);
  await popup.waitFor({ role: 'button', name: `Follow ${expected.name}` });
  await shoot(popup, 'popup-researcher');
  await popup.click({ role: 'button', name: `Follow ${expected.name}` });
  await popup.waitFor({ role: 'button', name: `Following ${expected.name}` });
  say(`Followed ${expected.name} with one click in the popup`);
  await popup.close();

  step(`Opening ${listing}`);
  const arxiv = await lectern.browser.open(listing);
  await showMarks(arxiv, check, { entries: january.length, sure: expected.known, fresh: [] });
  const [arrival] = expected.arrivals;
  await saveByKeyboard(arxiv, arrival);
  await shelfBecomes(arxiv, arrival, 'saved');
  const { count } = await lectern.toolbar(arxiv);
  say(`Saved ${arrival} by keyboard; the toolbar button counts ${count} new`);
  check('count on the toolbar button', count, '1');
  await shoot(arxiv, 'listing');
  const reading = await lectern.popup(arxiv);
  await reading.click({ role: 'tab', name: /^Reading/ });
  await reading.untilText(titleOf(arrival));
  say('It is on the reading list in the popup');
  await shoot(reading, 'popup-reading');
  await reading.close();

  step('A day later, with three more papers on the listing');
  await lectern.letHoursPass(24);
  lectern.web.serve(demoWorld([...january, ...added]));
  await arxiv.port.activate();
  await arxiv.goto(listing);
  await showMarks(arxiv, check, {
    entries: january.length + added.length,
    sure: [...expected.known, ...expected.laterArrivals],
    fresh: added.map(({ id }) => id),
  });
  await shoot(arxiv, 'listing-a-day-later');
  return problems;
}

interface Outcome {
  entries: number;
  /** Surely hers: on her homepage, or written with a co-author of hers. */
  sure: readonly string[];
  /** New on this listing. */
  fresh: readonly string[];
}

/** Says which papers carry which mark, and compares them with what was worked out by hand. */
async function showMarks(
  arxiv: Tab,
  check: (what: string, found: unknown, wanted: unknown) => void,
  outcome: Outcome,
): Promise<void> {
  await untilMarked(arxiv);
  const papers = await readPapers(arxiv);
  const theirs = papers.filter(({ people }) => people.length > 0);
  const fresh = papers.filter(({ isNew }) => isNew).map(({ id }) => id);
  say(`${papers.length} papers, ${theirs.length} by people you follow, ${fresh.length} new since the last visit:`);
  for (const { id, people, isNew, shelf } of theirs) {
    const who = people.map(({ name, how }) => `${name} (${how})`).join(', ');
    say(`  ${id}  ${who}${isNew ? ', new' : ''}${shelf ? `, ${shelf}` : ''}: ${titleOf(id)}`);
  }
  const marked = (how: string) =>
    theirs.filter(({ people }) => people.some((person) => person.how === how)).map(({ id }) => id);
  check('papers on the listing', papers.length, outcome.entries);
  check('papers surely hers', marked('sure').toSorted(), outcome.sure.toSorted());
  check('papers likely hers', marked('likely').toSorted(), expected.arrivals.toSorted());
  check('papers new on this listing', fresh.toSorted(), outcome.fresh.toSorted());
}
