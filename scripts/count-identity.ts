/**
 * Derives assets/public/frequencies.bin from a stream of papers: how often names and words occur (lib/identity/who/frequencies.ts).
 *
 *   node scripts/count-identity.ts [../shared/arxiv/stream.jsonl.gz]
 *
 * Only family and given names borne with at least eight different other names, and words of at least 200 papers, are kept, as
 * counts rounded to a factor of √2. Family and given names depend on each other, so each name is counted in one of a few
 * groups, found by clustering alone (expectation maximisation over pairs); a name's frequency is the sum over groups.
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { parseNames } from '../lib/identity/who/name.ts';
import { wordsOf } from '../lib/identity/who/tokens.ts';
import { packFrequencies, type Steps } from './pack-frequencies.ts';
import { FREQUENCIES } from './shipped-frequencies.ts';

const GROUPS = 4;
const MIN_PARTNERS = 8;
const MIN_PAPERS = 200;
const source = process.argv[2] ?? '../shared/arxiv/stream.jsonl.gz';

const pairs = new Map<string, number>();
const words = new Map<string, number>();
let papers = 0;
for await (const line of createInterface({ input: createReadStream(source).pipe(createGunzip()) })) {
  const paper = JSON.parse(line) as { title: string; abstract: string; authors: string[] };
  papers += 1;
  for (const word of wordsOf(`${paper.title} ${paper.abstract}`)) bump(words, word);
  if (paper.authors.length > 60) continue;
  for (const name of paper.authors) {
    const reading = parseNames(name)[0]?.readings[0];
    const given = reading?.given.find((g) => !g.initial);
    if (reading && given) bump(pairs, `${reading.family[0]} ${given.forms[0]}`);
  }
}

const rows = [...pairs].map(([pair, n]) => ({
  family: pair.split(' ')[0]!,
  given: pair.split(' ')[1]!,
  n: Math.sqrt(n),
  all: n,
}));
const cluster = assign(rows);
const families = groupCounts('family');
const givens = groupCounts('given');
const totals = Array.from({ length: GROUPS }, (_, k) =>
  Math.round(rows.reduce((sum, row, i) => sum + row.all * cluster[i]![k]!, 0)),
);

const frequent = [...words].filter(([word, n]) => n >= MIN_PAPERS && /^[a-z\d]+$/.test(word));
const wordSteps: Steps = new Map(frequent.map(([word, n]) => [word, [step(n / MIN_PAPERS)]]));
writeFileSync(FREQUENCIES, packFrequencies({ papers, bylines: totals, families, givens, words: wordSteps }));
console.log(`${papers} papers, ${rows.length} names, groups of ${totals.join(', ')} bylines, ${frequent.length} words`);

function bump(map: Map<string, number>, key: string) {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** Responsibility of each group for each pair, by EM from a fixed start. */
function assign(data: typeof rows): Float64Array[] {
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const starts = new Map<string, Float64Array>();
  const start = (family: string) => {
    let r = starts.get(family);
    if (!r) {
      r = normal(Float64Array.from({ length: GROUPS }, () => random() ** 4));
      starts.set(family, r);
    }
    return r;
  };
  let responsible: Float64Array[] = data.map((row) => Float64Array.from(start(row.family)));
  for (let round = 0; round < 60; round += 1) {
    const f = new Map<string, Float64Array>();
    const g = new Map<string, Float64Array>();
    const total = new Float64Array(GROUPS).fill(1);
    data.forEach((row, i) => {
      const fk = f.get(row.family) ?? new Float64Array(GROUPS).fill(0.02);
      const gk = g.get(row.given) ?? new Float64Array(GROUPS).fill(0.02);
      for (let k = 0; k < GROUPS; k += 1) {
        const w = row.n * responsible[i]![k]!;
        fk[k] = fk[k]! + w;
        gk[k] = gk[k]! + w;
        total[k] = total[k]! + w;
      }
      f.set(row.family, fk);
      g.set(row.given, gk);
    });
    responsible = data.map((row) => {
      const [fk, gk] = [f.get(row.family)!, g.get(row.given)!];
      return normal(Float64Array.from({ length: GROUPS }, (_, k) => (fk[k]! * gk[k]!) / total[k]!));
    });
  }
  return responsible;
}

function normal(values: Float64Array): Float64Array {
  const sum = values.reduce((a, b) => a + b, 0) || 1;
  return values.map((v) => v / sum);
}

/** Half octaves. */
function step(times: number): number {
  return Math.round(2 * Math.log2(times));
}

function groupCounts(side: 'family' | 'given'): Steps {
  const other = side === 'family' ? 'given' : 'family';
  const partners = new Map<string, Set<string>>();
  const counts = new Map<string, Float64Array>();
  rows.forEach((row, i) => {
    partners.set(row[side], (partners.get(row[side]) ?? new Set()).add(row[other]));
    const count = counts.get(row[side]) ?? new Float64Array(GROUPS);
    for (let k = 0; k < GROUPS; k += 1) count[k] = count[k]! + row.all * cluster[i]![k]!;
    counts.set(row[side], count);
  });
  const steps = new Map<string, (number | undefined)[]>();
  for (const [name, count] of counts) {
    if (partners.get(name)!.size < MIN_PARTNERS || !/^[a-z]{2,}$/.test(name)) continue;
    const ofGroups = [...count].map((n) => (n >= 4 ? step(n / 4) : undefined));
    if (ofGroups.some((one) => one !== undefined)) steps.set(name, ofGroups);
  }
  return steps;
}
