import type { ProfileIds } from '../../model/researcher.ts';
import type { WorkOnPage } from '../../model/work.ts';

/** What is known of a work when it serves as evidence; every record and page entry of ours fits. */
export type KnownWork = Pick<WorkOnPage, 'title' | 'authors'> &
  Partial<
    Pick<WorkOnPage, 'year' | 'publishedOn' | 'venue' | 'arxivId' | 'doi' | 'primary' | 'categories' | 'abstract'>
  >;

/** A paper whose byline is judged. `orcids[i]` belongs to `authors[i]`, where the source states one. */
export type Paper = KnownWork & Partial<Pick<WorkOnPage, 'comments'>> & { orcids?: (string | undefined)[] };

/** What the user said of one paper: "yes, them" or "not them". */
export type Correction = { theirs: boolean; paper: KnownWork };

/** Somebody followed, with all that is known of them. */
export type Person = {
  id: string;
  name: string;
  /** Other names: another script, a former or married name, a pen name. As good as `name`. */
  variants?: string[];
  affiliation?: string;
  ids?: ProfileIds;
  /** Works known to be theirs: from their page, confirmed by the user, or claimed by them elsewhere. */
  works: KnownWork[];
  /** External ids (`arxiv:…`, `doi:…`) that they claim themselves through ORCID or their arXiv author feed. */
  claimed?: string[];
  corrections?: Correction[];
};

/**
 * `sure` and `likely` are shown as theirs. `same-name`: the name fits, the rest does not or says too little. `no`: another name.
 */
export type Verdict = 'sure' | 'likely' | 'same-name' | 'no';

/** How two written names agree, the strongest first. */
export type NameRelation = 'same' | 'middle' | 'reordered' | 'nickname' | 'part' | 'romanised' | 'initials';

/** Why: a key of the texts with its parameters, and whether it speaks for (+1) or against (-1) them. */
export type Reason = {
  [K in keyof ReasonParams]: { key: K; params: ReasonParams[K]; speaks: 1 | -1 };
}[keyof ReasonParams];

/** Parameters of every reason. Counts are numbers, names are as printed. */
export type ReasonParams = {
  /** This very paper is on their page or among their works: by its arXiv id, DOI or title. */
  known: { by: 'arxiv' | 'doi' | 'title' };
  /** They claim it themselves. */
  claimed: { through: 'profile' | 'orcid' };
  /** The byline's ORCID is somebody else's. */
  otherOrcid: Record<string, never>;
  /** The user said so of this very paper. */
  corrected: { theirs: boolean };
  otherName: Record<string, never>;
  /** How the byline's name agrees with one of theirs. */
  name: { relation: NameRelation; with: string };
  /** They sign so on `count` known works. */
  signsSo: { count: number };
  /** They always sign otherwise: `usually`, on `count` known works. */
  signsOtherwise: { usually: string; count: number };
  /** Papers in 50,000 that one expects to bear this name, whoever wrote them. */
  rareName: { expected: number };
  commonName: { expected: number };
  coauthors: { count: number; names: string[] };
  noCoauthor: { of: number };
  /** Co-authors of their co-authors. */
  circle: { names: string[]; via: string };
  /** `of` in `total` known works with categories have this one (or its archive). */
  fieldLike: { category: string; of: number; total: number };
  fieldUnlike: { category: string; total: number };
  /** Telling words in common with their titles. */
  words: { words: string[] };
  otherWords: Record<string, never>;
  /** Years since the last known work. */
  longAgo: { years: number };
  affiliation: { affiliation: string };
  /** Shared with papers of which the user said "not them". */
  rejectedCoauthors: { names: string[] };
  rejectedField: { category: string };
};

export type Answer = { verdict: Verdict /** Calibrated, 0 to 1. */; probability: number; reasons: Reason[] };
