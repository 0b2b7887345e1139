import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const marks = read('lib/content/marks/marks.css');
/** Sheets of later scripts, which stand beside it. */
const later = ['marks/abs.css', 'marks/people.css', 'facts/facts.css', 'card/card.css'].map((file) =>
  read(`lib/content/${file}`),
);

/** Custom properties outside of media queries: name -> value, spaces folded. */
const tokensOf = (css: string) =>
  new Map(
    [...css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => [name!, value!.replace(/\s+/g, ' ').trim()],
    ),
  );

test('the marks use the tokens of the design, with its values', () => {
  const design = tokensOf(read('assets/tokens.css'));
  for (const sheet of [marks, ...later])
    for (const [name, value] of tokensOf(sheet)) expect([name, value]).toEqual([name, design.get(name)]);
  expect(tokensOf(marks).size).toBeGreaterThan(5);
});

test('no token is carried along unused, and none used that is not there', () => {
  const usedIn = (css: string) => [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!);
  const all = [marks, ...later];
  const used = [...new Set(all.flatMap(usedIn))].toSorted();
  expect(used).toEqual(all.flatMap((css) => [...tokensOf(css).keys()]).toSorted());
  for (const sheet of later)
    for (const name of tokensOf(sheet).keys())
      expect(usedIn(sheet), 'a later sheet brings what it uses').toContain(name);
});

test('nothing is printed, nothing moves for those who want no motion, and the system’s colours are taken', () => {
  expect(marks).toMatch(/@media print \{\s*\.free \{\s*display: none;/);
  expect(marks).toMatch(/@media \(prefers-reduced-motion: reduce\)/);
  expect(marks).toMatch(/@media \(forced-colors: active\)/);
  expect(read('lib/content/marks/people.css')).toMatch(/@media \(forced-colors: active\)[\s\S]*Highlight/);
});
