import { authorKeys } from '../identity/same-work.ts';
import type { Researcher } from '../model/researcher.ts';
import type { Work } from '../model/work.ts';
import { fold } from '../parse/fold.ts';

/** Somebody who wrote one paper with them is no suggestion. */
const LEAST_SHARED = 2;
/** Longer bylines are those of collaborations: they say nothing of who works with whom. */
const LONGEST_BYLINE = 40;

/** Somebody whom a followed person wrote with. */
interface Shared {
  /** As their fullest spelling has it. */
  name: string;
  /** Every spelling. */
  names: string[];
  works: Work[];
  /** Of the last of these works; 0 when none states one. */
  lastYear: number;
}

/** Whom somebody wrote at least two of these works with, most works first. */
export function coAuthorsOf(
  { name, variants = [], addedNames = [] }: Pick<Researcher, 'name' | 'variants' | 'addedNames'>,
  works: readonly Work[],
): Shared[] {
  const self = new Set([name, ...variants, ...addedNames].flatMap((one) => authorKeys({ name: one })));
  const found = new Map<string, { works: Work[]; names: Map<string, number> }>();
  for (const work of works) {
    if (work.authors.length > LONGEST_BYLINE) continue;
    const here = new Set<string>();
    for (const author of work.authors) {
      const keys = authorKeys(author);
      const [key] = keys;
      if (!key || here.has(key) || keys.some((one) => self.has(one))) continue;
      here.add(key);
      const one = found.get(key) ?? { works: [] as Work[], names: new Map<string, number>() };
      one.works.push(work);
      one.names.set(author.name, (one.names.get(author.name) ?? 0) + 1);
      found.set(key, one);
    }
  }
  return [...found.values()]
    .filter((one) => one.works.length >= LEAST_SHARED)
    .map(({ names, works: shared }) => ({
      name: fullest(names),
      names: [...names.keys()],
      works: shared,
      lastYear: Math.max(...shared.map(({ year }) => year ?? 0)),
    }))
    .sort((a, b) => b.works.length - a.works.length || b.lastYear - a.lastYear || a.name.localeCompare(b.name));
}

/** "Kofi Mensah-Adu" rather than "K. Mensah-Adu"; of equally full spellings the most frequent. */
function fullest(names: ReadonlyMap<string, number>): string {
  const letters = (name: string): number => fold(name).replace(/\b\w\b ?/g, '').length;
  return [...names].sort(([a, n], [b, m]) => letters(b) - letters(a) || m - n)[0]![0];
}
