import type { WorkOnPage } from '../model/work.ts';

/*
 * The little of an arXiv comments line that makes news: accepted where, oral or an award, code. lib/parse/comments.ts reads far more of it,
 * with a table of venues that the background has no room for; what is not plain here is left alone.
 */

/** The sentence speaks of another version or paper, or of no acceptance. */
const NOT_SO =
  /\b(?:submitted|submission|under review|in review|reject(?:ed|ion)|not accepted|withdrawn|(?:extended|full|long(?:er)?|short(?:er)?|preliminary|earlier|previous|journal|conference) (?:versions?|abstract)|extension of|based on|partially|parts of)\b/i;
const ACCEPTED =
  /\b(?:(?:accepted|accept)(?: (?:for|as)(?: an?)? (?:publication|presentation|poster|oral|spotlight|(?:full |short |regular |long )?paper))?|to appear|will appear|published|in press|camera[- ]ready(?: version| paper)?)(?: (?:at|by|to|in|for))+ (?:the )?([\p{L}\d][^.;,()[\]]{1,100})/iu;
/** All of the place but its year: `ICML`, `NeurIPS 2025`. */
const SHORT = /^([A-Z][\w&]*[A-Z][\w&]{0,12})(?:[ '’]*(?:20)?\d\d)?$/;
const AWARD =
  /\b(?:best (?:student )?(?:paper|poster)(?: award| honou?rable mention)?|outstanding paper(?: award)?|oral|spotlight|highlight)\b/gi;
const CODE = /https?:\/\/(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]*\w/i;

/** Adds what the comments line of a work says plainly: venue and status, awards, a link to code. */
export function withComments(work: WorkOnPage): WorkOnPage {
  if (!work.comments) return work;
  const told: WorkOnPage = { ...work };
  const code = CODE.exec(work.comments)?.[0];
  if (code) told.links = [{ kind: 'code', url: code }];
  for (const sentence of work.comments.slice(0, 2_000).split(/(?<=[.;!])\s+/)) {
    const place = NOT_SO.test(sentence) ? undefined : ACCEPTED.exec(sentence)?.[1]?.trim();
    if (!place) continue;
    if (/\bworkshop\b/i.test(sentence)) return { ...told, furtherVenues: [place] };
    const year = /\b(?:19|20)\d\d\b/.exec(place)?.[0] ?? /\b20\d\d\b/.exec(sentence)?.[0];
    const short = SHORT.exec(place)?.[1];
    const awards = [...new Set([...work.comments.matchAll(AWARD)].map(([words]) => words.toLowerCase()))];
    delete told.kind;
    return {
      ...told,
      venue: place,
      status: 'accepted',
      ...(short ? { venueShort: short } : {}),
      ...(year ? { year: Number(year) } : {}),
      ...(awards.length > 0 ? { awards } : {}),
    };
  }
  return told;
}
