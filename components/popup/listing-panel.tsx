import { formatNumber, plural, t } from '../../lib/browser/i18n.ts';
import type { Page } from '../../lib/model/page.ts';
import { EmptyState } from '../empty-state.tsx';
import { formatCalendarDate } from '../format.ts';
import { Notice } from '../notice.tsx';
import { type PageListProps, PagePapers, Skipped } from './page-parts.tsx';
import { UnreadActions, type UnreadProps } from './unread-actions.tsx';

interface ListingPanelProps extends PageListProps {
  /** Papers of this listing by people you follow, and papers new since the visit before; left out until they are known. */
  counts?: { byFollowed: number; fresh: number } | undefined;
  following: number;
}

/** Which listing: its key and its day, under the title. */
const about = ({ listing }: Page) =>
  [listing?.key, listing?.date && formatCalendarDate(listing.date)].filter(Boolean).join(', ');

/** This page: an arXiv listing that was read whole; the papers on it by people you follow. */
export function ListingPanel(props: ListingPanelProps) {
  const { page, counts, following } = props;
  return (
    <>
      <section class="subject">
        <div>
          <h1>{listingTitle(page)}</h1>
          <p class="num">{about(page)}</p>
        </div>
        {counts && (counts.byFollowed > 0 || counts.fresh > 0) && (
          <p class="subject__sum num">
            {counts.byFollowed > 0 && <strong>{plural('listing_by_followed', counts.byFollowed)}</strong>}
            {counts.byFollowed > 0 && counts.fresh > 0 && ', '}
            {counts.fresh > 0 && plural('listing_fresh', counts.fresh)}
          </p>
        )}
      </section>
      <Skipped page={page} />
      {counts && counts.byFollowed > 0 && <PagePapers {...props} title={t('listing_head')} reasons />}
      {counts?.byFollowed === 0 && (
        <EmptyState
          icon={following === 0 ? 'people' : 'quiet'}
          title={following === 0 ? t('new_nobody_title') : t('listing_none_title')}
          text={following === 0 ? t('new_nobody_text') : plural('listing_none_text', page.works.length)}
        />
      )}
    </>
  );
}

/** This page: a listing that says of itself that it is empty. */
export function QuietListing({ page }: { page: Page }) {
  return (
    <EmptyState
      icon="quiet"
      level={1}
      title={t('listing_quiet_title')}
      text={t('listing_quiet_text', about(page) || listingTitle(page))}
    />
  );
}

/** This page: a listing that was not understood. Says so, says what went wrong, and never looks like a quiet day. */
export function UnreadListing({ page, ...actions }: UnreadProps) {
  const { listing } = page;
  const read = listing?.read ?? page.works.length;
  const stated = listing?.stated;
  const first = page.problems[0];
  return (
    <>
      <section class="subject">
        <div>
          <h1>{t('unread_title')}</h1>
          <p class="subject__long num">
            {stated === undefined
              ? t('unread_text_unknown')
              : t('unread_text', formatNumber(stated), formatNumber(read))}{' '}
            {t('unread_no_marks')}
          </p>
        </div>
        <Notice tone="rust" title={t('unread_notice_title')}>
          {t('unread_notice')}
        </Notice>
        <UnreadActions {...actions} />
      </section>
      <div class="list-head">
        <h2>{t('unread_what')}</h2>
      </div>
      <dl class="facts num">
        <dt>{t('unread_fact_date')}</dt>
        <dd>{listing?.date ? formatCalendarDate(listing.date) : t('unread_fact_missing')}</dd>
        <dt>{t('unread_fact_entries')}</dt>
        <dd>
          {stated === undefined
            ? plural('unread_fact_read', read)
            : t('unread_fact_of', formatNumber(read), formatNumber(stated))}
        </dd>
        {first && (
          <>
            <dt>{t('unread_fact_first')}</dt>
            <dd>{first.reason}</dd>
          </>
        )}
      </dl>
      <p class="inset inset--text">{t('unread_report_holds')}</p>
    </>
  );
}

const listingTitle = ({ listing, title }: Page) => listing?.title ?? title ?? t('listing_untitled');
