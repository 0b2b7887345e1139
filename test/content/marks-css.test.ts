import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const marks = read('lib/content/marks/marks.css');

/** Custom properties outside of media queries: name -> value, spaces folded. */
const tokensOf = (css: string) =>
  new Map(
    [...css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => [name!, value!.replace(/\s+/g, ' ').trim()],
    ),
  );

test('the marks use the tokens of the design, with its values', () => {
  const design = tokensOf(read('assets/tokens.css'));
  const ours = tokensOf(marks);
  expect(ours.size).toBeGreaterThan(5);
  for (const [name, value] of ours) expect([name, value]).toEqual([name, design.get(name)]);
});

test('no token is carried along unused, and none used that is not there', () => {
  const ours = [...tokensOf(marks).keys()].toSorted();
  const used = [...new Set([...marks.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!))].toSorted();
  expect(used).toEqual(ours);
});

test('nothing is printed, nothing moves for those who want no motion, and the system’s colours are taken', () => {
  expect(marks).toMatch(/@media print \{\s*\.free \{\s*display: none;/);
  expect(marks).toMatch(/@media \(prefers-reduced-motion: reduce\)/);
  expect(marks).toMatch(/@media \(forced-colors: active\)[\s\S]*Highlight/);
});
