import { plural, t } from '../../lib/browser/i18n.ts';
import type { ShelfState } from '../../lib/model/work.ts';
import type { WorkRow as Row, Slice } from '../../lib/store/views.ts';
import { EmptyState } from '../empty-state.tsx';
import { dayHead, dayKey } from '../format.ts';
import { MoreList } from '../more-list.tsx';
import { SearchField } from '../search-field.tsx';
import { WorkRow } from '../work-row.tsx';

interface NewPanelProps {
  /** Left out until it is read. */
  list?: Slice<Row> | undefined;
  /** New papers in all, whatever is searched for. */
  unseen: number;
  following: number;
  query: string;
  /** Whether papers that were seen are listed too. */
  includeSeen: boolean;
  now: Date;
  disabled?: string | undefined;
  onQuery: (query: string) => void;
  onIncludeSeen: (include: boolean) => void;
  onMore: () => void;
  /** Without a row: all. */
  onSeen: (row?: Row) => void;
  onShelf: (row: Row, state: ShelfState | undefined) => void;
}

/** Papers by people you follow, met since you follow them, by the day they were first met. */
export function NewPanel(props: NewPanelProps) {
  const { list, unseen, query, includeSeen } = props;
  if (!list) return null;
  if (list.rows.length === 0 && !query) return <Quiet {...props} />;
  return (
    <>
      <div class="tools">
        <div class="row">
          <SearchField label={t('new_search')} value={query} onInput={props.onQuery} />
        </div>
        <div class="tools__line">
          <p class="num">
            <strong>{unseen === 0 ? t('new_none') : plural('new_count', unseen)}</strong>
          </p>
          <span class="grow" />
          <button type="button" class="text-button" onClick={() => props.onIncludeSeen(!includeSeen)}>
            {includeSeen ? t('new_hide_seen') : t('new_show_seen')}
          </button>
          {unseen > 0 && !props.disabled && (
            <button type="button" class="text-button" onClick={() => props.onSeen()}>
              {t('new_mark_all')}
            </button>
          )}
        </div>
      </div>
      {list.rows.length === 0 ? (
        <EmptyState icon="search" title={t('list_nothing')} text={t('new_none_query', query)} />
      ) : (
        <MoreList shown={list.rows.length} more={list.more} total={list.total} onMore={props.onMore}>
          {byDay(list.rows).map(({ day, rows }) => (
            <Day key={day} rows={rows} props={props} />
          ))}
        </MoreList>
      )}
    </>
  );
}

/** Rows come newest first; a day's are put together. */
function byDay(rows: readonly Row[]): { day: string; rows: Row[] }[] {
  const days: { day: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const day = row.arrival ? dayKey(row.arrival.firstSeenAt) : '';
    if (days.at(-1)?.day === day) days.at(-1)!.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}

function Day({ rows, props }: { rows: Row[]; props: NewPanelProps }) {
  const firstSeenAt = rows[0]?.arrival?.firstSeenAt;
  const head = firstSeenAt && dayHead(firstSeenAt, props.now);
  return (
    <section>
      {head && (
        <h2 class="day">
          <strong>{head.name}</strong> {head.date}
        </h2>
      )}
      <ul>
        {rows.map((row) => {
          const isNew = row.arrival?.unseen === 1;
          return (
            <WorkRow
              key={row.work.id}
              work={row.work}
              shelf={row.shelf}
              people={row.people}
              isNew={isNew}
              reasons
              disabled={props.disabled}
              onShelf={(state) => props.onShelf(row, state)}
              {...(isNew && !props.disabled ? { onOpen: () => props.onSeen(row) } : {})}
            >
              {isNew && !props.disabled && (
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('new_mark_this_label', row.work.title)}
                  onClick={() => props.onSeen(row)}
                >
                  {t('new_mark_this')}
                </button>
              )}
            </WorkRow>
          );
        })}
      </ul>
    </section>
  );
}

function Quiet({ following, includeSeen, onIncludeSeen }: NewPanelProps) {
  if (following === 0) return <EmptyState icon="people" title={t('new_nobody_title')} text={t('new_nobody_text')} />;
  return (
    <EmptyState
      icon="quiet"
      title={t('new_quiet_title')}
      text={includeSeen ? plural('new_never', following) : plural('new_quiet', following)}
    >
      {!includeSeen && (
        <button type="button" class="button" onClick={() => onIncludeSeen(true)}>
          {t('new_show_seen')}
        </button>
      )}
    </EmptyState>
  );
}
