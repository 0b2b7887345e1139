import type { ComponentChildren, VNode } from 'preact';
import { FeedPanel, type FeedPanelProps } from '../../components/popup/feed-panel.tsx';
import { FollowQuestionPanel } from '../../components/popup/follow-question.tsx';
import { FollowingPanel } from '../../components/popup/following-panel.tsx';
import { ListingPanel, QuietListing, UnreadListing } from '../../components/popup/listing-panel.tsx';
import { OtherPageOffer } from '../../components/popup/other-page.tsx';
import {
  AskPanel,
  ClosedPanel,
  FailedPanel,
  NothingFound,
  PapersPanel,
  PdfPanel,
  UnreadSite,
} from '../../components/popup/other-panels.tsx';
import { pageFoot } from '../../components/popup/page-parts.tsx';
import { PaperPanel } from '../../components/popup/paper-panel.tsx';
import { type Foot, PopupFrame, type TabId, type ToastState } from '../../components/popup/popup-frame.tsx';
import { PrivateNotice } from '../../components/popup/private-notice.tsx';
import { type ReadingFilter, ReadingPanel, readingFoot } from '../../components/popup/reading-panel.tsx';
import { ResearcherPanel } from '../../components/popup/researcher-panel.tsx';
import { type Silence, silenceFoot } from '../../components/popup/silence.tsx';
import { plural, t } from '../../lib/browser/i18n.ts';
import type { Page } from '../../lib/model/page.ts';
import type { Counts, Slice } from '../../lib/store/views.ts';
import {
  arrivals,
  aside,
  catchUp,
  feed,
  ilse,
  listingRows,
  long,
  now,
  pageRows,
  pages,
  people,
  reading,
  wideRows,
} from './people.ts';
import type { GalleryState } from './states.tsx';

const counts: Counts = {
  unseen: 5,
  news: { version: 0, accepted: 0, award: 0, code: 0 },
  reading: { saved: 18, reading: 3, read: 13, 'not-interesting': 4 },
  following: 63,
  works: 1284,
};
const none: Counts = {
  unseen: 0,
  news: { version: 0, accepted: 0, award: 0, code: 0 },
  reading: { saved: 0, reading: 0, read: 0, 'not-interesting': 0 },
  following: 0,
  works: 0,
};
const nothing = () => {};
const slice = <R,>(rows: R[], total = rows.length): Slice<R> => ({ rows, more: total > rows.length, total });

interface More {
  counts?: Counts;
  foot?: Foot;
  toast?: ToastState;
  press?: string;
}
const state = (
  id: string,
  title: string,
  tab: TabId,
  render: () => ComponentChildren,
  { press, ...more }: More & { ownHeading?: boolean } = {},
): GalleryState => ({
  id: `popup-${id}`,
  title,
  surface: 'popup',
  ...(press ? { press } : {}),
  render: (): VNode => (
    <PopupFrame
      tab={tab}
      counts={counts}
      unseen={(more.counts ?? (tab === 'new' ? { ...counts, unseen: 8 } : counts)).unseen}
      foot={{ icon: 'info', text: 'news.example' }}
      onTab={nothing}
      onCloseToast={nothing}
      onLibrary={nothing}
      onOptions={nothing}
      {...more}
    >
      {render()}
    </PopupFrame>
  ),
});
const list = { query: '', onQuery: nothing, onMore: nothing, onShelf: nothing };
const own = (page: Page) => ({ ownHeading: true, foot: pageFoot(page) });
const follow = { ...list, onFollow: nothing, onUnfollow: nothing };
const quietDay: Silence = { is: 'quiet', at: '2026-11-20T05:12:00.000Z' };
const feedPanel = (more: Partial<FeedPanelProps> = {}) => (
  <FeedPanel
    {...list}
    view="day"
    byDay={feed}
    papers={5}
    changes={3}
    following={63}
    includeSeen={false}
    silence={quietDay}
    now={now}
    onView={nothing}
    onIncludeSeen={nothing}
    onGroup={nothing}
    onSeen={nothing}
    onSeenAll={nothing}
    onShelf={nothing}
    onCorrect={nothing}
    onOptions={nothing}
    {...more}
  />
);
const nothingNew = { byDay: { rows: [], more: false }, papers: 0, changes: 0 };
/** A feed without anything in it, for one reason. */
const silent = (silence: Silence, title: string) =>
  state(`new-${silence.is}`, title, 'new', () => feedPanel({ ...nothingNew, silence }), {
    counts: { ...counts, unseen: 0 },
    foot: silenceFoot(silence, now),
  });
const failing: Silence = {
  is: 'failing',
  sources: [
    {
      id: 'arxiv-api',
      day: '2026-11-20',
      calls: 3,
      failures: 3,
      lastSuccessAt: '2026-11-17T05:12:00.000Z',
      lastError: { at: '2026-11-20T06:12:00.000Z', code: 'throttled', status: 429 },
    },
    {
      id: 'arxiv-feed',
      day: '2026-11-20',
      calls: 1,
      failures: 0,
      lastSuccessAt: '2026-11-20T05:12:00.000Z',
      note: { at: '2026-11-20T05:12:00.000Z', code: 'stale', dated: '2026-11-12T00:00:00.000Z' },
    },
  ],
};
const readingPanel = (rows = reading, readingCounts = counts.reading, query = '', filter: ReadingFilter = 'all') => (
  <ReadingPanel
    {...list}
    query={query}
    list={slice(rows, rows.length && 34)}
    counts={readingCounts}
    filter={filter}
    now={now}
    onFilter={nothing}
  />
);
const followingPanel = (rows = people, following = 63) => (
  <FollowingPanel {...list} list={slice(rows)} following={following} onUnfollow={nothing} onShowNew={nothing} />
);

/** Every state of the popup that looks different, from the components the extension ships, with invented data. */
export const popupStates = (): GalleryState[] => [
  state(
    'researcher',
    'This page: a researcher, not followed yet',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.researcher}
        researcher={ilse}
        followed={false}
        list={slice(pageRows, 47)}
      />
    ),
    own(pages.researcher),
  ),
  state(
    'followed',
    'This page: followed just now, with undo',
    'page',
    () => <ResearcherPanel {...follow} page={pages.researcher} researcher={ilse} followed list={slice(pageRows, 47)} />,
    { ...own(pages.researcher), toast: { id: 1, text: t('toast_followed', ilse.name), onUndo: nothing } },
  ),
  state(
    'question',
    'This page: the one question, at the first follow',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.researcher}
        researcher={ilse}
        followed
        question={<FollowQuestionPanel question={{ about: 'sources' }} onAnswer={nothing} />}
        list={slice(pageRows, 47)}
      />
    ),
    own(pages.researcher),
  ),
  state(
    'question-page',
    'This page: may it be read again?',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.researcher}
        researcher={ilse}
        followed
        question={
          <FollowQuestionPanel question={{ about: 'page', site: 'ilse-vanbergen.example' }} onAnswer={nothing} />
        }
        list={slice(pageRows, 47)}
      />
    ),
    { ...own(pages.researcher), toast: { id: 1, text: t('question_said_yes') } },
  ),
  state(
    'other-page',
    'This page: publications on another page of the site',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.empty}
        researcher={ilse}
        followed={false}
        offer={<OtherPageOffer step={{ at: 'offered' }} more={false} url="https://ilse.example/" onRead={nothing} />}
        list={slice([])}
      />
    ),
    own(pages.empty),
  ),
  state(
    'other-page-failed',
    'This page: the other page of the site could not be read',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.researcher}
        researcher={ilse}
        followed={false}
        offer={
          <OtherPageOffer step={{ at: 'failed', why: 'nothing' }} more url="https://ilse.example/" onRead={nothing} />
        }
        list={slice(pageRows, 47)}
      />
    ),
    own(pages.researcher),
  ),
  state(
    'long',
    'This page: long names, skipped entries',
    'page',
    () => (
      <ResearcherPanel {...follow} page={pages.long} researcher={long} followed={false} list={slice(wideRows, 209)} />
    ),
    own(pages.long),
  ),
  state(
    'skipped',
    'This page: what was skipped',
    'page',
    () => (
      <ResearcherPanel {...follow} page={pages.long} researcher={long} followed={false} list={slice(wideRows, 209)} />
    ),
    { ...own(pages.long), press: '.notice [aria-expanded]' },
  ),
  state(
    'filter',
    'This page: the filter, nothing found',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        query="syntax"
        page={pages.researcher}
        researcher={ilse}
        followed={false}
        list={slice([])}
      />
    ),
    own(pages.researcher),
  ),
  state(
    'no-publications',
    'This page: a homepage without publications',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.empty}
        researcher={pages.empty.researcher!}
        followed={false}
        list={slice([])}
      />
    ),
    own(pages.empty),
  ),
  state(
    'private',
    'This page: a private window',
    'page',
    () => (
      <>
        <PrivateNotice />
        <ResearcherPanel
          {...follow}
          disabled={t('private_disabled')}
          page={pages.researcher}
          researcher={ilse}
          followed={false}
          list={slice(pageRows, 47)}
        />
      </>
    ),
    own(pages.researcher),
  ),
  state(
    'listing',
    'This page: an arXiv listing',
    'page',
    () => (
      <ListingPanel
        {...list}
        page={pages.listing}
        following={63}
        counts={{ byFollowed: 3, fresh: 12 }}
        list={slice(listingRows)}
      />
    ),
    own(pages.listing),
  ),
  state(
    'listing-none',
    'This page: a listing with nobody you follow',
    'page',
    () => (
      <ListingPanel
        {...list}
        page={pages.listing}
        following={63}
        counts={{ byFollowed: 0, fresh: 0 }}
        list={slice([])}
      />
    ),
    own(pages.listing),
  ),
  state('listing-quiet', 'This page: a quiet day', 'page', () => <QuietListing page={pages.quiet} />, own(pages.quiet)),
  state(
    'unread',
    'This page: could not be read',
    'page',
    () => (
      <UnreadListing
        page={pages.unread}
        reportUrl="https://tracker.example/new"
        onAgain={nothing}
        onCopyReport={nothing}
      />
    ),
    own(pages.unread),
  ),
  state(
    'paper',
    'This page: a paper',
    'page',
    () => (
      <PaperPanel
        {...list}
        page={pages.paper}
        list={slice([{ onPage: pages.paper.works[0]!, people: arrivals[1]!.people }])}
      />
    ),
    own(pages.paper),
  ),
  state(
    'paper-saved',
    'This page: a paper on the reading list',
    'page',
    () => (
      <PaperPanel
        {...list}
        page={pages.paper}
        list={slice([{ onPage: pages.paper.works[0]!, people: [], shelf: reading[1]!.shelf! }])}
      />
    ),
    { ...own(pages.paper), toast: { id: 1, text: t('toast_shelf_reading'), onUndo: nothing } },
  ),
  state(
    'papers',
    'This page: papers, and nobody whose page it is',
    'page',
    () => <PapersPanel {...list} page={pages.papers} list={slice(pageRows)} />,
    own(pages.papers),
  ),
  state('nothing', 'This page: read, nothing found', 'page', () => <NothingFound onAgain={nothing} />, {
    ownHeading: true,
  }),
  state(
    'ask',
    'This page: on a host Lectern does not read by itself',
    'page',
    () => <AskPanel canAllow onLook={nothing} onAlways={nothing} />,
    { ownHeading: true },
  ),
  state(
    'closed',
    'This page: one no extension may read',
    'page',
    () => <ClosedPanel why="browser-page" onFile={nothing} />,
    {
      ownHeading: true,
      foot: { icon: 'info', text: t('foot_closed') },
    },
  ),
  state(
    'pdf',
    'This page: a PDF, which could not be loaded',
    'page',
    () => (
      <PdfPanel host="ilse-vanbergen.github.io" busy={false} failure="unreachable" onRead={nothing} onFile={nothing} />
    ),
    { ownHeading: true, foot: { icon: 'info', text: 'ilse-vanbergen.github.io' } },
  ),
  state(
    'site-unread',
    'This page: a known site that changed',
    'page',
    () => <UnreadSite page={pages.changedSite} onAgain={nothing} onCopyReport={nothing} />,
    { ownHeading: true, foot: pageFoot(pages.changedSite) },
  ),
  state('failed', 'This page: did not answer', 'page', () => <FailedPanel onAgain={nothing} />, {
    ownHeading: true,
  }),
  state('new', 'New: papers and news by day, each with its reason', 'new', () => feedPanel(), {
    foot: silenceFoot(quietDay, now),
  }),
  state(
    'new-person',
    'New: by person, after three weeks away',
    'new',
    () => feedPanel({ view: 'person', byPerson: catchUp, papers: 41, changes: 23 }),
    {
      counts: { ...counts, unseen: 64 },
      foot: silenceFoot(quietDay, now),
    },
  ),
  state('new-doubt', 'New: somebody did not answer', 'new', () => feedPanel({ silence: failing }), {
    foot: silenceFoot(failing, now),
  }),
  state('new-seen', 'New: all seen, with undo', 'new', () => feedPanel({ ...nothingNew }), {
    counts: { ...counts, unseen: 0 },
    foot: silenceFoot(quietDay, now),
    toast: { id: 1, text: t('toast_seen', '5 new papers, 3 changes'), onUndo: nothing },
  }),
  silent(quietDay, 'New: a quiet day'),
  silent({ is: 'off' }, 'New: nobody is asked in the background'),
  silent({ is: 'paused' }, 'New: no network, by the user'),
  silent({ is: 'offline' }, 'New: no connection'),
  silent({ is: 'blocked' }, 'New: the browser lets nobody be asked'),
  silent({ is: 'waiting' }, 'New: the first answers are on their way'),
  silent({ is: 'late', at: '2026-11-13T05:12:00.000Z' }, 'New: the last answer is a week old'),
  silent(failing, 'New: nothing, and somebody did not answer'),
  state('new-nobody', 'New: nobody followed', 'new', () => feedPanel({ ...nothingNew, following: 0 }), {
    counts: none,
    foot: { icon: 'info', text: t('foot_following_none') },
  }),
  state('new-private', 'New: a private window', 'new', () => (
    <>
      <PrivateNotice />
      {feedPanel({ disabled: t('private_disabled') })}
    </>
  )),
  state('reading', 'Reading: search, status; the shelf menu is open', 'reading', () => readingPanel(), {
    foot: { icon: 'info', text: readingFoot(counts.reading) },
    press: 'li:nth-child(2) .work__save',
  }),
  state('reading-removed', 'Reading: removed, with undo', 'reading', () => readingPanel(), {
    foot: { icon: 'info', text: readingFoot(counts.reading) },
    toast: { id: 1, text: t('toast_shelf_removed'), onUndo: nothing },
  }),
  state('reading-search', 'Reading: nothing found', 'reading', () => readingPanel([], counts.reading, 'bird song'), {
    foot: { icon: 'info', text: readingFoot(counts.reading) },
  }),
  state(
    'reading-aside',
    'Reading: what is not interesting, kept off the list',
    'reading',
    () => readingPanel(aside, counts.reading, '', 'not-interesting'),
    { foot: { icon: 'info', text: readingFoot(counts.reading) } },
  ),
  state('reading-empty', 'Reading: empty', 'reading', () => readingPanel([], none.reading), {
    counts: none,
    foot: { icon: 'info', text: readingFoot(none.reading) },
  }),
  state('following', 'Following: people, with counts', 'following', () => followingPanel(), {
    foot: { icon: 'info', text: plural('foot_following', 63) },
  }),
  state('following-menu', 'Following: the menu of one person', 'following', () => followingPanel(), {
    foot: { icon: 'info', text: plural('foot_following', 63) },
    press: 'li:first-child .icon-button',
  }),
  state('following-empty', 'Following: nobody yet', 'following', () => followingPanel([], 0), {
    counts: none,
    foot: { icon: 'info', text: t('foot_following_none') },
  }),
  state('full', 'A save failed: no room left', 'reading', () => readingPanel(), {
    foot: { icon: 'info', text: readingFoot(counts.reading) },
    toast: { id: 1, text: t('error_quota'), failed: true },
  }),
];
