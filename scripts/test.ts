import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { npmRun } from './run-script.ts';

/** One thing `npm test` checks: an npm script. One that runs vitest is counted by its tests, any other as one. */
interface Gate {
  what: string;
  script: string;
  tests?: true;
}

const gates: readonly Gate[] = [
  { what: 'types', script: 'typecheck' },
  { what: 'lint and format', script: 'lint' },
  { what: 'unused code and dependencies', script: 'unused' },
  { what: 'unit tests', script: 'test:unit', tests: true },
  { what: 'builds for Chrome and Firefox', script: 'build' },
  { what: 'bundle sizes', script: 'size' },
  { what: 'end-to-end tests', script: 'test:e2e', tests: true },
];

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const reports = join(import.meta.dirname, '..', 'node_modules', '.cache', 'lectern');

await ensureBrowsers(['chromium', 'firefox']);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
for (const gate of gates) {
  console.log(`\n--- ${gate.what}: npm run ${gate.script}`);
  const start = performance.now();
  const count = await run(gate);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const tests = gate.tests ? ` (${count.passed} passed, ${count.failed} failed)` : '';
  lines.push(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${gate.what}${tests}, ${seconds} s`);
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function run(gate: Gate): Promise<Count> {
  const report = join(reports, `${gate.script.replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await npmRun(gate.script, gate.tests ? reporters : []);
  if (!gate.tests) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const count = countTests(report);
  // A run that failed without a failed test (a crash, an unhandled error, no report) is a failure all the same.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function countTests(report: string): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that could not be loaded has failed without a test of its own.
    const broken = testResults.filter(
      (file: { status: string; assertionResults: unknown[] }) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
