import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserDigest } from '../../lib/background/digest-world.ts';
import { Occasions } from '../../lib/browser/hear.ts';
import { stub } from '../browser/fake.ts';

describe('the notification of the day', () => {
  let occasions: Occasions;
  const press = (id: string) => occasions.tell({ what: 'notification', id });
  let opened: ReturnType<typeof vi.fn>;
  let cleared: ReturnType<typeof vi.fn>;
  beforeEach(() => {
    fakeBrowser.reset();
    occasions = new Occasions();
    cleared = stub('notifications.clear', async () => true);
    opened = stub('tabs.create', async () => ({}));
    stub('runtime.getURL', ((path: string) => `chrome-extension://lectern/${path}`) as never);
    stub('permissions.contains', async () => false);
  });

  test('opens the library at what is new when it is pressed, and goes', async () => {
    browserDigest(occasions);
    await press('digest-2026-11-20');
    expect(opened).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://lectern/library.html#new' });
    expect(cleared).toHaveBeenCalledExactlyOnceWith('digest-2026-11-20');
  });

  test('opens it once, however often the background looked', async () => {
    const look = browserDigest(occasions);
    await look();
    await look();
    await press('digest-2026-11-20');
    expect(opened).toHaveBeenCalledOnce();
  });

  test('that cannot open a page is reported, and nothing is thrown', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    stub('runtime.getManifest', () => ({ version: '0.1.0' }));
    stub('tabs.create', async () => Promise.reject(new Error('No window')));
    browserDigest(occasions);
    await press('digest-2026-11-20');
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    told.mockRestore();
  });
});
