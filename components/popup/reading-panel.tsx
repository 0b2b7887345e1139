import { formatNumber, plural, t } from '../../lib/browser/i18n.ts';
import type { ShelfState } from '../../lib/model/work.ts';
import type { Counts, WorkRow as Row, Slice } from '../../lib/store/views.ts';
import { EmptyState } from '../empty-state.tsx';
import { MoreList } from '../more-list.tsx';
import { SearchField } from '../search-field.tsx';
import { Segments } from '../segments.tsx';
import { WorkRow } from '../work-row.tsx';

export type ReadingFilter = ShelfState | 'all';

interface ReadingPanelProps {
  /** Left out until it is read. */
  list?: Slice<Row> | undefined;
  counts: Counts['reading'];
  filter: ReadingFilter;
  query: string;
  now: Date;
  disabled?: string | undefined;
  onFilter: (filter: ReadingFilter) => void;
  onQuery: (query: string) => void;
  onMore: () => void;
  onShelf: (row: Row, state: ShelfState | undefined) => void;
}

/** The reading list: search, where papers stand, and each paper's menu. */
export function ReadingPanel(props: ReadingPanelProps) {
  const { list, counts, filter, query } = props;
  const all = counts.saved + counts.reading + counts.read;
  if (all === 0 && counts['not-interesting'] === 0 && !query && list?.rows.length === 0) {
    return <EmptyState icon="save" title={t('reading_empty_title')} text={t('reading_empty_text')} />;
  }
  return (
    <>
      <div class="tools">
        <div class="row">
          <SearchField label={t('reading_search')} value={query} onInput={props.onQuery} />
        </div>
        <Segments<ReadingFilter>
          label={t('reading_status')}
          value={filter}
          onChange={props.onFilter}
          options={[
            { value: 'all', name: t('reading_all'), count: all },
            { value: 'saved', name: t('shelf_to_read'), count: counts.saved },
            { value: 'reading', name: t('shelf_reading'), count: counts.reading },
            { value: 'read', name: t('shelf_read'), count: counts.read },
          ]}
        />
        <Aside {...props} />
      </div>
      {list && list.rows.length === 0 && <NothingFound query={query} filter={filter} onReset={() => reset(props)} />}
      {list && list.rows.length > 0 && (
        <MoreList shown={list.rows.length} more={list.more} total={list.total} onMore={props.onMore}>
          <ul>
            {list.rows.map((row) => (
              <WorkRow
                key={row.work.id}
                work={row.work}
                shelf={row.shelf}
                people={row.people}
                {...(filter === 'not-interesting' ? {} : { dated: { now: props.now } })}
                level={2}
                disabled={props.disabled}
                onShelf={(state) => props.onShelf(row, state)}
              >
                {filter === 'not-interesting' && !props.disabled && (
                  <button
                    type="button"
                    class="text-button"
                    aria-label={t('reading_aside_undo_label', row.work.title)}
                    onClick={() => props.onShelf(row, undefined)}
                  >
                    {t('reading_aside_undo')}
                  </button>
                )}
              </WorkRow>
            ))}
          </ul>
        </MoreList>
      )}
    </>
  );
}

/** Where what is not interesting is found again: a line under the states, which are those of what is to be read. */
function Aside({ counts, filter, onFilter }: ReadingPanelProps) {
  const aside = counts['not-interesting'];
  if (filter === 'not-interesting')
    return (
      <div class="tools__line">
        <p class="num grow">
          <strong>{t('reading_aside')}</strong> <span class="count num">{formatNumber(aside)}</span>{' '}
          {t('reading_aside_note')}
        </p>
        <button type="button" class="text-button" onClick={() => onFilter('all')}>
          {t('reading_aside_back')}
        </button>
      </div>
    );
  if (aside === 0) return null;
  return (
    <div class="tools__line">
      <button type="button" class="text-button num tools__end" onClick={() => onFilter('not-interesting')}>
        {t('reading_aside')} {formatNumber(aside)}
      </button>
    </div>
  );
}

const reset = ({ onQuery, onFilter }: ReadingPanelProps) => {
  onQuery('');
  onFilter('all');
};

function NothingFound({ query, filter, onReset }: { query: string; filter: ReadingFilter; onReset: () => void }) {
  const text = query ? t('reading_none_query', query) : t('reading_none_state');
  return (
    <EmptyState icon={query ? 'search' : 'save'} title={t('list_nothing')} text={text}>
      {(query || filter !== 'all') && (
        <button type="button" class="button" onClick={onReset}>
          {t('reading_show_all')}
        </button>
      )}
    </EmptyState>
  );
}

/** What the foot says of the reading list. */
export const readingFoot = (counts: Counts['reading']) => plural('papers', counts.saved + counts.reading + counts.read);
