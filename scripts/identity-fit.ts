import { FEATURES, type Feature, featuresOf, gather } from '../lib/identity/who/features.ts';
import { LIKELY, SURE } from '../lib/identity/who/identify.ts';
import { buildProfile, type Profile } from '../lib/identity/who/profile.ts';
import type { Case } from './identity-cases.ts';
import { shippedFrequencies } from './shipped-frequencies.ts';

export type Weights = Record<Feature, number> & { intercept: number };
/** One candidate whose name agrees; `label` 1 theirs, 0 not, undefined unsure. Pages of one person are one group. */
export type Row = { group: string; label: number | undefined; x: Record<Feature, number> | undefined; case: Case };

/** Weights by judgement: where fitting starts, and what stays where there is nothing to learn from. */
export const PRIOR: Weights = {
  intercept: 1.5,
  common: -2,
  turned: -1.5,
  initials: -2,
  otherForm: -1,
  coauthor: 3,
  coauthors: 1,
  circle: 1,
  words: 2,
  field: 2,
  years: -0.5,
  affiliation: 1,
  rejected: -3,
  rejectedField: -1,
};
/** How strongly each weight is held to its prior: the inverse variance one is ready to believe. */
const HOLD = 0.5;
const SIGN: Record<Feature, 1 | -1> = {
  common: -1,
  turned: -1,
  initials: -1,
  otherForm: -1,
  coauthor: 1,
  coauthors: 1,
  circle: 1,
  words: 1,
  field: 1,
  years: -1,
  affiliation: 1,
  rejected: -1,
  rejectedField: -1,
};

export function rowsOf(cases: Case[]): Row[] {
  const profiles = new Map<string, Profile>();
  return cases.map((c) => {
    // Most candidates of a page are judged with the same works.
    const key = `${c.page} ${c.person.works.length} ${c.label === 'listed' ? c.paper.arxivId : ''}`;
    const profile = profiles.get(key) ?? buildProfile(c.person, shippedFrequencies());
    profiles.set(key, profile);
    const evidence = gather(profile, c.paper, c.byline);
    return {
      group: c.person.name,
      label: c.label === 'unsure' ? undefined : Number(c.label !== 'different'),
      x: evidence && featuresOf(evidence),
      case: c,
    };
  });
}

const logOdds = (weights: Weights, x: Record<Feature, number>): number =>
  FEATURES.reduce((sum, f) => sum + weights[f] * x[f], weights.intercept);

export const probability = (weights: Weights, x: Record<Feature, number> | undefined): number =>
  x ? 1 / (1 + Math.exp(-logOdds(weights, x))) : 0;

/** Newton's method on the held log-loss. A weight that would take the wrong sign is set to 0 and the rest learnt again. */
export function learn(rows: Row[]): Weights {
  const used = rows.filter((row) => row.x && row.label !== undefined);
  const sizes = new Map<string, number>();
  for (const row of used) sizes.set(row.group, (sizes.get(row.group) ?? 0) + 1);
  const points = used.map((row) => ({
    x: KEYS.map((k) => (k === 'intercept' ? 1 : row.x![k])),
    y: row.label!,
    weight: 1 / Math.sqrt(sizes.get(row.group)!),
  }));
  const fixed = new Set<number>();
  for (;;) {
    const w = newton(points, fixed);
    const wrong = KEYS.findIndex((k, i) => !fixed.has(i) && k !== 'intercept' && w[i]! * SIGN[k] < 0);
    if (wrong < 0) return Object.fromEntries(KEYS.map((k, i) => [k, w[i]!])) as Weights;
    fixed.add(wrong);
  }
}

const KEYS = ['intercept', ...FEATURES] as const;
type Point = { x: number[]; y: number; weight: number };

function newton(points: Point[], zero: Set<number>): number[] {
  const w = KEYS.map((k, i) => (zero.has(i) ? 0 : PRIOR[k]));
  const n = KEYS.length;
  for (let round = 0; round < 12; round += 1) {
    const gradient = w.map((v, i) => (zero.has(i) ? 0 : HOLD * (v - PRIOR[KEYS[i]!])));
    const curve = w.map((_, i) => w.map((__, j) => (i === j ? HOLD : 0)));
    for (const { x, y, weight } of points) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * w[i]!, 0)));
      for (let i = 0; i < n; i += 1) {
        if (!x[i] || zero.has(i)) continue;
        gradient[i]! += weight * (p - y) * x[i]!;
        for (let j = 0; j < n; j += 1) if (!zero.has(j)) curve[i]![j]! += weight * p * (1 - p) * x[i]! * x[j]!;
      }
    }
    solve(curve, gradient).forEach((step, i) => {
      if (!zero.has(i)) w[i]! -= step;
    });
  }
  return w;
}

/** Solve a · s = b, a positive definite. */
function solve(a: number[][], b: number[]): number[] {
  const m = a.map((row, i) => [...row, b[i]!]);
  const n = b.length;
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) {
      const factor = m[j]![i]! / m[i]![i]!;
      for (let k = i; k <= n; k += 1) m[j]![k]! -= factor * m[i]![k]!;
    }
  const s = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1)
    s[i] = (m[i]![n]! - m[i]!.slice(i + 1, n).reduce((sum, v, k) => sum + v * s[i + 1 + k]!, 0)) / m[i]![i]!;
  return s;
}

/** For each row, the weights learnt without any row of its person. */
export function crossValidate(rows: Row[]): Weights[] {
  const byGroup = new Map<string, Weights>();
  for (const group of new Set(rows.map((row) => row.group)))
    byGroup.set(group, learn(rows.filter((row) => row.group !== group)));
  return rows.map((row) => byGroup.get(row.group)!);
}

/** The figures issue 5 asks for, in one line. */
export function scoreRows(rows: Row[], weights: Weights[]): string {
  let [mine, theirs, sureRight, sureWrong, found, shown, brier, logloss] = [0, 0, 0, 0, 0, 0, 0, 0];
  rows.forEach((row, i) => {
    const p = probability(weights[i]!, row.x);
    const sure = p >= SURE && !row.x?.initials;
    if (row.label) {
      mine += 1;
      if (sure) sureRight += 1;
      if (p >= LIKELY) found += 1;
    } else {
      theirs += 1;
      if (sure) sureWrong += 1;
      if (p >= LIKELY) shown += 1;
    }
    brier += (p - row.label!) ** 2;
    logloss -= Math.log(Math.max(1e-6, row.label ? p : 1 - p));
  });
  return `sure right ${sureRight}/${sureRight + sureWrong} reached ${((100 * sureRight) / mine).toFixed(1)}% found ${found}/${mine} ${((100 * found) / mine).toFixed(1)}% shown ${shown}/${theirs} ${((100 * shown) / theirs).toFixed(1)}% Brier ${(brier / rows.length).toFixed(4)} logloss ${(logloss / rows.length).toFixed(4)}`;
}
