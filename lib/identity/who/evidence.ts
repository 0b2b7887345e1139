import { compareParsed } from './compare-names.ts';
import { expectedBylines, type Frequencies } from './frequencies.ts';
import type { Name } from './name.ts';
import { namesOf } from './names-of.ts';
import { archiveOf, categoriesOf, closenessOf, type Profile, type Ties, tieKeys, yearOf } from './profile.ts';
import { wordsOf } from './tokens.ts';
import type { NameRelation, Paper } from './types.ts';

/** How the byline's name agrees with the person's. */
export type NameEvidence = {
  relation: NameRelation;
  /** The name of theirs it agrees with, as printed. */
  with: string;
  /** Known works signed so. */
  signed: number;
  /** How they always sign, when that differs in order from this byline. */
  usually?: { text: string; works: number };
  /** Bylines in 50,000 papers that one expects to bear this name. */
  expected: number;
};

const STRENGTH: NameRelation[] = ['same', 'middle', 'reordered', 'nickname', 'part', 'romanised', 'initials'];

/** Undefined when the byline is another name. */
export function nameEvidence(profile: Profile, byline: string): NameEvidence | undefined {
  const names = namesOf(byline);
  if (!names.length) return undefined;
  let best: { relation: NameRelation; with: string; known: Name } | undefined;
  const consider = (known: Name, text: string) => {
    // "S. Kim" on one work does not open the door to every S. Kim who spells the given name.
    if (isShort(known) && !names.every(isShort) && profile.names.some((n) => n.script === known.script && !isShort(n)))
      return;
    const relation = compareParsed([known], names);
    if (relation && (!best || STRENGTH.indexOf(relation) < STRENGTH.indexOf(best.relation)))
      best = { relation, with: text, known };
  };
  for (const name of profile.names) consider(name, name.text);
  let signed = 0;
  let turned: { text: string; works: number } | undefined;
  for (const signature of profile.signatures) {
    const relation = compareParsed(signature.names, names);
    if (relation === 'same') signed += signature.works;
    if (relation === 'reordered' && signature.works >= 2) turned ??= { text: signature.text, works: signature.works };
    for (const name of signature.names) consider(name, signature.text);
  }
  if (!best) return undefined;
  const { relation, known } = best;
  const isTurned = Boolean(turned) && !signed;
  // A fuller or otherwise spelt name is as common as what it has in common with theirs.
  const agreeing = relation === 'same' || relation === 'reordered' ? names : [...names, known];
  return {
    relation,
    with: best.with,
    signed,
    ...(turned && !signed ? { usually: turned } : {}),
    expected: Math.max(...agreeing.map((name) => howCommon(profile.frequencies, name, relation, isTurned))),
  };
}

/** Expected bylines of a name as far as it agrees; where the order is in doubt, of the commoner order. */
function howCommon(frequencies: Frequencies, name: Name, relation: NameRelation, turned: boolean): number {
  const expected = (one: Name) => expectedBylines(frequencies, one);
  if (relation === 'initials') return expected(initialsOnly(name));
  if (relation !== 'reordered' && !turned) return expected(name);
  return Math.max(expected(name), expected({ ...name, readings: [...name.readings].reverse() }));
}

const isShort = (name: Name) => name.readings.length > 0 && name.readings[0]!.given.every((g) => g.initial);

/** A name with its given names cut to initials: how common it is when only these agree. */
const initialsOnly = (name: Name): Name => ({
  ...name,
  readings: name.readings.map((reading) => ({
    ...reading,
    given: reading.given.map((g) => ({ forms: [g.forms[0]![0]!], initial: true, parts: [] })),
  })),
});

/** Shared co-authors. `weight`: 1 for each with a rare name in a small team, towards 0 for a common name or a team of hundreds. */
export type Shared = {
  names: string[];
  weight: number /** Of the first name: through whom, in the circle. */;
  via?: string;
};

/** Authors of a paper, other than the person, who are among `ties`. */
export function sharedTies(frequencies: Frequencies, ties: Ties, others: Name[][], texts: string[]): Shared {
  let sum = 0;
  const names: { text: string; worth: number; via?: string | undefined }[] = [];
  others.forEach((author, i) => {
    const name = author[0];
    if (!name) return;
    const { full, initial } = tieKeys(name);
    const exact = full === undefined ? undefined : ties.full.get(full);
    const tie = exact ?? (initial === undefined ? undefined : ties.initial.get(initial));
    if (!tie) return;
    const worth =
      rarity(expectedBylines(frequencies, exact ? name : initialsOnly(name))) *
      tie.closeness *
      (tie.works > 1 ? 1 : ONCE);
    sum += worth;
    names.push({ text: texts[i]!, worth, via: tie.via });
  });
  names.sort((a, b) => b.worth - a.worth);
  const via = names[0]?.via;
  return {
    names: names.map((n) => n.text),
    weight: sum * closenessOf(others.length - names.length),
    ...(via ? { via } : {}),
  };
}

/** 1 for a name that nobody else bears, a half for one on a dozen bylines in 50,000 papers, 0 for one on more than a hundred. */
const rarity = (expected: number) => Math.max(0, 1 - Math.log10(1 + 3 * expected) / 2.5);
/** Met on one work only, a co-author counts less: the two may still be namesakes. */
const ONCE = 0.7;

/** Words in common with the known titles: above 0, more than a stranger's paper would have; `of`: words read. */
export type WordEvidence = { score: number; words: string[]; of: number };

/**
 * Is the text more likely from somebody who writes such titles than from anybody? Each word's share among the person's words is
 * compared with its share among all papers; the logarithms are added, less what a paper of anybody's would bring, and divided by
 * the root of the number of words read.
 */
export function wordEvidence(profile: Profile, paper: Paper): WordEvidence {
  const read = wordsOf(`${paper.title} ${paper.abstract ?? ''}`);
  if (!profile.words.size || !read.length) return { score: 0, words: [], of: 0 };
  const inPaper = new Set(read);
  let sum = 0;
  const telling: { word: string; gain: number }[] = [];
  for (const [word, { gain, usual }] of profile.words) {
    sum -= gain * Math.min(1, usual * read.length);
    if (!inPaper.has(word)) continue;
    sum += gain;
    if (gain > 0.7) telling.push({ word, gain });
  }
  telling.sort((x, y) => y.gain - x.gain);
  return { score: sum / Math.sqrt(read.length), words: telling.map((t) => t.word), of: read.length };
}

/** How the paper's categories fit the known works that have categories. `fit` is 0 to 1, undefined when nothing is known. */
export type FieldEvidence = { category: string; of: number; total: number; fit: number };

export function fieldEvidence(profile: Profile, paper: Paper): FieldEvidence | undefined {
  const [primary, ...cross] = categoriesOf(paper);
  if (!primary || !profile.categorised) return undefined;
  const total = profile.categorised;
  const share = (category: string) => (profile.categories.get(category) ?? 0) / total;
  const archive = (profile.archives.get(archiveOf(primary)) ?? 0) / total;
  const crossed = Math.max(0, ...cross.map(share));
  const fit = Math.min(1, Math.max(share(primary), 0.6 * crossed, 0.3 * archive));
  return { category: primary, of: profile.categories.get(primary) ?? 0, total, fit };
}

/** Years between the last known work and the paper; undefined when either has no date; 0 when the paper is not later. */
export function yearsSince(profile: Profile, paper: Paper): number | undefined {
  const year = yearOf(paper);
  return year === undefined || profile.lastYear === undefined ? undefined : Math.max(0, year - profile.lastYear);
}
