import browser from 'webextension-polyfill';

/** Have the alarm ring at this instant instead of when it was to ring before; `undefined`: not at all. One that has passed rings at once. */
export async function setAlarm(name: string, at: string | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: Math.max(Date.now() + 1_000, Date.parse(at)) });
}
