import { t } from '../../lib/browser/i18n.ts';
import { send } from '../../lib/browser/send.ts';
import type { Request } from '../../lib/messages/index.ts';
import type { ShelfState } from '../../lib/model/work.ts';
import type { Actions } from './use-actions.ts';

const done = {
  saved: 'toast_shelf_saved',
  reading: 'toast_shelf_reading',
  read: 'toast_shelf_read',
  'not-interesting': 'toast_shelf_not_interesting',
} as const;

/** Put a paper on the reading list, move it there, or take it off. */
export const setShelf = (
  actions: Actions,
  work: Request<'shelf:set'>['work'],
  state: ShelfState | undefined,
): Promise<void> =>
  actions.run(
    () => send('shelf:set', { work, ...(state ? { state } : {}) }),
    state ? t(done[state]) : t('toast_shelf_removed'),
  );
