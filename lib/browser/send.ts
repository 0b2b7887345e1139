import browser from 'webextension-polyfill';
import type { Answer, Envelope, FailureCode } from '../messages/envelope.ts';
import type { MessageName, Request, Response } from '../messages/index.ts';

/** The background did not do what was asked; nothing was changed. `code` is what the surfaces have words for. */
export class LecternError extends Error {
  override name = 'LecternError';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/**
 * Ask the background, from the popup or the options page.
 *
 * @throws LecternError; `stale` when the extension was updated under this page
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  let answer: Answer<N> | undefined;
  try {
    answer = (await browser.runtime.sendMessage({ name, request } satisfies Envelope<N>)) as Answer<N> | undefined;
  } catch (error) {
    throw new LecternError('stale', 'The background does not answer', error);
  }
  if (!answer) throw new LecternError('stale', 'The background does not know this message');
  if (!answer.ok) throw new LecternError(answer.code, answer.message);
  return answer.value;
}
