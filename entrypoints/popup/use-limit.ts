import { useState } from 'preact/hooks';

/** Rows of the first screenful, and of each further helping. */
const FIRST = 10;
const STEP = 40;

/** How many rows of a list are read; begins anew with another list (`key`: its filter, its query). */
export function useLimit(key: string): [limit: number, more: () => void] {
  const [{ of, limit }, set] = useState({ of: key, limit: FIRST });
  const now = of === key ? limit : FIRST;
  return [now, () => set({ of: key, limit: now + STEP })];
}
