import { expect, test } from 'vitest';
import { isBibtex, isRis, splitBibtex, splitRis } from '../../lib/bibliography/split.ts';
import { finish } from '../../lib/parse/steps.ts';

const linesOf = (text: string) => finish(splitBibtex(text)).entries.map(({ line, text: cut }) => [line, cut]);

test('an entry begins on a line of its own, however lines end and however far it is moved in', () => {
  const text =
    'By ada@example.org @misc{no, title={No}}\r\n\t @misc{a, title={A}}\n\n@Book(b, title={B})\n@misc{c, title={C}}';
  expect(linesOf(text)).toEqual([
    [2, '\t @misc{a, title={A}}'],
    [4, '@Book(b, title={B})\n'],
    [5, '@misc{c, title={C}}'],
  ]);
});

test('an entry that an abstract quotes is none', () => {
  const text = '@misc{a, abstract={as in\n@misc{b, title={B}}\n}, title={A}}\n@misc{c, title={C}}';
  expect(linesOf(text).map(([line]) => line)).toEqual([1, 4]);
});

test('an entry whose braces never close ends where the next begins', () => {
  const { entries } = finish(splitBibtex('@misc{a, title={A\n@misc{b, title={B}}'));
  expect(entries).toEqual([
    { line: 1, text: '@misc{a, title={A\n', problem: 'its braces do not close' },
    { line: 2, text: '@misc{b, title={B}}' },
  ]);
});

test('a file is cut in a step for each entry, so that nobody waits for all of them', () => {
  const steps = (cut: Iterator<unknown>): number => {
    let count = 0;
    while (!cut.next().done) count++;
    return count;
  };
  expect(steps(splitBibtex('@misc{a, title={A}}\n'.repeat(500)))).toBeGreaterThanOrEqual(500);
  expect(steps(splitRis('TY  - JOUR\nTI  - A\nER  - \n'.repeat(500)))).toBeGreaterThanOrEqual(500);
});

test('records of RIS end with ER, at the next, or with the file', () => {
  const text = 'x\r\nTY  - JOUR\r\nTI  - A\r\nER  - \r\nTY - CONF\r\nTI  - B\r\nTY  - BOOK\r\nTI  - C';
  expect(finish(splitRis(text)).entries).toMatchObject([
    { line: 2, text: expect.stringMatching(/^TY {2}- JOUR[\s\S]*ER {2}- \r?$/) },
    { line: 5, text: expect.stringMatching(/^TY - CONF[\s\S]*TI {2}- B\r?$/), problem: 'it has no end' },
    { line: 7, text: 'TY  - BOOK\r\nTI  - C', problem: 'it has no end' },
  ]);
});

test('what a file is shows wherever its first entry stands', () => {
  expect([isBibtex('% mine\n  @misc{'), isBibtex('to ada@example.org {'), isBibtex('')]).toEqual([true, false, false]);
  expect([isRis('\nTY  - JOUR'), isRis('PARTY  - 1'), isRis('TY-')]).toEqual([true, false, false]);
});
