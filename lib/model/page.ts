import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { ResearcherOnPage } from './researcher.ts';
import { HttpUrl, line, PageUrl } from './scalars.ts';
import { type Of, schema } from './schema.ts';
import { WorkOnPage } from './work.ts';

export const PageKind = schema(() =>
  z.enum(['researcher-homepage', 'publication-list', 'cv', 'paper-listing', 'paper', 'other']),
);
export type PageKind = Of<typeof PageKind>;

/** One thing on a page that could not be read; the rest of the page lives. */
export const Problem = schema(() =>
  z.object({
    /** In words for a person: "entry 42 has no title". */
    reason: line(300),
    /** Where, as a selector or a line number. */
    where: z.optional(line(300)),
    /** The beginning of the text that was not understood. */
    text: z.optional(z.string().check(z.maxLength(300))),
  }),
);
export type Problem = Of<typeof Problem>;

/** What a listing says of itself, and whether it was read whole. */
export const Listing = schema(() =>
  z.object({
    /** Which listing, whatever page of it: `cs.LG/new`, `cs.LG/recent`, `cs.LG/2026-01`. */
    key: line(200),
    title: z.optional(line(300)),
    /** The day it shows, `YYYY-MM-DD`, when it shows one. */
    date: z.optional(line(10)),
    /** Entries the page says it shows; left out when it does not say. */
    stated: z.optional(z.int()),
    /** Entries read. */
    read: z.int(),
    /** The page says that there is nothing, in so many words: a quiet day. */
    empty: z.optional(z.literal(true)),
  }),
);
export type Listing = Of<typeof Listing>;

/** A page as data: what every reader returns and all that leaves the page. */
export const Page = schema(() =>
  z.object({
    url: PageUrl(),
    /** Id of the site file that read it (`arxiv`), or `general`. */
    site: line(40),
    title: z.optional(z.string().check(z.maxLength(1_000))),
    kind: PageKind(),
    /** That `kind` is right: 0 to 1. */
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    researcher: z.optional(ResearcherOnPage()),
    listing: z.optional(Listing()),
    /** Another page of the same site, which this one calls its publications. */
    publicationsAt: z.optional(HttpUrl()),
    /** Other pages of the same site whose works are among these: read too, when the user asked. */
    mergedFrom: z.optional(z.array(HttpUrl()).check(z.maxLength(10))),
    works: z.array(WorkOnPage()).check(z.maxLength(limits.worksOnPage)),
    problems: z.array(Problem()).check(z.maxLength(1_000)),
  }),
);
export type Page = Of<typeof Page>;
