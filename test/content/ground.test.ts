// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isDarkGround } from '../../lib/content/marks/ground.ts';

test.each([
  ['', false],
  ['background-color: rgb(255, 255, 255)', false],
  ['background-color: rgb(22, 25, 28)', true],
  ['background-color: rgb(40, 44, 52)', true],
  ['background-color: rgb(253, 246, 227)', false],
  ['background-color: rgba(0, 0, 0, 0)', false],
  ['background-color: rgba(0, 0, 0, 0.2)', false],
  ['background-color: rgba(18, 18, 18, 0.95)', true],
])('a page with "%s" is dark: %s', (style, dark) => {
  document.body.setAttribute('style', style);
  document.body.innerHTML = '<dl><dd style="background-color: transparent">Paper</dd></dl>';
  expect(isDarkGround(document.querySelector('dd')!)).toBe(dark);
});

test('what lies nearer covers what lies below', () => {
  document.body.setAttribute('style', 'background-color: rgb(255, 255, 255)');
  document.body.innerHTML = '<main style="background-color: rgb(10, 10, 10)"><p>Paper</p></main>';
  expect(isDarkGround(document.querySelector('p')!)).toBe(true);
});
