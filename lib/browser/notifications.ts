import browser from 'webextension-polyfill';
import type { Occasions } from './hear.ts';

/** What the browser asks for when notifications are switched on, and not before. */
const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser lets us notify. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/**
 * Ask for it. Call it from the click itself, before anything is awaited: browsers ask only then.
 *
 * @returns whether it was granted
 */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Give it back. */
export const stopNotifying = (): Promise<boolean> => browser.permissions.remove(PERMISSION);

/** Show a notification, in place of one of the same id. */
export async function notify(id: string, { title, message }: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Whether the notification of this id still stands. */
export async function isNotified(id: string): Promise<boolean> {
  return id in (await browser.notifications.getAll());
}

/** Call back when a notification is pressed, which then goes. */
export function onNotificationPressed(occasions: Occasions, listener: () => unknown): void {
  occasions.hear('notification', ({ id }) => {
    void browser.notifications.clear(id);
    return listener();
  });
}
