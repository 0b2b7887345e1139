import type { Given, Name, Reading } from './name.ts';
import { nicknameInitials } from './nicknames.ts';
import { skeletons } from './romanised.ts';

/**
 * Keys of a name on a byline, such that names which can agree share one: family name and first letter of the given name, in
 * each order, and the same in each romanisation. Mostly two to five, never more than sixteen.
 */
export function lookupKeys(name: Name): string[] {
  if (!name.readings.length) return name.whole ? [`= ${name.whole}`] : [];
  return [...new Set(name.readings.flatMap((reading) => [...plainKeys(reading), ...skeletonKeys(reading)]))];
}

/** Keys under which a followed name stands in the index: the same, with the initials of other forms of the given name. */
export function indexKeys(name: Name): string[] {
  const keys = lookupKeys(name);
  for (const reading of name.readings) {
    const more = reading.given.flatMap((g, i) => (i === 0 ? others(g) : [g.forms[0]![0]!]));
    const halves = reading.familyParts.length > 1 ? reading.familyParts : [];
    for (const family of [...reading.family, ...halves])
      for (const letter of [initialOf(reading), ...more]) keys.push(`${family} ${letter}`);
  }
  return [...new Set(keys)];
}

const others = (given: Given) => (given.initial ? [] : nicknameInitials(given.forms[0]!));
const initialOf = (reading: Reading) => reading.given[0]?.forms[0]?.[0] ?? '';

function plainKeys(reading: Reading): string[] {
  const letter = initialOf(reading);
  const first = reading.given[0];
  const short = first && !reading.familyFirst ? others(first).map((other) => `${reading.family[0]} ${other}`) : [];
  const halves = reading.familyParts.length > 1 && !reading.familyFirst ? reading.familyParts : [];
  const families = [...reading.family.slice(0, 3), ...halves.slice(0, 2)];
  const keys = [...families.map((family) => `${family} ${letter}`), ...short];
  const second = reading.given[1];
  // "J. Robert Gray" is also found as "Robert Gray".
  if (reading.given[0]?.initial && second) keys.push(`${reading.family[0]} ${second.forms[0]![0]}`);
  return keys;
}

function skeletonKeys(reading: Reading): string[] {
  const given = reading.given.map((g) => g.forms[0]!).join('');
  return skeletons(reading.family[0]!, given).map((s) => `${s.system}:${s.family} ${s.given}`);
}
