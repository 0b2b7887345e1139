// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOOK_MS, QUIET_MS, Seen } from '../../lib/content/facts/seen.ts';
import type { Pace } from '../../lib/content/marks/pace.ts';

let now: number;
let timers: { at: number; run: () => void }[];
let look: (changes: Partial<IntersectionObserverEntry>[]) => void;
let hidden: boolean;
const watched = new Set<Element>();
let reports: string[][];
let seen: Seen;

const pace: Pace = {
  idle: (run) => run(),
  afterLayout: (run) => run(),
  after: (ms, run) => void timers.push({ at: now + ms, run }),
  now: () => now,
};

/** Time passes; what is due by then runs at its time. */
function pass(ms: number): void {
  const end = now + ms;
  for (;;) {
    const next = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
    if (!next) break;
    timers.splice(timers.indexOf(next), 1);
    now = next.at;
    next.run();
  }
  now = end;
}

const rect = (height: number) => ({ height }) as DOMRectReadOnly;
/** So much of an entry's height is on screen, in a window of 900 px. */
const show = (target: Element, shown: number, of = 100) =>
  watched.has(target) &&
  look([
    { target, intersectionRect: rect(shown), boundingClientRect: rect(of), rootBounds: rect(900) },
  ] as Partial<IntersectionObserverEntry>[]);

const [one, two] = [document.createElement('dd'), document.createElement('dd')];

beforeEach(() => {
  now = 0;
  timers = [];
  reports = [];
  hidden = false;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (changes: unknown) => void) {
        look = callback;
      }
      observe(element: Element) {
        watched.add(element);
      }
      unobserve(element: Element) {
        watched.delete(element);
      }
      disconnect() {
        watched.clear();
      }
    },
  );
  Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
  seen = new Seen(document, pace, (ids) => reports.push(ids));
  seen.watch(one, '2611.90000');
  seen.watch(two, '2611.90001');
});
afterEach(() => seen.stop());

const turn = (away: boolean) => {
  hidden = away;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('an entry is seen', () => {
  test('when it was half on screen for a second; many are told together, once it is quiet', () => {
    show(one, 50);
    pass(600);
    show(two, 100);
    pass(5_000);
    expect(reports).toEqual([['2611.90000', '2611.90001']]);
  });

  test('not when it is scrolled past, nor when less than half of it is there', () => {
    show(one, 100);
    pass(LOOK_MS - 1);
    show(one, 0);
    show(two, 49);
    pass(10_000);
    expect(reports).toEqual([]);
  });

  test('when it is higher than the window and fills half of that', () => {
    show(one, 449, 4_000);
    pass(LOOK_MS + QUIET_MS);
    expect(reports).toEqual([]);
    show(one, 450, 4_000);
    pass(LOOK_MS + 2 * QUIET_MS);
    expect(reports).toEqual([['2611.90000']]);
  });

  test('once, however often it comes back', () => {
    for (let i = 0; i < 3; i++) {
      show(one, 100);
      pass(LOOK_MS + 2 * QUIET_MS);
      show(one, 0);
    }
    expect(reports).toEqual([['2611.90000']]);
  });

  test('in no tab that is not shown; time begins anew when it is', () => {
    show(one, 100);
    pass(500);
    turn(true);
    pass(60_000);
    expect(reports).toEqual([]);
    turn(false);
    pass(LOOK_MS - 1);
    expect(reports).toEqual([]);
    pass(1 + 2 * QUIET_MS);
    expect(reports).toEqual([['2611.90000']]);
  });

  test('and told at once when the page is left', () => {
    show(one, 100);
    pass(LOOK_MS);
    expect(reports).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    expect(reports).toEqual([['2611.90000']]);
  });
});
