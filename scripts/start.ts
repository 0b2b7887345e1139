import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { added, expected, january } from '../test/demo/works.ts';
import { demoWorld, homepage, listing } from '../test/demo/world.ts';
import type { Tab } from '../test/helpers/browser/tab.ts';
import { Lectern } from '../test/helpers/lectern.ts';
import { paperBy, readPapers, untilMarked } from '../test/helpers/marks.ts';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { runScript } from './run-script.ts';

/*
 * `npm start`: builds Lectern and lets it do its main job on the bundled demo pages, in a real browser: follow a researcher
 * from her own page, open a listing, save a paper, come back a day later. Everybody on these pages is invented.
 * Exits non-zero when the outcome is not the expected one.
 */

const name = (process.env.LECTERN_BROWSER ?? 'chromium') as BrowserName;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const shots = join(import.meta.dirname, '..', '.output', 'demo');
const problems: string[] = [];

await ensureBrowsers([name]);
await runScript('build');
mkdirSync(shots, { recursive: true });

console.log(`\nStarting ${name}${hasDisplay ? '' : ' without a window (there is no display)'} ...`);
const lectern = await Lectern.start(name, demoWorld(), { window: hasDisplay });
try {
  await runDemo();
  for (const problem of problems) console.error(`NOT AS EXPECTED: ${problem}`);
  console.log(`\nScreenshots: ${shots}`);
  if (hasDisplay) {
    console.log('The browser stays open for you to look around; close its window to end.');
    await lectern.browser.closed();
  }
} finally {
  await lectern.stop();
}
console.log(problems.length === 0 ? '\nAll as expected.' : `\n${problems.length} not as expected.`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function runDemo(): Promise<void> {
  const { browser } = lectern;

  step(`Opening ${homepage}, a researcher's own page`);
  const home = await browser.open(homepage);
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
  const arxiv = await browser.open(listing);
  await showMarks(arxiv, january.length, {
    known: expected.known,
    arrivals: expected.arrivals,
    newHere: [],
  });
  const [first] = expected.arrivals;
  await savePaper(arxiv, first);
  say(`Saved ${first} by keyboard; the toolbar button counts ${(await lectern.toolbar(arxiv)).count} new`);
  await shoot(arxiv, 'listing');
  const reading = await lectern.popup(arxiv);
  await reading.click({ role: 'tab', name: /^Reading/ });
  await reading.untilText(titleOf(first));
  say('It is on the reading list in the popup');
  await shoot(reading, 'popup-reading');
  await reading.close();

  step('A day later the listing has three more papers');
  await lectern.letHoursPass(24);
  lectern.web.serve(demoWorld([...january, ...added]));
  await arxiv.goto(listing);
  await showMarks(arxiv, january.length + added.length, {
    known: expected.known,
    arrivals: [...expected.arrivals, ...expected.laterArrivals],
    newHere: added.map(({ id }) => id),
  });
  await shoot(arxiv, 'listing-a-day-later');
}

interface Outcome {
  known: readonly string[];
  arrivals: readonly string[];
  newHere: readonly string[];
}

/** Prints which papers carry which mark, and compares them with what was worked out by hand. */
async function showMarks(arxiv: Tab, entries: number, outcome: Outcome): Promise<void> {
  await untilMarked(arxiv);
  const papers = await readPapers(arxiv);
  const theirs = papers.filter((paper) => paper.people.length > 0);
  const fresh = papers.filter((paper) => paper.isNew).map(({ id }) => id);
  say(`${papers.length} papers, ${theirs.length} by people you follow, ${fresh.length} new since the last visit:`);
  for (const { id, people, isNew, shelf } of theirs) {
    const who = people.map((person) => `${person.name} (${person.how})`).join(', ');
    say(`  ${id} ${titleOf(id)}: ${who}${isNew ? ', new' : ''}${shelf ? `, ${shelf}` : ''}`);
  }
  expect(`${entries} papers on the listing`, papers.length, entries);
  const all = [...outcome.known, ...outcome.arrivals].toSorted();
  expect('papers marked as hers', theirs.map(({ id }) => id).toSorted(), all);
  const sure = theirs.filter((paper) => paper.people[0]?.how === 'sure').map(({ id }) => id);
  expect('of these surely hers', sure.toSorted(), outcome.known.toSorted());
  expect('papers new on this listing', fresh.toSorted(), outcome.newHere.toSorted());
}
