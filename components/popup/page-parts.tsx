import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber, plural, t } from '../../lib/browser/i18n.ts';
import type { PersonMatch } from '../../lib/model/arrival.ts';
import type { Page, Problem } from '../../lib/model/page.ts';
import type { ShelfEntry, ShelfState, WorkOnPage } from '../../lib/model/work.ts';
import type { Slice } from '../../lib/store/views.ts';
import { EmptyState } from '../empty-state.tsx';
import { MoreList } from '../more-list.tsx';
import { Notice } from '../notice.tsx';
import { SearchField, useSlash } from '../search-field.tsx';
import { WorkRow } from '../work-row.tsx';
import type { Foot } from './popup-frame.tsx';
import { entriesOf, isOfEntry } from './verdict.ts';

/** A paper of the open page, with what is known of it. */
export interface PaperOnPage {
  onPage: WorkOnPage;
  shelf?: Pick<ShelfEntry, 'state' | 'changedAt'>;
  /** New on its listing, or an arrival not seen yet. */
  isNew?: boolean;
  people: readonly PersonMatch[];
}

/** What every panel about the open page is given. */
export interface PageListProps {
  page: Page;
  /** Rows of the page's papers that fit the filter; left out until they are read. */
  list?: Slice<PaperOnPage> | undefined;
  query: string;
  /** Why nothing can be followed or saved: a private window. */
  disabled?: string | undefined;
  onQuery: (query: string) => void;
  onMore: () => void;
  /** The user says whether a paper is somebody's; left out: not asked. */
  onCorrect?: (row: PaperOnPage, match: PersonMatch, theirs: boolean) => void;
  onShelf: (row: PaperOnPage, state: ShelfState | undefined) => void;
  /** The offer of another page with more papers, or what came of it. */
  offer?: ComponentChildren;
  /** Where the papers stand, when not on the open page. */
  note?: string | undefined;
  /** Level of the subject's heading: 3 where it stands in a section of a larger page. */
  level?: 1 | 3;
}

/** The heading under the subject's. */
export const headingUnder = (level: 1 | 3 = 1) => `h${level + 1}` as 'h2';

/** The head of the page's papers, with a filter that opens in its place (`/` opens it too), and the papers. */
export function PagePapers(props: PageListProps & { title: string; reasons?: boolean }) {
  const { list, query, title, note, onQuery } = props;
  const Heading = headingUnder(props.level);
  const [filtering, setFiltering] = useState(query !== '');
  useSlash(() => setFiltering(true));
  const close = () => {
    onQuery('');
    setFiltering(false);
  };
  return (
    <>
      <div class={filtering ? 'list-head list-head--filter' : 'list-head'}>
        {filtering ? (
          <>
            <Heading class="visually-hidden">{title}</Heading>
            <SearchField label={t('page_filter_label')} value={query} autoFocus onInput={onQuery} onLeave={close} />
            <button type="button" class="text-button" onClick={close}>
              {t('page_filter_close')}
            </button>
          </>
        ) : (
          <>
            <Heading class="num">{title}</Heading>
            {note && <span class="num">{note}</span>}
            <span class="grow" />
            <button type="button" class="text-button" onClick={() => setFiltering(true)}>
              {t('page_filter')}
            </button>
          </>
        )}
      </div>
      {list && list.rows.length === 0 && query && (
        <EmptyState icon="search" title={t('list_nothing')} text={t('page_none_query', query)} />
      )}
      {list && list.rows.length > 0 && (
        <MoreList shown={list.rows.length} more={list.more} total={list.total} onMore={props.onMore}>
          <ul>
            {list.rows.map((row) => (
              <PageRowView key={rowKey(row)} row={row} {...props} />
            ))}
          </ul>
        </MoreList>
      )}
    </>
  );
}

function PageRowView(props: PageListProps & { row: PaperOnPage; reasons?: boolean }) {
  const { row, reasons, level, disabled, onShelf, onCorrect } = props;
  return (
    <WorkRow
      level={level === 3 ? 5 : 3}
      work={row.onPage}
      shelf={row.shelf}
      isNew={row.isNew}
      people={row.people}
      reasons={reasons ?? false}
      disabled={disabled}
      onShelf={(state) => onShelf(row, state)}
      {...(onCorrect ? { onCorrect: (match, theirs) => onCorrect(row, match, theirs) } : {})}
    >
      {isDoubtful(row.onPage) && <span class="work__doubt dot-sep">{t('work_doubtful')}</span>}
    </WorkRow>
  );
}

/** Below this the reader's own doubt of an entry is worth saying: six of the 1,119 entries it finds on the labelled pages. */
const SURE = 0.9;
export const isDoubtful = ({ confidence }: WorkOnPage): boolean => confidence !== undefined && confidence < SURE;

const rowKey = ({ onPage }: PaperOnPage) => onPage.arxivId ?? `${onPage.title} ${onPage.year ?? ''}`;

/** What was not read: of the page as a whole in words, its entries counted, and on demand listed with the beginning of their text. */
export function Skipped({ page }: { page: Page }) {
  const [open, setOpen] = useState(false);
  if (page.problems.length === 0) return null;
  const entries = page.problems.filter(isOfEntry);
  const whole = page.problems.filter((problem) => !isOfEntry(problem));
  const { all } = entriesOf(page);
  return (
    <div class="inset">
      <Notice tone="rust" icon="info">
        {whole.length > 0 && <ProblemList problems={whole} />}
        {entries.length > 0 && (
          <>
            {plural('page_skipped', entries.length, formatNumber(all))}{' '}
            <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t('page_skipped_hide') : t('page_skipped_show')}
            </button>
            {open && <ProblemList problems={entries} />}
          </>
        )}
      </Notice>
    </div>
  );
}

/** At most this many are listed: enough to see what went wrong. */
const MOST_PROBLEMS = 20;

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const more = problems.length - MOST_PROBLEMS;
  return (
    <ul class="problems">
      {problems.slice(0, MOST_PROBLEMS).map((problem, i) => (
        <li key={i}>
          {problem.reason}
          {problem.text && <q>{problem.text}</q>}
        </li>
      ))}
      {more > 0 && <li>{plural('page_problems_more', more)}</li>}
    </ul>
  );
}

/** A heading of the page's own, with what stands under it. */
export function Subject(props: { title: string; level?: 1 | 3 | undefined; children?: ComponentChildren }) {
  const { title, level = 1, children } = props;
  const Heading = `h${level}` as 'h1';
  return (
    <section class="subject">
      <div>
        <Heading>{title}</Heading>
        {children}
      </div>
    </section>
  );
}

/** "Read 47 of 47 entries": what the foot says of a page that was read. */
export function pageFoot(page: Page): Foot {
  const { read, all } = entriesOf(page);
  const unread = read < all || (read === 0 && page.problems.length > 0);
  return {
    icon: unread ? 'warn' : 'quiet',
    text: page.listing?.empty
      ? t('page_read_empty')
      : all === 0
        ? t('page_read_none')
        : plural('page_read', all, formatNumber(read)),
  };
}
