import * as z from 'zod/mini';
import { MarkedPerson } from '../model/arrival.ts';
import { PaperDetails, type PaperFacts } from '../model/paper-facts.ts';
import { ArxivId, RecordId } from '../model/scalars.ts';
import { answers, type Done } from './answers.ts';

/** Messages of arXiv's content scripts about what is told of papers and why names are marked. Answers are words, ready to be shown. */
export const factMessages = {
  /** Papers near the window; answered with what is told of each. `listing`: the visit they are met on. */
  'papers:facts': {
    request: () =>
      z.object({
        listing: z.optional(z.string().check(z.maxLength(200))),
        papers: z.array(PaperDetails()).check(z.maxLength(2_500)),
        /** Asked by a paper's own page: where else it is, is told too. */
        elsewhere: z.optional(z.literal(true)),
      }),
    response: answers<{ facts: Record<string, PaperFacts> }>(),
  },
  /** These papers were on screen for a while. Not kept in a private window. */
  'papers:seen': {
    request: () => z.object({ ids: z.array(ArxivId()).check(z.maxLength(2_500)) }),
    response: answers<Done>(),
  },
  /** Why a name is marked, in words. */
  'person:why': {
    request: () => z.object({ person: MarkedPerson() }),
    response: answers<{
      name: string;
      /** "Professor, Department of Linguistics, Norrhaven University" */
      about?: string | undefined;
      /** "Sure: this is them" */
      how: string;
      reasons: { words: string; speaks: 1 | -1 }[];
      /** What can be answered, and what is said then. */
      yes?: string | undefined;
      no?: string | undefined;
      open: string;
      saidYes: string;
      saidNo: string;
      undo: string;
      failed: string;
      private: string;
    }>(),
  },
  /** The script that shows why; loaded when it is first asked for. */
  'card:load': { request: () => z.object({}), response: answers<Done>() },
  /** Show somebody followed in the library, in a tab of its own. */
  'person:open': { request: () => z.object({ researcherId: RecordId() }), response: answers<Done>() },
} as const;
