import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { ArxivId } from './scalars.ts';
import { type Of, schema } from './schema.ts';

/** What a listing page tells of an entry before anybody knows whether it matters: no more than a look at each costs nothing. */
export const PaperLine = schema(() =>
  z.object({
    id: ArxivId(),
    /** The byline as the page has it: "Authors: Jun Rii, Ilse Vanbergen". Left out while nobody is followed. */
    byline: z.optional(z.string().check(z.maxLength(limits.byline))),
  }),
);
export type PaperLine = Of<typeof PaperLine>;
