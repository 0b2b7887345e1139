import type { Reason } from '../../model/reason.ts';
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

/** Why, as it is stored and told: lib/model/reason.ts. */
export type { Reason };
/** How two written names agree, the strongest first. */
export type NameRelation = Extract<Reason, { key: 'name' }>['params']['relation'];

export type Answer = { verdict: Verdict /** Calibrated, 0 to 1. */; probability: number; reasons: Reason[] };
