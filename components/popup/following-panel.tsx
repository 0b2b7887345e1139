import { plural, t } from '../../lib/browser/i18n.ts';
import type { PersonRow as Row, Slice } from '../../lib/store/views.ts';
import { EmptyState } from '../empty-state.tsx';
import { MoreList } from '../more-list.tsx';
import { SearchField } from '../search-field.tsx';
import { PersonRow } from './person-row.tsx';

interface FollowingPanelProps {
  /** Left out until it is read. */
  list?: Slice<Row> | undefined;
  following: number;
  query: string;
  disabled?: string | undefined;
  onQuery: (query: string) => void;
  onMore: () => void;
  onUnfollow: (row: Row) => void;
  /** Shows this person's new papers. */
  onShowNew: (row: Row) => void;
}

/** The people followed. */
export function FollowingPanel(props: FollowingPanelProps) {
  const { list, following, query } = props;
  if (!list) return null;
  if (list.rows.length === 0 && !query)
    return <EmptyState icon="people" title={t('following_empty_title')} text={t('following_empty_text')} />;
  return (
    <>
      <div class="tools">
        <div class="row">
          <SearchField label={plural('following_search', following)} value={query} onInput={props.onQuery} />
        </div>
      </div>
      {list.rows.length === 0 ? (
        <EmptyState icon="search" title={t('list_nothing')} text={t('following_none_query', query)} />
      ) : (
        <MoreList shown={list.rows.length} more={list.more} total={list.total} onMore={props.onMore}>
          <ul>
            {list.rows.map((row) => (
              <PersonRow
                key={row.researcher.id}
                row={row}
                disabled={props.disabled}
                onUnfollow={() => props.onUnfollow(row)}
                onShowNew={() => props.onShowNew(row)}
              />
            ))}
          </ul>
        </MoreList>
      )}
    </>
  );
}
