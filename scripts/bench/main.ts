import { startWebServer } from '../../test/helpers/web-server.ts';
import { ensureBrowsers } from '../browsers.ts';
import { runScript } from '../run-script.ts';
import { print } from './figures.ts';
import { measureListings } from './listings.ts';
import { benchWorld, hasShared } from './pages.ts';
import { measurePopup } from './popup.ts';
import { measureReader } from './reader.ts';
import { measureSizes } from './sizes.ts';

/*
 * `npm run bench [ROUNDS]`: what Lectern costs a page, as ratios to reference extensions measured in the same session: rounds
 * alternate (A B C, C B A, ...), each launch has an empty profile, a ratio is the median of the ratios round by round.
 * Milliseconds of a shared machine say little; ratios say more. Nothing here is asserted: the report says what is over its budget.
 */

const rounds = Number(process.argv[2] ?? 3);

await ensureBrowsers(['chromium']);
await runScript('build');
console.log(
  hasShared
    ? `Measuring against the reference extensions, ${rounds} rounds ...`
    : 'There are no reference extensions and real listings beside the project: measuring on generated pages, without ratios.',
);
const web = await startWebServer(benchWorld());
try {
  print('Bundle sizes (minified, not compressed)', measureSizes());
  for (const { title, figures } of await measureListings(web, rounds)) print(title, figures);
  print('Reading a page somebody wrote, CPU of its main thread', await measureReader(rounds));
  print('Popup, with 10,000 works stored', await measurePopup(web, rounds));
} finally {
  await web.close();
}
