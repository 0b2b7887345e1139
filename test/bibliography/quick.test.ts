import { parse as parseFile } from '@citation-js/plugin-bibtex/lib/input/file.js';
import { parse as parseValue } from '@citation-js/plugin-bibtex/lib/input/value.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickEntry, quickNames, quickText } from '../../lib/bibliography/quick.ts';

const piece = fc.constantFrom(
  'Sparse',
  ' ',
  ' ladders ',
  '{',
  '}',
  '"',
  ',',
  '#',
  '=',
  '%',
  '\\&',
  '\\%',
  "\\'e",
  '$x$',
  '~',
  '--',
  '12',
  '@',
  '\n',
  'é',
  '階',
  ' and ',
  'van der',
  '<i>',
);
const value = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const unlike = (text: string): string =>
  text
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('what is read without the parser', () => {
  test('is what the parser reads: entries', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('title', 'year', 'note', 'Author'), value, fc.boolean()), { maxLength: 4 }),
        (fields) => {
          const source = `@article{key,\n${fields.map(([name, text, quoted]) => `  ${name} = ${quoted ? `"${text}"` : `{${text}}`}`).join(',\n')}\n}`;
          const quick = quickEntry(source);
          if (!quick) return;
          let parsed: ReturnType<typeof parseFile>[number] | undefined;
          try {
            parsed = parseFile(source)[0];
          } catch {
            return;
          }
          expect({ ...quick.properties }).toEqual(parsed?.properties);
          expect([quick.type, quick.label]).toEqual([parsed?.type, parsed?.label]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is what the parser reads: text and names', () => {
    fc.assert(
      fc.property(value, (text) => {
        let parsed: ReturnType<typeof parseValue>;
        try {
          parsed = parseValue(text, 'title');
        } catch {
          return;
        }
        const quick = quickText(text);
        if (quick !== undefined && typeof parsed === 'string') expect(unlike(quick)).toBe(unlike(parsed));
      }),
      { numRuns: 500 },
    );
    for (const names of [
      'Ilse Vanbergen and Mensah-Adu, Kofi',
      'van der Berg, Ilse and Doyle, Jr., Sammy',
      '陳大文 and others',
    ]) {
      const parsed = parseValue(names, 'author') as {
        given?: string;
        prefix?: string;
        family?: string;
        suffix?: string;
      }[];
      const read = parsed.map((name) =>
        typeof name === 'string' ? name : [name.given, name.prefix, name.family, name.suffix].filter(Boolean).join(' '),
      );
      expect(quickNames(names)).toEqual(read);
    }
  });
});
