import { expect, test } from 'vitest';
import { parsePage } from '../scripts/dom.ts';

const titleOf = (html: string) => parsePage(html, 'https://example.org/').title;

test('the title is the first one of the document, wherever it stands, as browsers have it', () => {
  expect(titleOf('<title>\n A  page </title>')).toBe('A page');
  expect(titleOf('<p>stray<head><title>In the body</title>')).toBe('In the body');
  expect(titleOf('<svg><title>logo</title></svg><title>A page</title>')).toBe('A page');
  expect(titleOf('<p>none')).toBe('');
});
