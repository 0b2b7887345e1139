// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { actionOf } from '../../lib/content/bar/keys.ts';
import { defaultSettings } from '../../lib/model/default-settings.ts';

const { keys } = defaultSettings;
/** What a key means, pressed on an element of the page. */
const meaning = (init: KeyboardEventInit, on: Element = document.body, now = keys) => {
  let action: string | undefined;
  const hear = (event: Event) => {
    action = actionOf(event as KeyboardEvent, now);
  };
  document.addEventListener('keydown', hear);
  on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  document.removeEventListener('keydown', hear);
  return action;
};
const add = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-on]') ?? document.body.firstElementChild!;
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('a key', () => {
  test('means what the settings say', () => {
    expect(meaning({ key: 'j' })).toBe('next');
    expect(meaning({ key: '?', shiftKey: true })).toBe('help');
    expect(meaning({ key: 'q' })).toBeUndefined();
    expect(meaning({ key: 'q' }, document.body, { on: true, of: { save: 'q' } })).toBe('save');
    expect(meaning({ key: 'Enter' })).toBeUndefined();
  });

  test('means nothing when keys are off, or the action has none', () => {
    expect(meaning({ key: 'j' }, document.body, { ...keys, on: false })).toBeUndefined();
    expect(meaning({ key: '' }, document.body, { on: true, of: { save: '' } })).toBeUndefined();
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('means nothing with %s', (modifier) => {
    expect(meaning({ key: 's', [modifier]: true })).toBeUndefined();
  });

  test.each([
    '<input>',
    '<textarea></textarea>',
    '<select></select>',
    '<div role="textbox"><b data-on>x</b></div>',
    '<div role="combobox" tabindex="0"></div>',
  ])('means nothing while one types in %s', (html) => {
    expect(meaning({ key: 's' }, add(html))).toBeUndefined();
  });

  test('means nothing while an input method puts a letter together', () => {
    expect(meaning({ key: 's', isComposing: true })).toBeUndefined();
  });

  test.each([
    ['a menu of MathJax', '<div class="CtxtMenu_Menu"></div>'],
    ['the menu of the older MathJax', '<div id="MathJax_MenuFrame"></div>'],
    ['a dialog of the page', '<dialog open></dialog>'],
  ])('means nothing while %s is open', (_what, html) => {
    add(html);
    expect(meaning({ key: 's' })).toBeUndefined();
  });

  test('that the page has taken is the page’s', () => {
    const button = add('<button></button>');
    button.addEventListener('keydown', (event) => event.preventDefault());
    expect(meaning({ key: 's' }, button)).toBeUndefined();
  });

  test('that is held goes on from paper to paper, and does nothing else', () => {
    expect(meaning({ key: 'j', repeat: true })).toBe('next');
    expect(meaning({ key: 's', repeat: true })).toBeUndefined();
  });
});
