import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { schema } from './schema.ts';

/** Text of one line, not empty after trimming. */
export const line = (max: number = limits.line) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** An absolute http(s) address: `javascript:` and `data:` never get in. */
export const HttpUrl = schema(() => z.url({ protocol: /^https?$/ }).check(z.maxLength(limits.url)));

/**
 * A file the user gave us, by its name, which is all that browsers tell of where it was: `file:///cv.pdf`. Names a page while it is
 * looked at; no record keeps it, since another file may have the same name tomorrow.
 */
const FileUrl = schema(() =>
  z.url({ protocol: /^file$/ }).check(z.maxLength(limits.url), z.regex(/^file:\/\/\/[^/]+$/)),
);

/** Where a page was read: on the web, or out of a file. */
export const PageUrl = schema(() => z.union([HttpUrl(), FileUrl()]));

/** An instant, ISO 8601 in UTC with milliseconds: `2026-11-22T03:00:00.000Z`; compares as text. */
export const Instant = schema(() => z.iso.datetime({ precision: 3 }));

/** `2611.01234` or `math.GT/0309136`, without `arXiv:` and without version. */
export const ArxivId = schema(() => z.string().check(z.regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/)));

/** `10.1000/xyz`, lower case. */
export const Doi = schema(() => z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/), z.maxLength(300)));

export const Year = schema(() => z.int().check(z.minimum(1500), z.maximum(2200)));

/** Our own identifier of a record: a UUID. */
export const RecordId = schema(() => z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)));
