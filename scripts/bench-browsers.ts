/**
 * Whether the built extension reads the labelled pages in Chromium and in Firefox exactly as the command line does. Prints what
 * differs, page by page; the exit code says whether anything did.
 *
 *   npm run bench:browsers [-- FOLDER] [--only TEXT]      FOLDER holds corpus/ and sites/; ../shared unless given
 *
 * The pages' own scripts are not run, as they are not on the command line: what a page makes of itself afterwards is its own affair.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Lectern } from '../test/helpers/lectern.ts';
import { allowSites, differences, EVERYWHERE, readInTab } from '../test/helpers/read-in-tab.ts';
import type { Route } from '../test/helpers/web-server.ts';
import { ensureBrowsers } from './browsers.ts';
import { extractFile } from './extract.ts';
import { runScript } from './run-script.ts';

interface Labelled {
  id: string;
  file: string;
  url: string;
}

const argv = process.argv.slice(2);
const at = argv.indexOf('--only');
const only = at < 0 ? '' : (argv.splice(at, 2)[1] ?? '');
const shared = resolve(argv[0] ?? '../shared');

/** Labelled pages in HTML and text. An address may be that of several saved pages: each is read by itself. */
function labelled(folder: string): Labelled[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((id) => {
    const file = ['page.html', 'page.txt'].map((name) => join(folder, id, name)).find(existsSync);
    const labels = join(folder, id, 'gold.json');
    if (!file || !existsSync(labels) || !id.includes(only)) return [];
    const { url } = JSON.parse(readFileSync(labels, 'utf8')) as { url: string };
    // Only https is served here.
    return [{ id, file, url: url.replace(/^http:/, 'https:') }];
  });
}

/** A saved page as its server would send it: in the encoding that it names or in UTF-8, its scripts forbidden to run. */
function served({ file, url }: Labelled): Route {
  const body = readFileSync(file);
  const names = /<meta[^>]{0,200}charset/i.test(body.subarray(0, 1024).toString('latin1'));
  const type = file.endsWith('.html') ? 'text/html' : 'text/plain';
  const answer = {
    body,
    type: names ? type : `${type}; charset=utf-8`,
    headers: { 'content-security-policy': "script-src 'none'" },
  };
  const wanted = new URL(url);
  return (asked) =>
    asked.hostname === wanted.hostname && asked.pathname === wanted.pathname && asked.search === wanted.search
      ? answer
      : undefined;
}

const pages = ['corpus/homepages', 'corpus/seeds', 'sites'].flatMap((part) => labelled(join(shared, part)));
if (pages.length === 0) {
  console.log(`No labelled pages in ${shared}: nothing to compare.`);
} else {
  await ensureBrowsers(['chromium', 'firefox']);
  await runScript('build');
  for (const browser of ['chromium', 'firefox'] as const) {
    const lectern = await Lectern.start(browser, () => undefined, { grants: EVERYWHERE });
    let equal = 0;
    try {
      await allowSites(lectern);
      for (const page of pages) {
        lectern.web.serve(served(page));
        const here = JSON.parse(JSON.stringify(await extractFile(page.file, page.url)));
        const found = await readInTab(lectern, page.url).then(
          (there) => differences(here, there),
          (error: unknown) => [`not read: ${String(error)}`],
        );
        if (found.length === 0) equal++;
        else {
          process.exitCode = 1;
          console.log(`${browser}, ${page.id}: ${found.length} differences (command line here, browser there)`);
          for (const line of found.slice(0, 8)) console.log(`    ${line}`);
        }
      }
    } finally {
      await lectern.stop();
    }
    console.log(`${browser}: ${equal} of ${pages.length} pages are read as by the command line`);
  }
}
