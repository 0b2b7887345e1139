import * as z from 'zod/mini';
import { HttpUrl, Instant, line, RecordId } from './scalars.ts';
import { type Of, schema } from './schema.ts';

/** Who is asked in the background. Pages the user opens are no source of this kind: nothing is asked there. */
export const SourceId = schema(() =>
  z.enum(['arxiv-api', 'arxiv-author', 'arxiv-feed', 'homepage', 'openalex', 'semantic-scholar', 'crossref']),
);
export type SourceId = Of<typeof SourceId>;

/** What can be new about a work that is known. */
export const NewsKind = schema(() => z.enum(['version', 'accepted', 'award', 'code']));
export type NewsKind = Of<typeof NewsKind>;

const on = schema(() => z.boolean());
const key = schema(() => z.string().check(z.trim(), z.maxLength(200), z.regex(/^[\x21-\x7e]*$/)));
/** Keys of the user's own; an empty one takes the key away. */
const Keys = schema(() =>
  z.object({
    openalex: key(),
    'semantic-scholar': key(),
  }),
);

/** What the user allowed to be asked in the background. Stays on this machine: it is no part of an export. */
export const Watch = schema(() =>
  z.object({
    /** When the user said yes; left out: nothing is asked. */
    consentAt: z.optional(Instant()),
    /** When the user last answered the question, yes or no: it is put once. */
    answeredAt: z.optional(Instant()),
    /** Match patterns of homepages that the user does not want read again: not offered again where they are followed. */
    declined: z.optional(z.array(line(300)).check(z.maxLength(1_000))),
    /** Nothing is asked for now, whatever else is set. */
    noNetwork: on(),
    sources: z.record(SourceId(), on()),
    /** Which changes of known works are told. */
    news: z.record(NewsKind(), on()),
    keys: Keys(),
  }),
);
export type Watch = Of<typeof Watch>;

/** What the user changes of it; what is left out stays. `consent: false` is a no, or takes the yes back. */
export const WatchChanges = schema(() =>
  z.object({
    consent: z.optional(on()),
    /** The match pattern of a homepage that shall not be read again. */
    decline: z.optional(line(300)),
    noNetwork: z.optional(on()),
    sources: z.optional(z.partialRecord(SourceId(), on())),
    news: z.optional(z.partialRecord(NewsKind(), on())),
    keys: z.optional(z.partial(Keys())),
  }),
);
export type WatchChanges = Of<typeof WatchChanges>;

/**
 * Why a request brought nothing.
 * - `unreachable`: no connection, a name that is not found, a certificate, an answer that is not for us
 * - `timeout`, `too-large`: not answered within the time, or the bytes, it may take
 * - `status`: another HTTP status than was hoped for; `refused`: the service says what is wrong with the question
 * - `throttled`: 429 or 503, too many requests; `key`: 401 or 403
 * - `redirect`: sent to another host
 * - `html`: a web page where data was promised
 * - `unreadable`: neither what was promised nor a web page
 * - `interrupted`: the browser ended the background while it waited
 */
export const SourceErrorCode = schema(() =>
  z.enum([
    'unreachable',
    'timeout',
    'too-large',
    'status',
    'refused',
    'throttled',
    'key',
    'redirect',
    'html',
    'unreadable',
    'interrupted',
  ]),
);
export type SourceErrorCode = Of<typeof SourceErrorCode>;

/** How a source does, as it is stored and shown. */
export const SourceHealth = schema(() =>
  z.object({
    id: SourceId(),
    /** The day in UTC that `calls` counts, and how many requests went out on it. */
    day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
    calls: z.int(),
    /** When a request last went out, or its answer came in. */
    lastAt: z.optional(Instant()),
    lastSuccessAt: z.optional(Instant()),
    /** Failures in a row of the service itself. */
    failures: z.int(),
    pausedUntil: z.optional(Instant()),
    lastError: z.optional(
      z.object({
        at: Instant(),
        code: SourceErrorCode(),
        /** HTTP status. */
        status: z.optional(z.int()),
        /** The service's own words, or the host it sent us to: one line of plain text. */
        detail: z.optional(line(300)),
      }),
    ),
    /** Something odd about the last good answer: `stale` (its own date is `dated`), `empty` on a working day. */
    note: z.optional(z.object({ at: Instant(), code: z.enum(['stale', 'empty']), dated: z.optional(Instant()) })),
  }),
);
export type SourceHealth = Of<typeof SourceHealth>;

/** One thing to ask, again and again. */
export const Task = schema(() =>
  z.object({
    /** `arxiv-api:names:0`, `homepage:https://…`: the same thing has the same id. */
    id: line(4_100),
    source: SourceId(),
    /** What of the source. */
    kind: z.enum(['names', 'works', 'author', 'categories', 'page', 'dois']),
    /** What is asked about; by kind, see lib/sources. */
    names: z.optional(z.array(z.object({ id: RecordId(), names: z.array(line(500)) }))),
    ids: z.optional(z.array(line(300))),
    person: z.optional(RecordId()),
    url: z.optional(HttpUrl()),
    everyHours: z.number(),
    /** Due only when the user asks for it. */
    onDemand: z.optional(z.literal(true)),
    dueAt: Instant(),
    /** When `dueAt` was set. */
    setAt: Instant(),
    doneAt: z.optional(Instant()),
    /** A request is under way since then. */
    claimedAt: z.optional(Instant()),
    /** Attempts in a row that brought nothing. */
    failures: z.int(),
    /** Where the next request of this run begins: a page of results, or the work after which to go on. */
    start: z.optional(z.int()),
    after: z.optional(z.string()),
    /** Runs that were completed. */
    runs: z.int(),
    /** What makes the next request a conditional one. */
    etag: z.optional(line(300)),
    modified: z.optional(line(100)),
  }),
);
export type Task = Of<typeof Task>;

/** Something new about a known work. */
export const News = schema(() =>
  z.object({
    /** `<workId> accepted icml`: told once. */
    id: line(600),
    workId: RecordId(),
    kind: NewsKind(),
    /** `v3`, `ICML 2026`, `best paper award`, the address of the code. */
    what: line(4_000),
    at: Instant(),
    /** Where it was read. */
    from: HttpUrl(),
    /** Followed people whose work it is. */
    people: z.array(RecordId()),
    /** 1 until the user has seen it; then left out. */
    unseen: z.optional(z.literal(1)),
  }),
);
export type News = Of<typeof News>;
