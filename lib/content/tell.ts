import { browser } from 'wxt/browser';
import type { Envelope } from '../messages/envelope.ts';
import type { MessageName, Request } from '../messages/index.ts';

/** Tell the background something and wait for nothing. Silent when the extension was updated under this page. */
export function tell<N extends MessageName>(name: N, request: Request<N>): void {
  try {
    browser.runtime.sendMessage({ name, request } satisfies Envelope<N>).catch(() => {});
  } catch {
    // The context is gone: the new version injects its own script.
  }
}
