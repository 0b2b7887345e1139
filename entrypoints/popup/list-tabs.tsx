import { useState } from 'preact/hooks';
import { FollowingPanel } from '../../components/popup/following-panel.tsx';
import { type ReadingFilter, ReadingPanel } from '../../components/popup/reading-panel.tsx';
import { StoreFailed } from '../../components/popup/store-failed.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { openOptions } from '../../lib/browser/own-pages.ts';
import { send } from '../../lib/browser/send.ts';
import { readFollowing, readReadingList } from '../../lib/store/lists.ts';
import type { Counts, PersonRow, WorkRow } from '../../lib/store/views.ts';
import { useStored } from '../shared/use-stored.ts';
import { setShelf } from './shelf.ts';
import type { Actions } from './use-actions.ts';
import { useLimit } from './use-limit.ts';

export interface ListTabProps {
  counts: Counts;
  actions: Actions;
  disabled: string | undefined;
}

const shelve = (actions: Actions) => (row: WorkRow, state: Parameters<typeof setShelf>[2]) =>
  void setShelf(actions, { id: row.work.id }, state);

/** Reading: the reading list. */
export function ReadingTab({ counts, actions, disabled }: ListTabProps) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<ReadingFilter>('all');
  const [limit, more] = useLimit(`${filter} ${query}`);
  const state = filter === 'all' ? undefined : filter;
  const { value, error } = useStored(
    (db) => readReadingList(db, { state, query, offset: 0, limit }),
    [filter, query, limit],
  );
  if (error && !value) return <StoreFailed onOptions={openOptions} />;
  return (
    <ReadingPanel
      list={value}
      counts={counts.reading}
      filter={filter}
      query={query}
      now={new Date()}
      disabled={disabled}
      onFilter={setFilter}
      onQuery={setQuery}
      onMore={more}
      onShelf={shelve(actions)}
    />
  );
}

/** Following: the people followed. */
export function FollowingTab(props: ListTabProps & { onShowNew: (row: PersonRow) => void }) {
  const { counts, actions, disabled } = props;
  const [query, setQuery] = useState('');
  const [limit, more] = useLimit(query);
  const { value, error } = useStored((db) => readFollowing(db, { query, offset: 0, limit }), [query, limit]);
  if (error && !value) return <StoreFailed onOptions={openOptions} />;
  const unfollow = ({ researcher }: PersonRow) =>
    actions.run(
      () => send('researcher:unfollow', { researcherId: researcher.id }),
      t('toast_unfollowed', researcher.name),
    );
  return (
    <FollowingPanel
      list={value}
      following={counts.following}
      query={query}
      disabled={disabled}
      onQuery={setQuery}
      onMore={more}
      onUnfollow={(row) => void unfollow(row)}
      onShowNew={props.onShowNew}
    />
  );
}
