import { setAlarm } from '../browser/alarms.ts';
import { digestWords } from '../browser/digest-words.ts';
import type { Occasions } from '../browser/hear.ts';
import { isNotified, mayNotify, notify, onNotificationPressed } from '../browser/notifications.ts';
import { openNew } from '../browser/own-pages.ts';
import { report } from '../browser/report.ts';
import { digestService } from './digest.ts';
import { store } from './store.ts';

const ALARM = 'digest';

/**
 * The notification of the day as the browser has it.
 *
 * @returns what to call when the background has started, and when settings or permissions changed; it never rejects
 */
export function browserDigest(occasions: Occasions): () => Promise<void> {
  const run = digestService({
    store,
    now: () => new Date().toISOString(),
    allowed: mayNotify,
    show: (id, facts) => notify(id, digestWords(facts)),
    isShown: isNotified,
    wakeAt: (at) => setAlarm(ALARM, at),
  });
  const look = async (): Promise<void> => {
    try {
      await run();
    } catch (error) {
      report('digest', error);
    }
  };
  onNotificationPressed(occasions, () => openNew().catch((error: unknown) => report('opening what is new', error)));
  occasions.hearAlarm(ALARM, look);
  return look;
}
