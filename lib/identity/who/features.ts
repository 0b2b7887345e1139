import { fold } from '../../parse/fold.ts';
import { compareParsed } from './compare-names.ts';
import {
  type FieldEvidence,
  fieldEvidence,
  type NameEvidence,
  nameEvidence,
  type Shared,
  sharedTies,
  type WordEvidence,
  wordEvidence,
  yearsSince,
} from './evidence.ts';
import { namesOf } from './names-of.ts';
import { categoriesOf, type Profile } from './profile.ts';
import type { Paper } from './types.ts';

/** All evidence on one byline, as found. */
export type Evidence = {
  name: NameEvidence;
  coauthors: Shared;
  circle: Shared;
  rejected: Shared;
  rejectedCategory: string | undefined;
  words: WordEvidence;
  field: FieldEvidence | undefined;
  years: number | undefined;
  affiliation: boolean;
};

/** Undefined when the byline is another name. */
export function gather(profile: Profile, paper: Paper, byline: string): Evidence | undefined {
  const name = nameEvidence(profile, byline);
  if (!name) return undefined;
  const others = paper.authors.filter((author) => author.name !== byline);
  const texts = others.map((author) => author.name);
  const names = texts.map(namesOf).map((n) => (n.length && compareParsed(profile.names, n) === 'same' ? [] : n));
  return {
    name,
    coauthors: sharedTies(profile.frequencies, profile.coauthors, names, texts),
    circle: sharedTies(profile.frequencies, profile.circle, names, texts),
    rejected: sharedTies(profile.frequencies, profile.rejectedTies, names, texts),
    rejectedCategory: categoriesOf(paper).find((c) => profile.rejectedCategories.has(c) && !profile.categories.has(c)),
    words: wordEvidence(profile, paper),
    field: fieldEvidence(profile, paper),
    years: yearsSince(profile, paper),
    affiliation: namesAffiliation(profile.person.affiliation, paper.comments),
  };
}

/** Names of the numbers that decide, each 0 when nothing is known, most between 0 and 1. */
export const FEATURES = [
  'common',
  'turned',
  'initials',
  'otherForm',
  'coauthor',
  'coauthors',
  'circle',
  'words',
  'field',
  'years',
  'affiliation',
  'rejected',
  'rejectedField',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Evidence as numbers; each is multiplied by its weight (weights.ts) and added up. */
export function featuresOf(e: Evidence): Record<Feature, number> {
  const { relation, signed, usually, expected } = e.name;
  const form = signed ? 0 : relation === 'middle' ? 0.2 : relation === 'nickname' ? 0.4 : 1;
  return {
    common: Math.log10(expected + 0.1) + 1,
    turned: Number(Boolean(usually) || (relation === 'reordered' && !signed)),
    initials: Number(relation === 'initials'),
    otherForm: ['middle', 'nickname', 'part', 'romanised'].includes(relation) ? form : 0,
    coauthor: Math.min(1, 1.25 * e.coauthors.weight),
    coauthors: Math.log2(1 + Math.min(4, Math.max(0, e.coauthors.weight - 0.8))),
    circle: Math.min(1, e.circle.weight),
    words: Math.max(-1, Math.min(3, e.words.score)),
    field: e.field ? ((e.field.fit - 0.3) * e.field.total) / (e.field.total + 2) : 0,
    years: Math.min(1, Math.max(0, (e.years ?? 0) - 2) / 10),
    affiliation: Number(e.affiliation),
    rejected: Math.min(1, 2 * e.rejected.weight),
    rejectedField: Number(e.rejectedCategory !== undefined),
  };
}

/** The comments name their institution: "Work done at Example University". */
function namesAffiliation(affiliation: string | undefined, comments: string | undefined): boolean {
  if (!affiliation || !comments) return false;
  const text = ` ${fold(comments)} `;
  return affiliation
    .split(/[,;|]/)
    .map(fold)
    .some((part) => part.length > 3 && text.includes(` ${part} `));
}
