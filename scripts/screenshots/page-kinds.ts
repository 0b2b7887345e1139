import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../lib/model/page.ts';
import type { ShelfState, WorkOnPage } from '../../lib/model/work.ts';
import { finish, never } from '../../lib/parse/steps.ts';
import { arxiv } from '../../lib/sites/arxiv.ts';
import type { ChromiumPort } from '../../test/helpers/browser/chromium-port.ts';
import type { Tab } from '../../test/helpers/browser/tab.ts';
import type { Lectern } from '../../test/helpers/lectern.ts';
import type { Answer } from '../../test/helpers/web-server.ts';
import { parsePage } from '../dom.ts';

/* Each kind of arXiv's pages with arXiv's own style, as far as pages that arXiv's code made stand beside the project; none is committed. */

const root = join(import.meta.dirname, '..', '..');
const shared = join(root, '..', 'shared', 'arxiv');

/** One page of each kind that lays papers out in its own way. */
const kinds = {
  new: /^list_cs\.CL_new$/,
  replaced: /^list_hep-th_new_2011$/,
  recent: /^list_cs\.CV_recent$/,
  catchup: /^catchup_hep-ph_2011-02-03_abs$/,
  author: /^author_wadekar_d_1$/,
  search: /^search_simple_all_diffusion$/,
  advanced: /^search_advanced_results$/,
  abs: /^abs_full_fields$/,
  'abs-many': /^abs_many_authors_collab$/,
  'abs-collab': /^abs_collab_for$/,
  'abs-withdrawn': /^abs_withdrawn_author$/,
};

/** A window, in CSS pixels; how many device pixels one has, and what the system asks for. */
interface Look {
  width: number;
  height: number;
  scale: number;
  features?: { name: string; value: string }[];
}
const looks: Record<string, Look> = {
  wide: { width: 1180, height: 800, scale: 1 },
  phone: { width: 320, height: 640, scale: 2 },
  'zoom-200': { width: 640, height: 480, scale: 2 },
  forced: {
    width: 1180,
    height: 800,
    scale: 1,
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  },
  'more-contrast': { width: 1180, height: 800, scale: 1, features: [{ name: 'prefers-contrast', value: 'more' }] },
};

interface Kind {
  url: string;
  body: string;
}

function pagesBeside(): Record<string, Kind> {
  const files = readdirSync(join(shared, 'pages'));
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, name]) => {
      const file = files.find((one) => one.endsWith('.json') && name.test(one.replace('.json', '')));
      if (!file) return [];
      const { url } = JSON.parse(readFileSync(join(shared, 'pages', file), 'utf8')) as { url: string };
      return [[kind, { url, body: readFileSync(join(shared, 'pages', file.replace('.json', '.html')), 'utf8') }]];
    }),
  );
}

/** A paper in HTML, in arXiv's own style, light and dark: of those no page was at hand but our own. */
function htmlPages(): Record<string, Kind> {
  const body = readFileSync(join(root, 'test', 'fixtures', 'arxiv', 'html.html'), 'utf8');
  const { url } = JSON.parse(/^<!-- (\{.*?\}) -->/.exec(body)![1]!) as { url: string };
  const styled = (theme: string) =>
    body
      .replace('<html', `<html data-theme="${theme}"`)
      .replace(
        '</head>',
        '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/static/browse/0.3.4/css/arxiv-html-papers-20250916.css"></head>',
      );
  return { html: { url, body: styled('light') }, 'html-dark': { url, body: styled('dark') } };
}

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
function staticFile({ hostname, pathname }: URL): Answer | undefined {
  const file = join(shared, pathname);
  if (!hostname.endsWith('arxiv.org') || !pathname.startsWith('/static/') || !existsSync(file)) return undefined;
  return { body: readFileSync(file), type: types[file.split('.').at(-1)!] ?? 'image/png' };
}

const read = ({ url, body }: Kind): Page => finish(arxiv.read(new URL(url), parsePage(body, url), never));

/** Somebody on the page, with some of its papers known to be theirs. */
const personOf = (name: string, works: readonly WorkOnPage[]): Page => ({
  url: `https://people.example/${encodeURIComponent(name)}`,
  site: 'general',
  kind: 'researcher-homepage',
  confidence: 1,
  researcher: { name, ids: {} },
  works: works.map(({ title, authors, arxivId }) => ({
    title,
    authors,
    kind: 'preprint' as const,
    ...(arxivId ? { arxivId } : {}),
    links: [{ kind: 'code' as const, url: 'https://code.example/one' }],
  })),
  problems: [],
});

/** Every kind of mark near the top of the page: a sure name, one that is merely the same, papers saved, being read and read. */
async function prepare(lectern: Lectern, { url, works }: Page): Promise<void> {
  const [first, second, third, fourth] = works;
  const sure = first?.authors.at(-1)?.name;
  if (first && sure) await lectern.send('researcher:follow', { page: personOf(sure, [first]) });
  const same = second?.authors[0]?.name;
  if (same) await lectern.send('researcher:follow', { page: personOf(same, []) });
  for (const [work, state] of [
    [first, 'saved'],
    [third, 'reading'],
    [fourth, 'read'],
  ] as [WorkOnPage | undefined, ShelfState][])
    if (work) await lectern.send('shelf:set', { work: { onPage: work, url }, state });
}

async function shoot(tab: Tab, kind: Kind): Promise<Buffer> {
  await tab.goto(kind.url);
  await tab.untilInRoots('all is asked for', (roots) => roots.some((root) => root.querySelector('[data-complete]')));
  await tab.untilInRoots('facts are told', (roots) =>
    roots.some((root) => root.querySelector('.facts[style], .line .shelf')),
  );
  await tab.evaluate(() => {
    const first =
      document.querySelector('#articles > dt, li.arxiv-result') ??
      document.querySelector('h1.title, .ltx_title_document')!;
    scrollTo({ top: first.getBoundingClientRect().top + scrollY - 120, behavior: 'instant' });
  });
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return tab.screenshot();
}

/** Pictures of each kind of page in each look. Nothing where no pages of arXiv's stand beside the project. */
export async function shootPageKinds(lectern: Lectern, save: (name: string, picture: Buffer) => void): Promise<void> {
  if (!existsSync(shared)) return;
  for (const [name, kind] of Object.entries({ ...pagesBeside(), ...htmlPages() })) {
    await lectern.startAfresh();
    lectern.web.serve((url) => (url.href === kind.url ? { body: kind.body } : staticFile(url)));
    await prepare(lectern, read(kind));
    const tab = await lectern.browser.open('https://arxiv.org/nothing');
    const port = tab.port as ChromiumPort;
    for (const [look, { width, height, scale, features = [] }] of Object.entries(looks)) {
      await port.resize(width, height, scale);
      await port.send('Emulation.setEmulatedMedia', { features });
      save(`kind-${name}-${look}`, await shoot(tab, kind));
    }
    await tab.close();
  }
}
