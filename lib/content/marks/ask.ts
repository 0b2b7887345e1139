import { browser } from 'wxt/browser';
import type { Answer, Envelope, FailureCode } from '../../messages/envelope.ts';
import type { Broadcast, MessageName, Request, Response } from '../../messages/index.ts';

/** The background did not do what was asked; nothing was changed. */
export class AskError extends Error {
  override name = 'AskError';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The extension around a page, as far as the marks need it. */
export interface Extension {
  /** Ask the background. @throws AskError; `stale` when the extension was updated, switched off or removed under this page */
  ask<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>>;
  /** Whether this script still belongs to the extension that runs. */
  alive(): boolean;
  /** Hear what the extension tells its pages. @returns stops hearing */
  listen(hear: (message: Broadcast) => void): () => void;
}

/** `undefined` when the message got no answer. @throws AskError when there is nobody any more to answer */
async function sendOnce<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N> | undefined> {
  try {
    return await browser.runtime.sendMessage({ name, request } satisfies Envelope<N>);
  } catch (error) {
    if (extension.alive()) return undefined;
    throw new AskError('stale', String(error));
  }
}

export const extension: Extension = {
  async ask<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
    // A background that is ended while it answers starts anew at the next message; every message of ours may be said twice.
    const answer = (await sendOnce(name, request)) ?? (await sendOnce(name, request));
    if (!answer) throw new AskError('store', 'the background does not answer');
    if (!answer.ok) throw new AskError(answer.code, answer.message);
    return answer.value;
  },

  alive: () => Boolean(browser.runtime?.id),

  listen(hear) {
    const listener = (message: unknown): void => hear(message as Broadcast);
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime?.onMessage?.removeListener(listener);
  },
};
