import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../lib/parse/unpack.ts';
import * as venues from '../../lib/parse/venue-table.ts';
import * as words from '../../lib/parse/word-lists.ts';
import { packed } from '../../scripts/pack-tables.ts';
import { slimMessages } from '../../scripts/slim-messages.ts';

describe('tables that are packed for a page', () => {
  test.each([
    ['venues', venues],
    ['words', words],
  ])('are the same when unpacked: %s', (_, table) => {
    const code = packed(table);
    const [, names, base64] = /const \[(.*)\] = .*unpack\('(.*)'\)/.exec(code)!;
    expect(names!.split(', ')).toEqual(Object.keys(table));
    expect(unpack(base64!)).toEqual(Object.values(table));
    expect(code.length).toBeLessThan(Object.values(table).join('').length * 0.8);
  });

  test('cannot hold what parts them', () => {
    expect(() => packed({ one: 'a\0b', two: 'c' })).toThrow('zero character');
  });
});

test('messages are shipped without what only translators read', () => {
  const file = new URL('../../assets/public/_locales/en/messages.json', import.meta.url);
  const whole = readFileSync(file, 'utf8');
  const slim = JSON.parse(slimMessages(whole));
  expect(Object.keys(slim)).toEqual(Object.keys(JSON.parse(whole)));
  expect(slim.mark_shelf).toEqual({ message: 'Reading list: $1' });
  expect(slim.mark_new).toEqual({ message: 'new' });
});
