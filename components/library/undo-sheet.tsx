import { type MessageKey, plural, t } from '../../lib/browser/i18n.ts';
import type { Undoable } from '../../lib/store/library-views.ts';
import { formatDay } from '../format.ts';
import { Dialog } from './dialog.tsx';

interface UndoSheetProps {
  actions: readonly Undoable[];
  now: Date;
  onUndo: (undo: string) => void;
  onClose: () => void;
}

type UndoWord = Extract<MessageKey, `undo_${string}`>;

/** How actions are called, by the message that did them. */
const words: Record<string, UndoWord> = {
  'shelf:set': 'undo_shelf',
  'shelf:change': 'undo_shelf',
  'shelf:move': 'undo_order',
  'work:edit': 'undo_edit',
  'researcher:follow': 'undo_follow',
  'researcher:unfollow': 'undo_unfollow',
  'researcher:change': 'undo_person',
  'researcher:merge': 'undo_merge',
  'researcher:split': 'undo_split',
  'arrivals:seen': 'undo_seen',
  'person:correct': 'undo_correct',
  'search:save': 'undo_search',
  'search:rename': 'undo_search',
  'search:remove': 'undo_search',
  import: 'undo_import',
  check: 'undo_check',
};

/** The last actions, to be taken back one by one: also those of yesterday. */
export function UndoSheet({ actions, now, onUndo, onClose }: UndoSheetProps) {
  const time = (at: string) => new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  return (
    <Dialog title={t('undo_title')} onClose={onClose}>
      {actions.length === 0 && <p class="hint">{t('undo_none')}</p>}
      <ul class="versions">
        {actions.map(({ undo, at, action, records }) => (
          <li key={undo}>
            <span class="grow">
              {t((words[action] ?? 'undo_other') as 'undo_other')}
              {records > 1 && `, ${plural('undo_records', records)}`}
            </span>
            <span class="num">
              {formatDay(at, now)} {time(at)}
            </span>
            <button type="button" class="text-button" onClick={() => onUndo(undo)}>
              {t('toast_undo')}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{t('undo_hint')}</p>
    </Dialog>
  );
}
