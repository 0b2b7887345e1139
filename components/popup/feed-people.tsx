import { useState } from 'preact/hooks';
import { formatNumber, plural, t } from '../../lib/browser/i18n.ts';
import type { FeedByPerson, FeedGroup } from '../../lib/store/views.ts';
import { Icon } from '../icon.tsx';
import { FeedRow, type FeedRowActions } from './feed-row.tsx';
import { countWords } from './feed-words.ts';

/** Groups of the first screenful; the others are one press away. */
const FIRST_GROUPS = 8;
/** Papers of a group that is opened, and of each further helping. */
const FIRST_ROWS = 5;
const MORE_ROWS = 20;

interface FeedPeopleProps {
  feed: FeedByPerson;
  on: FeedRowActions;
  onGroup: (id: string, rows: number) => void;
}

/** The feed by person: one line each, which opens. Papers by several people come first, and again under each of them. */
export function FeedPeople({ feed, on, onGroup }: FeedPeopleProps) {
  const [all, setAll] = useState(false);
  const { groups } = feed;
  const shown = all ? groups : groups.slice(0, FIRST_GROUPS);
  return (
    <>
      {shown.map((group) => (
        <Group key={group.id} group={group} on={on} onGroup={onGroup} />
      ))}
      {groups.length > shown.length && (
        <div class="more">
          <button type="button" class="text-button" onClick={() => setAll(true)}>
            {plural('feed_more_people', groups.length - shown.length)}
          </button>
        </div>
      )}
      {feed.cut !== undefined && <p class="inset inset--text">{t('feed_cut', formatNumber(feed.cut))}</p>}
    </>
  );
}

function Group({ group, on, onGroup }: { group: FeedGroup; on: FeedRowActions; onGroup: FeedPeopleProps['onGroup'] }) {
  const { id, rows, workIds, papers, changes, elsewhere } = group;
  const isOpen = rows.length > 0;
  const name = nameOf(group);
  const counts = countWords(papers, changes);
  return (
    <section class="feed-group">
      <div class="feed-group__head">
        <h2 class="grow">
          <button
            type="button"
            class="feed-group__name"
            aria-expanded={isOpen}
            onClick={() => onGroup(id, isOpen ? 0 : FIRST_ROWS)}
          >
            <Icon name="right" size={14} />
            <span class="grow">
              <span class="one-line">{name}</span>{' '}
              <small class="num">
                {counts}
                {elsewhere > 0 && ` · ${plural('feed_elsewhere', elsewhere)}`}
              </small>
            </span>
          </button>
        </h2>
        {!on.disabled && (
          <button
            type="button"
            class="text-button"
            aria-label={t('feed_seen_group_label', name)}
            onClick={() => on.onSeen(workIds)}
          >
            {t('new_mark_this')}
          </button>
        )}
      </div>
      {isOpen && (
        <ul>
          {rows.map((row) => (
            <FeedRow key={row.work.id} row={row} on={on} />
          ))}
        </ul>
      )}
      {isOpen && rows.length < workIds.length && (
        <div class="more">
          <button type="button" class="text-button" onClick={() => onGroup(id, rows.length + MORE_ROWS)}>
            {plural('list_more', workIds.length - rows.length)}
          </button>
        </div>
      )}
    </section>
  );
}

function nameOf({ id, name }: FeedGroup): string {
  if (id === 'several') return t('feed_several_head');
  return name ?? t('feed_list_head');
}
