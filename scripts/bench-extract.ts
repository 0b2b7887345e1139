/**
 * How well pages are read, by template:
 *
 *   npm run bench:extract [-- FOLDER]      FOLDER holds corpus/ and sites/; ../shared unless given
 *
 * The labelled pages, whose misses were looked at while the weights were set; the saved pages of known sites, read by the general reader alone;
 * the invented pages of test/fixtures/unseen, each batch written before the reader had seen its templates (what they came to at that moment is in
 * docs/reading-pages.md). Last, what a confidence means: of entries said 0.9, how many are publications.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPage } from '../lib/detect/read-page.ts';
import { fold } from '../lib/parse/fold.ts';
import { readGeneral } from '../lib/read/read.ts';
import { parsePage } from './dom.ts';
import { extractFile } from './extract.ts';
import { type Field, fields, labelsIn, labelsOfGold, type Score, scoreOf } from './reading-score.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const unseen = join(import.meta.dirname, '../test/fixtures/unseen');

/** Every labelled page of a folder. Venues' listings are the business of their site files, and are left out for the general reader. */
async function scoresIn(folder: string, generalOnly: boolean): Promise<Score[]> {
  const scores: Score[] = [];
  if (!existsSync(folder)) return scores;
  for (const name of readdirSync(folder)) {
    const gold = join(folder, name, 'gold.json');
    const file = ['page.html', 'page.txt', 'page.pdf'].map((page) => join(folder, name, page)).find(existsSync);
    if (!file || !existsSync(gold)) continue;
    const labels = labelsOfGold(readFileSync(gold, 'utf8'));
    if (generalOnly && labels.listing) continue;
    // The general reader takes works with the same title for one.
    if (generalOnly) labels.works = [...new Map(labels.works.map((work) => [fold(work.title), work])).values()];
    const page = generalOnly
      ? readGeneral({ url: new URL(labels.url), doc: parsePage(readFileSync(file, 'utf8'), labels.url) })
      : await extractFile(file, labels.url);
    scores.push(scoreOf(name.replace(/-.*$/, ''), labels, page));
  }
  return scores;
}

/** The invented pages; the letter in a name is its batch. */
function invented(): Score[] {
  return readdirSync(unseen)
    .sort()
    .map((name) => {
      const { page, labels } = labelsIn(readFileSync(join(unseen, name), 'utf8'));
      const url = new URL(labels.url);
      const source = name.endsWith('.html') ? { url, doc: parsePage(page, url.href) } : { url, text: page };
      return scoreOf(/(?:^|-)([a-z])-/.exec(name)![1]!, labels, readPage(source));
    });
}

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '-').padStart(8);
const sum = (scores: readonly Score[], pick: (score: Score) => number) =>
  scores.reduce((all, score) => all + pick(score), 0);

function print(title: string, scores: readonly Score[]): void {
  const hit = sum(scores, (score) => score.hit);
  const positive = scores.filter((score) => !score.negative);
  const perfect = positive.filter((score) => score.hit === score.gold && score.hit === score.got).length;
  const alarms = scores.filter((score) => score.negative && score.detected).length;
  console.log(
    `${title.padEnd(24)} ${String(scores.length).padStart(3)} pages  precision ${percent(
      hit,
      sum(scores, (score) => score.got),
    )}  recall ${percent(
      hit,
      sum(scores, (score) => score.gold),
    )}  perfect ${perfect}/${positive.length}  found ${positive.filter((score) => score.detected).length}/${
      positive.length
    }  false alarms ${alarms}/${scores.length - positive.length}`,
  );
}

function printFields(scores: readonly Score[]): void {
  const part = (field: Field) => {
    const [right, asked] = [0, 1].map((i) => sum(scores, (score) => score.fields[field][i]!)) as [number, number];
    return asked ? [`${field} ${percent(right, asked).trim()} (${right}/${asked})`] : [];
  };
  console.log(`    ${fields.flatMap(part).join('  ')}`);
}

function printGroups(scores: readonly Score[], least: number): void {
  for (const group of new Set(scores.map((score) => score.group))) {
    const own = scores.filter((score) => score.group === group);
    if (own.length >= least) print(`  ${group}`, own);
  }
}

/** Of the entries said so sure, how many are publications. */
function printConfidence(scores: readonly Score[]): void {
  const all = scores.flatMap(({ sure }) => sure);
  for (const [from, to] of [
    [0, 0.8],
    [0.8, 0.9],
    [0.9, 0.95],
    [0.95, 0.98],
    [0.98, 0.995],
    [0.995, 1.01],
  ] as const) {
    const own = all.filter(([confidence]) => confidence >= from && confidence < to);
    const right = own.filter(([, isOne]) => isOne).length;
    const said = total(own.map(([confidence]) => confidence)) / Math.max(1, own.length);
    console.log(
      `  said ${from.toFixed(3)} to ${Math.min(1, to).toFixed(3)}  ${String(own.length).padStart(5)} entries  said on average ${percent(
        said,
        own.length ? 1 : 0,
      )}  right ${percent(right, own.length)}`,
    );
  }
}

const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

const seen: Score[] = [];
for (const part of ['homepages', 'seeds']) seen.push(...(await scoresIn(join(shared, 'corpus', part), false)));
if (seen.length) {
  console.log('Looked at while the weights were set:');
  printGroups(seen, 2);
  print('  all', seen);
  printFields(seen);
}
const sites = await scoresIn(join(shared, 'sites'), true);
if (sites.length) {
  console.log('\nKnown sites by the general reader alone:');
  print('  sites', sites);
  printFields(sites);
}
const made = invented();
console.log('\nInvented pages, by batch:');
printGroups(made, 1);
print('  all', made);
printFields(made);
console.log('\nWhat a confidence means, over all of them:');
printConfidence([...seen, ...sites, ...made]);
