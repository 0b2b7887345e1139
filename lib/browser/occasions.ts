import type { Asked, Occasion } from './hear.ts';
import { native, onMessage } from './native.ts';

const isAsked = (message: unknown): message is Asked =>
  typeof message === 'object' && message !== null && typeof (message as { name?: unknown }).name === 'string';

/**
 * Be told of all that happens; each of it also wakes a background that was asleep. Call it while the background starts, synchronously.
 *
 * @param happened answers a message; never rejects
 */
export function onOccasion(happened: (occasion: Occasion) => Promise<unknown>): void {
  const tell = (occasion: Occasion): void => void happened(occasion);
  onMessage((message, sender) => (isAsked(message) ? happened({ what: 'message', message, sender }) : undefined));
  native.alarms.onAlarm.addListener(({ name }) => tell({ what: 'alarm', name }));
  native.runtime.onInstalled.addListener(() => tell({ what: 'installed' }));
  // Being woken is enough: what the browser's start needs, every start of the background does.
  native.runtime.onStartup.addListener(() => {});
  const changed = (): void => {
    onNotification(tell);
    tell({ what: 'permissions' });
  };
  native.permissions.onAdded.addListener(changed);
  native.permissions.onRemoved.addListener(changed);
  globalThis.addEventListener('online', () => tell({ what: 'online' }));
  onNotification(tell);
  tell({ what: 'start' });
}

/** Browsers have notifications to listen to only once they granted them. */
function onNotification(tell: (occasion: Occasion) => void): void {
  const pressed = (native.notifications as typeof native.notifications | undefined)?.onClicked;
  if (!pressed || listening.has(pressed)) return;
  listening.add(pressed);
  pressed.addListener((id) => tell({ what: 'notification', id }));
}
const listening = new WeakSet<object>();
