import { compareParsed } from './compare-names.ts';
import type { Name } from './name.ts';
import { indexKeys, lookupKeys } from './name-keys.ts';
import { namesOf } from './profile.ts';
import type { Paper } from './types.ts';

/** What the index needs of a profile. */
export type Indexed = { person: { id: string }; names: Name[]; signatures: { names: Name[] }[] };
/** Followed people by the keys of their names. */
export type NameIndex<P extends Indexed = Indexed> = { byKey: Map<string, P[]> };

/** An author on a byline who may be somebody followed. */
export type Candidate<P extends Indexed = Indexed> = { profile: P /** Place in the byline, from 0. */; author: number };

/** Index followed people under every name, variant and signature of theirs. */
export function buildIndex<P extends Indexed>(profiles: Iterable<P>): NameIndex<P> {
  const byKey = new Map<string, P[]>();
  for (const profile of profiles) {
    const keys = new Set([...profile.names, ...profile.signatures.flatMap((s) => s.names)].flatMap(indexKeys));
    for (const key of keys) {
      const there = byKey.get(key);
      if (there) there.push(profile);
      else byKey.set(key, [profile]);
    }
  }
  return { byKey };
}

/**
 * The authors of a paper whose name agrees with somebody followed: a few hash look-ups for each author, and a comparison only
 * where one hits. Two followed people of one name both come.
 */
export function candidates<P extends Indexed>(index: NameIndex<P>, paper: Pick<Paper, 'authors'>): Candidate<P>[] {
  const found: Candidate<P>[] = [];
  for (const [author, { name }] of paper.authors.entries()) {
    const names = namesOf(name);
    const hits = new Set<P>();
    for (const key of new Set(names.flatMap(lookupKeys)))
      for (const profile of index.byKey.get(key) ?? []) hits.add(profile);
    for (const profile of hits) {
      const theirs = [...profile.names, ...profile.signatures.flatMap((s) => s.names)];
      if (compareParsed(theirs, names)) found.push({ profile, author });
    }
  }
  return found;
}
