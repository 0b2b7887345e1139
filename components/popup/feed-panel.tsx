import type { ComponentChildren } from 'preact';
import { plural, t } from '../../lib/browser/i18n.ts';
import type { Feed, FeedByPerson, FeedRow as Row } from '../../lib/store/views.ts';
import { EmptyState } from '../empty-state.tsx';
import { dayHead, dayKey, formatDay } from '../format.ts';
import { MoreList } from '../more-list.tsx';
import { SearchField } from '../search-field.tsx';
import { Segments } from '../segments.tsx';
import { FeedPeople } from './feed-people.tsx';
import { FeedRow, type FeedRowActions } from './feed-row.tsx';
import { countWords } from './feed-words.ts';
import { type Silence, SilenceNotice, SilenceState } from './silence.tsx';

export type FeedView = 'day' | 'person';

export interface FeedPanelProps extends FeedRowActions {
  view: FeedView;
  /** Left out until it is read. */
  byDay?: Feed | undefined;
  byPerson?: FeedByPerson | undefined;
  /** What is new in all, whatever is searched for. */
  papers: number;
  changes: number;
  following: number;
  query: string;
  /** Whether what was seen is listed too. */
  includeSeen: boolean;
  /** What it means that nothing, or nothing more, is new; left out until it is known. */
  silence?: Silence | undefined;
  now: Date;
  onView: (view: FeedView) => void;
  onQuery: (query: string) => void;
  onIncludeSeen: (include: boolean) => void;
  onMore: () => void;
  /** Of the feed by person: so many papers of a group; 0 closes it. */
  onGroup: (id: string, rows: number) => void;
  /** All that is listed, and nothing that came after it was read. */
  onSeenAll: () => void;
  onOptions: () => void;
}

/** New papers by people you follow and news of papers you know of: by day, or by person for whoever has been away. */
export function FeedPanel(props: FeedPanelProps) {
  const { view, byDay, byPerson, query, silence } = props;
  const isRead = view === 'day' ? byDay : byPerson;
  if (!isRead) return null;
  const isEmpty = view === 'day' ? byDay?.rows.length === 0 : byPerson?.groups.length === 0;
  if (isEmpty && !query) return <Nothing {...props} />;
  return (
    <>
      <Tools {...props} />
      {silence && <SilenceNotice silence={silence} now={props.now} onOptions={props.onOptions} />}
      {isEmpty ? (
        <EmptyState icon="search" title={t('list_nothing')} text={t('new_none_query', query)} />
      ) : view === 'day' ? (
        <MoreList shown={byDay!.rows.length} more={byDay!.more} onMore={props.onMore}>
          {byDayHead(byDay!.rows).map(({ day, rows }) => (
            <Day key={day} rows={rows} now={props.now}>
              {rows.map((row) => (
                <FeedRow key={row.work.id} row={row} on={props} />
              ))}
            </Day>
          ))}
        </MoreList>
      ) : (
        <FeedPeople feed={byPerson!} on={props} onGroup={props.onGroup} />
      )}
    </>
  );
}

function Tools(props: FeedPanelProps) {
  const { papers, changes, includeSeen } = props;
  return (
    <div class="tools">
      <div class="row">
        <SearchField label={t('new_search')} value={props.query} onInput={props.onQuery} />
        <Segments<FeedView>
          label={t('feed_view')}
          value={props.view}
          onChange={props.onView}
          options={[
            { value: 'day', name: t('feed_by_day') },
            { value: 'person', name: t('feed_by_person') },
          ]}
        />
      </div>
      <div class="tools__line">
        <p class="num">
          <strong>{summary(props)}</strong>
        </p>
        <button type="button" class="text-button tools__end" onClick={() => props.onIncludeSeen(!includeSeen)}>
          {includeSeen ? t('new_hide_seen') : t('new_show_seen')}
        </button>
        {papers + changes > 0 && !props.disabled && (
          <button type="button" class="text-button" onClick={props.onSeenAll}>
            {t('new_mark_all')}
          </button>
        )}
      </div>
    </div>
  );
}

/** "5 new papers, 3 changes"; by person: "38 new papers by 12 people, 6 changes since Mon 2 Nov". */
function summary({ view, byPerson, papers, changes, includeSeen, query, now }: FeedPanelProps): string {
  if (view === 'day' || !byPerson || includeSeen || query)
    return papers + changes === 0 ? t('new_none') : countWords(papers, changes);
  const by = byPerson.people > 0 ? ` ${plural('feed_people', byPerson.people)}` : '';
  const what = countWords(byPerson.papers, byPerson.changes, by);
  return byPerson.oldest ? t('feed_since', what, formatDay(byPerson.oldest, now)) : what;
}

/** Rows come newest day first; a day's are put together. */
function byDayHead(rows: readonly Row[]): { day: string; rows: Row[] }[] {
  const days: { day: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const day = dayKey(row.at);
    if (days.at(-1)?.day === day) days.at(-1)!.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}

function Day({ rows, now, children }: { rows: readonly Row[]; now: Date; children: ComponentChildren }) {
  const head = dayHead(rows[0]!.at, now);
  return (
    <section>
      <h2 class="day">
        <strong>{head.name}</strong> {head.date}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

/** Nothing is new, and why that may be: nobody is followed, nobody was asked, somebody did not answer, or the day is quiet. */
function Nothing({ following, silence, includeSeen, now, onIncludeSeen, onOptions }: FeedPanelProps) {
  if (following === 0) return <EmptyState icon="people" title={t('new_nobody_title')} text={t('new_nobody_text')} />;
  if (!silence) return null;
  return (
    <SilenceState silence={silence} following={following} now={now} onOptions={onOptions}>
      <button type="button" class="button" onClick={() => onIncludeSeen(!includeSeen)}>
        {includeSeen ? t('new_hide_seen') : t('new_show_seen')}
      </button>
    </SilenceState>
  );
}
