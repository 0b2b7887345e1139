// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { refusalOf } from '../../components/options/key-refusal.ts';
import { KeysSection } from '../../components/options/keys-section.tsx';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import type { SettingsChanges } from '../../lib/model/settings.ts';
import { installWords } from '../gallery/words.ts';

beforeAll(() => installWords());
const { keys } = defaultSettings;

describe('a key is refused', () => {
  test('when the browser has it, or another action', () => {
    expect(["'", '/', ' '].map((key) => refusalOf(key, 'save', keys.of))).toEqual(['reserved', 'reserved', 'reserved']);
    expect(refusalOf('j', 'save', keys.of)).toBe('next');
  });

  test('never when it is its own, free, or none', () => {
    expect(['s', 'q', ''].map((key) => refusalOf(key, 'save', keys.of))).toEqual([undefined, undefined, undefined]);
  });

  test('and no key is given twice to begin with', () => {
    const all = Object.values(keys.of);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the section of keys', () => {
  const draw = async (settings = defaultSettings) => {
    const onChange = vi.fn<(changes: SettingsChanges) => void>();
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    await act(() => render(<KeysSection settings={settings} defaults={keys} onChange={onChange} />, root));
    const field = (name: string) => root.querySelector<HTMLInputElement>(`[aria-label="Key: ${name}"]`)!;
    const type = async (name: string, value: string) => {
      field(name).value = value;
      await act(() => void field(name).dispatchEvent(new Event('input', { bubbles: true })));
    };
    return { onChange, root, field, type };
  };

  test('takes the last character that was typed, and none for none', async () => {
    const { onChange, type } = await draw();
    await type('Open the PDF', 'op');
    await type('Undo the last change', '');
    expect(onChange.mock.calls).toEqual([[{ keys: { of: { pdf: 'p' } } }], [{ keys: { of: { undo: '' } } }]]);
  });

  test('says which action has a key already, and keeps the old one', async () => {
    const { onChange, type, field, root } = await draw();
    await type('Open the PDF', 's');
    expect(root.textContent).toContain('“s” is taken: Save, to read');
    expect(field('Open the PDF').value).toBe('o');
    expect(field('Open the PDF').getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('says that a key stays with the browser', async () => {
    const { onChange, type, root } = await draw();
    await type('These keys', '/');
    expect(root.textContent).toContain('“/” stays with the browser');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('gives all keys back as they were', async () => {
    const { onChange, root } = await draw({ ...defaultSettings, keys: { on: true, of: { ...keys.of, save: 'x' } } });
    const reset = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Reset all keys')!;
    expect(reset.disabled).toBe(false);
    reset.click();
    expect(onChange).toHaveBeenCalledWith({ keys: { of: keys.of } });
  });

  test('shows no fields while keys are off, and switches them on and the bar off', async () => {
    const { onChange, root } = await draw({ ...defaultSettings, keys: { ...keys, on: false } });
    expect(root.querySelectorAll('input')).toHaveLength(0);
    for (const button of root.querySelectorAll<HTMLElement>('[role=switch]')) button.click();
    expect(onChange.mock.calls).toEqual([[{ bar: false }], [{ keys: { on: true } }]]);
  });
});
