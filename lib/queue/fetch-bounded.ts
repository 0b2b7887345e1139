import type { Ask } from '../sources/source.ts';
import { decode } from './decode.ts';
import { type Failure, retryAfterHours } from './schedule.ts';

/** An answer may take this long, in all. Shorter than a browser lets an idle background live. */
export const mostMs = 25_000;
/** An answer may have so many bytes, as they come out of the connection unpacked. */
export const mostBytes = 20 * 1024 * 1024;
/** What is read of an answer that tells of an error. */
const ERROR_BYTES = 64 * 1024;

export interface Fetched {
  body: string;
  /** The `Content-Type` header. */
  type: string;
  etag?: string;
  modified?: string;
}

/** An answer, or nothing new since the last one. */
export type Got = { ok: true; fetched: Fetched } | { ok: true; unchanged: true };

/** Why there is no answer. `refusal` is what an answer with an error status holds. */
export type Lost = { ok: false; failure: Failure; refusal?: string };

/** How a request went. */
export type Outcome = Got | Lost | { cancelled: true };

export interface FetchWorld {
  fetch: typeof fetch;
  now(): string;
  /** A signal that is raised after so many milliseconds. */
  timeout(ms: number): AbortSignal;
}

/**
 * One request without cookies, credentials and referrer, past every cache, bounded in time and bytes while it arrives. Never throws.
 *
 * @param follow be sent on within the host, as pages that moved are; otherwise a redirect is a failure
 * @param cancel raised when the user does not want it any more
 */
export async function fetchBounded(
  ask: Ask,
  world: FetchWorld,
  { cancel, follow }: { cancel: AbortSignal; follow: boolean },
): Promise<Outcome> {
  const timeout = world.timeout(mostMs);
  const ended = new AbortController();
  try {
    const response = await world.fetch(ask.url, {
      ...(ask.headers ? { headers: ask.headers } : {}),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: follow ? 'follow' : 'manual',
      signal: AbortSignal.any([timeout, cancel, ended.signal]),
    });
    return await outcomeOf(response, ask, world.now());
  } catch (error) {
    if (cancel.aborted) return { cancelled: true };
    if (timeout.aborted) return failed({ code: 'timeout' });
    if (error instanceof TooLarge) return failed({ code: 'too-large' });
    return failed({ code: 'unreachable' });
  } finally {
    // Whatever is still on its way is not wanted.
    ended.abort();
  }
}

const failed = (failure: Failure, refusal?: string): Outcome => ({
  ok: false,
  failure,
  ...(refusal ? { refusal } : {}),
});

async function outcomeOf(response: Response, ask: Ask, now: string): Promise<Outcome> {
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    return failed({ code: 'redirect' });
  const host = hostOf(response.url);
  if (host && host !== hostOf(ask.url)) return failed({ code: 'redirect', detail: host });
  if (status === 304) return { ok: true, unchanged: true };
  const retryHours = retryAfterHours(headers.get('retry-after'), now);
  const waits = retryHours === undefined ? {} : { retryHours };
  if (status === 429 || status === 503) return failed({ code: 'throttled', status, ...waits });
  if (status === 401 || status === 403) return failed({ code: 'key', status, ...waits });
  const type = headers.get('content-type') ?? '';
  if (status < 200 || status >= 300)
    return failed({ code: 'status', status, ...waits }, decode(await bytesOf(response, ERROR_BYTES, 'cut'), type));
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    ok: true,
    fetched: {
      body: decode(await bytesOf(response, mostBytes, 'refuse'), type),
      type,
      ...(etag && etag.length <= 300 ? { etag } : {}),
      ...(modified && modified.length <= 100 ? { modified } : {}),
    },
  };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '');

class TooLarge extends Error {}

async function bytesOf(response: Response, most: number, beyond: 'cut' | 'refuse'): Promise<Uint8Array> {
  if (beyond === 'refuse' && Number(response.headers.get('content-length')) > most) throw new TooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  if (length > most && beyond === 'refuse') throw new TooLarge();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.subarray(0, most);
}
