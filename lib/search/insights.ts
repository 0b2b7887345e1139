import type { Paper } from './paper.ts';

/** What the pictures show. */
export interface Insights {
  /** Papers of followed people by year, rising, without gaps; at most the last 20 years. */
  perYear: { year: number; papers: number }[];
  /** The last weeks, oldest first. `from` is the week's Monday, `YYYY-MM-DD`. */
  weeks: { from: string; saved: number; read: number }[];
  /** Venues of followed people's papers, most first. */
  venues: { name: string; papers: number }[];
  /** Followed people by papers of the last ten years, most first. */
  people: { id: string; name: string; papers: number; perYear: number[] }[];
  /** Followed people who wrote together. */
  pairs: { a: string; b: string; papers: number }[];
  /** Saved and still to read; read in those weeks; median days from saved to read, when three were read. */
  toRead: number;
  readLately: number;
  daysToRead?: number;
}

const YEARS = 20;
const SPARK_YEARS = 10;
const WEEKS = 12;
const MOST_VENUES = 15;
const WEEK_MS = 7 * 86_400_000;

/**
 * Count what the pictures show.
 *
 * @param now the present instant
 * @param names of followed people by id
 */
export function countInsights(papers: Iterable<Paper>, names: ReadonlyMap<string, string>, now: string): Insights {
  const thisYear = Number(now.slice(0, 4));
  const perYear = new Map<number, number>();
  const venues = new Map<string, number>();
  const people = new Map([...names.keys()].map((id) => [id, Array<number>(SPARK_YEARS).fill(0)]));
  const pairs = new Map<string, number>();
  const monday = mondayOf(Date.parse(now));
  const weeks = Array.from({ length: WEEKS }, (_, i) => ({
    from: new Date(monday - (WEEKS - 1 - i) * WEEK_MS).toISOString().slice(0, 10),
    saved: 0,
    read: 0,
  }));
  const weekOf = (instant: string) => weeks[WEEKS - 1 - Math.round((monday - mondayOf(Date.parse(instant))) / WEEK_MS)];
  const days: number[] = [];
  let toRead = 0;

  for (const { year, venue, people: by, shelf } of papers) {
    const known = by.filter((id) => names.has(id));
    if (known.length > 0) {
      if (year !== undefined) perYear.set(year, (perYear.get(year) ?? 0) + 1);
      if (venue) venues.set(venue, (venues.get(venue) ?? 0) + 1);
      for (const id of known) {
        const at = year === undefined ? -1 : SPARK_YEARS - 1 - (thisYear - year);
        if (at >= 0 && at < SPARK_YEARS) people.get(id)![at]!++;
      }
      for (const [i, a] of known.entries())
        for (const b of known.slice(i + 1)) {
          const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
    }
    if (!shelf || shelf.state === 'not-interesting') continue;
    const saved = weekOf(shelf.savedAt);
    if (saved) saved.saved++;
    if (shelf.state !== 'read') {
      toRead++;
      continue;
    }
    const finished = shelf.finishedAt ?? shelf.changedAt;
    const read = weekOf(finished);
    if (!read) continue;
    read.read++;
    days.push((Date.parse(finished) - Date.parse(shelf.savedAt)) / 86_400_000);
  }

  const daysToRead = days.length >= 3 ? days.sort((a, b) => a - b)[days.length >> 1] : undefined;
  return {
    perYear: yearsOf(perYear, thisYear),
    weeks,
    venues: [...venues]
      .map(([name, papers]) => ({ name, papers }))
      .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_VENUES),
    people: [...people]
      .map(([id, counts]) => ({ id, name: names.get(id)!, papers: counts.reduce((a, b) => a + b, 0), perYear: counts }))
      .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1)),
    pairs: [...pairs].map(([pair, papers]) => ({ a: pair.split(' ')[0]!, b: pair.split(' ')[1]!, papers })),
    toRead,
    readLately: days.length,
    ...(daysToRead === undefined ? {} : { daysToRead: Math.max(0, Math.round(daysToRead)) }),
  };
}

function yearsOf(counts: ReadonlyMap<number, number>, thisYear: number): Insights['perYear'] {
  const first = Math.max(Math.min(...counts.keys()), thisYear - YEARS + 1);
  if (!Number.isFinite(first)) return [];
  return Array.from({ length: Math.max(0, thisYear - first + 1) }, (_, i) => ({
    year: first + i,
    papers: counts.get(first + i) ?? 0,
  }));
}

/** Monday, 0:00 UTC, of the week of an instant. */
function mondayOf(ms: number): number {
  const day = Math.floor(ms / 86_400_000);
  // The epoch was a Thursday.
  return (day - ((day + 3) % 7)) * 86_400_000;
}
