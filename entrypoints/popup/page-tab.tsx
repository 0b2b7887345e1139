import { useEffect } from 'preact/hooks';
import { ArxivPdfPanel } from '../../components/popup/arxiv-pdf-panel.tsx';
import { ListingPanel, QuietListing, UnreadListing } from '../../components/popup/listing-panel.tsx';
import { OtherPageOffer } from '../../components/popup/other-page.tsx';
import {
  AskPanel,
  ClosedPanel,
  FailedPanel,
  LookingPanel,
  NothingFound,
  PapersPanel,
  PdfPanel,
  UnreadSite,
} from '../../components/popup/other-panels.tsx';
import { PaperPanel } from '../../components/popup/paper-panel.tsx';
import { verdictOf } from '../../components/popup/verdict.ts';
import { plural, t } from '../../lib/browser/i18n.ts';
import { openFiles } from '../../lib/browser/own-pages.ts';
import { siteOf } from '../../lib/browser/sites.ts';
import type { Page } from '../../lib/model/page.ts';
import { arxivPdf } from '../../lib/parse/known-address.ts';
import { FollowablePage } from './followable-page.tsx';
import { pageReport, reportUrl } from './page-report.ts';
import type { PagePapersRead } from './page-rows.ts';
import type { Actions } from './use-actions.ts';
import { useOtherPage } from './use-other-page.ts';
import type { Seen } from './use-page.ts';
import { usePageList } from './use-page-list.ts';

interface PageTabProps {
  seen: Seen;
  following: number;
  actions: Actions;
  disabled: string | undefined;
  onLook: () => void;
  onAlways: () => void;
  onReadPdf: () => void;
  onMerged: (page: Page) => void;
}

/** To where files are read: the browser keeps this one from us. */
const toFiles = (): void => void openFiles().then(() => window.close());

/** This page: whatever the tab in front turned out to be. */
export function PageTab(props: PageTabProps) {
  const { seen, onLook, onAlways } = props;
  switch (seen.at) {
    case 'looking':
      return <LookingPanel />;
    case 'ask':
      return <AskPanel canAllow={siteOf(seen.url) !== undefined} onLook={onLook} onAlways={onAlways} />;
    case 'closed':
      return <ClosedPanel why={seen.why} onFile={toFiles} />;
    case 'pdf': {
      const paper = arxivPdf(seen.url);
      if (paper) return <ArxivPdfPanel id={paper} />;
      return (
        <PdfPanel
          host={new URL(seen.url).hostname}
          busy={seen.busy}
          failure={seen.failure}
          onRead={props.onReadPdf}
          onFile={toFiles}
        />
      );
    }
    case 'failed':
      return <FailedPanel onAgain={onLook} />;
    case 'page':
      return <ReadPage {...props} page={seen.page} />;
  }
}

function ReadPage(props: PageTabProps & { page: Page }) {
  const { page, following, actions, disabled, onLook } = props;
  const { step, read } = useOtherPage(page, props.onMerged);
  const { list: papers, counts } = usePageList(page, actions, disabled);
  const { publicationsAt } = page;
  const offer = publicationsAt && (
    <OtherPageOffer step={step} url={publicationsAt} more={page.works.length > 0} onRead={read} />
  );
  const list = { ...papers, offer, note: page.mergedFrom ? t('page_on_two') : undefined };
  useSaid(page, counts, actions);
  const report = {
    reportUrl: reportUrl(page),
    onAgain: onLook,
    onCopyReport: () =>
      void navigator.clipboard.writeText(pageReport(page)).then(
        () => actions.say(t('unread_copied')),
        () => actions.say(t('error_copy')),
      ),
  };
  if (isArxivListing(page)) {
    const verdict = verdictOf(page);
    if (verdict === 'empty') return <QuietListing page={page} />;
    if (verdict === 'whole') return <ListingPanel {...list} counts={counts} following={following} />;
    return <UnreadListing page={page} {...report} />;
  }
  if (page.researcher) return <FollowablePage {...list} researcher={page.researcher} actions={actions} />;
  if (page.kind === 'paper' && page.works.length === 1) return <PaperPanel {...list} />;
  if (page.works.length > 0) return <PapersPanel {...list} title={page.listing?.title} />;
  // A site whose mark-up is known says what is not as expected: that is no page without papers.
  if (page.site !== 'general' && page.problems.length > 0) return <UnreadSite page={page} {...report} />;
  return <NothingFound onAgain={onLook} offer={offer} />;
}

/** Of arXiv's listings the papers by people you follow are shown; of any other page all of them. */
const isArxivListing = ({ kind, site }: Page): boolean => kind === 'paper-listing' && site === 'arxiv';

/** What was read is said once: how many papers of a listing are by people you follow, or that it could not be read. */
function useSaid(page: Page, counts: PagePapersRead['counts'], { announce }: Actions) {
  const known = counts !== undefined;
  useEffect(() => {
    if (!isArxivListing(page) || !counts) return;
    if (verdictOf(page) === 'unread') return announce(t('unread_title'));
    const by = counts.byFollowed > 0 ? plural('listing_by_followed', counts.byFollowed) : t('listing_none_title');
    announce(counts.fresh > 0 ? `${by}, ${plural('listing_fresh', counts.fresh)}` : by);
  }, [page, known]);
}
