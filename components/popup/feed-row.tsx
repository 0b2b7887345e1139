import { plural, t } from '../../lib/browser/i18n.ts';
import type { PersonMatch } from '../../lib/model/arrival.ts';
import type { ShelfState } from '../../lib/model/work.ts';
import type { FeedRow as Row } from '../../lib/store/views.ts';
import { WorkRow } from '../work-row.tsx';
import { Told } from './told.tsx';

/** What can be done with a row of the feed. */
export interface FeedRowActions {
  disabled?: string | undefined;
  onSeen: (workIds: readonly string[]) => void;
  onShelf: (row: Row, state: ShelfState | undefined) => void;
  onCorrect: (row: Row, match: PersonMatch, theirs: boolean) => void;
}

/** One paper of the feed: that it is new and whose it is, or what is new about it and who says so. */
export function FeedRow({ row, on }: { row: Row; on: FeedRowActions }) {
  const { work, arrived, news, people, isNew } = row;
  const { disabled } = on;
  return (
    <WorkRow
      work={work}
      shelf={row.shelf}
      people={people}
      isNew={isNew}
      reasons={arrived}
      disabled={disabled}
      told={
        (news.length > 0 || (arrived && people.length > 1)) && (
          <>
            {arrived && people.length > 1 && <strong class="several">{plural('feed_several', people.length)}</strong>}
            <Told row={row} />
          </>
        )
      }
      isTold={news.length > 0}
      onShelf={(state) => on.onShelf(row, state)}
      onCorrect={(match, theirs) => on.onCorrect(row, match, theirs)}
      {...(isNew && !disabled ? { onOpen: () => on.onSeen([work.id]) } : {})}
    >
      {arrived && !work.arxivId && <span>{t('feed_not_on_arxiv')}</span>}
      {!disabled && (
        <>
          {isNew && (
            <button
              type="button"
              class="text-button"
              aria-label={t('new_mark_this_label', work.title)}
              onClick={() => on.onSeen([work.id])}
            >
              {t('new_mark_this')}
            </button>
          )}
          {!row.shelf && (
            <button
              type="button"
              class="text-button"
              aria-label={t('feed_not_interesting_label', work.title)}
              onClick={() => on.onShelf(row, 'not-interesting')}
            >
              {t('feed_not_interesting')}
            </button>
          )}
        </>
      )}
    </WorkRow>
  );
}
