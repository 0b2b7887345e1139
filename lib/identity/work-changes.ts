import type { NewsKind } from '../model/source.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { publicationRank } from './merge-work.ts';

/** Something that is new about a known work. */
export interface Change {
  kind: NewsKind;
  /** Tells it from other changes of the kind: what was told once is not told again. */
  key: string;
  /** `v3`, `ICML 2026`, `best paper award`, the address of the code. */
  what: string;
}

/**
 * What `facts` state of a work that was not known of it.
 *
 * @param known the work as it was known
 * @param first this source tells of the work for the first time: then what it states may be as old as the work, and only what contradicts
 *   what was known is news (known to be under review, now accepted)
 */
export function changesOf(known: WorkOnPage, facts: WorkOnPage, first: boolean): Change[] {
  const changes: Change[] = [];
  const saysMore = !saysTheSame(known, facts);
  const place = saysMore && acceptedAt(known, facts, first);
  if (place) changes.push(place);
  if (first) return changes;
  if (known.arxivId === facts.arxivId && known.arxivVersion && (facts.arxivVersion ?? 0) > known.arxivVersion) {
    const what = `v${facts.arxivVersion}`;
    changes.push({ kind: 'version', key: what, what });
  }
  if (!saysMore) return changes;
  const awards = new Set((known.awards ?? []).map(fold));
  for (const what of facts.awards ?? [])
    if (!awards.has(fold(what))) changes.push({ kind: 'award', key: fold(what), what });
  const code = codeOf(facts);
  if (code && !codeOf(known)) changes.push({ kind: 'code', key: '', what: code });
  return changes;
}

/** arXiv's lines are those that were known: what is read out of them now, by a better reader than then, is no news. */
const saysTheSame = (known: WorkOnPage, { comments, journalRef }: WorkOnPage): boolean =>
  (comments !== undefined || journalRef !== undefined) &&
  comments === known.comments &&
  journalRef === known.journalRef;

/** Days within which the replacement that a listing shows may be the version that is known. */
const SETTLED = 4;

/**
 * Listings say that a paper was replaced and not which version it has now. It is one later than the one known, when that has been known for
 * longer than a listing goes back.
 */
export function replacedSince(
  known: Pick<Work, 'arxivId' | 'arxivVersion' | 'manifestations'>,
  facts: WorkOnPage,
  now: string,
): number | undefined {
  if (facts.section !== 'replaced' || facts.arxivVersion || !known.arxivVersion || known.arxivId !== facts.arxivId)
    return undefined;
  const met = known.manifestations?.find(({ arxivVersion }) => arxivVersion === known.arxivVersion);
  const isSettled = met && Date.parse(now) - Date.parse(met.firstSeenAt) > SETTLED * 86_400_000;
  return isSettled ? known.arxivVersion + 1 : undefined;
}

const codeOf = (work: WorkOnPage): string | undefined => work.links?.find(({ kind }) => kind === 'code')?.url;

/** A place to be read at: not a workshop, and more than a preprint. */
const isPublished = (work: WorkOnPage): boolean => publicationRank(work) === 3 && work.status !== 'under-review';

function acceptedAt(known: WorkOnPage, facts: WorkOnPage, first: boolean): Change | undefined {
  if (!facts.venue || !isPublished(facts) || isPublished(known)) return undefined;
  if (first && known.status !== 'under-review') return undefined;
  const name = facts.venueShort ?? facts.venue;
  const year = facts.year && !name.includes(String(facts.year)) ? ` ${facts.year}` : '';
  return { kind: 'accepted', key: fold(name), what: `${name}${year}` };
}
