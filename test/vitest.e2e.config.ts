import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * End-to-end tests: real browsers, on the builds in .output. Nothing that fails is tried again. Each file starts browsers and a web of its own,
 * which mostly wait for each other: two files at once take half the time on two cores already, more would slow each other down.
 */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    maxWorkers: Math.min(4, Math.max(2, Math.floor(availableParallelism() / 2))),
    testTimeout: 180_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
