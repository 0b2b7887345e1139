import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** As package.json starts it: Node 22.13 strips types only when told to. */
const NODE_FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const root = join(import.meta.dirname, '..');
const page = (name: string) => join(root, 'test/fixtures/general', name);

/** Runs the command line as npm does; answers what it printed and how it ended. */
function extract(args: string[], input = ''): Promise<{ out: string; err: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...NODE_FLAGS, join(root, 'scripts/extract.ts'), ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('close', (code) => resolve({ out, err, code }));
    child.stdin.end(input);
  });
}

describe('extract', { timeout: 60_000 }, () => {
  test('prints one JSON object for a file', async () => {
    const { out, code } = await extract([page('table-rows.html'), '--url', 'https://adalind.example.edu/']);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer.page.kind).toBe('researcher-homepage');
    expect(answer.researcher.name).toBe('Ada Lind');
    expect(answer.works.map((work: { arxivId: string }) => work.arxivId)).toEqual([
      '2502.01234',
      '2405.04321',
      '2311.11111',
    ]);
  });

  test('answers every line of a stream; bad ones with an error, and the run goes on', async () => {
    const requests = [
      JSON.stringify({ id: 'a', file: page('cv.txt'), url: 'https://example.org/cv.txt' }),
      '{not json',
      JSON.stringify({ id: 'b', file: page('no-such-file.html'), url: 'https://example.org/' }),
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', file: page('cv.txt'), url: 'not an address' }),
      '',
      JSON.stringify({ id: 'e', file: page('lab.html'), url: 'https://lab.example.edu/' }),
    ];
    const { out, code } = await extract(['--jsonl'], requests.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      ['a', 'undefined'],
      [null, 'string'],
      ['b', 'string'],
      ['c', 'string'],
      ['d', 'string'],
      ['e', 'undefined'],
    ]);
    for (const { error } of answers) if (error) expect(error).not.toContain('\n');
    expect(answers.at(-1).result).toMatchObject({ page: { kind: 'other' }, researcher: null, works: [] });
  });

  test('a stream without a bad line ends well', async () => {
    const { code } = await extract(
      ['--jsonl'],
      JSON.stringify({ id: 1, file: page('cv.txt'), url: 'https://example.org/' }),
    );
    expect(code).toBe(0);
  });

  test('explains entry by entry what was taken and why, and what was left out', async () => {
    const { out } = await extract(['--explain', page('cv.txt')]);
    expect(out).toContain('Neural Hedges');
    expect(out).toMatch(
      /\| ⟦title: Neural Hedges⟧\n\s+17 \| ⟦authors: E\. van der Berg, et al\.⟧\n\s+18 \| ⟦venue: arXiv⟧:⟦arXiv: 2106\.01234⟧, ⟦year: 2021⟧/,
    );
    expect(out).toMatch(/because: most lines are none -4\.0, title \+/);
    expect(out).toMatch(/left out, line 22: SERVICE \(a heading\)/);
    expect(out).toMatch(
      /left out, line 20: .*Vision Seminar.*\n\s+-\d\S+ where 0\.8 are needed, .*under "INVITED TALKS" -5\.5/,
    );
    expect(out).toMatch(/left out, line 23: .*\n\s+nothing in it reads like a title/);
  });

  test('without a file it says how it is used', async () => {
    const { err, code } = await extract([]);
    expect(code).toBe(2);
    expect(err).toContain('usage');
  });
});
