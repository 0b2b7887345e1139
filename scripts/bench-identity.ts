/**
 * Measures "who is who" on labelled candidates, each person judged by weights learnt without them, and prints a table, a
 * calibration plot and, with --misses, the candidates judged wrongly.
 *
 *   npm run bench:identity [-- ../shared] [--misses] [--titles]
 *
 * A candidate that is on the person's page is judged with that entry taken out. --titles leaves abstracts out, as on listings.
 */
import { LIKELY, SURE } from '../lib/identity/who/identify.ts';
import { readCases } from './identity-cases.ts';
import { crossValidate, probability, type Row, rowsOf, scoreRows } from './identity-fit.ts';

const options = process.argv.slice(2);
const cases = readCases(options.find((o) => !o.startsWith('--')) ?? '../shared');
if (!cases) {
  console.log('identity/dev.json is not there: nothing to measure');
  process.exit(0);
}
if (options.includes('--titles')) for (const c of cases) delete c.paper.abstract;
const rows = rowsOf(cases);
const weights = crossValidate(rows);
const judged = rows.map((row, i) => ({ row, p: probability(weights[i]!, row.x) }));

const table: Record<string, Record<string, number>> = {};
for (const { row, p } of judged) {
  const kind = `${row.case.label}/${row.case.kind}`;
  const line = table[kind] ?? { sure: 0, likely: 0, 'same-name': 0, no: 0 };
  table[kind] = line;
  const verdict = verdictOf(row, p);
  line[verdict] = (line[verdict] ?? 0) + 1;
}
console.log('Each person judged without their own labels:');
console.table(table);
const scored = judged.filter(({ row }) => row.label !== undefined);
console.log(
  scoreRows(
    scored.map((s) => s.row),
    rows.flatMap((row, i) => (row.label === undefined ? [] : [weights[i]!])),
  ),
);
plot(scored);
if (options.includes('--misses'))
  for (const { row, p } of scored)
    if (p >= LIKELY !== Boolean(row.label))
      console.log(
        `${p.toFixed(2)} ${row.case.label} ${row.case.page} ${row.case.byline}: ${row.case.paper.title} (${row.case.note})`,
      );

function verdictOf(row: Row, p: number): string {
  if (!row.x) return 'no';
  if (p < LIKELY) return 'same-name';
  return p >= SURE && !row.x.initials ? 'sure' : 'likely';
}

/** How often they were right among answers of about one probability: a bar as long as stated, a mark where it came true. */
function plot(answers: { row: Row; p: number }[]) {
  console.log('\nCalibration: stated (bar) and true (◆), per tenth; other names left out');
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const some = answers.filter(({ row, p }) => row.x && Math.min(9, Math.floor(p * 10)) === tenth);
    if (!some.length) continue;
    const stated = some.reduce((sum, { p }) => sum + p, 0) / some.length;
    const came = some.filter(({ row }) => row.label).length / some.length;
    const bar = [...'█'.repeat(Math.round(stated * 40)).padEnd(41, ' ')];
    bar[Math.round(came * 40)] = '◆';
    const range = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`;
    console.log(`${range} ${bar.join('')} stated ${stated.toFixed(2)} true ${came.toFixed(2)} of ${some.length}`);
  }
}
