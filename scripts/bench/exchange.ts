import { join } from 'node:path';
import { build } from 'vite';
import { bibtexWriter } from '../../lib/bibliography/write/bibtex.ts';
import type { Work } from '../../lib/model/work.ts';
import { Chromium } from '../../test/helpers/browser/chromium.ts';
import { startWebServer } from '../../test/helpers/web-server.ts';
import { slimCitation } from '../slim-citation.ts';
import type { ExchangeCost } from './exchange-page.ts';
import { atMost, type Figure, figure, median, ms, ratio, times } from './figures.ts';
import { withPage } from './load.ts';
import { generateWorks } from './pages.ts';

const WORKS = 20_000;
const ADDRESS = 'https://bench.example/';

/**
 * What it costs to bring 20,000 works in from a BibTeX file and to take them out again, against putting the same records into the same stores
 * and nothing else; in a page of the browser, each round in a new store.
 */
export async function measureExchange(rounds: number): Promise<Figure[]> {
  const script = await bundle();
  const text = bibtexOf(WORKS);
  const server = await startWebServer((url) => {
    if (url.pathname === '/works.bib') return { body: text, type: 'text/plain; charset=utf-8' };
    return url.href === ADDRESS
      ? { body: `<!doctype html><title>Bench</title><script type="module">${script}</script>` }
      : undefined;
  });
  try {
    const browser = await Chromium.launch({ server });
    try {
      const costs: ExchangeCost[] = [];
      for (let round = 0; round < rounds; round++) {
        process.stderr.write(`\r  round ${round + 1} of ${rounds}          `);
        costs.push(await measureOnce(browser));
      }
      process.stderr.write('\r                                        \r');
      return report(costs);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

const measureOnce = (browser: Chromium): Promise<ExchangeCost> =>
  withPage(browser, async (page) => {
    await page.navigate(ADDRESS);
    const read = await page.evaluate(
      `fetch('/works.bib').then((answer) => answer.text()).then((text) => measureExchange(text)).then((cost) => JSON.stringify(cost))`,
    );
    return JSON.parse(read ?? '') as ExchangeCost;
  });

function report(costs: readonly ExchangeCost[]): Figure[] {
  const of = (read: (cost: ExchangeCost) => number): number[] => costs.map(read);
  const raw = of((cost) => cost.raw);
  const whole = of((cost) => cost.plan + cost.apply);
  return [
    figure('works stored', median(of((cost) => cost.works)), String),
    figure('writing the records and nothing else', median(raw), ms),
    figure('reading the file and showing what it would do', median(of((cost) => cost.plan)), ms),
    figure('bringing it in', median(of((cost) => cost.apply)), ms),
    figure(
      'bringing it in, against writing',
      ratio(
        of((cost) => cost.apply),
        raw,
      ),
      times,
      atMost(4),
    ),
    figure('both, against writing', ratio(whole, raw), times),
    figure('taking them out as BibTeX', median(of((cost) => cost.export)), ms),
    figure('page away at most: reading and showing', median(of((cost) => cost.longest.plan)), ms),
    figure('page away at most: bringing in', median(of((cost) => cost.longest.apply)), ms),
    figure('page away at most: taking out', median(of((cost) => cost.longest.export)), ms),
  ];
}

/** The page's script in one piece. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [slimCitation()],
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry: join(import.meta.dirname, 'exchange-page.ts'), formats: ['es'], fileName: 'exchange' },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  if (!made || !('output' in made)) throw new Error('The page of the bench was not built');
  return made.output[0].code.replaceAll('</script', '<\\/script');
}

/** Works with all that a bibliography has, a third of them with accents in their names. */
function bibtexOf(count: number): string {
  const { entry } = bibtexWriter({ abstracts: true });
  const abstract = 'We study ladders & what is learned on them; 12% of all learners climb. '.repeat(12).trim();
  return generateWorks(count)
    .map(({ id, title, authors }, n) => {
      const names = n % 3 === 0 ? [...authors, 'Jürgen Größe'] : authors;
      const facts = { title, arxivId: id, year: 2026, venue: 'Proceedings of Ladders', kind: 'proceedings', abstract };
      const work = { ...facts, authors: names.map((name) => ({ name })), doi: `10.1000/ladder.${n}` } as Work;
      return entry({ work });
    })
    .join('\n');
}
