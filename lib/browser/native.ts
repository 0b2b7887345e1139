import type { Browser, Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/**
 * The browser's interface for whoever only listens, or asks what is answered at once: that is the same in every browser, and what of the
 * background is always there takes three kilobytes without the polyfill.
 */
export const native = browser as unknown as Browser;

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
  native.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
