import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { ArxivId, Doi, HttpUrl, Instant, line, RecordId, Year } from './scalars.ts';
import { type Of, schema } from './schema.ts';

/** A name on a byline, as "First Last", in order. */
export const Author = schema(() =>
  z.object({
    name: line(limits.name),
    /** This author is the person whose page it is. */
    owner: z.optional(z.literal(true)),
    equalContribution: z.optional(z.literal(true)),
    corresponding: z.optional(z.literal(true)),
  }),
);
export type Author = Of<typeof Author>;

export const WorkKind = schema(() =>
  z.enum(['preprint', 'proceedings', 'article', 'workshop', 'thesis', 'chapter', 'book', 'patent', 'report']),
);
export type WorkKind = Of<typeof WorkKind>;

export const WorkStatus = schema(() => z.enum(['under-review', 'accepted', 'to-appear', 'withdrawn']));
export type WorkStatus = Of<typeof WorkStatus>;

export const LinkKind = schema(() =>
  z.enum(['paper', 'code', 'project', 'data', 'video', 'slides', 'poster', 'openreview', 'bibtex']),
);
export type LinkKind = Of<typeof LinkKind>;

export const WorkLink = schema(() => z.object({ kind: LinkKind(), url: HttpUrl() }));
export type WorkLink = Of<typeof WorkLink>;

/**
 * A work as one page states it. What the page does not state is left out; nothing here is guessed.
 * The same shape from a homepage, a CV, an author page, an arXiv listing or an abs page.
 */
export const WorkOnPage = schema(() =>
  z.object({
    title: line(limits.title),
    authors: z.array(Author()).check(z.maxLength(limits.authors)),
    /** The byline ends in "et al." or "and 12 more": `authors` is its beginning. */
    authorsTruncated: z.optional(z.boolean()),
    year: z.optional(Year()),
    /** Calendar date as printed, `YYYY[-MM[-DD]]`. */
    publishedOn: z.optional(z.string().check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/))),
    /** Venue as printed. */
    venue: z.optional(line()),
    /** Its standard short name: `NeurIPS`, `TACL`. */
    venueShort: z.optional(line(120)),
    kind: z.optional(WorkKind()),
    status: z.optional(WorkStatus()),
    /** Other venues of the same work: a workshop version, "abridged in". */
    furtherVenues: z.optional(z.array(line()).check(z.maxLength(20))),
    awards: z.optional(z.array(line(300)).check(z.maxLength(20))),
    volume: z.optional(line(60)),
    pages: z.optional(line(60)),
    doi: z.optional(Doi()),
    arxivId: z.optional(ArxivId()),
    /** Counted from 1; left out when the page states none. */
    arxivVersion: z.optional(z.int().check(z.minimum(1))),
    links: z.optional(z.array(WorkLink()).check(z.maxLength(limits.links))),
    /** arXiv's category identifiers, `cs.LG`. */
    primary: z.optional(line(40)),
    categories: z.optional(z.array(line(40)).check(z.maxLength(60))),
    /** arXiv's comments and journal reference, verbatim. */
    comments: z.optional(line()),
    journalRef: z.optional(line()),
    abstract: z.optional(line(40_000)),
    /** Where on an arXiv listing. */
    section: z.optional(z.enum(['new', 'cross', 'replaced'])),
    /** The paper was withdrawn, as its page says. */
    withdrawn: z.optional(z.literal(true)),
    /** How sure the reader is that this is a publication, read whole: 0 to 1. */
    confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  }),
);
export type WorkOnPage = Of<typeof WorkOnPage>;

/** One form in which a work was met: a version of the preprint, the entry of a homepage, the published paper. */
export const Manifestation = schema(() =>
  z.object({
    /** Where it is: the abs page of a version, the page of an entry, the DOI's address. */
    url: HttpUrl(),
    firstSeenAt: Instant(),
    kind: z.optional(WorkKind()),
    venue: z.optional(line()),
    year: z.optional(Year()),
    status: z.optional(WorkStatus()),
    arxivId: z.optional(ArxivId()),
    arxivVersion: z.optional(z.int().check(z.minimum(1))),
    doi: z.optional(Doi()),
  }),
);
export type Manifestation = Of<typeof Manifestation>;

/** What the user corrected by hand. It stands, whatever a page states later; `null`: the user took the field away. */
export const WorkEdits = schema(() =>
  z.object({
    title: z.optional(WorkOnPage().shape.title),
    authors: z.optional(WorkOnPage().shape.authors),
    /** Goes with `authors`. */
    authorsTruncated: z.optional(z.nullable(z.boolean())),
    year: z.optional(z.nullable(Year())),
    venue: z.optional(z.nullable(line())),
    /** Goes with `venue`: left out beside a corrected venue, there is none. */
    venueShort: z.optional(z.nullable(line(120))),
    kind: z.optional(z.nullable(WorkKind())),
    status: z.optional(z.nullable(WorkStatus())),
    volume: z.optional(z.nullable(line(60))),
    pages: z.optional(z.nullable(line(60))),
    doi: z.optional(z.nullable(Doi())),
    arxivId: z.optional(z.nullable(ArxivId())),
    abstract: z.optional(z.nullable(line(40_000))),
  }),
);
export type WorkEdits = Of<typeof WorkEdits>;
export const WorkEditKey = schema(() => z.keyof(WorkEdits()));
export type WorkEditKey = Of<typeof WorkEditKey>;

/** One work with its manifestations (preprint, published version, homepage entry), as the store keeps it. */
export const Work = schema(() =>
  z.extend(WorkOnPage(), {
    id: RecordId(),
    manifestations: z.optional(z.array(Manifestation()).check(z.maxLength(40))),
    /** The fields above already are as corrected; this remembers which, so that pages read later leave them alone. */
    edits: z.optional(WorkEdits()),
    /** Of the corrected fields, what pages state (`null`: nothing): what they become when a correction is taken back. */
    stated: z.optional(WorkEdits()),
    /**
     * Every name the outside world has for it, each with its scheme: `arxiv:2611.01234`, `doi:10.1000/xyz`,
     * `title:folded title` (see lib/parse/title.ts). Indexed; what two works have in common makes them candidates to be one.
     */
    externalIds: z.array(line(limits.title + 20)).check(z.maxLength(60)),
    addedAt: Instant(),
    changedAt: Instant(),
  }),
);
export type Work = Of<typeof Work>;

/** Where a paper stands on the reading list. `saved` reads "to read"; `not-interesting` is kept off every list of what to read. */
export const ShelfState = schema(() => z.enum(['saved', 'reading', 'read', 'not-interesting']));
export type ShelfState = Of<typeof ShelfState>;

/** A tag as typed, without a comma. */
export const Tag = schema(() => line(80).check(z.regex(/^[^,]+$/)));

/** A paper on the reading list, with what the user wrote to it. */
export const ShelfEntry = schema(() =>
  z.object({
    workId: RecordId(),
    state: ShelfState(),
    savedAt: Instant(),
    /** When `state` was set. */
    changedAt: Instant(),
    /** 1 high, 3 low; left out: neither. */
    priority: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
    /** 1 to 5 stars. */
    rating: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
    tags: z.optional(z.array(Tag()).check(z.maxLength(50))),
    /** In Markdown. */
    note: z.optional(z.string().check(z.minLength(1), z.maxLength(100_000))),
    /** When it was read to its end: set with `read`, and by hand. */
    finishedAt: z.optional(Instant()),
    /** arXiv version that was there when it was marked as read. */
    readVersion: z.optional(z.int().check(z.minimum(1))),
    /**
     * Place in the user's own order, rising. Without one a paper stands where its `savedAt` puts it, last saved first: at minus its
     * milliseconds since 1970 (`orderOf` in lib/store/library-views.ts).
     */
    place: z.optional(z.number()),
  }),
);
export type ShelfEntry = Of<typeof ShelfEntry>;

/** What the user changes of entries; what is left out stays, `null` takes it away. */
export const ShelfChanges = schema(() =>
  z.object({
    state: z.optional(z.nullable(ShelfState())),
    priority: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(3)))),
    rating: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(5)))),
    addTags: z.optional(z.array(Tag()).check(z.maxLength(50))),
    removeTags: z.optional(z.array(Tag()).check(z.maxLength(50))),
    /** An empty one takes it away. */
    note: z.optional(z.nullable(z.string().check(z.maxLength(100_000)))),
    finishedAt: z.optional(z.nullable(Instant())),
  }),
);
export type ShelfChanges = Of<typeof ShelfChanges>;
