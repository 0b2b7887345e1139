import browser from 'webextension-polyfill';

/**
 * Listen to what the browser tells of the extension itself. Call it while the background starts, synchronously; each listener also
 * wakes a background that was asleep.
 */
export function onLifecycle(on: { installed(): void; started(): void; sitesChanged(): void }): void {
  browser.runtime.onInstalled.addListener(on.installed);
  browser.runtime.onStartup.addListener(on.started);
  browser.permissions.onAdded.addListener(on.sitesChanged);
  browser.permissions.onRemoved.addListener(on.sitesChanged);
}
