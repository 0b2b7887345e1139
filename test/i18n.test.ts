import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import messages from '../assets/public/_locales/en/messages.json' with { type: 'json' };
import { formatNumber, plural, t } from '../lib/browser/i18n.ts';
import { installWords } from './gallery/words.ts';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example: string }>;
}
const catalogue = messages as Record<string, Message>;
const keys = Object.keys(catalogue);
const root = join(import.meta.dirname, '..');

const sources = ['components', 'entrypoints', 'lib', 'wxt.config.ts'].flatMap((folder) =>
  /\.ts$/.test(folder)
    ? [folder]
    : readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(folder, file)),
);
const texts = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const everything = [...texts.values()].join('\n');

/** `t('key', a, b(c, d))` -> key and how many values, in order of the text. */
function callsOf(name: 't' | 'plural'): { key: string; values: number }[] {
  const calls: { key: string; values: number }[] = [];
  for (const found of everything.matchAll(new RegExp(`(?<![\\w.$])${name}\\(\\s*'(\\w+)'`, 'g'))) {
    let depth = 1;
    let commas = 0;
    let rest = '';
    for (let at = found.index + found[0].length; depth > 0 && at < everything.length; at++) {
      const letter = everything[at]!;
      if ('([{'.includes(letter)) depth++;
      else if (')]}'.includes(letter)) depth--;
      else if (letter === ',' && depth === 1) commas++;
      if (depth > 0) rest += letter;
    }
    // A comma at the end of the line before the bracket is no value.
    calls.push({ key: found[1]!, values: /,\s*$/.test(rest) ? commas - 1 : commas });
  }
  return calls;
}
const placeholdersOf = (key: string) => Object.values(catalogue[key]?.placeholders ?? {}).length;

describe('the catalogue', () => {
  test('has every key that is asked for', () => {
    const single = callsOf('t').filter(({ key }) => !(key in catalogue));
    const many = callsOf('plural').filter(({ key }) => !(`${key}_one` in catalogue && `${key}_other` in catalogue));
    expect([...single, ...many]).toEqual([]);
  });

  test('has no key that nobody uses', () => {
    const used = (key: string) =>
      everything.includes(`'${key}'`) ||
      everything.includes(`__MSG_${key}__`) ||
      everything.includes(`'${key.replace(/_(?:one|other)$/, '')}'`);
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  test('is given as many values as its messages have places', () => {
    const wrong = [
      ...callsOf('t').filter(({ key, values }) => key in catalogue && values !== placeholdersOf(key)),
      ...callsOf('plural').filter(({ key, values }) => values !== placeholdersOf(`${key}_other`)),
    ];
    expect(callsOf('t').length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test.each(keys)('%s fills each of its places, each with an example for the translator', (key) => {
    const { message, placeholders = {} } = catalogue[key]!;
    const inText = [...message.matchAll(/\$([A-Z_]+)\$/gi)].map((found) => found[1]!.toLowerCase());
    expect([...new Set(inText)].sort()).toEqual(Object.keys(placeholders).sort());
    const contents = Object.values(placeholders).map(({ content }) => content);
    expect(contents.sort()).toEqual(contents.map((_, i) => `$${i + 1}`));
    for (const { example } of Object.values(placeholders)) expect(example).not.toBe('');
  });

  test('has both forms of every plural, with the same places', () => {
    const bases = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    const places = (key: string) =>
      Object.entries(catalogue[key]?.placeholders ?? {})
        .map(([name, { content }]) => `${content} ${name}`)
        .sort()
        .join();
    const odd = bases.filter(
      (base) => !(`${base}_other` in catalogue) || places(`${base}_one`) !== places(`${base}_other`),
    );
    expect(odd).toEqual([]);
  });

  test('speaks as LOOK.md asks: no exclamation marks, no "please", no "oops"', () => {
    expect(keys.filter((key) => /!|\bplease\b|\boops\b/i.test(catalogue[key]!.message))).toEqual([]);
  });
});

test('no words stand in components and entrypoints themselves', () => {
  const found: string[] = [];
  for (const [file, text] of texts) {
    if (!file.endsWith('.tsx')) continue;
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    // Text between tags, and attributes that are read out.
    for (const [, words] of code.matchAll(/>\s*([^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*)\s*<\//gu))
      found.push(`${file}: ${words}`);
    for (const [attribute] of code.matchAll(/(?:aria-label|title|placeholder|alt|label|text)="[^"]*\p{L}[^"]*"/gu))
      found.push(`${file}: ${attribute}`);
  }
  expect(found).toEqual([]);
});

describe('phrases', () => {
  beforeEach(() => installWords());
  afterEach(() => installWords());

  test('have their values filled in', () => {
    expect(t('unread_text', '57', '41')).toBe('arXiv says it shows 57 entries; Lectern found 41.');
  });

  test('go with their number, written as the locale writes it', () => {
    expect([0, 1, 2, 1284].map((n) => plural('papers', n))).toEqual([
      '0 papers',
      '1 paper',
      '2 papers',
      '1,284 papers',
    ]);
  });

  test('of a language with more forms fall back to the general one', () => {
    installWords('pl');
    expect(plural('papers', 3)).toBe('3 papers');
    expect(formatNumber(12_840)).toBe(new Intl.NumberFormat('pl').format(12_840));
  });
});
