import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const marks = read('lib/content/marks/marks.css');
const bar = read('lib/content/bar/bar.css');
const views = read('lib/content/bar/views.css');

/** Custom properties outside of media queries: name -> value, spaces folded. */
const tokensOf = (css: string) =>
  new Map(
    [...css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => [name!, value!.replace(/\s+/g, ' ').trim()],
    ),
  );
const usedIn = (css: string) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);

test('bar and lists use the tokens of the design, with its values', () => {
  const design = tokensOf(read('assets/tokens.css'));
  const ours = tokensOf(bar);
  expect(ours.size).toBeGreaterThan(5);
  for (const [name, value] of ours) expect([name, value]).toEqual([name, design.get(name)]);
});

test('none is carried along unused, and each that is used is there', () => {
  const there = [...tokensOf(bar).keys()];
  const used = new Set([...usedIn(bar), ...usedIn(views)]);
  expect(there.filter((name) => !used.has(name))).toEqual([]);
  const all = [...there, ...tokensOf(marks).keys()];
  expect([...used].filter((name) => !all.includes(name))).toEqual([]);
});

test('the system’s colours are taken where it asks for them', () => {
  for (const sheet of [bar, views]) expect(sheet).toMatch(/@media \(forced-colors: active\)[\s\S]*Highlight/);
});
