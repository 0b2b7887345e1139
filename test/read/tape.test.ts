import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sink } from '../../lib/read/sink.ts';
import { Recorder, type Tape, tell } from '../../lib/read/tape.ts';
import { TreeBuilder } from '../../lib/read/tree.ts';

type Told = (sink: Sink) => void;

const word = fc.constantFrom('Ada Lind', ' ', 'A study of words', '2024', '*', 'é', '');
const told: fc.Arbitrary<Told> = fc.oneof(
  fc
    .tuple(
      word,
      fc.constantFrom(0, 1, 4),
      fc.constantFrom('', 'b', 'span.title'),
      fc.option(fc.constantFrom('https://a.b/', 'https://c.d/')),
    )
    .map(
      ([text, style, key, href]): Told =>
        (sink) =>
          sink.text(text, style, key, href ?? undefined),
    ),
  fc.boolean().map(
    (explicit): Told =>
      (sink) =>
        sink.breakLine(explicit),
  ),
  fc.constantFrom<Told>(
    (sink) => sink.rule(),
    (sink) => sink.mark('[3]'),
  ),
  fc.constantFrom('li', 'div.card', 'h2').map(
    (key): Told =>
      (sink) => {
        sink.open(key.replace(/\..*/, ''), key, key === 'h2' ? 2 : 0);
        sink.text('within', 0, '');
        sink.close();
      },
  ),
);

describe('a page that is written down', () => {
  test('is told again as it was told, also after it was sent', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 80 }), (page) => {
        const [direct, recorder, again] = [new TreeBuilder(), new Recorder(), new TreeBuilder()];
        for (const one of page) {
          one(direct);
          one(recorder);
        }
        for (const tape of JSON.parse(JSON.stringify(recorder.tapes)) as Tape[]) tell(tape, again);
        expect(again.end('')).toEqual(direct.end(''));
      }),
    );
  });

  test('comes in tapes that can be sent one by one', () => {
    const recorder = new Recorder();
    for (let i = 0; i < 20_000; i++) {
      recorder.open('li', 'li');
      recorder.text(`A study of small models number ${i}`, 1, 'b', 'https://example.org/paper.pdf');
      recorder.close();
    }
    expect(recorder.tapes.length).toBeGreaterThan(10);
    for (const tape of recorder.tapes) expect(JSON.stringify(tape).length).toBeLessThan(150_000);
  });

  test('ends with what is surely more than is read', () => {
    const recorder = new Recorder();
    let lines = 0;
    for (; !recorder.full && lines < 200_000; lines++) {
      recorder.text('word', 0, '');
      recorder.breakLine(true);
    }
    const builder = new TreeBuilder();
    for (const tape of recorder.tapes) tell(tape, builder);
    expect(lines).toBeLessThan(100_000);
    expect(builder.end('').problems[0]).toMatch(/more than 40000 lines/);
  });

  test('holding what nobody told, is told without a throw', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -2, max: 12 }), fc.string())), (tape) => {
        const builder = new TreeBuilder();
        tell(tape, builder);
        builder.end('');
      }),
    );
  });
});
