import type { MessageName, Request, Response } from './index.ts';

/*
 * How a message travels. Types only, so that content scripts, which carry no zod, can use them too.
 */

/** What `runtime.sendMessage` is given. */
export type Envelope<N extends MessageName = MessageName> = { name: N; request: Request<N> };

/** What it resolves to. It rejects only when nobody is there to answer (the extension was updated or removed). */
export type Answer<N extends MessageName = MessageName> =
  | { ok: true; value: Response<N> }
  | { ok: false; code: FailureCode; message: string };

/**
 * Why a request was not done; nothing was changed.
 * - `invalid`: the request is malformed, or names something that is not there
 * - `forbidden`: this sender may not ask this
 * - `private`: nothing can be saved from a private window
 * - `quota`: the browser's storage is full
 * - `stale`: this page outlived the extension it talks to (updated, reloaded, removed)
 * - `store`: the store could not be opened or written; `message` says why
 */
export type FailureCode = 'invalid' | 'forbidden' | 'private' | 'quota' | 'stale' | 'store';
