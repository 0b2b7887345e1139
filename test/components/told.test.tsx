// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ToldSection } from '../../components/options/told-section.tsx';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import { defaultWatch } from '../../lib/model/default-watch.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { all, click, draw, one } from './draw.tsx';

function section(settings: Partial<Settings> = {}, isRefused = false) {
  const on = { onChange: vi.fn(), onNews: vi.fn(), onDigest: vi.fn() };
  draw(
    <ToldSection settings={{ ...defaultSettings, ...settings }} watch={defaultWatch} isRefused={isRefused} {...on} />,
  );
  return on;
}
const digestOn = { digest: { on: true, at: '08:00' } };
const time = () => document.querySelector<HTMLInputElement>('input[type="time"]');

describe('being told', () => {
  test('of each kind of change is switched by itself', () => {
    const { onNews } = section();
    click(one('switch', 'A new version'));
    expect(onNews).toHaveBeenCalledExactlyOnceWith({ news: { version: false } });
  });

  test('what counts is chosen: on the icon at all, and changes besides papers', () => {
    const { onChange } = section();
    click(one('switch', 'Count new papers on the icon'));
    click(one('switch', 'Changes count too'));
    expect(onChange.mock.calls.flat()).toEqual([{ countOnIcon: false }, { countNews: false }]);
  });

  test('by notification is off, and is switched on without a time being asked first', () => {
    const { onDigest } = section();
    expect(one('switch', 'One notification a day').getAttribute('aria-checked')).toBe('false');
    expect(time()).toBeNull();
    click(one('switch', 'One notification a day'));
    expect(onDigest).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('is told at a time the user picks; a time that is emptied is none', () => {
    const { onChange } = section(digestOn);
    const pick = (value: string) =>
      act(() => {
        time()!.value = value;
        time()!.dispatchEvent(new Event('change', { bubbles: true }));
      });
    expect(time()!.value).toBe('08:00');
    pick('');
    pick('18:30');
    expect(onChange.mock.calls.flat()).toEqual([{ digest: { at: '18:30' } }]);
  });

  test('says that the browser does not let it, and asks again', () => {
    const { onDigest } = section(digestOn, true);
    expect(document.querySelector('.notice--rust')?.textContent).toContain('Your browser does not let Lectern notify.');
    click(one('button', 'Allow'));
    expect(onDigest).toHaveBeenCalledExactlyOnceWith(true);
    section(digestOn);
    expect(all('button', 'Allow')).toEqual([]);
  });
});
