import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Hold, onCall, type Work } from '../../lib/background/on-call.ts';
import type { Occasion } from '../../lib/browser/hear.ts';

const start: Occasion = { what: 'start' };

describe('the work of the background', () => {
  let made: { close: ReturnType<typeof vi.fn>; on: ReturnType<typeof vi.fn>; hold: Hold }[];
  const make = vi.fn((hold: Hold): Work => {
    const work = { close: vi.fn(), on: vi.fn(async ({ what }: Occasion) => what), hold };
    made.push(work);
    return work;
  });
  let call: ReturnType<typeof onCall>;
  /** Lets so much time pass, in s. */
  const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

  beforeEach(() => {
    vi.useFakeTimers();
    made = [];
    make.mockClear();
    call = onCall(make);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is made when something happens, at once, and not before', async () => {
    expect(make).not.toHaveBeenCalled();
    const told = call(start);
    // A service worker may load scripts only until its start is over.
    expect(make).toHaveBeenCalledOnce();
    expect(await told).toBe('start');
  });

  test('is made once for all that happens while it is there', async () => {
    await Promise.all([call(start), call({ what: 'installed' })]);
    await pass(3);
    await call({ what: 'online' });
    expect(make).toHaveBeenCalledOnce();
    expect(made[0]!.on).toHaveBeenCalledTimes(3);
    expect(made[0]!.close).not.toHaveBeenCalled();
  });

  test('is let go of when nothing happened for a while, and made anew for what comes then', async () => {
    await call(start);
    await pass(4);
    await call(start);
    await pass(4);
    expect(made[0]!.close).not.toHaveBeenCalled();
    await pass(2);
    expect(made[0]!.close).toHaveBeenCalledOnce();
    expect(await call(start)).toBe('start');
    expect(make).toHaveBeenCalledTimes(2);
    expect(made[0]!.on).toHaveBeenCalledTimes(2);
  });

  test('stays as long as it has something to do, also what nobody waits for', async () => {
    let finish = () => {};
    await call(start);
    const long = made[0]!.hold(
      new Promise<void>((done) => {
        finish = done;
      }),
    );
    await pass(600);
    expect(made[0]!.close).not.toHaveBeenCalled();
    finish();
    await long;
    await pass(9);
    expect(made[0]!.close).toHaveBeenCalledOnce();
  });

  test('is let go of after what failed as after what was done', async () => {
    await call(start);
    await expect(made[0]!.hold(Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    await pass(9);
    expect(made[0]!.close).toHaveBeenCalledOnce();
  });

  test('that cannot be made is told, and tried again the next time', async () => {
    make.mockImplementationOnce(() => {
      throw new Error('no such script');
    });
    await expect(call(start)).rejects.toThrow('no such script');
    expect(await call(start)).toBe('start');
  });
});
