import type { PaperDetails } from '../model/paper-facts.ts';
import { parseComments } from './comments.ts';
import { linksOf } from './comments-links.ts';

/** Which part of a page states a fact. */
export type StatedIn = 'comments' | 'journal-ref' | 'abstract';

/** Where a paper appeared or will, as one part of its page states it. */
export interface StatedVenue {
  /** Its short name where one is known: `ICML`, `PRD`. */
  name: string;
  year?: number;
  /** `workshop`: it is a workshop held there; `findings`, `demo` ... as in lib/parse/comments.ts. */
  track?: string;
  /** The workshop's own name: "Bounded Memory". */
  workshop?: string;
  /** It is in print; otherwise it is accepted, or the venue stands there without a word. */
  published?: boolean;
  from: StatedIn;
}

export interface StatedLink {
  url: string;
  from: StatedIn;
}

/** The parts of a page that state facts, as printed. */
type Stated = { [Part in 'comments' | 'journalRef' | 'abstract']?: PaperDetails[Part] | undefined };

/** What a page states of a paper, understood. What it does not state for certain is left out. */
export interface StatedFacts {
  venue?: StatedVenue;
  /** Lower case: "oral", "best paper award". */
  awards?: string[];
  code?: StatedLink;
  project?: StatedLink;
}

/**
 * What an entry, or an abs page, says of where its paper appeared, of awards, code and project page. The comments line comes first, then
 * the journal reference, unless it is where the comments said that the paper would appear; only journals that the table knows count: a wrong
 * venue is worse than none. Never throws.
 */
export function statedFacts({ comments, journalRef, abstract }: Stated): StatedFacts {
  const said = comments ? parseComments(comments) : {};
  const facts: StatedFacts = {};
  const [promised, printed] = [venueOf(said), journalRef ? journalIn(journalRef) : undefined];
  // "to appear in CMP", and there it is: the same place, later.
  const isThere = promised && !promised.workshop && promised.name === printed?.name;
  const venue = isThere ? printed : (promised ?? printed);
  if (venue) facts.venue = venue;
  if (said.awards?.length && said.venue) facts.awards = said.awards;
  const inAbstract = abstract ? linksOf(abstract) : {};
  for (const kind of ['code', 'project'] as const) {
    const link = asLink(said[kind], 'comments') ?? asLink(inAbstract[kind], 'abstract');
    if (link) facts[kind] = link;
  }
  return facts;
}

function venueOf({ venue, year, status, track, workshop }: ReturnType<typeof parseComments>): StatedVenue | undefined {
  if (!venue || (status && status !== 'accepted' && status !== 'published')) return undefined;
  return {
    name: venue,
    ...(year ? { year } : {}),
    ...(track ? { track } : {}),
    ...(workshop ? { workshop } : {}),
    ...(status === 'published' ? { published: true } : {}),
    from: 'comments',
  };
}

/** "Phys. Rev. D 83, 044012 (2011)", "Phys.Rev.D83:044012,2011": the journal and its year; a year that is not printed is none. */
function journalIn(reference: string): StatedVenue | undefined {
  // "Phys.Rev.D83:", "JCAP03(2011)": words without spaces between, a part or a whole name that sticks to the volume.
  const spaced = reference.replace(/\.(?=\p{L})/gu, '. ').replace(/\b([A-Z]|[A-Z]{3,5})(\d{1,4})(?=[\s,:(])/g, '$1 $2');
  const { venue, year, track } = parseComments(`Published in ${spaced}`);
  if (!venue || track !== 'journal' || /\d\d/.test(venue)) return undefined;
  const printed = year !== undefined && reference.includes(String(year));
  return { name: venue, ...(printed ? { year } : {}), published: true, from: 'journal-ref' };
}

/** An address as it can be followed; TeX around it is cut off. */
function asLink(printed: string | undefined, from: StatedIn): StatedLink | undefined {
  const url = printed?.replace(/[{}\\].*$/s, '');
  return url && /^https?:/.test(url) && URL.canParse(url) ? { url, from } : undefined;
}
