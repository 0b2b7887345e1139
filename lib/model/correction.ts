import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { ArxivId, Doi, Instant, line, RecordId, Year } from './scalars.ts';
import { type Of, schema } from './schema.ts';

/** What the user said of one paper and one person followed: "yes, them" or "not them". Taken back, the record is gone. */
export const Correction = schema(() =>
  z.object({
    researcherId: RecordId(),
    /** The surest of `externalIds`: what names the paper. */
    paper: line(limits.title + 20),
    externalIds: z.array(line(limits.title + 20)).check(z.minLength(1), z.maxLength(60)),
    theirs: z.boolean(),
    at: Instant(),
    /** With "not them": their own page lists it all the same, so that it is theirs again when this is taken back. */
    listed: z.optional(z.literal(true)),
    /** As much of the paper as teaches: whom they wrote with, and in which field. */
    title: line(limits.title),
    /** Names on the byline, its first 200. */
    authors: z.array(line(limits.name)).check(z.maxLength(200)),
    year: z.optional(Year()),
    arxivId: z.optional(ArxivId()),
    doi: z.optional(Doi()),
    primary: z.optional(line(40)),
    categories: z.optional(z.array(line(40)).check(z.maxLength(60))),
  }),
);
export type Correction = Of<typeof Correction>;
