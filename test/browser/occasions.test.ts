import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Occasion, Occasions } from '../../lib/browser/hear.ts';
import { onOccasion } from '../../lib/browser/occasions.ts';
import { fromPopup, stub } from './fake.ts';

/** Listeners of an event of the browser, as it would call them. */
function event(path: string): (...args: unknown[]) => unknown[] {
  const listeners: ((...args: unknown[]) => unknown)[] = [];
  stub(`${path}.addListener`, ((listener: (...args: unknown[]) => unknown) => listeners.push(listener)) as never);
  return (...args) => listeners.map((listener) => listener(...args));
}

describe('what happens', () => {
  const happened = vi.fn(async (_occasion: Occasion): Promise<unknown> => undefined);
  let goOnline: () => void;
  let events: Record<'message' | 'alarm' | 'installed' | 'added' | 'removed' | 'pressed', ReturnType<typeof event>>;

  beforeEach(() => {
    fakeBrowser.reset();
    happened.mockReset().mockResolvedValue(undefined);
    // Another object for each test: a listener is added to each once.
    (fakeBrowser as { notifications: unknown }).notifications = { onClicked: {} };
    events = {
      message: event('runtime.onMessage'),
      alarm: event('alarms.onAlarm'),
      installed: event('runtime.onInstalled'),
      added: event('permissions.onAdded'),
      removed: event('permissions.onRemoved'),
      pressed: event('notifications.onClicked'),
    };
    vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
      if (name === 'online') goOnline = listener;
    });
  });

  test('is told from the start on', () => {
    onOccasion(happened);
    events.installed();
    events.alarm({ name: 'backup' });
    events.added();
    events.removed();
    goOnline();
    events.pressed('digest-2026-11-20');
    expect(happened.mock.calls.map(([occasion]) => occasion)).toEqual([
      { what: 'start' },
      { what: 'installed' },
      { what: 'alarm', name: 'backup' },
      { what: 'permissions' },
      { what: 'permissions' },
      { what: 'online' },
      { what: 'notification', id: 'digest-2026-11-20' },
    ]);
  });

  test('a message is answered when whoever works has an answer', async () => {
    happened.mockResolvedValue({ ok: true, value: {} });
    onOccasion(happened);
    const message = { name: 'data:imported', request: {} };
    const answer = vi.fn();
    expect(events.message(message, fromPopup(), answer)).toEqual([true]);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith({ ok: true, value: {} }));
    expect(happened).toHaveBeenLastCalledWith({ what: 'message', message, sender: fromPopup() });
  });

  test('what is no message of ours is left to others', () => {
    onOccasion(happened);
    happened.mockClear();
    for (const message of [undefined, null, 'x', 1, {}, { type: 'store:changed' }])
      expect(events.message(message, fromPopup(), vi.fn())).toEqual([undefined]);
    expect(happened).not.toHaveBeenCalled();
  });

  test('a press on a notification is told also when notifications were granted after the start, and once', () => {
    (fakeBrowser as { notifications: unknown }).notifications = undefined;
    onOccasion(happened);
    (fakeBrowser as { notifications: unknown }).notifications = { onClicked: {} };
    const press = event('notifications.onClicked');
    events.added();
    events.added();
    happened.mockClear();
    press('digest-2026-11-20');
    expect(happened).toHaveBeenCalledExactlyOnceWith({ what: 'notification', id: 'digest-2026-11-20' });
  });
});

describe('who waits for something', () => {
  test('hears it, and nothing else', async () => {
    const occasions = new Occasions();
    const backup = vi.fn();
    const online = vi.fn();
    occasions.hearAlarm('backup', backup);
    occasions.hear('online', online);
    await occasions.tell({ what: 'alarm', name: 'sources' });
    await occasions.tell({ what: 'start' });
    expect(backup).not.toHaveBeenCalled();
    await occasions.tell({ what: 'alarm', name: 'backup' });
    expect(backup).toHaveBeenCalledOnce();
    expect(online).not.toHaveBeenCalled();
  });

  test('is waited for, and the first answers', async () => {
    const occasions = new Occasions();
    const done: string[] = [];
    const late = async (name: string) => {
      await Promise.resolve();
      done.push(name);
      return name;
    };
    occasions.hear('start', () => late('first'));
    occasions.hear('start', () => late('second'));
    expect(await occasions.tell({ what: 'start' })).toBe('first');
    expect(done).toEqual(['first', 'second']);
  });
});
