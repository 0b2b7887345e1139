import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const run = (input: string) =>
  spawnSync(process.execPath, ['scripts/identify.ts', '--jsonl'], { cwd: root, input, encoding: 'utf8' });
const request = {
  id: 'one',
  researcher: {
    name: 'Zdenka Vrbovsek',
    works: [{ title: 'Snow density from radar echoes', authors: [{ name: 'Zdenka Vrbovsek' }, { name: 'Ana Ruiz' }] }],
  },
  byline: 'Zdenka Vrbovsek',
  paper: {
    title: 'Radar echoes of snow',
    authors: [{ name: 'Ana Ruiz' }, { name: 'Zdenka Vrbovsek' }],
    published: '2026-03-01',
  },
};

test('each request line is answered by one line, in words and as data', () => {
  const { stdout, status } = run(`${JSON.stringify(request)}\n\n`);
  const [line, ...rest] = stdout.trim().split('\n');
  expect(rest).toEqual([]);
  const answer = JSON.parse(line!) as { reasons: string[]; because: unknown[] };
  expect(answer).toMatchObject({ id: 'one', verdict: 'sure', probability: expect.any(Number) });
  expect(answer.reasons).toContain('1 co-author in common: Ana Ruiz');
  expect(answer.because).toContainEqual({ key: 'coauthors', params: { count: 1, names: ['Ana Ruiz'] }, speaks: 1 });
  expect(status).toBe(0);
});

test('a bad line is answered by its error, the others go on, and the exit code says so', () => {
  const { stdout, status } = run(
    `no json\n{"id":2}\n${JSON.stringify({ ...request, paper: {} })}\n${JSON.stringify(request)}\n`,
  );
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; error?: string; verdict?: string });
  expect(answers.map((a) => [a.id, Boolean(a.error), a.verdict])).toEqual([
    [null, true, undefined],
    [2, true, undefined],
    ['one', true, undefined],
    ['one', false, 'sure'],
  ]);
  expect(status).toBe(1);
});
