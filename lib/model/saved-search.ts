import * as z from 'zod/mini';
import { Instant, line, RecordId } from './scalars.ts';

/** A search the user keeps, which tells what matches it anew. */
export const SavedSearch = z.object({
  id: RecordId,
  name: line(120),
  /** As typed: `author:vanbergen year:2024.. is:new`. */
  query: line(500),
  createdAt: Instant,
  /** Matches added to the library later than this are new. */
  seenAt: Instant,
});
export type SavedSearch = z.infer<typeof SavedSearch>;
