import { useEffect, useState } from 'preact/hooks';
import { ListingPanel, QuietListing, UnreadListing } from '../../components/popup/listing-panel.tsx';
import {
  AskPanel,
  ClosedPanel,
  FailedPanel,
  LookingPanel,
  NothingFound,
  PapersPanel,
  PdfPanel,
} from '../../components/popup/other-panels.tsx';
import type { PageListProps } from '../../components/popup/page-parts.tsx';
import { PaperPanel } from '../../components/popup/paper-panel.tsx';
import { ResearcherPanel } from '../../components/popup/researcher-panel.tsx';
import { verdictOf } from '../../components/popup/verdict.ts';
import { plural, t } from '../../lib/browser/i18n.ts';
import { send } from '../../lib/browser/send.ts';
import { siteOf } from '../../lib/browser/sites.ts';
import type { Page } from '../../lib/model/page.ts';
import type { ResearcherOnPage } from '../../lib/model/researcher.ts';
import { findFollowed } from '../../lib/store/page-rows.ts';
import { useStored } from '../shared/use-stored.ts';
import { pageReport, reportUrl } from './page-report.ts';
import { type PagePapersRead, readPagePapers } from './page-rows.ts';
import { setShelf } from './shelf.ts';
import type { Actions } from './use-actions.ts';
import { useLimit } from './use-limit.ts';
import type { Seen } from './use-page.ts';

interface PageTabProps {
  seen: Seen;
  following: number;
  actions: Actions;
  disabled: string | undefined;
  onLook: () => void;
  onAlways: () => void;
  onReadPdf: () => void;
}

/** This page: whatever the tab in front turned out to be. */
export function PageTab(props: PageTabProps) {
  const { seen, onLook, onAlways } = props;
  switch (seen.at) {
    case 'looking':
      return <LookingPanel />;
    case 'ask':
      return <AskPanel canAllow={siteOf(seen.url) !== undefined} onLook={onLook} onAlways={onAlways} />;
    case 'closed':
      return <ClosedPanel why={seen.why} />;
    case 'pdf':
      return (
        <PdfPanel host={new URL(seen.url).hostname} busy={seen.busy} failure={seen.failure} onRead={props.onReadPdf} />
      );
    case 'failed':
      return <FailedPanel onAgain={onLook} />;
    case 'page':
      return <ReadPage {...props} page={seen.page} />;
  }
}

function ReadPage(props: PageTabProps & { page: Page }) {
  const { page, following, actions, disabled, onLook } = props;
  const [query, setQuery] = useState('');
  const [limit, more] = useLimit(query);
  const { value } = useStored<PagePapersRead>(
    (db) => readPagePapers(db, page, { query, limit, now: new Date().toISOString() }),
    [page, query, limit],
  );
  useSaid(page, value, actions);
  const list: PageListProps = {
    page,
    list: value?.list,
    query,
    disabled,
    onQuery: setQuery,
    onMore: more,
    onShelf: (row, state) => void setShelf(actions, { onPage: row.onPage, url: page.url }, state),
  };
  if (page.kind === 'paper-listing') {
    const verdict = verdictOf(page);
    if (verdict === 'empty') return <QuietListing page={page} />;
    if (verdict === 'whole') return <ListingPanel {...list} counts={value?.counts} following={following} />;
    const copy = () =>
      navigator.clipboard.writeText(pageReport(page)).then(
        () => actions.say(t('unread_copied')),
        () => actions.say(t('error_copy')),
      );
    return <UnreadListing page={page} reportUrl={reportUrl(page)} onAgain={onLook} onCopyReport={() => void copy()} />;
  }
  if (page.researcher) return <FollowablePage {...list} researcher={page.researcher} actions={actions} />;
  if (page.kind === 'paper' && page.works.length === 1) return <PaperPanel {...list} />;
  if (page.works.length > 0) return <PapersPanel {...list} />;
  return <NothingFound onAgain={onLook} />;
}

function FollowablePage(props: PageListProps & { researcher: ResearcherOnPage; actions: Actions }) {
  const { page, researcher, actions } = props;
  const [busy, setBusy] = useState(false);
  const { value } = useStored(
    async (db) => ({ followed: await findFollowed(db, researcher, page.url, page.works) }),
    [page, researcher],
  );
  const during = async (work: Promise<void>) => {
    setBusy(true);
    await work;
    setBusy(false);
  };
  const follow = () =>
    during(actions.run(() => send('researcher:follow', { page }), t('toast_followed', researcher.name)));
  const unfollow = () => {
    const id = value?.followed?.id;
    if (!id) return;
    void during(
      actions.run(() => send('researcher:unfollow', { researcherId: id }), t('toast_unfollowed', researcher.name)),
    );
  };
  return (
    <ResearcherPanel
      {...props}
      followed={value && value.followed !== undefined}
      busy={busy}
      onFollow={() => void follow()}
      onUnfollow={unfollow}
    />
  );
}

/** What was read is said once: how many papers of a listing are by people you follow, or that it could not be read. */
function useSaid(page: Page, papers: PagePapersRead | undefined, { announce }: Actions) {
  const counts = papers?.counts;
  const known = counts !== undefined;
  useEffect(() => {
    if (page.kind !== 'paper-listing' || !counts) return;
    if (verdictOf(page) === 'unread') return announce(t('unread_title'));
    const by = counts.byFollowed > 0 ? plural('listing_by_followed', counts.byFollowed) : t('listing_none_title');
    announce(counts.fresh > 0 ? `${by}, ${plural('listing_fresh', counts.fresh)}` : by);
  }, [page, known]);
}
