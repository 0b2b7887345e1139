import { useMemo, useRef, useState } from 'preact/hooks';
import type { ToastState } from '../../components/toast-region.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import { failureWords } from '../shared/failure-words.ts';
import { changed } from '../shared/use-stored.ts';

export interface Actions {
  /**
   * Ask the background for a change and say what was done, with Undo where it can be taken back; or say why not: `refused`, in words, or
   * what was thrown.
   */
  run(request: () => Promise<{ undo?: string | undefined; refused?: string }>, done: string): Promise<void>;
  /** Say something to screen readers, once. */
  announce(text: string): void;
  /** Say something that was done without the background, and how that is taken back. */
  say(text: string, more?: { onUndo?: () => void }): void;
}

/** Changes from the popup, the toast that tells of the last one, and what is announced. */
export function useActions(): {
  actions: Actions;
  toast?: ToastState | undefined;
  announcement: string;
  closeToast: () => void;
} {
  const [toast, setToast] = useState<ToastState | undefined>();
  const [announcement, announce] = useState('');
  const ids = useRef(0);
  const actions = useMemo<Actions>(() => {
    const show = (text: string, more: Partial<ToastState> = {}) => {
      ids.current++;
      setToast({ id: ids.current, text, ...more });
      announce(more.onUndo ? t('toast_and_undo', text) : text);
    };
    const fail = (error: unknown) => {
      report('popup', error);
      show(failureWords(error), { failed: true });
    };
    const undo = async (entry: string) => {
      try {
        const { done } = await send('journal:undo', { undo: entry });
        changed();
        show(done ? t('toast_undone') : t('toast_undo_late'));
      } catch (error) {
        fail(error);
      }
    };
    return {
      announce,
      say: show,
      async run(request, done) {
        try {
          const { undo: entry, refused } = await request();
          if (refused) return show(refused, { failed: true });
          changed();
          show(done, entry === undefined ? {} : { onUndo: () => void undo(entry) });
        } catch (error) {
          fail(error);
        }
      },
    };
  }, []);
  return { actions, toast, announcement, closeToast: () => setToast(undefined) };
}
