import { fold } from '../../parse/fold.ts';
import { compareParsed } from './compare-names.ts';
import type { Frequencies } from './frequencies.ts';
import type { Name } from './name.ts';
import { namesOf } from './names-of.ts';
import { lookupSignatures, type Signature } from './signatures.ts';
import { wordsOf } from './tokens.ts';
import type { KnownWork, Person } from './types.ts';
import { type WordGain, wordGains } from './word-gains.ts';

/** A name that works are shared with: how often, and how closely (0 to 1: a team of hundreds says little). */
export type Tie = {
  name: string;
  works: number;
  closeness: number /** For a co-author's co-author: the co-author. */;
  via?: string;
};

/** Everything about one followed person that judging a byline looks up; made once, used for many papers. */
export type Profile = {
  /** Without their works: what these say is below. */
  person: Pick<Person, 'id' | 'affiliation' | 'ids' | 'claimed'>;
  frequencies: Frequencies;
  names: Name[];
  signatures: Signature[];
  /** Works whose byline states how they sign. */
  signedWorks: number;
  externalIds: Set<string>;
  /** arXiv ids by folded title. */
  titles: Map<string, string | undefined>;
  /** By `tieKeys`: co-authors in full, and by initial where a page prints only initials. */
  coauthors: Ties;
  /** Co-authors of their co-authors, from the works of others. */
  circle: Ties;
  /** Words of known titles (and, at a quarter, of known abstracts). */
  words: Map<string, WordGain>;
  titleCount: number;
  categories: Map<string, number>;
  archives: Map<string, number>;
  categorised: number;
  lastYear: number | undefined;
  confirmed: Set<string>;
  rejected: Set<string>;
  rejectedTies: Ties;
  /** Titles, folded, of works with an arXiv id. */
  rejectedWorks: { title: string; arxivId: string }[];
  rejectedCategories: Map<string, number>;
};

export type Ties = { full: Map<string, Tie>; initial: Map<string, Tie> };

/** Keys of an author as a tie: family and given name in full, and family and first letter; `full` is undefined for initials. */
export function tieKeys(name: Name): { full?: string; initial?: string } {
  const reading = name.readings[0];
  if (!reading) return { full: name.whole };
  const given = reading.given;
  const initial = `${reading.family[0]} ${given[0]?.forms[0]?.[0] ?? ''}`;
  const first = given.find((g) => !g.initial);
  return first
    ? {
        full: `${reading.family[0]} ${given
          .filter((g) => !g.initial)
          .map((g) => g.forms[0]!)
          .join('')}`,
        initial,
      }
    : { initial };
}

const noTies = (): Ties => ({ full: new Map(), initial: new Map() });

/** How much a shared byline says: 1 for a few authors, a half for a hundred. */
export const closenessOf = (authors: number): number => 1 / (1 + authors / 100);

/** External ids of a work, as the store writes them: `arxiv:2611.01234`, `doi:10.1000/xyz`. */
export const externalIdsOf = (work: KnownWork): string[] => [
  ...(work.arxivId ? [`arxiv:${work.arxivId}`] : []),
  ...(work.doi ? [`doi:${work.doi.toLowerCase()}`] : []),
];

/**
 * Gather what is known of a person.
 *
 * @param others works of other people whose bylines tell who works with their co-authors; may be empty
 */
export function buildProfile(person: Person, frequencies: Frequencies, others: KnownWork[] = []): Profile {
  const confirmed = (person.corrections ?? []).filter((c) => c.theirs).map((c) => c.paper);
  const rejectedWorks = (person.corrections ?? []).filter((c) => !c.theirs).map((c) => c.paper);
  const known = new Set(person.works.flatMap(paperKeys));
  const works = [...person.works, ...confirmed.filter((work) => !paperKeys(work).some((key) => known.has(key)))];
  const names = [person.name, ...(person.variants ?? [])].flatMap(namesOf);
  const { signatures, signedWorks } = lookupSignatures(names, works);
  const isSelf = (name: Name[]) =>
    compareParsed(names, name) !== undefined || signatures.some((s) => compareParsed(s.names, name) === 'same');
  const profile: Profile = {
    person: pick(person),
    frequencies,
    names,
    signatures,
    signedWorks,
    externalIds: new Set(works.flatMap(externalIdsOf)),
    titles: new Map(works.map((work) => [fold(work.title), work.arxivId])),
    coauthors: noTies(),
    circle: noTies(),
    words: new Map(),
    titleCount: works.length,
    categories: new Map(),
    archives: new Map(),
    categorised: 0,
    lastYear: undefined,
    confirmed: new Set(confirmed.flatMap(paperKeys)),
    rejected: new Set(rejectedWorks.flatMap(paperKeys)),
    rejectedTies: noTies(),
    rejectedWorks: rejectedWorks.flatMap(({ title, arxivId }) => (arxivId ? [{ title: fold(title), arxivId }] : [])),
    rejectedCategories: new Map(),
  };
  const words = new Map<string, number>();
  for (const work of works) {
    addTies(profile.coauthors, work, isSelf);
    for (const word of wordsOf(work.title)) bump(words, word, 1);
    for (const word of wordsOf(work.abstract ?? '')) if (!words.has(word)) bump(words, word, 0.25);
    countCategories(profile, work);
    const year = yearOf(work);
    if (year !== undefined) profile.lastYear = Math.max(profile.lastYear ?? 0, year);
  }
  profile.words = wordGains(words, works.length, frequencies);
  for (const work of rejectedWorks) {
    addTies(profile.rejectedTies, work, isSelf);
    for (const category of categoriesOf(work)) bump(profile.rejectedCategories, category, 1);
  }
  addCircle(profile, others, isSelf);
  return profile;
}

const pick = ({ id, affiliation, ids, claimed }: Person): Profile['person'] => ({
  id,
  ...(affiliation ? { affiliation } : {}),
  ...(ids ? { ids } : {}),
  ...(claimed ? { claimed } : {}),
});

/** Keys of one paper, to know it again: its ids and its folded title. */
export const paperKeys = (paper: KnownWork): string[] => [...externalIdsOf(paper), `title:${fold(paper.title)}`];

/** Year of a work, from its venue or its date. */
export const yearOf = (work: KnownWork): number | undefined =>
  work.year ?? (work.publishedOn ? Number(work.publishedOn.slice(0, 4)) : undefined);

/** arXiv categories, the primary first, each once. */
export const categoriesOf = (work: KnownWork): string[] => [
  ...new Set([...(work.primary ? [work.primary] : []), ...(work.categories ?? [])]),
];

/** `cs.LG` -> `cs`, `astro-ph.GA` -> `astro-ph`. */
export const archiveOf = (category: string): string => category.split('.')[0]!;

function bump(map: Map<string, number>, key: string, by: number) {
  map.set(key, (map.get(key) ?? 0) + by);
}

function countCategories(profile: Profile, work: KnownWork) {
  const categories = categoriesOf(work);
  if (!categories.length) return;
  profile.categorised += 1;
  for (const category of categories) bump(profile.categories, category, 1);
  for (const archive of new Set(categories.map(archiveOf))) bump(profile.archives, archive, 1);
}

function addTies(ties: Ties, work: KnownWork, isSelf: (name: Name[]) => boolean) {
  const closeness = closenessOf(work.authors.length);
  for (const author of work.authors) {
    const names = namesOf(author.name);
    if (!names.length || author.owner || isSelf(names)) continue;
    addTie(ties, names[0]!, author.name, closeness);
  }
}

function addTie(ties: Ties, name: Name, text: string, closeness: number) {
  const { full, initial } = tieKeys(name);
  const [map, key] = full ? [ties.full, full] : [ties.initial, initial!];
  const tie = map.get(key);
  if (tie) {
    tie.works += 1;
    tie.closeness = Math.max(tie.closeness, closeness);
  } else map.set(key, { name: text, works: 1, closeness });
}

function addCircle(profile: Profile, others: KnownWork[], isSelf: (name: Name[]) => boolean) {
  for (const work of others) {
    const names = work.authors.map((author) => namesOf(author.name)[0]);
    const via = names.findIndex((name) => name && isClose(profile, name));
    if (via < 0) continue;
    for (const [i, name] of names.entries()) {
      const key = name && tieKeys(name).full;
      if (!key || profile.coauthors.full.has(key) || isSelf([name])) continue;
      const closeness = closenessOf(work.authors.length);
      const known = profile.circle.full.get(key);
      if (!known)
        profile.circle.full.set(key, {
          name: work.authors[i]!.name,
          works: 1,
          closeness,
          via: work.authors[via]!.name,
        });
    }
  }
}

const isClose = (profile: Profile, name: Name) => {
  const { full } = tieKeys(name);
  return full !== undefined && profile.coauthors.full.has(full);
};
