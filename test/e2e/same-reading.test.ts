import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, test } from 'vitest';
import { readPage } from '../../lib/detect/read-page.ts';
import { parsePage } from '../../scripts/dom.ts';
import { awkwardPages } from '../demo/awkward-pages.ts';
import { demoWorld, homepage, textCv } from '../demo/world.ts';
import { allowSites, differences, EVERYWHERE, readInTab } from '../helpers/read-in-tab.ts';
import { expect, inEachBrowser } from './browsers.ts';

/*
 * What the built extension reads in a tab is what the command line reads from the file, to the last field. Over the pages beside the
 * project: `npm run bench:browsers`.
 */

interface Saved {
  url: string;
  body: string;
  type: string;
}

const fixtures = join(import.meta.dirname, '../fixtures');
const saved: Saved[] = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) =>
    readdirSync(join(fixtures, folder))
      .filter((file) => /\.(?:html|txt|md)$/.test(file))
      .map((file): Saved => {
        const body = readFileSync(join(fixtures, folder, file), 'utf8');
        const stated = /^<!-- (\{.*?\}) -->/.exec(body)?.[1];
        const url = stated
          ? (JSON.parse(stated) as { url: string }).url
          : `https://texts.example.edu/${folder}/${file}`;
        // Only https is served here.
        return {
          url: url.replace(/^http:/, 'https:'),
          body,
          type: extname(file) === '.html' ? 'text/html' : 'text/plain',
        };
      }),
  );
const awkward = awkwardPages.map(({ url, html, type = 'text/html' }): Saved => ({ url, body: html, type }));
const demo = [homepage, textCv].map((url): Saved => {
  const { body, type = 'text/html' } = demoWorld()(new URL(url))!;
  return { url, body: String(body), type };
});
// arXiv's own pages are read by the script that stands there (listings.test.ts).
const pages = [...saved, ...awkward, ...demo].filter(({ url }) => new URL(url).hostname !== 'arxiv.org');

const byCommandLine = ({ url, body, type }: Saved): unknown => {
  const address = new URL(url);
  const isText = type.startsWith('text/plain');
  const source = isText ? { url: address, text: body } : { url: address, doc: parsePage(body, url) };
  return JSON.parse(JSON.stringify(readPage(source)));
};

inEachBrowser(
  (lectern) => {
    describe('a page is read in a tab as by the command line', () => {
      test('site by site, template by template', async () => {
        await allowSites(lectern());
        const unequal: string[] = [];
        for (const page of pages) {
          const { body, type } = page;
          const answer = {
            body,
            type: /charset/.test(type) ? type : `${type}; charset=utf-8`,
            headers: { 'content-security-policy': "script-src 'none'" },
          };
          const wanted = new URL(page.url);
          lectern().web.serve((url) =>
            url.hostname === wanted.hostname && url.pathname === wanted.pathname && url.search === wanted.search
              ? answer
              : undefined,
          );
          const read = await readInTab(lectern(), page.url);
          const expected = byCommandLine(page);
          expect.soft(read, page.url).toEqual(expected);
          if (differences(read, expected).length > 0) unequal.push(page.url);
        }
        expect(unequal).toEqual([]);
        expect(pages.length).toBeGreaterThan(30);
      }, 300_000);
    });
  },
  { grants: EVERYWHERE },
);
