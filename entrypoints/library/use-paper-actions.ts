import { useMemo } from 'preact/hooks';
import { plural, t } from '../../lib/browser/i18n.ts';
import { send } from '../../lib/browser/send.ts';
import type { Request } from '../../lib/messages/index.ts';
import type { ShelfState, WorkEditKey, WorkEdits } from '../../lib/model/work.ts';
import type { Actions } from '../popup/use-actions.ts';

type ShelfChanges = Request<'shelf:change'>['changes'];

const stateWords = {
  saved: 'toast_shelf_saved',
  reading: 'toast_shelf_reading',
  read: 'toast_shelf_read',
  'not-interesting': 'toast_shelf_not_interesting',
} as const;
const statesWords = {
  saved: 'toast_moved_saved',
  reading: 'toast_moved_reading',
  read: 'toast_moved_read',
  'not-interesting': 'toast_moved_not_interesting',
} as const;

/** What the library page does to papers: each a message to the background, told by a toast with undo. */
export interface PaperActions {
  shelve(workIds: readonly string[], state: ShelfState | null): void;
  priority(workIds: readonly string[], priority: number | null): void;
  rating(workId: string, rating: number | null): void;
  /** `YYYY-MM-DD` of the reader's own calendar. */
  finished(workId: string, day: string | null): void;
  tag(workIds: readonly string[], tag: string): void;
  untag(workIds: readonly string[], tag: string): void;
  /** Resolves to false when another page has written since. */
  note(workId: string, note: string, was: string | undefined): Promise<boolean>;
  move(workIds: readonly string[], after: string | null, before: string | null): void;
  /** Resolves to the fields that another page has changed; none when all was kept. */
  edit(workId: string, edits: WorkEdits, reset: WorkEditKey[], was: WorkEdits): Promise<readonly WorkEditKey[]>;
}

/** @param actions tells what was done, and undoes */
export function usePaperActions(actions: Actions): PaperActions {
  return useMemo(() => {
    const change = (workIds: readonly string[], changes: ShelfChanges, done: string) =>
      void actions.run(() => send('shelf:change', { workIds: [...workIds], changes }), done);
    const n = (ids: readonly string[]) => ids.length;
    return {
      shelve(ids, state) {
        const one = n(ids) === 1;
        if (state === null)
          return change(ids, { state }, one ? t('toast_shelf_removed') : plural('toast_removed', n(ids)));
        change(ids, { state }, one ? t(stateWords[state]) : plural(statesWords[state], n(ids)));
      },
      priority: (ids, priority) => change(ids, { priority }, plural('toast_priority', n(ids))),
      rating: (id, rating) =>
        change([id], { rating }, rating === null ? t('toast_unrated') : plural('toast_rated', rating)),
      finished: (id, day) =>
        change([id], { finishedAt: day && new Date(`${day}T12:00:00`).toISOString() }, t('toast_finished')),
      tag: (ids, tag) => change(ids, { addTags: [tag] }, plural('toast_tagged', n(ids), tag)),
      untag: (ids, tag) => change(ids, { removeTags: [tag] }, plural('toast_untagged', n(ids), tag)),
      async note(id, note, was) {
        let kept = true;
        await actions.run(
          async () => {
            const answer = await send('shelf:change', {
              workIds: [id],
              changes: { note: note || null },
              was: { note: was ?? null },
            });
            kept = answer.conflict === undefined;
            return kept ? answer : { refused: t('note_conflict') };
          },
          note ? t('toast_note') : t('toast_note_removed'),
        );
        return kept;
      },
      move: (ids, after, before) =>
        void actions.run(() => send('shelf:move', { workIds: [...ids], after, before }), plural('toast_moved', n(ids))),
      async edit(workId, edits, reset, was) {
        let conflict: readonly WorkEditKey[] = [];
        await actions.run(async () => {
          const answer = await send('work:edit', { workId, edits, reset, was });
          conflict = answer.conflict ?? [];
          return conflict.length > 0 ? { refused: t('edit_conflict') } : answer;
        }, t('toast_edited'));
        return conflict;
      },
    };
  }, [actions]);
}
