import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserDigest } from '../../lib/background/digest-world.ts';
import { stub } from '../browser/fake.ts';

/** Listeners of an event of the browser, as it would call them. */
function event(path: string): (...args: unknown[]) => void {
  const listeners: ((...args: unknown[]) => void)[] = [];
  stub(`${path}.addListener`, ((listener: (...args: unknown[]) => void) => listeners.push(listener)) as never);
  return (...args) => {
    for (const listener of listeners) listener(...args);
  };
}

describe('the notification of the day', () => {
  let press: (id: string) => void;
  let opened: ReturnType<typeof vi.fn>;
  let cleared: ReturnType<typeof vi.fn>;
  beforeEach(() => {
    fakeBrowser.reset();
    // Another object for each test: a listener is added to each once.
    (fakeBrowser as { notifications: unknown }).notifications = { onClicked: {} };
    press = event('notifications.onClicked');
    cleared = stub('notifications.clear', async () => true);
    opened = stub('tabs.create', async () => ({}));
    stub('runtime.getURL', ((path: string) => `chrome-extension://lectern/${path}`) as never);
    stub('permissions.contains', async () => false);
  });

  test('opens the library at what is new when it is pressed, and goes', () => {
    browserDigest();
    press('digest-2026-11-20');
    expect(opened).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://lectern/library.html#new' });
    expect(cleared).toHaveBeenCalledExactlyOnceWith('digest-2026-11-20');
  });

  test('opens it once, however often the background looked', async () => {
    const look = browserDigest();
    await look();
    await look();
    press('digest-2026-11-20');
    expect(opened).toHaveBeenCalledOnce();
  });

  test('is listened for as soon as the browser has it: when notifications were granted after the start', async () => {
    (fakeBrowser as { notifications: unknown }).notifications = undefined;
    const look = browserDigest();
    (fakeBrowser as { notifications: unknown }).notifications = { onClicked: {} };
    const pressLater = event('notifications.onClicked');
    stub('notifications.clear', async () => true);
    await look();
    pressLater('digest-2026-11-20');
    expect(opened).toHaveBeenCalledOnce();
  });

  test('that cannot open a page is reported, and nothing is thrown', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    stub('runtime.getManifest', () => ({ version: '0.1.0' }));
    stub('tabs.create', async () => Promise.reject(new Error('No window')));
    browserDigest();
    press('digest-2026-11-20');
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    told.mockRestore();
  });
});
