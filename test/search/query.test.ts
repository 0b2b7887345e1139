import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldNames,
  formatQuery,
  hasField,
  parseQuery,
  parseRange,
  setField,
  toggleField,
} from '../../lib/search/query.ts';

describe('a query', () => {
  test('is words and fields, in quotes where there are spaces', () => {
    expect(parseQuery('parsing author:vanbergen tag:"thesis ch. 3" year:2024..2026')).toEqual({
      words: [{ text: 'parsing', exact: false, not: false }],
      fields: [
        { field: 'author', value: 'vanbergen', not: false },
        { field: 'tag', value: 'thesis ch. 3', not: false },
        { field: 'year', value: '2024..2026', not: false },
      ],
    });
  });

  test('takes away with a minus, and takes words in quotes as they are', () => {
    expect(parseQuery('-tag:done -survey "small models"')).toEqual({
      words: [
        { text: 'survey', exact: false, not: true },
        { text: 'small models', exact: true, not: false },
      ],
      fields: [{ field: 'tag', value: 'done', not: true }],
    });
  });

  test('looks for nothing while a field is being typed', () => {
    expect(parseQuery('author:')).toEqual({ words: [], fields: [] });
    expect(parseQuery('author:"').fields).toEqual([]);
    expect(parseQuery('author:"Mei-Lin Cas').fields).toEqual([{ field: 'author', value: 'Mei-Lin Cas', not: false }]);
  });

  test('takes what is no field as words: titles have colons', () => {
    expect(parseQuery('Lullaby: Curricula BERT:base').words.map(({ text }) => text)).toEqual([
      'Lullaby:',
      'Curricula',
      'BERT:base',
    ]);
  });

  test('knows other names of fields', () => {
    expect(parseQuery('cat:cs.CL Authors:rii').fields.map(({ field }) => field)).toEqual(['category', 'author']);
    expect(parseQuery('constructor:x').fields).toEqual([]);
  });

  test('is the same when it is written and read again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = formatQuery(parseQuery(text));
        expect(formatQuery(parseQuery(once))).toBe(once);
      }),
    );
  });

  test('reads back every field with its value', () => {
    const value = fc
      .string({ minLength: 1 })
      .map((s) => s.replaceAll('"', '').trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.constantFrom(...fieldNames), value, fc.boolean(), (field, text, not) => {
        fc.pre(!/^\s|\s$/.test(text));
        expect(parseQuery(formatQuery({ words: [], fields: [{ field, value: text, not }] })).fields).toEqual([
          { field, value: text, not },
        ]);
      }),
    );
  });

  test('gets a value put in and taken out by facets, words left as they are', () => {
    const on = toggleField('small models', 'venue', 'ICML');
    expect(on).toBe('venue:ICML small models');
    expect(hasField(parseQuery(on), 'venue', 'ICML')).toBe(true);
    expect(toggleField(on, 'venue', 'ICML')).toBe('small models');
    expect(setField('year:2024 year:2025 x', 'year', '2026..')).toBe('year:2026.. x');
    expect(setField('year:2024 x', 'year')).toBe('x');
  });
});

test.each([
  ['2024', 2024, 2024],
  ['2024..2026', 2024, 2026],
  ['2024-2026', 2024, 2026],
  ['2024..', 2024, Number.POSITIVE_INFINITY],
  ['..2026', Number.NEGATIVE_INFINITY, 2026],
])('the range %s is from %d to %d', (text, from, to) => {
  expect(parseRange(text)).toEqual({ from, to });
});

test.each(['', '..', 'new', '20x4', '-'])('“%s” is no range', (text) => {
  expect(parseRange(text)).toBeUndefined();
});
