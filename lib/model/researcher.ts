import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { HttpUrl, Instant, line, RecordId } from './scalars.ts';
import { type Of, schema } from './schema.ts';

/** A person's identifiers elsewhere; each as that site prints it, without its address. */
export const ProfileIds = schema(() =>
  z.object({
    scholar: z.optional(line(60)),
    orcid: z.optional(z.string().check(z.regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/))),
    dblp: z.optional(line(200)),
    semanticScholar: z.optional(line(60)),
    openreview: z.optional(line(200)),
    /** arXiv author identifier: `warner_s_1`. */
    arxiv: z.optional(line(100)),
    github: z.optional(line(100)),
    inspire: z.optional(line(100)),
    acl: z.optional(line(200)),
    huggingface: z.optional(line(100)),
  }),
);
export type ProfileIds = Of<typeof ProfileIds>;

/** A researcher as one page presents them. E-mail addresses are never read. */
export const ResearcherOnPage = schema(() =>
  z.object({
    /** "First Last", in Latin script where the page has it. */
    name: line(limits.name),
    /** The same name otherwise: another script, a former name. */
    variants: z.optional(z.array(line(limits.name)).check(z.maxLength(20))),
    affiliation: z.optional(line(500)),
    position: z.optional(line(300)),
    ids: ProfileIds(),
  }),
);
export type ResearcherOnPage = Of<typeof ResearcherOnPage>;

/** Somebody the user follows. */
export const Researcher = schema(() =>
  z.extend(ResearcherOnPage(), {
    id: RecordId(),
    /** Pages of theirs that Lectern read, newest first, without fragment. */
    pages: z.array(HttpUrl()).check(z.maxLength(50)),
    followedAt: Instant(),
    changedAt: Instant(),
    /** Names the user gave in addition: a married name, another script. Kept when their page is read again. */
    addedNames: z.optional(z.array(line(limits.name)).check(z.maxLength(20))),
    /** Groups the user put them in: a lab, a topic. */
    groups: z.optional(z.array(line(80)).check(z.maxLength(20))),
    /** Paused since: their papers are matched and marked, and nothing of theirs arrives or is asked for. */
    pausedAt: z.optional(Instant()),
  }),
);
export type Researcher = Of<typeof Researcher>;

/** This work is by this researcher, because their own page lists it, or (`said`) because the user said so. */
export const Authorship = schema(() =>
  z.object({
    researcherId: RecordId(),
    workId: RecordId(),
    addedAt: Instant(),
    said: z.optional(z.literal(true)),
  }),
);
export type Authorship = Of<typeof Authorship>;
