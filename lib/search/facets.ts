import type { Paper } from './paper.ts';

/** One value of a facet, and how many of the papers found have it. */
export interface FacetValue {
  value: string;
  count: number;
}
export interface Facets {
  person: FacetValue[];
  venue: FacetValue[];
  year: FacetValue[];
  category: FacetValue[];
  tag: FacetValue[];
  state: FacetValue[];
}

/** Values of a facet that are told; the rest is found by typing. */
const MOST = 200;

/** Count what the papers found have in common. Years come newest first, all else by how many. */
export function countFacets(papers: Iterable<Paper>, names: ReadonlyMap<string, string>): Facets {
  const counts = {
    person: new Map<string, number>(),
    venue: new Map<string, number>(),
    year: new Map<string, number>(),
    category: new Map<string, number>(),
    tag: new Map<string, number>(),
    state: new Map<string, number>(),
  };
  const years = new Map<number, number>();
  const count = (of: keyof typeof counts, value: string | undefined) => {
    if (value !== undefined) counts[of].set(value, (counts[of].get(value) ?? 0) + 1);
  };
  for (const { people, venue, year, category, shelf, unseen } of papers) {
    for (const id of people) count('person', names.get(id));
    count('venue', venue);
    count('category', category);
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
    for (const tag of shelf?.tags ?? []) count('tag', tag);
    count('state', shelf?.state);
    if (unseen) count('state', 'new');
  }
  for (const [year, n] of years) counts.year.set(String(year), n);
  const values = (of: keyof typeof counts) =>
    [...counts[of]]
      .map(([value, n]): FacetValue => ({ value, count: n }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    person: values('person').slice(0, MOST),
    venue: values('venue').slice(0, MOST),
    year: values('year').sort((a, b) => Number(b.value) - Number(a.value)),
    category: values('category').slice(0, MOST),
    tag: values('tag').slice(0, MOST),
    state: values('state'),
  };
}
