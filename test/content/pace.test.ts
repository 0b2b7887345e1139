import { expect, test } from 'vitest';
import { inSlices, type Pace } from '../../lib/content/marks/pace.ts';

/** Time in which one step of work takes `stepMs`, and slices run when the test says. */
function slowTime(stepMs: number) {
  const waiting: (() => void)[] = [];
  const world = { ms: 0, longest: 0, slices: 0 };
  const pace: Pace = {
    idle: (run) => void waiting.push(run),
    afterLayout: (run) => void waiting.push(run),
    after: (_ms, run) => void waiting.push(run),
    now: () => world.ms,
  };
  const run = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const before = world.ms;
      next();
      world.slices++;
      world.longest = Math.max(world.longest, world.ms - before);
      await Promise.resolve();
    }
  };
  const step = () => {
    world.ms += stepMs;
  };
  return { pace, world, run, step };
}

test('work is done in order, once, in slices that end within their budget', async () => {
  const { pace, world, run, step } = slowTime(0.1);
  const done: number[] = [];
  const all = inSlices(
    2_000,
    (at) => {
      done.push(at);
      step();
    },
    pace,
  );
  await run();
  await all;
  expect(done).toEqual(Array.from({ length: 2_000 }, (_, i) => i));
  expect(world.longest).toBeLessThanOrEqual(8);
  expect(world.slices).toBeGreaterThan(20);
});

test('slow steps make slices no longer than one stride over the budget', async () => {
  const { pace, world, run, step } = slowTime(0.5);
  const all = inSlices(400, step, pace);
  await run();
  await all;
  expect(world.longest).toBeLessThanOrEqual(16);
});

test('it ends when nothing more is to be done', async () => {
  const { pace, run, step } = slowTime(1);
  let steps = 0;
  const all = inSlices(
    1_000,
    () => {
      steps++;
      step();
    },
    pace,
    () => steps < 40,
  );
  await run();
  await all;
  expect(steps).toBeLessThan(80);
});

test('nothing to do is done at once', async () => {
  const { pace, run } = slowTime(1);
  const all = inSlices(0, () => expect.unreachable(), pace);
  await run();
  await all;
});
