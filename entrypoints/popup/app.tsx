import { useLayoutEffect, useState } from 'preact/hooks';
import { pageFoot } from '../../components/popup/page-parts.tsx';
import { type Foot, PopupFrame, type TabId } from '../../components/popup/popup-frame.tsx';
import { PrivateNotice } from '../../components/popup/private-notice.tsx';
import { readingFoot } from '../../components/popup/reading-panel.tsx';
import { StoreFailed } from '../../components/popup/store-failed.tsx';
import { plural, t } from '../../lib/browser/i18n.ts';
import { openLibrary, openOptions } from '../../lib/browser/own-pages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { newOf, readCounts } from '../../lib/store/counts.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { readSettings } from '../../lib/store/settings.ts';
import type { Counts } from '../../lib/store/views.ts';
import { readWatch } from '../../lib/store/watch.ts';
import { showTheme } from '../shared/mount.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { type Ahead, readAhead, useStored } from '../shared/use-stored.ts';
import { FollowingTab, ReadingTab } from './list-tabs.tsx';
import { PageTab } from './page-tab.tsx';
import { useActions } from './use-actions.ts';
import { lookAt, type Seen, usePage } from './use-page.ts';

/** What the popup shows of the store whatever its tab is. */
interface Overview {
  counts: Counts;
  settings: Settings;
  /** What counts as new. */
  unseen: number;
}

/** What the popup needs first, asked for before it is drawn. */
export interface Opening {
  overview: Ahead<Overview>;
  seen: Promise<Seen>;
}

/** Ask for all that the popup needs first. */
export const beginOpening = (): Opening => ({ overview: readAhead(readOverview), seen: lookAt(false) });

async function readOverview(db: LecternDb): Promise<Overview> {
  const [counts, settings, watch] = await Promise.all([readCounts(db), readSettings(db), readWatch(db)]);
  return { counts, settings, unseen: newOf(counts, watch.news, settings.countNews) };
}

/** The popup, wired to the store, the background and the tab in front. */
export function PopupApp({ opening }: { opening: Opening }) {
  const [tab, setTab] = useState<TabId>('page');
  const [person, setPerson] = useState<string | undefined>();
  const [feedFoot, setFeedFoot] = useState<Foot | undefined>();
  // Loaded when it is first opened: the popup begins with another tab.
  const FeedTab = useLoaded(tab === 'new', () => import('./feed-tab.tsx'));
  const { actions, toast, announcement, closeToast } = useActions();
  const { seen, look, always, readPdf, merge } = usePage(opening.seen);
  const { value, error } = useStored(readOverview, [], opening.overview);
  const theme = value?.settings.theme;
  useLayoutEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);

  const isPrivate = seen.at !== 'looking' && seen.private;
  const disabled = isPrivate ? t('private_disabled') : undefined;
  const goTo = (to: TabId, of?: string) => {
    setPerson(of);
    setTab(to);
  };
  const counts = value?.counts;
  const list = counts && { counts, actions, disabled };
  return (
    <PopupFrame
      tab={tab}
      counts={counts}
      unseen={value?.unseen ?? 0}
      foot={(tab === 'new' && feedFoot) || footOf(tab, seen, counts)}
      toast={toast}
      announcement={announcement}
      ownHeading={tab === 'page' && seen.at !== 'looking'}
      onTab={goTo}
      onCloseToast={closeToast}
      onLibrary={() => void openLibrary().then(() => window.close())}
      onOptions={() => void openOptions().then(() => window.close())}
    >
      {isPrivate && <PrivateNotice />}
      {error !== undefined && !counts && tab !== 'page' && <StoreFailed onOptions={() => void openOptions()} />}
      {tab === 'page' && (
        <PageTab
          seen={seen}
          following={counts?.following ?? 0}
          actions={actions}
          disabled={disabled}
          onLook={look}
          onAlways={always}
          onReadPdf={readPdf}
          onMerged={merge}
        />
      )}
      {list && tab === 'new' && FeedTab && <FeedTab key={person} {...list} person={person} onFoot={setFeedFoot} />}
      {list && tab === 'reading' && <ReadingTab {...list} />}
      {list && tab === 'following' && (
        <FollowingTab {...list} onShowNew={({ researcher }) => goTo('new', researcher.id)} />
      )}
    </PopupFrame>
  );
}

/** What was read, in the popup's last line. */
function footOf(tab: TabId, seen: Seen, counts: Counts | undefined): Foot {
  if (tab === 'page') return pageFootOf(seen);
  if (!counts) return { icon: 'info', text: '' };
  if (tab === 'reading') return { icon: 'info', text: readingFoot(counts.reading) };
  const text = counts.following === 0 ? t('foot_following_none') : plural('foot_following', counts.following);
  return { icon: tab === 'new' && counts.following > 0 ? 'quiet' : 'info', text };
}

function pageFootOf(seen: Seen): Foot {
  if (seen.at === 'page') return pageFoot(seen.page);
  if (seen.at === 'looking') return { icon: 'info', text: '' };
  const host = seen.url && URL.canParse(seen.url) && /^https?:/.test(seen.url) ? new URL(seen.url).hostname : undefined;
  return { icon: seen.at === 'failed' ? 'warn' : 'info', text: host ?? t('foot_closed') };
}
