/**
 * How well pages are read: the labelled pages by template, whose misses were looked at while the weights were set, and the saved
 * pages of known sites, read by the general reader alone and never looked at.
 *
 *   npm run bench:extract [-- FOLDER]      FOLDER holds corpus/ and sites/; ../shared unless given
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fold } from '../lib/parse/fold.ts';
import { readGeneral } from '../lib/read/read.ts';
import { parsePage } from './dom.ts';
import { extractFile } from './extract.ts';

interface Gold {
  url: string;
  kind: string;
  publications: { title: string; authors: string[]; year?: number }[];
}
interface Row {
  group: string;
  gold: number;
  got: number;
  hit: number;
  authors: number;
  authorsOf: number;
  detected: boolean;
  negative: boolean;
}

const shared = resolve(process.argv[2] ?? '../shared');
const FOUND = new Set(['researcher-homepage', 'publication-list', 'cv', 'paper-listing']);

async function rowsOf(folder: string, generalOnly: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of readdirSync(folder)) {
    const labels = join(folder, name, 'gold.json');
    const file = ['page.html', 'page.txt', 'page.pdf'].map((page) => join(folder, name, page)).find(existsSync);
    if (!file || !existsSync(labels)) continue;
    const gold = JSON.parse(readFileSync(labels, 'utf8')) as Gold;
    // Venues' listings are the business of their site files; a person's page is the general reader's.
    if (generalOnly && gold.kind === 'listing') continue;
    const publications = [...new Map(gold.publications.map((work) => [fold(work.title), work])).values()];
    const page = generalOnly
      ? readGeneral({ url: new URL(gold.url), doc: parsePage(readFileSync(file, 'utf8'), gold.url) })
      : await extractFile(file, gold.url);
    const works = new Map(page.works.map((work) => [fold(work.title), work]));
    const row: Row = {
      group: name.replace(/-.*$/, ''),
      gold: publications.length,
      got: works.size,
      hit: 0,
      authors: 0,
      authorsOf: 0,
      detected: FOUND.has(page.kind),
      negative: gold.kind === 'negative',
    };
    for (const { title, authors } of publications) {
      const work = works.get(fold(title));
      if (!work) continue;
      row.hit++;
      if (!authors.length) continue;
      row.authorsOf++;
      if (work.authors.map((author) => fold(author.name)).join() === authors.map(fold).join()) row.authors++;
    }
    rows.push(row);
  }
  return rows;
}

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '-').padStart(8);

function print(title: string, rows: readonly Row[]): void {
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const hit = sum((row) => row.hit);
  const positive = rows.filter((row) => !row.negative);
  console.log(
    `${title.padEnd(28)} ${String(rows.length).padStart(3)} pages  precision ${percent(
      hit,
      sum((row) => row.got),
    )}  recall ${percent(
      hit,
      sum((row) => row.gold),
    )}  authors ${percent(
      sum((row) => row.authors),
      sum((row) => row.authorsOf),
    )}  found ${positive.filter((row) => row.detected).length}/${positive.length}  false alarms ${
      rows.filter((row) => row.negative && row.detected).length
    }/${rows.length - positive.length}`,
  );
}

const seen: Row[] = [];
for (const part of ['homepages', 'seeds']) seen.push(...(await rowsOf(join(shared, 'corpus', part), false)));
console.log(
  'Titles equal after folding (corpus/score.mjs also takes what is 92 % alike).\n\nLooked at while the weights were set:',
);
for (const group of new Set(seen.map((row) => row.group))) {
  const rows = seen.filter((row) => row.group === group);
  if (rows.length > 1) print(`  ${group}`, rows);
}
print('  all', seen);
console.log('\nNever looked at (known sites, by the general reader alone):');
print('  sites', await rowsOf(join(shared, 'sites'), true));
