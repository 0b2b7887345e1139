import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { letterPattern } from '../../lib/parse/letters.ts';
import { literalsIn, placed } from '../../scripts/letter-patterns.ts';

/** Characters that are matched with ranges, and a few that are not. */
const characters = [
  ...Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 0x70 }, (_, i) => String.fromCharCode(0x2000 + i)),
  ...'łŠźİıſKΑαЯя李한カかªǅ²٣̀𝒜😀',
];
const patternOf = (source: string, flags: string) => letterPattern(placed(source)!, flags);

/** Every expression of lib over Unicode's letters. */
const lib = join(import.meta.dirname, '..', '..', 'lib');
const literals = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => literalsIn(parseSync(file, readFileSync(join(lib, file), 'utf8')).program))
  .filter(({ pattern }) => placed(pattern) !== undefined);

describe('patterns over letters', () => {
  test('each class says of each character what Unicode says, with and without regard to case', () => {
    for (const source of ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{M}', '\\p{N}', '\\p{Script=Han}', '\\p{Script=Hangul}'])
      for (const written of [`^${source}$`, `^[${source}-]$`, `^[^${source}]$`])
        for (const flags of ['u', 'iu'])
          for (const character of characters)
            expect([character, flags, patternOf(written, flags).test(character)]).toEqual([
              character,
              flags,
              new RegExp(written, flags).test(character),
            ]);
  });

  test('every expression of lib finds in any text what the one that was written finds', () => {
    expect(literals.length).toBeGreaterThan(100);
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'Ada ',
            'Lind',
            'Å. Öz',
            ', ',
            ' and ',
            'et al.',
            ' 2024',
            '(',
            ')',
            ' in ',
            'Proc. ',
            '“',
            '”',
            '’',
          ),
          fc.constantFrom(...characters),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    for (const { pattern, flags } of literals)
      fc.assert(
        fc.property(text, (text) => {
          const ours = patternOf(pattern, flags);
          const written = new RegExp(pattern, flags);
          expect(ours.exec(text)).toEqual(written.exec(text));
          expect(ours.lastIndex).toBe(written.lastIndex);
          expect(ours.fresh.test(text)).toBe(new RegExp(pattern, flags).test(text));
          expect(text.replace(ours.fresh as never, '_')).toBe(text.replace(new RegExp(pattern, flags), '_'));
          expect(text.split(ours as never)).toEqual(text.split(new RegExp(pattern, flags)));
          if (flags.includes('g'))
            expect([...text.matchAll(ours.fresh as never)]).toEqual([...text.matchAll(new RegExp(pattern, flags))]);
          expect(text.match(ours.fresh as never)).toEqual(text.match(new RegExp(pattern, flags)));
        }),
        { numRuns: 25, seed: 5 },
      );
  }, 60_000);

  test('what has no ranges stays as written', () => {
    for (const source of ['\\p{Sc}', '\\u{1F600}\\p{L}', '\\P{L}', '😀\\p{L}']) expect(placed(source)).toBeUndefined();
  });
});
