import { FeedPanel, type FeedPanelProps } from '../../components/popup/feed-panel.tsx';
import { FollowingPanel } from '../../components/popup/following-panel.tsx';
import { PrivateNotice } from '../../components/popup/private-notice.tsx';
import { type ReadingFilter, ReadingPanel, readingFoot } from '../../components/popup/reading-panel.tsx';
import { type Silence, silenceFoot } from '../../components/popup/silence.tsx';
import { plural, t } from '../../lib/browser/i18n.ts';
import { counts, none } from './counts.ts';
import { aside, catchUp, feed, now, people, reading } from './people.ts';
import { popupPageStates } from './popup-page-states.tsx';

import { list, nothing, slice, state } from './popup-state.tsx';
import type { GalleryState } from './states.tsx';

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
  ...popupPageStates(),
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
