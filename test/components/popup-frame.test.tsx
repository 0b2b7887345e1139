// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PopupFrame, type TabId } from '../../components/popup/popup-frame.tsx';
import { TOAST_MS } from '../../components/toast.tsx';
import type { ToastState } from '../../components/toast-region.tsx';
import type { Counts } from '../../lib/store/views.ts';
import { none } from '../gallery/counts.ts';
import { all, click, draw, focus, one, press } from './draw.tsx';

const counts: Counts = { ...none, unseen: 7, reading: { ...none.reading, saved: 2, reading: 1 }, works: 9 };
const frame = (
  tab: TabId,
  more: { onTab?: (tab: TabId) => void; toast?: ToastState; onCloseToast?: () => void } = {},
) =>
  draw(
    <PopupFrame
      tab={tab}
      counts={counts}
      unseen={120}
      foot={{ icon: 'info', text: 'Read 3 of 3 entries' }}
      onTab={() => {}}
      onCloseToast={() => {}}
      onLibrary={() => {}}
      onOptions={() => {}}
      {...more}
    >
      <a href="https://a.example/">inside</a>
    </PopupFrame>,
  );

describe('tabs', () => {
  test('tell their counts, up to 99, and none for nothing', () => {
    frame('new');
    expect(all('tab').map((tab) => tab.textContent)).toEqual(['This page', 'New99+', 'Reading3', 'Following']);
  });

  test('are one stop, and arrows walk them in a circle', () => {
    const onTab = vi.fn();
    frame('following', { onTab });
    expect(all('tab').map((tab) => tab.tabIndex)).toEqual([-1, -1, -1, 0]);
    press(one('tab', 'Following'), 'ArrowRight');
    press(one('tab', 'Following'), 'ArrowLeft');
    press(one('tab', 'Following'), 'Home');
    press(one('tab', 'Following'), 'End');
    expect(onTab.mock.calls.flat()).toEqual(['page', 'reading', 'page', 'following']);
    expect(document.activeElement?.id).toBe('tab-following');
  });

  test('name the panel they belong to', () => {
    frame('reading');
    const panel = one('tabpanel');
    expect(one('tab', /Reading/).getAttribute('aria-controls')).toBe(panel.id);
    expect(panel.getAttribute('aria-labelledby')).toBe('tab-reading');
  });
});

describe('the toast', () => {
  const toast = (more: Partial<ToastState> = {}): ToastState => ({ id: 1, text: 'Saved', ...more });

  test('goes after eight seconds, and not while it has the focus', () => {
    vi.useFakeTimers();
    const onCloseToast = vi.fn();
    frame('page', { toast: toast({ onUndo: () => {} }), onCloseToast });
    vi.advanceTimersByTime(TOAST_MS - 1);
    focus(one('button', 'Undo'));
    vi.advanceTimersByTime(TOAST_MS * 3);
    expect(onCloseToast).not.toHaveBeenCalled();
    focus(one('tab', 'This page'));
    vi.advanceTimersByTime(TOAST_MS);
    expect(onCloseToast).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test('of a failure stays until it is closed', () => {
    vi.useFakeTimers();
    const onCloseToast = vi.fn();
    frame('page', { toast: toast({ failed: true }), onCloseToast });
    vi.advanceTimersByTime(TOAST_MS * 10);
    expect(onCloseToast).not.toHaveBeenCalled();
    click(one('button', 'Close'));
    expect(onCloseToast).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test('is undone by its button and by Ctrl+Z, not from a field', () => {
    const onUndo = vi.fn();
    frame('page', { toast: toast({ onUndo }) });
    click(one('button', 'Undo'));
    press(document.body, 'z', { ctrlKey: true });
    press(document.body, 'z');
    expect(onUndo).toHaveBeenCalledTimes(2);
  });

  test('gives the focus back when it goes while it has it', () => {
    frame('page', { toast: toast({ onUndo: () => {} }) });
    focus(one('link', 'inside'));
    focus(one('button', 'Undo'));
    frame('page');
    expect(document.activeElement).toBe(one('link', 'inside'));
  });
});
