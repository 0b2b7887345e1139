import type { WebServer } from '../../test/helpers/web-server.ts';
import { atMost, type Figure, figure, median, ms, ratio, times } from './figures.ts';
import { type Contender, inRounds, withBrowser } from './launch.ts';
import { withPage } from './load.ts';
import { foreign } from './pages.ts';

/*
 * What the browser's start costs with Lectern in it: browsers compare the hosts an extension asks for pair by pair, each time they
 * start, and nothing is loaded until that is done.
 */

/** From the launch to the first page loaded, in ms: a page that no extension has any business on. */
async function timeToFirstPage(contender: Contender, server: WebServer): Promise<number> {
  const launched = performance.now();
  return withBrowser(contender, server, (browser) =>
    withPage(browser, async (page) => {
      await page.navigate(foreign);
      return performance.now() - launched;
    }),
  );
}

/** How much later the browser's first page is there than with an empty extension. */
export async function measureStartUp(server: WebServer, rounds: number): Promise<Figure[]> {
  const results = await inRounds(['ref-empty', 'lectern'], rounds, (contender) => timeToFirstPage(contender, server));
  const read = (contender: Contender) => results.get(contender) ?? [];
  return [
    figure('first page loaded', median(read('lectern')), ms),
    figure('first page loaded, with an empty extension', median(read('ref-empty')), ms),
    figure('against an empty extension', ratio(read('lectern'), read('ref-empty')), times, atMost(1.5)),
  ];
}
