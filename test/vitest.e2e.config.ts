import { defineConfig } from 'vitest/config';

/** End-to-end tests: real browsers, one file at a time, on the builds in .output. Nothing that fails is tried again. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
