import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../lib/read/source.ts';
import { parsePage } from '../../scripts/dom.ts';

const folder = join(import.meta.dirname, '../fixtures/general');

export interface Fixture {
  name: string;
  text: string;
  source(): Source;
  expected: { kind: string; researcher: unknown; works: unknown[] };
}

/** Every page of test/fixtures/general with the reading that a person wrote down for it. */
export const fixtures: Fixture[] = readdirSync(folder)
  .filter((file) => !file.endsWith('.json'))
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const url = new URL(
      /^<!-- (\{.*\}) -->/.exec(text)?.[1]?.match(/"url": "([^"]+)"/)?.[1] ?? `https://example.org/${file}`,
    );
    return {
      name: file,
      text,
      source: () => (file.endsWith('.html') ? { url, doc: parsePage(text, url.href) } : { url, text }),
      expected: JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8')),
    };
  });
