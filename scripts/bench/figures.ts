/** Median; `undefined` of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle];
  return sorted.length === 0 ? undefined : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median of the ratios taken round by round: both figures of a round were measured within seconds of each other. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): number | undefined =>
  median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));

/** A line of the report: what was measured, how much it is, what it may be. */
export interface Figure {
  what: string;
  value: string;
  /** The budget in words; left out where there is none. */
  budget?: string;
  /** Whether it keeps the budget; left out where there is none. */
  kept?: boolean;
}

/** @param kept whether `value` keeps the budget */
export function figure(
  what: string,
  value: number | undefined,
  show: (value: number) => string,
  budget?: { words: string; kept: (value: number) => boolean },
): Figure {
  if (value === undefined) return { what, value: 'not measured', ...(budget ? { budget: budget.words } : {}) };
  return { what, value: show(value), ...(budget ? { budget: budget.words, kept: budget.kept(value) } : {}) };
}

export const ms = (value: number) => `${value.toFixed(1)} ms`;
export const times = (value: number) => `${value.toFixed(2)}x`;
export const kilobytes = (value: number) => `${(value / 1_000).toFixed(1)} kB`;
export const megabytes = (value: number) => `${(value / 1e6).toFixed(2)} MB`;

/** At most so many times the reference. */
export const atMost = (limit: number, unit: (value: number) => string = times) => ({
  words: `at most ${unit(limit)}`,
  kept: (value: number) => value <= limit,
});

/** Prints figures as a table. */
export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, budget, kept } of figures) {
    const verdict = kept === undefined ? '' : kept ? 'kept' : 'OVER';
    console.log(`  ${what.padEnd(width)}  ${value.padStart(12)}  ${(budget ?? '').padEnd(16)}${verdict}`);
  }
}
