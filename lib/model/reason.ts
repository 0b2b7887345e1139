import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { reasonOfText } from './reason-of-text.ts';
import { line } from './scalars.ts';
import { type Of, schema } from './schema.ts';

const name = schema(() => line(limits.name));
const names = schema(() => z.array(name()).check(z.maxLength(10)));
const count = schema(() => z.int().check(z.minimum(0)));
const expected = schema(() => z.number().check(z.minimum(0)));
const nothing = schema(() => z.object({}));

/** A reason of this key. `speaks`: for (1) or against (-1) its being them. */
const reason = <K extends string, P extends z.ZodMiniType>(key: K, params: P) =>
  z.object({ key: z.literal(key), params, speaks: z.union([z.literal(1), z.literal(-1)]) });

/**
 * Why Lectern thinks, or doubts, that a byline means somebody: data, put in words by lib/browser/reason-words.ts. Names are as printed.
 * Most messages have no reason in them: a schema of so many parts is made when one comes.
 */
const Why = schema(() =>
  z.discriminatedUnion('key', [
    /** This very paper is among their works: by its arXiv id, DOI or title, or because their page lists it. */
    reason('known', z.object({ by: z.enum(['arxiv', 'doi', 'title', 'page']) })),
    /** They claim it themselves. */
    reason('claimed', z.object({ through: z.enum(['profile', 'orcid', 'feed']) })),
    /** A service has it under their author number. */
    reason('numbered', nothing()),
    /** The byline's ORCID is somebody else's. */
    reason('otherOrcid', nothing()),
    /** The user said so of this very paper. */
    reason('corrected', z.object({ theirs: z.boolean() })),
    reason('otherName', nothing()),
    /** The full name is the same, and nothing more is to be said. */
    reason('sameName', nothing()),
    /** How the byline's name agrees with one of theirs. */
    reason(
      'name',
      z.object({
        relation: z.enum(['same', 'middle', 'reordered', 'nickname', 'part', 'romanised', 'initials']),
        with: name(),
      }),
    ),
    /** They sign so on `count` known works. */
    reason('signsSo', z.object({ count: count() })),
    /** They always sign otherwise: `usually`, on `count` known works. */
    reason('signsOtherwise', z.object({ usually: name(), count: count() })),
    /** Papers in 50,000 that one expects to bear this name, whoever wrote them. */
    reason('rareName', z.object({ expected: expected() })),
    reason('commonName', z.object({ expected: expected() })),
    reason('coauthors', z.object({ count: count(), names: names() })),
    reason('noCoauthor', z.object({ of: count() })),
    /** Co-authors of their co-authors. */
    reason('circle', z.object({ names: names(), via: z.string().check(z.maxLength(limits.name)) })),
    /** `of` in `total` known works with categories have this one (or its archive). */
    reason('fieldLike', z.object({ category: line(40), of: count(), total: count() })),
    reason('fieldUnlike', z.object({ category: line(40), total: count() })),
    /** Telling words in common with their titles. */
    reason('words', z.object({ words: names() })),
    reason('otherWords', nothing()),
    /** Years since the last known work. */
    reason('longAgo', z.object({ years: count() })),
    reason('affiliation', z.object({ affiliation: line(500) })),
    /** Shared with papers of which the user said "not them". */
    reason('rejectedCoauthors', z.object({ names: names() })),
    reason('rejectedField', z.object({ category: line(40) })),
    /** Words of an earlier version of Lectern, as they were stored. */
    reason('text', z.object({ text: line(300) })),
  ]),
);

/** Earlier versions stored reasons as English words. */
export const Reason = schema(() => z.union([z.lazy(Why), z.pipe(line(300), z.transform(reasonOfText))]));
export type Reason = Of<typeof Why>;
/** Reasons of one match, the strongest first. */
export const Reasons = schema(() => z.array(Reason()).check(z.maxLength(20)));
