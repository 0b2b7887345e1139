import * as z from 'zod/mini';
import { Instant, line, RecordId } from './scalars.ts';
import { type Of, schema } from './schema.ts';

/** A search the user keeps, which tells what matches it anew. */
export const SavedSearch = schema(() =>
  z.object({
    id: RecordId(),
    name: line(120),
    /** As typed: `author:vanbergen year:2024.. is:new`. */
    query: line(500),
    createdAt: Instant(),
    /** Matches added to the library later than this are new. */
    seenAt: Instant(),
  }),
);
export type SavedSearch = Of<typeof SavedSearch>;
