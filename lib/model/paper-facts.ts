import * as z from 'zod/mini';
import { ArxivId, line } from './scalars.ts';
import { type Of, schema } from './schema.ts';

/** What an entry of a listing, or an abs page, states about where its paper appeared and what belongs to it: verbatim, nothing understood. */
export const PaperDetails = schema(() =>
  z.object({
    id: ArxivId(),
    comments: z.optional(line()),
    journalRef: z.optional(line()),
    /** Only when it holds an address. */
    abstract: z.optional(line(40_000)),
    /** The newest version the page shows. */
    version: z.optional(z.int().check(z.minimum(1))),
    /** The listing says that it was replaced. */
    replaced: z.optional(z.literal(true)),
  }),
);
export type PaperDetails = Of<typeof PaperDetails>;

/** An address with what is shown of it, and how it is read aloud. */
type LinkInWords = { url: string; word: string; heard: string };

/** What is told of a paper, in words in which `$1` is the paper's title: by the page itself, by pages of the people followed, by what was looked at before. */
export type PaperFacts = {
  /** "v3, you read v2"; `heard` says it in full. */
  version?: { word: string; heard: string } | undefined;
  venue?:
    | {
        /** `ICML`: stays when there is little room. */
        name: string;
        /** ` 2026, oral` */
        rest?: string | undefined;
        award?: true | undefined;
        /** With where it was read: "Accepted at ICML 2026, oral; from the comments line". */
        heard: string;
      }
    | undefined;
  code?: LinkInWords | undefined;
  /** The same work elsewhere; for its own page. */
  elsewhere?: LinkInWords[] | undefined;
  /** Each fact with where it was read, for whoever asks. */
  told?: { words: string; from: string }[] | undefined;
};
