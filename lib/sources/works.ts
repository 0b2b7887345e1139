import { WorkOnPage } from '../model/work.ts';
import { parseComments } from '../parse/comments.ts';
import type { Answer, Met } from './source.ts';

/** Works as a parser put them together, as far as they are works: checked, since what comes over the network is anybody's. */
export function checked(candidates: readonly Met[]): Pick<Answer, 'met' | 'dropped'> {
  const met: Met[] = [];
  for (const { work, submittedAt } of candidates) {
    const result = WorkOnPage.safeParse(work);
    if (result.success) met.push({ work: result.data, ...(submittedAt ? { submittedAt } : {}) });
  }
  return { met, dropped: candidates.length - met.length };
}

/** What a field of text can hold; longer ones are left out rather than cut. */
export const within = (text: string | undefined, most: number): string | undefined =>
  text && text.length <= most ? text : undefined;

/** Without keys whose value is missing. */
export function stated<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/**
 * What arXiv's comments line says of where a paper is: adds venue, status, awards and code to the work. A workshop is a further venue, and
 * what was only submitted is nothing.
 */
export function withComments(work: WorkOnPage): WorkOnPage {
  if (!work.comments) return work;
  const facts = parseComments(work.comments);
  const told: WorkOnPage = { ...work };
  if (facts.status === 'withdrawn') told.withdrawn = true;
  if (facts.venue && (facts.status === 'accepted' || facts.status === 'published')) {
    const where = facts.year ? `${facts.venue} ${facts.year}` : facts.venue;
    if (facts.track === 'workshop') told.furtherVenues = [facts.workshop ?? where];
    else {
      delete told.kind;
      Object.assign(told, { venue: where, venueShort: facts.venue.slice(0, 120), status: 'accepted' });
      if (facts.year) told.year = facts.year;
    }
    if (facts.awards?.length) told.awards = facts.awards;
  }
  if (facts.code && URL.canParse(facts.code)) told.links = [{ kind: 'code', url: facts.code }];
  return told;
}
