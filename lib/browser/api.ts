import type { Browser, Runtime } from 'webextension-polyfill';
import { browser as native } from 'wxt/browser';

/** The browser's own interface: every browser that Lectern runs in answers with promises. */
export const browser = native as unknown as Browser;

/**
 * Answer messages. Chrome takes no promise from a listener, but one that calls back, as all browsers do.
 *
 * @param answer `undefined` leaves the message to others; one that fails is answered with nothing
 */
export function onMessage(
  answer: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, answerWith: (answer: unknown) => void) => {
    const answered = answer(message, sender);
    answered?.then(answerWith, () => answerWith(undefined));
    return answered && true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
