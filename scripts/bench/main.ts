import { startWebServer, type WebServer } from '../../test/helpers/web-server.ts';
import { ensureBrowsers } from '../browsers.ts';
import { runScript } from '../run-script.ts';
import { measureExchange } from './exchange.ts';
import { print } from './figures.ts';
import { measureLibraryPage } from './library-page.ts';
import { measureListings } from './listings.ts';
import { measureLookUps } from './look-ups.ts';
import { benchWorld, hasShared } from './pages.ts';
import { measurePopup } from './popup.ts';
import { measureReader } from './reader.ts';
import { measureSizes } from './sizes.ts';
import { measureStartUp } from './start-up.ts';

/*
 * `npm run bench [ROUNDS] [PART...]`: what Lectern costs a page, as ratios to reference extensions measured in the same session: rounds
 * alternate (A B C, C B A, ...), each launch has an empty profile, a ratio is the median of the ratios round by round.
 * Milliseconds of a shared machine say little; ratios say more. Nothing here is asserted: the report says what is over its budget.
 */

type Part = (web: WebServer, rounds: number) => Promise<void>;
const parts: Record<string, Part> = {
  sizes: async () => print('Bundle sizes (minified, not compressed)', measureSizes()),
  async listings(web, rounds) {
    for (const { title, figures } of await measureListings(web, rounds)) print(title, figures);
  },
  'look-ups': async (web, rounds) =>
    print('All papers of a listing, with 100,000 works stored', await measureLookUps(web, rounds)),
  reader: async (_web, rounds) =>
    print('Reading a page somebody wrote, CPU of its main thread', await measureReader(rounds)),
  popup: async (web, rounds) => print('Popup, with 10,000 works stored', await measurePopup(web, rounds)),
  library: async (web, rounds) =>
    print('Library page, with 100,000 works stored', await measureLibraryPage(web, rounds)),
  exchange: async (_web, rounds) =>
    print('20,000 works in and out as BibTeX, in a page', await measureExchange(rounds)),
  'start-up': async (web, rounds) => print('Start of the browser', await measureStartUp(web, rounds)),
};

const named = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 3);
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

await ensureBrowsers(['chromium']);
await runScript('build');
console.log(
  hasShared
    ? `Measuring against the reference extensions, ${rounds} rounds ...`
    : 'There are no reference extensions and real listings beside the project: measuring on generated pages, without ratios.',
);
const web = await startWebServer(benchWorld());
try {
  for (const [name, measure] of Object.entries(parts))
    if (named.length === 0 || named.includes(name)) await measure(web, rounds);
} finally {
  await web.close();
}
