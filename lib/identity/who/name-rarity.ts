import type { Name, Reading } from './name.ts';
import { FAMILIES, GIVENS, TOTALS } from './name-counts.ts';

type Counts = Map<string, Float32Array>;
type Tables = {
  families: Counts;
  givens: Counts /** Per group: sums of given names by first letter. */;
  initials: Counts;
};
let tables: Tables | undefined;

/** Bylines of a name (family or given) too rare to be in the table, in its group. */
const UNLISTED = 2;

function decode(lists: string[]): Counts {
  const counts: Counts = new Map();
  lists.forEach((list, group) => {
    list.split(';').forEach((names, i) => {
      for (const name of names.split(' ')) {
        if (!name) continue;
        let row = counts.get(name);
        if (!row) {
          row = new Float32Array(lists.length);
          counts.set(name, row);
        }
        row[group] = 4 * 2 ** (i / 2);
      }
    });
  });
  return counts;
}

function load(): Tables {
  if (tables) return tables;
  const givens = decode(GIVENS);
  const initials: Counts = new Map();
  for (const [name, row] of givens) {
    const sum = initials.get(name[0]!) ?? new Float32Array(row.length);
    initials.set(
      name[0]!,
      sum.map((n, i) => n + row[i]!),
    );
  }
  tables = { families: decode(FAMILIES), givens, initials };
  return tables;
}

/**
 * How many of the bylines of 50,000 papers one expects to bear this name, whoever is meant: 0.01 for a rare name, above 10 for
 * the commonest. Counted on real papers (scripts/count-identity.ts); family and given name are taken as independent within each
 * of a few groups of names that go together. Never 0.
 */
export function expectedBylines(name: Name): number {
  const reading = name.readings[0];
  return reading ? expectedOf(reading) : 0.05;
}

function expectedOf(reading: Reading): number {
  const { families, givens, initials } = load();
  const first = reading.given.find((g) => !g.initial);
  const family = families.get(reading.family[0]!);
  const given = first ? givens.get(first.forms[0]!) : initials.get(reading.given[0]?.forms[0]?.[0] ?? '');
  let expected = 0.01;
  for (const [group, total] of TOTALS.entries()) {
    const f = family ? family[group]! : UNLISTED / TOTALS.length;
    const g = given ? given[group]! : UNLISTED / TOTALS.length;
    expected += (f * g) / total;
  }
  const middles = reading.given.filter((g) => g !== first && first && g.initial).length;
  return expected / 4 ** middles;
}
