import * as z from 'zod/mini';
import { ArxivId, HttpUrl, line } from './scalars.ts';

/** What an entry of a listing, or an abs page, states about where its paper appeared and what belongs to it: verbatim, nothing understood. */
export const PaperDetails = z.object({
  id: ArxivId,
  comments: z.optional(line()),
  journalRef: z.optional(line()),
  /** Only when it holds an address. */
  abstract: z.optional(line(40_000)),
  /** The newest version the page shows. */
  version: z.optional(z.int().check(z.minimum(1))),
  /** The listing says that it was replaced. */
  replaced: z.optional(z.literal(true)),
});
export type PaperDetails = z.infer<typeof PaperDetails>;

const words = z.string();

/** What is told of a paper, in words in which `$1` is the paper's title: by the page itself, by pages of the people followed, by what was looked at before. */
export const PaperFacts = z.object({
  /** "v3, you read v2"; `heard` says it in full. */
  version: z.optional(z.object({ word: words, heard: words })),
  venue: z.optional(
    z.object({
      /** `ICML`: stays when there is little room. */
      name: words,
      /** ` 2026, oral` */
      rest: z.optional(words),
      award: z.optional(z.literal(true)),
      /** With where it was read: "Accepted at ICML 2026, oral; from the comments line". */
      heard: words,
    }),
  ),
  code: z.optional(z.object({ url: HttpUrl, word: words, heard: words })),
  /** The same work elsewhere; for its own page. */
  elsewhere: z.optional(z.array(z.object({ url: HttpUrl, word: words, heard: words }))),
  /** Each fact with where it was read, for whoever asks. */
  told: z.optional(z.array(z.object({ words, from: words }))),
});
export type PaperFacts = z.infer<typeof PaperFacts>;
