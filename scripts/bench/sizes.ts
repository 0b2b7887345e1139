import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { atMost, type Figure, figure, kilobytes } from './figures.ts';

/** Sizes of the builds against their budgets, as `npm run size` holds them to. */
export function measureSizes(): Figure[] {
  const program = join(dirname(createRequire(import.meta.url).resolve('size-limit/package.json')), 'bin.js');
  const { stdout } = spawnSync(process.execPath, [program, '--json'], { encoding: 'utf8' });
  return (JSON.parse(stdout) as { name: string; size: number; sizeLimit: number }[]).map(({ name, size, sizeLimit }) =>
    figure(name, size, kilobytes, atMost(sizeLimit, kilobytes)),
  );
}
